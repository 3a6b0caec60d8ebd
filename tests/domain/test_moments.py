"""Moments typed the way people say them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from pccc_desktop.domain.moments import parse_vn_moment, vn_moment

ZONE = timezone(timedelta(hours=7))
NOW = datetime(2026, 5, 12, 9, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("typed", "day", "hour", "minute"),
    [
        ("14:30", (2026, 5, 12), 14, 30),
        ("14h30", (2026, 5, 12), 14, 30),
        ("14g30", (2026, 5, 12), 14, 30),
        ("8 giờ", (2026, 5, 12), 8, 0),
        ("8 giờ 05 phút", (2026, 5, 12), 8, 5),
        ("1430", (2026, 5, 12), 14, 30),
        ("14:30 4/3", (2026, 3, 4), 14, 30),
        ("14:30 04/3/2026", (2026, 3, 4), 14, 30),
        ("14h30, ngày 4/3/2026", (2026, 3, 4), 14, 30),
        ("14 giờ 30 phút ngày 04 tháng 3 năm 2026", (2026, 3, 4), 14, 30),
        ("04/3/2026 14:30", (2026, 3, 4), 14, 30),
        ("22h hôm qua", (2026, 5, 11), 22, 0),
        ("6h ngày mai", (2026, 5, 13), 6, 0),
        ("7h mai", (2026, 5, 13), 7, 0),
    ],
)
def test_an_hour_is_read_in_every_habit(
    typed: str, day: tuple[int, int, int], hour: int, minute: int
) -> None:
    assert parse_vn_moment(typed, NOW) == datetime(*day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    "typed", ["", "mai", "25:00", "12:75", "4/3/2026", "14:30 31/2", "sáng sớm", "14:30 abc"]
)
def test_what_is_no_moment_is_refused(typed: str) -> None:
    assert parse_vn_moment(typed, NOW) is None


def test_a_shown_moment_is_read_back_as_itself() -> None:
    shown = vn_moment(NOW)
    assert shown == "09:00 12/5/2026"
    assert parse_vn_moment(shown, NOW) == NOW
