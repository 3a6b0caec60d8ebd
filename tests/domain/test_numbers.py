"""Numbers on paper and on the screen."""

from __future__ import annotations

import pytest

from pccc_desktop.domain.numbers import vn_number, vn_size


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (999, "999"), (1234, "1.234"), (1234.5, "1.234,5"), (98.25, "98,25")]
)
def test_thousands_take_points_and_decimals_a_comma(value: float, written: str) -> None:
    assert vn_number(value) == written


@pytest.mark.parametrize(
    ("size", "written"), [(0, "0 byte"), (1023, "1.023 byte"), (1536, "1,5 KB"), (1_568_768, "1,5 MB")]
)
def test_sizes_are_told_in_the_largest_fitting_unit(size: int, written: str) -> None:
    assert vn_size(size) == written
