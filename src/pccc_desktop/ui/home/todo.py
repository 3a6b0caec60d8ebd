"""What waits today, the most urgent first; a click opens the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.domain.overview import TodoItem
from pccc_desktop.ui.core.roles import role_of
from pccc_desktop.ui.core.tables import RECORD_ROLE, Column, RecordTableModel
from pccc_desktop.ui.core.theme import Role, scaled_font
from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.ui.core.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_DOT = 4.0
_INDENT = 18


def _spoken(item: TodoItem) -> str:
    return f"{shown(item.text)} – {shown(item.detail)}" if item.detail else shown(item.text)


class TodoDelegate(QStyledItemDelegate):
    """Paints one thing to do: a dot, the text, and when or where in small below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, item = self.parent(), index.data(RECORD_ROLE)
        if not isinstance(view, QListView) or not isinstance(item, TodoItem):
            return QSize(200, 40)
        metrics = view.fontMetrics()
        room = view.viewport().width() - 2 * _PADDING - _INDENT - 1
        lines = min(2, self._height_of(shown(item.text), metrics, room) // metrics.height())
        return QSize(200, max(1, lines) * metrics.height() + int(metrics.height() * 0.95) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(RECORD_ROLE)
        view = self.parent()
        if not isinstance(item, TodoItem) or not isinstance(view, QAbstractItemView):
            return
        rect = QRect(option.rect)
        painter.save()
        if view.hasFocus() and view.currentIndex().row() == index.row():
            painter.fillRect(rect, self._theme.color("tint"))
        elif view.underMouse() and rect.contains(view.viewport().mapFromGlobal(view.cursor().pos())):
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_words(painter, rect.adjusted(_PADDING, _PADDING - 1, -_PADDING, -_PADDING), item)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, item: TodoItem) -> None:
        role = role_of(item.role)
        front, _ = self._theme.role_colors(role)
        metrics = painter.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(front)
        painter.drawEllipse(QPointF(rect.left() + _DOT, rect.top() + metrics.height() / 2), _DOT, _DOT)
        left = rect.left() + _INDENT
        width = rect.width() - _INDENT - 1
        painter.setPen(self._theme.color("text"))
        lines = min(2, max(1, self._height_of(shown(item.text), metrics, width) // metrics.height()))
        # Two lines and no more: what is longer ends in dots and stands whole in the tooltip.
        text = (
            shown(item.text)
            if lines == 1
            else metrics.elidedText(shown(item.text), Qt.TextElideMode.ElideRight, 2 * width - 40)
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(left, rect.top(), width, lines * metrics.height()), int(flags), text)
        painter.setFont(scaled_font(9))
        small = QFontMetrics(painter.font())
        painter.setPen(front if role in {Role.DANGER, Role.WARN} else self._theme.color("muted"))
        detail = small.elidedText(shown(item.detail), Qt.TextElideMode.ElideRight, width)
        below = QRect(left, rect.top() + lines * metrics.height(), width, small.height() + 2)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), detail)

    @staticmethod
    def _height_of(text: str, metrics: QFontMetrics, width: int) -> int:
        room = QRect(0, 0, max(60, width), 1000)
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


class TodoList(QListView):
    """The things to do; arrows move, Enter or a click opens.

    Signals: `item_opened(TodoItem)`.
    """

    item_opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todo_list")
        columns = (Column[TodoItem]("text", "", _spoken, tooltip=_spoken),)
        self._records: RecordTableModel[TodoItem] = RecordTableModel(columns, parent=self)
        self.setModel(self._records)
        self.setItemDelegate(TodoDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Việc hôm nay"))
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)

    def show_items(self, items: Sequence[TodoItem]) -> None:
        """Show these things in this order."""
        self._records.set_rows(items)

    def records(self) -> RecordTableModel[TodoItem]:
        return self._records

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        item = self._records.record_of(index)
        if item is not None:
            self.item_opened.emit(item)
