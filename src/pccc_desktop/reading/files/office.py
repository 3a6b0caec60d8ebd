"""Old formats (.doc, .odt, .rtf) through LibreOffice, where the machine has it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.domain.errors import CancelledError, UnreadableFileError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_PROGRAMS = ("soffice", "libreoffice")
_WINDOWS_PLACES = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_TIMEOUT = 90.0
_POLL = 0.1
_ABSENT = N_(
    "reading",
    "Tệp {extension} cần LibreOffice để đọc mà máy này chưa có; hãy lưu tệp thành .docx rồi chọn lại.",
)
_FAILED = N_("reading", "LibreOffice không mở được tệp này; hãy mở bằng Word, lưu thành .docx rồi chọn lại.")
_SLOW = N_("reading", "LibreOffice mở tệp này quá lâu nên đã dừng; hãy lưu tệp thành .docx rồi chọn lại.")


def find_office() -> str | None:
    """Path of LibreOffice, or None."""
    for name in _PROGRAMS:
        if found := shutil.which(name):
            return found
    return next((place for place in _WINDOWS_PLACES if Path(place).is_file()), None)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the program with all that it started."""
    if sys.platform == "win32":
        # The system's own program with a number of ours.
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], check=False, capture_output=True)  # noqa: S603, S607 - see above
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _run(command: list[str], cancelled: Callable[[], bool]) -> None:
    # A fixed program with its own arguments and no shell; the file's name is one of ours.
    process = subprocess.Popen(  # noqa: S603 - see above
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # LibreOffice starts a second process, which must end with the first
    )
    started = time.monotonic()
    try:
        while process.poll() is None:
            if cancelled():
                raise CancelledError
            if time.monotonic() - started > _TIMEOUT:
                raise UnreadableFileError(_SLOW)
            time.sleep(_POLL)
    finally:
        if process.poll() is None:
            _stop(process)


@contextmanager
def converted(path: Path, extension: str, *, cancelled: Callable[[], bool]) -> Generator[Path]:
    """The file as .docx in a temporary folder; a profile of its own keeps macros off and other windows undisturbed."""
    program = find_office()
    if program is None:
        raise UnreadableFileError(_ABSENT.format(extension=extension))
    with tempfile.TemporaryDirectory(prefix="pccc-office-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / f"source{extension}"
        try:
            shutil.copyfile(path, source)
        except OSError as error:
            raise UnreadableFileError(_FAILED) from error
        profile = (folder / "profile").as_uri()
        _run(
            [
                program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo", "--nolockcheck",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(source),
            ],
            cancelled,
        )  # fmt: skip
        target = folder / "out" / "source.docx"
        if not target.is_file():
            raise UnreadableFileError(_FAILED)
        yield target
