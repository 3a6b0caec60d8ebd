"""The line in which words are typed to find something, in filter bars and in the window's search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit
from typing_extensions import override

from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.theme import Theme


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class FilterEdit(QLineEdit):
    """A line for words with its shortcut shown inside while it is empty; Esc empties it.

    Signals: `down_pressed` when the person wants to go on in the list below.
    """

    down_pressed = Signal()

    def __init__(self, theme: Theme, hint: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setToolTip(hint)
        self.setClearButtonEnabled(False)
        self.addAction(
            QAction(theme.icon("search", "muted"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._key = QLabel(shortcut, self)
        self._key.setProperty("look", "key")
        self._key.setFont(scaled_font(8.5))
        self._key.adjustSize()
        self.setTextMargins(0, 0, self._key.width() + 6, 0)
        self.textChanged.connect(self._on_text_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        self._key.setGeometry(
            self.width() - size.width() - 8, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    @override
    def event(self, event: QEvent) -> bool:
        # Esc empties the line first; only an empty line leaves it to the page (back).
        if event.type() == QEvent.Type.ShortcutOverride and self.text() and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._key.setVisible(not text)
