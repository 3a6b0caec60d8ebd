"""A sentence across a page with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pccc_desktop.ui.core.theme import Theme

_RADIUS = 6.0
_ICONS = {Role.WARN: "triangle-alert", Role.OK: "circle-check", Role.ACCENT: "info", Role.NEUTRAL: "info"}
_TOKENS = {Role.WARN: "warn", Role.OK: "ok", Role.ACCENT: "accent", Role.NEUTRAL: "muted"}


class Banner(QWidget):
    """Hidden while it has nothing to say.

    Signals: `action_clicked(name)`; `dismissed` when the person closed it.
    """

    action_clicked = Signal(str)
    dismissed = Signal()

    def __init__(
        self, theme: Theme, role: Role, parent: QWidget | None = None, *, closable: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._icon = QLabel(self)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setIcon(theme.icon("x"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Đóng thông báo"))
        self._close.setVisible(closable)
        self._close.clicked.connect(self._on_close_clicked)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 5, 8, 5)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._label, 1)
        self._layout.addWidget(self._close)
        self._draw_icon()
        theme.changed.connect(self._draw_icon)
        self.hide()

    def add_action(self, name: str, text: str, *, primary: bool = False) -> QPushButton:
        """A button of the banner."""
        button = QPushButton(text, self)
        button.setProperty("look", "primary" if primary else "")
        button.setProperty("action", name)
        button.clicked.connect(self._on_action_clicked)
        self._layout.insertWidget(self._layout.count() - 1, button)
        return button

    def text(self) -> str:
        return self._label.text()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides the banner."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.role_colors(self._role)[1])
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)

    @Slot()
    def _draw_icon(self) -> None:
        icon = self._theme.icon(_ICONS[self._role], _TOKENS[self._role])
        self._icon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.update()

    @Slot()
    def _on_action_clicked(self) -> None:
        self.action_clicked.emit(str(self.sender().property("action")))

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()
