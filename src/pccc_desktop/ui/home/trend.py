"""Assignments due and done by month, drawn by hand: a chart library would slow the start for two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from pccc_desktop.domain.overview import MonthCount
    from pccc_desktop.ui.core.theme import Theme

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MOST_LINES = 5
_LEGEND = 24
_FOOT = 22
_MARK = 3.0


def axis_step(highest: int) -> int:
    """The distance of grid lines: a round figure that gives at most five of them."""
    return next((step for step in _STEPS if highest <= step * _MOST_LINES), _STEPS[-1])


def month_label(month: MonthCount) -> str:
    """``T5``; January carries its year."""
    if month.month.month == 1:
        return QCoreApplication.translate("TrendChart", "T1/{year}").format(year=month.month.year)
    return QCoreApplication.translate("TrendChart", "T{month}").format(month=month.month.month)


class TrendChart(QWidget):
    """Two lines over twelve months: due (dashed, square marks) and done (solid, round marks)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: tuple[MonthCount, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Đến hạn và hoàn thành theo tháng"))
        theme.changed.connect(self.update)

    def show_months(self, months: Sequence[MonthCount]) -> None:
        """Show these months from left to right."""
        self._months = tuple(months)
        self.setAccessibleDescription("; ".join(self._spoken(month) for month in self._months))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            month = self._month_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._spoken(month) if month else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(9))
        plot = self._plot()
        step = axis_step(max(1, *(max(month.due, month.done) for month in self._months)))
        lines = max(1, -(-max(max(month.due, month.done) for month in self._months) // step))
        self._paint_grid(painter, plot, step, lines)
        due = self._points(plot, [month.due for month in self._months], step * lines)
        done = self._points(plot, [month.done for month in self._months], step * lines)
        self._paint_area(painter, plot, done)
        self._paint_line(painter, due, self._theme.color("warn"), round_marks=False)
        self._paint_line(painter, done, self._theme.color("accent"), round_marks=True)
        self._paint_legend(painter)
        painter.end()

    # Private

    def _plot(self) -> QRectF:
        left = self.fontMetrics().horizontalAdvance("000") + 10
        return QRectF(
            left, _LEGEND + 8, max(40, self.width() - left - 20), max(30, self.height() - _LEGEND - 8 - _FOOT)
        )

    def _x(self, plot: QRectF, number: int) -> float:
        gaps = max(1, len(self._months) - 1)
        return plot.left() + 8 + (plot.width() - 16) * number / gaps

    def _points(self, plot: QRectF, values: list[int], top: int) -> list[QPointF]:
        return [
            QPointF(self._x(plot, number), plot.bottom() - plot.height() * value / top)
            for number, value in enumerate(values)
        ]

    def _month_at(self, x: float) -> MonthCount | None:
        if not self._months:
            return None
        plot = self._plot()
        nearest = min(range(len(self._months)), key=lambda number: abs(self._x(plot, number) - x))
        return self._months[nearest]

    def _spoken(self, month: MonthCount) -> str:
        text = self.tr("Tháng {month}/{year}: {due} nhiệm vụ đến hạn, {done} hoàn thành")
        return text.format(month=month.month.month, year=month.month.year, due=month.due, done=month.done)

    def _paint_grid(self, painter: QPainter, plot: QRectF, step: int, lines: int) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number in range(lines + 1):
            y = round(plot.bottom() - plot.height() * number / lines) + 0.5
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QRectF(0, y - 10, plot.left() - 8, 20), int(right), str(number * step))
        every = (
            1 if plot.width() / len(self._months) > painter.fontMetrics().horizontalAdvance("T1/0000") else 2
        )
        for number, month in enumerate(self._months):
            if number % every:
                continue
            label = QRectF(self._x(plot, number) - 40, plot.bottom() + 4, 80, _FOOT - 4)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, month_label(month))

    def _paint_area(self, painter: QPainter, plot: QRectF, points: list[QPointF]) -> None:
        color = self._theme.color("accent")
        color.setAlphaF(0.10)
        feet = [QPointF(points[-1].x(), plot.bottom()), QPointF(points[0].x(), plot.bottom())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([*points, *feet]))

    def _paint_line(
        self, painter: QPainter, points: list[QPointF], color: QColor, *, round_marks: bool
    ) -> None:
        style = Qt.PenStyle.SolidLine if round_marks else Qt.PenStyle.DashLine
        painter.setPen(QPen(color, 2, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in points:
            self._paint_mark(painter, point, round_marks=round_marks)

    def _paint_mark(self, painter: QPainter, at: QPointF, *, round_marks: bool) -> None:
        if round_marks:
            painter.drawEllipse(at, _MARK, _MARK)
        else:
            painter.drawRect(QRectF(at.x() - _MARK, at.y() - _MARK, 2 * _MARK, 2 * _MARK))

    def _paint_legend(self, painter: QPainter) -> None:
        x = self._plot().left()
        for text, token, round_marks in (
            (self.tr("Hoàn thành"), "accent", True),
            (self.tr("Đến hạn"), "warn", False),
        ):
            y = _LEGEND / 2
            self._paint_line(
                painter,
                [QPointF(x, y), QPointF(x + 24, y)],
                self._theme.color(token),
                round_marks=round_marks,
            )
            painter.setPen(self._theme.color("muted"))
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(x + 32, 0, width + 4, _LEGEND), int(Qt.AlignmentFlag.AlignVCenter), text)
            x += 32 + width + 24
