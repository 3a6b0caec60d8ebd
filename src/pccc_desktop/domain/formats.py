"""Format profiles, form codes and fixed form texts: what the law of the day says a printed page looks like."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar, Union

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.errors import RenderError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.text import N_


@dataclass(frozen=True, slots=True)
class PageFormat:
    """Paper and margins in millimetres."""

    width_mm: float
    height_mm: float
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float


@dataclass(frozen=True, slots=True)
class HeaderSizes:
    """One permitted set of type sizes for the letterhead; sizes of different sets are never mixed."""

    title: float
    motto: float
    place_date: float
    parent: float
    issuer: float


@dataclass(frozen=True, slots=True)
class HeaderFormat:
    """The letterhead: its fixed strings, cells, baselines (points from the page top) and rules."""

    title: str
    motto: str
    size_sets: tuple[HeaderSizes, ...]
    left_cell_mm: float
    right_cell_mm: float
    min_gap_mm: float
    first_baseline_pt: float
    line_pitch_pt: float
    number_drop_pt: float
    rule_drop_pt: float
    rule_weight_pt: float
    issuer_rule_share: float
    issuer_mark: str
    number_size: float
    subject_prefix: str
    subject_size: float
    subject_italic: bool
    subject_gap_pt: float
    urgency_framed: bool


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How the number and symbol are written: ``Số: 07/KH-UBND`` or ``Số 07-KH/ĐU``."""

    prefix: str
    separator: str
    min_digits: int
    blank_width: int


@dataclass(frozen=True, slots=True)
class TitleFormat:
    """Kind and subject (tên loại, trích yếu) with what stands below them."""

    kind_size: float
    subject_size: float
    pitch_pt: float
    gap_above_pt: float
    gap_below_pt: float
    rule_share: float
    hyphens: str


@dataclass(frozen=True, slots=True)
class BodyFormat:
    """Running text, headings, tables and legal bases; `small_size` is the least size the law allows."""

    size: float
    small_size: float
    pitch_pt: float
    paragraph_gap_pt: float
    indent_mm: float
    basis_italic: bool
    basis_dash: bool
    end_mark: str
    roman_separator: str
    addressees_label: str
    table_size: float
    table_pitch_pt: float


@dataclass(frozen=True, slots=True)
class SignatureFormat:
    """The signer's block beside the recipients."""

    left_cell_mm: float
    size: float
    position_bold: bool
    space_pt: float
    gap_above_pt: float
    prefixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecipientFormat:
    """The list ``Nơi nhận``."""

    label: str
    label_size: float
    label_bold_italic: bool
    label_underlined: bool
    size: float
    pitch_pt: float
    separator: str
    archive_prefix: str
    archive_default: str
    as_above: str


@dataclass(frozen=True, slots=True)
class PageNumberFormat:
    """Page number in the top margin, from page 2 on."""

    size: float
    baseline_pt: float


@dataclass(frozen=True, slots=True)
class FormatProfile:
    """All rules of one family of documents for one period of law."""

    id: str
    family: Family
    title: str
    legal_basis: str
    valid_from: date
    valid_to: date | None
    source: str
    verified: bool
    page: PageFormat
    header: HeaderFormat
    number: NumberFormat
    heading: TitleFormat
    body: BodyFormat
    signature: SignatureFormat
    recipients: RecipientFormat
    page_number: PageNumberFormat


@dataclass(frozen=True, slots=True)
class FormCode:
    """Code of an official form (``Mẫu số …``) for one purpose and one period."""

    purpose: str
    code: str
    legal_basis: str
    valid_from: date
    valid_to: date | None
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class FormText:
    """Fixed words of a form (`form`, `key`) for one period; a form asks for them by the date of its document."""

    form: str
    key: str
    lines: tuple[str, ...]
    valid_from: date | None
    valid_to: date | None
    source: str
    verified: bool


class _Dated(Protocol):
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...


def _in_force(row: _Dated, day: date) -> bool:
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)


