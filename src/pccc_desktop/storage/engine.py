"""Makes the engine: SQLite in a file by default, with the settings that keep the office's data safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event

from pccc_desktop.storage.target import sqlite_path

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Engine

WRITE_OPTION = "pccc_write"
BUSY_SECONDS = 5.0


def make_engine(target: str | Path, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine over a database file or URL; nothing is opened yet."""
    path = sqlite_path(target)
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": busy_seconds})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def defer_foreign_keys(connection: Connection) -> None:
    """Let references be checked at the commit only: rows may then come back in any order."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # The driver must not open transactions by itself: it would begin deferred and lose updates (M13).
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITE_OPTION, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
