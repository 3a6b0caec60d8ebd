"""Tables of records: what a column says, and models of whole lists and of lists that load page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from typing_extensions import override

from pccc_desktop.ui.core.theme import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pccc_desktop.ui.core.tasks import TaskRunner

T = TypeVar("T")

RECORD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
CHIP_ROLE = int(Qt.ItemDataRole.UserRole) + 3
LOADING_TEXT = "…"
PAGE_SIZE = 100
_KEPT_PAGES = 40
_WANTED_PAGES = 4


class Align(Enum):
    """How a column stands; figures right, codes and dates left, marks in the middle."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTER = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column of a list.

    `key` is its stable name for remembered widths; `sort` is the name by which the service sorts, or None
    when it cannot. `chip` gives the role of a status chip (None: plain text). `stretch` takes the room left.
    """

    key: str
    header: str
    text: Callable[[T], str]
    sort: str | None = None
    align: Align = Align.LEFT
    width: int = 120
    chip: Callable[[T], Role | None] | None = None
    tooltip: Callable[[T], str] | None = None
    hidden: bool = False
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class SortSpec:
    """Order asked for: the `sort` name of a column and the direction."""

    by: str
    descending: bool = False


Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RecordTableModel(QAbstractTableModel, Generic[T]):
    """Rows of one kind of record: whole (`set_rows`, up to 10,000) or page by page (`set_pages`, any number).

    Signals: `load_failed(error)` when a page could not be fetched.
    """

    load_failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[T]],
        runner: TaskRunner | None = None,
        parent: QObject | None = None,
        *,
        key: Callable[[T], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._runner = runner
        self._key = key
        self._rows: Sequence[T] = ()
        self._count = 0
        self._fetch: Callable[[int, int], Sequence[T]] | None = None
        self._ids: Sequence[int] | None = None
        self._pages: OrderedDict[int, Sequence[T]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._loading: int | None = None
        self._generation = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_fetch_due)

    # Content

    @property
    def columns(self) -> tuple[Column[T], ...]:
        return self._columns

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show a whole list."""
        self.beginResetModel()
        self._forget_pages()
        self._rows = rows
        self._count = len(rows)
        self.endResetModel()

    def set_pages(
        self,
        count: int,
        fetch: Callable[[int, int], Sequence[T]],
        *,
        first: Sequence[T] = (),
        ids: Sequence[int] | None = None,
    ) -> None:
        """Show a long list of which only what is seen is loaded.

        `fetch(offset, limit)` runs in the worker thread. `first` are the rows of the beginning when they came
        with the count. `ids` are the keys of all rows in order: then selecting everything loads nothing.
        """
        self.beginResetModel()
        self._forget_pages()
        self._count = count
        self._fetch = fetch
        self._ids = ids
        for number in range(len(first) // PAGE_SIZE + 1):
            page = first[number * PAGE_SIZE : (number + 1) * PAGE_SIZE]
            if len(page) == PAGE_SIZE or (page and number * PAGE_SIZE + len(page) == count):
                self._pages[number] = page
        self.endResetModel()

    def clear(self) -> None:
        self.set_rows(())

    def record_at(self, row: int) -> T | None:
        """The record of a row, or None while its page is on the way (it is then asked for)."""
        if not 0 <= row < self._count:
            return None
        if self._fetch is None:
            return self._rows[row]
        number, offset = divmod(row, PAGE_SIZE)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def record_of(self, index: Index) -> T | None:
        """The record of an index."""
        return self.record_at(index.row()) if index.isValid() else None

    def key_at(self, row: int) -> int | None:
        """The key of a row; known without loading when `ids` were given."""
        if self._ids is not None and 0 <= row < len(self._ids):
            return self._ids[row]
        record = self.record_at(row)
        return None if record is None or self._key is None else self._key(record)

    def row_of(self, key: int) -> int | None:
        """The row that has this key among the rows known now."""
        if self._ids is not None:
            return self._ids.index(key) if key in self._ids else None
        if self._key is None:
            return None
        if self._fetch is None:
            return next((row for row, record in enumerate(self._rows) if self._key(record) == key), None)
        for number, page in self._pages.items():
            for offset, record in enumerate(page):
                if self._key(record) == key:
                    return number * PAGE_SIZE + offset
        return None

    def load_rows(
        self,
        rows: Sequence[int],
        done: Callable[[Sequence[T]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Give the records of `rows` to `done`: at once when all are loaded, else after fetching."""
        if self._fetch is None or self._runner is None:
            done([self._rows[row] for row in rows])
            return
        missing = sorted({row // PAGE_SIZE for row in rows} - set(self._pages))
        if not missing:
            done(_pick(rows, self._pages))
            return
        work = partial(_fetch_rows, self._fetch, tuple(rows), dict(self._pages), missing)
        self._runner.run(self, work, done, failed, key=f"rows/{id(self)}")

    # Overrides

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.align.value | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.align.value | Qt.AlignmentFlag.AlignVCenter)
        if role not in _RECORD_ROLES:
            return None
        record = self.record_at(index.row())
        if record is None:
            return LOADING_TEXT if role == Qt.ItemDataRole.DisplayRole else None
        return self._value(record, column, role)

    # Private

    @staticmethod
    def _value(record: T, column: Column[T], role: int) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, SORT_ROLE}:
            return column.text(record)
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.header}: {column.text(record)}"
        if role == CHIP_ROLE:
            return column.chip(record) if column.chip is not None else None
        return column.tooltip(record) if column.tooltip is not None else None

    def _forget_pages(self) -> None:
        self._generation += 1
        self._rows = ()
        self._fetch = None
        self._ids = None
        self._pages.clear()
        self._wanted.clear()
        self._loading = None
        self._timer.stop()

    def _want(self, number: int) -> None:
        self._wanted.pop(number, None)
        self._wanted[number] = None
        while len(self._wanted) > _WANTED_PAGES:
            self._wanted.popitem(last=False)
        if self._loading is None and not self._timer.isActive():
            self._timer.start(0)

    @Slot()
    def _on_fetch_due(self) -> None:
        if self._loading is not None or not self._wanted or self._fetch is None or self._runner is None:
            return
        number, _ = self._wanted.popitem(last=True)
        self._loading = number
        generation = self._generation
        self._runner.run(
            self,
            partial(self._fetch, number * PAGE_SIZE, PAGE_SIZE),
            partial(self._on_page, generation, number),
            partial(self._on_page_failed, generation),
        )

    def _on_page(self, generation: int, number: int, page: Sequence[T]) -> None:
        if generation != self._generation:
            return
        self._loading = None
        self._pages[number] = page
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        self._wanted.pop(number, None)
        top = number * PAGE_SIZE
        bottom = min(top + PAGE_SIZE, self._count) - 1
        self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(self._columns) - 1))
        if self._wanted:
            self._timer.start(0)

    def _on_page_failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._loading = None
            self._wanted.clear()
            self.load_failed.emit(error)


_RECORD_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        RECORD_ROLE,
        SORT_ROLE,
        CHIP_ROLE,
    }
)


def _pick(rows: Sequence[int], pages: Mapping[int, Sequence[T]]) -> list[T]:
    return [pages[row // PAGE_SIZE][row % PAGE_SIZE] for row in rows]


def _fetch_rows(
    fetch: Callable[[int, int], Sequence[T]],
    rows: Sequence[int],
    pages: dict[int, Sequence[T]],
    missing: Sequence[int],
) -> list[T]:
    """Runs in the worker: fetch the missing pages and pick the rows; rows deleted meanwhile are left out."""
    for number in missing:
        pages[number] = fetch(number * PAGE_SIZE, PAGE_SIZE)
    present = [row for row in rows if row % PAGE_SIZE < len(pages[row // PAGE_SIZE])]
    return _pick(present, pages)