def choose_profile(profiles: Iterable[FormatProfile], family: Family, issue_date: date) -> FormatProfile:
    """The profile in force for a family on the day of issue; the newest wins when periods overlap."""
    matching = [row for row in profiles if row.family is family and _in_force(row, issue_date)]
    if not matching:
        side = {
            Family.STATE: N_("formats", "cơ quan nhà nước"),
            Family.PARTY: N_("formats", "tổ chức đảng"),
        }.get(family, N_("formats", "tổ chức này"))
        text = N_(
            "formats",
            "Chưa có thể thức văn bản của {side} cho ngày {day}, nên chưa in được;"
            " hãy kiểm tra ngày văn bản hoặc thêm thể thức ở trang Quản trị.",
        )
        raise RenderError(text.format(side=side, day=vn_date_short(issue_date)))
    return max(matching, key=lambda row: row.valid_from)


def choose_form_code(codes: Iterable[FormCode], purpose: str, issue_date: date) -> FormCode | None:
    """The code of the form on that day, or None when none is known; then none is printed.

    A code may change its meaning: ``PC20`` was the mobilisation order until 30/6/2025 (NĐ 136/2020) and is
    another form since, so a code is never carried over its last day.
    """
    matching = [row for row in codes if row.purpose == purpose and _in_force(row, issue_date)]
    return max(matching, key=lambda row: row.valid_from) if matching else None


def choose_form_text(
    texts: Iterable[FormText], form: str, key: str, issue_date: date
) -> tuple[str, ...] | None:
    """The fixed lines of a form in force on that day, or None when none are recorded."""
    matching = [row for row in texts if row.form == form and row.key == key and _in_force(row, issue_date)]
    return max(matching, key=lambda row: row.valid_from or date.min).lines if matching else None


_Row = TypeVar("_Row")


def profiles_from_json(data: object) -> tuple[FormatProfile, ...]:
    """Read ``format_profiles.json``: ``{"profiles": [...], "form_codes": [...]}``."""
    return _rows(FormatProfile, data, "profiles")


def form_codes_from_json(data: object) -> tuple[FormCode, ...]:
    """Read the form codes of ``format_profiles.json``."""
    return _rows(FormCode, data, "form_codes")


def form_texts_from_json(data: object) -> tuple[FormText, ...]:
    """Read ``form_texts.json``: ``{"texts": [...]}``."""
    return _rows(FormText, data, "texts")


def _wrong(message: str) -> ValueError:
    """Every fault of a file is a ValueError, whatever kind of value is wrong."""
    return ValueError(message)


def _rows(kind: type[_Row], data: object, key: str) -> tuple[_Row, ...]:
    if not isinstance(data, Mapping):
        raise _wrong(f"expected an object with the list {key!r}")
    rows = typing.cast("Mapping[str, object]", data).get(key)
    if not isinstance(rows, list):
        raise _wrong(f"{key}: expected a list")
    items = typing.cast("list[object]", rows)
    return tuple(_read(kind, item, f"{key}[{index}]") for index, item in enumerate(items))


def _read(kind: Any, value: object, path: str) -> Any:
    """One value of the type `kind`; anything missing, unknown or of another type is a ValueError naming its path."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, Union):
        return None if value is None else _read(typing.get_args(kind)[0], value, path)
    if origin is tuple:
        if not isinstance(value, list):
            raise _wrong(f"{path}: expected a list")
        items = typing.cast("list[object]", value)
        return tuple(_read(typing.get_args(kind)[0], item, f"{path}[{n}]") for n, item in enumerate(items))
    if dataclasses.is_dataclass(kind):
        return _read_object(kind, value, path)
    return _read_scalar(kind, value, path)


def _read_object(kind: Any, value: object, path: str) -> Any:
    if not isinstance(value, Mapping):
        raise _wrong(f"{path}: expected an object")
    given = typing.cast("Mapping[str, object]", value)
    hints = typing.get_type_hints(kind)
    unknown, missing = sorted(set(given) - set(hints)), sorted(set(hints) - set(given))
    if unknown or missing:
        raise _wrong(f"{path}: unknown keys {unknown}, missing keys {missing}")
    return kind(**{name: _read(hint, given[name], f"{path}.{name}") for name, hint in hints.items()})


def _read_scalar(kind: Any, value: object, path: str) -> Any:
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if kind in (date, Family) and isinstance(value, str):
        try:
            return date.fromisoformat(value) if kind is date else Family(value)
        except ValueError as error:
            raise _wrong(f"{path}: {error}") from error
    if kind in (str, int, bool) and type(value) is kind:
        return value
    raise _wrong(f"{path}: expected {kind.__name__}, got {value!r}")
