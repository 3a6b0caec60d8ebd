"""Backups: copied while the program works, checked, carrying their checksum, kept in a row of the newest."""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.text import N_
from pccc_desktop.domain.upkeep import VerifyReport
from pccc_desktop.storage.file_store import FileStore, file_sha256, free_bytes
from pccc_desktop.storage.guard import translated

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

APPLICATION_ID = 0x50434343  # "PCCC" in the header of every database of ours
KEPT = 30
_RESERVE = 10 << 20
_PAGES = 2000
_TAIL = r"-[0-9a-z]+-\d{8}-\d{6}(-\d+)?\.db"
_log = logging.getLogger(__name__)


def backups_folder(database: Path) -> Path:
    """Where the backups of a database are kept unless a person chooses another place."""
    return database.with_name("backups")


def back_up(database: Path, now: datetime, target: Path | None = None) -> Path:
    """Copy the database and its files; the copy is verified before it gets its name."""
    if not database.is_file():
        raise StorageProblem(f"Chưa có cơ sở dữ liệu tại {database} nên không có gì để sao lưu.")
    with translated():
        path = target or _free_name(database, now)
        if path.exists():
            raise StorageProblem(f"Đã có tệp {path}; hãy chọn tên khác để không ghi đè bản sao lưu cũ.")
        _require_room(database, path.parent)
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"{path.name}.part")
        try:
            _copy(database, partial)
            problems = _inspect(partial)[1]
            if problems:
                raise StorageProblem(f"Bản sao lưu không đạt kiểm tra nên đã bỏ: {problems[0]}")
            FileStore.beside(database).copy_to(FileStore.beside(path))
            _sidecar(path).write_text(f"{file_sha256(partial)}  {path.name}\n", encoding="utf-8")
            partial.replace(path)
        finally:
            with suppress(OSError):
                partial.unlink()
    _log.info("backup written, %d bytes", path.stat().st_size)
    return path


def verify(path: Path) -> VerifyReport:
    """Check a database or a backup: its checksum (of a backup), structure, references and files."""
    if not path.is_file():
        raise StorageProblem(f"Không có tệp {path}.")
    problems: list[str] = []
    sidecar = _sidecar(path)
    with translated():
        if sidecar.is_file() and sidecar.read_text(encoding="utf-8").split(" ")[0] != file_sha256(path):
            problems.append(N_("storage", "Nội dung tệp không khớp mã kiểm tra SHA-256 đi kèm."))
        try:
            revision, found = _inspect(path)
        except sqlite3.DatabaseError as error:
            revision, found = "", [f"Không đọc được như một cơ sở dữ liệu: {error}."]
        store = FileStore.beside(path)
        problems += found
        problems += [f"Tệp đính kèm bị hỏng: {file.name[:12]}…" for file in store.damaged()]
        return VerifyReport(path, revision, path.stat().st_size, store.usage()[0], tuple(problems))


def restore(backup: Path, database: Path, now: datetime) -> Path | None:
    """Put a verified backup in the place of the database; what stood there is kept aside and returned."""
    report = verify(backup)
    if not report.ok:
        raise StorageProblem(f"Bản sao lưu không dùng được, chưa thay đổi gì: {report.problems[0]}")
    with translated():
        _require_room(backup, database.parent)
        fresh = database.with_name(f"{database.name}.restored")
        shutil.copyfile(backup, fresh)
        aside = _set_aside(database, now)
        fresh.replace(database)
        FileStore.beside(backup).copy_to(FileStore.beside(database))
    return aside


def existing(database: Path) -> list[Path]:
    """The kept backups of a database, newest first."""
    name = re.compile(re.escape(database.stem) + _TAIL)
    files = backups_folder(database).glob("*.db")
    found = [path for path in files if name.fullmatch(path.name) and _sidecar(path).exists()]
    return sorted(found, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)


def rotate(database: Path, keep: int = KEPT) -> list[Path]:
    """Remove all but the newest `keep` backups; returns what was removed."""
    old = existing(database)[keep:]
    for path in old:
        shutil.rmtree(FileStore.beside(path).root, ignore_errors=True)
        _sidecar(path).unlink(missing_ok=True)
        path.unlink()
    return old


def read_only(path: Path) -> sqlite3.Connection:
    """A plain connection that cannot write; also to a copy in a folder where nothing may be written."""
    folder_closed = not os.access(path.parent, os.W_OK)
    options = "mode=ro&immutable=1" if folder_closed else "mode=ro"
    return sqlite3.connect(f"file:{quote(str(path))}?{options}", uri=True, isolation_level=None)


def _copy(database: Path, target: Path) -> None:
    with closing(read_only(database)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy, pages=_PAGES, sleep=0.001)
        # A copy in WAL mode could not be read from a stick that is write-protected.
        copy.execute("PRAGMA journal_mode=DELETE")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _inspect(path: Path) -> tuple[str, list[str]]:
    """Revision and problems of a database file."""
    with closing(read_only(path)) as connection:
        problems = [
            f"Cấu trúc tệp bị hỏng: {row[0]}."
            for row in connection.execute("PRAGMA integrity_check(5)")
            if row[0] != "ok"
        ]
        problems += [
            f"Bảng {table} có dòng trỏ tới bản ghi không tồn tại trong {parent}."
            for table, parent in {(row[0], row[2]) for row in connection.execute("PRAGMA foreign_key_check")}
        ]
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return "", [*problems, N_("storage", "Tệp này không phải là cơ sở dữ liệu của chương trình.")]
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return (revision[0] if revision else ""), problems


def _sidecar(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")


def _free_name(database: Path, now: datetime) -> Path:
    with closing(read_only(database)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    stem = f"{database.stem}-{revision}-{now:%Y%m%d-%H%M%S}"
    folder = backups_folder(database)
    names = (stem if n == 1 else f"{stem}-{n}" for n in range(1, 1000))
    return next(folder / f"{name}.db" for name in names if not (folder / f"{name}.db").exists())


def _require_room(source: Path, folder: Path) -> None:
    needed, free = source.stat().st_size + _RESERVE, free_bytes(folder)
    if free < needed:
        raise StorageProblem(
            f"Ổ đĩa chỉ còn {free >> 20} MB, cần {needed >> 20} MB; "
            "chưa ghi gì, hãy dọn bớt ổ đĩa rồi thử lại."
        )


def _set_aside(database: Path, now: datetime) -> Path | None:
    """Move a database with its journal out of the way, under a name that tells when."""
    if not database.exists():
        return None
    aside = database.with_name(f"{database.stem}-replaced-{now:%Y%m%d-%H%M%S}{database.suffix}")
    for suffix in (
        "-wal",
        "-shm",
        "",
    ):  # the journal first: without it the database would lose its last commits
        part = database.with_name(database.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside
