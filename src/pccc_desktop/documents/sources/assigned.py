"""Assignments gathered for paper: which documents and units a selection holds, and their tasks as printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.domain.assignments import CLOSED, AssignmentFilter
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.printing import PrintSelection

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pccc_desktop.domain.assignments import Assignment, AssignmentListItem
    from pccc_desktop.services.container import Services

_ALL = 100_000


@dataclass(frozen=True, slots=True)
class UnitTasks:
    """The assignments one document gives one unit."""

    document_id: int | None
    unit_id: int
    unit: str
    assignment_ids: tuple[int, ...]

    @property
    def selection(self) -> PrintSelection:
        """Just these records."""
        documents = () if self.document_id is None else (self.document_id,)
        return PrintSelection(documents, self.assignment_ids, (self.unit_id,))


def everything(services: Services) -> PrintSelection:
    """All assignments that are still open."""
    items = services.assignments.page(AssignmentFilter(open_only=True), Sort("document"), 0, _ALL)
    return PrintSelection(assignment_ids=tuple(one.id for one in items))


def chosen(ids: tuple[int, ...]) -> PrintSelection:
    """The assignments of these ids."""
    return PrintSelection(assignment_ids=ids)


def by_unit(services: Services, selection: PrintSelection) -> list[UnitTasks]:
    """The selected assignments by document and unit, in the order of the plan.

    With no assignments named, all that the documents give are meant, without the withdrawn and finished ones.
    """
    groups: dict[tuple[int | None, int], list[AssignmentListItem]] = {}
    for item in _items(services, selection):
        if not selection.unit_ids or item.unit_id in selection.unit_ids:
            groups.setdefault((item.document_id, item.unit_id), []).append(item)
    return [
        UnitTasks(document_id, unit_id, items[0].unit, tuple(one.id for one in items))
        for (document_id, unit_id), items in groups.items()
    ]


def _items(services: Services, selection: PrintSelection) -> Iterable[AssignmentListItem]:
    if selection.assignment_ids:
        return [one.item for one in services.assignments.get_many(selection.assignment_ids)]
    found: list[AssignmentListItem] = []
    for document_id in selection.document_ids:
        wanted = AssignmentFilter(document_id=document_id)
        found += services.assignments.page(wanted, Sort("section_label"), 0, _ALL)
    return [one for one in found if one.status not in CLOSED]


def sentence(text: str) -> str:
    """The words of a task, cut from the middle of a sentence perhaps, as a sentence of its own."""
    return text[:1].upper() + text[1:]


def deadline(assignment: Assignment) -> str:
    """The deadline as printed: the words of the plan, and the day when the words alone do not name it."""
    item = assignment.item
    if item.due_date is None:
        return item.deadline_text
    day = vn_date_short(item.due_date)
    return day if not item.deadline_text else item.deadline_text
