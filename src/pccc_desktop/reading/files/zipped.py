"""Zip packages (Word, OpenDocument) opened with limits, so that a small file cannot fill the memory."""

from __future__ import annotations

import zipfile
import zlib
from enum import Enum
from typing import TYPE_CHECKING

from pccc_desktop.domain.errors import UnreadableFileError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pathlib import Path

_MAX_UNPACKED = 200 * 1024 * 1024
_MAX_PARTS = 10_000
_TOO_LARGE = N_(
    "reading", "Tệp này khi mở ra quá lớn (hơn 200 MB) nên không đọc để an toàn; hãy lấy lại tệp gốc."
)
_TOO_MANY = N_(
    "reading", "Tệp này chứa quá nhiều phần (hơn 10.000) nên không đọc để an toàn; hãy lấy lại tệp gốc."
)
_BROKEN = N_("reading", "Tệp Word này bị hỏng hoặc tải chưa hết nên không đọc được; hãy lấy lại tệp gốc.")
_LOCKED = N_("reading", "Tệp này có mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi chọn lại.")
_ENCRYPTED_FLAG = 0x1
_CHUNK = 1 << 20


class ZipContent(Enum):
    """What a zip package holds."""

    WORD = "word"
    OPEN_TEXT = "odt"
    SPREADSHEET = "sheet"
    OTHER = "other"


def _open(path: Path) -> zipfile.ZipFile:
    try:
        package = zipfile.ZipFile(path)
    except PermissionError as error:
        raise UnreadableFileError(
            N_("reading", "Không có quyền đọc tệp này; hãy chép tệp sang thư mục của mình rồi chọn lại.")
        ) from error
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableFileError(_BROKEN) from error
    parts = package.infolist()
    if len(parts) > _MAX_PARTS:
        package.close()
        raise UnreadableFileError(_TOO_MANY)
    if sum(part.file_size for part in parts) > _MAX_UNPACKED:
        package.close()
        raise UnreadableFileError(_TOO_LARGE)
    return package


def zip_content(path: Path) -> ZipContent:
    """What kind of package the file is, by its parts."""
    with _open(path) as package:
        names = set(package.namelist())
        if "word/document.xml" in names:
            return ZipContent.WORD
        if "xl/workbook.xml" in names:
            return ZipContent.SPREADSHEET
        if "mimetype" in names:
            kind = read_part(package, "mimetype") or b""
            return ZipContent.OPEN_TEXT if b"opendocument.text" in kind else ZipContent.OTHER
        return ZipContent.OTHER


def open_package(path: Path) -> zipfile.ZipFile:
    """The package, refused when it unpacks to too much or is broken."""
    return _open(path)


def read_part(package: zipfile.ZipFile, name: str) -> bytes | None:
    """One part of the package; None when it has no such part. What is really unpacked counts, not what is declared."""
    try:
        info = package.getinfo(name)
    except KeyError:
        return None
    if info.flag_bits & _ENCRYPTED_FLAG:
        raise UnreadableFileError(_LOCKED)
    chunks: list[bytes] = []
    total = 0
    try:
        with package.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                if total > _MAX_UNPACKED:
                    raise UnreadableFileError(_TOO_LARGE)
                chunks.append(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise UnreadableFileError(_BROKEN) from error
    return b"".join(chunks)
