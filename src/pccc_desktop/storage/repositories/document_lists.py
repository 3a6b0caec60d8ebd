"""Lists of documents: pages, counts, facets; columns only, never whole rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, case, exists, func, select

from pccc_desktop.domain.assignments import CLOSED
from pccc_desktop.domain.codes import Direction, DocStatus, DocType
from pccc_desktop.domain.documents import DocumentFacets, DocumentFilter, DocumentListItem, Facet
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.listing import Sort
from pccc_desktop.storage.repositories.common import Repository
from pccc_desktop.storage.search_index import document_matches
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow

_ROW = OfficialDocumentRow
_ORDER: dict[str, ColumnElement[Any]] = {
    "number": _ROW.number_key.expression,
    "issue_date": _ROW.issue_date.expression,
    "issuer_name": _ROW.issuer_key.expression,
    "title": _ROW.title_key.expression,
    "family": case({one.value: i for i, one in enumerate(Family)}, value=_ROW.family),
    "doc_type": case({one.value: i for i, one in enumerate(DocType)}, value=_ROW.doc_type),
    "direction": case({one.value: i for i, one in enumerate(Direction)}, value=_ROW.direction),
    "status": case({one.value: i for i, one in enumerate(DocStatus)}, value=_ROW.status),
}
_FAMILY_LABELS = {Family.STATE: "Chính quyền", Family.PARTY: "Đảng", Family.OTHER: "Khác"}
_LIVE = AssignmentRow.deleted_at.is_(None)
_OPEN = AssignmentRow.status.not_in(CLOSED)
_MOST_ISSUERS = 60
_Query = Select[*tuple[Any, ...]]


class DocumentLists(Repository):
    """Lists of the catalogue of one unit of work."""

    def page(
        self, wanted: DocumentFilter, sort: Sort, offset: int, limit: int, today: date
    ) -> list[DocumentListItem]:
        """One page; documents equal in the order follow the order in which they came."""
        order = _order(sort)
        # The order is found on ids alone; only the rows of the page are then read in full.
        chosen = (
            select(_ROW.id)
            .where(*_conditions(wanted))
            .order_by(*order)
            .offset(offset)
            .limit(limit)
            .subquery()
        )
        query: _Query = select(
            _ROW.id,
            _ROW.family,
            _ROW.doc_type,
            _ROW.direction,
            _ROW.status,
            _ROW.number,
            _ROW.issue_date,
            _ROW.issuer_name,
            _ROW.title,
        )
        rows = self._session.execute(query.join(chosen, chosen.c.id == _ROW.id).order_by(*order)).all()
        counts = self._assignment_counts([row.id for row in rows], today)
        return [_item(row, *counts.get(row[0], (0, 0, 0))) for row in rows]

    def count(self, wanted: DocumentFilter) -> int:
        """How many fit."""
        return self._session.scalar(select(func.count(_ROW.id)).where(*_conditions(wanted))) or 0

    def facets(self, wanted: DocumentFilter) -> DocumentFacets:
        """Values of each facet among the documents that fit everything else."""
        none: frozenset[Any] = frozenset()
        return DocumentFacets(
            types=self._facet(_ROW.doc_type, replace(wanted, doc_types=none), lambda one: one.label),
            families=self._facet(_ROW.family, replace(wanted, families=none), _FAMILY_LABELS.__getitem__),
            directions=self._facet(_ROW.direction, replace(wanted, directions=none), lambda one: one.label),
            years=self._years(replace(wanted, year=None)),
            issuers=self._facet(_ROW.issuer_name, replace(wanted, issuer=""), str)[:_MOST_ISSUERS],
        )

    def _facet(self, column: Any, wanted: DocumentFilter, label: Callable[[Any], str]) -> tuple[Facet, ...]:
        rows = self._session.execute(
            select(column, func.count(_ROW.id))
            .where(*_conditions(wanted))
            .group_by(column)
            .order_by(func.count(_ROW.id).desc(), column)
        )
        return tuple(Facet(str(value), label(value), count) for value, count in rows if value)

    def _years(self, wanted: DocumentFilter) -> tuple[Facet, ...]:
        facets = self._facet(_ROW.year, wanted, str)
        return tuple(sorted(facets, key=lambda facet: facet.value, reverse=True))

    def _assignment_counts(self, ids: list[int], today: date) -> dict[int, tuple[int, int, int]]:
        if not ids:
            return {}
        late = _OPEN & (AssignmentRow.due_date < today)
        rows = self._session.execute(
            select(
                AssignmentRow.document_id,
                func.count(),
                func.sum(case((_OPEN, 1), else_=0)),
                func.sum(case((late, 1), else_=0)),
            )
            .where(_LIVE, AssignmentRow.document_id.in_(ids))
            .group_by(AssignmentRow.document_id)
        )
        return {key: (total, opened, overdue) for key, total, opened, overdue in rows if key is not None}


def _item(row: Row[*tuple[Any, ...]], total: int, opened: int, late: int) -> DocumentListItem:
    key, family, kind, direction, status, number, issued, issuer, title = row
    return DocumentListItem(
        key, family, kind, direction, status, number, issued, issuer, title, total, opened, late
    )


def _conditions(wanted: DocumentFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_ROW.deleted_at.is_(None)]
    matches = document_matches(wanted.text, heads_only=True)
    if matches is not None:
        conditions.append(_ROW.id.in_(matches))
    if not wanted.include_stubs:
        conditions.append(_ROW.status != DocStatus.CHUA_CO)
    if wanted.families:
        conditions.append(_ROW.family.in_(wanted.families))
    if wanted.doc_types:
        conditions.append(_ROW.doc_type.in_(wanted.doc_types))
    if wanted.directions:
        conditions.append(_ROW.direction.in_(wanted.directions))
    if wanted.year is not None:
        conditions.append(_ROW.year == wanted.year)
    if wanted.issuer:
        conditions.append(_ROW.issuer_name == wanted.issuer)
    if wanted.with_open_assignments:
        conditions.append(exists().where(AssignmentRow.document_id == _ROW.id, _LIVE, _OPEN))
    return conditions


def _order(sort: Sort) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    column = _ORDER.get(sort.column, _ORDER["issue_date"])
    return (column.desc(), _ROW.id.desc()) if sort.descending else (column.asc(), _ROW.id.asc())
