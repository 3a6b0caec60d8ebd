"""Words into tasks: where one begins and ends, and the deadline it carries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pccc_desktop.domain.deadlines import Deadline, DeadlineKind, find_deadlines, parse_deadline, rank
from pccc_desktop.domain.extraction import Span, TaskFound
from pccc_desktop.domain.text import N_
from pccc_desktop.reading.plans.units import begins_with_verb

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_CLAUSE_END = re.compile(r";\s+|(?<=[.…])\s+(?=[A-ZĐÀ-Ỹ])")
# A clause that only says when the work is done or where its result goes belongs to the work before it.
_RESULT = re.compile(
    r"(?:hoàn thành|xong|báo cáo|gửi|trình|kết quả|thời gian|định kỳ\s+.{0,30}báo cáo)(?!\w)", re.IGNORECASE
)
_HANDING_IN = re.compile(r"(?:báo cáo|gửi|trình|tổng hợp|có văn bản)(?!\w)", re.IGNORECASE)
_MIN_CLAUSE = 25
_SPLIT_DOUBT = N_("review", "Câu này được tách thành nhiều nhiệm vụ, cần xem lại.")


def make_task(
    text: str, start: int, end: int, document_date: date | None, doubt: str = ""
) -> TaskFound | None:
    """The task between two offsets of the document, trimmed, with the strongest deadline its words hold."""
    while start < end and text[start] in " \t\n:;,–-":
        start += 1
    while end > start and text[end - 1] in " \t\n(":
        end -= 1
    if start >= end:
        return None
    words = text[start:end]
    deadlines = find_deadlines(words, document_date)
    if not deadlines:
        return TaskFound(text=words, span=Span(start, end), doubt=doubt)
    span, best = min(deadlines, key=_telling)
    return TaskFound(
        text=words,
        span=Span(start, end),
        deadline_text=best.text,
        deadline=best.due,
        deadline_span=Span(start + span.start, start + span.end),
        doubt=doubt,
    )


def _telling(found: tuple[Span, Deadline]) -> tuple[int, int, int]:
    """Order of the deadlines in one task: a period in which something takes place gives way to a day to be ready by."""
    span, deadline = found
    period = deadline.kind is DeadlineKind.NGAY_CU_THE and deadline.text.lower().startswith("từ")
    return rank(deadline) + 2 * period, span.start, span.end


def with_deadline(task: TaskFound, words: str, span: Span | None, document_date: date | None) -> TaskFound:
    """The task with the deadline that a field of its own (a cell, “Thời gian: …”) gives."""
    deadline = parse_deadline(words, document_date)
    return TaskFound(task.text, task.span, deadline.text, deadline.due, span, task.product, task.doubt)


def _is_dated(words: str, document_date: date | None) -> bool:
    return any(deadline.due is not None for _, deadline in find_deadlines(words, document_date))


def _each_has_its_day(before: str, after: str, document_date: date | None) -> bool:
    """Whether work due on one day is followed by a report or a sentence due on another: two things to watch."""
    follows = _HANDING_IN.match(after) or after[:1].isupper()
    clause = _CLAUSE_END.split(after, maxsplit=1)[0]
    return bool(follows) and _is_dated(before, document_date) and _is_dated(clause, document_date)


def _clauses(
    words: str, document_date: date | None, *, dated_only: bool = False
) -> Iterator[tuple[int, int]]:
    """Ranges of the independent clauses: each begins with a verb of its own after a semicolon or a full stop.

    `dated_only`: the words are one item of a list, parted only where each half has a day of its own.
    """
    begin = 0
    for match in _CLAUSE_END.finditer(words):
        rest = words[match.end() :]
        if words[: match.start()].count("(") != words[: match.start()].count(")"):
            continue
        long_enough = match.start() - begin >= _MIN_CLAUSE and len(rest) >= _MIN_CLAUSE
        alone = not dated_only and begins_with_verb(rest) and not _RESULT.match(rest)
        if long_enough and (alone or _each_has_its_day(words[begin : match.start()], rest, document_date)):
            yield begin, match.start()
            begin = match.end()
    yield begin, len(words)


def split_run_in(text: str, start: int, end: int, document_date: date | None) -> list[TaskFound]:
    """The tasks of a sentence whose subject is the unit: one a clause when the clauses stand by themselves."""
    return _made(text, start, list(_clauses(text[start:end], document_date)), document_date)


def split_dated(text: str, start: int, end: int, document_date: date | None) -> list[TaskFound]:
    """The task of one item in a list; two where its clauses have each a day of their own."""
    words = text[start:end]
    whole = [(0, len(words))]
    ranges = whole if "\n" in words else list(_clauses(words, document_date, dated_only=True))
    return _made(text, start, ranges, document_date)


def _made(
    text: str, start: int, ranges: list[tuple[int, int]], document_date: date | None
) -> list[TaskFound]:
    doubt = _SPLIT_DOUBT if len(ranges) > 1 else ""
    made = [make_task(text, start + begin, start + stop, document_date, doubt) for begin, stop in ranges]
    return [task for task in made if task is not None]
