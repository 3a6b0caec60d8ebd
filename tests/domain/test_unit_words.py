"""Names of units where room is scarce."""

from __future__ import annotations

import pytest

from pccc_desktop.domain.unit_words import short_unit_name


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ủy ban nhân dân phường Mẫu", "UBND phường Mẫu"),
        ("Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân phường Mẫu", "Văn phòng HĐND và UBND phường Mẫu"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu", "UBMTTQ phường Mẫu"),
        ("Công an phường Mẫu", "Công an phường Mẫu"),
    ],
)
def test_a_name_is_shortened_only_by_what_every_office_reads(name: str, short: str) -> None:
    assert short_unit_name(name) == short
