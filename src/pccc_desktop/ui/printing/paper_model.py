"""The papers of a form, each with a box to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.printing import Paper

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LABEL, DETAIL = range(2)


class PaperModel(QAbstractTableModel):
    """What can be printed; ticked rows will be.

    Signals: `ticks_changed` when another number of papers is ticked.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers: list[Paper] = []
        self._ticked: set[int] = set()

    def set_papers(self, papers: Sequence[Paper]) -> None:
        """Show these papers, all ticked."""
        self.beginResetModel()
        self._papers = list(papers)
        self._ticked = set(range(len(self._papers)))
        self.endResetModel()
        self.ticks_changed.emit()

    def paper(self, row: int) -> Paper:
        """The paper of a row."""
        return self._papers[row]

    def ticked(self) -> tuple[Paper, ...]:
        """The papers to print, in order."""
        return tuple(paper for row, paper in enumerate(self._papers) if row in self._ticked)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all or none."""
        self._ticked = set(range(len(self._papers))) if ticked else set()
        if self._papers:
            self.dataChanged.emit(self.index(0, LABEL), self.index(len(self._papers) - 1, LABEL))
        self.ticks_changed.emit()

    @override
    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._papers)

    @override
    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else DETAIL + 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        paper = self._papers[index.row()]
        text = shown(paper.label if index.column() == LABEL else paper.detail)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == LABEL:
            return Qt.CheckState.Checked if index.row() in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == DETAIL:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != LABEL:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == LABEL else flags
