"""Answers of the search that looks through everything."""

from __future__ import annotations

from dataclasses import dataclass

from pccc_desktop.domain.changes import RecordKind


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One record found, with a line of context; `rank` is 2 when the accents fit, 1 by tone key, 0 folded."""

    kind: RecordKind
    id: int
    title: str
    context: str
    rank: int = 0
