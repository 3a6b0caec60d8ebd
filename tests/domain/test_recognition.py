from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pccc_desktop.domain.citations import CatalogueEntry
from pccc_desktop.domain.codes import Direction, LinkType, OrgType, RecipientPurpose
from pccc_desktop.domain.extraction import Span
from pccc_desktop.domain.recognition import link_type_of, matching_day, recipient_of, recognize
from pccc_desktop.domain.review import (
    Review,
    ReviewRecipient,
    ReviewReference,
    ReviewTask,
    ReviewUnit,
    UnitMatch,
)
from pccc_desktop.domain.unit_matching import UnitDirectory
from tests.support.factories import NEW_DAY, organization

TODAY = date(2026, 5, 11)
DIRECTORY = UnitDirectory(
    (
        organization(1, "Đảng ủy phường Mẫu", "Đảng ủy phường", OrgType.DANG_UY),
        organization(4, "Công an phường Mẫu", "Công an phường", OrgType.CONG_AN_PHUONG),
        organization(21, "Chi bộ 1", "", OrgType.CHI_BO),
        organization(22, "Chi bộ 2", "", OrgType.CHI_BO),
    ),
    NEW_DAY,
    ("phường Mẫu",),
)
REVIEW = Review(
    "mau.txt",
    "0" * 64,
    "",
    number="07-KH/ĐU",
    issue_date=NEW_DAY,
    issuer_name="Đảng ủy phường",
    units=(
        ReviewUnit(1, "Các chi bộ trực thuộc", (ReviewTask(2, "quán triệt"),)),
        ReviewUnit(
            3, "Công an phường Khác", (ReviewTask(4, "kiểm tra"),), coordinators=("Chi bộ 1", "Hội lạ")
        ),
    ),
    references=(ReviewReference("12-CT/TU", date(2026, 3, 4), issuer="Tỉnh ủy"),),
    recipients=(ReviewRecipient("Công an phường (để t/h)"), ReviewRecipient("Lưu VPĐU.")),
)
ENTRY = CatalogueEntry(9, "12-CT/TU", "Tỉnh ủy Bắc Mẫu", None, date(2026, 3, 5), is_stub=False)


def test_groups_fan_out_and_unknown_units_say_what_they_might_be() -> None:
    known, unknown = recognize(REVIEW, DIRECTORY, [], ()).units
    assert (known.match, known.organization_ids) == (UnitMatch.GROUP, (21, 22))
    assert unknown.organization_ids == ()
    assert "Công an phường Mẫu" in unknown.doubt
    assert unknown.coordinator_ids == (21,)


def test_what_a_person_chose_stays() -> None:
    chosen = replace(REVIEW.units[1], organization_ids=(4,), match=UnitMatch.CHOSEN)
    again = recognize(replace(REVIEW, units=(chosen,)), DIRECTORY, [], ())
    assert again.units[0].organization_ids == (4,)
    assert again.units[0].match is UnitMatch.CHOSEN


def test_a_document_of_the_office_itself_goes_out() -> None:
    assert recognize(REVIEW, DIRECTORY, [], {1}).direction is Direction.DI
    assert recognize(REVIEW, DIRECTORY, [], {4}).direction is Direction.DEN


def test_a_citation_keeps_its_date_beside_the_catalogue_date() -> None:
    reference = recognize(REVIEW, DIRECTORY, [ENTRY], ()).references[0]
    assert (reference.document_id, reference.date, reference.catalogue_date) == (
        9,
        date(2026, 3, 4),
        date(2026, 3, 5),
    )
    assert reference.date_differs


def test_the_same_document_in_the_catalogue_is_recognised() -> None:
    twin = CatalogueEntry(5, "07-KH/ĐU", "Đảng ủy phường Mẫu", 1, NEW_DAY, is_stub=False)
    assert recognize(REVIEW, DIRECTORY, [twin], ()).duplicate_of == 5
    assert recognize(replace(REVIEW, number="08-KH/ĐU"), DIRECTORY, [twin], ()).duplicate_of is None


def test_recipients_are_matched_without_their_purpose() -> None:
    first, archive = recognize(REVIEW, DIRECTORY, [], ()).recipients
    assert first.organization_id == 4
    assert archive.organization_id is None


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Thường trực Tỉnh ủy (để b/c),", RecipientPurpose.DE_BC),
        ("Công an phường (để thực hiện);", RecipientPurpose.DE_TH),
        ("Ủy ban MTTQ (để p/h)", RecipientPurpose.DE_PH),
        ("Các chi bộ (để biết)", RecipientPurpose.DE_BIET),
        ("Lưu: VT, VP.", RecipientPurpose.LUU),
        ("Như trên;", RecipientPurpose.NONE),
    ],
)
def test_the_purpose_of_a_recipient_is_read(text: str, purpose: RecipientPurpose) -> None:
    assert recipient_of(ReviewRecipient(text)).purpose is purpose


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Thực hiện Chỉ thị số ", LinkType.THUC_HIEN),
        ("Căn cứ Nghị định số ", LinkType.CAN_CU),
        ("Báo cáo kết quả theo Công văn số ", LinkType.VIEN_DAN),
        ("Thực hiện tốt. Gửi kèm Công văn số ", LinkType.VIEN_DAN),
    ],
)
def test_the_kind_of_a_citation_is_read_from_its_sentence(before: str, kind: LinkType) -> None:
    text = f"{before}12-CT/TU."
    assert link_type_of(text, Span(len(before), len(before) + 8)) is kind
    assert link_type_of(text, None) is LinkType.VIEN_DAN


def test_without_a_date_the_newest_citation_tells_the_time_of_the_document() -> None:
    assert matching_day(REVIEW, TODAY) == NEW_DAY
    assert matching_day(replace(REVIEW, issue_date=None), TODAY) == date(2026, 3, 4)
    assert matching_day(replace(REVIEW, issue_date=None, arrival_date=TODAY), TODAY) == TODAY
    assert matching_day(replace(REVIEW, issue_date=None, references=()), TODAY) == TODAY
