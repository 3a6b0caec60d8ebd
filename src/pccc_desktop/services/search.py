"""The one search that looks through everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.storage.search_hits import SearchHits

if TYPE_CHECKING:
    from pccc_desktop.domain.search import SearchHit
    from pccc_desktop.storage.unit_of_work import Units


class SearchService:
    """Finds documents, assignments, organisations and people by words, with or without accents."""

    def __init__(self, units: Units) -> None:
        self._units = units

    def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        """Hits, those with the very accents typed first, then the newest."""
        with self._units.open_read() as unit:
            return SearchHits(unit, text).find(limit)
