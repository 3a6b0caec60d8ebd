"""Turns errors of SQLAlchemy and SQLite into errors that a person understands, in this one place."""

from __future__ import annotations

import errno
import re
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, cast

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from pccc_desktop.domain.errors import AppError, ConflictError, FieldProblem, StorageProblem, ValidationError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Generator

    from sqlalchemy.orm import Mapped

CONFLICT = N_(
    "storage",
    "Bản ghi vừa được cửa sổ khác hoặc người khác sửa; chưa lưu gì."
    " Bấm Hoàn nguyên hoặc mở lại để lấy bản mới rồi sửa tiếp.",
)
_GONE = N_("storage", "Bản ghi liên quan không còn nữa; chưa lưu gì, hãy tải lại rồi thử lại.")
_DUPLICATE = N_("storage", "Giá trị này đã có ở một bản ghi khác.")
_MISSING = N_("storage", "Mục này không được để trống.")
_REFUSED = N_("storage", "Giá trị này không hợp lệ.")
_FULL = N_(
    "storage",
    "Ổ đĩa đã đầy nên chưa lưu được; dữ liệu đã lưu vẫn còn nguyên, hãy giải phóng dung lượng rồi thử lại.",
)
# Parts of SQLite's messages, the first that fits wins.
_PROBLEMS = (
    (
        "locked",
        N_(
            "storage",
            "Cơ sở dữ liệu đang được chương trình khác dùng; chưa lưu gì, hãy chờ một lát rồi thử lại.",
        ),
    ),
    ("disk is full", _FULL),
    (
        "readonly database",
        N_(
            "storage",
            "Không có quyền ghi vào thư mục cơ sở dữ liệu; hãy chuyển tệp sang thư mục khác hoặc xin quyền ghi.",
        ),
    ),
    (
        "not a database",
        N_("storage", "Tệp này không phải là cơ sở dữ liệu của chương trình; tệp vẫn để nguyên."),
    ),
    (
        "malformed",
        N_("storage", "Cơ sở dữ liệu bị hỏng; hãy ngừng nhập liệu và khôi phục từ bản sao lưu gần nhất."),
    ),
    (
        "unable to open",
        N_("storage", "Không mở được tệp cơ sở dữ liệu; hãy kiểm tra đường dẫn và quyền truy cập thư mục."),
    ),
    (
        "disk i/o error",
        N_("storage", "Ổ đĩa báo lỗi khi đọc ghi; hãy kiểm tra ổ đĩa và sao lưu dữ liệu ngay."),
    ),
    (
        "no such table",
        N_("storage", "Cơ sở dữ liệu chưa đúng phiên bản của chương trình; hãy chạy nâng cấp (migrate)."),
    ),
    (
        "no such column",
        N_("storage", "Cơ sở dữ liệu chưa đúng phiên bản của chương trình; hãy chạy nâng cấp (migrate)."),
    ),
)
_COLUMNS = re.compile(r"constraint failed: (?P<what>.+)$", re.MULTILINE)
_TELLING = ("number", "symbol", "order_no", "code", "name", "full_name")


class _Versioned(Protocol):
    @property
    def version(self) -> Mapped[int] | int: ...


def expect_version(row: _Versioned, version: int) -> None:
    """Refuse to write a draft that was made from an older state of the row."""
    if cast("int", row.version) != version:
        raise ConflictError(CONFLICT)


@contextmanager
def translated() -> Generator[None]:
    """Let a block's database errors come out as domain errors."""
    try:
        yield
    except (DBAPIError, StaleDataError, sqlite3.Error, OSError) as error:
        known = translate(error)
        if known is None:
            raise
        raise known from error


def translate(error: BaseException) -> AppError | None:
    """The domain error for a database or disk error, or None when it is a bug."""
    if isinstance(error, StaleDataError):
        return ConflictError(CONFLICT)
    if isinstance(error, IntegrityError | sqlite3.IntegrityError):
        return _constraint(str(getattr(error, "orig", error)))
    if isinstance(error, OSError):
        return _disk(error)
    if not isinstance(error, DBAPIError | sqlite3.Error):
        return None
    text = str(getattr(error, "orig", error)).lower()
    return next((StorageProblem(sentence) for part, sentence in _PROBLEMS if part in text), None)


def _disk(error: OSError) -> AppError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageProblem(_FULL)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        where = error.filename or "thư mục dữ liệu"
        return StorageProblem(
            f"Không có quyền ghi vào {where}; chưa lưu gì, hãy chọn nơi khác hoặc xin quyền."
        )
    what = error.filename or "tệp"
    return StorageProblem(
        f"Máy tính từ chối đọc ghi {what} ({error.strerror}); chưa lưu gì, hãy chọn nơi khác."
    )


def _constraint(message: str) -> AppError | None:
    if "FOREIGN KEY" in message:
        return ConflictError(_GONE)
    if "append-only" in message:
        return None
    found = _COLUMNS.search(message)
    what = found["what"] if found else ""
    if message.startswith("UNIQUE"):
        return ValidationError(FieldProblem(_field(what), _DUPLICATE))
    if message.startswith("NOT NULL"):
        return ValidationError(FieldProblem(_field(what), _MISSING))
    return ValidationError(FieldProblem(what.rpartition("__")[2], _REFUSED))


def _field(what: str) -> str:
    """The field that a person must change: of ``document.issuer_id, document.number`` it is ``number``."""
    if what.startswith("index "):
        return what.strip("'").rpartition("__")[2]
    names = [part.strip().rpartition(".")[2] for part in what.split(",")]
    return next((name for name in _TELLING if name in names), names[0])
