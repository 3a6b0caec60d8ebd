"""Word files for tests and demonstrations: paragraphs, automatic numbers, letterhead and signature tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Paper:
    """Builds one Word file the way a clerk types it."""

    def __init__(self) -> None:
        self.document: Any = docx.Document()
        style = self.document.styles["Normal"]
        style.font.name = "Times New Roman"
        style.font.size = Pt(14)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.top_margin = section.bottom_margin = Cm(2)
        section.left_margin, section.right_margin = Cm(3), Cm(1.5)

    def columns(self, left: Sequence[str], right: Sequence[str]) -> None:
        """A table without borders: letterhead or signature block."""
        table = self.document.add_table(rows=1, cols=2)
        for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
            cell.paragraphs[0].text = lines[0]
            for line in lines[1:]:
                cell.add_paragraph(line)

    def title(self, *lines: str) -> None:
        for line in lines:
            paragraph = self.document.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.add_run(line).bold = True

    def lines(self, *lines: str) -> None:
        for line in lines:
            paragraph = self.document.add_paragraph(line)
            paragraph.paragraph_format.first_line_indent = Cm(1)
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        table = self.document.add_table(rows=0, cols=len(rows[0]))
        table.style = "Table Grid"
        for values in rows:
            for cell, value in zip(table.add_row().cells, values, strict=True):
                cell.text = value

    def page_break(self) -> None:
        self.document.add_page_break()

    def numbering(self, levels: Sequence[tuple[str, str]]) -> int:
        """A multi-level list of Word's own numbers; each level is its format and the pattern of its label."""
        root = self.document.part.numbering_part.element
        abstract = OxmlElement("w:abstractNum")
        number = len(root.findall(qn("w:abstractNum"))) + 90
        abstract.set(qn("w:abstractNumId"), str(number))
        for index, (kind, pattern) in enumerate(levels):
            level = OxmlElement("w:lvl")
            level.set(qn("w:ilvl"), str(index))
            for tag, value in (("w:start", "1"), ("w:numFmt", kind), ("w:lvlText", pattern)):
                child = OxmlElement(tag)
                child.set(qn("w:val"), value)
                level.append(child)
            abstract.append(level)
        root.insert(0, abstract)
        one = OxmlElement("w:num")
        one.set(qn("w:numId"), str(number))
        pointer = OxmlElement("w:abstractNumId")
        pointer.set(qn("w:val"), str(number))
        one.append(pointer)
        root.append(one)
        return number

    def numbered(self, text: str, number: int, level: int) -> None:
        properties = self.document.add_paragraph(text)._p.get_or_add_pPr()
        numbered = OxmlElement("w:numPr")
        for tag, value in (("w:ilvl", level), ("w:numId", number)):
            child = OxmlElement(tag)
            child.set(qn("w:val"), str(value))
            numbered.append(child)
        properties.append(numbered)

    def raw(self, xml: str) -> None:
        """A paragraph given as WordprocessingML."""
        from docx.oxml import parse_xml

        spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        self.document.element.body.insert(-1, parse_xml(xml.replace("<w:p>", f"<w:p {spaces}>", 1)))

    def save(self, path: Path) -> Path:
        self.document.core_properties.author = ""
        self.document.save(str(path))
        return path
