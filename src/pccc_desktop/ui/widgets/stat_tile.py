"""A tile of the dashboard: one figure, what it counts, and the way to the rows behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import Role, scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pccc_desktop.ui.core.theme import Theme

_EDGE = 3
_RADIUS = 8.0
_PADDING = 14


class StatTile(QAbstractButton):
    """Click, Enter or Space opens the rows that the figure counts.

    Signals: `opened(key)`.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, key: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._label = label
        self._figure = "–"
        self._note = ""
        self._role = Role.NEUTRAL
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(label)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.update)

    def set_content(self, figure: str, note: str, role: Role) -> None:
        """The figure, a word beside it, and whether it is good or bad news."""
        self._figure, self._note, self._role = figure, note, role
        self.setAccessibleName(f"{self._label}: {figure}. {note}")
        self.setToolTip(f"{self._label}\n{note}" if note else self._label)
        self.update()

    def content(self) -> tuple[str, str, Role]:
        """Figure, note and role as shown."""
        return self._figure, self._note, self._role

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(120, round(2 * line + 2.1 * line) + 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, theme.color("hover" if self.underMouse() else "surface"))
        front = theme.color("accent") if self._role is Role.NEUTRAL else theme.role_colors(self._role)[0]
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, self.width(), _EDGE), front)
        painter.restore()
        painter.setPen(theme.color("accent" if self.hasFocus() else "line"))
        painter.drawPath(shape)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        line = self.fontMetrics().height()
        room = self.rect().adjusted(_PADDING, _EDGE + 9, -8, -10)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.color("muted"))
        painter.setFont(scaled_font(9.5))
        small = painter.fontMetrics()
        width = room.width()
        label = small.elidedText(self._label, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room.left(), room.top(), width, line, left, label)
        note = small.elidedText(self._note, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room.left(), room.bottom() - line + 1, width, line, left, note)
        painter.setPen(theme.color("text"))
        painter.setFont(scaled_font(21.0, semibold=True))
        middle = room.adjusted(0, line, 0, -line)
        painter.drawText(middle, left, self._figure)

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self._key)
