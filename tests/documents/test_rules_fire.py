"""The checkers themselves are known to fire: each is shown a page that breaks its rule."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from pccc_desktop.documents.engine.content import Document, Paragraph, SignatureAndRecipients, plain
from pccc_desktop.documents.engine.fonts import faces
from pccc_desktop.documents.engine.pdf import render_pdf
from tests.documents import rules, samples
from tests.documents.paper import read_paper

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pccc_desktop.domain.formats import FormatProfile

ND30, HD36, HD05 = (samples.PROFILES[name] for name in ("ND30", "HD36", "HD05"))


def changed(profile: FormatProfile, part: str, **values: Any) -> FormatProfile:
    return replace(profile, **{part: replace(getattr(profile, part), **values)})


def sizes(profile: FormatProfile, **values: Any) -> FormatProfile:
    sets = tuple(replace(one, **values) for one in profile.header.size_sets)
    return changed(profile, "header", size_sets=sets)


_BROKEN: tuple[tuple[rules.Checker, Callable[[], FormatProfile]], ...] = (
    (rules.f01_page_is_a4, lambda: changed(ND30, "page", height_mm=279)),
    (rules.f02_state_margins, lambda: changed(ND30, "page", left_mm=28)),
    (rules.f02_state_margins, lambda: changed(ND30, "page", right_mm=14)),
    (rules.f02_state_margins, lambda: changed(ND30, "header", first_baseline_pt=60)),
    (rules.f03_party_margins, lambda: changed(HD05, "page", left_mm=31)),
    (rules.f03_party_margins, lambda: changed(HD05, "header", first_baseline_pt=72)),
    (rules.f08_national_title, lambda: sizes(ND30, title=11)),
    (rules.f09_motto, lambda: sizes(ND30, motto=15)),
    (rules.f10_rule_under_motto, lambda: changed(ND30, "header", rule_drop_pt=1)),
    (rules.f11_rule_under_issuer, lambda: changed(ND30, "header", issuer_rule_share=0.8)),
    (rules.f13_party_title, lambda: sizes(HD05, title=14)),
    (rules.f14_party_issuer, lambda: changed(HD05, "header", issuer_mark="")),
    (rules.f16_state_number, lambda: changed(ND30, "number", prefix="Số ")),
    (rules.f16_state_number, lambda: changed(ND30, "header", number_size=14)),
    (rules.f17_party_number, lambda: changed(HD05, "number", prefix="Số: ")),
    (rules.f18_number_is_padded, lambda: changed(ND30, "number", min_digits=1)),
    (rules.f24_state_kind, lambda: changed(ND30, "heading", kind_size=16)),
    (rules.f25_party_kind, lambda: changed(HD05, "heading", kind_size=14)),
    (rules.f26_rule_under_subject, lambda: changed(ND30, "heading", rule_share=1)),
    (rules.f27_hyphens_under_subject, lambda: changed(HD05, "heading", hyphens="---")),
    (rules.f30_state_body_size, lambda: changed(ND30, "body", size=12)),
    (rules.f30_party_body_size, lambda: changed(HD05, "body", size=13)),
    (rules.f31_state_pitch, lambda: changed(ND30, "body", pitch_pt=15)),
    (rules.f32_party_pitch, lambda: changed(HD05, "body", pitch_pt=17)),
    (rules.f33_paragraph_gap, lambda: changed(ND30, "body", paragraph_gap_pt=3)),
    (rules.f34_state_indent, lambda: changed(ND30, "body", indent_mm=8)),
    (rules.f35_party_indent, lambda: changed(HD05, "body", indent_mm=12.7)),
    (rules.f37_state_bases, lambda: changed(ND30, "body", basis_italic=False)),
    (rules.f38_party_bases, lambda: changed(HD05, "body", basis_dash=False)),
    (rules.f40_state_roman, lambda: changed(ND30, "body", roman_separator="-")),
    (rules.f40_party_roman, lambda: changed(HD05, "body", roman_separator=".")),
    (rules.f41_page_numbers, lambda: changed(ND30, "page_number", baseline_pt=30)),
    (rules.f41_page_numbers, lambda: changed(ND30, "page_number", size=11)),
    (rules.f44_state_signer, lambda: changed(ND30, "signature", size=12)),
    (rules.f45_party_signer, lambda: changed(HD05, "signature", position_bold=True)),
    (rules.f47_state_recipients, lambda: changed(ND30, "recipients", size=13)),
    (rules.f47_state_recipients, lambda: changed(ND30, "recipients", archive_prefix="Lưu ")),
    (rules.f48_party_recipients, lambda: changed(HD05, "recipients", label_underlined=False)),
    (rules.f52_state_end, lambda: changed(ND30, "body", end_mark=".")),
    (rules.f52_hd05_end, lambda: changed(HD05, "body", end_mark="./.")),
)


@pytest.mark.parametrize(("checker", "profile"), _BROKEN)
def test_a_broken_profile_is_noticed(checker: rules.Checker, profile: Callable[[], FormatProfile]) -> None:
    paper = read_paper(render_pdf(samples.plan_document(profile(), 3)))
    assert checker(paper) != []


@pytest.mark.parametrize(
    ("checker", "profile"),
    [
        (rules.f28_state_letter_subject, changed(ND30, "header", subject_gap_pt=1)),
        (rules.f29_party_letter_subject, changed(HD05, "header", subject_italic=False)),
        (rules.f49_as_above, changed(ND30, "recipients", as_above="Như nêu trên")),
    ],
)
def test_a_broken_letter_is_noticed(checker: rules.Checker, profile: FormatProfile) -> None:
    assert checker(read_paper(render_pdf(samples.letter_document(profile)))) != []


def canvas_page(draw: Callable[[Canvas], None], font: str | None = None) -> bytes:
    buffer = io.BytesIO()
    name: Any = font or faces()[0].name  # the stub of Canvas says float
    canvas = Canvas(buffer, pagesize=(595.276, 841.89), initialFontName=name)
    canvas.setFont(font or faces()[0].name, 14)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def test_a_font_that_is_not_embedded_is_noticed() -> None:
    paper = read_paper(canvas_page(lambda canvas: canvas.drawString(90, 700, "Mau"), "Helvetica"))
    assert rules.f04_fonts_are_embedded_subsets(paper) != []
    assert rules.f05_font_family(paper) != []


def test_decomposed_letters_are_noticed() -> None:
    paper = read_paper(canvas_page(lambda canvas: canvas.drawString(90, 700, "a\u0301")))
    assert rules.f07_text_is_nfc(paper) != []


def test_coloured_text_is_noticed() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0, 0, 1)
        canvas.drawString(90, 700, "Mẫu")

    assert rules.f06_text_is_black(read_paper(canvas_page(draw))) != []


def test_party_marks_on_a_state_page_and_the_reverse_are_noticed() -> None:
    state = read_paper(render_pdf(samples.plan_document(ND30)))
    party = read_paper(render_pdf(samples.plan_document(HD05)))
    assert rules.f15_state_has_no_party_marks(party) != []
    assert rules.f12_party_has_no_state_title(state) != []


def test_a_signature_alone_on_its_page_is_noticed() -> None:
    document = samples.plan_document(ND30)
    blocks = [block for block in document.blocks if not isinstance(block, SignatureAndRecipients)]
    from pccc_desktop.documents.engine.content import PageBreak

    alone: Document = replace(document, blocks=(*blocks, PageBreak(), document.blocks[-1]))
    assert rules.f43_signature_with_text(read_paper(render_pdf(alone))) != []


def test_numbers_with_a_hole_are_noticed() -> None:
    document = samples.plan_document(ND30)
    blocks = list(document.blocks)
    blocks.insert(-1, Paragraph(plain("5. Nội dung có số thứ tự nhảy cóc để thử quy tắc đánh số./.")))
    assert (
        rules.f39_numbers_are_continuous(read_paper(render_pdf(replace(document, blocks=tuple(blocks)))))
        != []
    )


def test_ragged_text_is_noticed() -> None:
    from pccc_desktop.documents.engine.content import Align

    document = samples.plan_document(ND30)
    blocks = tuple(
        replace(block, align=Align.LEFT) if isinstance(block, Paragraph) else block
        for block in document.blocks
    )
    assert rules.f36_body_is_justified(read_paper(render_pdf(replace(document, blocks=blocks)))) != []


def test_pc20_after_its_last_day_is_noticed() -> None:
    paper = read_paper(render_pdf(samples.order_document(ND30, date(2024, 3, 4))))
    assert rules.f59_form_code(date(2026, 3, 4))(paper) != []


def test_a_register_without_a_column_is_noticed(tmp_path: Path) -> None:
    del tmp_path
    columns = (*samples.text_of("outgoing-register", "columns", date(2026, 3, 4))[:-1], "Cột khác")
    paper = read_paper(render_pdf(samples.register_document(ND30, 5)))
    assert rules.f58_register(columns)(paper) != []
