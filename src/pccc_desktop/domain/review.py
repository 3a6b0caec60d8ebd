"""The review of an imported document: everything found, corrected by a person, until it is confirmed.

A review is a frozen value; every operation answers a new one, so the screen can undo by keeping old values
and a crash loses at most the operation in progress.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from pccc_desktop.domain.codes import Direction, DocType
from pccc_desktop.domain.deadlines import Deadline, DeadlineKind, find_deadlines, parse_deadline, rank
from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.domain.extraction import Family, Span
from pccc_desktop.domain.text import N_, clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class UnitMatch(StrEnum):
    """How a unit named in the text was recognised."""

    EXACT = "EXACT"
    ALIAS = "ALIAS"
    GROUP = "GROUP"
    CHOSEN = "CHOSEN"
    NONE = "NONE"


@dataclass(frozen=True, slots=True)
class ReviewTask:
    """One task under a unit; `key` identifies it within the review."""

    key: int
    text: str
    span: Span | None = None
    deadline_text: str = ""
    deadline: date | None = None
    deadline_span: Span | None = None
    product: str = ""
    doubt: str = ""
    included: bool = True


@dataclass(frozen=True, slots=True)
class ReviewUnit:
    """One unit of the text with its tasks; with several `organization_ids` each gets an assignment (R29)."""

    key: int
    name: str
    tasks: tuple[ReviewTask, ...] = ()
    organization_ids: tuple[int, ...] = ()
    match: UnitMatch = UnitMatch.NONE
    coordinators: tuple[str, ...] = ()
    coordinator_ids: tuple[int, ...] = ()
    section_label: str = ""
    span: Span | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class ReviewReference:
    """One cited document; `document_id` when it is stored, else a stub is made on confirming."""

    number: str
    date: date | None = None
    doc_type: str = ""
    issuer: str = ""
    span: Span | None = None
    document_id: int | None = None
    catalogue_date: date | None = None

    @property
    def date_differs(self) -> bool:
        """The text gives another date than the catalogue (VB04)."""
        return bool(self.date and self.catalogue_date and self.date != self.catalogue_date)


@dataclass(frozen=True, slots=True)
class ReviewSection:
    """One part of the body, kept for reprinting."""

    label: str
    level: int
    title: str
    body: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ReviewRecipient:
    """One line of Nơi nhận (or Kính gửi) with the organisation it was recognised as."""

    text: str
    is_addressee: bool = False
    organization_id: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One document under review. Spans index `text`; `doubts` maps a field's name to why one should look."""

    file_name: str
    sha256: str
    text: str
    family: Family = Family.STATE
    doc_type: DocType = DocType.KHAC
    direction: Direction = Direction.DEN
    number: str = ""
    issue_date: date | None = None
    place_name: str = ""
    issuer_name: str = ""
    issuer_id: int | None = None
    title: str = ""
    opening: str = ""
    arrival_number: str = ""
    arrival_date: date | None = None
    authority_line: str = ""
    signer_position: str = ""
    signer_name: str = ""
    units: tuple[ReviewUnit, ...] = ()
    references: tuple[ReviewReference, ...] = ()
    sections: tuple[ReviewSection, ...] = ()
    recipients: tuple[ReviewRecipient, ...] = ()
    field_spans: dict[str, Span] = field(default_factory=dict[str, Span])
    doubts: dict[str, str] = field(default_factory=dict[str, str])
    warnings: tuple[str, ...] = ()
    duplicate_of: int | None = None
    id: int | None = None
    version: int = 1

    @property
    def task_count(self) -> int:
        """Tasks that will be stored."""
        return sum(task.included for unit in self.units for task in unit.tasks)

    @property
    def unit_count(self) -> int:
        """Units that get at least one task."""
        return sum(any(task.included for task in unit.tasks) for unit in self.units)


@dataclass(frozen=True, slots=True)
class ReviewListItem:
    """One unfinished review in the list."""

    id: int
    file_name: str
    title: str
    number: str
    units: int
    tasks: int
    doubts: int


EDITABLE_FIELDS = (
    "family", "doc_type", "direction", "number", "issue_date", "place_name", "issuer_name", "issuer_id",
    "title", "opening", "arrival_number", "arrival_date", "authority_line", "signer_position", "signer_name",
)  # fmt: skip


def _next_key(review: Review) -> int:
    keys = [unit.key for unit in review.units]
    keys += [task.key for unit in review.units for task in unit.tasks]
    return max(keys, default=0) + 1


