"""When a cited document is one that is stored: never by its number alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pccc_desktop.domain.text import clean
from pccc_desktop.domain.unit_words import unit_key

_LEVEL = re.compile(r"\b(?:phường|xã|đặc khu|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|trung ương)\b")
_STANDING = re.compile(r"\b(?:ban thường vụ|thường trực)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """What tells a stored document apart; a stub has the dates under which it was cited."""

    id: int
    number: str
    issuer_name: str
    issuer_id: int | None
    issue_date: date | None
    is_stub: bool
    cited_dates: tuple[date, ...] = ()

    @property
    def dates(self) -> tuple[date, ...]:
        """The date of the document, or for a stub the dates it was cited with."""
        return self.cited_dates if self.issue_date is None else (self.issue_date,)


def same_issuer(one: str, other: str) -> bool | None:
    """Whether two names are one issuer; None when either is unknown.

    A body and its standing committee issue under one number series (``ĐU``, ``TU``), so a name that holds the other
    is the same issuer, unless they are bodies of different levels.
    """
    levels = [frozenset(_LEVEL.findall(clean(name).casefold())) for name in (one, other)]
    first, second = (frozenset(unit_key(_STANDING.sub("", clean(name))).split()) for name in (one, other))
    if not first or not second:
        return None
    if levels[0] and levels[1] and not levels[0] & levels[1]:
        return False
    return first <= second or second <= first


def find_cited(
    entries: Iterable[CatalogueEntry], number: str, issuer: str, day: date | None
) -> CatalogueEntry | None:
    """The stored document that a citation means; None when there is none or it is doubtful.

    Entries with this number remain when their issuer does not contradict. The same date decides; another date of the
    same year is still the same document when the issuer agrees or only one is known (rule VB04 then warns).
    """
    fitting = [one for one in entries if one.number == number]
    fitting = [one for one in fitting if same_issuer(one.issuer_name, issuer) is not False]
    if day is not None:
        exact = [one for one in fitting if day in one.dates]
        fitting = exact or [one for one in fitting if not one.dates or _near(one, day)]
    agreeing = [one for one in fitting if same_issuer(one.issuer_name, issuer)]
    chosen = agreeing or fitting
    stored = [one for one in chosen if not one.is_stub]
    chosen = stored or chosen
    return chosen[0] if len(chosen) == 1 else None


def find_duplicate(
    entries: Iterable[CatalogueEntry], number: str, issuer: str, issuer_id: int | None, day: date | None
) -> CatalogueEntry | None:
    """The stored document with the same issuer, number and date (stubs are none); an unknown date equals any."""
    for one in entries:
        if one.is_stub or not number or one.number != number:
            continue
        same = (
            one.issuer_id == issuer_id
            if one.issuer_id and issuer_id
            else same_issuer(one.issuer_name, issuer)
        )
        if same is not False and (one.issue_date is None or day is None or one.issue_date == day):
            return one
    return None


def find_stub(
    entries: Iterable[CatalogueEntry], number: str, issuer: str, day: date | None
) -> CatalogueEntry | None:
    """The stub that a document completes when it is imported at last."""
    stubs = [one for one in entries if one.is_stub]
    return find_cited(stubs, number, issuer, day) if number else None


def _near(entry: CatalogueEntry, day: date) -> bool:
    return any(known.year == day.year for known in entry.dates)
