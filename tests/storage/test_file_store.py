"""Files are kept once by content, written whole or not at all, and checked when they are read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import NotFoundError, StorageProblem
from pccc_desktop.storage.file_store import FileStore

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore.beside(tmp_path / "pccc.db")


def test_same_content_is_kept_once_under_its_hash(store: FileStore) -> None:
    first, second = store.put(b"van ban"), store.put(b"van ban")
    assert first == second
    assert [path.name for path in store] == [hashlib.sha256(b"van ban").hexdigest()]
    assert store.read(first.sha256) == b"van ban"
    assert store.usage() == (1, 7)


def test_changed_file_is_not_given_out(store: FileStore) -> None:
    sha = store.put(b"nguyen ban").sha256
    store.path(sha).write_bytes(b"da sua")
    with pytest.raises(StorageProblem, match="hỏng"):
        store.read(sha)
    assert [path.name for path in store.damaged()] == [sha]


def test_missing_file_is_told(store: FileStore) -> None:
    with pytest.raises(NotFoundError, match="sao lưu"):
        store.read("a" * 64)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "a" * 63, "ab/" + "c" * 61])
def test_a_name_from_outside_never_becomes_a_path(store: FileStore, name: str) -> None:
    with pytest.raises(NotFoundError):
        store.path(name)


def test_interrupted_writing_leaves_nothing(store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(StorageProblem, match="đầy"):
        store.put(b"x")
    assert not [path for path in store.root.rglob("*") if path.is_file()]


def test_copies_share_the_room_on_one_disk(store: FileStore, tmp_path: Path) -> None:
    sha = store.put(b"anh").sha256
    other = FileStore(tmp_path / "other")
    store.copy_to(other)
    assert other.read(sha) == b"anh"
    assert other.path(sha).stat().st_ino == store.path(sha).stat().st_ino
