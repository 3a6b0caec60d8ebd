from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.errors import ConflictError, NotAllowedError, ValidationError
from tests.support.factories import NEW_DAY, OLD_DAY, ids_by_code, office_setup

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services


def test_before_the_set_up_there_is_no_office_and_lists_are_empty(services: Services) -> None:
    assert services.office.identity() is None
    assert services.organizations.list() == []
    assert services.assignments.counts().all == 0
    assert services.overview.today().documents == 0


def test_the_set_up_makes_the_office_with_its_bodies(services: Services, office: OfficeIdentity) -> None:
    assert services.office.identity() == office
    assert office.title == "UBND phường Mẫu"
    assert len(ids_by_code(services, OrgType.CHI_BO)) == 3
    assert services.organizations.get(office.state_org_id).org_type is OrgType.UBND_PHUONG


def test_leaders_of_the_wizard_may_sign_for_their_body(services: Services, office: OfficeIdentity) -> None:
    signer = services.people.signers(office.state_org_id, NEW_DAY)[0]
    assert (signer.name, signer.position, signer.authority_line) == (
        "Lê Văn Ví Dụ",
        "Chủ tịch",
        "TM. ỦY BAN NHÂN DÂN",
    )


def test_a_second_set_up_is_refused_and_changes_nothing(services: Services, office: OfficeIdentity) -> None:
    with pytest.raises(NotAllowedError):
        services.office.set_up(office_setup(ward_name="Khác"))
    assert services.office.identity() == office


def test_incomplete_answers_store_nothing(services: Services) -> None:
    with pytest.raises(ValidationError):
        services.office.set_up(office_setup(ward_name=""))
    assert services.organizations.list() == []


def test_the_identity_is_corrected_once_for_each_state_of_it(
    services: Services, office: OfficeIdentity
) -> None:
    saved = services.office.save(replace(office, phone="0200 000 002")).value
    assert saved.phone == "0200 000 002"
    with pytest.raises(ConflictError):
        services.office.save(replace(office, phone="0200 000 003"))


def test_preparing_stores_the_shipped_parameters_once(services: Services) -> None:
    services.office.prepare()
    services.office.prepare()
    stored = services.reference.parameters()
    assert len({(one.code, one.effective_from) for one in stored}) == len(stored)
    assert all(one.id is not None for one in stored)


def test_the_old_hierarchy_is_known_on_old_days_only(services: Services, office: OfficeIdentity) -> None:
    del office
    assert services.organizations.match("Công an thành phố", OLD_DAY).ids != ()
    assert services.organizations.match("Công an thành phố", NEW_DAY).ids == ()


def test_a_database_that_was_only_prepared_can_be_set_up(services: Services) -> None:
    services.office.prepare()
    identity = services.office.set_up(office_setup()).value
    assert services.office.identity() == identity


def test_a_body_left_out_is_not_created_and_takes_what_is_below_it_along(services: Services) -> None:
    setup = office_setup(left_out=frozenset({"UBMTTQ"}))
    planned = {one.draft.code for one in services.office.plan(setup)}
    services.office.set_up(setup)
    created = {services.organizations.get(one.id).code for one in services.organizations.list()}
    assert created == planned
    assert not created & {"UBMTTQ", "HOI_PHU_NU"}
    assert services.office.required_codes() <= created
