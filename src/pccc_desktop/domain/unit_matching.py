"""Which organisations a name in a text means on a day; what is doubtful stays unmatched, with candidates."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.organizations import Organization, valid_on
from pccc_desktop.domain.review import UnitMatch
from pccc_desktop.domain.text import clean, fold, tone_key
from pccc_desktop.domain.unit_words import group_kinds, is_plural, strip_leading, unit_key

_SEPARATOR = re.compile(r"\s*[;,]\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+|\s+-\s+", re.IGNORECASE)
_MOST_PARTS = 14
_MOST_CANDIDATES = 5
_LEAST_LIKENESS = 0.34


@dataclass(frozen=True, slots=True)
class UnitCandidate:
    """An organisation that a name might mean, with a likeness between 0 and 1."""

    organization_id: int
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class UnitSuggestion:
    """The organisations meant; `ids` is empty when it is doubtful, then `candidates` are the most alike."""

    ids: tuple[int, ...] = ()
    match: UnitMatch = UnitMatch.NONE
    candidates: tuple[UnitCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hit:
    ids: tuple[int, ...]
    match: UnitMatch


class UnitDirectory:
    """The organisations of one day, prepared for many look-ups.

    `own_names` are the ward's and province's printed names (``Mẫu``, ``phường Mẫu``, ``tỉnh Mẫu``), which a text
    may write or leave out.
    """

    def __init__(
        self, organizations: Iterable[Organization], day: date, own_names: Iterable[str] = ()
    ) -> None:
        self._day = day
        self._own = tuple(sorted(own_names, key=len, reverse=True))
        self._by_type: dict[OrgType, list[int]] = defaultdict(list)
        self._exact: dict[str, set[int]] = defaultdict(set)
        self._alias: dict[str, set[int]] = defaultdict(set)
        self._names: dict[int, str] = {}
        for organization in organizations:
            if organization.exists_on(day):
                self._add(organization)

    def _add(self, organization: Organization) -> None:
        self._by_type[organization.org_type].append(organization.id)
        self._names[organization.id] = organization.name_on(self._day).full_name
        names = [name for name in organization.names if valid_on(name.valid_from, name.valid_to, self._day)]
        for name in names or [organization.name_on(self._day)]:
            for written in (name.full_name, name.short_name):
                if written:
                    self._exact[_exact_key(written)].add(organization.id)
                    key = unit_key(written, self._own)
                    if key:
                        self._alias[key].add(organization.id)

    def match(self, name: str) -> UnitSuggestion:
        """The organisations a name means: one, a whole group, or every part of a list when all are known."""
        wanted = strip_leading(name)
        if not wanted:
            return UnitSuggestion()
        hit = self._whole(wanted) or self._listed(wanted)
        if hit is not None:
            return UnitSuggestion(hit.ids, hit.match)
        return UnitSuggestion(candidates=self._candidates(wanted))

    def members_of_group(self, name: str) -> tuple[int, ...]:
        """All organisations that a collective name means; empty when it is none."""
        return self._members(group_kinds(strip_leading(name)))

    def _members(self, kinds: Iterable[OrgType]) -> tuple[int, ...]:
        return tuple(one for kind in kinds for one in self._by_type.get(kind, ()))

    def _whole(self, name: str) -> _Hit | None:
        exact = self._exact.get(_exact_key(name), set())
        if len(exact) == 1:
            return _Hit(tuple(exact), UnitMatch.EXACT)
        alias = self._alias.get(unit_key(name, self._own), set())
        if len(alias) == 1 and not is_plural(name):
            return _Hit(tuple(alias), UnitMatch.ALIAS)
        return self._group(name) if is_plural(name) else None

    def _group(self, name: str) -> _Hit | None:
        members = self._members(group_kinds(name))
        return _Hit(members, UnitMatch.GROUP) if members else None

    def _listed(self, name: str) -> _Hit | None:
        cuts = list(_SEPARATOR.finditer(name))
        if not cuts or len(cuts) >= _MOST_PARTS:
            return None
        starts = [0, *(cut.end() for cut in cuts)]
        ends = [*(cut.start() for cut in cuts), len(name)]
        hits = self._cover(name, starts, ends, 0, plural=is_plural(name))
        if hits is None:
            return None
        ids = tuple(dict.fromkeys(one for hit in hits for one in hit.ids))
        worst = max((hit.match for hit in hits), key=_RANK.index)
        return _Hit(ids, worst)

    def _cover(
        self, name: str, starts: list[int], ends: list[int], first: int, *, plural: bool
    ) -> list[_Hit] | None:
        """Hits that cover all parts from `first` on, the longest run of parts tried first; None when one is unknown."""
        if first == len(starts):
            return []
        for last in range(len(ends) - 1, first - 1, -1):
            run = name[starts[first] : ends[last]]
            hit = self._whole(run) or (self._group(run) if plural else None)
            if hit is None:
                continue
            rest = self._cover(name, starts, ends, last + 1, plural=plural or is_plural(run))
            if rest is not None:
                return [hit, *rest]
        return None

    def _candidates(self, name: str) -> tuple[UnitCandidate, ...]:
        wanted = set(fold(unit_key(name, self._own)).split())
        found = [
            UnitCandidate(one, self._names[one], score)
            for key, ids in self._alias.items()
            if (score := _likeness(wanted, set(fold(key).split()))) >= _LEAST_LIKENESS
            for one in ids
        ]
        best: dict[int, UnitCandidate] = {}
        for candidate in sorted(found, key=lambda one: (-one.score, one.organization_id)):
            best.setdefault(candidate.organization_id, candidate)
        return tuple(best.values())[:_MOST_CANDIDATES]


_RANK = (UnitMatch.EXACT, UnitMatch.ALIAS, UnitMatch.GROUP)


def match_unit(
    name: str, organizations: Iterable[Organization], day: date, own_names: Iterable[str] = ()
) -> UnitSuggestion:
    """Look one name up; for many names make one `UnitDirectory`."""
    return UnitDirectory(organizations, day, own_names).match(name)


def own_names(ward_kind: str, ward_name: str, province: str) -> tuple[str, ...]:
    """The ward's and province's names as texts append them to a unit's name."""
    return tuple(_names(ward_kind, ward_name, province))


def _names(ward_kind: str, ward_name: str, province: str) -> Iterator[str]:
    yield clean(f"{ward_kind} {ward_name}")
    if province:
        yield clean(province.removeprefix("Tỉnh ").removeprefix("tỉnh ").removeprefix("Thành phố "))
    if not ward_name.isdecimal():
        yield clean(ward_name)


def _exact_key(name: str) -> str:
    return tone_key(clean(name))


def _likeness(one: set[str], other: set[str]) -> float:
    """Dice's coefficient of the words."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
