"""A short list of things to choose from, found by typing without accents, one or several of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from pccc_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its name, and words by which it is also found."""

    key: int
    text: str
    also: str = ""


class ChoiceModel(QAbstractListModel):
    """Choices that hold every word typed; with `multiple` each has a box.

    Signals: `chosen_changed` when a box was ticked or cleared.
    """

    chosen_changed = Signal()

    def __init__(
        self,
        choices: Sequence[Choice],
        chosen: Iterable[int] = (),
        parent: QObject | None = None,
        *,
        multiple: bool = True,
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._keys = [fold(f"{one.text} {one.also}") for one in choices]
        self._rows = list(range(len(self._choices)))
        self._multiple = multiple
        self._chosen = set(chosen)

    def chosen(self) -> tuple[int, ...]:
        """Keys of what is ticked, in the order of the list; also of what the filter hides."""
        known = [one.key for one in self._choices]
        return tuple(key for key in known if key in self._chosen)

    def set_chosen(self, keys: Iterable[int]) -> None:
        """Tick exactly these."""
        self._chosen = set(keys)
        if self._rows:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole]
            )
        self.chosen_changed.emit()

    def look_for(self, text: str) -> None:
        """Keep the choices that hold every word, accent-free."""
        words = fold(text).split()
        self.beginResetModel()
        self._rows = [i for i, key in enumerate(self._keys) if all(word in key for word in words)]
        self.endResetModel()

    def key_of(self, index: Index) -> int | None:
        return self._choices[self._rows[index.row()]].key if index.isValid() else None

    def row_of(self, key: int) -> int:
        """The row of a key; -1 when the filter hides it."""
        return next((row for row, i in enumerate(self._rows) if self._choices[i].key == key), -1)

    def text_of(self, key: int) -> str:
        return next((one.text for one in self._choices if one.key == key), "")

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._multiple else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self._choices[self._rows[index.row()]]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return choice.text
        if role == Qt.ItemDataRole.CheckStateRole and self._multiple:
            return Qt.CheckState.Checked if choice.key in self._chosen else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.key_of(index)
        if role != Qt.ItemDataRole.CheckStateRole or key is None:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen.add(key)
        else:
            self._chosen.discard(key)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.chosen_changed.emit()
        return True
