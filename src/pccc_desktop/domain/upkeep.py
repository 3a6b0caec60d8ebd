"""What a person who looks after the computer wants to know of the database and its backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pccc_desktop.domain.numbers import vn_size
from pccc_desktop.domain.text import N_


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What the check of a database or of a backup found; `problems` are Vietnamese sentences."""

    path: Path
    revision: str
    size: int
    file_count: int
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems

    def lines(self) -> tuple[str, ...]:
        """What a person is told, a sentence a line."""
        size = vn_size(self.size)
        revision = self.revision or N_("storage", "không rõ")
        text = N_("storage", "Tệp {path}: phiên bản cấu trúc {revision}, {size}, {count} tệp đính kèm.")
        return (
            text.format(path=self.path, revision=revision, size=size, count=self.file_count),
            *(self.problems or (N_("storage", "Không phát hiện lỗi."),)),
        )


@dataclass(frozen=True, slots=True)
class DatabaseInfo:
    """The state of the office's database."""

    path: Path
    size: int
    revision: str
    files_path: Path
    file_count: int
    files_size: int
    backups_path: Path
    free_disk: int
    last_backup: datetime | None = None
    last_backup_path: Path | None = None
    problems: tuple[str, ...] = ()
