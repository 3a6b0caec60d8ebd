"""The Word twin: the same words as the PDF, the measures of the law, and the same bytes every time."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml.ns import qn

from pccc_desktop.documents.engine.docx import render_docx
from pccc_desktop.documents.engine.pdf import render_pdf
from tests.documents import samples
from tests.documents.paper import MM, read_paper

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document

_WORD = re.compile(r"\w+")
FORMS: dict[str, Any] = {
    "plan": samples.plan_document,
    "slip": samples.slip_document,
    "letter": samples.letter_document,
    "transmittal": samples.transmittal_document,
}


def every_document() -> list[Any]:
    return [
        pytest.param(make, profile_id, id=f"{name}-{profile_id}")
        for name, make in FORMS.items()
        for profile_id in samples.PROFILES
    ]


def word_of(document: Document) -> Any:
    return docx.Document(BytesIO(render_docx(document)))


def docx_words(document: Document) -> Counter[str]:
    body = word_of(document).element.body
    paragraphs = [
        "".join(
            node.text or "" if node.tag == qn("w:t") else " "
            for node in p.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
        )
        for p in body.iter(qn("w:p"))
    ]
    return Counter(_WORD.findall(" ".join(paragraphs)))


def pdf_words(document: Document) -> Counter[str]:
    paper = read_paper(render_pdf(document))
    lines = [line.text for line in paper.lines if line.page == 1 or line.top >= 19 * MM]
    return Counter(_WORD.findall(" ".join(lines)))


@pytest.mark.parametrize(("make", "profile_id"), every_document())
def test_twins_carry_the_same_words(make: Any, profile_id: str) -> None:
    document = make(samples.PROFILES[profile_id])
    assert docx_words(document) == pdf_words(document)


def test_the_order_and_its_twin_carry_the_same_words() -> None:
    document = samples.order_document(samples.PROFILES["ND30"])
    assert docx_words(document) == pdf_words(document)


def test_the_register_and_its_twin_carry_the_same_words() -> None:
    document = samples.register_document(samples.PROFILES["ND30"], 5)
    assert docx_words(document) == pdf_words(document)


@pytest.mark.parametrize(("make", "profile_id"), every_document())
def test_the_same_content_gives_the_same_bytes(make: Any, profile_id: str) -> None:
    document = make(samples.PROFILES[profile_id])
    assert render_docx(document) == render_docx(document)


@pytest.mark.parametrize("profile_id", list(samples.PROFILES))
def test_paper_margins_header_and_fonts(profile_id: str) -> None:
    profile = samples.PROFILES[profile_id]
    word = word_of(samples.plan_document(profile))
    section = word.sections[0]._sectPr
    size, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    assert (size.get(qn("w:w")), size.get(qn("w:h"))) == ("11906", "16838")
    assert [margin.get(qn(f"w:{side}")) for side in ("top", "bottom", "left", "right")] == [
        "1134",
        "1134",
        "1701",
        "850",
    ]
    assert margin.get(qn("w:header")) == "567"
    assert section.find(qn("w:titlePg")) is not None
    assert word.sections[0].first_page_header.paragraphs[0].text == ""
    assert "PAGE" in word.sections[0].header._element.xml
    normal = word.styles["Normal"].element
    fonts = normal.find(qn("w:rPr")).find(qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{kind}")) for kind in ("ascii", "hAnsi", "cs", "eastAsia")} == {
        "Times New Roman"
    }
    assert normal.find(qn("w:rPr")).find(qn("w:lang")).get(qn("w:val")) == "vi-VN"
    indent = normal.find(qn("w:pPr")).find(qn("w:ind")).get(qn("w:firstLine"))
    assert indent == ("720" if profile_id == "ND30" else "567")
    assert "w:asciiTheme" not in word.styles.element.xml.split("</w:docDefaults>")[0]


def test_rules_are_borders_never_underscores() -> None:
    word = word_of(samples.plan_document(samples.PROFILES["ND30"]))
    assert "_" not in "".join(node.text or "" for node in word.element.body.iter(qn("w:t")))
    assert len(list(word.element.body.iter(qn("w:pBdr")))) == 3


def test_register_lies_on_its_side_and_repeats_its_header() -> None:
    word = word_of(samples.register_document(samples.PROFILES["ND30"], 5))
    size = word.sections[0]._sectPr.find(qn("w:pgSz"))
    assert (size.get(qn("w:w")), size.get(qn("w:h")), size.get(qn("w:orient"))) == (
        "16838",
        "11906",
        "landscape",
    )
    assert len(list(word.element.body.iter(qn("w:tblHeader")))) == 2


def test_order_given_by_mouth_has_a_ticked_box() -> None:
    profile = samples.PROFILES["ND30"]
    ticked, empty = (
        word_of(samples.order_document(profile, oral=oral)).element.xml for oral in (True, False)
    )
    assert 'w:char="F0FE"' in ticked
    assert 'w:char="F0A8"' in empty


def test_dangerous_text_is_escaped() -> None:
    document = samples.slip_document(samples.PROFILES["ND30"], unit='Tổ <b>"1" & 2</b> ]]>\x07')
    text = "".join(node.text or "" for node in word_of(document).element.body.iter(qn("w:t")))
    assert 'Tổ <b>"1" & 2</b> ]]>' in text


def test_the_package_names_no_time() -> None:
    data = render_docx(samples.plan_document(samples.PROFILES["HD05"]))
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert {info.date_time for info in package.infolist()} == {(2020, 3, 5, 0, 0, 0)}
        assert b"python-docx" not in package.read("docProps/core.xml")
