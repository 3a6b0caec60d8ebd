"""Opens a file by what it holds, not by its extension."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from pccc_desktop.domain.errors import UnreadableFileError
from pccc_desktop.domain.text import N_
from pccc_desktop.reading.files.raw import RawDocument
from pccc_desktop.reading.files.zipped import ZipContent, zip_content
from pccc_desktop.reading.text.legacy import decode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MAX_SIZE = 100 * 1024 * 1024
_MISSING = N_("reading", "Không thấy tệp này; có thể tệp đã được chuyển đi hoặc đổi tên, hãy chọn lại.")
_FOLDER = N_("reading", "Đây là thư mục, không phải tệp văn bản; hãy mở thư mục rồi chọn từng tệp.")
_FORBIDDEN = N_("reading", "Không có quyền đọc tệp này; hãy chép tệp sang thư mục của mình rồi chọn lại.")
_SPECIAL = N_("reading", "Đây không phải tệp thường nên không đọc được; hãy chọn tệp Word, PDF hoặc văn bản.")
_EMPTY = N_("reading", "Tệp này rỗng (0 byte); hãy lấy lại tệp gốc.")
_TOO_LARGE = N_(
    "reading", "Tệp này lớn hơn 100 MB nên không đọc; hãy chọn tệp văn bản, không kèm ảnh hoặc video."
)
_PICTURE = N_(
    "reading",
    "Tệp này là ảnh, không có chữ; hãy nhận dạng chữ (OCR) thành Word hoặc PDF có chữ rồi chọn lại.",
)
_SPREADSHEET = N_("reading", "Tệp này là bảng tính, không phải văn bản; hãy dùng chức năng nhập bảng Excel.")
_UNKNOWN = N_(
    "reading",
    "Không nhận ra loại tệp này; phần mềm đọc được Word (.docx), PDF có chữ và văn bản thuần (.txt).",
)
_LOCKED_OFFICE = N_(
    "reading", "Tệp Word này có mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi chọn lại."
)
_BROKEN = N_("reading", "Tệp này bị hỏng hoặc không phải văn bản nên không đọc được; hãy lấy lại tệp gốc.")
_READ_FAILED = N_("reading", "Không đọc được tệp này từ ổ đĩa; hãy kiểm tra ổ đĩa hoặc chép lại tệp.")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_PDF_WINDOW = 1024
_SAMPLE = 65536
_MAX_CONTROL_SHARE = 0.02
_FIRST_EAST_ASIAN = "\u2e80"
_MAX_EAST_ASIAN_SHARE = 0.1


def never() -> bool:
    """Nobody cancels."""
    return False


def _check(path: Path) -> int:
    """The size of the file, or the reason why it cannot be read."""
    try:
        info = path.stat()
    except PermissionError as error:
        raise UnreadableFileError(_FORBIDDEN) from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError(_MISSING) from error
    if stat.S_ISDIR(info.st_mode):
        raise UnreadableFileError(_FOLDER)
    if not stat.S_ISREG(info.st_mode):
        raise UnreadableFileError(_SPECIAL)
    if info.st_size == 0:
        raise UnreadableFileError(_EMPTY)
    if info.st_size > _MAX_SIZE:
        raise UnreadableFileError(_TOO_LARGE)
    return info.st_size


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_SAMPLE)
    except PermissionError as error:
        raise UnreadableFileError(_FORBIDDEN) from error
    except OSError as error:
        raise UnreadableFileError(_READ_FAILED) from error


def read_file(path: Path, *, cancelled: Callable[[], bool] = never) -> RawDocument:
    """The raw text of a .docx, .pdf or text file, or of a .doc, .odt, .rtf through LibreOffice."""
    _check(path)
    head = _first_bytes(path)
    if b"%PDF-" in head[:_PDF_WINDOW]:
        from pccc_desktop.reading.files.pdf import read_pdf  # loads a native library, only when used

        return read_pdf(path, cancelled=cancelled)
    if head.startswith(b"PK"):
        return _read_zip(path, cancelled)
    if head.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
            raise UnreadableFileError(_LOCKED_OFFICE)
        return _convert(path, ".doc", cancelled)
    if head.lstrip().startswith(b"{\\rtf"):
        return _convert(path, ".rtf", cancelled)
    return _read_text(path, head)


def _read_zip(path: Path, cancelled: Callable[[], bool]) -> RawDocument:
    content = zip_content(path)
    if content is ZipContent.WORD:
        from pccc_desktop.reading.files.docx import read_docx  # loads lxml, only when used

        return read_docx(path, cancelled=cancelled)
    if content is ZipContent.OPEN_TEXT:
        return _convert(path, ".odt", cancelled)
    raise UnreadableFileError(_SPREADSHEET if content is ZipContent.SPREADSHEET else _UNKNOWN)


def _convert(path: Path, extension: str, cancelled: Callable[[], bool]) -> RawDocument:
    from pccc_desktop.reading.files.docx import read_docx  # loads lxml, only when used
    from pccc_desktop.reading.files.office import converted  # starts another program, only when used

    with converted(path, extension, cancelled=cancelled) as docx:
        return read_docx(docx, cancelled=cancelled)


def _read_text(path: Path, head: bytes) -> RawDocument:
    if head.startswith(_PICTURES):
        raise UnreadableFileError(_PICTURE)
    utf16 = head[:2] in {b"\xff\xfe", b"\xfe\xff"} or head[:200].count(0) > len(head[:200]) * 0.2
    controls = sum(1 for byte in head if byte < 32 and byte not in b"\t\n\r\x0b\x0c")  # below the space
    if not utf16 and controls > len(head) * _MAX_CONTROL_SHARE:
        raise UnreadableFileError(_BROKEN)
    try:
        text = decode(path.read_bytes())
    except PermissionError as error:
        raise UnreadableFileError(_FORBIDDEN) from error
    except (OSError, UnicodeError) as error:
        raise UnreadableFileError(_READ_FAILED) from error
    if text.count("\ufffd") > len(text) * _MAX_CONTROL_SHARE or _is_noise(text[:_SAMPLE]):
        raise UnreadableFileError(_BROKEN)
    return RawDocument(text)


def _is_noise(text: str) -> bool:
    """Whether the bytes were no text: as UTF-16 a program looks Chinese, else it is full of control characters."""
    controls = sum(1 for letter in text if letter < " " and letter not in "\t\n\r\x0b\x0c")
    foreign = sum(1 for letter in text if letter >= _FIRST_EAST_ASIAN)
    return controls > len(text) * _MAX_CONTROL_SHARE or foreign > len(text) * _MAX_EAST_ASIAN_SHARE
