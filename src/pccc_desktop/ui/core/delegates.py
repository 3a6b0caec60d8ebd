"""How rows and status chips are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.ui.core.tables import CHIP_ROLE
from pccc_desktop.ui.core.theme import Role

if TYPE_CHECKING:
    from pccc_desktop.ui.core.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_PADDING = 10
_CHIP_HEIGHT = 20
_CHIP_PADDING = 9


class RowDelegate(QStyledItemDelegate):
    """Paints cells of a list: hairline, tinted selection, a bar at the current row, status chips."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rect = QRect(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("tint"))
        elif index.row() % 2:
            painter.fillRect(rect, theme.color("stripe"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_current(painter, rect, index)
        text = str(index.data() or "")
        role = index.data(CHIP_ROLE)
        if role is not None and text:
            # A StrEnum comes out of a QVariant as a plain string.
            paint_chip(painter, rect.adjusted(_PADDING, 0, -4, 0), text, Role(role), theme)
            return
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        font = option.font
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        flat = text.replace("\n", " ")
        elided = QFontMetrics(font).elidedText(flat, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(flags), elided)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = index.data(Qt.ItemDataRole.ToolTipRole)
        if not text and self.is_cut(view, index):
            text = index.data()
        if text:
            QToolTip.showText(event.globalPos(), str(text), view)
        else:
            QToolTip.hideText()
        return True

    def is_cut(self, view: QAbstractItemView, index: Index) -> bool:
        """Whether the cell is too narrow for its text."""
        width = view.visualRect(index).width()
        needed = view.fontMetrics().horizontalAdvance(str(index.data() or ""))
        return needed + 2 * _PADDING > width

    def _paint_current(self, painter: QPainter, rect: QRect, index: Index) -> None:
        view = self.parent()
        if not isinstance(view, QAbstractItemView) or not view.hasFocus():
            return
        if view.currentIndex().row() == index.row() and rect.left() <= 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.color("accent"))


def paint_chip(painter: QPainter, rect: QRect, text: str, role: Role, theme: Theme) -> None:
    """A status chip: the sentence on its colour, never colour alone."""
    front, back = theme.role_colors(role)
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.94)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    room = rect.width() - 2 * _CHIP_PADDING
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    height = max(_CHIP_HEIGHT, metrics.height() + 2)
    width = min(metrics.horizontalAdvance(elided) + 2 * _CHIP_PADDING, rect.width())
    chip = QRectF(rect.left(), rect.top() + (rect.height() - height) / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(front)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, elided)
    painter.restore()
