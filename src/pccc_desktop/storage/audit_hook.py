"""Writes what changed in every audited row into the audit log, in the transaction of the change itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from pccc_desktop.domain.changes import ChangeSet, RecordKey, RecordKind
from pccc_desktop.storage.audit_tables import audit_entry, audit_operation
from pccc_desktop.storage.base import BOOKKEEPING, DERIVED, Base, RecordMixin
from pccc_desktop.storage.column_types import canonical_json, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection
    from sqlalchemy.orm import UOWTransaction

_TRAIL = "pccc_audit_trail"
Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who works where and when: one for a whole unit of work."""

    actor: str
    machine: str
    now: datetime


@dataclass(slots=True)
class _Entry:
    """What happened to one row in one unit of work, all its flushes together."""

    existed: bool
    exists: bool = True
    before: Image = field(default_factory=dict[str, Any])
    after: Image = field(default_factory=dict[str, Any])
    row_hash: str = ""

    def values(self, table: str, row_id: int) -> dict[str, Any]:
        return {
            "table_name": table,
            "row_id": row_id,
            "action": self._action(),
            "before": self.before,
            "after": self.after,
            "row_hash": self.row_hash,
        }

    def _action(self) -> str:
        if not self.existed:
            return "insert"
        gone = not self.exists or self.after.get("deleted_at") is not None
        return "delete" if gone else "update"


class AuditTrail:
    """Collects the changes of one session and writes them as one operation when the unit commits."""

    def __init__(self, session: Session, stamp: Stamp) -> None:
        self._session = session
        self._stamp = stamp
        self._entries: dict[tuple[str, int], _Entry] = {}
        self._keys: dict[RecordKey, None] = {}
        self._kinds: set[RecordKind] = set()
        session.info[_TRAIL] = self

    def close(self, *, use_case: str, reason: str, undoes: int | None) -> ChangeSet:
        """Flush, write the operation with its entries, and say what changed."""
        self._session.flush()
        entries = [
            entry.values(table, row_id)
            for (table, row_id), entry in self._entries.items()
            if (entry.existed or entry.exists) and entry.before != entry.after
        ]
        operation_id = self._write(entries, use_case, reason, undoes) if entries else None
        return ChangeSet(frozenset(self._kinds), tuple(self._keys), operation_id)

    def inserted(self, row: Base) -> None:
        image = image_of(row)
        self._touch(row)
        if row.__audited__:
            entry = self._entries.setdefault(_key(row), _Entry(existed=False))
            entry.exists, entry.after, entry.row_hash = True, image, hash_of(image)

    def updated(self, row: Base) -> None:
        before, after = _difference(row)
        if not after:
            return
        self._touch(row)
        if row.__audited__:
            entry = self._entries.setdefault(_key(row), _Entry(existed=True))
            if entry.existed:
                entry.before = {**before, **entry.before}
            entry.after = {**entry.after, **after}
            entry.row_hash = hash_of(image_of(row))

    def deleted(self, row: Base) -> None:
        self._touch(row)
        if row.__audited__:
            entry = self._entries.setdefault(_key(row), _Entry(existed=True))
            changed, _ = _difference(row)
            entry.before = {**image_of(row), **changed, **entry.before} if entry.existed else {}
            entry.exists, entry.after, entry.row_hash = False, {}, ""

    def stamp_rows(self, new: Iterable[object], dirty: Iterable[object]) -> None:
        """Compute derived columns and put who and when on the rows that are about to be written."""
        who, when = self._stamp.actor, self._stamp.now
        for row in new:
            if isinstance(row, Base):
                row.derive()
            if isinstance(row, RecordMixin):
                row.created_by = row.updated_by = who
                row.created_at = row.updated_at = when
        for row in dirty:
            if isinstance(row, Base) and self._session.is_modified(row, include_collections=False):
                row.derive()
                if isinstance(row, RecordMixin):
                    row.updated_by, row.updated_at = who, when

    def _touch(self, row: Base) -> None:
        kind = kind_of(type(row))
        if kind is not None:
            self._kinds.add(kind)
            owner = getattr(row, row.__record_owner__)
            if owner is not None:
                self._keys[RecordKey(kind, int(owner))] = None

    def _write(self, entries: list[dict[str, Any]], use_case: str, reason: str, undoes: int | None) -> int:
        connection = self._session.connection()
        newest = select(audit_operation).order_by(audit_operation.c.id.desc()).limit(1)
        last = connection.execute(newest).first()
        operation: dict[str, Any] = {
            "id": last.id + 1 if last else 1,
            "at": self._stamp.now,
            "actor": self._stamp.actor,
            "machine": self._stamp.machine,
            "use_case": use_case,
            "reason": reason,
            "undoes_id": undoes,
            "entry_count": len(entries),
        }
        operation["hash"] = chain_hash(last.hash if last else "", operation, entries)
        connection.execute(audit_operation.insert(), operation)
        connection.execute(
            audit_entry.insert(), [{"operation_id": operation["id"], **entry} for entry in entries]
        )
        return int(operation["id"])


