"""Dates as Vietnamese offices write, read and count them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from pccc_desktop.domain.text import N_, clean

_SHORT = re.compile(r"^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2}|\d{4})$")
_LONG = re.compile(r"^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$", re.IGNORECASE)
_DIGITS = re.compile(r"^(\d{2})(\d{2})(\d{4})$")
_DAY_MONTH = re.compile(r"^(\d{1,2})\s*[/.\-]\s*(\d{1,2})$")
_SATURDAY = 5


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


def vn_date_long(day: date) -> str:
    """``ngày 04 tháng 3 năm 2026``: days below 10 and months 1, 2 are padded.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4.
    """
    text = N_("dates", "ngày {day} tháng {month} năm {year}")
    return text.format(day=f"{day.day:02d}", month=_month(day), year=f"{day.year:04d}")


def vn_date_short(day: date) -> str:
    """``04/3/2024``, ``03/01/2023``: the same padding in short form."""
    return f"{day.day:02d}/{_month(day)}/{day.year:04d}"


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_vn_date(text: str, *, today: date | None = None) -> date | None:
    """Read a date typed any usual way, day first: ``4/3/2024``, ``04-3-24``, ``04032024``, ``ngày 4 …``.

    ``4/3`` means that day of the current year and needs `today`. Returns None when the text is no date.
    """
    text = clean(text)
    for pattern in (_SHORT, _LONG, _DIGITS):
        if match := pattern.match(text):
            day, month, year = (int(part) for part in match.groups())
            return make_date(year + 2000 if year < 100 else year, month, day)
    if today is not None and (match := _DAY_MONTH.match(text)):
        return make_date(today.year, int(match[2]), int(match[1]))
    return None


def end_of_month(year: int, month: int) -> date:
    """Last day of the month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def add_working_days(start: date, days: int, holidays: frozenset[date] = frozenset()) -> date:
    """The day that is `days` working days after `start`; Saturdays, Sundays and `holidays` do not count."""
    current = start
    while days > 0:
        current += timedelta(days=1)
        if current.weekday() < _SATURDAY and current not in holidays:
            days -= 1
    return current
