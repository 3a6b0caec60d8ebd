"""Grey bars that stand for rows on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pccc_desktop.ui.core.theme import Theme

_ROW = 32
_WIDTHS = (0.62, 0.48, 0.7, 0.55, 0.4)


class Skeleton(QWidget):
    """Drawn, not animated: it must not cost a slow PC anything."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Đang mở danh sách"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        for row in range(min(12, self.height() // _ROW)):
            y = row * _ROW + 11
            painter.drawRoundedRect(QRectF(12, y, 56, 10), 5, 5)
            width = (self.width() - 240) * _WIDTHS[row % len(_WIDTHS)]
            painter.drawRoundedRect(QRectF(84, y, max(40.0, width), 10), 5, 5)
            painter.drawRoundedRect(QRectF(self.width() - 120, y, 96, 10), 5, 5)
        painter.end()
