"""The short form of one position of a person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCompleter

from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.domain.people import Position
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.forms.ui_position_dialog import Ui_PositionDialog

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.context import UiContext


class PositionDialog(AppDialog):
    """Edits one position; the line above the signature is proposed from the signing rules.

    Signals: `position_ready(position)`.
    """

    key: ClassVar[str] = "position"
    position_ready = Signal(object)

    def __init__(
        self,
        ctx: UiContext,
        position: Position,
        organizations: Iterable[tuple[int, str]],
        titles: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, ctx.preferences)
        self._people = ctx.services.people
        self._runner = ctx.runner
        self._ui = Ui_PositionDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(520)
        self._ui.subject_label.hide()
        self._ui.organization_id_combo.set_choices(organizations)
        self._ui.title_edit.setCompleter(QCompleter(list(titles), self))
        self._binder: FormBinder[Position] = FormBinder(Position, self, ctx.clock)
        self._binder.load(position)
        if not position.organization_id:
            self._ui.organization_id_combo.set_value(None)
        self._ui.can_sign_check.toggled.connect(self._on_can_sign_toggled)
        self._ui.organization_id_combo.value_changed.connect(self._on_place_changed)
        self._ui.title_edit.editingFinished.connect(self._on_place_changed)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._on_can_sign_toggled()
        self._ui.organization_id_combo.setFocus()

    @Slot()
    def _on_can_sign_toggled(self) -> None:
        signs = self._ui.can_sign_check.isChecked()
        self._ui.authority_line_edit.setEnabled(signs)
        if signs:
            self._on_place_changed()
        else:
            self._ui.authority_line_edit.setPlaceholderText("")

    @Slot()
    def _on_place_changed(self) -> None:
        organization_id, title = self._ui.organization_id_combo.value(), clean(self._ui.title_edit.text())
        if organization_id is None or not title or not self._ui.can_sign_check.isChecked():
            return
        work = partial(self._people.authority_line, organization_id, title)
        self._runner.run(self, work, self._on_line, self._on_line_failed, key="office/authority_line")

    @Slot()
    def _on_save_clicked(self) -> None:
        position = self._binder.collect()
        problems: list[FieldProblem] = []
        if self._ui.organization_id_combo.value() is None:
            problems.append(FieldProblem("organization_id", self.tr("Chưa chọn đơn vị.")))
        if not position.title:
            problems.append(FieldProblem("title", self.tr("Chưa ghi chức vụ.")))
        unread = self.tr("Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.")
        for name, field in (("valid_from", self._ui.valid_from_edit), ("valid_to", self._ui.valid_to_edit)):
            if field.text().strip() and field.value() is None:
                problems.append(FieldProblem(name, unread))
        if position.valid_from and position.valid_to and position.valid_to < position.valid_from:
            problems.append(FieldProblem("valid_to", self.tr("Ngày kết thúc trước ngày bắt đầu.")))
        if problems:
            self._binder.show_problems(problems)
            return
        self.position_ready.emit(position)
        self.accept()

    def _on_line(self, line: str) -> None:
        hint = line if line else self.tr("như in trên chữ ký; để trống nếu không có")
        self._ui.authority_line_edit.setPlaceholderText(hint)

    def _on_line_failed(self, error: Exception) -> None:
        """A proposal that cannot be made is no problem for the person: the line is typed by hand."""
        del error
        self._on_line("")
