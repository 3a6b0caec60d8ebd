"""Reads the audit log, checks its chain, and takes an operation back."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, Select, inspect, select

from pccc_desktop.domain.audit import AuditEntry, AuditOperation
from pccc_desktop.domain.errors import ConflictError, NotFoundError
from pccc_desktop.domain.text import N_
from pccc_desktop.storage.audit_hook import chain_hash, hash_of, image_of, kind_of
from pccc_desktop.storage.audit_tables import audit_entry, audit_operation
from pccc_desktop.storage.base import Base, RecordMixin
from pccc_desktop.storage.column_types import from_plain
from pccc_desktop.storage.engine import defer_foreign_keys
from pccc_desktop.storage.schema import row_classes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pccc_desktop.storage.unit_of_work import ReadUnit, WriteUnit

_UNDONE = audit_operation.alias("undone")
_ENTRY_KEYS = ("table_name", "row_id", "action", "before", "after", "row_hash")


class AuditLog:
    """The log as seen in one unit of work."""

    def __init__(self, unit: ReadUnit) -> None:
        self._session = unit.session

    def operations(self, limit: int, before_id: int | None = None) -> list[AuditOperation]:
        """Operations, newest first; `before_id` continues behind the last one seen."""
        query = _operations().order_by(audit_operation.c.id.desc()).limit(limit)
        if before_id is not None:
            query = query.where(audit_operation.c.id < before_id)
        return [_operation(row) for row in self._session.execute(query)]

    def operation(self, operation_id: int) -> AuditOperation:
        row = self._session.execute(_operations().where(audit_operation.c.id == operation_id)).first()
        if row is None:
            raise NotFoundError(N_("storage", "Thao tác này không có trong nhật ký."))
        return _operation(row)

    def entries(self, operation_id: int) -> list[AuditEntry]:
        """What an operation did to each row, in order."""
        return [
            AuditEntry(row.table_name, row.row_id, row.action, row.before, row.after)
            for row in self._rows(operation_id)
        ]

    def broken_links(self) -> list[str]:
        """Sentences on every operation that does not fit the chain; empty when the log is whole."""
        messages: list[str] = []
        previous, expected = "", 1
        columns = [column for column in audit_operation.c if column.name != "hash"]
        entries_of = self._entries_in_order()
        for row in self._session.execute(select(audit_operation).order_by(audit_operation.c.id)):
            operation = {column.name: getattr(row, column.name) for column in columns}
            entries = entries_of(row.id)
            if row.id != expected:
                messages.append(f"Nhật ký thiếu thao tác trước thao tác số {row.id}.")
            if chain_hash(previous, operation, entries) != row.hash:
                messages.append(f"Thao tác số {row.id} ({row.use_case}) đã bị sửa sau khi ghi.")
            previous, expected = row.hash, row.id + 1
        return messages

    def _entries_in_order(self) -> Callable[[int], list[dict[str, Any]]]:
        """Gives the entries of each operation, asked for in rising order, from one pass over the table."""
        query = select(audit_entry).order_by(audit_entry.c.operation_id, audit_entry.c.id)
        rows = self._session.execute(query.execution_options(yield_per=1000))
        groups = groupby(rows, key=lambda row: int(row.operation_id))
        waiting: list[tuple[int, list[dict[str, Any]]]] = []

        def entries_of(operation_id: int) -> list[dict[str, Any]]:
            while not waiting or waiting[-1][0] < operation_id:
                key, found = next(groups, (operation_id, ()))
                waiting[:] = [(key, [{name: getattr(row, name) for name in _ENTRY_KEYS} for row in found])]
            return waiting[-1][1] if waiting[-1][0] == operation_id else []

        return entries_of

    def _rows(self, operation_id: int) -> list[Row[Any]]:
        query = (
            select(audit_entry).where(audit_entry.c.operation_id == operation_id).order_by(audit_entry.c.id)
        )
        return list(self._session.execute(query))


class Undo:
    """Takes one operation back by writing its before-images, all of them or none."""

    def __init__(self, unit: WriteUnit) -> None:
        self._session = unit.session
        self._now = unit.now
        self._log = AuditLog(unit)
        self._classes = row_classes()
        self._binned: set[tuple[str, int]] = set()

    def run(self, operation_id: int) -> AuditOperation:
        """Write back what the operation changed; the caller commits. Raises ConflictError."""
        operation = self._log.operation(operation_id)
        if operation.undone_by is not None:
            raise ConflictError(N_("storage", "Thao tác này đã được hoàn tác trước đó."))
        defer_foreign_keys(self._session.connection())
        query = select(audit_entry).where(audit_entry.c.operation_id == operation_id)
        entries = self._session.execute(query.order_by(audit_entry.c.id.desc())).all()
        self._binned = self._records_made(entries)
        for entry in entries:
            self._take_back(operation_id, entry)
        return operation

    def _records_made(self, entries: Sequence[Row[Any]]) -> set[tuple[str, int]]:
        """The records that the operation made: they go to the bin, and their parts stay with them there."""
        return {
            (entry.table_name, entry.row_id)
            for entry in entries
            if entry.action == "insert" and issubclass(self._classes[entry.table_name], RecordMixin)
        }

    def _take_back(self, operation_id: int, entry: Row[Any]) -> None:
        row_class = self._classes[entry.table_name]
        row = self._session.get(row_class, entry.row_id)
        if (hash_of(image_of(row)) if row is not None else "") != entry.row_hash:
            raise ConflictError(self._later_change(operation_id, entry))
        before = _decoded(row_class, entry.before)
        if row is None:
            self._session.add(row_class(**before))
        elif before:
            for name, value in before.items():
                setattr(row, name, value)
        elif isinstance(row, RecordMixin):
            row.deleted_at = self._now
        elif _owner_of(row) not in self._binned:
            self._session.delete(row)

    def _later_change(self, operation_id: int, entry: Row[Any]) -> str:
        later = self._session.execute(
            select(audit_operation)
            .join(audit_entry, audit_entry.c.operation_id == audit_operation.c.id)
            .where(
                audit_entry.c.table_name == entry.table_name,
                audit_entry.c.row_id == entry.row_id,
                audit_operation.c.id > operation_id,
            )
            .order_by(audit_operation.c.id.desc())
        ).first()
        if later is None:
            return N_("storage", "Không hoàn tác được: bản ghi đã bị sửa ngoài chương trình.")
        return (
            f"Không hoàn tác được vì bản ghi đã có thay đổi sau đó: “{later.use_case}”"
            f" của {later.actor} lúc {later.at:%H:%M ngày %d/%m/%Y}; hãy hoàn tác thay đổi ấy trước."
        )


def _operations() -> Select[Any]:
    undone = select(_UNDONE.c.id).where(_UNDONE.c.undoes_id == audit_operation.c.id)
    return select(
        audit_operation, undone.order_by(_UNDONE.c.id.desc()).limit(1).scalar_subquery().label("undone_by")
    )


def _operation(row: Row[Any]) -> AuditOperation:
    return AuditOperation(row.id, row.at, row.actor, row.use_case, row.reason, row.entry_count, row.undone_by)


def _owner_of(row: Base) -> tuple[str, int]:
    kind = kind_of(type(row))
    return (kind.value if kind else row.__tablename__), getattr(row, row.__record_owner__)


def _decoded(row_class: type[Base], image: Mapping[str, Any]) -> dict[str, Any]:
    columns = inspect(row_class).columns
    return {name: from_plain(columns[name].type, value) for name, value in image.items()}
