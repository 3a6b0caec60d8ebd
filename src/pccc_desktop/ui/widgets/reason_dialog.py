"""The short question before records go to the bin: why."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot

from pccc_desktop.domain.text import clean
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.forms.ui_reason_dialog import Ui_ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ReasonDialog(AppDialog):
    """Asks for the reason of a deletion; the usual ones are offered, any other is typed.

    Signals: `reason_given(ids, reason)`.
    """

    key: ClassVar[str] = "reason"
    reason_given = Signal(object, str)

    def __init__(self, what: str, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = tuple(ids)
        self._ui = Ui_ReasonDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(420)
        self._ui.subject_label.setText(self.tr("Xóa {what}?").format(what=what))
        combo = self._ui.reason_combo
        combo.setEditable(True)
        combo.addItems([self.tr("Nhập nhầm"), self.tr("Trùng bản ghi khác"), self.tr("Văn bản đã thu hồi")])
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.delete_button.clicked.connect(self._on_delete_clicked)
        combo.setFocus()

    def set_reason(self, reason: str) -> None:
        """Put other words into the field."""
        self._ui.reason_combo.setEditText(reason)

    @Slot()
    def _on_delete_clicked(self) -> None:
        reason = clean(self._ui.reason_combo.currentText())
        if not reason:
            self._ui.hint_label.setText(self.tr("Hãy ghi lý do xóa; lý do được lưu trong nhật ký."))
            self._ui.reason_combo.setFocus()
            return
        self.reason_given.emit(self._ids, reason)
        self.accept()
