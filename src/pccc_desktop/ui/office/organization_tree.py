"""The organisation tree: model, painting and view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTreeView, QWidget
from typing_extensions import override

from pccc_desktop.domain.organizations import OrganizationListItem
from pccc_desktop.ui.core.delegates import RowDelegate, paint_chip
from pccc_desktop.ui.core.tables import CHIP_ROLE, RECORD_ROLE
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.office.organization_detail import state_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from pccc_desktop.ui.core.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
NAME_COLUMN, KIND_COLUMN, PHONE_COLUMN, STATE_COLUMN, OPEN_COLUMN = range(5)
_COLUMNS = 5
_ROW_HEIGHT = 32
_PADDING = 8


class OrganizationTreeModel(QAbstractItemModel):
    """Rows of one day or of all times, by parent; a row whose parent is not listed stands at the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[OrganizationListItem, ...] = ()
        self._children: dict[int | None, list[int]] = {None: []}
        self._rows: dict[int, int] = {}
        self._positions: dict[int, int] = {}
        self._today: date | None = None

    def set_items(self, items: Sequence[OrganizationListItem], today: date) -> None:
        """Show these rows; `today` decides the words about what has ended."""
        self.beginResetModel()
        self._today = today
        self._items = tuple(items)
        self._positions = {item.id: number for number, item in enumerate(self._items)}
        self._children = {None: []}
        self._rows = {}
        for number, item in enumerate(self._items):
            parent = item.parent_id if item.parent_id in self._positions else None
            siblings = self._children.setdefault(parent, [])
            self._rows[number] = len(siblings)
            siblings.append(number)
        self.endResetModel()

    def count(self) -> int:
        """How many organisations are listed, at all levels."""
        return len(self._items)

    def item(self, index: Index) -> OrganizationListItem | None:
        """The organisation of a row."""
        return self._items[index.internalId()] if index.isValid() else None

    def index_of(self, organization_id: int) -> QModelIndex:
        """The row of an organisation; invalid when it is not listed."""
        number = self._positions.get(organization_id)
        return QModelIndex() if number is None else self.createIndex(self._rows[number], 0, number)

    # Overrides

    @override
    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children[self._key(parent)][row])

    @override
    def parent(self, index: Index = _NO_PARENT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] - QObject.parent() shares the name
        item = self.item(index)
        if item is None or item.parent_id is None:
            return QModelIndex()
        return self.index_of(item.parent_id)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._children.get(self._key(parent), ()))

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return _COLUMNS

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            headers = (
                self.tr("Đơn vị"),
                self.tr("Loại"),
                self.tr("Điện thoại"),
                self.tr("Hiệu lực"),
                self.tr("Việc mở"),
            )
            return headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == OPEN_COLUMN else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == RECORD_ROLE:
            return item
        if role == CHIP_ROLE:
            return Role.NEUTRAL if column == STATE_COLUMN and not item.current else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._text(item, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == OPEN_COLUMN else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def state_text(self, item: OrganizationListItem) -> str:
        """Whether the organisation exists today, in words."""
        return state_words(item, self._today) if self._today is not None else ""

    def _text(self, item: OrganizationListItem, column: int) -> str:
        if column == NAME_COLUMN:
            return item.name
        if column == KIND_COLUMN:
            return label_of(item.org_type)
        if column == PHONE_COLUMN:
            return item.phone
        if column == STATE_COLUMN:
            return self.state_text(item)
        return str(item.open_assignments) if item.open_assignments else ""

    def _key(self, parent: Index) -> int | None:
        item = self.item(parent)
        return None if item is None else item.id


class OrganizationDelegate(RowDelegate):
    """Hairlines and a tinted selection as in every list, without stripes; what has ended is muted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._look = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look
        rect = QRect(option.rect)
        state = option.state
        font = QFont(option.font)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("tint"))
        text = str(index.data() or "")
        role = index.data(CHIP_ROLE)
        painter.setFont(font)
        if role is not None and text:
            paint_chip(painter, rect.adjusted(_PADDING, 0, -4, 0), text, Role(str(role)), theme)
            return
        item = index.data(RECORD_ROLE)
        plain = index.column() == NAME_COLUMN and isinstance(item, OrganizationListItem) and item.current
        painter.setPen(theme.color("text" if plain or index.column() == OPEN_COLUMN else "muted"))
        inner = rect.adjusted(_PADDING if index.column() else 4, 0, -_PADDING, 0)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = max(_ROW_HEIGHT, QFontMetrics(option.font).height() + 12)
        return QSize(80, height)


class OrganizationTreeView(QTreeView):
    """The tree with the keys of a list; branches that a person closed stay closed when the rows change.

    Signals: `item_opened(item)` by Enter or double click, `current_item_changed(item or None)`.
    """

    item_opened = Signal(object)
    current_item_changed = Signal(object)

    def __init__(self, model: OrganizationTreeModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = model
        self._closed: set[int] = set()
        self._look = theme
        self._wanted: int | None = None
        self.setModel(model)
        self.setItemDelegate(OrganizationDelegate(theme, self))
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setFixedHeight(_ROW_HEIGHT)
        for column, width in (
            (KIND_COLUMN, 170),
            (PHONE_COLUMN, 120),
            (STATE_COLUMN, 158),
            (OPEN_COLUMN, 82),
        ):
            header.resizeSection(column, width)
        self.doubleClicked.connect(self._on_double_clicked)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    def current_item(self) -> OrganizationListItem | None:
        return self._tree.item(self.currentIndex())

    def select_id(self, organization_id: int) -> None:
        """Make an organisation current, now or when it is listed."""
        self._wanted = organization_id
        self._restore_current()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_item_changed.emit(self._tree.item(current))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typing does not jump: people type into the filter."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, options, index)
        rect = QRect(options.rect)
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.drawLine(0, rect.bottom(), self.viewport().width(), rect.bottom())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnHidden(PHONE_COLUMN, width < 800)
        self.setColumnHidden(KIND_COLUMN, width < 660)
        self.setColumnHidden(STATE_COLUMN, width < 440)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._open(index)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        item = self._tree.item(index)
        if item is not None:
            self._closed.discard(item.id)

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        item = self._tree.item(index)
        if item is not None:
            self._closed.add(item.id)

    @Slot()
    def _on_about_to_reset(self) -> None:
        item = self.current_item()
        if item is not None and self._wanted is None:
            self._wanted = item.id

    @Slot()
    def _on_reset(self) -> None:
        closed = set(self._closed)
        self.expandAll()
        for organization_id in closed:
            index = self._tree.index_of(organization_id)
            if index.isValid():
                self.collapse(index)
        self._closed |= closed
        self._restore_current()

    def _restore_current(self) -> None:
        index = self._tree.index_of(self._wanted) if self._wanted is not None else QModelIndex()
        if index.isValid():
            self._wanted = None
            self.setCurrentIndex(index)
            self.scrollTo(index)
        elif not self.currentIndex().isValid() and self._tree.count():
            self.setCurrentIndex(self._tree.index(0, 0))
        elif not self._tree.count():
            self.current_item_changed.emit(None)

    def _open(self, index: QModelIndex) -> None:
        item = self._tree.item(index)
        if item is not None:
            self.item_opened.emit(item)
