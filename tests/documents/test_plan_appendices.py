"""Appendices in the reprinted plan: behind the signature, on a page of their own, rows as a table."""

from __future__ import annotations

import pytest

from pccc_desktop.documents.engine.content import (
    Document,
    PageBreak,
    Paragraph,
    SignatureAndRecipients,
    Table,
)
from pccc_desktop.documents.engine.pdf import render_pdf
from pccc_desktop.documents.templates import plan
from pccc_desktop.documents.templates.plan import PlanData, PlanSection
from pccc_desktop.domain.extraction import APPENDIX_LEVEL
from tests.documents import samples
from tests.documents.paper import read_paper

ROWS = (
    "STT\tNhiệm vụ\tĐơn vị chủ trì",
    "I. RÀ SOÁT",
    "1\tLập danh sách nhà trọ\tCông an phường",
    "2\tKý cam kết\tCác tổ dân phố",
    "Danh sách này có thể thay đổi.",
)


def document(profile_id: str) -> Document:
    profile = samples.PROFILES[profile_id]
    sections = (
        PlanSection(1, "I.", "MỤC TIÊU", ("Không để cháy lớn.",)),
        PlanSection(APPENDIX_LEVEL, "PHỤ LỤC", "PHÂN CÔNG", ("(Kèm theo Kế hoạch mẫu)", *ROWS)),
    )
    return plan.build(
        PlanData(samples.head(profile, "KH"), "Thử phụ lục", samples.signer(profile), sections=sections),
        profile,
    )


@pytest.mark.parametrize("profile_id", samples.PROFILES)
def test_appendix_stands_behind_the_signature_on_its_own_page(profile_id: str) -> None:
    blocks = document(profile_id).blocks
    signed = next(at for at, one in enumerate(blocks) if isinstance(one, SignatureAndRecipients))
    broken = next(at for at, one in enumerate(blocks) if isinstance(one, PageBreak))
    assert signed < broken
    assert isinstance(blocks[broken + 1], Paragraph)
    assert [one.columns[1].title for one in blocks[broken:] if isinstance(one, Table)] == ["Nhiệm vụ"]


@pytest.mark.parametrize("profile_id", samples.PROFILES)
def test_rows_keep_their_cells_and_their_headings(profile_id: str) -> None:
    table = next(one for one in document(profile_id).blocks if isinstance(one, Table))
    assert table.rows[0] == ("", "I. RÀ SOÁT", "")
    assert table.rows[2] == ("2", "Ký cam kết", "Các tổ dân phố")


@pytest.mark.parametrize("profile_id", samples.PROFILES)
def test_no_word_of_the_appendix_is_lost_on_paper(profile_id: str) -> None:
    words = " ".join(read_paper(render_pdf(document(profile_id))).text.split())
    for expected in ("PHỤ LỤC", "Lập danh sách", "RÀ SOÁT", "Danh sách này có thể thay đổi."):
        assert expected in words
