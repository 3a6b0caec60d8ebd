from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.errors import NotFoundError, ValidationError
from pccc_desktop.domain.legal import (
    Parameter,
    RegulationParameter,
    check_parameter,
    in_force,
    number_in_force,
)
from pccc_desktop.domain.signing import seniority, signing_rule
from pccc_desktop.services.legal_data import load_legal_data
from tests.support.factories import LEGAL_FOLDER

LEGAL = load_legal_data(LEGAL_FOLDER)
OLD = RegulationParameter("x", "Mẫu", value_num=3, effective_to=date(2025, 6, 30))
NEW = RegulationParameter("x", "Mẫu", value_num=5, effective_from=date(2025, 7, 1))


def test_the_parameter_of_the_day_holds_not_the_one_of_today() -> None:
    assert number_in_force((OLD, NEW), "x", date(2025, 6, 30)) == 3
    assert number_in_force((OLD, NEW), "x", date(2025, 7, 1)) == 5


def test_a_missing_parameter_is_said_and_never_guessed() -> None:
    with pytest.raises(NotFoundError):
        number_in_force((NEW,), "x", date(2020, 1, 1))
    assert in_force((NEW,), "y", date(2026, 1, 1)) is None


def test_every_parameter_that_rules_ask_for_is_shipped_for_today() -> None:
    for code in Parameter:
        assert number_in_force(LEGAL.parameters, code, date(2026, 5, 1)) >= 1


def test_a_parameter_without_value_or_with_a_turned_period_is_refused() -> None:
    with pytest.raises(ValidationError) as error:
        check_parameter(
            replace(
                NEW, code=" ", value_num=None, effective_from=date(2026, 1, 2), effective_to=date(2026, 1, 1)
            )
        )
    assert {one.field for one in error.value.problems} == {"code", "value_num", "effective_to"}
    assert check_parameter(NEW) is NEW


def test_a_deputy_signs_for_the_head_on_the_state_side_and_never_in_the_party() -> None:
    vice = signing_rule(LEGAL.signing, OrgType.UBND_PHUONG, "Phó Chủ tịch Thường trực")
    deputy = signing_rule(LEGAL.signing, OrgType.DANG_UY, "Phó Bí thư")
    assert vice is not None
    assert vice.authority_line == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"
    assert deputy is not None
    assert deputy.authority_line == "T/M ĐẢNG ỦY"
    assert signing_rule(LEGAL.signing, OrgType.UBND_PHUONG, "Chuyên viên") is None
    assert not any("K/T BÍ THƯ" in one.authority_line for one in LEGAL.signing)


def test_heads_come_before_deputies() -> None:
    titles = ["Chánh Văn phòng", "Phó Chủ tịch", "Chủ tịch"]
    assert sorted(titles, key=seniority) == ["Chủ tịch", "Phó Chủ tịch", "Chánh Văn phòng"]
