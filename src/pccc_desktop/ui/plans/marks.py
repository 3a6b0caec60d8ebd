"""The values found in a reviewed text and what each of them belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pccc_desktop.domain.extraction import Span
    from pccc_desktop.domain.review import Review, ReviewUnit


class MarkKind(StrEnum):
    """Kinds of value that have a colour and a chip of their own."""

    FIELD = "FIELD"
    REFERENCE = "REFERENCE"
    UNIT = "UNIT"
    TASK = "TASK"
    DEADLINE = "DEADLINE"
    RECIPIENT = "RECIPIENT"


@dataclass(frozen=True, slots=True)
class Target:
    """What a place in the text belongs to: a field by name, or a unit, task, citation or recipient by key."""

    kind: MarkKind
    key: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One value with its place in the text."""

    span: Span
    target: Target

    @property
    def kind(self) -> MarkKind:
        return self.target.kind


def mark_label(kind: MarkKind) -> str:
    """The word on the chip."""
    labels = {
        MarkKind.FIELD: QCoreApplication.translate("marks", "Thông tin"),
        MarkKind.REFERENCE: QCoreApplication.translate("marks", "Viện dẫn"),
        MarkKind.UNIT: QCoreApplication.translate("marks", "Đơn vị"),
        MarkKind.TASK: QCoreApplication.translate("marks", "Nhiệm vụ"),
        MarkKind.DEADLINE: QCoreApplication.translate("marks", "Thời hạn"),
        MarkKind.RECIPIENT: QCoreApplication.translate("marks", "Nơi nhận"),
    }
    return labels[kind]


def marks_of(review: Review) -> tuple[Mark, ...]:
    """Every value that has a place in the text, from the top; of two at one place the longer stands first."""
    marks = [
        *(Mark(span, Target(MarkKind.FIELD, name=name)) for name, span in review.field_spans.items()),
        *_numbered(MarkKind.REFERENCE, (one.span for one in review.references)),
        *_numbered(MarkKind.RECIPIENT, (one.span for one in review.recipients)),
    ]
    for unit in review.units:
        marks += _unit_marks(unit)
    inside = (mark for mark in marks if 0 <= mark.span.start < mark.span.end <= len(review.text))
    return tuple(sorted(inside, key=lambda mark: (mark.span.start, -mark.span.end)))


def mark_at(marks: Iterable[Mark], offset: int, hidden: frozenset[MarkKind] = frozenset()) -> Mark | None:
    """The innermost value at a character offset that is not hidden."""
    here = [m for m in marks if m.kind not in hidden and m.span.start <= offset < m.span.end]
    return min(here, key=lambda mark: mark.span.end - mark.span.start, default=None)


def _numbered(kind: MarkKind, spans: Iterable[Span | None]) -> Iterator[Mark]:
    for index, span in enumerate(spans):
        if span is not None:
            yield Mark(span, Target(kind, index))


def _unit_marks(unit: ReviewUnit) -> Iterator[Mark]:
    if unit.span is not None:
        yield Mark(unit.span, Target(MarkKind.UNIT, unit.key))
    for task in unit.tasks:
        if task.span is not None:
            yield Mark(task.span, Target(MarkKind.TASK, task.key))
        if task.deadline_span is not None:
            yield Mark(task.deadline_span, Target(MarkKind.DEADLINE, task.key))
