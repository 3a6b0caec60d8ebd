"""Figures of the first page."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.assignments import AssignmentFilter
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.dispatch import DispatchOrder, written_due
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.legal import Parameter
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.overview import MonthCount, Overview, TodoItem
from pccc_desktop.domain.overview_items import assignment_todo, months_around, order_todo, review_todo
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.services.parameters import parameter_number
from pccc_desktop.storage.repositories.assignment_lists import AssignmentLists
from pccc_desktop.storage.repositories.dispatch import DispatchRepository
from pccc_desktop.storage.repositories.document_lists import DocumentLists
from pccc_desktop.storage.repositories.reviews import ReviewRepository
from pccc_desktop.storage.unit_of_work import ReadUnit, Units

_BY_DUE = Sort("due_date")
_MOST_TODO = 5


class OverviewService:
    """How the ward's work stands today."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._legal = legal

    def today(self) -> Overview:
        """Everything the first page shows, counted from the stored records."""
        today = self._clock().date()
        with self._units.open_read() as unit:
            warn = parameter_number(unit, self._legal, Parameter.WARN_DAYS, today)
            assignments, documents = AssignmentLists(unit), DocumentLists(unit)
            counts = assignments.counts(AssignmentFilter(), today, warn)
            owed = DispatchRepository(unit).owed()
            return Overview(
                documents=documents.count(DocumentFilter()),
                documents_this_year=documents.count(DocumentFilter(year=today.year)),
                open_assignments=counts.open,
                late_assignments=counts.late,
                due_soon_assignments=counts.due_soon,
                done_assignments=counts.done,
                unconfirmed_reviews=ReviewRepository(unit).count(),
                written_orders_owed=len(owed),
                units=tuple(assignments.units(None, today)),
                months=_months(assignments, today),
                todo=self._todo(unit, today, warn, owed),
            )

    def _todo(
        self, unit: ReadUnit, today: date, warn: int, owed: list[DispatchOrder]
    ) -> tuple[TodoItem, ...]:
        """What waits, the most pressing first: written orders, late work, reviews, work that falls due."""
        lists = AssignmentLists(unit)
        late = lists.page(AssignmentFilter(late=True), _BY_DUE, 0, _MOST_TODO, today, warn)
        soon = lists.page(AssignmentFilter(due_soon=True), _BY_DUE, 0, _MOST_TODO, today, warn)
        reviews = ReviewRepository(unit).items()[:_MOST_TODO]
        orders = [order_todo(order, self._due(unit, order), today) for order in owed[:_MOST_TODO]]
        return (
            *orders,
            *(assignment_todo(one, today, warn) for one in late),
            *(review_todo(one) for one in reviews),
            *(assignment_todo(one, today, warn) for one in soon),
        )

    def _due(self, unit: ReadUnit, order: DispatchOrder) -> date | None:
        day = order.oral_at.date() if order.oral_at else self._clock().date()
        return written_due(order, parameter_number(unit, self._legal, Parameter.WRITTEN_ORDER_DAYS, day))


def _months(assignments: AssignmentLists, today: date) -> tuple[MonthCount, ...]:
    months, last = months_around(today)
    counted = assignments.months(months[0], last)
    return tuple(MonthCount(one, *counted.get((one.year, one.month), (0, 0))) for one in months)
