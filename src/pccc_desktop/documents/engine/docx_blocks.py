"""Every block of the content model in Word's terms, with the measures that the PDF uses."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from pccc_desktop.documents.engine import content
from pccc_desktop.documents.engine import docx_xml as xml
from pccc_desktop.documents.engine.content import Align, Run, Runs
from pccc_desktop.documents.engine.docx_xml import ParagraphStyle, Tab
from pccc_desktop.documents.engine.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from pccc_desktop.documents.engine.layout import Frame, addressee_lines, basis_lines
from pccc_desktop.documents.engine.letterhead import FittedHead, fit_letterhead
from pccc_desktop.documents.engine.sidework import (
    TICK_GAP,
    TICK_SIDE,
    field_cells,
    signature_lines,
    tear_off_heading,
)
from pccc_desktop.documents.engine.strips import POINTS_PER_MM
from pccc_desktop.documents.engine.table_layout import PAD_X, PAD_Y, cell_text, column_edges
from pccc_desktop.documents.engine.typography import NBSP, balance, prepare, text_width
from pccc_desktop.domain.extraction import Family

if TYPE_CHECKING:
    from collections.abc import Callable

_TITLE_INSET_MM = 10.0
_COVER_MARGIN = 30.0
_TICKED, _UNTICKED = "F0FE", "F0A8"


def block_xml(block: content.Block, frame: Frame, *, before_signature: bool) -> str:
    """The block as WordprocessingML; the last text before a signature is tied to it."""
    if isinstance(block, content.Paragraph) and before_signature:
        return _paragraph(block, frame, keep_next=True)
    return _WRITERS[type(block)](block, frame)


def ends_with_table(block: content.Block) -> bool:
    """Whether Word needs a paragraph after the block."""
    kinds = (
        content.Letterhead,
        content.Table,
        content.SignatureAndRecipients,
        content.SignaturePair,
        content.TearOff,
        content.Cover,
    )
    return isinstance(block, kinds)


def _prepared(parts: Runs) -> Runs:
    """Runs with prepared text whose outer spaces survive."""
    result: list[Run] = []
    for part in parts:
        lead = " " if part.text[:1] == " " else ""
        trail = " " if part.text[-1:] == " " else ""
        result.append(Run(f"{lead}{prepare(part.text)}{trail}", part.bold, part.italic))
    return tuple(result)


def _style(frame: Frame, **changes: Any) -> ParagraphStyle:
    style = frame.style
    values: dict[str, Any] = {"before": style.gap, "pitch": style.pitch, "first_line": style.indent}
    return ParagraphStyle(**{**values, **changes})


def _letterhead(block: content.Letterhead, frame: Frame) -> str:
    profile = frame.document.profile
    head = fit_letterhead(block, profile, frame.width)
    note = "".join(
        xml.paragraph(xml.run(line, 11, italic=True), ParagraphStyle(Align.RIGHT, keep_next=True))
        for line in head.note
    )
    widths = (head.left_width, head.right_width)
    rows = _state_rows(head, frame) if profile.family is Family.STATE else _party_rows(head, frame)
    return note + xml.table(rows, widths)


def _names(head: FittedHead) -> str:
    return xml.centred(head.parent, head.sizes.parent) + xml.centred(
        head.issuer, head.sizes.issuer, bold=True
    )


def _number(head: FittedHead, frame: Frame, before: float) -> str:
    form = frame.document.profile.header
    text = xml.centred((head.number,), form.number_size, before=before) if head.number else ""
    text += xml.centred(
        head.subject, form.subject_size, italic=form.subject_italic, before=form.subject_gap_pt
    )
    if head.urgency:
        framed = form.urgency_framed
        box = '<w:bdr w:val="single" w:sz="8" w:space="0" w:color="D90000"/>' if framed else ""
        word = xml.run(
            prepare(head.urgency),
            13 if framed else 14,
            bold=True,
            colour="D90000" if framed else "",
            marks=box,
        )
        text += xml.paragraph(word, ParagraphStyle(Align.CENTRE, before=6, keep_next=True))
    return text or xml.paragraph("", ParagraphStyle())


def _state_rows(head: FittedHead, frame: Frame) -> tuple[str, str]:
    form = frame.document.profile.header
    last, face, size = (
        (head.issuer[-1], BOLD, head.sizes.issuer)
        if head.issuer
        else (head.parent[-1], REGULAR, head.sizes.parent)
    )
    left = _names(head) + xml.rule(
        text_width(last, face, size) * form.issuer_rule_share, head.left_width, form.rule_weight_pt
    )
    right = xml.centred((head.title,), head.sizes.title, bold=True)
    right += xml.centred((head.motto,), head.sizes.motto, bold=True)
    right += xml.rule(text_width(head.motto, BOLD, head.sizes.motto), head.right_width, form.rule_weight_pt)
    date = xml.centred((head.place_date,), head.sizes.place_date, italic=True, before=4)
    return (
        xml.row((xml.cell(left, head.left_width), xml.cell(right, head.right_width))),
        xml.row((xml.cell(_number(head, frame, 5), head.left_width), xml.cell(date, head.right_width))),
    )


def _party_rows(head: FittedHead, frame: Frame) -> tuple[str]:
    form = frame.document.profile.header
    left = _names(head) + xml.centred((form.issuer_mark,), head.sizes.issuer) + _number(head, frame, 0)
    right = xml.centred((head.title,), head.sizes.title, bold=True)
    right += xml.rule(text_width(head.title, BOLD, head.sizes.title), head.right_width, form.rule_weight_pt)
    right += xml.centred((head.place_date,), head.sizes.place_date, italic=True, before=8)
    return (xml.row((xml.cell(left, head.left_width), xml.cell(right, head.right_width))),)


def _title(block: content.DocTitle, frame: Frame) -> str:
    profile = frame.document.profile
    form = profile.heading
    room = frame.width - 2 * _TITLE_INSET_MM * POINTS_PER_MM
    kinds = balance(block.kind, BOLD, form.kind_size, room)
    text = xml.centred(kinds, form.kind_size, bold=True, before=form.gap_above_pt)
    last, size = kinds[-1], form.kind_size
    if block.subject:
        lines = balance(block.subject, BOLD, form.subject_size, room)
        text += xml.centred(lines, form.subject_size, bold=True)
        last, size = lines[-1], form.subject_size
    if form.hyphens:
        return text + xml.centred((form.hyphens,), form.subject_size)
    weight = profile.header.rule_weight_pt
    return text + xml.rule(text_width(last, BOLD, size) * form.rule_share, frame.width, weight)


def _addressees(block: content.Addressees, frame: Frame) -> str:
    body = frame.document.profile.body
    names = [prepare(name) for name in block.names]
    label = body.addressees_label
    if len(names) == 1 and text_width(f"{label} {names[0]}", REGULAR, body.size) <= frame.width:
        return xml.centred((f"{label} {names[0]}",), body.size, before=12)
    label_width = text_width(label, REGULAR, body.size)
    widest = max(text_width(f"- {name};", REGULAR, body.size) for name in names)
    left = max(0.0, (frame.width - label_width - widest) / 2)
    style = ParagraphStyle(Align.LEFT, before=12, pitch=body.pitch_pt, left=left, keep_next=True)
    text = xml.paragraph(xml.plain_run(label, body.size), style)
    dash = text_width("- ", REGULAR, body.size)
    style = ParagraphStyle(
        Align.LEFT, before=2, pitch=body.pitch_pt, left=left + label_width + dash, first_line=-dash
    )
    return text + "".join(
        xml.paragraph(xml.plain_run(line, body.size), style) for line in addressee_lines(names)
    )


def _basis(block: content.LegalBasis, frame: Frame) -> str:
    body = frame.document.profile.body
    return "".join(
        xml.paragraph(xml.run(prepare(line), body.size, italic=body.basis_italic), _style(frame))
        for line in basis_lines(block, dash=body.basis_dash)
    )


def _heading(block: content.Heading, frame: Frame) -> str:
    size = frame.document.profile.body.size
    return xml.paragraph(xml.run(prepare(block.text), size, bold=True), _style(frame, keep_next=True))


def _paragraph(block: content.Paragraph, frame: Frame, *, keep_next: bool = False) -> str:
    indent = frame.style.indent if block.indent and block.align in (Align.JUSTIFY, Align.LEFT) else 0.0
    style = _style(frame, align=block.align, first_line=indent, keep_next=block.keep_next or keep_next)
    return xml.paragraph(xml.runs(_prepared(block.runs), frame.document.profile.body.size), style)


def _field_line(block: content.FieldLine, frame: Frame) -> str:
    style, size = frame.field_style, frame.document.profile.body.size
    indent = style.indent if block.indent else 0.0
    cells = field_cells(block.fields, size, indent, frame.width)
    if not cells:
        return "".join(_field_line(content.FieldLine((item,), block.indent), frame) for item in block.fields)
    text = ""
    tabs: list[Tab] = []
    for index, (item, (start, end)) in enumerate(zip(block.fields, cells, strict=True)):
        if index:
            text += xml.tab_run()
            tabs.append(Tab(start))
        text += xml.plain_run(f"{prepare(item.label)}{NBSP if not item.value else ' '}", size)
        if item.value:
            text += xml.run(prepare(item.value), size, bold=item.strong)
        else:
            text += xml.tab_run()
            tabs.append(Tab(end - (8.0 if index < len(cells) - 1 else 0.0), leader=True))
    align = Align.JUSTIFY if len(cells) == 1 and block.fields[0].value else Align.LEFT
    return xml.paragraph(
        text, ParagraphStyle(align, before=style.gap, pitch=style.pitch, first_line=indent, tabs=tuple(tabs))
    )


def _tick(block: content.TickLine, frame: Frame) -> str:
    size = frame.document.profile.body.size
    symbol = f'<w:r><w:sym w:font="Wingdings" w:char="{_TICKED if block.checked else _UNTICKED}"/></w:r>'
    indent = frame.style.indent
    style = _style(frame, first_line=indent - TICK_SIDE - TICK_GAP, tabs=(Tab(indent),), keep_next=True)
    return xml.paragraph(symbol + xml.tab_run() + xml.plain_run(prepare(block.text), size), style)


def _table(block: content.Table, frame: Frame) -> str:
    body = frame.document.profile.body
    size = block.size or body.table_size
    edges = column_edges(block, size, 0.0, frame.width)
    widths = [right - left for left, right in itertools.pairwise(edges)]
    middle = '<w:vAlign w:val="center"/>'
    head = ParagraphStyle(Align.CENTRE, keep_next=True)
    titles = [
        xml.cell(
            xml.paragraph(xml.run(prepare(column.title), size, bold=True), head), width, properties=middle
        )
        for column, width in zip(block.columns, widths, strict=True)
    ]
    rows = [xml.row(titles, header=True)]
    if block.numbered:
        numbers = [
            xml.cell(xml.paragraph(xml.run(f"({index})", size, italic=True), head), width)
            for index, width in enumerate(widths, start=1)
        ]
        rows.append(xml.row(numbers, header=True))
    height = block.min_row_mm * POINTS_PER_MM
    for values in block.rows:
        cells = [
            xml.cell(_cell_text(value, column.align, size), width)
            for value, column, width in zip(values, block.columns, widths, strict=True)
        ]
        rows.append(xml.row(cells, height=height))
    gap = xml.paragraph("", ParagraphStyle(pitch=6.0, keep_next=True)) if not block.size else ""
    return gap + xml.table(rows, widths, border="single", pad_x=PAD_X, pad_y=PAD_Y)


def _cell_text(value: str, align: Align, size: float) -> str:
    style = ParagraphStyle(align)
    return "".join(xml.paragraph(xml.plain_run(cell_text(part), size), style) for part in value.split("\n"))


def _column(column: content.SignatureColumn, size: float, width: float, space: float) -> str:
    text = "".join(
        xml.centred((line,), line_size, bold=face == BOLD, italic=face == ITALIC)
        for line, face, line_size in signature_lines(column, size, width)
    )
    if column.name:
        text += xml.centred((prepare(column.name),), size, bold=True, before=space)
    return text or xml.paragraph("", ParagraphStyle())


def _signature(block: content.SignatureAndRecipients, frame: Frame) -> str:
    profile = frame.document.profile
    form, signer = profile.recipients, profile.signature
    left_width = signer.left_cell_mm * POINTS_PER_MM
    right_width = frame.width - left_width
    left = ""
    if block.recipients:
        face = BOLD_ITALIC if form.label_bold_italic else REGULAR
        underline = '<w:u w:val="single"/>' if form.label_underlined else ""
        label = xml.run(
            form.label, form.label_size, bold=face == BOLD_ITALIC, italic=face == BOLD_ITALIC, marks=underline
        )
        left = xml.paragraph(label, ParagraphStyle(Align.LEFT))
        hang = text_width("- ", REGULAR, form.size)
        item = ParagraphStyle(Align.LEFT, left=hang, right=6.0, first_line=-hang)
        left += "".join(
            xml.paragraph(xml.plain_run(prepare(line), form.size), item) for line in block.recipients
        )
    right = _column(block.signer, signer.size, right_width, signer.space_pt * frame.looseness)
    cells = (xml.cell(left or xml.paragraph("", ParagraphStyle()), left_width), xml.cell(right, right_width))
    return _gap(signer.gap_above_pt) + xml.table((xml.row(cells),), (left_width, right_width))


def _gap(points: float) -> str:
    return xml.paragraph("", ParagraphStyle(pitch=points, keep_next=True))


def _pair(block: content.SignaturePair, frame: Frame) -> str:
    form = frame.document.profile.signature
    width = frame.width / 2
    space = (block.space_pt or form.space_pt) * frame.looseness
    cells = [
        xml.cell(_column(column, form.size, width - 12, space), width) for column in (block.left, block.right)
    ]
    lines = max(len(signature_lines(column, form.size, width - 12)) for column in (block.left, block.right))
    height = (lines + 1) * form.size * 1.18 + space
    return _gap(form.gap_above_pt) + xml.table((xml.row(cells, height=height),), (width, width))


def _tear_off(block: content.TearOff, frame: Frame) -> str:
    size = frame.document.profile.body.size
    border = '<w:pBdr><w:top w:val="dashed" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
    text = xml.paragraph("", ParagraphStyle(before=16, pitch=4, keep_next=True, border=border))
    for parts in tear_off_heading(block, size, frame.width):
        style = ParagraphStyle(Align.CENTRE, before=2, pitch=frame.style.pitch, keep_next=True)
        text += xml.paragraph(xml.runs(_prepared(parts), size), style)
    for line in block.fields:
        text += _field_line(line, frame).replace("<w:pPr>", "<w:pPr><w:keepNext/>")
    return text + _pair(block.signatures, frame)


def _cover(block: content.Cover, frame: Frame) -> str:
    width = frame.width
    parent, issuer = (text.replace("|", " ") for text in (block.parent, block.issuer))
    room = width - 80
    text = xml.centred(balance(parent, REGULAR, 14, room), 14) if parent else ""
    issuer_lines = balance(issuer, BOLD, 14, room)
    text += xml.centred(issuer_lines, 14, bold=True)
    text += xml.rule(text_width(issuer_lines[-1], BOLD, 14) * 0.42, width, 0.75)
    text += xml.centred(balance(block.title, BOLD, 26, room), 26, bold=True, before=80)
    for index, line in enumerate(block.lines):
        text += xml.centred((prepare(line),), 14, before=24 if index == 0 else 8)
    cover = xml.cell(text, width, properties='<w:vAlign w:val="center"/>')
    rows = (xml.row((cover,), height=frame.height - _COVER_MARGIN, exact=True),)
    return xml.table(rows, (width,), border="double")


def _page_break(_block: content.PageBreak, _frame: Frame) -> str:
    return xml.paragraph("", ParagraphStyle(pitch=1.0, page_break=True))


_WRITERS: dict[type, Callable[[Any, Frame], str]] = {
    content.Letterhead: _letterhead,
    content.DocTitle: _title,
    content.Addressees: _addressees,
    content.LegalBasis: _basis,
    content.Heading: _heading,
    content.Paragraph: _paragraph,
    content.FieldLine: _field_line,
    content.TickLine: _tick,
    content.Table: _table,
    content.SignatureAndRecipients: _signature,
    content.SignaturePair: _pair,
    content.TearOff: _tear_off,
    content.Cover: _cover,
    content.PageBreak: _page_break,
}
