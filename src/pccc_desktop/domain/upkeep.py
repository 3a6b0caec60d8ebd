"""What a person who looks after the computer wants to know of the database and its backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pccc_desktop.domain.numbers import vn_size


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
        revision = self.revision or "không rõ"
        return (
            f"Tệp {self.path}: phiên bản cấu trúc {revision}, {size}, {self.file_count} tệp đính kèm.",
            *(self.problems or ("Không phát hiện lỗi.",)),
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
