"""The table of every list: remembered columns, whole-row selection, copying for Excel, keyboard, chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.delegates import RowDelegate
from pccc_desktop.ui.core.preferences import Preference, Preferences, remembered
from pccc_desktop.ui.core.tables import RecordTableModel, SortSpec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent

    from pccc_desktop.ui.core.theme import Theme

T = TypeVar("T")
ROW_HEIGHT = 32
_MIN_WIDTH = 48
_KEPT_SELECTION = 1000


class RecordTableView(QTableView, Generic[T]):
    """Shows a `RecordTableModel`.

    Signals: `record_opened(record)` (Enter, double click), `current_changed(record or None)`,
    `selection_changed(count)`, `sort_requested(SortSpec)`, `copy_failed(error)`.
    """

    record_opened = Signal(object)
    current_changed = Signal(object)
    selection_changed = Signal(int)
    sort_requested = Signal(object)
    copy_failed = Signal(object)

    def __init__(
        self,
        model: RecordTableModel[T],
        theme: Theme,
        preferences: Preferences,
        key: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = model
        self._preferences = preferences
        self._layout_preference: Preference[dict[str, Any]] = remembered("table", key, {})
        self._sort: SortSpec | None = None
        self._adjusting = False
        self._widths = [column.width for column in model.columns]
        self._kept_keys: list[int] = []
        self._kept_current: int | None = None
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(400)
        self._save_timer.timeout.connect(self.save_columns)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(theme, self))
        self._set_up_view()
        self._set_up_header()
        self._set_up_actions()
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    # Public

    @property
    def records(self) -> RecordTableModel[T]:
        """The model."""
        return self._records

    def current_record(self) -> T | None:
        return self._records.record_of(self.currentIndex())

    def selected_rows(self) -> list[int]:
        """Numbers of the selected rows, from above."""
        rows: set[int] = set()
        for part in self.selectionModel().selection().toList():
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def selected_count(self) -> int:
        return sum(part.bottom() - part.top() + 1 for part in self.selectionModel().selection().toList())

    def selected_keys(self) -> list[int]:
        """Keys of the selected rows; complete also for rows not loaded when the model knows the `ids`."""
        keys = (self._records.key_at(row) for row in self.selected_rows())
        return [key for key in keys if key is not None]

    def selected_records(self) -> list[T]:
        """The selected records that are loaded."""
        records = (self._records.record_at(row) for row in self.selected_rows())
        return [record for record in records if record is not None]

    def select_key(self, key: int) -> bool:
        """Make the row with this key current; False when it is not among the rows known."""
        row = self._records.row_of(key)
        if row is None:
            return False
        # Not selectRow: with Ctrl still held down after Ctrl+S it would add to the selection.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._records.index(row, 0), flags)
        self.scrollTo(self._records.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def set_sort(self, sort: SortSpec | None) -> None:
        """Show by which column the rows are sorted."""
        self._sort = sort
        header = self.horizontalHeader()
        names = [column.sort for column in self._records.columns]
        if sort is None or sort.by not in names:
            header.setSortIndicatorShown(False)
            return
        order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicatorShown(True)
        header.setSortIndicator(names.index(sort.by), order)

    def column_menu(self) -> QMenu:
        """A menu that shows and hides columns; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._records.columns):
            action = QAction(column.header or column.key, menu)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._on_column_toggled)
            menu.addAction(action)
        menu.addSeparator()
        reset = QAction(self.tr("Khôi phục cột mặc định"), menu)
        reset.triggered.connect(self._on_columns_reset)
        menu.addAction(reset)
        return menu

    def visible_columns(self) -> list[int]:
        """Numbers of the columns seen, from left to right."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(visual) for visual in range(header.count()))
        return [number for number in order if not self.isColumnHidden(number)]

    def rows_as_text(self, records: Sequence[T]) -> str:
        """The records as Excel takes them from the clipboard: tabs between cells, one line a row."""
        columns = [self._records.columns[number] for number in self.visible_columns()]
        return "\n".join("\t".join(_cell(column.text(record)) for column in columns) for record in records)

    # Qt

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typing does not jump: people type into the filter."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        column = max(self.currentIndex().column(), 0)
        if cursorAction == QAbstractItemView.CursorAction.MoveHome:
            return self._records.index(0, column)
        if cursorAction == QAbstractItemView.CursorAction.MoveEnd:
            return self._records.index(self._records.rowCount() - 1, column)
        return super().moveCursor(cursorAction, modifiers)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._records.rowCount():
            self.setCurrentIndex(self._records.index(0, self.visible_columns()[0]))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        actions = [action for action in self.actions() if action.isVisible()]
        if actions:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(actions)
            menu.popup(event.globalPos())

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_changed.emit(self._records.record_of(current))

    # Slots

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        record = self._records.record_of(index)
        if record is not None:
            self.record_opened.emit(record)

    @Slot()
    def copy(self) -> None:
        """Copy the selected rows for Excel."""
        self._records.load_rows(self.selected_rows(), self._on_rows_to_copy, self.copy_failed.emit)

    @Slot()
    def save_columns(self) -> None:
        """Remember order, widths and hidden columns."""
        columns = self._records.columns
        header = self.horizontalHeader()
        state: dict[str, Any] = {
            "order": [columns[header.logicalIndex(visual)].key for visual in range(len(columns))],
            "hidden": [column.key for number, column in enumerate(columns) if self.isColumnHidden(number)],
            "width": {column.key: self._widths[number] for number, column in enumerate(columns)},
        }
        self._preferences.set(self._layout_preference, state)

    @Slot(int)
    def _on_section_clicked(self, section: int) -> None:
        name = self._records.columns[section].sort
        if name is None:
            self.set_sort(self._sort)
            return
        descending = self._sort is not None and self._sort.by == name and not self._sort.descending
        self.set_sort(SortSpec(name, descending))
        self.sort_requested.emit(self._sort)

    @Slot(int, int, int)
    def _on_section_resized(self, section: int, _old: int, new: int) -> None:
        if not self._adjusting and new > 0:
            self._widths[section] = new
            self._fill_width()
            self._save_timer.start()

    @Slot()
    def _on_section_moved(self) -> None:
        self._save_timer.start()

    @Slot(QPoint)
    def _on_header_menu(self, at: QPoint) -> None:
        self.column_menu().popup(self.horizontalHeader().mapToGlobal(at))

    @Slot(bool)
    def _on_column_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        action = cast("QAction", self.sender())
        if not shown and len(self.visible_columns()) == 1:
            action.setChecked(True)
            return
        self.setColumnHidden(int(action.data()), not shown)
        self._fill_width()
        self._save_timer.start()

    @Slot()
    def _on_columns_reset(self) -> None:
        self._preferences.forget(self._layout_preference)
        self._restore_columns({})
        self._fill_width()

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selection_changed.emit(self.selected_count())

    @Slot()
    def _on_about_to_reset(self) -> None:
        current = self.currentIndex()
        self._kept_current = self._records.key_at(current.row()) if current.isValid() else None
        few = self.selected_count() <= _KEPT_SELECTION
        self._kept_keys = self.selected_keys() if few else []

    @Slot()
    def _on_reset(self) -> None:
        selection = self.selectionModel()
        current = self._records.row_of(self._kept_current) if self._kept_current is not None else None
        if current is None:
            self.current_changed.emit(None)
            self.selection_changed.emit(0)
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(self._records.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        for key in self._kept_keys:
            row = self._records.row_of(key)
            if row is not None:
                selection.select(self._records.index(row, 0), flags)
        self.selection_changed.emit(self.selected_count())

    # Private

    def _on_rows_to_copy(self, records: Sequence[T]) -> None:
        if records:
            QGuiApplication.clipboard().setText(self.rows_as_text(records))

    def _set_up_view(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 12))
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # A selection of its own, always empty: to paint a heading Qt walks over every selected row (1 s at 100,000).
        header.setSelectionModel(QItemSelectionModel(self._records, header))
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_MIN_WIDTH)
        header.setFixedHeight(ROW_HEIGHT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSortIndicatorShown(False)
        self._restore_columns(self._preferences.get(self._layout_preference))
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sectionClicked.connect(self._on_section_clicked)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionMoved.connect(self._on_section_moved)

    def _set_up_actions(self) -> None:
        copy = QAction(self.tr("Chép các dòng đã chọn (dán được vào Excel)"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)

    def _restore_columns(self, state: dict[str, Any]) -> None:
        """Apply a remembered layout; what is missing or damaged in it falls back to the column's own."""
        self._adjusting = True
        columns = self._records.columns
        keys = [column.key for column in columns]
        saved_widths, saved_hidden, saved_order = state.get("width"), state.get("hidden"), state.get("order")
        widths = cast("dict[str, Any]", saved_widths) if isinstance(saved_widths, dict) else {}
        hidden = cast("list[Any]", saved_hidden) if isinstance(saved_hidden, list) else None
        order = cast("list[Any]", saved_order) if isinstance(saved_order, list) else keys
        header = self.horizontalHeader()
        for number, column in enumerate(columns):
            width = widths.get(column.key)
            self._widths[number] = width if isinstance(width, int) and width >= _MIN_WIDTH else column.width
            header.resizeSection(number, self._widths[number])
            self.setColumnHidden(number, column.hidden if hidden is None else column.key in hidden)
        if not self.visible_columns():
            self.showColumn(0)
        wanted = [key for key in order if key in keys] + [key for key in keys if key not in order]
        for visual, key in enumerate(wanted):
            header.moveSection(header.visualIndex(keys.index(key)), visual)
        self._adjusting = False

    def _fill_width(self) -> None:
        """Give the room left to the stretching columns; where room lacks they shrink to half."""
        columns = self._records.columns
        visible = self.visible_columns()
        stretching = [number for number in visible if columns[number].stretch]
        if self._adjusting or not stretching:
            return
        self._adjusting = True
        spare = self.viewport().width() - sum(self._widths[number] for number in visible)
        share = spare // len(stretching)
        for number in stretching:
            least = max(_MIN_WIDTH, self._widths[number] // 2)
            self.horizontalHeader().resizeSection(number, max(least, self._widths[number] + share))
        self._adjusting = False


def _cell(text: str) -> str:
    """One cell for the clipboard; a text that Excel would compute as a formula is marked as text."""
    flat = " ".join(text.replace("\t", " ").split("\n"))
    return f"'{flat}" if flat.startswith(("=", "@")) else flat
