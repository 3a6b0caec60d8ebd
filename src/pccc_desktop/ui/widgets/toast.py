"""A short message at the foot of the window that goes away by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.ui.core.messages import UndoStack

SHOWN_MS = 4000
SHOWN_WITH_UNDO_MS = 8000
_FROM_BELOW = 48


class Toast(QFrame):
    """Tells what was done and offers to take it back; only the newest is seen. Stays under the mouse."""

    def __init__(
        self, window: QWidget, text: str, undo_stack: UndoStack, undo: Callable[[], None] | None
    ) -> None:
        super().__init__(window)
        self._undo_stack = undo_stack
        self._undo = undo
        self._window = window
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(text)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(len(text) > 90)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(label, 1)
        if undo is not None:
            button = QPushButton(self.tr("Hoàn tác"), self)
            button.setObjectName("undo_button")
            button.setToolTip("Ctrl+Z")
            button.clicked.connect(self._on_undo_clicked)
            layout.addWidget(button)
        else:
            layout.setContentsMargins(16, 10, 16, 10)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._timer.start(SHOWN_WITH_UNDO_MS if undo is not None else SHOWN_MS)
        window.installEventFilter(self)

    @staticmethod
    def show_on(window: QWidget, text: str, undo_stack: UndoStack, undo: Callable[[], None] | None) -> Toast:
        """Show a toast in place of the one that is there."""
        for older in window.findChildren(Toast):
            older.close()
        toast = Toast(window, text, undo_stack, undo)
        toast.place()
        toast.show()
        toast.raise_()
        return toast

    def place(self) -> None:
        """Stand in the middle above the status bar."""
        window = self._window
        self.setMaximumWidth(max(240, window.width() - 64))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - _FROM_BELOW)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif e.type() == QEvent.Type.Leave:
            self._timer.start(SHOWN_MS)
        return super().event(e)

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.close()
        if self._undo is not None:
            self._undo_stack.undo_step(self._undo)
