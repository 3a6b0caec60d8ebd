"""WordprocessingML in strings: paragraphs, runs and tables with the measures of the engine, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from pccc_desktop.documents.engine.content import Align, Run, Runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACE_ATTRIBUTE = f'xmlns:w="{NAMESPACE}"'
# A paragraph that takes no visible room: Word wants one between two tables and after the last.
TINY_PARAGRAPH = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:ind w:firstLine="0"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)


def dxa(points: float) -> int:
    """Twentieths of a point, Word's unit."""
    return round(points * 20)


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop; `leader` draws a dotted line up to it."""

    position: float
    leader: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """How a paragraph is set; `pitch` 0 means single line spacing."""

    align: Align = Align.JUSTIFY
    before: float = 0.0
    pitch: float = 0.0
    first_line: float = 0.0
    left: float = 0.0
    right: float = 0.0
    keep_next: bool = False
    border: str = ""
    page_break: bool = False
    tabs: tuple[Tab, ...] = ()


def paragraph(content: str, style: ParagraphStyle) -> str:
    """One paragraph around finished runs."""
    properties = "<w:keepNext/>" if style.keep_next else ""
    if style.page_break:
        properties += "<w:pageBreakBefore/>"
    properties += style.border
    if style.tabs:
        stops = "".join(
            f'<w:tab w:val="left" w:leader="{"dot" if tab.leader else "none"}" w:pos="{dxa(tab.position)}"/>'
            for tab in style.tabs
        )
        properties += f"<w:tabs>{stops}</w:tabs>"
    line = (
        f' w:line="{dxa(style.pitch)}" w:lineRule="exact"'
        if style.pitch
        else ' w:line="240" w:lineRule="auto"'
    )
    properties += f'<w:spacing w:before="{dxa(style.before)}" w:after="0"{line}/>'
    first = (
        f'w:firstLine="{dxa(style.first_line)}"'
        if style.first_line >= 0
        else f'w:hanging="{dxa(-style.first_line)}"'
    )
    properties += f'<w:ind w:left="{dxa(style.left)}" w:right="{dxa(style.right)}" {first}/>'
    properties += f'<w:jc w:val="{style.align.value}"/>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def run(
    text: str, size: float, *, bold: bool = False, italic: bool = False, colour: str = "", marks: str = ""
) -> str:
    """One run of prepared text; a line feed becomes a line break. `marks` are properties that follow the size."""
    half_points = round(size * 2)
    properties = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    if colour:
        properties += f'<w:color w:val="{colour}"/>'
    properties += f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>{marks}'
    pieces = '</w:t><w:br/><w:t xml:space="preserve">'.join(escape(line) for line in text.split("\n"))
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{pieces}</w:t></w:r>'


def runs(parts: Runs, size: float) -> str:
    """Several runs; their texts are prepared already."""
    return "".join(run(part.text, size, bold=part.bold, italic=part.italic) for part in parts)


def tab_run() -> str:
    """A jump to the next tab stop."""
    return "<w:r><w:tab/></w:r>"


def centred(
    lines: Sequence[str], size: float, *, bold: bool = False, italic: bool = False, before: float = 0.0
) -> str:
    """Finished lines in one centred paragraph."""
    if not lines:
        return ""
    text = run("\n".join(lines), size, bold=bold, italic=italic)
    return paragraph(text, ParagraphStyle(Align.CENTRE, before=before, keep_next=True))


def rule(width: float, room: float, weight: float) -> str:
    """A solid line of the given width in the middle of its column: the lower border of an empty, low paragraph."""
    side = max(0.0, (room - width) / 2)
    border = (
        f'<w:pBdr><w:bottom w:val="single" w:sz="{round(weight * 8)}" w:space="0" w:color="000000"/></w:pBdr>'
    )
    return paragraph(
        "", ParagraphStyle(Align.CENTRE, pitch=4.0, left=side, right=side, keep_next=True, border=border)
    )


def cell(content: str, width: float, *, properties: str = "") -> str:
    """One table cell."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{dxa(width)}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def row(cells: Iterable[str], *, header: bool = False, height: float = 0.0, exact: bool = False) -> str:
    """One table row, never divided between pages."""
    properties = "<w:cantSplit/>"
    if height:
        properties += f'<w:trHeight w:val="{dxa(height)}" w:hRule="{"exact" if exact else "atLeast"}"/>'
    if header:
        properties += "<w:tblHeader/>"
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(
    rows: Iterable[str], widths: Sequence[float], *, border: str = "", pad_x: float = 0.0, pad_y: float = 0.0
) -> str:
    """A table of fixed layout; `border` is the style of its lines, empty for none."""
    weight = 6 if border == "double" else 4
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(
        f'<w:{side} w:val="{border or "none"}" w:sz="{weight}" w:space="0" w:color="auto"/>' for side in sides
    )
    pads = (("top", pad_y), ("left", pad_x), ("bottom", pad_y), ("right", pad_x))
    margins = "".join(f'<w:{side} w:w="{dxa(pad)}" w:type="dxa"/>' for side, pad in pads)
    grid = "".join(f'<w:gridCol w:w="{dxa(width)}"/>' for width in widths)
    # The indent counts from the text of the first cell, so that the border stands at the margin.
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{dxa(sum(widths))}" w:type="dxa"/><w:tblInd w:w="{dxa(pad_x)}" w:type="dxa"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def plain_run(text: str, size: float) -> str:
    """Upright text."""
    return runs((Run(text),), size)
