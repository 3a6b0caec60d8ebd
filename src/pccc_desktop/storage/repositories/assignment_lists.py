"""Lists of assignments: pages, counts, progress of units; columns only, never whole rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, case, extract, func, or_, select

from pccc_desktop.domain.assignments import (
    CLOSED,
    DONE,
    AssignmentCounts,
    AssignmentFilter,
    AssignmentListItem,
)
from pccc_desktop.domain.codes import AssignmentStatus
from pccc_desktop.domain.documents import document_name
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.overview import UnitProgress
from pccc_desktop.domain.text import clean
from pccc_desktop.storage.repositories.common import Repository
from pccc_desktop.storage.search_index import assignment_matches, contains_words, document_matches
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.tables.people import PersonRow

_ROW, _UNIT, _DOC, _PERSON = AssignmentRow, OrganizationRow, OfficialDocumentRow, PersonRow
_LIVE = _ROW.deleted_at.is_(None)
_OPEN = _ROW.status.not_in(CLOSED)
_DONE = _ROW.status.in_(DONE)
_STATUS_ORDER = case({one.value: i for i, one in enumerate(AssignmentStatus)}, value=_ROW.status)
_ORDER: dict[str, tuple[ColumnElement[Any], ...]] = {
    "section_label": (_ROW.document_id.expression, _ROW.id.expression),
    "title": (_ROW.title_key.expression,),
    "unit": (_UNIT.sort_key.expression,),
    "document": (_DOC.number_key.expression, _ROW.document_id.expression),
    "deadline_text": (_ROW.deadline_kind.expression, _ROW.due_date.expression),
    "status": (_STATUS_ORDER,),
    "percent": (_ROW.percent.expression,),
    "responsible": (_PERSON.sort_key.expression,),
    "product": (_ROW.product.expression,),
}
_Query = Select[*tuple[Any, ...]]


class AssignmentLists(Repository):
    """Lists of the assignments of one unit of work."""

    def page(
        self, wanted: AssignmentFilter, sort: Sort, offset: int, limit: int, today: date, warn_days: int
    ) -> list[AssignmentListItem]:
        """One page; by due date, work without a date comes last in both directions."""
        # The order is found on ids alone; only the rows of the page are then read in full.
        chosen = self._chosen(_conditions(wanted, today, warn_days), sort, offset, limit).subquery()
        query = _items().join(chosen, chosen.c.id == _ROW.id).order_by(*_order(sort))
        return [_item(row) for row in self._session.execute(query)]

    def items(self, ids: Sequence[int]) -> dict[int, AssignmentListItem]:
        """The list's rows of some assignments by their ids."""
        rows = self._session.execute(_items().where(_ROW.id.in_(ids)))
        return {row[0]: _item(row) for row in rows}

    def ids(self, wanted: AssignmentFilter, today: date, warn_days: int) -> list[int]:
        """Ids of all that fit, in the order of their documents' texts."""
        query = (
            select(_ROW.id).where(*_conditions(wanted, today, warn_days)).order_by(_ROW.document_id, _ROW.id)
        )
        return list(self._session.scalars(query))

    def count(self, wanted: AssignmentFilter, today: date, warn_days: int) -> int:
        """How many fit."""
        query = select(func.count(_ROW.id)).where(*_conditions(wanted, today, warn_days))
        return self._session.scalar(query) or 0

    def counts(self, wanted: AssignmentFilter, today: date, warn_days: int) -> AssignmentCounts:
        """The chips' numbers, in one query."""
        query = select(
            func.count(_ROW.id),
            _sum(_OPEN),
            _sum(_late(today)),
            _sum(_due_soon(today, warn_days)),
            _sum(_DONE),
        ).where(*_scope(wanted))
        return AssignmentCounts(*self._session.execute(query).one())

    def units(self, document_id: int | None, today: date) -> list[UnitProgress]:
        """Units with assignments and their progress, the latest first."""
        late = _sum(_late(today)).label("late")
        query = (
            select(_UNIT.id, _UNIT.full_name, func.count(_ROW.id).label("total"), _sum(_DONE), late)
            .join(_UNIT, _UNIT.id == _ROW.unit_id)
            .where(_LIVE, _ROW.status != AssignmentStatus.HUY)
            .group_by(_UNIT.id)
            .order_by(late.desc(), _UNIT.sort_order, _UNIT.sort_key)
        )
        if document_id is not None:
            query = query.where(_ROW.document_id == document_id)
        return [UnitProgress(*row) for row in self._session.execute(query)]

    def documents(self) -> list[tuple[int, str]]:
        """Documents that gave assignments, the newest first."""
        query = (
            select(_DOC.id, _DOC.doc_type, _DOC.number, _DOC.title)
            .where(_DOC.id.in_(select(_ROW.document_id).where(_LIVE)), _DOC.deleted_at.is_(None))
            .order_by(_DOC.issue_date.desc(), _DOC.id.desc())
        )
        return [
            (row.id, document_name(row.doc_type, row.number, row.title))
            for row in self._session.execute(query)
        ]

    def months(self, first: date, last: date) -> dict[tuple[int, int], tuple[int, int]]:
        """Assignments due and done by year and month, for due dates between two days."""
        year, month = extract("year", _ROW.due_date), extract("month", _ROW.due_date)
        rows = self._session.execute(
            select(year, month, func.count(_ROW.id), _sum(_DONE))
            .where(_LIVE, _ROW.status != AssignmentStatus.HUY, _ROW.due_date.between(first, last))
            .group_by(year, month)
        )
        return {(one, other): (due, done) for one, other, due, done in rows}

    @staticmethod
    def _chosen(conditions: list[ColumnElement[bool]], sort: Sort, offset: int, limit: int) -> Select[int]:
        """Ids of one page; joined with other tables only where the order needs them."""
        query = select(_ROW.id)
        if sort.column == "unit":
            query = query.join(_UNIT, _UNIT.id == _ROW.unit_id)
        if sort.column == "document":
            query = query.outerjoin(_DOC, _DOC.id == _ROW.document_id)
        if sort.column == "responsible":
            query = query.outerjoin(_PERSON, _PERSON.id == _ROW.responsible_person_id)
        return query.where(*conditions).order_by(*_order(sort)).offset(offset).limit(limit)


