"""The search box's answers: what the search service finds, under headings and with the page that opens it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from pccc_desktop.domain.changes import RecordKind
    from pccc_desktop.services.container import Services
    from pccc_desktop.ui.shell.search_hit import SearchHit


@lru_cache(maxsize=1)
def _places() -> dict[RecordKind, tuple[str, str]]:
    """The heading of each kind and the page that opens it, made by the first search."""
    from pccc_desktop.domain.changes import RecordKind

    return {
        RecordKind.DOCUMENT: (N_("search", "Văn bản"), "plans"),
        RecordKind.ASSIGNMENT: (N_("search", "Nhiệm vụ"), "assignments"),
        RecordKind.ORGANIZATION: (N_("search", "Đơn vị"), "office"),
        RecordKind.PERSON: (N_("search", "Cán bộ"), "office"),
    }


@dataclass(frozen=True)
class GlobalSearch:
    """Finds in everything that has a page."""

    services: Services

    def find(self, text: str, limit: int) -> list[SearchHit]:
        """Hits for words as typed, best first, headings kept together."""
        from pccc_desktop.ui.shell.search_hit import SearchHit

        places = _places()
        hits = [hit for hit in self.services.search.search(text, limit) if hit.kind in places]
        hits.sort(key=lambda hit: list(places).index(hit.kind))
        return [
            SearchHit(shown(places[hit.kind][0]), hit.title, hit.context, places[hit.kind][1], hit.id)
            for hit in hits
        ]
