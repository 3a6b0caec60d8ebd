"""A program killed in the middle of its writing has lost nothing confirmed and left nothing half done."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.storage import backup, migrate
from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.unit_of_work import make_units
from tests.support.rows import document_row, store

if TYPE_CHECKING:
    from collections.abc import Generator

    from tests.support.database import FakeClock

ROOT = Path(__file__).resolve().parents[2]


def test_killed_process_keeps_every_confirmed_record_whole(database: Path) -> None:
    confirmed: list[str] = []
    for attempt in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.crash_writer", str(database), str(1 + attempt * 10_000)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert writer.stdout is not None
        confirmed.append(writer.stdout.readline())
        time.sleep(0.05 * attempt)
        writer.kill()
        confirmed += [line for line in writer.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
        writer.stdout.close()
        writer.wait()
    with closing(sqlite3.connect(database)) as connection:
        stored = {row[0] for row in connection.execute("SELECT number FROM official_document")}
        halves = connection.execute(
            "SELECT count(*) FROM official_document d WHERE"
            " (SELECT count(*) FROM document_section s WHERE s.document_id = d.id) <> 5"
        ).fetchone()[0]
        operations = connection.execute("SELECT count(*) FROM audit_operation").fetchone()[0]
    assert {f"{line.strip()}/KH" for line in confirmed} <= stored
    assert halves == 0
    assert operations == len(stored)
    assert backup.verify(database).ok


def _tmpfs(folder: Path, megabytes: int) -> bool:
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    return done.returncode == 0


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount a small disk"
)
def test_full_disk_leaves_a_whole_database_and_no_half_file(
    template_database: Path, tmp_path: Path, clock: FakeClock
) -> None:
    disk = tmp_path / "small"
    if not _tmpfs(disk, 4):
        pytest.skip("mounting is not permitted here")
    try:
        database = disk / "pccc.db"
        database.write_bytes(template_database.read_bytes())
        files = FileStore.beside(database)
        with pytest.raises(StorageProblem, match="đầy"):
            files.put(os.urandom(8 << 20))
        assert not [path for path in files.root.rglob("*") if path.is_file()]
        with pytest.raises(StorageProblem, match="cần"):
            backup.back_up(database, clock())
        with pytest.raises(StorageProblem):
            migrate.create(disk / "big" / ("x" * 300))
        assert backup.verify(database).ok
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def closed_folder(template_database: Path, tmp_path: Path) -> Generator[Path]:
    """A folder with a database in which nothing may be written: of rights, or, for root, of a mount."""
    folder = tmp_path / "closed"
    if os.name != "posix":
        pytest.skip("rights of folders work otherwise here")
    if os.geteuid() != 0:
        folder.mkdir()
    elif not _tmpfs(folder, 24):
        pytest.skip("mounting is not permitted here")
    (folder / "pccc.db").write_bytes(template_database.read_bytes())
    if os.geteuid() != 0:
        folder.chmod(0o500)
        (folder / "pccc.db").chmod(0o400)
        yield folder
        folder.chmod(0o700)
    else:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        yield folder
        subprocess.run(["umount", str(folder)], check=True)


def test_database_in_a_read_only_folder_is_read_and_copied_but_never_written(
    closed_folder: Path, tmp_path: Path, clock: FakeClock
) -> None:
    database = closed_folder / "pccc.db"
    assert migrate.state_of(database)[0] is migrate.State.CURRENT
    assert backup.verify(database).ok
    with pytest.raises(StorageProblem, match="quyền ghi"):
        backup.back_up(database, clock())
    assert backup.verify(backup.back_up(database, clock(), tmp_path / "copy.db")).ok
    engine = make_engine(database)
    with pytest.raises(StorageProblem):
        store(make_units(engine, actor="", clock=clock), document_row("1/KH"))
    engine.dispose()


def test_folder_that_refuses_a_new_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("không phải thư mục")
    with pytest.raises(StorageProblem):
        migrate.create(tmp_path / "tệp" / "pccc.db")
