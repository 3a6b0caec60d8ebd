from __future__ import annotations

from datetime import date

import pytest

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.organization_tree import ancestors, descendants, tree_items
from pccc_desktop.domain.organizations import OrganizationDraft, OrganizationFilter, check_organization
from tests.support.factories import NEW_DAY, OLD_DAY, organization

TREE = (
    organization(1, "Tỉnh ủy Mẫu", "", OrgType.TINH_UY),
    organization(4, "Công an phường", "", OrgType.CONG_AN_PHUONG),
    organization(2, "Đảng ủy phường", "", OrgType.DANG_UY, parent_id=1),
    organization(3, "Ban Tuyên giáo", "", OrgType.BAN_TUYEN_GIAO, parent_id=2, valid_to=date(2025, 6, 30)),
)


def listed(wanted: OrganizationFilter) -> list[int]:
    return [one.id for one in tree_items(TREE, wanted, NEW_DAY, {2: 5})]


def test_parents_stand_before_their_children() -> None:
    assert listed(OrganizationFilter()) == [1, 2, 3, 4]


def test_a_day_shows_only_what_existed_then() -> None:
    assert listed(OrganizationFilter(day=NEW_DAY)) == [1, 2, 4]
    assert listed(OrganizationFilter(day=OLD_DAY)) == [1, 2, 3, 4]


def test_a_text_keeps_the_way_up_to_what_it_finds() -> None:
    assert listed(OrganizationFilter(text="tuyen giao")) == [1, 2, 3]
    assert listed(OrganizationFilter(text="khong co")) == []


def test_kinds_narrow_the_list() -> None:
    assert listed(OrganizationFilter(org_types=frozenset({OrgType.CONG_AN_PHUONG}))) == [4]


def test_rows_say_whether_they_are_current_and_how_much_is_open() -> None:
    items = {one.id: one for one in tree_items(TREE, OrganizationFilter(), NEW_DAY, {2: 5})}
    assert not items[3].current
    assert items[2].current
    assert items[2].open_assignments == 5


def test_the_way_up_and_the_ways_down() -> None:
    assert ancestors(TREE, 3) == (3, 2, 1)
    assert descendants(TREE, (2,)) == {2, 3}


def test_problems_of_an_organisation_are_all_named_at_once() -> None:
    draft = OrganizationDraft(
        " ", id=7, parent_id=7, member_count=-1, valid_from=date(2026, 1, 2), valid_to=date(2026, 1, 1)
    )
    with pytest.raises(ValidationError) as error:
        check_organization(draft)
    assert {one.field for one in error.value.problems} == {
        "full_name",
        "valid_to",
        "parent_id",
        "member_count",
    }
