"""The model of PHÂN CÔNG: units of the text and their tasks, editable in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.review import ReviewTask, ReviewUnit, UnitMatch
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.core.tables import CHIP_ROLE, RECORD_ROLE
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.plans.doubts import doubt_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pccc_desktop.domain.review import Review

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
NAME_COLUMN, DEADLINE_COLUMN, MATCH_COLUMN = range(3)
HINT_ROLE = RECORD_ROLE + 20
"""Muted words after the text of a cell, such as the units that coordinate."""
_MIME = "application/x-pccc-review-tasks"
_CHECK, _EDIT = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.EditRole


class ReviewTreeModel(QAbstractItemModel):
    """Two levels over a frozen review. It changes nothing itself: it asks, and shows the review it gets next.

    Signals: `text_edited(key, text)`, `deadline_edited(key, text)`, `included_toggled(keys, included)`,
    `tasks_dropped(keys, unit_key, position)`.
    """

    text_edited = Signal(int, str)
    deadline_edited = Signal(int, str)
    included_toggled = Signal(object, bool)
    tasks_dropped = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._units: tuple[ReviewUnit, ...] = ()
        self._names: Mapping[int, str] = {}

    # Content

    def set_review(self, review: Review, names: Mapping[int, str]) -> None:
        """Show the units of `review`; `names` are the organisations by id. Only a new structure resets the view."""
        units = review.units
        self._names = names
        if _shape(units) == _shape(self._units):
            self._units = units
            self._announce_all()
            return
        self.beginResetModel()
        self._units = units
        self.endResetModel()

    def record(self, index: Index) -> ReviewUnit | ReviewTask | None:
        """The unit or task of a row."""
        if not index.isValid():
            return None
        unit_row = self._unit_row(index)
        unit = self._units[unit_row]
        return unit if index.internalId() == 0 else unit.tasks[index.row()]

    def unit_of(self, index: Index) -> ReviewUnit | None:
        """The unit of a row: itself, or the one of the task."""
        return self._units[self._unit_row(index)] if index.isValid() else None

    def index_of(self, key: int) -> QModelIndex:
        """The row of a unit or task; invalid when there is none."""
        for row, unit in enumerate(self._units):
            if unit.key == key:
                return self.createIndex(row, 0, 0)
            for task_row, task in enumerate(unit.tasks):
                if task.key == key:
                    return self.createIndex(task_row, 0, row + 1)
        return QModelIndex()

    # Overrides

    @override
    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, index: Index = _NO_PARENT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] - QObject.parent() shares the name
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._units)
        if parent.internalId() or parent.column():
            return 0
        return len(self._units[parent.row()].tasks)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 3

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Đơn vị / nhiệm vụ"), self.tr("Thời hạn"), self.tr("Nhận ra"))[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_task = index.internalId() != 0
        if is_task:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        else:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        if index.column() == NAME_COLUMN:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        elif index.column() == DEADLINE_COLUMN and is_task:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index)
        if record is None:
            return None
        if role == RECORD_ROLE:
            return record
        if isinstance(record, ReviewUnit):
            return self._unit_data(record, index.column(), role)
        return self._task_data(record, index.column(), role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self.record(index)
        if record is None:
            return False
        if role == _CHECK:
            included = Qt.CheckState(value) == Qt.CheckState.Checked
            keys = [one.key for one in record.tasks] if isinstance(record, ReviewUnit) else [record.key]
            self.included_toggled.emit(keys, included)
            return True
        if role != _EDIT:
            return False
        text = clean(str(value))
        if index.column() == NAME_COLUMN and text:
            self.text_edited.emit(record.key, text)
        elif index.column() == DEADLINE_COLUMN and isinstance(record, ReviewTask):
            self.deadline_edited.emit(record.key, text)
        else:
            return False
        return True

    # Dragging

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        records = (self.record(index) for index in indexes if index.column() == NAME_COLUMN)
        keys = [str(one.key) for one in records if isinstance(one, ReviewTask)]
        data = QMimeData()
        data.setData(_MIME, ",".join(keys).encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        raw = bytes(data.data(_MIME).data()).decode("ascii", "ignore")
        keys = [int(part) for part in raw.split(",") if part.isdecimal()]
        unit = self.unit_of(parent)
        if unit is None and 0 < row <= len(self._units):
            unit, row = self._units[row - 1], -1
        if not keys or unit is None:
            return False
        self.tasks_dropped.emit(keys, unit.key, row)
        # False: the view must not remove the dragged rows, the review that comes next shows them moved.
        return False

    # Private

    @staticmethod
    def _unit_row(index: Index) -> int:
        return index.internalId() - 1 if index.internalId() else index.row()

    def _announce_all(self) -> None:
        if not self._units:
            return
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._units) - 1, 2))
        for row, unit in enumerate(self._units):
            if unit.tasks:
                parent = self.index(row, 0)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(unit.tasks) - 1, 2, parent))

    def _unit_data(self, unit: ReviewUnit, column: int, role: int) -> Any:
        if role == _CHECK and column == NAME_COLUMN:
            return _unit_check(unit)
        if role in {Qt.ItemDataRole.DisplayRole, _EDIT}:
            return {NAME_COLUMN: unit.name, MATCH_COLUMN: self.match_text(unit)}.get(column, "")
        if role == CHIP_ROLE and column == MATCH_COLUMN:
            return match_role(unit)
        if role == HINT_ROLE and column == NAME_COLUMN and len(unit.organization_ids) > 1:
            return self.tr("→ giao cho {count} đơn vị").format(count=len(unit.organization_ids))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._unit_tip(unit)
        return None

    def _task_data(self, task: ReviewTask, column: int, role: int) -> Any:
        if role == _CHECK and column == NAME_COLUMN:
            return Qt.CheckState.Checked if task.included else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            texts = {NAME_COLUMN: task.text, DEADLINE_COLUMN: deadline_short(task)}
            return texts.get(column, self.tr("cần xem") if task.doubt else "")
        if role == _EDIT:
            return task.text if column == NAME_COLUMN else task.deadline_text
        if role == CHIP_ROLE and column == MATCH_COLUMN and task.doubt:
            return Role.WARN
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return _task_tip(task, column)
        return None

    def match_text(self, unit: ReviewUnit) -> str:
        """How the unit was recognised, in the word of the chip."""
        count = len(unit.organization_ids)
        if count == 0:
            return self.tr("chưa rõ")
        if count > 1:
            return self.tr("nhóm {count}").format(count=count)
        if unit.doubt:
            return self.tr("cần xem")
        return self.tr("đã chọn") if unit.match is UnitMatch.CHOSEN else self.tr("khớp")

    def _unit_tip(self, unit: ReviewUnit) -> str:
        names = [self._names.get(one, str(one)) for one in unit.organization_ids]
        lines = [unit.name]
        if unit.doubt:
            lines.append(doubt_words(unit.doubt))
        lines += [f"→ {name}" for name in names]
        if unit.coordinators:
            lines.append(self.tr("Phối hợp: {names}").format(names=", ".join(unit.coordinators)))
        return "\n".join(lines)


def match_role(unit: ReviewUnit) -> Role:
    """The colour of a unit's chip."""
    if not unit.organization_ids or unit.doubt:
        return Role.WARN
    return Role.ACCENT if len(unit.organization_ids) > 1 else Role.OK


def deadline_short(task: ReviewTask) -> str:
    """The day when there is one, else the words."""
    return vn_date_short(task.deadline) if task.deadline else task.deadline_text


def _task_tip(task: ReviewTask, column: int) -> str:
    if column == DEADLINE_COLUMN:
        return task.deadline_text
    return "\n".join(part for part in (task.text, doubt_words(task.doubt)) if part)


def _unit_check(unit: ReviewUnit) -> Qt.CheckState:
    states = {task.included for task in unit.tasks}
    if states == {True}:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if len(states) > 1 else Qt.CheckState.Unchecked


def _shape(units: Sequence[ReviewUnit]) -> list[tuple[int, tuple[int, ...]]]:
    return [(unit.key, tuple(task.key for task in unit.tasks)) for unit in units]