def _map_units(review: Review, change: Callable[[ReviewUnit], ReviewUnit]) -> Review:
    return replace(review, units=tuple(change(unit) for unit in review.units))


def find_task(review: Review, key: int) -> tuple[ReviewUnit, ReviewTask]:
    """The task and its unit. Raises KeyError when there is no such task."""
    for unit in review.units:
        for task in unit.tasks:
            if task.key == key:
                return unit, task
    raise KeyError(key)


def find_unit(review: Review, key: int) -> ReviewUnit:
    """The unit. Raises KeyError when there is no such unit."""
    for unit in review.units:
        if unit.key == key:
            return unit
    raise KeyError(key)


def set_field(review: Review, name: str, value: object, span: Span | None = None) -> Review:
    """The review with one field of the document changed by a person: the doubt about it is gone.

    Raises KeyError for a name that is no editable field.
    """
    if name not in EDITABLE_FIELDS:
        raise KeyError(name)
    doubts = {key: text for key, text in review.doubts.items() if key != name}
    spans = {key: old for key, old in review.field_spans.items() if key != name}
    if span is not None:
        spans[name] = span
    return replace(review, doubts=doubts, field_spans=spans, **{name: value})


def update_unit(review: Review, key: int, **values: object) -> Review:
    """The review with values of one unit changed; a person's choice removes the doubt about it."""
    changed = replace(find_unit(review, key), **{"doubt": "", **values})
    return _map_units(review, lambda unit: changed if unit.key == key else unit)


def update_task(review: Review, key: int, **values: object) -> Review:
    """The review with one task changed; a new `deadline_text` is read unless `deadline` is given."""
    unit, task = find_task(review, key)
    if "deadline_text" in values and "deadline" not in values:
        values["deadline"] = read_deadline(review, str(values["deadline_text"])).due
    changed = replace(task, **{"doubt": "", **values})
    tasks = tuple(changed if one.key == key else one for one in unit.tasks)
    return _map_units(review, lambda one: replace(one, tasks=tasks) if one.key == unit.key else one)


def read_deadline(review: Review, text: str) -> Deadline:
    """A deadline as written, understood with the document's date as reference."""
    return parse_deadline(text, review.issue_date or review.arrival_date)


def deadline_within(review: Review, text: str) -> Deadline:
    """The strongest deadline worded inside the text of a task; its words are empty when there is none."""
    found = [one for _, one in find_deadlines(text, review.issue_date or review.arrival_date)]
    return min(found, key=rank) if found else Deadline(DeadlineKind.KHONG_QUY_DINH, "")


def add_unit(
    review: Review, name: str, after: int | None = None, span: Span | None = None
) -> tuple[Review, int]:
    """The review with one more unit and the new unit's key."""
    unit = ReviewUnit(_next_key(review), clean(name), span=span)
    position = len(review.units)
    if after is not None:
        position = next(i for i, one in enumerate(review.units) if one.key == after) + 1
    units = (*review.units[:position], unit, *review.units[position:])
    return replace(review, units=units), unit.key


def add_task(
    review: Review, unit_key: int, text: str, span: Span | None = None, after: int | None = None
) -> tuple[Review, int]:
    """The review with one more task under a unit and the new task's key; a deadline in the text is read."""
    deadline = deadline_within(review, text)
    task = ReviewTask(_next_key(review), clean(text), span, deadline.text, deadline.due)
    unit = find_unit(review, unit_key)
    position = len(unit.tasks)
    if after is not None:
        position = next(i for i, one in enumerate(unit.tasks) if one.key == after) + 1
    tasks = (*unit.tasks[:position], task, *unit.tasks[position:])
    return _map_units(review, lambda one: replace(one, tasks=tasks) if one.key == unit_key else one), task.key


def remove(review: Review, keys: Iterable[int]) -> Review:
    """The review without the units and tasks of these keys."""
    gone = frozenset(keys)
    kept = (unit for unit in review.units if unit.key not in gone)
    return replace(
        review,
        units=tuple(replace(u, tasks=tuple(t for t in u.tasks if t.key not in gone)) for u in kept),
    )


def move_tasks(review: Review, keys: Iterable[int], unit_key: int, position: int | None = None) -> Review:
    """The review with the tasks under another unit, in their order, at a position (None: at the end)."""
    wanted = frozenset(keys)
    moved = tuple(task for unit in review.units for task in unit.tasks if task.key in wanted)

    def place(unit: ReviewUnit) -> ReviewUnit:
        rest = tuple(task for task in unit.tasks if task.key not in wanted)
        if unit.key != unit_key:
            return replace(unit, tasks=rest)
        at = len(rest) if position is None else min(position, len(rest))
        return replace(unit, tasks=(*rest[:at], *moved, *rest[at:]))

    return _map_units(review, place)


