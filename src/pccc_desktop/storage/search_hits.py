"""Looks for a person's words in documents, assignments, organisations and people, best fit first."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import AssignmentStatus, DocType
from pccc_desktop.domain.search import SearchHit
from pccc_desktop.domain.text import clean, fold, nfc
from pccc_desktop.storage.search_index import match_expression

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pccc_desktop.storage.unit_of_work import ReadUnit

EXACT, TONE, FOLDED = 2, 1, 0
# Of the hits wanted, the most that each of the smaller registers may take from the documents.
_BODIES_SHARE, _ASSIGNMENTS_SHARE = 5, 4
_DOC_LABELS = {one.value: one.label for one in DocType}
_STATUS_LABELS = {one.value: one.label for one in AssignmentStatus}
_TONES = "\u0300\u0301\u0303\u0309\u0323"

# One statement for each kind, handed to the driver as it is: a search at every key must cost little
# more than the index itself. CROSS JOIN keeps the planner from turning the order round.
_DOCUMENTS = """
SELECT d.id, d.doc_type, d.number, d.title, d.issuer_name, d.issue_date
FROM document_search CROSS JOIN official_document AS d ON d.id = document_search.rowid
WHERE document_search MATCH ? AND d.deleted_at IS NULL
ORDER BY document_search.rowid DESC LIMIT ?"""
_ASSIGNMENTS = """
SELECT a.id, a.title, a.status, a.deadline_text, o.full_name
FROM assignment_search CROSS JOIN assignment AS a ON a.id = assignment_search.rowid
LEFT JOIN organization AS o ON o.id = a.unit_id
WHERE assignment_search MATCH ? AND a.deleted_at IS NULL
ORDER BY assignment_search.rowid DESC LIMIT ?"""
_ORGANIZATIONS = """
SELECT id, full_name, short_name, address FROM organization
WHERE deleted_at IS NULL AND {words} ORDER BY valid_to IS NOT NULL, sort_key LIMIT ?"""
_PEOPLE = """
SELECT id, full_name, rank, phone FROM person
WHERE deleted_at IS NULL AND {words} ORDER BY sort_key LIMIT ?"""
_BODIES = "SELECT document_id, body FROM document_text WHERE document_id IN ({ids})"


class SearchHits:
    """One search in one reading unit."""

    def __init__(self, unit: ReadUnit, text: str) -> None:
        self._cursor = unit.session.connection().connection.cursor()
        self._match = match_expression(text)
        self._words = fold(clean(text)).split()
        self._rank = ranker(text)

    def find(self, limit: int) -> list[SearchHit]:
        """Hits of all kinds: exact accents first, within a rank the order of the kinds, newest first."""
        if self._match is None:
            return []
        bodies = self.organizations(limit // _BODIES_SHARE) + self.people(limit // _BODIES_SHARE)
        assignments = self.assignments(limit // _ASSIGNMENTS_SHARE)
        documents = self.documents(limit - len(bodies) - len(assignments))
        return sorted(bodies + documents + assignments, key=lambda hit: -hit.rank)

    def documents(self, limit: int) -> list[SearchHit]:
        rows = self._run(_DOCUMENTS, (self._match, limit))
        hits = [self._hit(RecordKind.DOCUMENT, row[0], *_document_lines(row)) for row in rows]
        return self._ranked_by_body(hits) if self._rank is not None else hits

    def assignments(self, limit: int) -> list[SearchHit]:
        rows = self._run(_ASSIGNMENTS, (self._match, limit))
        return [
            self._hit(RecordKind.ASSIGNMENT, row[0], row[1], _joined(row[4], _STATUS_LABELS[row[2]], row[3]))
            for row in rows
        ]

    def organizations(self, limit: int) -> list[SearchHit]:
        rows = self._run_words(_ORGANIZATIONS, limit)
        return [self._hit(RecordKind.ORGANIZATION, row[0], row[1], _joined(row[2], row[3])) for row in rows]

    def people(self, limit: int) -> list[SearchHit]:
        rows = self._run_words(_PEOPLE, limit)
        return [self._hit(RecordKind.PERSON, row[0], row[1], _joined(row[2], row[3])) for row in rows]

    def _hit(self, kind: RecordKind, key: int, title: str, context: str) -> SearchHit:
        rank = self._rank(f"{title} {context}") if self._rank is not None else FOLDED
        return SearchHit(kind, key, title, context, rank)

    def _ranked_by_body(self, hits: list[SearchHit]) -> list[SearchHit]:
        """Hits whose words stand in the text, not in the title, get the rank of the text."""
        doubtful = [hit.id for hit in hits if hit.rank == FOLDED]
        if not doubtful or self._rank is None:
            return hits
        marks = ",".join("?" * len(doubtful))
        bodies = dict(self._run(_BODIES.format(ids=marks), tuple(doubtful)))
        ranks = {key: self._rank(body) for key, body in bodies.items()}
        return [
            SearchHit(hit.kind, hit.id, hit.title, hit.context, ranks.get(hit.id, hit.rank)) for hit in hits
        ]

    def _run_words(self, statement: str, limit: int) -> Sequence[Any]:
        condition = " AND ".join(["search_text LIKE ? ESCAPE '\\'"] * len(self._words))
        patterns = [f"%{_escaped(word)}%" for word in self._words]
        return self._run(statement.format(words=condition), (*patterns, limit))

    def _run(self, statement: str, values: tuple[Any, ...]) -> Sequence[Any]:
        # The driver's own cursor: the four statements of a search at every key would spend more time on the
        # way to it than in it.
        self._cursor.execute(statement, values)
        return self._cursor.fetchall()


def ranker(text: str) -> Callable[[str], int] | None:
    """How well a text fits typed words: exact accents, another place of the tone, or only without accents.

    None when nothing was typed with accents: then everything fits equally well.
    """
    typed = nfc(clean(text)).casefold()
    words = [word for word in typed.split() if fold(word) != word]
    if not words:
        return None
    spellings = [_spellings(word) for word in words]

    def rank(found: str) -> int:
        lowered = found.casefold()
        if all(word in lowered for word in words):
            return EXACT
        fits = all(any(spelling in lowered for spelling in one) for one in spellings)
        return TONE if fits else FOLDED

    return rank


def _spellings(word: str) -> list[str]:
    """The word with its tone on every letter: of these a text has one, whichever habit it follows.

    Cheaper than the tone key of every text found, and the same answer.
    """
    decomposed = unicodedata.normalize("NFD", word)
    tones = [char for char in decomposed if char in _TONES]
    if len(tones) != 1:
        return [word]
    letters = nfc("".join(char for char in decomposed if char not in _TONES))
    return [nfc(letters[: n + 1] + tones[0] + letters[n + 1 :]) for n in range(len(letters))]


def _document_lines(row: Sequence[Any]) -> tuple[str, str]:
    _, doc_type, number, title, issuer, issue_date = row
    label = _DOC_LABELS[doc_type]
    name = f"{label} số {number}" if number else label
    day = f"{issue_date[8:10]}/{issue_date[5:7]}/{issue_date[:4]}" if issue_date else ""
    return title or name, _joined(name if title else "", issuer, day)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
