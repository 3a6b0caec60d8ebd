"""The PDF renderer: dangerous texts, fonts, bytes, many documents, and text that can be copied again."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pypdf
import pypdfium2
import pytest

from pccc_desktop.documents.engine import fonts
from pccc_desktop.documents.engine.content import (
    Addressees,
    Document,
    Heading,
    Metadata,
    Paragraph,
    Run,
    plain,
)
from pccc_desktop.documents.engine.pdf import page_count, render_many, render_pdf
from pccc_desktop.documents.templates import plan
from pccc_desktop.documents.templates.parts import RecipientLine
from pccc_desktop.documents.templates.plan import PlanData, PlanSection
from pccc_desktop.domain.errors import CancelledError, RenderError
from tests.documents import rules, samples
from tests.documents.paper import read_paper

if TYPE_CHECKING:
    from pathlib import Path
from typing import Any

ND30 = samples.PROFILES["ND30"]
ALL_LETTERS = "".join(sorted(fonts.VIETNAMESE_LETTERS))


def document_of(*blocks: Paragraph | Heading | Addressees) -> Document:
    return Document(ND30, blocks, Metadata("Thử"))


def plan_with(**changes: object) -> Document:
    data = PlanData(
        letterhead=samples.head(ND30, "KH"),
        subject="thử",
        signer=samples.signer(ND30),
        opening=("Nội dung.",),
        recipients=samples.recipients(ND30),
        archive="VT",
    )
    return plan.build(replace(data, **changes), ND30)


def test_the_vietnamese_alphabet_has_134_letters_beyond_ascii() -> None:
    assert len(fonts.VIETNAMESE_LETTERS) == 134


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
def test_every_letter_is_printed_and_copied_back_in_every_style(bold: bool, italic: bool) -> None:
    data = render_pdf(document_of(Paragraph((Run(ALL_LETTERS, bold=bold, italic=italic),))))
    text = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)
    assert set(ALL_LETTERS) <= set(text)


def test_other_programs_read_the_text_back_in_nfc(tmp_path: Path) -> None:
    data = render_pdf(samples.plan_document(ND30, 2))
    reader = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in reader]
    reader.close()
    readings = ["\n".join(texts)]
    if program := shutil.which("pdftotext"):
        path = tmp_path / "plan.pdf"
        path.write_bytes(data)
        readings.append(subprocess.run([program, path, "-"], capture_output=True, check=True).stdout.decode())
    for reading in readings:
        assert unicodedata.is_normalized("NFC", reading)
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in reading
        assert "Độc lập - Tự do - Hạnh phúc" in reading
        assert "PCCC&CNCH đến từng hộ gia đình" in " ".join(reading.split())


def test_the_same_content_gives_the_same_bytes() -> None:
    first, again = (render_pdf(samples.slip_document(ND30)) for _ in range(2))
    assert first == again


def test_the_file_says_that_it_is_vietnamese_and_what_it_is() -> None:
    reader = pypdf.PdfReader(BytesIO(render_pdf(samples.slip_document(ND30))))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "vi-VN"
    assert reader.metadata is not None
    assert reader.metadata.title == "PHIẾU GIAO NHIỆM VỤ 11/PG-UBND"


@pytest.mark.parametrize(
    "text",
    ["A & B", "<b>không đậm</b>", "a < b > c", "&amp;", "(ngoặc) \\ gạch", "%d %s {0}", "“trích” – …", "]]>"],
)
def test_marks_that_mean_something_to_programs_are_only_text(text: str) -> None:
    paper = read_paper(render_pdf(plan_with(subject=text, opening=(f"Nội dung {text} hết.",))))
    joined = " ".join(paper.text.split())
    assert f"Nội dung {text} hết" in joined


def test_decomposed_and_invisible_letters_are_printed_composed() -> None:
    text = unicodedata.normalize("NFD", "Phòng cháy, chữa cháy") + "\u200b và\u00ad cứu\x07 hộ"
    paper = read_paper(render_pdf(plan_with(opening=(text,))))
    assert "Phòng cháy, chữa cháy và cứu hộ" in paper.text
    assert rules.f07_text_is_nfc(paper) == []


def test_letters_that_the_font_lacks_do_not_vanish_silently() -> None:
    paper = read_paper(render_pdf(plan_with(opening=("Tên 漢字 và 😀 hết.",))))
    assert "Tên ?? và ? hết" in paper.text
    assert rules.f07_text_is_nfc(paper) == []


def test_a_word_longer_than_the_line_stays_inside_the_margins() -> None:
    paper = read_paper(render_pdf(plan_with(opening=("M" * 300, "trước " + "W" * 200 + " sau"))))
    assert rules.f02_state_margins(paper) == []
    assert paper.text.count("M") >= 300


def test_a_word_longer_than_its_cell_stays_in_the_table() -> None:
    data = samples.slip_data(ND30)
    from pccc_desktop.documents.templates import assignment_slip
    from pccc_desktop.documents.templates.assignment_slip import TaskLine

    slip = assignment_slip.build(
        replace(data, tasks=(TaskLine("x" * 400, "y" * 60, "z" * 60, "w" * 60),)), ND30
    )
    paper = read_paper(render_pdf(slip))
    assert rules.f02_state_margins(paper) == []
    assert paper.text.count("x") >= 400


def test_a_table_row_higher_than_a_page_is_divided() -> None:
    from pccc_desktop.documents.templates import assignment_slip
    from pccc_desktop.documents.templates.assignment_slip import TaskLine

    data = replace(samples.slip_data(ND30), tasks=(TaskLine("việc cần làm " * 900, "30/4/2026"),))
    paper = read_paper(render_pdf(assignment_slip.build(data, ND30)))
    assert rules.f02_state_margins(paper) == []
    assert len(paper.sizes) >= 4
    assert paper.text.count("việc") >= 800


def test_two_hundred_recipients_become_an_attached_list() -> None:
    many = tuple(RecipientLine(f"Đơn vị số {index}") for index in range(1, 201))
    paper = read_paper(render_pdf(plan_with(recipients=many, opening=("Nội dung.", "Nội dung tiếp."))))
    assert paper.find("- Như danh sách kèm theo;")
    assert paper.find("DANH SÁCH NƠI NHẬN")
    assert all(f"Đơn vị số {index}" in paper.text for index in (1, 100, 200))
    assert rules.f43_signature_with_text(paper) == []


def test_two_hundred_addressees_run_over_pages() -> None:
    names = tuple(f"Đơn vị số {index}" for index in range(1, 201))
    paper = read_paper(render_pdf(plan_with(addressees=names)))
    assert paper.find(r"- Đơn vị số 200\.")
    assert rules.f02_state_margins(paper) == []


@pytest.mark.parametrize("paragraphs", range(1, 24))
def test_signature_is_never_parted_from_the_text(paragraphs: int) -> None:
    sections = tuple(
        PlanSection(2, f"{n}.", "", ("Nội dung công việc cần làm. " * 8,)) for n in range(1, paragraphs + 1)
    )
    paper = read_paper(render_pdf(plan_with(sections=sections)))
    found = [
        rules.f42_no_stray_lines,
        rules.f43_signature_with_text,
        rules.f41_page_numbers,
        rules.f02_state_margins,
    ]
    assert rules.check(paper, tuple(found)) == []


def test_many_documents_make_one_file_with_pages_numbered_each() -> None:
    documents = [samples.plan_document(ND30, 5), samples.slip_document(ND30)]
    seen: list[tuple[int, int]] = []
    data = render_many(documents, progress=lambda done, total: seen.append((done, total)))
    reader = pypdf.PdfReader(BytesIO(data))
    assert len(reader.pages) == sum(page_count(document) for document in documents)
    assert seen == [(1, 2), (2, 2)]
    assert not reader.pages[-1].extract_text().startswith("4")
    resources: list[Any] = [page["/Resources"] for page in reader.pages]
    assert len({font for resource in resources for font in resource["/Font"]}) <= 4


def test_cancelling_stops_before_the_next_document() -> None:
    done: list[int] = []
    with pytest.raises(CancelledError):
        render_many(
            [samples.slip_document(ND30)] * 5,
            progress=lambda number, _total: done.append(number),
            cancelled=lambda: len(done) >= 2,
        )
    assert done == [1, 2]


def test_a_slip_of_usual_length_takes_one_page() -> None:
    for profile in samples.PROFILES.values():
        assert page_count(samples.slip_document(profile)) == 1


def test_urgency_is_a_red_frame_of_legal_size() -> None:
    import pdfplumber

    head = replace(samples.head(ND30, "CĐ"), urgency="HỎA TỐC")
    data = render_pdf(plan_with(letterhead=head))
    with pdfplumber.open(BytesIO(data)) as pdf:
        (rect,) = pdf.pages[0].rects
        assert rect["width"] == pytest.approx(30 * 72 / 25.4, abs=0.5)
        assert rect["height"] == pytest.approx(8 * 72 / 25.4, abs=0.5)
        assert rect["stroking_color"] == (0.85, 0, 0)
    assert rules.f06_text_is_black(read_paper(data)) == []


def test_a_missing_font_is_told_in_vietnamese(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "font_folders", lambda: ((tmp_path, ("a.ttf", "b.ttf", "c.ttf", "d.ttf")),))
    with pytest.raises(RenderError, match="phông chữ"):
        fonts.font_paths()


def test_a_draft_leaves_room_for_number_and_date() -> None:
    head = replace(samples.head(ND30, "KH"), number="", issue_date=None, year=2026)
    paper = read_paper(render_pdf(plan_with(letterhead=head)))
    assert paper.find(r"Số: +/KH-UBND")
    assert paper.find(r"Phường Mẫu, ngày +tháng +năm 2026")


def test_plain_text_has_one_run() -> None:
    assert plain("a") == (Run("a"),)


def test_an_order_that_is_a_little_too_long_takes_the_smaller_lawful_size() -> None:
    paper = read_paper(render_pdf(samples.order_document(ND30, date(2024, 3, 4))))
    assert len(paper.sizes) == 1
    (line,) = paper.find("Đơn vị công tác: Ủy ban nhân dân phường Mẫu")
    assert line.size == 13
    assert rules.f31_state_pitch(paper) == []


def test_party_papers_never_go_below_fourteen_points() -> None:
    profile = samples.PROFILES["HD05"]
    for tasks in range(1, 8):
        paper = read_paper(render_pdf(samples.slip_document(profile, tasks=tasks)))
        assert rules.f30_party_body_size(paper) == []
