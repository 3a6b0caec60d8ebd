from __future__ import annotations

from datetime import date

import pytest

from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.errors import NotAllowedError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.registers import highest_used, leading_number
from pccc_desktop.services.legal_data import LegalData, load_legal_data
from tests.support.factories import LEGAL_FOLDER


@pytest.fixture(scope="module")
def data() -> LegalData:
    return load_legal_data(LEGAL_FOLDER)


@pytest.mark.parametrize(
    ("family", "kind", "number", "organ", "unit", "written"),
    [
        (Family.STATE, DocType.KE_HOACH, 5, "UBND", "", "05/KH-UBND"),
        (Family.STATE, DocType.QUYET_DINH, 125, "UBND", "", "125/QĐ-UBND"),
        (Family.STATE, DocType.CONG_VAN, 7, "UBND", "VHXH", "07/UBND-VHXH"),
        (Family.STATE, DocType.CONG_VAN, 7, "UBND", "", "07/UBND"),
        (Family.PARTY, DocType.KE_HOACH, 7, "ĐU", "", "07-KH/ĐU"),
        (Family.PARTY, DocType.CONG_VAN, 11, "ĐU", "VP", "11-CV/ĐU"),
        (Family.PARTY, DocType.CHUONG_TRINH, 1, "ĐU", "", "01-CTr/ĐU"),
    ],
)
def test_numbers_are_written_as_each_family_writes_them(
    data: LegalData, family: Family, kind: DocType, number: int, organ: str, unit: str, written: str
) -> None:
    assert data.series.of(family).write(number, kind, organ, unit) == written


def test_state_numbers_begin_again_each_year_and_party_numbers_each_term(data: LegalData) -> None:
    state, party = data.series.state, data.series.party
    assert state.period_of(date(2026, 12, 31)).id != state.period_of(date(2027, 1, 1)).id
    assert party.period_of(date(2026, 1, 1)).id == party.period_of(date(2029, 12, 31)).id
    assert party.period_of(date(2025, 6, 30)).id != party.period_of(date(2025, 7, 1)).id


def test_a_day_outside_every_known_term_gets_no_number(data: LegalData) -> None:
    with pytest.raises(NotAllowedError):
        data.series.party.period_of(date(1999, 1, 1))


def test_bodies_outside_both_families_get_no_number(data: LegalData) -> None:
    with pytest.raises(NotAllowedError):
        data.series.of(Family.OTHER)


def test_numbers_typed_by_hand_count_within_their_series() -> None:
    used = [("09/KH-UBND", "KE_HOACH"), ("120/QĐ-UBND", "QUYET_DINH"), ("không số", "KE_HOACH")]
    assert highest_used(used, "KE_HOACH") == 9
    assert highest_used(used, "COMMON") == 120
    assert highest_used([], "KE_HOACH") == 0
    assert leading_number("012/CT-UBND") == 12
