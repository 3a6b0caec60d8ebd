"""Correcting a stored document keeps what its form does not show."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.codes import Direction, DocStatus, DocType, LinkType
from pccc_desktop.domain.documents import LinkedDocument, OfficialDocument
from pccc_desktop.domain.extraction import Family
from pccc_desktop.ui.plans.document_page import draft_of


def test_a_citation_keeps_the_issuer_and_date_that_the_text_gives() -> None:
    cited = LinkedDocument(
        9,
        "12-CT/TU",
        "",
        LinkType.CAN_CU,
        date(2026, 3, 4),
        date(2026, 3, 5),
        DocStatus.CHUA_CO,
        "Tỉnh ủy Mẫu",
    )
    document = OfficialDocument(
        1,
        Family.PARTY,
        DocType.KE_HOACH,
        Direction.DI,
        DocStatus.BAN_HANH,
        "07-KH/ĐU",
        date(2026, 4, 2),
        "Đảng ủy phường Mẫu",
        "về an toàn phòng cháy",
        links_out=(cited,),
    )
    (link,) = draft_of(document).links
    assert (link.to_id, link.cited_number, link.cited_issuer) == (9, "12-CT/TU", "Tỉnh ủy Mẫu")
    assert link.cited_date == date(2026, 3, 4)
