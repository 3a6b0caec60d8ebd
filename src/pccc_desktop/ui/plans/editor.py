"""Every change a person makes to a review, as a named step of the session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pccc_desktop.domain import review as edits
from pccc_desktop.domain import review_lists
from pccc_desktop.domain.review import UnitMatch
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.plans.marks import MarkKind, Target
from pccc_desktop.ui.plans.selection_targets import NEEDS_UNIT, Selection, SelectionTarget, assign

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.plans.session import ReviewSession

_DATED_FIELDS = frozenset({"issue_date", "arrival_date", "issuer_name", "number"})


class ReviewEditor(QObject):
    """Turns requests of the screen into steps of a session; it knows no widget."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def review(self) -> Review:
        return self._session.review

    # Fields, citations, recipients

    @Slot(str, object)
    def set_field(self, name: str, value: object) -> None:
        """A field of the document was typed or chosen; keys in a row are one step."""
        if getattr(self.review, name) == value:
            return
        changed = edits.set_field(self.review, name, value)
        if name == "issuer_name":
            changed = replace(changed, issuer_id=None)
        self._session.apply(changed, self.tr("Sửa thông tin văn bản"), merge=f"field/{name}")
        if name in _DATED_FIELDS:
            self._session.rematch_soon()

    @Slot(int)
    def remove_reference(self, index: int) -> None:
        self._session.apply(review_lists.remove_reference(self.review, index), self.tr("Bỏ văn bản viện dẫn"))

    @Slot(int)
    def accept_reference_date(self, index: int) -> None:
        """The catalogue is right: take its date for the citation."""
        day = self.review.references[index].catalogue_date
        changed = review_lists.update_reference(self.review, index, date=day)
        self._session.apply(changed, self.tr("Lấy ngày theo danh mục"))

    @Slot(int)
    def remove_recipient(self, index: int) -> None:
        self._session.apply(review_lists.remove_recipient(self.review, index), self.tr("Bỏ nơi nhận"))

    # Words selected in the text

    def assign_selection(self, target: SelectionTarget, selection: Selection) -> Target:
        """Give the selected words a role; answers what to select then. Raises AppError when they cannot have it."""
        review = self.review
        if target in NEEDS_UNIT and selection.unit_key is None and len(review.units) == 1:
            selection = replace(selection, unit_key=review.units[0].key)
        changed, place = assign(review, target, selection)
        self._session.apply(changed, self.tr("Đặt vai trò cho đoạn đã chọn"))
        if place.name in _DATED_FIELDS or place.kind in {
            MarkKind.UNIT,
            MarkKind.REFERENCE,
            MarkKind.RECIPIENT,
        }:
            self._session.rematch_soon()
        return place

    # Units and tasks

    @Slot(int, str)
    def set_text(self, key: int, text: str) -> None:
        """The name of a unit or the words of a task."""
        text = clean(text)
        if any(unit.key == key for unit in self.review.units):
            changed = edits.update_unit(self.review, key, name=text)
            self._session.apply(changed, self.tr("Sửa tên đơn vị"), merge=f"name/{key}")
            if edits.find_unit(changed, key).match is not UnitMatch.CHOSEN:
                self._session.rematch_soon()
        else:
            changed = edits.update_task(self.review, key, text=text)
            self._session.apply(changed, self.tr("Sửa nội dung nhiệm vụ"), merge=f"text/{key}")

    @Slot(int, str)
    def set_deadline_text(self, key: int, text: str) -> None:
        """The words of a deadline; its day is derived from them."""
        changed = edits.update_task(self.review, key, deadline_text=clean(text))
        self._session.apply(changed, self.tr("Sửa thời hạn"), merge=f"deadline/{key}")

    def set_deadline(self, key: int, day: date | None) -> None:
        """The day of a deadline, whatever its words say."""
        changed = edits.update_task(self.review, key, deadline=day)
        self._session.apply(changed, self.tr("Sửa thời hạn"), merge=f"due/{key}")

    @Slot(int, str)
    def set_product(self, key: int, text: str) -> None:
        changed = edits.update_task(self.review, key, product=clean(text))
        self._session.apply(changed, self.tr("Sửa sản phẩm"), merge=f"product/{key}")

    @Slot(object, bool)
    def set_included(self, keys: Sequence[int], included: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Whether the tasks are stored when the review is confirmed."""
        review = self.review
        wanted = frozenset(keys)
        units = tuple(
            replace(
                unit,
                tasks=tuple(
                    replace(task, included=included) if task.key in wanted else task for task in unit.tasks
                ),
            )
            for unit in review.units
        )
        text = self.tr("Giữ nhiệm vụ") if included else self.tr("Bỏ qua nhiệm vụ")
        self._session.apply(replace(review, units=units), text)

    def set_organizations(self, key: int, ids: tuple[int, ...]) -> None:
        """Who a unit of the text is in the organisation; several: each gets an assignment (R29)."""
        match = UnitMatch.CHOSEN if ids else UnitMatch.NONE
        changed = edits.update_unit(self.review, key, organization_ids=ids, match=match)
        self._session.apply(changed, self.tr("Chọn đơn vị"))

    def set_coordinators(self, key: int, ids: tuple[int, ...], names: tuple[str, ...]) -> None:
        """Who works with a unit."""
        changed = edits.update_unit(self.review, key, coordinator_ids=ids, coordinators=names)
        self._session.apply(changed, self.tr("Chọn đơn vị phối hợp"))

    def add_unit(self, name: str, after: int | None = None) -> int:
        """Add a unit by its name; answers its key."""
        changed, key = edits.add_unit(self.review, name, after)
        self._session.apply(changed, self.tr("Thêm đơn vị"))
        self._session.rematch_soon()
        return key

    def add_task(self, unit_key: int, text: str, after: int | None = None) -> int:
        """Add a task under a unit; answers its key."""
        changed, key = edits.add_task(self.review, unit_key, text, after=after)
        self._session.apply(changed, self.tr("Thêm nhiệm vụ"))
        return key

    def remove(self, keys: Sequence[int]) -> None:
        """Take units and tasks out of the review."""
        if keys:
            self._session.apply(edits.remove(self.review, keys), self.tr("Xóa khỏi phân công"))

    def merge(self, unit_keys: Sequence[int], task_keys: Sequence[int]) -> int | None:
        """Join units when several are selected, else tasks; answers the key that stays, None when nothing fits."""
        order = [key for unit in self.review.units for key in (unit.key, *(task.key for task in unit.tasks))]
        if len(unit_keys) > 1:
            changed = edits.merge_units(self.review, unit_keys)
            self._session.apply(changed, self.tr("Gộp đơn vị"))
            return min(unit_keys, key=order.index)
        if len(task_keys) > 1:
            changed = edits.merge_tasks(self.review, task_keys)
            self._session.apply(changed, self.tr("Gộp nhiệm vụ"))
            return min(task_keys, key=order.index)
        return None

    def split(self, key: int, offset: int) -> None:
        """Cut a task in two. Raises ValueError when one half would be empty."""
        self._session.apply(edits.split_task(self.review, key, offset), self.tr("Tách nhiệm vụ"))

    @Slot(object, int, int)
    def move(self, keys: Sequence[int], unit_key: int, position: int = -1) -> None:
        """Put tasks under another unit, or elsewhere under their own; a negative position is the end.

        `position` counts the rows seen, so tasks that leave from above it make it smaller.
        """
        place: int | None = None
        if position >= 0:
            tasks = edits.find_unit(self.review, unit_key).tasks
            place = position - sum(task.key in keys for task in tasks[:position])
        changed = edits.move_tasks(self.review, keys, unit_key, place)
        self._session.apply(changed, self.tr("Chuyển nhiệm vụ"))
