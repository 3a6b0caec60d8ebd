"""Progress by unit as a list of bars; each opens the assignments it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.domain.overview import UnitProgress
from pccc_desktop.ui.core.tables import RECORD_ROLE, Column, RecordTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.ui.core.theme import Theme

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROW = 28
_BAR = 12
_GAP = 10
_NAME_SHARE = 0.34
_MOST_NAME = 260
_WIDEST = UnitProgress(0, "", 88, 88, 88)


def progress_words(unit: UnitProgress) -> str:
    """What the bar says in words: ``13/21 xong, 2 quá hạn``."""
    done = f"{unit.done}/{unit.total}"
    late = translate("HomePage", "{count} quá hạn").format(count=unit.late)
    return f"{done} · {late}" if unit.late else done


def _spoken(unit: UnitProgress) -> str:
    done = translate("HomePage", "{unit}: xong {done} trên {total} nhiệm vụ")
    spoken = done.format(unit=unit.unit, done=unit.done, total=unit.total)
    late = translate("HomePage", "{count} quá hạn").format(count=unit.late)
    return f"{spoken}, {late}" if unit.late else spoken


class UnitBarsDelegate(QStyledItemDelegate):
    """Paints one unit: its name, a bar of done and late parts, and the figures in words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height() + 10
        return QSize(200, max(_ROW, height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        unit = index.data(RECORD_ROLE)
        view = self.parent()
        if not isinstance(unit, UnitProgress) or not isinstance(view, QAbstractItemView):
            return
        rect = QRect(option.rect)
        painter.save()
        if view.hasFocus() and view.currentIndex().row() == index.row():
            painter.fillRect(rect, self._theme.color("tint"))
        elif view.underMouse() and rect.contains(view.viewport().mapFromGlobal(view.cursor().pos())):
            painter.fillRect(rect, self._theme.color("hover"))
        self._paint_row(painter, rect.adjusted(6, 0, -6, 0), unit, painter.fontMetrics())
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, unit: UnitProgress, metrics: QFontMetrics) -> None:
        name_width = min(_MOST_NAME, int(rect.width() * _NAME_SHARE))
        figures_width = metrics.horizontalAdvance(progress_words(_WIDEST)) + 4
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.color("text"))
        name = metrics.elidedText(unit.unit, Qt.TextElideMode.ElideRight, name_width)
        painter.drawText(QRect(rect.left(), rect.top(), name_width, rect.height()), int(middle), name)
        bar_left = rect.left() + name_width + _GAP
        bar_width = max(40, rect.right() - figures_width - _GAP - bar_left)
        bar = QRectF(bar_left, rect.center().y() - _BAR / 2 + 0.5, bar_width, _BAR)
        self._paint_bar(painter, bar, unit)
        painter.setPen(self._theme.color("danger" if unit.late else "text"))
        words = QRect(int(bar.right()) + _GAP, rect.top(), figures_width, rect.height())
        painter.drawText(words, int(middle), progress_words(unit))

    def _paint_bar(self, painter: QPainter, bar: QRectF, unit: UnitProgress) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.fillPath(shape, self._theme.color("neutral_bg"))
        if not unit.total:
            return
        painter.setClipPath(shape)
        done = bar.width() * unit.done / unit.total
        late = bar.width() * unit.late / unit.total
        _fill(painter, QRectF(bar.left(), bar.top(), done, bar.height()), self._theme.color("accent"))
        _fill(painter, QRectF(bar.left() + done, bar.top(), late, bar.height()), self._theme.color("danger"))
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)


def _fill(painter: QPainter, rect: QRectF, color: QColor) -> None:
    if rect.width() > 0:
        painter.fillRect(rect, color)


class UnitBars(QListView):
    """The units with their bars, all of them seen at once; arrows move, Enter or a click opens.

    Signals: `unit_opened(UnitProgress)`.
    """

    unit_opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unit_bars")
        columns = (Column[UnitProgress]("unit", "", _spoken, tooltip=_spoken),)
        self._records: RecordTableModel[UnitProgress] = RecordTableModel(columns, parent=self)
        self.setModel(self._records)
        self.setItemDelegate(UnitBarsDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Tiến độ theo đơn vị"))
        self.clicked.connect(self._on_opened)
        # Enter; on most desktops a double click too, whose first click has already opened.
        self.activated.connect(self._on_opened)

    def show_units(self, units: Sequence[UnitProgress]) -> None:
        """Show these units in this order."""
        self._records.set_rows(units)
        self.updateGeometry()

    def records(self) -> RecordTableModel[UnitProgress]:
        return self._records

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, max(1, self._records.rowCount()) * self._row_height() + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(5, max(1, self._records.rowCount())) * self._row_height())

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        unit = self._records.record_of(index)
        if unit is not None:
            self.unit_opened.emit(unit)

    def _row_height(self) -> int:
        return max(_ROW, self.fontMetrics().height() + 10)
