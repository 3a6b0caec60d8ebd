"""Numbers on paper and on the screen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pccc_desktop.domain.numbers import parse_vn_number, vn_number, vn_size


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (999, "999"), (1234, "1.234"), (1234.5, "1.234,5"), (98.25, "98,25")]
)
def test_thousands_take_points_and_decimals_a_comma(value: float, written: str) -> None:
    assert vn_number(value) == written


@pytest.mark.parametrize("text", ["1,234.5", "mười", "1.23.4", ""])
def test_what_is_not_written_the_vietnamese_way_is_no_number(text: str) -> None:
    assert parse_vn_number(text) is None


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_what_is_written_is_read_again(value: Decimal) -> None:
    assert parse_vn_number(vn_number(value)) == value


@pytest.mark.parametrize(
    ("size", "written"), [(0, "0 byte"), (1023, "1.023 byte"), (1536, "1,5 KB"), (1_568_768, "1,5 MB")]
)
def test_sizes_are_told_in_the_largest_fitting_unit(size: int, written: str) -> None:
    assert vn_size(size) == written
