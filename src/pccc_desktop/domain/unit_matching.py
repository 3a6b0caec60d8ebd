"""Which organisations a name in a text means on a day."""

from __future__ import annotations

from dataclasses import dataclass

from pccc_desktop.domain.review import UnitMatch


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
