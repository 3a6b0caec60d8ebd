"""The tree PHÂN CÔNG: selection by key, in-place editing, dragging of tasks to another unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTreeView, QWidget
from typing_extensions import override

from pccc_desktop.domain.review import ReviewTask, ReviewUnit
from pccc_desktop.ui.plans.tree_delegate import ROW_HEIGHT, ReviewTreeDelegate
from pccc_desktop.ui.plans.tree_model import DEADLINE_COLUMN, MATCH_COLUMN, NAME_COLUMN, ReviewTreeModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

    from pccc_desktop.ui.core.theme import Theme

_DEADLINE_WIDTH, _MATCH_WIDTH, _NAME_WIDTH = 110, 100, 180
Index = QModelIndex | QPersistentModelIndex


class ReviewTreeView(QTreeView):
    """All units are open; rows are known by their keys, so a new review keeps what is selected.

    Signals: `current_key_changed(key)` (0: nothing), `selection_changed`, `unit_wanted(key)` when the person wants
    to choose the organisation of a unit; `detail_wanted` (Enter) to see the row in full.
    """

    current_key_changed = Signal(int)
    selection_changed = Signal()
    unit_wanted = Signal(int)
    detail_wanted = Signal()

    def __init__(self, model: ReviewTreeModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = model
        self._kept: list[int] = []
        self._kept_current = 0
        self.setModel(model)
        self.setItemDelegate(ReviewTreeDelegate(theme, self))
        self.setAccessibleName(self.tr("Phân công"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(18)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_dragging()
        self._set_up_header()
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    # Public

    def current_key(self) -> int:
        """Key of the current row; 0 when there is none."""
        record = self._tree.record(self.currentIndex())
        return 0 if record is None else record.key

    def current_unit(self) -> ReviewUnit | None:
        """The unit of the current row: itself, or the one of the task."""
        return self._tree.unit_of(self.currentIndex())

    def current_task(self) -> ReviewTask | None:
        record = self._tree.record(self.currentIndex())
        return record if isinstance(record, ReviewTask) else None

    def selected_keys(self) -> list[int]:
        """Keys of the selected units and tasks, from above."""
        records = [self._tree.record(index) for index in self.selectionModel().selectedRows(NAME_COLUMN)]
        keys = {record.key for record in records if record is not None}
        return [key for key in self._all_keys() if key in keys]

    def selected_task_keys(self) -> list[int]:
        """Keys of the selected tasks; a selected unit stands for all its tasks."""
        chosen = set(self.selected_keys())
        keys: list[int] = []
        for row in range(self._tree.rowCount()):
            unit = self._tree.unit_of(self._tree.index(row, 0))
            if unit is not None:
                keys += [task.key for task in unit.tasks if task.key in chosen or unit.key in chosen]
        return keys

    def selected_unit_keys(self) -> list[int]:
        """Keys of the selected units themselves."""
        chosen = set(self.selected_keys())
        units = (self._tree.unit_of(self._tree.index(row, 0)) for row in range(self._tree.rowCount()))
        return [unit.key for unit in units if unit is not None and unit.key in chosen]

    def key_after(self, keys: Iterable[int]) -> int:
        """Key of the first row below the last of these that is not one of them, else above them; 0 for none."""
        gone = set(keys)
        for unit_row in range(self._tree.rowCount()):
            unit = self._tree.unit_of(self._tree.index(unit_row, 0))
            if unit is not None and unit.key in gone:
                gone.update(task.key for task in unit.tasks)
        order = list(self._all_keys())
        places = [place for place, key in enumerate(order) if key in gone]
        if not places:
            return 0
        below = [key for key in order[places[-1] :] if key not in gone]
        above = [key for key in order[: places[0]] if key not in gone]
        return below[0] if below else above[-1] if above else 0

    def select_key(self, key: int) -> None:
        """Make a unit or task current, alone selected, and seen."""
        index = self._tree.index_of(key)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def select_first(self) -> None:
        """Make the first unit current."""
        for key in self._all_keys():
            self.select_key(key)
            return

    def edit_current(self) -> None:
        """Edit the words of the current row in place."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(NAME_COLUMN))

    # Qt

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        record = self._tree.record(current)
        self.current_key_changed.emit(0 if record is None else record.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.detail_wanted.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(arg__1.globalPos())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typing does not jump: it would land anywhere among long sentences."""

    # Private

    def _all_keys(self) -> Iterable[int]:
        for row in range(self._tree.rowCount()):
            unit = self._tree.unit_of(self._tree.index(row, 0))
            if unit is not None:
                yield unit.key
                yield from (task.key for task in unit.tasks)

    def _set_up_dragging(self) -> None:
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setFixedHeight(ROW_HEIGHT)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(DEADLINE_COLUMN, _DEADLINE_WIDTH)
        header.resizeSection(MATCH_COLUMN, _MATCH_WIDTH)
        header.sectionResized.connect(self._on_section_resized)

    def _fill_width(self) -> None:
        others = self.columnWidth(DEADLINE_COLUMN) + self.columnWidth(MATCH_COLUMN)
        self.header().resizeSection(NAME_COLUMN, max(_NAME_WIDTH, self.viewport().width() - others))

    @Slot(int, int, int)
    def _on_section_resized(self, section: int, _old: int, _new: int) -> None:
        if section != NAME_COLUMN:
            self._fill_width()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        record = self._tree.record(index)
        if isinstance(record, ReviewUnit) and index.column() != NAME_COLUMN:
            self.unit_wanted.emit(record.key)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()

    @Slot()
    def _on_about_to_reset(self) -> None:
        self._kept, self._kept_current = self.selected_keys(), self.current_key()

    @Slot()
    def _on_reset(self) -> None:
        self.expandAll()
        selection = self.selectionModel()
        current = self._tree.index_of(self._kept_current)
        selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        for key in self._kept:
            index = self._tree.index_of(key)
            if index.isValid():
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                selection.select(index, flags)
        self.selection_changed.emit()
