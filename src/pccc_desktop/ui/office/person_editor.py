"""The full form of a person with the positions held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel
from typing_extensions import override

from pccc_desktop.domain.people import Person, PersonDraft, Position
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.list_view import RecordTableView
from pccc_desktop.ui.core.pages import ActionButton
from pccc_desktop.ui.core.tables import Column, RecordTableModel
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.forms.ui_person_form import Ui_PersonForm
from pccc_desktop.ui.office.columns_form import ColumnsForm, scrolled
from pccc_desktop.ui.office.record_editor import RecordEditor
from pccc_desktop.ui.office.texts import period_text
from pccc_desktop.ui.widgets.cards import Card
from pccc_desktop.ui.widgets.form_headings import style_headings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.domain.errors import FieldProblem
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.drafts import DraftShelf


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LoadedPerson:
    """What the form needs: the stored person, or None for a new one, organisations and titles in use."""

    person: Person | None
    organizations: tuple[tuple[int, str], ...]
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One position with the name of its organisation, numbered as in the draft."""

    number: int
    position: Position
    organization: str


def _number(row: PositionRow) -> int:
    return row.number


def _title(row: PositionRow) -> str:
    return row.position.title


def _organization(row: PositionRow) -> str:
    return row.organization


def _period(row: PositionRow) -> str:
    return period_text(row.position.valid_from, row.position.valid_to) or translate(
        "PersonEditor", "không ghi thời gian"
    )


def _signs(row: PositionRow) -> str:
    return translate("PersonEditor", "Được ký") if row.position.can_sign else ""


def _signs_role(row: PositionRow) -> Role | None:
    return Role.OK if row.position.can_sign else None


def _authority(row: PositionRow) -> str:
    return row.position.authority_line.replace("\n", " / ")


def _columns() -> tuple[Column[PositionRow], ...]:
    return (
        Column("title", translate("PersonEditor", "Chức vụ"), _title, width=140),
        Column("organization", translate("PersonEditor", "Đơn vị"), _organization, width=180, stretch=True),
        Column("period", translate("PersonEditor", "Thời gian"), _period, width=170),
        Column("signs", translate("PersonEditor", "Ký văn bản"), _signs, width=96, chip=_signs_role),
        Column("authority", translate("PersonEditor", "Thẩm quyền ký"), _authority, width=180),
    )


