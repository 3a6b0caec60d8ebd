"""The document's text as a page, with found values marked in colour and words to be chosen by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget
from typing_extensions import override

from pccc_desktop.domain.extraction import Span
from pccc_desktop.ui.plans.mark_colors import mark_color
from pccc_desktop.ui.plans.marks import Mark, MarkKind, Target, mark_at, marks_of
from pccc_desktop.ui.plans.paper import LINE_HEIGHT, set_text
from pccc_desktop.ui.plans.selection_targets import SelectionTarget, target_label
from pccc_desktop.ui.plans.text_map import TextMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QTextBlock, QTextLine

    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.core.theme import Theme

POINTS = 11.5
_MARGIN = 28
_RADIUS = 3.0
_SHOWN_WORDS = 36


class ReviewTextView(QTextEdit):
    """Read-only page. A click on a value tells what it belongs to; selected words can be given a role.

    Signals: `target_clicked(target)`, `assign_requested(selection_target)`, `selection_ready(bool)` when words were
    selected by mouse or keyboard.
    """

    target_clicked = Signal(object)
    assign_requested = Signal(object)
    selection_ready = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._map = TextMap("")
        self._marks: tuple[Mark, ...] = ()
        self._hidden: frozenset[MarkKind] = frozenset()
        self._current: tuple[Target, ...] = ()
        self._pressed_at = QPoint()
        self.setProperty("look", "paper")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(_MARGIN, 8, _MARGIN - 8, 8)
        self.setAccessibleName(self.tr("Văn bản gốc"))
        self.setAccessibleDescription(
            self.tr("Chọn một đoạn rồi bấm phím trình đơn hoặc Ctrl+D để đặt vai trò cho nó.")
        )
        self.viewport().setMouseTracking(True)
        self._assign_action = QAction(self.tr("Đặt đoạn đang chọn làm…"), self)
        self._assign_action.setShortcut(QKeySequence("Ctrl+D"))
        self._assign_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._assign_action.triggered.connect(self.open_menu)
        self.addAction(self._assign_action)
        self.copyAvailable.connect(self._on_copy_available)
        theme.changed.connect(self._on_theme_changed)

    # Public

    def set_review(self, review: Review) -> None:
        """Show the text (again only when it is another one) and the values found in it."""
        if review.text != self._text:
            self._text = review.text
            self._map = TextMap(review.text)
            set_text(self.document(), review, self._map, POINTS * self.font().pointSizeF() / 10.0)
        self._marks = marks_of(review)
        self.viewport().update()

    def set_hidden(self, kinds: frozenset[MarkKind]) -> None:
        """Show all values but those of these kinds."""
        self._hidden = kinds
        self.viewport().update()

    def set_current(self, *targets: Target, reveal: bool = True) -> None:
        """Emphasise what belongs to these; scroll to the first place unless it is seen already."""
        self._current = targets
        self.viewport().update()
        places = [mark for mark in self._marks if mark.target in targets]
        if places and reveal:
            self._reveal(places[0].span)

    def marks(self) -> tuple[Mark, ...]:
        """The values that are marked now."""
        return tuple(mark for mark in self._marks if mark.kind not in self._hidden)

    def all_marks(self) -> tuple[Mark, ...]:
        """All values that have a place, also those that are not marked now."""
        return self._marks

    def selected_span(self) -> Span | None:
        """The place of the selected words without blanks around them; None when nothing is selected."""
        cursor = self.textCursor()
        start, end = self._map.offset(cursor.selectionStart()), self._map.offset(cursor.selectionEnd())
        words = self._text[start:end]
        if not words.strip():
            return None
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def cursor_offset(self) -> int:
        """Where the cursor stands, as a character offset."""
        return self._map.offset(self.textCursor().position())

    def selected_words(self) -> str:
        span = self.selected_span()
        return "" if span is None else self._text[span.start : span.end]

    def select_span(self, span: Span) -> None:
        """Select a place in the text."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.position(span.start))
        cursor.setPosition(self._map.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    @Slot()
    def open_menu(self) -> None:
        """Offer what the selected words can become, at the selection."""
        self._popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def assign_menu(self, parent: QWidget) -> QMenu:
        """A menu of everything the selected words can become."""
        menu = QMenu(parent)
        words = " ".join(self.selected_words().split())
        shown = words if len(words) <= _SHOWN_WORDS else f"{words[:_SHOWN_WORDS]}…"
        menu.addSection(self.tr("Đặt “{words}” làm").format(words=shown.replace("&", "&&")))
        for target in SelectionTarget:
            action = QAction(target_label(target), menu)
            action.setData(target.value)
            action.triggered.connect(self._on_assign_triggered)
            menu.addAction(action)
        return menu

    # Qt

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        seen = QRectF(e.rect()).translated(0, self.verticalScrollBar().value())
        first, last = self._seen_offsets()
        for mark in self.marks():
            if mark.span.end < first or mark.span.start > last:
                continue
            self._paint_mark(painter, mark, seen)
        painter.end()
        super().paintEvent(e)

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        self._pressed_at = e.position().toPoint()
        super().mousePressEvent(e)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        if e.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selection_ready.emit(True)  # noqa: FBT003 - a signal's argument
            return
        mark = self._mark_under(e.position().toPoint())
        if mark is not None:
            self.target_clicked.emit(mark.target)

    @override
    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        super().mouseMoveEvent(e)
        over = self._mark_under(e.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not e.modifiers():
            mark = mark_at(self._marks, self._map.offset(self.textCursor().position()), self._hidden)
            if mark is not None:
                self.target_clicked.emit(mark.target)
                return
        super().keyPressEvent(e)

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        if self.textCursor().hasSelection():
            by_key = e.reason() == QContextMenuEvent.Reason.Keyboard
            self._popup(
                self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else e.globalPos()
            )

    @override
    def sizeHint(self) -> QSize:
        return QSize(540, 560)

    # Private

    def _popup(self, at: QPoint) -> None:
        if self.selected_span() is None:
            return
        menu = self.assign_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addSeparator()
        copy.setText("")
        menu.addAction(self._copy_action(menu))
        menu.popup(at)

    def _copy_action(self, menu: QMenu) -> QAction:
        action = QAction(self.tr("Ché&p"), menu)
        action.triggered.connect(self.copy)
        return action

    def _mark_under(self, at: QPoint) -> Mark | None:
        cursor = self.cursorForPosition(at)
        rect = self.cursorRect(cursor)
        if abs(rect.center().y() - at.y()) > rect.height():
            return None
        return mark_at(self._marks, self._map.offset(cursor.position()), self._hidden)

    def _seen_offsets(self) -> tuple[int, int]:
        top = self.cursorForPosition(QPoint(0, 0)).block().position()
        bottom = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height()))
        return self._map.offset(top), self._map.offset(bottom.block().position() + bottom.block().length())

    def _reveal(self, span: Span) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.position(span.start))
        rect = self.cursorRect(cursor)
        height = self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height - rect.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    def _paint_mark(self, painter: QPainter, mark: Mark, seen: QRectF) -> None:
        current = mark.target in self._current
        path = QPainterPath()
        for rect in self._rects(mark.span, whole_lines=current):
            if rect.intersects(seen):
                path.addRoundedRect(rect.adjusted(-2, 0, 2, 0), _RADIUS, _RADIUS)
        color = QColor(mark_color(mark.kind, dark=self._theme.is_dark))
        painter.setPen(QPen(self._theme.color("accent"), 1.6) if current else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(color)
        painter.drawPath(path.simplified())

    def _rects(self, span: Span, *, whole_lines: bool) -> Iterator[QRectF]:
        """One rectangle for each line that the span touches, in coordinates of the document.

        With `whole_lines` they touch each other, so that one frame goes around all of them.
        """
        start, end = self._map.position(span.start), self._map.position(span.end)
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._rects_in(block, start, end, whole_lines=whole_lines)
            block = block.next()

    def _rects_in(self, block: QTextBlock, start: int, end: int, *, whole_lines: bool) -> Iterator[QRectF]:
        layout = block.layout()
        at = self.document().documentLayout().blockBoundingRect(block).topLeft()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = block.position() + line.textStart()
            left, right = max(start, first), min(end, first + line.textLength())
            if left >= right or not self._text[self._map.offset(left) : self._map.offset(right)].strip():
                continue
            x1, x2 = _cursor_x(line, left - block.position()), _cursor_x(line, right - block.position())
            height = line.ascent() + line.descent()
            top = at.y() + line.y() + line.height() - height
            if whole_lines:
                yield QRectF(at.x() + x1, top - 2, x2 - x1, line.height() * LINE_HEIGHT / 100 + 1)
            else:
                yield QRectF(at.x() + x1, top, x2 - x1, height)

    @Slot()
    def _on_assign_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.assign_requested.emit(SelectionTarget(str(action.data())))

    @Slot(bool)
    def _on_copy_available(self, available: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not available:
            self.selection_ready.emit(False)  # noqa: FBT003 - a signal's argument

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()


def _cursor_x(line: QTextLine, position: int) -> float:
    """Where a position stands in a line; the binding answers the place together with the position."""
    place, _ = cast("tuple[float, int]", line.cursorToX(position))
    return place
