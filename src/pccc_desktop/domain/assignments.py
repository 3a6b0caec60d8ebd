"""Assignments: what a plan gives a unit to do, by when, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pccc_desktop.domain.codes import AssignmentStatus, DeadlineKind, EventKind
from pccc_desktop.domain.text import N_, clean

CLOSED = frozenset({AssignmentStatus.HOAN_THANH, AssignmentStatus.HOAN_THANH_MUON, AssignmentStatus.HUY})
DONE = frozenset({AssignmentStatus.HOAN_THANH, AssignmentStatus.HOAN_THANH_MUON})
TITLE_LENGTH = 160
MIN_TITLE = 20


@dataclass(frozen=True, slots=True)
class AssignmentEvent:
    """One thing that happened to an assignment."""

    kind: EventKind
    at: datetime
    by: str
    text: str = ""
    from_status: AssignmentStatus | None = None
    to_status: AssignmentStatus | None = None
    old_due: date | None = None
    new_due: date | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class AssignmentListItem:
    """One row of the assignment list."""

    id: int
    section_label: str
    title: str
    unit_id: int
    unit: str
    document_id: int | None
    document: str
    deadline_kind: DeadlineKind
    deadline_text: str
    due_date: date | None
    status: AssignmentStatus
    percent: int
    responsible: str = ""
    product: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """One assignment with its history."""

    id: int
    item: AssignmentListItem
    content: str
    coordinators: tuple[str, ...]
    coordinator_ids: tuple[int, ...]
    assigned_date: date
    original_due: date | None
    parent_id: int | None
    completed_date: date | None
    result_summary: str
    responsible_person_id: int | None
    events: tuple[AssignmentEvent, ...]
    version: int = 1


@dataclass(frozen=True, slots=True)
class AssignmentDraft:
    """What is stored for an assignment; `id` None makes a new one.

    `coordinator_names` are coordinating units that are no organisation of the office's tree.
    """

    content: str = ""
    unit_id: int | None = None
    document_id: int | None = None
    section_label: str = ""
    coordinator_ids: tuple[int, ...] = ()
    deadline_text: str = ""
    deadline_kind: DeadlineKind = DeadlineKind.KHONG_QUY_DINH
    due_date: date | None = None
    product: str = ""
    assigned_date: date | None = None
    responsible_person_id: int | None = None
    parent_id: int | None = None
    coordinator_names: tuple[str, ...] = ()
    id: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class AssignmentFilter:
    """Which assignments to list; `late`, `due_soon`, `open_only` are relative to `today`."""

    text: str = ""
    document_id: int | None = None
    unit_id: int | None = None
    statuses: frozenset[AssignmentStatus] = frozenset()
    open_only: bool = False
    late: bool = False
    due_soon: bool = False


@dataclass(frozen=True, slots=True)
class AssignmentCounts:
    """Numbers on the chips of the assignment page."""

    all: int = 0
    open: int = 0
    late: int = 0
    due_soon: int = 0
    done: int = 0


@dataclass(frozen=True, slots=True)
class ProgressUpdate:
    """A unit's news on an assignment."""

    kind: EventKind
    text: str = ""
    percent: int | None = None
    new_due: date | None = None
    on: date | None = None


def title_of(content: str) -> str:
    """The first sentence of an assignment, cut at a word when it is long: what a list shows of it."""
    line = clean(content)
    end = next((i for i, c in enumerate(line) if c in ".;" and line[i + 1 : i + 2] in {"", " "}), len(line))
    line = line[:end] if end >= MIN_TITLE else line
    return line if len(line) <= TITLE_LENGTH else line[:TITLE_LENGTH].rsplit(" ", 1)[0] + "…"


def is_late(item: AssignmentListItem, today: date) -> bool:
    """Open and past its due date; completion on the due date is on time."""
    return item.due_date is not None and item.status not in CLOSED and item.due_date < today


def days_left(item: AssignmentListItem, today: date) -> int | None:
    """Days until the due date, negative when late; None when closed or without a date."""
    if item.due_date is None or item.status in CLOSED:
        return None
    return (item.due_date - today).days


def status_sentence(item: AssignmentListItem, today: date, warn_days: int = 7) -> tuple[str, str]:
    """What the status chip says and its colour role, such as ``("Quá hạn 12 ngày", "danger")``."""
    left = days_left(item, today)
    if item.status in {AssignmentStatus.HOAN_THANH, AssignmentStatus.HOAN_THANH_MUON}:
        return item.status.label, "ok"
    if left is not None and left < 0:
        return N_("assignments", "Quá hạn {days} ngày").format(days=-left), "danger"
    if left is not None and left <= warn_days:
        if left == 0:
            return N_("assignments", "Đến hạn hôm nay"), "warn"
        return N_("assignments", "Còn {days} ngày").format(days=left), "warn"
    role = "info" if item.status in {AssignmentStatus.DANG_THUC_HIEN, AssignmentStatus.CHO_DUYET} else "muted"
    return item.status.label, role
