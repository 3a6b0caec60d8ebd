"""Full-text search by SQLite's FTS5 over folded text; the PostgreSQL twin (tsvector) will stand beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import column, literal, select, table

from pccc_desktop.domain.text import clean, fold

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Select

_OPTIONS = "tokenize='unicode61 remove_diacritics 0', prefix='2 3'"
_BODY_OF = "coalesce((SELECT search_text FROM document_text WHERE document_id = {row}.id), '')"
_HEAD_OF = "(SELECT search_text FROM official_document WHERE id = {row}.document_id)"


def _index(name: str, columns: str, content: str) -> str:
    source = f"content='{content}', content_rowid='id'"
    return f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, {source}, {_OPTIONS})"


def _forget(index: str, columns: str, values: str) -> str:
    return f"INSERT INTO {index}({index}, rowid, {columns}) VALUES ('delete', {values});"  # noqa: S608 - own words


def _learn(index: str, columns: str, values: str) -> str:
    return f"INSERT INTO {index}(rowid, {columns}) VALUES ({values});"  # noqa: S608 - own words


def _trigger(name: str, when: str, *steps: str) -> str:
    return f"CREATE TRIGGER {name} AFTER {when} BEGIN {' '.join(steps)} END"


def _document(row: str) -> str:
    return f"{row}.id, {row}.search_text, {_BODY_OF.format(row=row)}"


def _text(row: str, body: str) -> str:
    return f"{row}.document_id, {_HEAD_OF.format(row=row)}, {body}"


# What revision 0001 creates; it is never edited: a change adds statements for a later revision.
STATEMENTS_0001 = (
    """CREATE VIEW document_search_source AS
    SELECT d.id AS id, d.search_text AS head, coalesce(t.search_text, '') AS body
    FROM official_document d LEFT JOIN document_text t ON t.document_id = d.id""",
    _index("document_search", "head, body", "document_search_source"),
    _index("assignment_search", "search_text", "assignment"),
    _trigger(
        "document_search_insert",
        "INSERT ON official_document",
        _learn("document_search", "head, body", _document("new")),
    ),
    _trigger(
        "document_search_update",
        "UPDATE OF search_text ON official_document WHEN old.search_text <> new.search_text",
        _forget("document_search", "head, body", _document("old")),
        _learn("document_search", "head, body", _document("new")),
    ),
    _trigger(
        "document_search_text_insert",
        "INSERT ON document_text",
        _forget("document_search", "head, body", _text("new", "''")),
        _learn("document_search", "head, body", _text("new", "new.search_text")),
    ),
    _trigger(
        "document_search_text_update",
        "UPDATE OF search_text ON document_text WHEN old.search_text <> new.search_text",
        _forget("document_search", "head, body", _text("old", "old.search_text")),
        _learn("document_search", "head, body", _text("new", "new.search_text")),
    ),
    _trigger(
        "document_search_text_delete",
        "DELETE ON document_text",
        _forget("document_search", "head, body", _text("old", "old.search_text")),
        _learn("document_search", "head, body", _text("old", "''")),
    ),
    _trigger(
        "assignment_search_insert",
        "INSERT ON assignment",
        _learn("assignment_search", "search_text", "new.id, new.search_text"),
    ),
    _trigger(
        "assignment_search_update",
        "UPDATE OF search_text ON assignment WHEN old.search_text <> new.search_text",
        _forget("assignment_search", "search_text", "old.id, old.search_text"),
        _learn("assignment_search", "search_text", "new.id, new.search_text"),
    ),
)

_INDEXES = ("document_search", "assignment_search")
_TOKEN = re.compile(r"[^\W_]+")
_CHUNK = re.compile(r'"([^"]*)"?|(\S+)')
_MOST_CHUNKS = 16
_LONGEST = 200


def belongs_to_index(name: str) -> bool:
    """Whether a table is one of the index's own, which the metadata does not know."""
    return name.startswith(_INDEXES)


def match_expression(user_text: str) -> str | None:
    """The FTS5 query for what a person typed, or None when there is nothing to look for.

    Every word must occur; the last may be unfinished. What was typed together (``12/KH-UBND``) or in
    quotation marks stays together. Nothing typed can become an operator: all is folded and quoted.
    """
    chunks = [first or second for first, second in _CHUNK.findall(clean(user_text)[:_LONGEST])]
    phrases = [" ".join(_TOKEN.findall(fold(chunk))) for chunk in chunks]
    quoted = [f'"{phrase}"' for phrase in phrases if phrase][:_MOST_CHUNKS]
    if not quoted:
        return None
    if not user_text.endswith((" ", '"')):
        quoted[-1] += "*"
    return " ".join(quoted)


def document_matches(user_text: str, *, heads_only: bool = False) -> Select[Any] | None:
    """Ids of the documents that fit, for ``id.in_(…)``; `heads_only` looks at number, kind, title, issuer."""
    expression = match_expression(user_text)
    if expression is None:
        return None
    return _ids("document_search", f"{{head}} : ({expression})" if heads_only else expression)


def assignment_matches(user_text: str) -> Select[Any] | None:
    """Ids of the assignments that fit, for ``id.in_(…)``."""
    expression = match_expression(user_text)
    return None if expression is None else _ids("assignment_search", expression)


def contains_words(search_text: ColumnElement[str], user_text: str) -> list[ColumnElement[bool]]:
    """Conditions that a short folded column has every word typed, anywhere; for a few thousand rows."""
    return [search_text.contains(word, autoescape=True) for word in fold(clean(user_text)).split()]


def rebuild(connection: Connection) -> None:
    """Make the whole index again from the tables."""
    for index in _INDEXES:
        connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")  # noqa: S608 - own words


def _ids(index: str, expression: str) -> Select[Any]:
    source = table(index, column("rowid"), column(index))
    return select(source.c.rowid).where(source.c[index].op("MATCH")(literal(expression)))
