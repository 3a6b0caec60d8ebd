"""A backup is whole, checked, found again and kept in a row; a damaged one is recognised."""

from __future__ import annotations

import shutil
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.storage import backup
from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.migrations import HEAD
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.unit_of_work import make_units
from tests.support.rows import organization_row, store

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.storage.unit_of_work import Units
    from tests.support.database import FakeClock


def test_backup_of_a_database_in_use_holds_data_and_files(
    database: Path, units: Units, clock: FakeClock
) -> None:
    store(units, organization_row())
    sha = FileStore.beside(database).put(b"ban goc").sha256
    with units.open_read():
        made = backup.back_up(database, clock())
    report = backup.verify(made)
    assert (report.ok, report.revision, report.file_count) == (True, HEAD, 1)
    assert made.name == f"pccc-{HEAD}-20260511-083000.db"
    assert FileStore.beside(made).read(sha) == b"ban goc"
    with make_units(make_engine(made), actor="", clock=clock).open_read() as unit:
        assert unit.session.get(OrganizationRow, 1) is not None


def test_changed_backup_is_recognised_by_its_checksum(database: Path, clock: FakeClock) -> None:
    made = backup.back_up(database, clock())
    with made.open("ab") as file:
        file.write(b"x")
    assert any("SHA-256" in problem for problem in backup.verify(made).problems)


def test_damaged_backup_cannot_be_restored(database: Path, clock: FakeClock) -> None:
    made = backup.back_up(database, clock())
    content = bytearray(made.read_bytes())
    content[4096:12288] = b"\xa5" * 8192
    made.write_bytes(content)
    with pytest.raises(StorageProblem, match="chưa thay đổi gì"):
        backup.restore(made, database, clock())
    assert backup.verify(database).ok


def test_restore_keeps_the_replaced_database_aside(database: Path, units: Units, clock: FakeClock) -> None:
    made = backup.back_up(database, clock())
    store(units, organization_row())
    aside = backup.restore(made, database, clock())
    with make_units(make_engine(database), actor="", clock=clock).open_read() as unit:
        assert unit.session.get(OrganizationRow, 1) is None
    assert aside is not None
    with make_units(make_engine(aside), actor="", clock=clock).open_read() as unit:
        assert unit.session.get(OrganizationRow, 1) is not None


def test_only_the_newest_backups_stay(database: Path, clock: FakeClock) -> None:
    made: list[Path] = []
    for _ in range(3):
        made.append(backup.back_up(database, clock()))
        clock.advance(seconds=1)
    assert len({path.name for path in made}) == 3
    other = database.with_name("khac.db")
    other.write_bytes(database.read_bytes())
    backup.back_up(other, clock())
    assert len(backup.rotate(database, keep=2)) == 1
    assert len(backup.existing(database)) == 2
    assert len(backup.existing(other)) == 1
    assert len(list(backup.backups_folder(database).iterdir())) == 6


def test_two_backups_in_one_second_have_two_names(database: Path, clock: FakeClock) -> None:
    assert backup.back_up(database, clock()) != backup.back_up(database, clock())


def test_too_little_room_is_told_before_anything_is_written(
    database: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    with pytest.raises(StorageProblem, match="chỉ còn 1 MB"):
        backup.back_up(database, clock())
    assert not backup.backups_folder(database).exists()


def test_an_existing_file_is_never_overwritten(database: Path, clock: FakeClock, tmp_path: Path) -> None:
    target = tmp_path / "quan-trong.db"
    target.write_text("của người khác")
    with pytest.raises(StorageProblem, match="Đã có tệp"):
        backup.back_up(database, clock(), target)
    assert target.read_text() == "của người khác"


def test_file_of_another_kind_does_not_verify(tmp_path: Path) -> None:
    path = tmp_path / "ghi-chu.db"
    path.write_text("không phải cơ sở dữ liệu " * 100)
    assert not backup.verify(path).ok
