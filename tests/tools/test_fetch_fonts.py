"""The serif font is taken only by its pinned checksum, from the first source that has it."""

from __future__ import annotations

import io
import tarfile
from typing import TYPE_CHECKING

import pytest

from tools import fetch_fonts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def system_fonts(tmp_path: Path, project_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system folder with good copies, and a machine without npm."""
    folder = tmp_path / "system"
    folder.mkdir()
    for face in fetch_fonts.FACES:
        content = (project_root / fetch_fonts.TARGET / face.name).read_bytes()
        (folder / face.name).write_bytes(content)
    monkeypatch.setattr(fetch_fonts, "SYSTEM_FOLDERS", (tmp_path / "absent", folder))
    monkeypatch.setenv("PATH", str(tmp_path / "no-programs"))
    return folder


def test_fonts_of_the_system_are_copied_with_their_licence(tmp_path: Path, system_fonts: Path) -> None:
    root = tmp_path / "project"
    assert fetch_fonts.fetch(root)
    names = {path.name for path in (root / fetch_fonts.TARGET).iterdir()}
    assert names == {path.name for path in system_fonts.iterdir()} | {"LICENCE.txt"}


def test_a_second_fetch_does_nothing(tmp_path: Path, system_fonts: Path) -> None:
    fetch_fonts.fetch(tmp_path)
    (system_fonts / fetch_fonts.FACES[0].name).unlink()
    assert not fetch_fonts.fetch(tmp_path)


def test_a_changed_font_is_refused(tmp_path: Path, system_fonts: Path) -> None:
    (system_fonts / fetch_fonts.FACES[0].name).write_bytes(b"another font")
    with pytest.raises(fetch_fonts.FontError, match="fonts-croscore"):
        fetch_fonts.fetch(tmp_path / "project")
    assert not (tmp_path / "project").exists()


def test_a_changed_package_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "tinos.tgz"
    with tarfile.open(archive, "w:gz") as tar:
        for face in fetch_fonts.FACES:
            member = tarfile.TarInfo(face.npm_path)
            member.size = 3
            tar.addfile(member, io.BytesIO(b"bad"))
    assert fetch_fonts.unpack(archive) is None
