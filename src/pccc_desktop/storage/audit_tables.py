"""The tables of the audit log: operations chained by their hashes, and the entries of each; append-only."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from pccc_desktop.storage.base import Base
from pccc_desktop.storage.column_types import Json, NfcText, UtcDateTime

audit_operation = Table(
    "audit_operation",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", NfcText, nullable=False),
    Column("machine", NfcText, nullable=False),
    Column("use_case", NfcText, nullable=False),
    Column("reason", NfcText, nullable=False),
    Column("undoes_id", Integer, ForeignKey("audit_operation.id"), index=True),
    Column("entry_count", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)

audit_entry = Table(
    "audit_entry",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", Integer, ForeignKey("audit_operation.id"), nullable=False, index=True),
    Column("table_name", String(60), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("action", String(10), nullable=False),
    Column("before", Json, nullable=False),
    Column("after", Json, nullable=False),
    # What the whole row looked like afterwards; empty when it was gone.
    Column("row_hash", String(32), nullable=False),
    Index("ix_audit_entry_table_name_row_id", "table_name", "row_id"),
)

# What revision 0001 creates on SQLite; never edited. The PostgreSQL twin will stand beside it.
TRIGGERS_0001 = tuple(
    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, 'audit log is append-only'); END"
    for table in ("audit_operation", "audit_entry")
    for verb in ("UPDATE", "DELETE")
)
