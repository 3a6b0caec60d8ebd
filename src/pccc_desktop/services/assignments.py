"""Assignments: lists, details, progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pccc_desktop.domain.assignment_rules import apply_update, check_assignment
from pccc_desktop.domain.assignments import (
    Assignment,
    AssignmentCounts,
    AssignmentDraft,
    AssignmentFilter,
    AssignmentListItem,
    ProgressUpdate,
)
from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.legal import Parameter
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.overview import UnitProgress
from pccc_desktop.domain.text import N_, clean
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.services.parameters import parameter_number
from pccc_desktop.storage.repositories.assignment_lists import AssignmentLists
from pccc_desktop.storage.repositories.assignments import AssignmentRepository, NewAssignment
from pccc_desktop.storage.unit_of_work import ReadUnit, Units

_ALL = AssignmentFilter()


class AssignmentService:
    """What units have to do, by when, and how far they are."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._legal = legal

    def page(self, wanted: AssignmentFilter, sort: Sort, offset: int, limit: int) -> list[AssignmentListItem]:
        """One page of the list."""
        with self._units.open_read() as unit:
            today, warn = self._clock().date(), self._warn_days(unit)
            return AssignmentLists(unit).page(wanted, sort, offset, limit, today, warn)

    def count(self, wanted: AssignmentFilter = _ALL) -> int:
        """How many assignments fit."""
        with self._units.open_read() as unit:
            return AssignmentLists(unit).count(wanted, self._clock().date(), self._warn_days(unit))

    def counts(self, wanted: AssignmentFilter = _ALL) -> AssignmentCounts:
        """Numbers of the chips within text, document and unit of the filter."""
        with self._units.open_read() as unit:
            return AssignmentLists(unit).counts(wanted, self._clock().date(), self._warn_days(unit))

    def ids(self, wanted: AssignmentFilter = _ALL) -> list[int]:
        """Ids of all assignments that fit, in the order of their documents' texts; for printing."""
        with self._units.open_read() as unit:
            return AssignmentLists(unit).ids(wanted, self._clock().date(), self._warn_days(unit))

    def get(self, assignment_id: int) -> Assignment:
        """Raises NotFoundError."""
        with self._units.open_read() as unit:
            return AssignmentRepository(unit).get(assignment_id)

    def get_many(self, assignment_ids: Sequence[int]) -> list[Assignment]:
        """Several assignments in the order of their ids, seen at one moment. Raises NotFoundError."""
        with self._units.open_read() as unit:
            return AssignmentRepository(unit).get_many(assignment_ids)

    def save(self, draft: AssignmentDraft) -> Saved[Assignment]:
        """Store a new or corrected assignment."""
        today = self._clock().date()
        draft = check_assignment(
            draft if draft.id else replace(draft, assigned_date=draft.assigned_date or today)
        )
        with self._units.open_write() as unit:
            repository = AssignmentRepository(unit)
            if draft.id is None:
                key, use_case = repository.add(NewAssignment(draft, today)), N_("use_case", "Giao nhiệm vụ")
            else:
                if draft.id in repository.ancestors(draft.parent_id):
                    text = N_("assignments", "Vòng lặp nhiệm vụ: nhiệm vụ cha không thể là con của nó.")
                    raise ValidationError(FieldProblem("parent_id", text, "NV11"))
                repository.update(draft)
                key, use_case = draft.id, N_("use_case", "Sửa nhiệm vụ")
            changes = unit.commit(use_case=use_case)
        return Saved(self.get(key), changes)

    def update(self, assignment_id: int, update: ProgressUpdate) -> Saved[Assignment]:
        """Note a unit's news; the status follows by the rules of assignments."""
        with self._units.open_write() as unit:
            repository = AssignmentRepository(unit)
            old = repository.get(assignment_id)
            children = repository.open_children(assignment_id)
            progress = apply_update(old, update, self._clock().date(), open_children=children)
            repository.apply(assignment_id, progress)
            repository.add_event(
                assignment_id,
                update.kind,
                text=clean(update.text),
                from_status=old.item.status,
                to_status=progress.status,
                old_due=old.item.due_date if update.new_due else None,
                new_due=update.new_due,
                percent=progress.percent,
            )
            changes = unit.commit(use_case=update.kind.label, reason=clean(update.text))
        return Saved(self.get(assignment_id), changes)

    def remove(self, assignment_id: int, reason: str) -> ChangeSet:
        """Move an assignment with its parts to the bin."""
        with self._units.open_write() as unit:
            AssignmentRepository(unit).remove(assignment_id)
            return unit.commit(use_case=N_("use_case", "Xóa nhiệm vụ"), reason=reason)

    def units_with_assignments(self, document_id: int | None = None) -> list[UnitProgress]:
        """Units that have assignments (of a document), with their progress, the latest first."""
        with self._units.open_read() as unit:
            return AssignmentLists(unit).units(document_id, self._clock().date())

    def documents_with_assignments(self) -> list[tuple[int, str]]:
        """Documents that gave assignments: id and name, the newest first."""
        with self._units.open_read() as unit:
            return AssignmentLists(unit).documents()

    def _warn_days(self, unit: ReadUnit) -> int:
        return parameter_number(unit, self._legal, Parameter.WARN_DAYS, self._clock().date())