class PersonEditor(RecordEditor[PersonDraft, LoadedPerson]):
    """Edits one person or makes a new one."""

    def __init__(
        self,
        ctx: UiContext,
        shelf: DraftShelf[PersonDraft],
        person_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ctx, shelf, person_id, "", parent)
        self.set_title(self.tr("Thêm cán bộ") if person_id is None else self.tr("Sửa cán bộ"))
        self._ctx = ctx
        self._services = ctx.services
        self._positions: tuple[Position, ...] = ()
        self._organizations: dict[int, str] = {}
        self._titles: tuple[str, ...] = ()
        self._edited: int | None = None
        self.form = ColumnsForm(self)
        self._ui = Ui_PersonForm()
        self._ui.setupUi(self.form)
        style_headings(self.form)
        self.binder: FormBinder[PersonDraft] = FormBinder(PersonDraft, self.form, ctx.clock)
        self.model = RecordTableModel[PositionRow](_columns(), ctx.runner, self, key=_number)
        self.table = RecordTableView[PositionRow](
            self.model, ctx.theme, ctx.preferences, "office_positions", self
        )
        self._problem = QLabel(self)
        self._build()
        self.begin()

    @override
    def page_help(self) -> str:
        return self.tr(
            "Ghi họ tên và các chức vụ, mỗi chức vụ có ngày bắt đầu và kết thúc. Người được ký có dòng"
            " thẩm quyền (TM., KT.,"
            " TL.) in trên chữ ký. Ctrl+S lưu, Esc quay lại; phần chưa lưu được giữ cho lần mở sau."
        )

    @override
    def load(self) -> LoadedPerson:
        person = None if self._record_id is None else self._services.people.get(self._record_id)
        organizations = tuple((item.id, item.name) for item in self._services.organizations.list())
        titles = sorted({one.position for one in self._services.people.list() if one.position})
        return LoadedPerson(person, organizations, tuple(titles))

    @override
    def prepare(self, loaded: LoadedPerson) -> PersonDraft:
        self._organizations = dict(loaded.organizations)
        self._titles = loaded.titles
        person = loaded.person
        if person is None:
            return PersonDraft()
        return PersonDraft(
            full_name=person.full_name,
            phone=person.phone,
            email=person.email,
            rank=person.rank,
            positions=person.positions,
            note=person.note,
            id=person.id,
            version=person.version,
        )

    @override
    def show_draft(self, draft: PersonDraft) -> None:
        self.binder.load(draft)
        self._show_positions(draft.positions)
        self.binder.focus("full_name")

    @override
    def draft(self) -> PersonDraft:
        return replace(self.binder.collect(), positions=self._positions)

    @override
    def is_dirty(self) -> bool:
        original = self._original.positions if self._original is not None else ()
        return self.binder.is_dirty() or self._positions != original

    @override
    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        listed = tuple(problems)
        about = [shown(one.message) for one in listed if one.field == "positions"]
        self._problem.setText(" ".join(dict.fromkeys(about)))
        self._problem.setVisible(bool(about))
        return self.binder.show_problems(one for one in listed if one.field != "positions")

    @override
    def save(self, draft: PersonDraft) -> Saved[Person]:
        return self._services.people.save(draft)

    # Slots

    @Slot()
    def _on_add(self) -> None:
        self._edited = None
        today = self._clock().date()
        self._open_dialog(Position(0, "", valid_from=today))

    @Slot()
    def _on_edit(self) -> None:
        row = self.table.current_record()
        if row is not None:
            self._edited = row.number
            self._open_dialog(row.position)

    @Slot()
    def _on_remove(self) -> None:
        gone = set(self.table.selected_keys())
        self._show_positions([one for number, one in enumerate(self._positions) if number not in gone])

    @Slot(object)
    def _on_position_ready(self, position: Position) -> None:
        positions = list(self._positions)
        if self._edited is None:
            positions.append(position)
        else:
            positions[self._edited] = position
        self._show_positions(positions)

    # Private

    def _show_positions(self, positions: Sequence[Position]) -> None:
        self._positions = tuple(positions)
        unknown = self.tr("(đơn vị đã xóa)")
        self.model.set_rows(
            [
                PositionRow(number, one, self._organizations.get(one.organization_id, unknown))
                for number, one in enumerate(self._positions)
            ]
        )
        self._problem.hide()

    def _open_dialog(self, position: Position) -> None:
        from pccc_desktop.ui.office.position_dialog import PositionDialog

        dialog = PositionDialog(self._ctx, position, self._organizations.items(), self._titles, self)
        dialog.position_ready.connect(self._on_position_ready)
        dialog.open()

    def _build(self) -> None:
        card = Card(self, title=self.tr("Chức vụ"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, slot, keys in (
            (self.tr("Thêm ch&ức vụ"), self._on_add, "Ins"),
            (self.tr("&Sửa chức vụ"), self._on_edit, "F2"),
            (self.tr("&Bỏ chức vụ"), self._on_remove, "Del"),
        ):
            action = QAction(text, self.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.table.addAction(action)
            row.addWidget(ActionButton(action, card))
        row.addStretch(1)
        self._problem.setProperty("tone", "warn")
        self._problem.hide()
        self.table.setAccessibleName(self.tr("Các chức vụ"))
        self.table.setMinimumHeight(120)
        self.table.record_opened.connect(self._on_edit)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._problem)
        card.body.addLayout(row)
        area = scrolled(self.form, self)
        self.body.addWidget(area, 1)
        self.body.addWidget(card, 1)
