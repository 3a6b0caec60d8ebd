"""The Word renderer: the same blocks as the PDF in an editable .docx, with the same text and measures."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.parser import parse_xml

from pccc_desktop.documents.engine import content
from pccc_desktop.documents.engine import docx_xml as xml
from pccc_desktop.documents.engine.content import Align, Document, Orientation
from pccc_desktop.documents.engine.docx_blocks import block_xml, ends_with_table
from pccc_desktop.documents.engine.docx_xml import ParagraphStyle
from pccc_desktop.documents.engine.layout import TIGHTEST, fit, frame_of
from pccc_desktop.documents.engine.strips import POINTS_PER_MM
from pccc_desktop.documents.engine.typography import prepare

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

_FONT = "Times New Roman"
_LANGUAGE = "vi-VN"
_PROGRAM = "pccc-desktop"
_HEADER_DISTANCE_PT = 10 * POINTS_PER_MM
# A file must not tell when it was made, or a reprint would have other bytes.
_FIXED_TIME = datetime(2020, 3, 5, tzinfo=UTC)
_ZIP_TIME = (2020, 3, 5, 0, 0, 0)


def render_docx(document: Document) -> bytes:
    """One document as .docx: same text as its PDF, same bytes for the same content."""
    word = docx.Document()
    _set_styles(word, document)
    _set_section(word, document)
    _set_properties(word, document)
    root: Any = word.element
    section: Any = root.body.sectPr
    for element in list(root.body):
        if element is not section:
            root.body.remove(element)
    filled: Any = parse_xml(f"<w:body {xml.NAMESPACE_ATTRIBUTE}>{_body_xml(document)}</w:body>")
    for element in list(filled):
        section.addprevious(element)
    buffer = BytesIO()
    word.save(buffer)
    return _same_bytes(buffer.getvalue())


def _body_xml(document: Document) -> str:
    # Word breaks lines a little otherwise than the PDF, so a tight page gets all the white that may be taken.
    fitted = fit(document)
    frame = frame_of(fitted.document, looseness=1.0 if fitted.looseness == 1.0 else TIGHTEST)
    parts: list[str] = []
    blocks = document.blocks
    closings = (content.SignatureAndRecipients, content.SignaturePair)
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        parts.append(block_xml(block, frame, before_signature=isinstance(following, closings)))
        if ends_with_table(block) and not isinstance(following, content.PageBreak):
            parts.append(xml.TINY_PARAGRAPH)
    return "".join(parts)


def _set_styles(word: DocxDocument, document: Document) -> None:
    """Defaults and Normal: Times New Roman for every script, Vietnamese, the profile's body size."""
    size = round(document.profile.body.size * 2)
    fonts = f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:eastAsia="{_FONT}" w:cs="{_FONT}"/>'
    language = f'<w:lang w:val="{_LANGUAGE}" w:eastAsia="{_LANGUAGE}" w:bidi="ar-SA"/>'
    sizes = f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    styles: Any = word.styles.element
    defaults = parse_xml(
        f"<w:docDefaults {xml.NAMESPACE_ATTRIBUTE}><w:rPrDefault><w:rPr>{fonts}{sizes}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    old = styles.find(f"{{{xml.NAMESPACE}}}docDefaults")
    styles.replace(old, defaults)
    normal: Any = word.styles["Normal"].element
    for name in ("rPr", "pPr"):
        found = normal.find(f"{{{xml.NAMESPACE}}}{name}")
        if found is not None:
            normal.remove(found)
    body = document.profile.body
    normal.append(
        parse_xml(
            f'<w:pPr {xml.NAMESPACE_ATTRIBUTE}><w:widowControl/><w:spacing w:before="{xml.dxa(body.paragraph_gap_pt)}"'
            f' w:after="0" w:line="{xml.dxa(body.pitch_pt)}" w:lineRule="exact"/>'
            f'<w:ind w:firstLine="{xml.dxa(body.indent_mm * POINTS_PER_MM)}"/><w:jc w:val="both"/></w:pPr>'
        )
    )
    normal.append(parse_xml(f"<w:rPr {xml.NAMESPACE_ATTRIBUTE}>{fonts}{sizes}{language}</w:rPr>"))


def _set_section(word: DocxDocument, document: Document) -> None:
    """Paper, margins, and the page number in the header from page 2 on."""
    page = document.profile.page
    section = word.sections[0]
    element: Any = section._sectPr  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - python-docx shows no other door
    for child in list(element):
        element.remove(child)
    width, height = (xml.dxa(side * POINTS_PER_MM) for side in document.page_size_mm)
    landscape = ' w:orient="landscape"' if document.orientation is Orientation.LANDSCAPE else ""
    margins = {
        name: xml.dxa(value * POINTS_PER_MM)
        for name, value in (
            ("top", page.top_mm),
            ("right", page.right_mm),
            ("bottom", page.bottom_mm),
            ("left", page.left_mm),
        )
    }
    sides = " ".join(f'w:{name}="{value}"' for name, value in margins.items())
    distance = xml.dxa(_HEADER_DISTANCE_PT)
    for part in (
        f'<w:pgSz w:w="{width}" w:h="{height}"{landscape}/>',
        f'<w:pgMar {sides} w:header="{distance}" w:footer="{distance}" w:gutter="0"/>',
        "<w:titlePg/>",
    ):
        tag, rest = part[1:].split(" ", 1) if " " in part else (part[1:-2], "/>")
        element.append(parse_xml(f"<{tag} {xml.NAMESPACE_ATTRIBUTE} {rest}"))
    section.first_page_header.is_linked_to_previous = False
    section.header.is_linked_to_previous = False
    header: Any = section.header._element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above
    for child in list(header):
        header.remove(child)
    header.append(parse_xml(_page_number(document.profile.page_number.size)))
    first: Any = section.first_page_header._element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - as above
    for child in list(first):
        first.remove(child)
    first.append(parse_xml(xml.TINY_PARAGRAPH.replace("<w:p>", f"<w:p {xml.NAMESPACE_ATTRIBUTE}>", 1)))


def _page_number(size: float) -> str:
    properties = f'<w:rPr><w:sz w:val="{round(size * 2)}"/></w:rPr>'
    field = (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )
    text = xml.paragraph(field, ParagraphStyle(Align.CENTRE))
    return text.replace("<w:p>", f"<w:p {xml.NAMESPACE_ATTRIBUTE}>", 1)


def _set_properties(word: DocxDocument, document: Document) -> None:
    properties = word.core_properties
    properties.title = prepare(document.metadata.title)[:255]
    properties.author = prepare(document.metadata.author or _PROGRAM)[:255]
    properties.subject = prepare(document.metadata.subject)[:255]
    properties.last_modified_by = _PROGRAM
    properties.comments = ""
    properties.language = _LANGUAGE
    properties.created = properties.modified = _FIXED_TIME


def _same_bytes(package: bytes) -> bytes:
    """The package with fixed times, so that equal content gives equal bytes."""
    buffer = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(package)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return buffer.getvalue()
