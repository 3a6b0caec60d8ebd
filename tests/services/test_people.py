from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.errors import ConflictError, NotFoundError, ValidationError
from pccc_desktop.domain.people import PersonDraft, Position
from tests.support.factories import NEW_DAY, OLD_DAY

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services


@pytest.fixture
def vice(office: OfficeIdentity) -> PersonDraft:
    position = Position(office.state_org_id, "Phó Chủ tịch", can_sign=True, valid_from=date(2025, 7, 1))
    return PersonDraft("Đặng Thị Ánh Mẫu", phone="0900 000 777", positions=(position,))


def test_a_signer_gets_the_authority_line_of_the_rules(services: Services, vice: PersonDraft) -> None:
    person = services.people.save(vice).value
    assert person.positions[0].authority_line == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"


def test_a_typed_authority_line_stays(services: Services, vice: PersonDraft) -> None:
    typed = replace(vice.positions[0], authority_line="TUQ. CHỦ TỊCH")
    person = services.people.save(replace(vice, positions=(typed,))).value
    assert person.positions[0].authority_line == "TUQ. CHỦ TỊCH"


def test_signers_are_those_of_the_day_the_head_first(
    services: Services, office: OfficeIdentity, vice: PersonDraft
) -> None:
    services.people.save(vice)
    now = [one.position for one in services.people.signers(office.state_org_id, NEW_DAY)]
    then = [one.position for one in services.people.signers(office.state_org_id, OLD_DAY)]
    assert now == ["Chủ tịch", "Phó Chủ tịch"]
    assert then == ["Chủ tịch"]


def test_people_are_listed_by_given_name_and_found_without_accents(
    services: Services, vice: PersonDraft
) -> None:
    services.people.save(vice)
    assert [one.full_name for one in services.people.list()] == [
        "Lê Văn Ví Dụ",
        "Đặng Thị Ánh Mẫu",
        "Trần Thị Thử",
    ]
    found = services.people.list("dang anh")
    assert [(one.full_name, one.position) for one in found] == [("Đặng Thị Ánh Mẫu", "Phó Chủ tịch")]


def test_what_is_typed_never_works_as_a_pattern(services: Services, vice: PersonDraft) -> None:
    services.people.save(vice)
    assert services.people.list("%") == []
    assert services.people.list("_") == []


def test_a_position_that_ends_leaves_the_person(services: Services, vice: PersonDraft) -> None:
    person = services.people.save(vice).value
    services.people.save(replace(vice, id=person.id, version=person.version, positions=()))
    changed = services.people.get(person.id)
    assert changed.positions == ()
    assert changed.version > person.version


def test_an_old_state_cannot_be_saved_over_a_newer_one(services: Services, vice: PersonDraft) -> None:
    person = services.people.save(vice).value
    same = replace(vice, id=person.id, version=person.version)
    services.people.save(replace(same, positions=()))
    with pytest.raises(ConflictError):
        services.people.save(replace(same, note="Sửa sau"))


def test_a_person_needs_a_name_and_positions_need_titles(services: Services, vice: PersonDraft) -> None:
    with pytest.raises(ValidationError) as error:
        services.people.save(replace(vice, full_name=" ", positions=(replace(vice.positions[0], title=""),)))
    assert {one.field for one in error.value.problems} == {"full_name", "positions"}


def test_a_removed_person_signs_no_more(
    services: Services, office: OfficeIdentity, vice: PersonDraft
) -> None:
    person = services.people.save(vice).value
    services.people.remove(person.id, "Nghỉ hưu")
    with pytest.raises(NotFoundError):
        services.people.get(person.id)
    assert [one.position for one in services.people.signers(office.state_org_id, NEW_DAY)] == ["Chủ tịch"]