def merge_tasks(review: Review, keys: Iterable[int]) -> Review:
    """The review with the tasks joined into the first of them; the first deadline and product found are kept.

    Raises KeyError when fewer than two of the keys are tasks.
    """
    wanted = frozenset(keys)
    tasks = [task for unit in review.units for task in unit.tasks if task.key in wanted]
    if len(tasks) < 2:
        raise KeyError("two tasks are needed")
    dated = next((task for task in tasks if task.deadline_text), tasks[0])
    spans = [task.span for task in tasks if task.span is not None]
    merged = replace(
        tasks[0],
        text=" ".join(task.text for task in tasks),
        span=Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None,
        deadline_text=dated.deadline_text,
        deadline=dated.deadline,
        deadline_span=dated.deadline_span,
        product=next((task.product for task in tasks if task.product), ""),
        doubt="",
    )
    rest = wanted - {merged.key}
    without = remove(review, rest)
    return _map_units(
        without,
        lambda unit: replace(unit, tasks=tuple(merged if t.key == merged.key else t for t in unit.tasks)),
    )


def _dated_half(review: Review, task: ReviewTask, text: str) -> ReviewTask:
    """One half of a task: it keeps the deadline whose words it holds, else it gets the one it words itself."""
    if task.deadline_text and clean(task.deadline_text) in text:
        return replace(task, text=text, doubt="")
    own = deadline_within(review, text)
    return replace(task, text=text, deadline_text=own.text, deadline=own.due, deadline_span=None, doubt="")


def split_task(review: Review, key: int, offset: int) -> Review:
    """The review with a task cut in two at a character offset of its text.

    Raises ValueError when one half would be empty.
    """
    unit, task = find_task(review, key)
    head, tail = clean(task.text[:offset]), clean(task.text[offset:])
    head = head.rstrip(";, ")
    if not head or not tail:
        raise ValueError("both halves need words")
    cut = None if task.span is None else min(task.span.start + offset, task.span.end)
    first = replace(
        _dated_half(review, task, head),
        span=task.span if cut is None or task.span is None else Span(task.span.start, cut),
    )
    second = replace(
        _dated_half(review, task, tail),
        key=_next_key(review),
        span=None if cut is None or task.span is None else Span(cut, task.span.end),
        product="",
    )
    tasks = tuple(half for one in unit.tasks for half in ((first, second) if one.key == key else (one,)))
    return _map_units(review, lambda one: replace(one, tasks=tasks) if one.key == unit.key else one)


def merge_units(review: Review, keys: Iterable[int]) -> Review:
    """The review with the units joined into the first of them, their tasks in order."""
    wanted = frozenset(keys)
    units = [unit for unit in review.units if unit.key in wanted]
    first = units[0]
    merged = replace(
        first,
        tasks=tuple(task for unit in units for task in unit.tasks),
        coordinators=tuple(dict.fromkeys(name for unit in units for name in unit.coordinators)),
        coordinator_ids=tuple(dict.fromkeys(one for unit in units for one in unit.coordinator_ids)),
    )
    kept = (unit for unit in review.units if unit.key not in wanted or unit.key == first.key)
    return replace(review, units=tuple(merged if unit.key == first.key else unit for unit in kept))


def doubt_count(review: Review) -> int:
    """How many places a person should look at before confirming."""
    places = len(review.doubts) + sum(reference.date_differs for reference in review.references)
    for unit in review.units:
        places += bool(unit.doubt or not unit.organization_ids) + sum(bool(task.doubt) for task in unit.tasks)
    return places


def confirm_problems(review: Review) -> tuple[FieldProblem, ...]:
    """What keeps the review from being confirmed; empty when it can be stored."""
    problems: list[FieldProblem] = []
    if not clean(review.title):
        problems.append(FieldProblem("title", N_("review", "Chưa có trích yếu."), "VB01"))
    if not clean(review.issuer_name):
        problems.append(FieldProblem("issuer_name", N_("review", "Chưa có cơ quan ban hành."), "VB01"))
    for unit in review.units:
        if any(task.included for task in unit.tasks) and not unit.organization_ids:
            text = N_("review", "Chưa chọn đơn vị trong tổ chức cho “{name}”.").format(name=unit.name)
            problems.append(FieldProblem(f"unit:{unit.key}", text, "NV01"))
    return tuple(problems)
