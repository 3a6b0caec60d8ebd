"""Figures of the first page; each can be opened as the list of records it counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class UnitProgress:
    """One unit's assignments: how many, done, late."""

    unit_id: int
    unit: str
    total: int
    done: int
    late: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Assignments due and done in one month."""

    month: date
    due: int
    done: int


@dataclass(frozen=True, slots=True)
class TodoItem:
    """Something waiting today: a page key and a record to open with it."""

    text: str
    detail: str
    role: str
    page: str
    record_id: int | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the first page shows."""

    documents: int
    documents_this_year: int
    open_assignments: int
    late_assignments: int
    due_soon_assignments: int
    done_assignments: int
    unconfirmed_reviews: int
    written_orders_owed: int
    units: tuple[UnitProgress, ...]
    months: tuple[MonthCount, ...]
    todo: tuple[TodoItem, ...]
