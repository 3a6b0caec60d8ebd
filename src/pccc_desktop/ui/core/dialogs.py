"""The base of every dialog: freed when closed, geometry remembered, left by Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.preferences import remembered

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QShowEvent

    from pccc_desktop.ui.core.preferences import Preferences


class AppDialog(QDialog):
    """A modal dialog; open it by `open()` and hear of it by its signals. It deletes itself when closed."""

    key: ClassVar[str] = ""
    """Stable name under which the geometry is remembered; empty: not remembered."""

    def __init__(self, parent: QWidget | None = None, preferences: Preferences | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._restored = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, on=False)
        self.setModal(True)

    def may_close(self) -> bool:
        """Whether Esc and the cross may close now; a dialog with unsaved work asks here and returns False."""
        return True

    def retranslate(self) -> None:
        """The language changed: set the texts again."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not self._restored:
            self._restored = True
            self._restore_geometry()
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def reject(self) -> None:
        if self.may_close():
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)

    @override
    def done(self, result: int) -> None:
        self._save_geometry()
        super().done(result)

    def _restore_geometry(self) -> None:
        if self._preferences is None or not self.key:
            return
        saved = self._preferences.get(remembered("geometry", self.key, ""))
        if saved:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii", "ignore")))

    def _save_geometry(self) -> None:
        if self._preferences is not None and self.key:
            data = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self._preferences.set(remembered("geometry", self.key, ""), data)
