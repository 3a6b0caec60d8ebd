"""How rows of PHÂN CÔNG are painted and edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.domain.review import ReviewTask, ReviewUnit
from pccc_desktop.ui.core.delegates import paint_chip
from pccc_desktop.ui.core.tables import CHIP_ROLE, RECORD_ROLE
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.plans.check_box import BOX, is_space, paint_box
from pccc_desktop.ui.plans.tree_model import HINT_ROLE, NAME_COLUMN, Index

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from pccc_desktop.ui.core.theme import Theme

ROW_HEIGHT = 32
_PADDING = 8
_EDITOR_LINES = 4


class ReviewTreeDelegate(QStyledItemDelegate):
    """Units bold with how they were recognised as a chip, tasks below; excluded ones muted and struck through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    # Painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rect = QRect(option.rect)
        state = option.state
        font = QFont(option.font)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("tint"))
        elif index.data(RECORD_ROLE).__class__ is ReviewUnit:
            painter.fillRect(rect, theme.color("stripe"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_focus(painter, rect, state, index)
        self._paint_content(painter, rect, font, index)
        painter.restore()

    def _paint_content(self, painter: QPainter, rect: QRect, font: QFont, index: Index) -> None:
        text = str(index.data() or "")
        role = index.data(CHIP_ROLE)
        if role and text:
            painter.setFont(font)
            # Qt hands the role back as the plain string that it is.
            paint_chip(painter, rect.adjusted(_PADDING, 0, -4, 0), text, Role(str(role)), self._theme)
            return
        record = index.data(RECORD_ROLE)
        out = isinstance(record, ReviewTask) and not record.included
        if index.column() == NAME_COLUMN:
            check = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or Qt.CheckState.Unchecked)
            paint_box(painter, check_rect(rect), check, self._theme)
            rect = rect.adjusted(BOX + _PADDING, 0, 0, 0)
            font.setWeight(QFont.Weight.DemiBold if isinstance(record, ReviewUnit) else QFont.Weight.Normal)
            font.setStrikeOut(out)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        hint = str(index.data(HINT_ROLE) or "")
        painter.setFont(font)
        painter.setPen(self._theme.color("muted" if out or index.column() != NAME_COLUMN else "text"))
        metrics = QFontMetrics(font)
        hint_width = metrics.horizontalAdvance(f"  {hint}") if hint else 0
        room = max(inner.width() - hint_width, inner.width() // 2)
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if hint:
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            beside = inner.adjusted(metrics.horizontalAdvance(f"{shown} "), 0, 0, 0)
            shown = QFontMetrics(font).elidedText(hint, Qt.TextElideMode.ElideRight, beside.width())
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_focus(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        view = self.parent()
        if not isinstance(view, QWidget) or not view.hasFocus() or index.column() != NAME_COLUMN:
            return
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(0, rect.top(), 3, rect.height()), self._theme.color("accent"))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        return QSize(80, max(ROW_HEIGHT, metrics.height() + 12))

    # Editing

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A wide area around the box counts as the box: 16 pixels are too small for a hand in a hurry."""
        clicked = event.type() == QEvent.Type.MouseButtonRelease and index.column() == NAME_COLUMN
        if clicked:
            rect = QRect(option.rect)
            box = check_rect(rect).adjusted(-4, -8, 4, 8)
            if isinstance(event, QMouseEvent) and box.contains(event.position().toPoint()):
                return self._toggle(model, index)
            return False
        return self._toggle(model, index) if is_space(event) else False

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == NAME_COLUMN and isinstance(index.data(RECORD_ROLE), ReviewTask):
            editor = QPlainTextEdit(parent)
            editor.setTabChangesFocus(True)
            editor.setAccessibleName(self.tr("Nội dung nhiệm vụ"))
            return editor
        line = QLineEdit(parent)
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return line

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = (
            editor.toPlainText() if isinstance(editor, QPlainTextEdit) else cast("QLineEdit", editor).text()
        )
        if text != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            model.setData(index, text)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        if index.column() == NAME_COLUMN:
            rect = rect.adjusted(BOX + _PADDING, 0, 0, 0)
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(editor.fontMetrics().lineSpacing() * _EDITOR_LINES + 16)
            view = editor.parentWidget()
            below = view.height() if view is not None else rect.bottom()
            if rect.bottom() > below:
                rect.moveBottom(below)
        editor.setGeometry(rect)

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Enter ends the editing of a task's text, Shift+Enter would only break a line that is one line anyway."""
        if isinstance(object, QPlainTextEdit) and event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.commitData.emit(object)
                self.closeEditor.emit(object, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(object, event)

    @staticmethod
    def _toggle(model: QAbstractItemModel, index: Index) -> bool:
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def check_rect(cell: QRect) -> QRect:
    """The box at the left of a row."""
    return QRect(cell.left() + 4, cell.top() + (cell.height() - BOX) // 2, BOX, BOX)
