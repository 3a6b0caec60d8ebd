"""The state of the database is told, backups are made and checked."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.services.maintenance import MaintenanceService
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.migrations import HEAD

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.database import FakeClock


@pytest.fixture
def maintenance(database: Path, clock: FakeClock) -> MaintenanceService:
    return MaintenanceService(database, clock)


def test_state_of_the_database_is_told(maintenance: MaintenanceService, database: Path) -> None:
    FileStore.beside(database).put(b"12345")
    info = maintenance.info()
    assert (info.revision, info.file_count, info.files_size, info.problems) == (HEAD, 1, 5, ())
    assert info.last_backup is None
    assert info.size > 0
    assert info.free_disk > 0


def test_last_backup_is_shown_and_verified(maintenance: MaintenanceService) -> None:
    made = maintenance.backup()
    info = maintenance.info()
    assert info.last_backup_path == made
    assert info.last_backup is not None
    report = maintenance.verify(made)
    assert report.ok
    assert report.lines()[-1] == "Không phát hiện lỗi."


def test_backup_to_a_chosen_place_leaves_the_row_of_backups_alone(
    maintenance: MaintenanceService, tmp_path: Path
) -> None:
    target = tmp_path / "usb" / "pccc.db"
    assert maintenance.backup(target) == target
    assert maintenance.info().last_backup is None
    assert maintenance.verify(target).ok


def test_backup_of_the_day_is_made_once_a_day(maintenance: MaintenanceService, clock: FakeClock) -> None:
    clock.now = datetime.now().astimezone()
    assert maintenance.backup_if_due() is not None
    assert maintenance.backup_if_due() is None
    clock.advance(hours=25)
    assert maintenance.backup_if_due() is not None


def test_damage_is_told_without_an_exception(maintenance: MaintenanceService, database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[8192:16384] = b"\xa5" * 8192
    database.write_bytes(content)
    report = maintenance.verify()
    assert not report.ok
    assert maintenance.info().problems
