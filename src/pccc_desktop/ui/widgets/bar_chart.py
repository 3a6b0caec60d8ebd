"""Progress by unit as painted bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from pccc_desktop.ui.core.theme import Theme

_BAR = 12
_ROW_EXTRA = 12
_LABEL_SHARE = 0.4
_VALUE_WIDTH = 56


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: what is done and what is late, of how many; `key` names the line for a click."""

    key: str
    label: str
    done: int
    late: int
    total: int

    def spoken(self) -> str:
        if self.late:
            text = QCoreApplication.translate("BarChart", "{label}: xong {done}/{total}, {late} quá hạn")
        else:
            text = QCoreApplication.translate("BarChart", "{label}: xong {done}/{total}")
        return text.format(label=self.label, done=self.done, total=self.total, late=self.late)


class HBarChart(QWidget):
    """One bar a line: done in the accent colour, late in red behind it, the figure in words at the end.

    Signals: `opened(key)` by click, Enter or Space.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these lines."""
        self._bars = tuple(bars)
        self._current = 0
        self.setAccessibleDescription("; ".join(bar.spoken() for bar in bars))
        self.updateGeometry()
        self.update()

    def bars(self) -> Sequence[Bar]:
        return self._bars

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, max(1, len(self._bars)) * self._row_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, bar in enumerate(self._bars):
            self._paint_bar(painter, self._row_rect(row), bar)
            if self.hasFocus() and row == self._current:
                painter.setPen(self._theme.color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self._row_rect(row)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row is not None:
            self._current = row
            self.update()
            self.opened.emit(self._bars[row].key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._current = min(max(self._current + step, 0), len(self._bars) - 1)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._bars:
            self.opened.emit(self._bars[self._current].key)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            if row is not None:
                QToolTip.showText(event.globalPos(), self._bars[row].spoken(), self)
                return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _label_width(self) -> int:
        """As wide as the longest name, but never more than its share of the line."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        return min(longest + 24, round(self.width() * _LABEL_SHARE))

    def _row_height(self) -> int:
        return self.fontMetrics().height() + _ROW_EXTRA

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, row * self._row_height(), self.width(), self._row_height())

    def _row_at(self, point: QPoint) -> int | None:
        row = point.y() // self._row_height()
        return row if 0 <= row < len(self._bars) else None

    def _paint_bar(self, painter: QPainter, rect: QRect, bar: Bar) -> None:
        theme = self._theme
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        label_width = self._label_width()
        painter.setPen(theme.color("text"))
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, label_width - 16)
        painter.drawText(rect.adjusted(4, 0, 0, 0), middle, label)
        room = QRectF(
            label_width,
            rect.center().y() - _BAR / 2 + 1,
            max(24, rect.width() - label_width - _VALUE_WIDTH),
            _BAR,
        )
        shape = QPainterPath()
        shape.addRoundedRect(room, _BAR / 2, _BAR / 2)
        painter.fillPath(shape, theme.color("hover"))
        if bar.total > 0:
            painter.save()
            painter.setClipPath(shape)
            done = room.width() * min(1.0, bar.done / bar.total)
            late = room.width() * min(1.0, (bar.done + bar.late) / bar.total) - done
            painter.fillRect(QRectF(room.left(), room.top(), done, room.height()), theme.color("accent"))
            painter.fillRect(
                QRectF(room.left() + done, room.top(), late, room.height()), theme.color("danger")
            )
            painter.restore()
        painter.setPen(theme.color("text"))
        value = QRectF(room.right() + 10, rect.top(), _VALUE_WIDTH - 10, rect.height())
        painter.drawText(value, middle, f"{bar.done}/{bar.total}")
