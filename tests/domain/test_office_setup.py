from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.office_setup import (
    PlannedOrganization,
    check_setup,
    leaders,
    normalise_setup,
    plan_organizations,
    split_kind,
)
from pccc_desktop.domain.organizations import OfficeSetup
from pccc_desktop.services.legal_data import load_legal_data
from tests.support.factories import LEGAL_FOLDER, NEW_DAY, OLD_DAY, office_setup

LEGAL = load_legal_data(LEGAL_FOLDER)
TEMPLATE = LEGAL.office_template


def planned(setup: OfficeSetup) -> dict[str, PlannedOrganization]:
    return {one.draft.code: one for one in plan_organizations(TEMPLATE, setup)}


def test_a_ward_gets_party_state_and_police_bodies_with_their_letterheads() -> None:
    bodies = planned(office_setup())
    assert bodies["UBND"].names[-1].letterhead == "ỦY BAN NHÂN DÂN|PHƯỜNG MẪU"
    assert bodies["UBND"].names[-1].letterhead_parent == ""
    assert bodies["DANG_UY"].names[-1].letterhead_parent == "ĐẢNG BỘ TỈNH BẮC MẪU"
    assert bodies["CONG_AN"].names[-1].letterhead_parent == "CÔNG AN TỈNH BẮC MẪU"
    assert bodies["PHONG_KT"].draft.full_name == "Phòng Kinh tế, Hạ tầng và Đô thị phường Mẫu"


def test_a_commune_has_its_own_office_for_the_economy_and_villages() -> None:
    bodies = planned(office_setup(ward_kind="Xã"))
    assert bodies["PHONG_KT"].draft.full_name == "Phòng Kinh tế xã Mẫu"
    assert bodies["TDP_01"].draft.full_name == "Thôn 1"


def test_the_old_hierarchy_ends_with_june_2025_and_has_successors() -> None:
    bodies = planned(office_setup())
    for code, successor in (
        ("THANH_UY", "TINH_UY"),
        ("CONG_AN_TP", "CONG_AN_TINH"),
        ("BAN_TUYEN_GIAO", "BAN_XDD"),
    ):
        assert bodies[code].draft.valid_to == date(2025, 6, 30)
        assert bodies[code].successor_code == successor
    assert bodies["OLD_TINH_UY"].draft.full_name == "Tỉnh ủy Cổ Mẫu"
    assert bodies["TINH_UY"].draft.valid_from == date(2025, 7, 1)


def test_an_old_document_prints_the_letterhead_of_its_time() -> None:
    names = planned(office_setup())["DANG_UY"].names
    by_day = {
        day: next(one for one in names if (one.valid_from or date.min) <= day <= (one.valid_to or date.max))
        for day in (OLD_DAY, NEW_DAY)
    }
    assert by_day[OLD_DAY].letterhead_parent == "ĐẢNG BỘ THÀNH PHỐ CỔ MẪU"
    assert by_day[NEW_DAY].letterhead_parent == "ĐẢNG BỘ TỈNH BẮC MẪU"


def test_without_an_old_city_there_is_no_old_hierarchy() -> None:
    bodies = planned(office_setup(old_city="", old_province=""))
    assert not {"THANH_UY", "UBND_TP", "CONG_AN_TP", "BAN_TUYEN_GIAO"} & bodies.keys()
    assert len(bodies["DANG_UY"].names) == 1


def test_a_province_that_stayed_is_not_doubled() -> None:
    bodies = planned(office_setup(old_province="Tỉnh Bắc Mẫu"))
    assert "OLD_TINH_UY" not in bodies
    assert bodies["TINH_UY"].draft.valid_from is None


def test_as_many_cells_and_groups_are_made_as_asked_for() -> None:
    kinds = [one.draft.org_type for one in planned(office_setup()).values()]
    assert kinds.count(OrgType.CHI_BO) == 3
    assert kinds.count(OrgType.TO_DAN_PHO) == 4


def test_parents_come_before_children_and_every_code_is_unique() -> None:
    seen: set[str] = set()
    for one in plan_organizations(TEMPLATE, office_setup()):
        assert one.parent_code is None or one.parent_code in seen
        assert one.draft.code not in seen
        seen.add(one.draft.code)


def test_a_numbered_ward_prints_its_kind_in_the_place_name() -> None:
    assert planned(office_setup(ward_name="3"))["UBND"].names[-1].place_name == "Phường 3"


def test_every_name_says_where_it_comes_from() -> None:
    names = [name for one in plan_organizations(TEMPLATE, office_setup()) for name in one.names]
    assert all(name.basis for name in names)
    assert not any(name.verified for name in names)


def test_incomplete_answers_are_all_named_at_once() -> None:
    with pytest.raises(ValidationError) as error:
        check_setup(OfficeSetup("", " ", "", residential_groups=-1))
    assert {one.field for one in error.value.problems} == {
        "ward_kind",
        "ward_name",
        "province",
        "residential_groups",
    }
    assert check_setup(replace(office_setup(), party_cells=0)).party_cells == 0


def test_the_kind_of_an_area_is_told_from_its_name() -> None:
    assert split_kind("Thành phố Mẫu", ("Tỉnh", "Thành phố")) == ("Thành phố", "Mẫu")
    assert split_kind("Mẫu", ("Tỉnh", "Thành phố")) == ("Tỉnh", "Mẫu")


def test_there_are_34_provinces_in_vietnamese_order() -> None:
    assert len(LEGAL.provinces) == 34
    assert LEGAL.provinces[0].endswith("An Giang")
    assert LEGAL.provinces[-1].endswith("Vĩnh Long")
    assert LEGAL.provinces.index("Thành phố Đà Nẵng") < LEGAL.provinces.index("Tỉnh Đắk Lắk")


def test_every_leader_belongs_to_a_body_of_the_template() -> None:
    codes = planned(office_setup()).keys()
    assert all(one.organization_code in codes for one in leaders(TEMPLATE))


def test_answers_may_be_typed_any_usual_way() -> None:
    typed = normalise_setup(
        office_setup(ward_kind="phường", ward_name="phường Mẫu", province="Huế"), LEGAL.provinces
    )
    assert (typed.ward_kind, typed.ward_name, typed.province) == ("Phường", "Mẫu", "Thành phố Huế")
    same = normalise_setup(office_setup(), LEGAL.provinces)
    assert same == office_setup()
