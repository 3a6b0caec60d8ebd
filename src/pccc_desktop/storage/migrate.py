"""Brings a database to this program's structure: makes, upgrades after a backup, refuses a newer one."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing, contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.storage.backup import APPLICATION_ID, back_up, read_only, restore
from pccc_desktop.storage.engine import WRITE_OPTION, make_engine
from pccc_desktop.storage.guard import translate, translated
from pccc_desktop.storage.migrations import HEAD

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

_MAGIC = b"SQLite format 3\0"
_NEWER = (
    "Cơ sở dữ liệu {path} do phiên bản mới hơn của chương trình tạo ra (bản {revision}); "
    "tệp vẫn để nguyên, hãy cập nhật chương trình rồi mở lại."
)
_FOREIGN = "Tệp {path} không phải là cơ sở dữ liệu của chương trình; tệp vẫn để nguyên, hãy chọn tệp khác."
_FAILED = (
    "Nâng cấp cơ sở dữ liệu không thành công ({reason}); dữ liệu vẫn như trước khi nâng cấp, "
    "bản sao lưu ở {backup}."
)
_log = logging.getLogger(__name__)


class State(Enum):
    """How a database file stands to this program."""

    MISSING = auto()
    CURRENT = auto()
    OLDER = auto()
    NEWER = auto()
    FOREIGN = auto()


class _ChecksFailedError(Exception):
    """The structure was changed, but the data did not come through whole."""


def state_of(path: Path) -> tuple[State, str]:
    """How the file stands to this program, and its revision; reads only, and without Alembic."""
    with translated():
        if not path.exists() or path.stat().st_size == 0:
            return State.MISSING, ""
        if not path.is_file() or _magic(path) != _MAGIC:
            return State.FOREIGN, ""
        with closing(read_only(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return State.FOREIGN, ""
            revision = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    if revision == HEAD:
        return State.CURRENT, revision
    return (State.NEWER if revision > HEAD else State.OLDER), revision


def prepare(path: Path, now: datetime) -> Path | None:
    """Make the database ready for this program: new, or upgraded after a backup, which is returned."""
    state, revision = state_of(path)
    if state is State.MISSING:
        create(path)
    if state is State.OLDER:
        return upgrade(path, now)
    _refuse(path, state, revision)
    return None


def require_current(path: Path) -> None:
    """Refuse a database that cannot be opened as it is."""
    state, revision = state_of(path)
    _refuse(path, state, revision)
    if state is State.MISSING:
        raise StorageProblem(f"Chưa có cơ sở dữ liệu tại {path}; hãy tạo bằng lệnh init.")
    if state is State.OLDER:
        raise StorageProblem(f"Cơ sở dữ liệu {path} của phiên bản cũ; hãy nâng cấp bằng lệnh migrate.")


def create(path: Path) -> None:
    """Make an empty database; the file appears under its name only when it is complete."""
    if path.exists() and path.stat().st_size:
        raise StorageProblem(f"Đã có tệp {path}; chương trình không ghi đè lên cơ sở dữ liệu có sẵn.")
    fresh = path.with_name(f"{path.name}.new")
    with translated():
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in (fresh, path.with_name(f"{fresh.name}-wal"), path.with_name(f"{fresh.name}-shm")):
            leftover.unlink(missing_ok=True)
        with _migrating(fresh) as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            run_alembic(connection)
        fresh.replace(path)


def upgrade(path: Path, now: datetime) -> Path:
    """Upgrade after a verified backup; whatever goes wrong, the data stays as it was. Returns the backup."""
    state, revision = state_of(path)
    _refuse(path, state, revision)
    backup = back_up(path, now)
    try:
        with _migrating(path) as connection:
            before = _row_counts(connection)
            run_alembic(connection)
            _check(connection, before)
    except (SQLAlchemyError, _ChecksFailedError, sqlite3.Error) as error:
        _log.exception("migration from %s failed", revision)
        if state_of(path)[1] != revision:
            restore(backup, path, now)
        reason = translate(error) or error
        raise StorageProblem(_FAILED.format(reason=reason, backup=backup)) from error
    _log.info("migrated from %s to %s", revision, HEAD)
    return backup


def run_alembic(connection: Connection, *, target: str = "head") -> None:
    """Run the scripts up to `target` inside the transaction of this connection."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "pccc_desktop:storage/migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _refuse(path: Path, state: State, revision: str) -> None:
    if state is State.NEWER:
        raise StorageProblem(_NEWER.format(path=path, revision=revision))
    if state is State.FOREIGN:
        raise StorageProblem(_FOREIGN.format(path=path))


@contextmanager
def _migrating(path: Path) -> Generator[Connection]:
    """One writing transaction without foreign keys: with them a rebuilt parent loses its children (M14)."""
    engine = make_engine(path)
    try:
        with engine.connect().execution_options(**{WRITE_OPTION: True}) as connection:
            driver = connection.connection.driver_connection
            if driver is not None:
                driver.execute("PRAGMA foreign_keys=OFF")  # inside a transaction this would do nothing
            with connection.begin():
                yield connection
    finally:
        engine.dispose()


def _check(connection: Connection, before: dict[str, int]) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise _ChecksFailedError(f"bảng {broken[0]} trỏ tới bản ghi không có")
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if found != "ok":
        raise _ChecksFailedError(f"cấu trúc tệp: {found}")
    after = _row_counts(connection)
    lost = [table for table, count in before.items() if after.get(table, count) < count]
    if lost:
        raise _ChecksFailedError(f"bảng {lost[0]} mất dòng")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '%_search%' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - own names
        for name in list(names)
    }


def _magic(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_MAGIC))
