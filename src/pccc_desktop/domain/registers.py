"""The register of outgoing documents, number series, and how numbers of documents are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.errors import NotAllowedError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.text import N_, clean

_FIRST_NUMBER = re.compile(r"\d+")
_COMMON = "COMMON"


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """One row of SỔ ĐĂNG KÝ VĂN BẢN ĐI (NĐ 30/2020, Phụ lục IV, mục I), its columns in order."""

    document_id: int
    number: str
    issue_date: date | None
    doc_type: str
    title: str
    signer: str
    recipients: str
    archive: str
    copies: int
    sent_on: date | None = None
    note: str = ""
    issuer_id: int | None = None


@dataclass(frozen=True, slots=True)
class NumberSeries:
    """How one series of numbers stands: the last number known in it and the one that comes next."""

    doc_type: DocType
    period: str
    last_number: int
    next_number: int
    next_written: str


@dataclass(frozen=True, slots=True)
class Period:
    """The time in which a series counts on: a year or a term of the Party committee."""

    id: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """How one family numbers its documents."""

    period: str
    one_series: bool
    pattern: str
    letter_pattern: str
    codes: Mapping[DocType, str]
    terms: tuple[Period, ...] = ()

    def series(self, doc_type: DocType) -> str:
        """The series a kind of document is counted in."""
        return _COMMON if self.one_series else doc_type.value

    def numbered(self) -> tuple[DocType, ...]:
        """The kinds of document the family numbers, letters last."""
        kinds = [kind for kind in self.codes if kind is not DocType.CONG_VAN]
        return (*kinds, DocType.CONG_VAN)

    def period_of(self, day: date) -> Period:
        """The period of a day: its year, or the term it lies in.

        State numbers begin again on 1 January (NĐ 30/2020 Điều 15); Party numbers run through a whole term.
        """
        if self.period == "year":
            return Period(str(day.year), date(day.year, 1, 1), date(day.year, 12, 31))
        for term in self.terms:
            if term.first <= day <= term.last:
                return term
        text = N_(
            "registers", "Chưa khai báo nhiệm kỳ cho ngày này nên chưa cấp được số; hãy ghi số bằng tay."
        )
        raise NotAllowedError(text)

    def write(self, number: int, doc_type: DocType, organ: str, unit: str = "") -> str:
        """The number with its symbol: ``05/KH-UBND``, ``125/UBND-VP``, ``07-KH/ĐU``; below 10 with a leading zero."""
        code = self.codes.get(doc_type, "")
        pattern = self.pattern if code and doc_type is not DocType.CONG_VAN else self.letter_pattern
        written = pattern.format(number=f"{number:02d}", code=code, organ=clean(organ), unit=clean(unit))
        return written.rstrip("-")


@dataclass(frozen=True, slots=True)
class SeriesRules:
    """The rules of both families."""

    state: SeriesRule
    party: SeriesRule

    def of(self, family: Family) -> SeriesRule:
        """The rule of a family. Raises NotAllowedError for bodies whose documents the office does not issue."""
        if family is Family.OTHER:
            raise NotAllowedError(N_("registers", "Chương trình không cấp số cho văn bản của tổ chức này."))
        return self.party if family is Family.PARTY else self.state

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SeriesRules:
        """The rules of ``number_series.json``."""
        return cls(_rule(data["STATE"]), _rule(data["PARTY"]))


def leading_number(number: str) -> int:
    """The running number of a written number; 0 when there is none."""
    match = _FIRST_NUMBER.match(number)
    return int(match.group()) if match else 0


def highest_used(used: Iterable[tuple[str, str]], series: str) -> int:
    """The highest running number among numbers and kinds of stored documents, within one series."""
    numbers = (leading_number(number) for number, kind in used if series in {_COMMON, kind})
    return max(numbers, default=0)


def _rule(data: Mapping[str, Any]) -> SeriesRule:
    terms = tuple(
        Period(one["id"], date.fromisoformat(one["valid_from"]), date.fromisoformat(one["valid_to"]))
        for one in data.get("terms", ())
    )
    codes = {DocType(kind): code for kind, code in data["codes"].items()}
    return SeriesRule(
        data["period"], bool(data["one_series"]), data["pattern"], data["letter_pattern"], codes, terms
    )
