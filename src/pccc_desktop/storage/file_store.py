"""Files kept by their content: original documents and printed forms, named by their SHA-256, written once."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.domain.errors import NotFoundError, StorageProblem
from pccc_desktop.domain.text import N_
from pccc_desktop.storage.atomic_file import write_atomically
from pccc_desktop.storage.guard import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What was stored: the name to ask for it, and its size in bytes."""

    sha256: str
    size: int


class FileStore:
    """Content-addressed files in a folder; names from outside never become paths."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def beside(cls, database: Path) -> FileStore:
        """The store that belongs to a database: ``pccc.db.files`` beside ``pccc.db``."""
        return cls(database.with_name(f"{database.name}.files"))

    def put(self, content: bytes) -> StoredFile:
        """Keep these bytes; storing the same bytes again costs nothing."""
        stored = StoredFile(hashlib.sha256(content).hexdigest(), len(content))
        target = self.path(stored.sha256)
        if not target.exists():
            with translated():
                write_atomically(target, content)
        return stored

    def put_file(self, source: Path) -> StoredFile:
        """Keep the content of a file."""
        return self.put(source.read_bytes())

    def path(self, sha256: str) -> Path:
        """Where the content with this hash is, or would be."""
        if not _SHA256.fullmatch(sha256):
            raise NotFoundError(N_("storage", "Không tìm thấy tệp đính kèm: mã tệp không hợp lệ."))
        return self.root / sha256[:2] / sha256

    def read(self, sha256: str) -> bytes:
        """The bytes with this hash, checked."""
        try:
            content = self.path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise NotFoundError(
                N_("storage", "Tệp đính kèm không còn trong kho; hãy khôi phục từ bản sao lưu.")
            ) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StorageProblem(
                N_("storage", "Tệp đính kèm đã bị thay đổi hoặc hỏng; hãy khôi phục từ bản sao lưu.")
            )
        return content

    def __iter__(self) -> Iterator[Path]:
        """Every stored file."""
        return (path for path in sorted(self.root.glob("??/*")) if _SHA256.fullmatch(path.name))

    def usage(self) -> tuple[int, int]:
        """How many files there are and how many bytes they hold."""
        sizes = [path.stat().st_size for path in self]
        return len(sizes), sum(sizes)

    def damaged(self) -> list[Path]:
        """Files whose content does not fit their name."""
        return [path for path in self if file_sha256(path) != path.name]

    def copy_to(self, other: FileStore) -> None:
        """Give the other store what it lacks; on the same disk without using room."""
        for source in self:
            target = other.path(source.name)
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                try:
                    os.link(source, target)
                except OSError:  # another disk, or one that knows no links
                    write_atomically(target, source.read_bytes())


def free_bytes(folder: Path) -> int:
    """Room left on the disk of a folder that may not exist yet."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file of any size."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