def kind_of(row_class: type[Base]) -> RecordKind | None:
    """The kind of record that a row belongs to, or None for rows that screens never list."""
    if row_class.__record_kind__ is not None:
        return row_class.__record_kind__
    name = row_class.__tablename__
    return RecordKind(name) if name in _KINDS else None


def image_of(row: Base) -> Image:
    """The row's own columns as plain data, without what is derived or bookkeeping."""
    return {name: to_plain(getattr(row, name)) for name in audited_columns(type(row))}


def audited_columns(row_class: type[Base]) -> tuple[str, ...]:
    """Names of the attributes that belong into the audit log."""
    known = _COLUMNS.get(row_class)
    if known is None:
        mapper: Mapper[Any] = inspect(row_class)
        known = tuple(
            attribute.key
            for attribute in mapper.column_attrs
            if attribute.key not in BOOKKEEPING and not attribute.columns[0].info.get(DERIVED)
        )
        _COLUMNS[row_class] = known
    return known


def hash_of(image: Mapping[str, Any]) -> str:
    """A short print of a whole row, by which undo sees whether somebody changed it since."""
    return hashlib.blake2b(canonical_json(image).encode(), digest_size=16).hexdigest()


def chain_hash(previous: str, operation: Mapping[str, Any], entries: list[dict[str, Any]]) -> str:
    """The hash of an operation, which covers its entries and the operation before it."""
    head = {**operation, "at": operation["at"].astimezone(UTC).isoformat(timespec="microseconds")}
    return hashlib.sha256(canonical_json([previous, head, entries]).encode()).hexdigest()


_COLUMNS: dict[type[Base], tuple[str, ...]] = {}
_KINDS = frozenset(kind.value for kind in RecordKind)


def _key(row: Base) -> tuple[str, int]:
    return row.__tablename__, int(getattr(row, "id"))  # noqa: B009 - not every row has an id, every audited one has


def _difference(row: Base) -> tuple[Image, Image]:
    before: Image = {}
    after: Image = {}
    attributes = inspect(row).attrs
    for name in audited_columns(type(row)):
        history = attributes[name].history
        if history.has_changes():
            before[name] = to_plain(history.deleted[0]) if history.deleted else None
            after[name] = to_plain(history.added[0]) if history.added else None
    changed = {name for name in after if before[name] != after[name]}
    return {n: before[n] for n in changed}, {n: after[n] for n in changed}


def _trail_of(row: Base) -> AuditTrail | None:
    session = object_session(row)
    trail = session.info.get(_TRAIL) if session is not None else None
    if trail is None and row.__audited__:
        raise RuntimeError(f"{row.__tablename__} is audited: write it in a WriteUnit")
    return trail


@event.listens_for(Session, "before_flush")
def _before_flush(session: Session, _context: UOWTransaction, _instances: Any) -> None:
    trail = session.info.get(_TRAIL)
    if trail is not None:
        trail.stamp_rows(session.new, session.dirty)


@event.listens_for(Base, "after_insert", propagate=True)
def _after_insert(_mapper: Mapper[Any], _connection: Connection, row: Base) -> None:
    trail = _trail_of(row)
    if trail is not None:
        trail.inserted(row)


@event.listens_for(Base, "after_update", propagate=True)
def _after_update(_mapper: Mapper[Any], _connection: Connection, row: Base) -> None:
    trail = _trail_of(row)
    if trail is not None:
        trail.updated(row)


@event.listens_for(Base, "after_delete", propagate=True)
def _after_delete(_mapper: Mapper[Any], _connection: Connection, row: Base) -> None:
    trail = _trail_of(row)
    if trail is not None:
        trail.deleted(row)


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if not (state.is_update or state.is_delete or state.is_insert):
        return
    audited = [mapper.local_table.description for mapper in state.all_mappers if mapper.class_.__audited__]
    if audited:
        raise RuntimeError(f"bulk writes go past the audit log: load and change the rows of {audited[0]}")
