"""A chip in the colour of one kind of found value that shows or hides that kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from pccc_desktop.ui.plans.mark_colors import mark_color
from pccc_desktop.ui.plans.marks import MarkKind, mark_label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pccc_desktop.ui.core.theme import Theme

_HEIGHT = 26
_PADDING = 10


class LegendChip(QAbstractButton):
    """Checked: the kind is marked in the text. Cleared: hollow, and the kind is not marked."""

    def __init__(self, theme: Theme, kind: MarkKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = kind
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(mark_label(kind))
        self.setAccessibleName(mark_label(kind))
        self.setToolTip(self.tr("Tô hoặc thôi tô {kind} trong văn bản").format(kind=mark_label(kind).lower()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PADDING
        return QSize(width, max(_HEIGHT, self.fontMetrics().height() + 8))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.color("accent" if focused else "line"), 2.0 if focused else 1.0))
        if self.isChecked():
            painter.setBrush(QColor(mark_color(self.kind, dark=self._theme.is_dark)))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(self._theme.color("text" if self.isChecked() else "muted"))
        font = self.font()
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
