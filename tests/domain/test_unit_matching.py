from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.organizations import OrganizationName
from pccc_desktop.domain.review import UnitMatch
from pccc_desktop.domain.unit_matching import UnitDirectory, own_names
from tests.support.factories import NEW_DAY, OLD_DAY, organization

LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)
TREE = (
    organization(1, "Ủy ban nhân dân phường Mẫu", "UBND phường", OrgType.UBND_PHUONG),
    organization(2, "Hội đồng nhân dân phường Mẫu", "HĐND phường", OrgType.HDND),
    organization(3, "Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu", "Ủy ban MTTQ phường", OrgType.UBMTTQ),
    organization(4, "Công an phường Mẫu", "Công an phường", OrgType.CONG_AN_PHUONG),
    organization(5, "Ban Tuyên giáo Đảng ủy phường Mẫu", "Ban Tuyên giáo", OrgType.BAN_TUYEN_GIAO, valid_to=LAST),
    organization(6, "Ban Xây dựng Đảng", "", OrgType.BAN_XAY_DUNG_DANG, valid_from=FIRST),
    organization(7, "Phòng Kinh tế, Hạ tầng và Đô thị phường Mẫu", "", OrgType.PHONG_KT_HT_DT, valid_from=FIRST),
    organization(
        8, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Mẫu", "Văn phòng HĐND và UBND",
        OrgType.VP_HDND_UBND, valid_from=FIRST,
    ),
    organization(9, "Hội Liên hiệp Phụ nữ phường Mẫu", "Hội Phụ nữ", OrgType.HOI_PHU_NU),
    organization(10, "Ủy ban nhân dân tỉnh Bắc Mẫu", "UBND tỉnh", OrgType.UBND_TINH),
    organization(11, "Ban Chỉ huy Quân sự phường Mẫu", "", OrgType.BCH_QUAN_SU),
    *(organization(20 + n, f"Chi bộ {n}", "", OrgType.CHI_BO) for n in (1, 2, 3)),
    *(organization(30 + n, f"Tổ dân phố số {n}", f"TDP {n}", OrgType.TO_DAN_PHO) for n in (1, 2)),
)  # fmt: skip
NAMES = own_names("Phường", "Mẫu", "Tỉnh Bắc Mẫu")
NOW = UnitDirectory(TREE, NEW_DAY, NAMES)
THEN = UnitDirectory(TREE, OLD_DAY, NAMES)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("UBND phường", 1),
        ("Ủy ban nhân dân phường Mẫu", 1),
        ("Uỷ ban nhân dân phường", 1),
        ("ỦY BAN NHÂN DÂN PHƯỜNG MẪU", 1),
        ("Giao Công an phường", 4),
        ("CA phường", 4),
        ("HĐND", 2),
        ("UBMTTQVN phường", 3),
        ("Ủy ban MTTQ Việt Nam phường", 3),
        ("MTTQ phường Mẫu", 3),
        ("BCH Quân sự phường", 11),
        ("Văn phòng HĐND&UBND phường", 8),
        ("Phòng Kinh tế, Hạ tầng và Đô thị", 7),
        ("UBND tỉnh", 10),
        ("TDP số 2", 32),
    ],
)
def test_a_unit_is_known_by_every_usual_way_to_write_it(name: str, key: int) -> None:
    found = NOW.match(name)
    assert found.ids == (key,)
    assert found.match in {UnitMatch.EXACT, UnitMatch.ALIAS}


@pytest.mark.parametrize("name", ["UBND phường Khác", "Sở Xây dựng", "Ủy ban", "", "Giao"])
def test_what_is_doubtful_stays_unmatched(name: str) -> None:
    found = NOW.match(name)
    assert found.ids == ()
    assert found.match is UnitMatch.NONE


def test_an_unknown_unit_comes_with_the_most_alike_ones() -> None:
    names = [one.name for one in NOW.match("Ủy ban nhân dân phường Khác").candidates]
    assert names[0] == "Ủy ban nhân dân phường Mẫu"


def test_names_hold_on_the_day_of_the_document_only() -> None:
    assert THEN.match("Ban Tuyên giáo Đảng ủy phường").ids == (5,)
    assert NOW.match("Ban Tuyên giáo Đảng ủy phường").ids == ()
    assert NOW.match("Ban Xây dựng Đảng").ids == (6,)
    assert THEN.match("Ban Xây dựng Đảng").ids == ()


def test_a_renamed_unit_is_known_by_the_name_of_its_time() -> None:
    old = OrganizationName("Ban Văn hóa", valid_to=LAST)
    new = OrganizationName("Ban Truyền thông", valid_from=FIRST)
    renamed = replace(organization(50, "Ban Văn hóa"), names=(old, new))
    assert UnitDirectory((renamed,), OLD_DAY).match("Ban Văn hóa").ids == (50,)
    assert UnitDirectory((renamed,), NEW_DAY).match("Ban Văn hóa").ids == ()
    assert UnitDirectory((renamed,), NEW_DAY).match("Ban Truyền thông").ids == (50,)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Các chi bộ trực thuộc", (21, 22, 23)),
        ("các tổ dân phố", (31, 32)),
        ("11 chi bộ trực thuộc Đảng ủy", (21, 22, 23)),
        ("Các chi bộ, tổ dân phố", (21, 22, 23, 31, 32)),
        ("các hội, đoàn thể", (9,)),
        ("Các phòng, ban", (8, 7)),
    ],
)
def test_a_collective_name_means_all_members_of_the_day(name: str, keys: tuple[int, ...]) -> None:
    found = NOW.match(name)
    assert found.match is UnitMatch.GROUP
    assert found.ids == keys


def test_a_group_without_members_stays_unmatched() -> None:
    assert NOW.match("Các trường học").match is UnitMatch.NONE
    assert NOW.members_of_group("Các trường học") == ()


def test_a_list_in_one_heading_is_every_unit_of_it() -> None:
    found = NOW.match("Công an phường, Phòng Kinh tế, Hạ tầng và Đô thị và HĐND phường")
    assert found.ids == (4, 7, 2)
    assert found.match is UnitMatch.ALIAS


def test_a_list_with_one_unknown_part_is_doubtful_as_a_whole() -> None:
    assert NOW.match("Công an phường và Sở Xây dựng").ids == ()


def test_two_units_with_one_name_are_doubtful() -> None:
    twins = (organization(1, "Trường Mẫu"), organization(2, "Trường Mẫu"))
    found = UnitDirectory(twins, NEW_DAY).match("Trường Mẫu")
    assert found.ids == ()
    assert {one.organization_id for one in found.candidates} == {1, 2}
