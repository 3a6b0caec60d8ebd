from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pccc_desktop.domain.dates import (
    add_working_days,
    end_of_month,
    parse_vn_date,
    vn_date_long,
    vn_date_short,
)

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))


def test_only_days_below_ten_and_the_first_two_months_are_padded() -> None:
    assert vn_date_long(date(2026, 1, 5)) == "ngày 05 tháng 01 năm 2026"
    assert vn_date_long(date(2026, 5, 27)) == "ngày 27 tháng 5 năm 2026"
    assert vn_date_short(date(2024, 3, 4)) == "04/3/2024"
    assert vn_date_short(date(2023, 1, 3)) == "03/01/2023"


@given(DAYS)
def test_every_printed_date_is_read_back(day: date) -> None:
    assert parse_vn_date(vn_date_long(day)) == day
    assert parse_vn_date(vn_date_short(day)) == day


@pytest.mark.parametrize("text", ["4/3/2024", "04/03/2024", "04-3-24", "04032024", "4.3.2024"])
def test_a_date_is_read_day_first_in_every_habit(text: str) -> None:
    assert parse_vn_date(text) == date(2024, 3, 4)


@pytest.mark.parametrize("text", ["31/2/2026", "hôm nay", "", "2026", "32/1/2026"])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert parse_vn_date(text) is None


def test_a_day_without_a_year_needs_to_know_today() -> None:
    assert parse_vn_date("4/3") is None
    assert parse_vn_date("4/3", today=date(2026, 5, 1)) == date(2026, 3, 4)


def test_working_days_skip_weekends_and_holidays() -> None:
    friday = date(2026, 5, 8)
    assert add_working_days(friday, 3) == date(2026, 5, 13)
    assert add_working_days(friday, 3, frozenset({date(2026, 5, 11)})) == date(2026, 5, 14)


@given(DAYS, st.integers(min_value=0, max_value=60))
def test_working_days_never_end_on_a_weekend(day: date, count: int) -> None:
    end = add_working_days(day, count)
    assert end >= day
    assert count == 0 or end.weekday() < 5


def test_the_end_of_february_follows_the_leap_year() -> None:
    assert end_of_month(2024, 2) == date(2024, 2, 29)
    assert end_of_month(2026, 2) == date(2026, 2, 28)
