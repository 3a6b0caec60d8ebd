"""The assignments of the list as cards in columns by status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.domain.assignments import CLOSED, AssignmentListItem, status_sentence
from pccc_desktop.domain.codes import AssignmentStatus
from pccc_desktop.ui.assignments.table import chip_words
from pccc_desktop.ui.core.delegates import paint_chip
from pccc_desktop.ui.core.roles import role_of
from pccc_desktop.ui.core.tables import RECORD_ROLE, Column, RecordTableModel
from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QFocusEvent

    from pccc_desktop.ui.core.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_S = AssignmentStatus
_GAP, _PADDING, _LEAST = 6, 9, 136
_TITLE_LINES = 3
_CHIP_ROOM = 20


class CardDelegate(QStyledItemDelegate):
    """Paints one assignment as a card: what, who, and how it stands in words."""

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._view = parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._view.fontMetrics().height()
        return QSize(_LEAST, (_TITLE_LINES + 1) * line + max(22, line + 4) + 2 * _PADDING + _GAP + 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(RECORD_ROLE)
        if not isinstance(item, AssignmentListItem):
            return
        theme = self._theme
        card = QRect(option.rect).adjusted(1, 1, -2, -_GAP)
        chosen = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(theme.color("accent" if chosen else "line"), 2 if chosen and self._view.hasFocus() else 1)
        )
        painter.setBrush(theme.color("tint" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_words(painter, card.adjusted(_PADDING, _PADDING - 2, -_PADDING, -_PADDING + 2), item)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, item: AssignmentListItem) -> None:
        theme, metrics = self._theme, painter.fontMetrics()
        line = metrics.height()
        painter.setPen(theme.color("text"))
        wrap = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        title = QRect(rect.left(), rect.top(), rect.width(), _TITLE_LINES * line)
        painter.drawText(title, wrap, _shortened(item.title, metrics, title))
        painter.setPen(theme.color("muted"))
        unit = metrics.elidedText(item.unit, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(
            QRect(rect.left(), title.bottom() + 1, rect.width(), line), int(Qt.AlignmentFlag.AlignLeft), unit
        )
        chip = QRect(rect.left(), rect.bottom() - max(22, line + 4) + 1, rect.width(), max(22, line + 4))
        self._paint_state(painter, chip, item)

    def _paint_state(self, painter: QPainter, rect: QRect, item: AssignmentListItem) -> None:
        """A chip; in a narrow column its words alone in its colour, so that nothing is cut."""
        words, role = chip_words(item, self._today()), role_of(status_sentence(item, self._today())[1])
        font = scaled_font(9.4, semibold=True)
        if QFontMetrics(font).horizontalAdvance(words) + _CHIP_ROOM <= rect.width():
            paint_chip(painter, rect, words, role, self._theme)
            return
        painter.setFont(font)
        painter.setPen(self._theme.role_colors(role)[0])
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def _shortened(text: str, metrics: QFontMetrics, room: QRect) -> str:
    """As many whole words as fit into the room when wrapped, then dots."""
    endless = QRect(0, 0, room.width(), 10_000)
    words = text.split()
    for count in range(len(words), 0, -1):
        shown = " ".join(words[:count]) + ("" if count == len(words) else " …")
        if metrics.boundingRect(endless, int(Qt.TextFlag.TextWordWrap), shown).height() <= room.height():
            return shown
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())


class _Lane(QListView):
    """One column of cards.

    Signals: `card_chosen(id)`, `card_opened(id)`, `side_step(direction)` for the arrows left and right.
    """

    card_chosen = Signal(int)
    card_opened = Signal(int)
    side_step = Signal(int)

    def __init__(self, theme: Theme, name: str, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        columns = (Column[AssignmentListItem]("title", name, _spoken, tooltip=_spoken),)
        self.records: RecordTableModel[AssignmentListItem] = RecordTableModel(columns, parent=self, key=_key)
        self.setModel(self.records)
        self.setItemDelegate(CardDelegate(theme, today, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setProperty("look", "lane")
        self.doubleClicked.connect(self._on_opened)

    def choose(self, key: int | None) -> bool:
        """Make the card with this key current; False when it is not in this column."""
        row = None if key is None else self.records.row_of(key)
        if row is None:
            self.setCurrentIndex(QModelIndex())
            return False
        self.setCurrentIndex(self.records.index(row, 0))
        return True

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        item = self.records.record_of(current)
        if item is not None:
            self.card_chosen.emit(item.id)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.records.rowCount():
            self.setCurrentIndex(self.records.index(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.side_step.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        item = self.records.record_of(index)
        if item is not None:
            self.card_opened.emit(item.id)


class StatusBoard(QWidget):
    """All columns side by side; arrows go down and across, Enter opens.

    Signals: `card_chosen(id)`, `card_opened(id)`.
    """

    card_chosen = Signal(int)
    card_opened = Signal(int)

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: list[tuple[frozenset[AssignmentStatus], str, QLabel, _Lane]] = []
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for name, statuses in self._columns():
            column = QVBoxLayout()
            column.setSpacing(6)
            label = QLabel(name, self)
            label.setFont(scaled_font(9.0, semibold=True))
            label.setProperty("look", "muted")
            lane = _Lane(theme, name, today, self)
            lane.card_chosen.connect(self._on_card_chosen)
            lane.card_opened.connect(self.card_opened)
            lane.side_step.connect(self._on_side_step)
            column.addWidget(label)
            column.addWidget(lane, 1)
            layout.addLayout(column, 1)
            self._lanes.append((statuses, name, label, lane))

    def show_items(self, items: Sequence[AssignmentListItem], current: int | None) -> None:
        """Show these assignments, each in the column of its status, and make one current."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        for position, (statuses, name, label, lane) in enumerate(self._lanes):
            rows = [item for item in items if item.status in statuses]
            label.setText(f"{name}  {len(rows)}")
            lane.records.set_rows(rows)
            lane.choose(current)
            # What is over takes room only where the filter asks for it.
            is_seen = bool(rows) or not statuses & CLOSED
            label.setVisible(is_seen)
            lane.setVisible(is_seen)
            self._row.setStretch(position, int(is_seen))
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def titles(self) -> dict[str, list[str]]:
        """What stands in each column, from above."""
        found: dict[str, list[str]] = {}
        for _, name, _, lane in self._lanes:
            items = (lane.records.record_at(row) for row in range(lane.records.rowCount()))
            found[name] = [item.title for item in items if item is not None]
        return found

    def lane(self, name: str) -> QListView:
        """The column of this name."""
        return next(lane for _, known, _, lane in self._lanes if known == name)

    @Slot(int)
    def _on_card_chosen(self, key: int) -> None:
        for _, _, _, lane in self._lanes:
            if lane is not self.sender():
                lane.choose(None)
        self.card_chosen.emit(key)

    @Slot(int)
    def _on_side_step(self, direction: int) -> None:
        lanes = [lane for _, _, _, lane in self._lanes]
        here = next(number for number, lane in enumerate(lanes) if lane is self.sender())
        ahead = lanes[here + 1 :] if direction > 0 else lanes[:here][::-1]
        target = next((lane for lane in ahead if lane.records.rowCount()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self) -> tuple[tuple[str, frozenset[AssignmentStatus]], ...]:
        return (
            (self.tr("Đã giao"), frozenset({_S.NHAP, _S.DA_GIAO, _S.TRA_LAI})),
            (self.tr("Đã tiếp nhận"), frozenset({_S.DA_TIEP_NHAN})),
            (self.tr("Đang thực hiện"), frozenset({_S.DANG_THUC_HIEN, _S.TAM_DUNG})),
            (self.tr("Chờ xác nhận"), frozenset({_S.CHO_DUYET})),
            (self.tr("Đã kết thúc"), frozenset({_S.HOAN_THANH, _S.HOAN_THANH_MUON, _S.HUY})),
        )


def _key(item: AssignmentListItem) -> int:
    return item.id


def _spoken(item: AssignmentListItem) -> str:
    return f"{item.title} – {item.unit}"
