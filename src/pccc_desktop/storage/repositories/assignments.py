"""Assignments with coordinators and events, in and out of their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from pccc_desktop.domain.assignment_rules import Progress
from pccc_desktop.domain.assignments import (
    CLOSED,
    Assignment,
    AssignmentDraft,
    AssignmentEvent,
    AssignmentListItem,
)
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.assignment_lists import AssignmentLists
from pccc_desktop.storage.repositories.common import GONE, Repository, assign, sync_parts
from pccc_desktop.storage.tables.assignment_parts import AssignmentCoordinatorRow, AssignmentEventRow
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow

_AT_ONCE = 500
_EVENT_FIELDS = ("kind", "at", "by", "text", "from_status", "to_status", "old_due", "new_due", "percent")


@dataclass(frozen=True, slots=True)
class NewAssignment:
    """A new assignment: the draft, the task of the text it comes from, the day that counts as today.

    `given_at` is when it was given, for records of the past.
    """

    draft: AssignmentDraft
    today: date
    plan_task_id: int | None = None
    status: AssignmentStatus = AssignmentStatus.DA_GIAO
    given_at: datetime | None = None


class AssignmentRepository(Repository):
    """The assignments of one unit of work."""

    def get(self, assignment_id: int) -> Assignment:
        """Raises NotFoundError."""
        return self.get_many((assignment_id,))[0]

    def get_many(self, ids: Sequence[int]) -> list[Assignment]:
        """Several in the order of the ids, by a few queries for each five hundred. Raises NotFoundError."""
        found: dict[int, Assignment] = {}
        wanted = tuple(dict.fromkeys(ids))
        for start in range(0, len(wanted), _AT_ONCE):
            found.update(self._some(wanted[start : start + _AT_ONCE]))
        if len(found) < len(wanted):
            raise NotFoundError(GONE)
        return [found[one] for one in ids]

    def add(self, new: NewAssignment) -> int:
        """Store a new assignment with its first event."""
        draft = new.draft
        row = AssignmentRow(
            status=new.status,
            percent=0,
            original_due=draft.due_date,
            plan_task_id=new.plan_task_id,
            assigned_date=draft.assigned_date or new.today,
        )
        self._fill(row, draft)
        self._session.add(row)
        self._session.flush()
        self._fill_coordinators(row.id, draft)
        self.add_event(row.id, EventKind.GIAO, at=new.given_at, to_status=new.status)
        return row.id

    def update(self, draft: AssignmentDraft) -> None:
        """Store a correction; another unit is noted as an event. Raises ConflictError when it changed since."""
        row = self._live(AssignmentRow, draft.id or 0)
        expect_version(row, draft.version)
        if draft.unit_id is not None and row.unit_id != draft.unit_id:
            names = self._labels({row.unit_id, draft.unit_id})
            text = f"{names.get(row.unit_id, '')} → {names.get(draft.unit_id, '')}"
            self.add_event(row.id, EventKind.CHUYEN_DON_VI, text=text)
        if row.original_due is None:
            row.original_due = draft.due_date
        if draft.assigned_date is not None:
            row.assigned_date = draft.assigned_date
        self._fill(row, draft)
        self._fill_coordinators(row.id, draft)
        self._touch(row)

    def apply(self, assignment_id: int, progress: Progress) -> None:
        """Store what a piece of news made of an assignment."""
        row = self._live(AssignmentRow, assignment_id)
        assign(
            row,
            {
                "status": progress.status,
                "percent": progress.percent,
                "due_date": progress.due_date,
                "completed_date": progress.completed_date,
                "result_summary": progress.result_summary,
            },
        )
        self._touch(row)

    def add_event(
        self, assignment_id: int, kind: EventKind, *, at: datetime | None = None, **values: Any
    ) -> None:
        """Note something that happened, now unless `at` says when."""
        row = AssignmentEventRow(
            assignment_id=assignment_id, kind=kind, at=at or self._now, by=self._actor, **values
        )
        self._session.add(row)

    def remove(self, assignment_id: int) -> None:
        """Move an assignment with its parts to the bin."""
        self._live(AssignmentRow, assignment_id).deleted_at = self._now
        for child in self._children(assignment_id):
            self.remove(child)

    def open_children(self, assignment_id: int) -> int:
        """How many parts of an assignment are still open."""
        row = AssignmentRow
        query = select(func.count(row.id)).where(
            row.parent_id == assignment_id, row.deleted_at.is_(None), row.status.not_in(CLOSED)
        )
        return self._session.scalar(query) or 0

    def ancestors(self, assignment_id: int | None) -> Sequence[int]:
        """The chain of parents, the assignment itself first; ends where it would turn in a circle (NV11)."""
        chain: list[int] = []
        while assignment_id is not None and assignment_id not in chain:
            chain.append(assignment_id)
            assignment_id = self._session.scalar(
                select(AssignmentRow.parent_id).where(AssignmentRow.id == assignment_id)
            )
        return chain

    def of_document(self, document_id: int) -> list[int]:
        """Ids of the live assignments of a document, in the order of its text."""
        row = AssignmentRow
        query = (
            select(row.id).where(row.document_id == document_id, row.deleted_at.is_(None)).order_by(row.id)
        )
        return list(self._session.scalars(query))

    def _children(self, assignment_id: int) -> list[int]:
        row = AssignmentRow
        query = select(row.id).where(row.parent_id == assignment_id, row.deleted_at.is_(None))
        return list(self._session.scalars(query))

    def _some(self, ids: Sequence[int]) -> dict[int, Assignment]:
        row = AssignmentRow
        rows = self._session.scalars(select(row).where(row.id.in_(ids), row.deleted_at.is_(None))).all()
        items = AssignmentLists(self._unit).items(ids)
        coordinators, events = self._coordinators(ids), self._events(ids)
        labels = self._labels({one.organization_id for one in coordinators if one.organization_id})
        helpers: dict[int, list[AssignmentCoordinatorRow]] = {}
        for one in coordinators:
            helpers.setdefault(one.assignment_id, []).append(one)
        return {
            row.id: _assignment(row, items[row.id], helpers.get(row.id, []), labels, events.get(row.id, []))
            for row in rows
        }

    def _coordinators(self, ids: Sequence[int]) -> list[AssignmentCoordinatorRow]:
        row = AssignmentCoordinatorRow
        query = select(row).where(row.assignment_id.in_(ids)).order_by(row.assignment_id, row.ordinal)
        return list(self._session.scalars(query))

    def _events(self, ids: Sequence[int]) -> dict[int, list[AssignmentEvent]]:
        row = AssignmentEventRow
        columns = [getattr(row, name) for name in _EVENT_FIELDS]
        query = select(row.assignment_id, *columns).where(row.assignment_id.in_(ids)).order_by(row.at, row.id)
        found: dict[int, list[AssignmentEvent]] = {}
        for key, *values in self._session.execute(query):
            found.setdefault(key, []).append(AssignmentEvent(*values))
        return found

    def _labels(self, ids: set[int]) -> dict[int, str]:
        row = OrganizationRow
        rows = self._session.execute(select(row.id, row.full_name).where(row.id.in_(ids)))
        return dict(rows.all())

    def _fill(self, row: AssignmentRow, draft: AssignmentDraft) -> None:
        assign(
            row,
            {
                "content": clean_lines(draft.content),
                "section_label": clean(draft.section_label),
                "unit_id": draft.unit_id,
                "document_id": draft.document_id,
                "parent_id": draft.parent_id,
                "deadline_kind": draft.deadline_kind,
                "deadline_text": clean(draft.deadline_text),
                "due_date": draft.due_date,
                "product": clean(draft.product),
                "responsible_person_id": draft.responsible_person_id,
            },
        )

    def _fill_coordinators(self, assignment_id: int, draft: AssignmentDraft) -> None:
        labels = self._labels(set(draft.coordinator_ids))
        wanted: list[dict[str, Any]] = [
            {"ordinal": i, "organization_id": one, "name": labels.get(one, "")}
            for i, one in enumerate(draft.coordinator_ids)
        ]
        wanted += [
            {"ordinal": len(wanted) + i, "organization_id": None, "name": clean(name)}
            for i, name in enumerate(draft.coordinator_names)
        ]
        existing = self._coordinators((assignment_id,))
        sync_parts(
            self._session, existing, wanted, lambda: AssignmentCoordinatorRow(assignment_id=assignment_id)
        )


def _assignment(
    row: AssignmentRow,
    item: AssignmentListItem,
    coordinators: Sequence[AssignmentCoordinatorRow],
    labels: Mapping[int, str],
    events: Sequence[AssignmentEvent],
) -> Assignment:
    return Assignment(
        id=row.id,
        item=item,
        content=row.content,
        coordinators=tuple(
            labels.get(one.organization_id or 0, one.name) or one.name for one in coordinators
        ),
        coordinator_ids=tuple(one.organization_id for one in coordinators if one.organization_id),
        assigned_date=row.assigned_date,
        original_due=row.original_due,
        parent_id=row.parent_id,
        completed_date=row.completed_date,
        result_summary=row.result_summary,
        responsible_person_id=row.responsible_person_id,
        events=tuple(events),
        version=row.version,
    )
