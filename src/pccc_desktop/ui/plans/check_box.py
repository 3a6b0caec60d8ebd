"""The box of a row that can be ticked, and rows of a list with such boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex

    from pccc_desktop.ui.core.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

BOX = 16
_PADDING = 10
_ROW_HEIGHT = 32


def paint_box(painter: QPainter, box: QRect, check: Qt.CheckState, theme: Theme) -> None:
    """A box: empty, ticked, or with a bar when only some below it are ticked."""
    filled = check != Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent" if filled else "control_line"), 1))
    painter.setBrush(theme.color("accent" if filled else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QPen(theme.color("on_accent"), 2))
    x, y = box.left(), box.top()
    if check == Qt.CheckState.Checked:
        painter.drawLine(x + 4, y + 8, x + 7, y + 11)
        painter.drawLine(x + 7, y + 11, x + 12, y + 5)
    elif check == Qt.CheckState.PartiallyChecked:
        painter.drawLine(x + 4, y + 8, x + 12, y + 8)
    painter.restore()


class ChoiceDelegate(QStyledItemDelegate):
    """Rows to choose from, with a box where the model has one; a click anywhere on the row ticks it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        theme = self._theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("tint"))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        if check is not None:
            box = QRect(inner.left(), rect.top() + (rect.height() - BOX) // 2, BOX, BOX)
            paint_box(painter, box, Qt.CheckState(check), theme)
            inner.setLeft(inner.left() + BOX + _PADDING)
        painter.setFont(QFont(option.font))
        painter.setPen(theme.color("text"))
        text = QFontMetrics(option.font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), text)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(_ROW_HEIGHT, option.fontMetrics.height() + 12))

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        left = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        if check is None or not (left or is_space(event)):
            return False
        ticked = Qt.CheckState(check) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def is_space(event: QEvent) -> bool:
    """Whether the space bar was pressed."""
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Space
    )
