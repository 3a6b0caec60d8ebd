"""Old formats through LibreOffice: the same answer as from Word, and no program left behind."""

from __future__ import annotations

import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from pccc_desktop.domain.errors import CancelledError, UnreadableFileError
from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.extract import extract_file
from pccc_desktop.reading.files import office

PLANS = Path(__file__).resolve().parents[1] / "data" / "plans"
PROGRAM = office.find_office()

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def old_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The party plan in every old format, written by LibreOffice itself."""
    folder = tmp_path_factory.mktemp("office")
    source = folder / "ke-hoach.docx"
    source.write_bytes((PLANS / "ke-hoach-dang-uy.docx").read_bytes())
    for kind in ("doc", "odt", "rtf"):
        command = [
            str(PROGRAM), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--convert-to", kind, "--outdir", str(folder), str(source),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=90)
    return folder


@pytest.mark.parametrize("kind", ["doc", "odt", "rtf"])
def test_old_format_says_the_same_as_word(old_files: Path, kind: str) -> None:
    expected = to_json(extract_file(old_files / "ke-hoach.docx"))
    assert to_json(extract_file(old_files / f"ke-hoach.{kind}")) == expected


def _left_behind() -> list[str]:
    return [path.name for path in Path(tempfile.gettempdir()).glob("pccc-office-*")]


def _running(folder: Path) -> bool:
    return any(
        str(folder).encode() in line
        for path in Path("/proc").glob("[0-9]*/cmdline")
        if (line := _command_line(path)) is not None
    )


def _command_line(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_slow_libreoffice_is_ended_with_all_it_started(
    old_files: Path, own_temporary_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "_TIMEOUT", 0.5)
    with pytest.raises(UnreadableFileError, match="quá lâu"):
        extract_file(old_files / "ke-hoach.odt")
    time.sleep(0.2)
    assert not _running(own_temporary_folder)
    assert _left_behind() == []


def test_reading_an_old_format_can_be_cancelled(old_files: Path, own_temporary_folder: Path) -> None:
    asked = iter([False, False, False, False])
    with pytest.raises(CancelledError):
        extract_file(old_files / "ke-hoach.doc", cancelled=lambda: next(asked, True))
    time.sleep(0.2)
    assert not _running(own_temporary_folder)
    assert _left_behind() == []


def test_file_that_libreoffice_cannot_open_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "hong.doc"
    broken.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000))
    with pytest.raises(UnreadableFileError):
        extract_file(broken)
