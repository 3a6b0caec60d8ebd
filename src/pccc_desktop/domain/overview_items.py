"""Wording of what waits on the first page."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.assignments import AssignmentListItem, status_sentence
from pccc_desktop.domain.dates import end_of_month, vn_date_short
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.domain.overview import TodoItem
from pccc_desktop.domain.review import ReviewListItem
from pccc_desktop.domain.text import N_

ASSIGNMENTS_PAGE, DOCUMENTS_PAGE, DISPATCH_PAGE, REVIEW_PAGE = (
    "assignments",
    "documents",
    "dispatch",
    "review",
)
_MONTHS_BACK, _MONTHS_ON = 8, 3
_MONTHS_IN_YEAR = 12


def assignment_todo(item: AssignmentListItem, today: date, warn_days: int) -> TodoItem:
    """A late assignment or one that falls due."""
    sentence, role = status_sentence(item, today, warn_days)
    detail = N_("overview", "{unit} · {state}").format(unit=item.unit, state=sentence)
    return TodoItem(item.title, detail, role, ASSIGNMENTS_PAGE, item.id)


def review_todo(item: ReviewListItem) -> TodoItem:
    """A review that nobody has confirmed."""
    detail = N_("overview", "Đang rà soát · {tasks} nhiệm vụ · {doubts} chỗ cần xem")
    text = item.title or item.file_name
    return TodoItem(text, detail.format(tasks=item.tasks, doubts=item.doubts), "info", REVIEW_PAGE, item.id)


def order_todo(order: DispatchOrder, due: date | None, today: date) -> TodoItem:
    """A written order that is still owed after an oral one."""
    if due is None or due >= today:
        sentence, role = N_("overview", "Phải có lệnh bằng văn bản trước hết ngày {day}"), "warn"
    else:
        sentence, role = N_("overview", "Quá hạn ra lệnh bằng văn bản (hạn {day})"), "danger"
    text = N_("overview", "Lệnh huy động {target}").format(target=order.target_name)
    detail = sentence.format(day=vn_date_short(due)) if due else ""
    return TodoItem(text, detail, role, DISPATCH_PAGE, order.id)


def months_around(today: date) -> tuple[tuple[date, ...], date]:
    """First days of the twelve months that the chart shows, and the last day of the last one."""
    start = today.year * _MONTHS_IN_YEAR + today.month - 1 - _MONTHS_BACK
    numbers = range(start, start + _MONTHS_BACK + _MONTHS_ON + 1)
    months = tuple(date(one // _MONTHS_IN_YEAR, one % _MONTHS_IN_YEAR + 1, 1) for one in numbers)
    return months, end_of_month(months[-1].year, months[-1].month)
