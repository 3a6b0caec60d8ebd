from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pccc_desktop.domain.codes import Direction, DocStatus, DocType, LinkType, RecipientPurpose
from pccc_desktop.domain.document_rules import check_document, check_secrecy, secrecy_mark, warnings
from pccc_desktop.domain.documents import LinkedDocument, OfficialDocument, Recipient, SignerLines
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.extraction import Family
from tests.support.factories import document_draft

TODAY = date(2026, 5, 11)
LINK = LinkedDocument(
    9, "12-CT/TU", "", LinkType.THUC_HIEN, date(2026, 3, 4), date(2026, 3, 4), DocStatus.DA_XU_LY
)
DOCUMENT = OfficialDocument(
    1, Family.PARTY, DocType.KE_HOACH, Direction.DI, DocStatus.BAN_HANH, "07-KH/ĐU", date(2026, 4, 6),
    "Đảng ủy phường Mẫu", "phòng cháy", links_out=(LINK,),
    recipients=(Recipient("Lưu VPĐU", RecipientPurpose.LUU),),
)  # fmt: skip


@pytest.mark.parametrize("text", ["MẬT\nKẾ HOẠCH", "Độ mật: Tối mật\n", "UBND\n TUYỆT MẬT \nSố: 01"])
def test_a_document_marked_secret_is_refused(text: str) -> None:
    assert secrecy_mark(text)
    with pytest.raises(ValidationError) as error:
        check_secrecy(text)
    assert error.value.problems[0].rule == "VB11"


@pytest.mark.parametrize(
    "text", ["Bảo vệ bí mật nhà nước", "giữ mật độ xây dựng", "KẾ HOẠCH\nvề công tác bảo mật", ""]
)
def test_words_about_secrecy_are_no_mark(text: str) -> None:
    assert secrecy_mark(text) == ""


def test_an_issued_document_needs_number_date_and_signer() -> None:
    draft = document_draft(status=DocStatus.BAN_HANH)
    assert check_document(draft) is draft
    bare = replace(draft, number="", issue_date=None, signer=SignerLines())
    with pytest.raises(ValidationError) as error:
        check_document(bare)
    assert {one.field for one in error.value.problems} == {"number", "issue_date", "signer"}
    assert check_document(replace(bare, is_legacy=True)).is_legacy


def test_every_document_needs_issuer_and_title() -> None:
    with pytest.raises(ValidationError) as error:
        check_document(document_draft(title=" ", issuer_name=""))
    assert {one.field for one in error.value.problems} == {"title", "issuer_name"}


def rules(document: OfficialDocument) -> set[str]:
    return {one.rule for one in warnings(document, TODAY)}


def test_a_sound_document_has_no_warning() -> None:
    assert rules(DOCUMENT) == set()


def test_each_warning_fires_for_its_reason() -> None:
    assert rules(replace(DOCUMENT, issue_date=date(2026, 6, 1))) == {"VB03"}
    assert rules(replace(DOCUMENT, links_out=(replace(LINK, cited_date=date(2026, 3, 5)),))) == {"VB04"}
    assert rules(replace(DOCUMENT, recipients=())) == {"VB07"}
    late = replace(LINK, cited_date=date(2026, 4, 7), catalogue_date=date(2026, 4, 7))
    assert rules(replace(DOCUMENT, links_out=(late,))) == {"VB08"}
    assert rules(replace(DOCUMENT, number="07/KH-UBND")) == {"VB12"}