def _items() -> _Query:
    query: _Query = select(
        _ROW.id,
        _ROW.section_label,
        _ROW.title,
        _ROW.unit_id,
        _UNIT.full_name,
        _ROW.document_id,
        _DOC.doc_type,
        _DOC.number,
        _DOC.title,
        _ROW.deadline_kind,
        _ROW.deadline_text,
        _ROW.due_date,
        _ROW.status,
        _ROW.percent,
        _PERSON.full_name,
        _ROW.product,
    )
    return (
        query.join(_UNIT, _UNIT.id == _ROW.unit_id)
        .outerjoin(_DOC, _DOC.id == _ROW.document_id)
        .outerjoin(_PERSON, _PERSON.id == _ROW.responsible_person_id)
    )


def _item(row: Row[*tuple[Any, ...]]) -> AssignmentListItem:
    (key, label, title, unit_id, unit, document_id, kind, number, subject, deadline_kind, deadline, due, status,
     percent, person, product) = row  # fmt: skip
    document = document_name(kind, number or "", subject or "") if kind is not None else ""
    return AssignmentListItem(
        key, label, title, unit_id, unit, document_id, document, deadline_kind, deadline, due, status, percent,
        person or "", product,
    )  # fmt: skip


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _late(today: date) -> ColumnElement[bool]:
    return and_(_OPEN, _ROW.due_date < today)


def _due_soon(today: date, warn_days: int) -> ColumnElement[bool]:
    return and_(_OPEN, _ROW.due_date.between(today, today + timedelta(days=warn_days)))


def _scope(wanted: AssignmentFilter) -> list[ColumnElement[bool]]:
    """Text, document and unit: what the chips count within."""
    conditions: list[ColumnElement[bool]] = [_LIVE]
    if wanted.document_id is not None:
        conditions.append(_ROW.document_id == wanted.document_id)
    if wanted.unit_id is not None:
        conditions.append(_ROW.unit_id == wanted.unit_id)
    conditions += [_has_word(word) for word in clean(wanted.text).split()]
    return conditions


def _has_word(word: str) -> ColumnElement[bool]:
    """The word stands in the assignment, in its unit's name, or in what its document is called."""
    units = select(_UNIT.id).where(*contains_words(_UNIT.search_text.expression, word))
    conditions: list[ColumnElement[bool]] = [_ROW.unit_id.in_(units)]
    inside, documents = assignment_matches(word), document_matches(word, heads_only=True)
    if inside is not None:
        conditions.append(_ROW.id.in_(inside))
    if documents is not None:
        conditions.append(_ROW.document_id.in_(documents))
    return or_(*conditions)


def _conditions(wanted: AssignmentFilter, today: date, warn_days: int) -> list[ColumnElement[bool]]:
    conditions = _scope(wanted)
    if wanted.statuses:
        conditions.append(_ROW.status.in_(wanted.statuses))
    if wanted.open_only:
        conditions.append(_OPEN)
    if wanted.late:
        conditions.append(_late(today))
    if wanted.due_soon:
        conditions.append(_due_soon(today, warn_days))
    return conditions


def _order(sort: Sort) -> tuple[ColumnElement[Any], ...]:
    columns = _ORDER.get(sort.column)
    if columns is not None:
        return tuple(one.desc() if sort.descending else one.asc() for one in (*columns, _ROW.id))
    # Without a date last in both directions; descending puts NULL last by itself and can use the index.
    if sort.descending:
        return (_ROW.due_date.desc(), _ROW.id.desc())
    return (_ROW.due_date.is_(None), _ROW.due_date.asc(), _ROW.id.asc())
