"""Column types: codes, local dates, moments in UTC, NFC text and JSON; each refuses what is not its own."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Date, DateTime, LargeBinary, String, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from pccc_desktop.domain.text import nfc

if TYPE_CHECKING:
    from sqlalchemy import Dialect
    from sqlalchemy.types import TypeEngine

E = TypeVar("E", bound=StrEnum)
_CODE_LENGTH = 40

SortKey = LargeBinary  # bytes of domain.text.sort_key; the database compares them as they are


class EnumCode(TypeDecorator[E]):
    """The stored code of a member of `domain.codes` or of any other StrEnum; an unknown code is an error."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__(_CODE_LENGTH)
        self.kind = kind

    @override
    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.kind(value).value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> E | None:
        return None if value is None else self.kind(value)


class NfcText(TypeDecorator[str]):
    """Text, always composed (NFC); the only kind of text column."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else nfc(value)


class LocalDate(TypeDecorator[date]):
    """A day of the office's calendar; a moment is refused, its day depends on the time zone."""

    impl = Date
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> date | None:
        if isinstance(value, datetime):
            raise TypeError("a day is expected, not a moment")
        return value


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: stored in UTC, given back aware in local time; a naive moment is refused."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment with its time zone is expected")
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC).astimezone()


class Json(TypeDecorator[Any]):
    """Plain data (dict, list, str, int, float, bool, None) as canonical JSON text."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else canonical_json(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        return None if value is None else json.loads(value)


def canonical_json(value: object) -> str:
    """The one JSON text of plain data: sorted keys, no spaces, letters as they are (NFC)."""
    return nfc(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False))


def to_plain(value: Any) -> Any:
    """A column's value as plain data for the audit log."""
    if isinstance(value, StrEnum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and value.is_integer():
        return int(value)  # 3 comes back from a column of floats as 3.0, and is the same value
    return value


def from_plain(kind: TypeEngine[Any], value: Any) -> Any:
    """The value that `to_plain` made plain, for a column of this type."""
    if value is None:
        return None
    if isinstance(kind, EnumCode):
        return cast("EnumCode[StrEnum]", kind).kind(value)
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, LocalDate):
        return date.fromisoformat(value)
    if isinstance(kind, LargeBinary):
        return bytes.fromhex(value)
    return value
