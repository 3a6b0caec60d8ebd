"""What the search box finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found: under which heading it stands, what it is, and where it opens."""

    group: str
    title: str
    subtitle: str
    page: str
    record_id: int
