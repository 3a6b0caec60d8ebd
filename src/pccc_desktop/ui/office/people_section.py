"""The section `Cán bộ, chức vụ`: who holds and held which position, and who may sign."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.organizations import valid_on
from pccc_desktop.domain.people import PersonDraft, PersonListItem
from pccc_desktop.domain.text import name_sort_key, sort_key
from pccc_desktop.ui.core.drafts import StoredShelf
from pccc_desktop.ui.core.list_page import (
    ChipSpec,
    Column,
    ListPage,
    ListQuery,
    ListResult,
    ListSpec,
    SortSpec,
)
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.office.texts import period_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.domain.people import Person, Position
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane


translate = QCoreApplication.translate


def _record_key(item: PersonListItem) -> int:
    return item.id


def _name(item: PersonListItem) -> str:
    return item.full_name


def _position(item: PersonListItem) -> str:
    return item.position


def _organization(item: PersonListItem) -> str:
    return item.organization


def _phone(item: PersonListItem) -> str:
    return item.phone


def _signs(item: PersonListItem) -> str:
    return translate("PeopleSection", "Được ký") if item.can_sign else ""


def _signs_role(item: PersonListItem) -> Role | None:
    return Role.OK if item.can_sign else None


def _columns() -> tuple[Column[PersonListItem], ...]:
    return (
        Column("name", translate("PeopleSection", "Họ và tên"), _name, sort="name", width=148),
        Column(
            "position", translate("PeopleSection", "Chức vụ hiện nay"), _position, sort="position", width=130
        ),
        Column(
            "organization",
            translate("PeopleSection", "Đơn vị"),
            _organization,
            sort="organization",
            width=140,
            stretch=True,
        ),
        Column("phone", translate("PeopleSection", "Điện thoại"), _phone, width=104),
        Column("signs", translate("PeopleSection", "Ký"), _signs, width=86, chip=_signs_role),
    )


def _sort_key(by: str, item: PersonListItem) -> bytes:
    if by == "name":
        return name_sort_key(item.full_name)
    return sort_key(item.position if by == "position" else item.organization)


class PeopleSection(ListPage[PersonListItem]):
    """The list of people with the positions of the current one."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._services = ctx.services
        self._shelf = StoredShelf(PersonDraft, "person", ctx)
        super().__init__(ctx, self._make_spec(), parent)
        self._saved = SavedChanges(ctx, self)
        delete = self.add_action(
            self.tr("Xóa…"), self._on_delete, icon="trash-2", shortcut="Del", button=False
        )
        edit = self.add_action(self.tr("&Mở, sửa"), self._on_edit, icon="pencil", shortcut="F2")
        self.add_action(self.tr("Thêm &cán bộ"), self._on_add, icon="plus", shortcut="Ins", primary=True)
        for action in (edit, delete):
            self.table.addAction(action)
        self.empty.add_button(self.tr("Thêm cán bộ"), self._on_add, primary=True)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Cán bộ và các chức vụ đã, đang giữ. Chức vụ có ngày bắt đầu, kết thúc, nên văn bản cũ vẫn"
            " có đúng người ký."
            " Ins thêm, Enter hoặc F2 mở, Del xóa. Khi một người thôi chức, ghi ngày kết thúc của chức"
            " vụ, không xóa người."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[PersonListItem]:
        people = self._services.people.list(query.text)
        rows = [one for one in people if one.can_sign] if "signs" in query.chips else list(people)
        if query.sort is not None:
            rows.sort(key=partial(_sort_key, query.sort.by), reverse=query.sort.descending)
        return ListResult(rows=rows, counts={"signs": sum(one.can_sign for one in people)})

    @override
    def fill_detail(self, pane: DetailPane, record: PersonListItem) -> None:
        pane.set_title(record.full_name, record.position)
        work = partial(self._read, record.id)
        self._runner.run(self, work, self._on_detail, self._on_detail_failed, key="office/person")

    @override
    def open_record(self, record: PersonListItem) -> None:
        self._open_editor(record.id)

    # Slots

    @Slot()
    def _on_add(self) -> None:
        self._open_editor(None)

    @Slot()
    def _on_edit(self) -> None:
        record = self.current_record()
        if record is not None:
            self._open_editor(record.id)

    @Slot()
    def _on_delete(self) -> None:
        from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog

        keys = self.selected_keys()
        record = self.current_record()
        if not keys or record is None:
            return
        what = (
            record.full_name if len(keys) == 1 else self.tr("{count} cán bộ đã chọn").format(count=len(keys))
        )
        dialog = ReasonDialog(what, keys, self)
        dialog.reason_given.connect(self._on_reason_given)
        dialog.open()

    @Slot(object, str)
    def _on_reason_given(self, ids: Sequence[int], reason: str) -> None:
        work = partial(self._remove_all, tuple(ids), reason)
        self._runner.run(self, work, self._on_removed, self._on_work_failed)

    @Slot(object)
    def _on_saved(self, saved: Saved[Person]) -> None:
        self.select_key(saved.value.id)
        self._saved.announce(self.tr("Đã lưu {name}.").format(name=saved.value.full_name), saved.changes)

    # Private

    def _read(self, person_id: int) -> tuple[Person, Mapping[int, str]]:
        """Runs in the worker."""
        names = {item.id: item.name for item in self._services.organizations.list()}
        return self._services.people.get(person_id), names

    def _remove_all(self, ids: Sequence[int], reason: str) -> tuple[ChangeSet, ...]:
        return tuple(self._services.people.remove(one, reason) for one in ids)

    def _on_detail(self, found: tuple[Person, Mapping[int, str]]) -> None:
        person, names = found
        record = self.current_record()
        if record is None or record.id != person.id:
            return
        pane = self.detail
        pane.setUpdatesEnabled(False)
        pane.clear()
        pane.set_title(person.full_name, person.rank)
        pane.add_row(self.tr("Điện thoại"), person.phone)
        for label, value in ((self.tr("Email"), person.email), (self.tr("Ghi chú"), person.note)):
            if value:
                pane.add_row(label, value)
        today = self._ctx.clock().date()
        held = [one for one in person.positions if valid_on(one.valid_from, one.valid_to, today)]
        past = [one for one in person.positions if one not in held]
        pane.add_section(self.tr("Đang giữ"))
        if not held:
            pane.add_text(self.tr("Hiện không giữ chức vụ nào."), muted=True)
        for position in held:
            self._add_position(pane, position, names)
        if past:
            pane.add_section(self.tr("Thời gian khác"))
            for position in past:
                self._add_position(pane, position, names)
        pane.add_action(self.tr("Mở, sửa"), self._on_edit)
        pane.setUpdatesEnabled(True)

    def _add_position(self, pane: DetailPane, position: Position, names: Mapping[int, str]) -> None:
        organization = names.get(position.organization_id, self.tr("(đơn vị đã xóa)"))
        pane.add_text(f"{position.title}, {organization}")
        period = period_text(position.valid_from, position.valid_to)
        if period:
            pane.add_text(period, muted=True)
        if position.can_sign:
            line = position.authority_line.replace("\n", " / ")
            pane.add_chip(self.tr("Được ký"), line, Role.OK)

    def _on_detail_failed(self, error: Exception) -> None:
        self.detail.add_text(shown(error), muted=True)

    def _on_work_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_removed(self, changes: Sequence[ChangeSet]) -> None:
        self._saved.announce(self.tr("Đã xóa {count} cán bộ.").format(count=len(changes)), *changes)

    def _open_editor(self, person_id: int | None) -> None:
        from pccc_desktop.ui.office.person_editor import PersonEditor

        editor = PersonEditor(self._ctx, self._shelf, person_id)
        editor.saved.connect(self._on_saved)
        self.open_sub_page(editor)

    @staticmethod
    def _make_spec() -> ListSpec[PersonListItem]:
        return ListSpec(
            key="office_people",
            title=translate("PeopleSection", "Cán bộ, chức vụ"),
            noun=translate("PeopleSection", "cán bộ"),
            columns=_columns(),
            record_key=_record_key,
            kinds=frozenset({RecordKind.PERSON, RecordKind.ORGANIZATION}),
            filter_hint=translate("PeopleSection", "Lọc: ho ten, so dien thoai"),
            empty_icon="users",
            empty_title=translate("PeopleSection", "Chưa có cán bộ nào"),
            empty_text=translate(
                "PeopleSection",
                "Thêm lãnh đạo ký văn bản và cán bộ phụ trách, để chương trình tự điền người ký và đầu mối.",
            ),
            chips=(ChipSpec("signs", translate("PeopleSection", "Được ký văn bản")),),
            sort=SortSpec("name"),
        )
