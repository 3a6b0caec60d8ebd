from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import OrgFamily, OrgType
from pccc_desktop.domain.errors import ConflictError, NotAllowedError, NotFoundError, ValidationError
from pccc_desktop.domain.organizations import OrganizationDraft, OrganizationFilter, OrganizationName
from tests.support.factories import NEW_DAY, OLD_DAY, document_draft

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity, Organization
    from pccc_desktop.services.container import Services

pytestmark = pytest.mark.usefixtures("office")
SCHOOL = OrganizationDraft(
    full_name="  Trường   Tiểu học Mẫu ", org_type=OrgType.TRUONG_HOC, family=OrgFamily.KHAC, basis="Tự điền"
)


def add(services: Services, draft: OrganizationDraft = SCHOOL) -> Organization:
    return services.organizations.save(draft).value


def test_a_new_organisation_gets_a_code_and_clean_words(services: Services) -> None:
    saved = services.organizations.save(SCHOOL)
    assert saved.value.name_on(NEW_DAY).full_name == "Trường Tiểu học Mẫu"
    assert saved.value.code
    assert saved.changes.kinds == {RecordKind.ORGANIZATION}
    assert services.organizations.match("Các trường học", NEW_DAY).ids == (saved.value.id,)


def test_a_correction_keeps_the_number_of_names(services: Services) -> None:
    school = add(services)
    draft = replace(
        SCHOOL, id=school.id, full_name="Trường THCS Mẫu", version=school.version, code=school.code
    )
    changed = services.organizations.save(draft).value
    assert [name.full_name for name in changed.names] == ["Trường THCS Mẫu"]


def test_an_old_state_cannot_be_saved_over_a_newer_one(services: Services) -> None:
    school = add(services)
    draft = replace(SCHOOL, id=school.id, phone="0200 000 009", version=school.version, code=school.code)
    services.organizations.save(draft)
    with pytest.raises(ConflictError):
        services.organizations.save(replace(draft, phone="0200 000 008"))
    assert services.organizations.get(school.id).phone == "0200 000 009"


def test_a_new_name_ends_the_one_before(services: Services) -> None:
    school = add(services)
    name = OrganizationName("Trường TH và THCS Mẫu", valid_from=date(2026, 1, 1), basis="QĐ mẫu")
    renamed = services.organizations.rename(school.id, name).value
    assert renamed.name_on(date(2025, 12, 31)).full_name == "Trường Tiểu học Mẫu"
    assert renamed.name_on(date(2026, 1, 1)).full_name == "Trường TH và THCS Mẫu"
    assert renamed.names[0].valid_to == date(2025, 12, 31)
    assert services.organizations.match("Trường Tiểu học Mẫu", OLD_DAY).ids == (school.id,)
    assert services.organizations.match("Trường Tiểu học Mẫu", NEW_DAY).ids == ()


def test_a_new_name_without_a_day_is_refused(services: Services) -> None:
    with pytest.raises(ValidationError):
        services.organizations.rename(add(services).id, OrganizationName("Trường Khác"))


def test_an_ended_organisation_points_to_its_successor(services: Services) -> None:
    old = add(services)
    new = add(services, replace(SCHOOL, full_name="Trường Liên cấp Mẫu"))
    services.organizations.end(old.id, date(2026, 3, 31), new.id, "Sáp nhập")
    ended = services.organizations.get(old.id)
    assert (ended.valid_to, ended.successor_id) == (date(2026, 3, 31), new.id)
    today = services.organizations.list(OrganizationFilter(text="truong", day=NEW_DAY))
    assert [one.id for one in today] == [new.id]


def test_an_organisation_cannot_hang_below_itself(services: Services) -> None:
    parent = add(services)
    child = add(services, replace(SCHOOL, full_name="Phân hiệu Mẫu", parent_id=parent.id))
    draft = replace(SCHOOL, id=parent.id, parent_id=child.id, version=parent.version, code=parent.code)
    with pytest.raises(ValidationError) as error:
        services.organizations.save(draft)
    assert error.value.problems[0].field == "parent_id"


def test_an_organisation_in_use_is_ended_not_removed(services: Services, office: OfficeIdentity) -> None:
    services.documents.save(document_draft(issuer_id=office.state_org_id))
    with pytest.raises(NotAllowedError, match="1 văn bản"):
        services.organizations.remove(office.state_org_id, "Nhầm")


def test_a_removed_organisation_comes_back_by_undo(services: Services) -> None:
    school = add(services)
    operation = services.organizations.remove(school.id, "Nhầm").operation_id
    with pytest.raises(NotFoundError):
        services.organizations.get(school.id)
    assert operation is not None
    services.history.undo(operation)
    assert services.organizations.get(school.id).names == school.names


def test_two_organisations_cannot_share_a_code(services: Services) -> None:
    school = add(services)
    with pytest.raises(ValidationError) as error:
        services.organizations.save(replace(SCHOOL, code=school.code))
    assert error.value.problems[0].field == "code"
