"""Moments as a duty officer types them: the hour first, the day only when it is not today."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from pccc_desktop.domain.dates import parse_vn_date, vn_date_short
from pccc_desktop.domain.text import clean, fold

_TIME = re.compile(
    r"(?<![\d/])(?P<hour>\d{1,2})\s*(?:gio|:|h|g)\s*(?P<minute>\d{2})?\s*(?:phut|p\b)?(?![\d/])",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"^(?P<hour>\d{2})(?P<minute>\d{2})$")
_JOINTS = re.compile(r"^(?:,|-|vao|luc|ngay)+\s*|\s*(?:,|-|vao|luc)+$")
_DAYS = {"": 0, "nay": 0, "hom nay": 0, "hom qua": -1, "qua": -1, "mai": 1, "ngay mai": 1, "hom kia": -2}


def vn_moment(moment: datetime) -> str:
    """``14:30 04/3/2026``."""
    return f"{moment:%H:%M} {vn_date_short(moment.date())}"


def parse_vn_moment(text: str, now: datetime) -> datetime | None:
    """Read an hour with or without a day: ``14:30``, ``14h30 4/3``, ``8 giờ ngày 04/3/2026``, ``1430``.

    Without a day it is the day of `now`; the answer has the time zone of `now`. None when it is no moment.
    """
    folded = fold(clean(text))
    match = _TIME.search(folded) or _DIGITS.match(folded)
    if match is None:
        return None
    clock = _clock(int(match["hour"]), int(match["minute"] or 0))
    day = _day(f"{folded[: match.start()]} {folded[match.end() :]}", now.date())
    if clock is None or day is None:
        return None
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _clock(hour: int, minute: int) -> time | None:
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _day(words: str, today: date) -> date | None:
    words = words.strip()
    while (shorter := _JOINTS.sub("", words).strip()) != words and words not in _DAYS:
        words = shorter
    if words in _DAYS:
        return today + timedelta(days=_DAYS[words])
    long_form = re.sub(r"\s+thang\s+", "/", re.sub(r"\s+nam\s+", "/", words))
    return parse_vn_date(long_form, today=today)
