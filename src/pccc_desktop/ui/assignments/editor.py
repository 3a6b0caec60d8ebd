"""The full form of an assignment as a page of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea
from typing_extensions import override

from pccc_desktop.domain.assignments import Assignment, AssignmentDraft
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.organizations import OrganizationFilter
from pccc_desktop.ui.assignments.form import AssignmentForm
from pccc_desktop.ui.core.pages import AppPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.drafts import DraftShelf


@dataclass(frozen=True, slots=True)
class _Loaded:
    """Everything the form needs before it can be shown."""

    draft: AssignmentDraft
    units: tuple[tuple[int, str], ...]
    people: tuple[tuple[int, str], ...]
    documents: tuple[tuple[int, str], ...]


def draft_of(assignment: Assignment) -> AssignmentDraft:
    """The stored assignment as a draft."""
    item = assignment.item
    return AssignmentDraft(
        content=assignment.content,
        unit_id=item.unit_id,
        document_id=item.document_id,
        section_label=item.section_label,
        coordinator_ids=assignment.coordinator_ids,
        deadline_text=item.deadline_text,
        deadline_kind=item.deadline_kind,
        due_date=item.due_date,
        product=item.product,
        assigned_date=assignment.assigned_date,
        responsible_person_id=assignment.responsible_person_id,
        parent_id=assignment.parent_id,
        id=assignment.id,
        version=assignment.version,
    )


class AssignmentEditor(AppPage):
    """Edits one assignment or makes a new one; what is not saved is kept on the shelf when it is left.

    Signals: `saved(Saved[Assignment])`.
    """

    saved = Signal(object)

    def __init__(
        self,
        ctx: UiContext,
        shelf: DraftShelf[AssignmentDraft],
        start: AssignmentDraft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Thêm nhiệm vụ") if start.id is None else self.tr("Sửa nhiệm vụ"))
        self._services = ctx.services
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._clock = ctx.clock
        self._shelf = shelf
        self._start = start
        self._saving = False
        self._touched = False
        self._kept = QLabel(self.tr("Đây là phần đang ghi dở lần trước, chưa lưu."), self)
        self._kept.setProperty("tone", "warn")
        self._kept.hide()
        self.form = AssignmentForm(ctx.clock, self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.form)
        self._scroll.hide()
        self.body.addWidget(self._kept)
        self.body.addWidget(self._scroll, 1)
        self.body.addStretch(0)
        self._revert_action = self.add_action(
            self.tr("H&oàn nguyên"),
            self._on_revert,
            icon="undo-2",
            hint=self.tr("Bỏ mọi thay đổi chưa lưu trong biểu mẫu này"),
        )
        self._save_action = self.add_action(
            self.tr("&Lưu"), self._on_save, icon="save", shortcut="Ctrl+S", primary=True
        )
        self._loaded: AssignmentDraft | None = None
        self.form.changed.connect(self._on_changed)
        shelf.open()
        self._runner.run(self, self._load, self._on_loaded, self._on_failed)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Ghi nội dung, đơn vị chủ trì và thời hạn như trong văn bản; chương trình đọc thời hạn và tính ra ngày."
            " Ctrl+S lưu, Esc quay lại; phần chưa lưu được giữ cho lần mở sau."
        )

    @override
    def may_leave(self) -> bool:
        if self._loaded is not None and self.form.binder.is_dirty():
            self.flush()
            self._messages.info(self.tr("Chưa lưu; phần đang ghi được giữ lại cho lần mở sau."))
        return True

    @override
    def flush(self) -> None:
        if self._loaded is not None and self._touched:
            self._shelf.put(self._start.id, self.form.draft())

    # Slots

    @Slot()
    def _on_save(self) -> None:
        if self._saving or self._loaded is None:
            return
        self._saving = True
        work = partial(self._services.assignments.save, self.form.draft())
        self._runner.run(self, work, self._on_saved, self._on_save_failed, label=self.tr("Lưu nhiệm vụ"))

    @Slot()
    def _on_revert(self) -> None:
        """Load the record anew: also the way on after another window saved it first."""
        if self._loaded is not None:
            self._touched = False
            self._shelf.drop(self._start.id)
            self._kept.hide()
            self._runner.run(self, self._load, self._on_loaded, self._on_failed)

    @Slot()
    def _on_changed(self) -> None:
        self._touched = self._loaded is not None

    # Private

    def _load(self) -> _Loaded:
        """Runs in the worker."""
        services, start = self._services, self._start
        draft = start if start.id is None else draft_of(services.assignments.get(start.id))
        units = services.organizations.list(OrganizationFilter(day=self._clock().date()))
        documents = dict(services.assignments.documents_with_assignments())
        if draft.document_id is not None and draft.document_id not in documents:
            documents[draft.document_id] = services.documents.get(draft.document_id).name
        people = services.people.list()
        return _Loaded(
            draft,
            tuple((unit.id, unit.name) for unit in units),
            tuple((one.id, " – ".join(filter(None, (one.full_name, one.position)))) for one in people),
            tuple(documents.items()),
        )

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._loaded = loaded.draft
        self.form.set_choices(loaded.units, loaded.people, loaded.documents)
        self.form.load(loaded.draft)
        kept = self._shelf.get(self._start.id)
        if kept is not None and kept.version == loaded.draft.version:
            self.form.load(kept)
            self._kept.show()
        self._touched = False
        self._scroll.show()
        self.form.binder.focus("content")

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_saved(self, saved: Saved[Assignment]) -> None:
        self._saving = False
        self._shelf.drop(self._start.id)
        self._loaded = None
        self.saved.emit(saved)
        self.closed.emit()

    def _on_save_failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, ValidationError):
            homeless = self.form.show_problems(error.problems)
            if not homeless:
                return
            error = ValidationError(*homeless)
        self._messages.problem(self, error)
