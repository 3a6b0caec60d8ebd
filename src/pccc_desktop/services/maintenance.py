"""Looking after the database: its state, backups, and the check of both."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pccc_desktop.domain.upkeep import DatabaseInfo, VerifyReport
from pccc_desktop.storage import backup
from pccc_desktop.storage.file_store import FileStore, free_bytes
from pccc_desktop.storage.guard import translated
from pccc_desktop.storage.migrate import state_of

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.domain.clock import Clock

_DAY = timedelta(days=1)


class MaintenanceService:
    """What the page Quản trị and the commands backup, verify and doctor ask for."""

    def __init__(self, database: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def info(self) -> DatabaseInfo:
        """The state of the database; quick enough to be asked at every visit of the page."""
        with translated():
            _, revision = state_of(self._database)
            store = FileStore.beside(self._database)
            file_count, files_size = store.usage()
            newest = next(iter(backup.existing(self._database)), None)
            return DatabaseInfo(
                path=self._database,
                size=self._database.stat().st_size,
                revision=revision,
                files_path=store.root,
                file_count=file_count,
                files_size=files_size,
                backups_path=backup.backups_folder(self._database),
                free_disk=free_bytes(self._database.parent),
                last_backup=self._time_of(newest) if newest else None,
                last_backup_path=newest,
                problems=self._quick_check(),
            )

    def backup(self, path: Path | None = None) -> Path:
        """Copy the database while it is used; without a path, into the row of which the newest are kept."""
        made = backup.back_up(self._database, self._clock(), path)
        if path is None:
            backup.rotate(self._database)
        return made

    def backup_if_due(self) -> Path | None:
        """The backup of the day, when the newest is older than a day; asked after every start."""
        newest = next(iter(backup.existing(self._database)), None)
        if newest is not None and self._clock() - self._time_of(newest) < _DAY:
            return None
        return self.backup()

    def verify(self, path: Path | None = None) -> VerifyReport:
        """Check the database, or a backup, thoroughly."""
        return backup.verify(path or self._database)

    def _time_of(self, path: Path) -> datetime:
        return datetime.fromtimestamp(path.stat().st_mtime, self._clock().tzinfo)

    def _quick_check(self) -> tuple[str, ...]:
        with closing(backup.read_only(self._database)) as connection:
            try:
                found = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
            except sqlite3.DatabaseError as error:
                found = [str(error)]
        return tuple(f"Cấu trúc tệp bị hỏng: {text}." for text in found if text != "ok")
