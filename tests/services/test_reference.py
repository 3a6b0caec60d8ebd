from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import ConflictError, NotFoundError, StorageProblem, ValidationError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.services.legal_data import load_legal_data
from tests.support.factories import NEW_DAY, OLD_DAY

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.services.container import Services

CODE = "dispatch.written_order_days"


def test_the_profile_follows_family_and_date(services: Services) -> None:
    assert services.reference.profile_for(Family.STATE, NEW_DAY).id == "ND30"
    assert services.reference.profile_for(Family.PARTY, OLD_DAY).id == "HD36"
    assert services.reference.profile_for(Family.PARTY, date(2026, 5, 27)).id == "HD05"


def test_no_form_code_is_given_when_none_is_known(services: Services) -> None:
    assert services.reference.form_code("mobilisation-order", OLD_DAY) is not None
    assert services.reference.form_code("mobilisation-order", NEW_DAY) is None


def test_a_parameter_is_corrected_with_its_audit(services: Services) -> None:
    services.office.prepare()
    parameter = services.reference.parameter(CODE, NEW_DAY)
    saved = services.reference.set_parameter(replace(parameter, value_num=5, verified=True))
    assert services.reference.parameter(CODE, NEW_DAY).number == 5
    assert services.reference.parameter(CODE, OLD_DAY).number == 3
    operation = services.history.operations(1)[0]
    assert (operation.id, operation.use_case) == (saved.changes.operation_id, "Sửa tham số")
    with pytest.raises(ConflictError):
        services.reference.set_parameter(replace(parameter, value_num=7))


def test_a_missing_parameter_is_said(services: Services) -> None:
    with pytest.raises(NotFoundError):
        services.reference.parameter("khong.co", NEW_DAY)


def test_a_second_period_on_the_same_day_is_refused(services: Services) -> None:
    services.office.prepare()
    parameter = services.reference.parameter(CODE, NEW_DAY)
    with pytest.raises(ValidationError):
        services.reference.set_parameter(replace(parameter, id=None))


def test_damaged_legal_data_are_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="cài đặt lại"):
        load_legal_data(tmp_path)
