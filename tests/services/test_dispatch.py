from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.domain.errors import ConflictError, NotFoundError, ValidationError
from pccc_desktop.domain.legal import RegulationParameter
from tests.support.database import HANOI

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services

FRIDAY = datetime(2026, 5, 8, 22, 15, tzinfo=HANOI)
ORDER = DispatchOrder(
    commander_name="Lê Văn Ví Dụ",
    target_name="Hợp tác xã vận tải Mẫu",
    incident_place="Chợ Mẫu",
    vehicles="02 xe bồn",
    content="Chở nước chữa cháy.",
)


def test_a_new_order_knows_the_office_its_commander_and_the_hour(
    services: Services, office: OfficeIdentity
) -> None:
    order = services.dispatch.new_order()
    assert order.issuer_org_id == office.state_org_id
    assert (order.commander_name, order.commander_position) == ("Lê Văn Ví Dụ", "Chủ tịch")
    assert order.commander_unit == "Ủy ban nhân dân phường Mẫu"
    assert order.incident_reported_at == datetime(2026, 5, 11, 8, 30, tzinfo=HANOI)


def test_without_an_office_a_new_order_is_blank(services: Services) -> None:
    assert services.dispatch.new_order().commander_name == ""


def test_an_oral_order_owes_a_written_one_in_three_working_days(services: Services) -> None:
    saved = services.dispatch.save(replace(ORDER, oral_at=FRIDAY)).value
    assert saved.status is DispatchStatus.RA_LENH_MIENG
    assert services.dispatch.written_due(saved) == date(2026, 5, 13)
    assert services.dispatch.list()[0].written_due == date(2026, 5, 13)
    assert services.overview.today().written_orders_owed == 1


def test_the_written_order_settles_it(services: Services) -> None:
    saved = services.dispatch.save(replace(ORDER, oral_at=FRIDAY)).value
    written = services.dispatch.save(
        replace(saved, issued_at=FRIDAY + timedelta(days=1), number="01/LHĐ-UBND")
    ).value
    assert written.status is DispatchStatus.DA_KY
    assert services.dispatch.list()[0].written_due is None
    assert services.overview.today().written_orders_owed == 0


def test_the_days_follow_the_parameter_of_that_time(services: Services) -> None:
    services.office.prepare()
    code = "dispatch.written_order_days"
    current = next(
        one for one in services.reference.parameters() if one.code == code and one.effective_to is None
    )
    services.reference.set_parameter(replace(current, effective_to=date(2026, 5, 9)))
    services.reference.set_parameter(
        RegulationParameter(code, "Mẫu", value_num=5, effective_from=date(2026, 5, 10))
    )
    later = replace(ORDER, oral_at=datetime(2026, 5, 11, 8, 0, tzinfo=HANOI))
    assert services.dispatch.written_due(replace(ORDER, oral_at=FRIDAY)) == date(2026, 5, 13)
    assert services.dispatch.written_due(later) == date(2026, 5, 18)


def test_an_order_needs_who_whom_where_and_what(services: Services) -> None:
    with pytest.raises(ValidationError) as error:
        services.dispatch.save(DispatchOrder())
    fields = {one.field for one in error.value.problems}
    assert fields == {"commander_name", "target_name", "incident_place", "content", "people"}
    assert services.dispatch.list() == []


def test_a_written_order_cannot_be_older_than_the_oral_one(services: Services) -> None:
    with pytest.raises(ValidationError) as error:
        services.dispatch.save(replace(ORDER, oral_at=FRIDAY, issued_at=FRIDAY - timedelta(hours=1)))
    assert error.value.problems[0].field == "issued_at"


def test_moments_come_back_as_the_same_moment(services: Services) -> None:
    saved = services.dispatch.save(replace(ORDER, oral_at=FRIDAY)).value
    assert saved.oral_at == FRIDAY


def test_orders_are_found_without_accents_and_removed_to_the_bin(services: Services) -> None:
    saved = services.dispatch.save(ORDER).value
    assert [one.id for one in services.dispatch.list("van tai cho mau")] == [saved.id]
    assert services.dispatch.list("khong co") == []
    assert saved.id is not None
    services.dispatch.remove(saved.id, "Nhầm")
    with pytest.raises(NotFoundError):
        services.dispatch.get(saved.id)


def test_an_old_state_cannot_be_saved_over_a_newer_one(services: Services) -> None:
    saved = services.dispatch.save(ORDER).value
    services.dispatch.save(replace(saved, note="Một"))
    with pytest.raises(ConflictError):
        services.dispatch.save(replace(saved, note="Hai"))
