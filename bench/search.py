"""Search over 100,000 documents: the program's search beside the bare FTS5 query that answers the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from bench.data import SEARCH, database, services_of
from bench.table import Line, side_by_side
from bench.words import Words
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.text import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.services.container import Services

TARGET = 1.5
_LIMIT = 50
_REPETITIONS = 7
_QUERIES = 12
# The statements of one search through the four registers, as one would hand them to the driver.
_DOCUMENTS = """
SELECT d.id, d.doc_type, d.number, d.title, d.issuer_name, d.issue_date
FROM document_search CROSS JOIN official_document AS d ON d.id = document_search.rowid
WHERE document_search MATCH ? AND d.deleted_at IS NULL ORDER BY document_search.rowid DESC LIMIT 50"""
_ASSIGNMENTS = """
SELECT a.id, a.title, a.status, a.deadline_text, o.full_name
FROM assignment_search CROSS JOIN assignment AS a ON a.id = assignment_search.rowid
LEFT JOIN organization AS o ON o.id = a.unit_id
WHERE assignment_search MATCH ? AND a.deleted_at IS NULL ORDER BY assignment_search.rowid DESC LIMIT 12"""
_BODIES = """
SELECT id, full_name, short_name, address FROM organization
WHERE deleted_at IS NULL AND search_text LIKE ? ORDER BY valid_to IS NOT NULL, sort_key LIMIT 10"""
_PEOPLE = """
SELECT id, full_name, rank, phone FROM person
WHERE deleted_at IS NULL AND search_text LIKE ? ORDER BY sort_key LIMIT 10"""
_LIST = """
SELECT d.id, d.family, d.doc_type, d.direction, d.status, d.number, d.issue_date, d.issuer_name, d.title
FROM official_document AS d WHERE d.deleted_at IS NULL AND d.status != 'CHUA_CO'
AND d.id IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)
ORDER BY d.issue_date DESC, d.id DESC LIMIT 50"""


def measure() -> list[Line]:
    """One line for each class of queries, and one for all of them together."""
    path = database(SEARCH)
    services = services_of(path)
    lines: list[Line] = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for title, ours, bare_way, head in (
            ("search box", partial(_found, services), partial(_bare_search, connection), ""),
            ("list filter", partial(_page, services), partial(_bare_list, connection), "{head} : "),
        ):
            total_ours = total_bare = 0.0
            for name, queries in _classes().items():
                matches = [head + _match(query) for query in queries]
                mine, bare = side_by_side(
                    (partial(_all, ours, queries), partial(_all, bare_way, matches)), _REPETITIONS
                )
                mine, bare = mine / len(queries), bare / len(queries)
                total_ours, total_bare = total_ours + mine, total_bare + bare
                lines.append(Line(f"{title}: {name}", mine, bare))
            lines.append(Line(f"{title}: all classes", total_ours, total_bare, TARGET))
    return lines


def _classes() -> dict[str, list[str]]:
    words = Words(1)
    chance = words.chance
    sentences = [chance.choice(words.sentences).rstrip(".").split() for _ in range(_QUERIES)]
    folded = [[fold(word) for word in sentence] for sentence in sentences]
    return {
        "one word": [f"{sentence[2]} " for sentence in folded],
        "one word with accents": [f"{nfc(sentence[2])} " for sentence in sentences],
        "two words": [f"{sentence[1]} {sentence[4]} " for sentence in folded],
        "three words with accents": [nfc(f"{' '.join(sentence[:3])} ") for sentence in sentences],
        "phrase": [f'"{" ".join(sentence[:4])}"' for sentence in folded],
        "unfinished word": [sentence[3][:2] for sentence in folded],
        "number": [f"{chance.randrange(1, 100_000)}/KH-UBND " for _ in range(_QUERIES)],
        "nothing found": [f"xyz{number} " for number in range(_QUERIES)],
    }


def _match(query: str) -> str:
    """The FTS5 expression a programmer would write by hand for these words."""
    text = fold(query).replace("/", " ").replace("-", " ")
    if query.startswith('"'):
        return text
    if "/" in query:
        return f'"{text.strip()}"'
    terms = " ".join(f'"{word}"' for word in text.split())
    return terms if query.endswith(" ") else f"{terms}*"


def _found(services: Services, text: str) -> object:
    return services.search.search(text, _LIMIT)


def _page(services: Services, text: str) -> object:
    return services.documents.page(DocumentFilter(text=text), Sort("issue_date", descending=True), 0, _LIMIT)


def _bare_search(connection: sqlite3.Connection, match: str) -> object:
    words = "%" + match.replace('"', "").rstrip("*") + "%"
    return [
        connection.execute(statement, (value,)).fetchall()
        for statement, value in (
            (_BODIES, words),
            (_PEOPLE, words),
            (_ASSIGNMENTS, match),
            (_DOCUMENTS, match),
        )
    ]


def _bare_list(connection: sqlite3.Connection, match: str) -> object:
    return connection.execute(_LIST, (match,)).fetchall()


def _all(way: Callable[[str], object], queries: list[str]) -> None:
    for query in queries:
        way(query)
