"""Blocks become strips, strips become pages: the whole layout, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pccc_desktop.documents.engine import content, sidework
from pccc_desktop.documents.engine.content import Align, Document, Run
from pccc_desktop.documents.engine.fonts import BOLD
from pccc_desktop.documents.engine.letterhead import lay_letterhead
from pccc_desktop.documents.engine.pages import Page, bind_signature, paginate
from pccc_desktop.documents.engine.strips import (
    ASCENT,
    DESCENT,
    POINTS_PER_MM,
    Strip,
    TextStyle,
    centred_text,
    flow_text,
)
from pccc_desktop.documents.engine.table_layout import TableStyle, lay_table
from pccc_desktop.documents.engine.typography import balance, prepare, text_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.domain.formats import FormatProfile

FIELD_GAP_PT = 3.0
# Signatures keep at least this share of their usual room.
TIGHTEST = 0.6
_FIT_RESERVE = 0.5
_TITLE_INSET_MM = 10.0
_ITEM_PITCH_SHARE = 1.2


@dataclass(frozen=True, slots=True)
class Frame:
    """The text area of a document in points, measured from the left and top edges of the sheet."""

    document: Document
    left: float
    right: float
    top: float
    height: float
    looseness: float = 1.0

    @property
    def width(self) -> float:
        """Width of the text area."""
        return self.right - self.left

    @property
    def style(self) -> TextStyle:
        """Running text of the profile."""
        body = self.document.profile.body
        return TextStyle(body.size, body.pitch_pt, body.paragraph_gap_pt, body.indent_mm * POINTS_PER_MM)

    @property
    def field_style(self) -> TextStyle:
        """Fields of a form stand closer than paragraphs."""
        share = (self.looseness - TIGHTEST) / (1 - TIGHTEST)
        return replace(self.style, gap=FIELD_GAP_PT * share)


def frame_of(document: Document, *, looseness: float = 1.0) -> Frame:
    """The text area between the profile's margins on the sheet as it lies."""
    page = document.profile.page
    width, height = document.page_size_mm
    mm = POINTS_PER_MM
    return Frame(
        document,
        page.left_mm * mm,
        (width - page.right_mm) * mm,
        page.top_mm * mm,
        (height - page.top_mm - page.bottom_mm) * mm,
        looseness,
    )


@dataclass(frozen=True, slots=True)
class Fitted:
    """A document laid out: its pages, the profile they were set in, and the share of white that was left."""

    pages: list[Page]
    document: Document
    looseness: float = 1.0


def lay_out(document: Document) -> list[Page]:
    """All pages of the document."""
    return fit(document).pages


def fit(document: Document) -> Fitted:
    """Lay out; a `one_page` document gives up white, then takes the smaller lawful size, if that saves a page."""
    usual = Fitted(_pages(document, frame_of(document)), document)
    if not document.one_page or len(usual.pages) == 1:
        return usual
    fitted = _one_page(document, usual.pages)
    if fitted is None and document.profile.body.small_size < document.profile.body.size:
        small = replace(document, profile=_smaller(document.profile))
        fitted = _one_page(small, _pages(small, frame_of(small)))
    return fitted or usual


def _smaller(profile: FormatProfile) -> FormatProfile:
    """The profile with its body, tables and signatures in the smaller lawful size."""
    body = profile.body
    share = body.small_size / body.size
    return replace(
        profile,
        body=replace(
            body,
            size=body.small_size,
            pitch_pt=body.pitch_pt * share,
            table_size=body.table_size * share,
            table_pitch_pt=body.table_pitch_pt * share,
        ),
        signature=replace(profile.signature, size=profile.signature.size * share),
    )


def _one_page(document: Document, pages: list[Page]) -> Fitted | None:
    """The document on one page with as much white as there is room for; None when it does not fit.

    `pages` are those it takes with all its white.
    """
    if len(pages) == 1:
        return Fitted(pages, document)
    give = _give(document)
    excess = sum(_depth(page) for page in pages) - frame_of(document).height
    if not 0 < excess <= give:
        return None
    for looseness in (1 - (excess + _FIT_RESERVE) / give * (1 - TIGHTEST), TIGHTEST):
        loose = max(looseness, TIGHTEST)
        pages = _pages(document, frame_of(document, looseness=loose))
        if len(pages) == 1:
            return Fitted(pages, document, loose)
    return None


def _depth(page: Page) -> float:
    """How deep the page is filled, with the white that its first strip would have in the middle of a page."""
    offset, last = page.strips[-1]
    return offset + last.height + page.strips[0][1].gap


def _give(document: Document) -> float:
    """White that may be taken away, in points: gaps of fields and room for signatures."""
    total = 0.0
    space = document.profile.signature.space_pt * (1 - TIGHTEST)
    for block in document.blocks:
        if isinstance(block, content.FieldLine):
            total += FIELD_GAP_PT
        elif isinstance(block, content.SignatureAndRecipients):
            total += space
        elif isinstance(block, content.SignaturePair):
            total += block.space_pt * (1 - TIGHTEST) or space
        elif isinstance(block, content.TearOff):
            total += FIELD_GAP_PT * len(block.fields) + block.signatures.space_pt * (1 - TIGHTEST)
    return total


def _pages(document: Document, frame: Frame) -> list[Page]:
    pages: list[Page] = []
    strips: list[Strip] = []
    for block in document.blocks:
        if isinstance(block, content.PageBreak):
            pages.extend(paginate(strips, frame.height))
            strips = []
            continue
        if isinstance(block, (content.SignatureAndRecipients, content.SignaturePair)):
            bind_signature(strips)
        strips.extend(_LAYERS[type(block)](block, frame))
    pages.extend(paginate(strips, frame.height))
    return pages


def _letterhead(block: content.Letterhead, frame: Frame) -> list[Strip]:
    return [lay_letterhead(block, frame.document.profile, frame.left, frame.width)]


def _title(block: content.DocTitle, frame: Frame) -> list[Strip]:
    profile = frame.document.profile
    form, body = profile.heading, profile.body
    centre = (frame.left + frame.right) / 2
    room = frame.width - 2 * _TITLE_INSET_MM * POINTS_PER_MM
    dy = form.kind_size * ASCENT
    kinds = balance(block.kind, BOLD, form.kind_size, room)
    texts = centred_text(kinds, BOLD, form.kind_size, form.kind_size * 1.2, dy, centre)
    dy += (len(kinds) - 1) * form.kind_size * 1.2
    last, size = kinds[-1], form.kind_size
    if block.subject:
        lines = balance(block.subject, BOLD, form.subject_size, room)
        texts += centred_text(lines, BOLD, form.subject_size, form.pitch_pt, dy + form.pitch_pt + 1, centre)
        dy += len(lines) * form.pitch_pt + 1
        last, size = lines[-1], form.subject_size
    strip = Strip(form.gap_above_pt, 0.0, texts, keep=True)
    if form.hyphens:
        dy += form.pitch_pt - 2
        strip.texts.extend(centred_text((form.hyphens,), 0, form.subject_size, 0.0, dy, centre))
        bottom = dy + form.subject_size * DESCENT - 4
    else:
        half = text_width(last, BOLD, size) * form.rule_share / 2
        bottom = dy + profile.header.rule_drop_pt + 1
        strip.rules.append((centre - half, bottom, centre + half, bottom, profile.header.rule_weight_pt, ()))
    strip.height = bottom + form.gap_below_pt - body.paragraph_gap_pt - (body.pitch_pt - body.size)
    return [strip]


def _addressees(block: content.Addressees, frame: Frame) -> list[Strip]:
    body = frame.document.profile.body
    label, size = body.addressees_label, body.size
    indent = text_width(label, 0, size)
    names = [prepare(name) for name in block.names]
    gap = 12.0 + body.pitch_pt - body.size
    if len(names) == 1:
        width = text_width(f"{label} {names[0]}", 0, size)
        if width <= frame.width:
            x = frame.left + (frame.width - width) / 2
            strip = Strip(gap, size, [(x, size * ASCENT, 0, size, 0.0, f"{label} {names[0]}")], keep=True)
            return [strip]
    widest = max(text_width(f"- {name};", 0, size) for name in names)
    left = frame.left + max(0.0, (frame.width - indent - widest) / 2)
    strips = [Strip(gap, size, [(left, size * ASCENT, 0, size, 0.0, label)], keep=True)]
    style = TextStyle(size, body.pitch_pt, 2.0, align=Align.LEFT)
    dash = text_width("- ", 0, size)
    for line in addressee_lines(names):
        strips += flow_text((Run(line),), style, left + indent, frame.right, hang=dash)
    return strips


def addressee_lines(names: list[str]) -> list[str]:
    """Several addressees, one a line: a dash, ``;`` between, a full stop at the end."""
    last = len(names) - 1
    return [f"- {name}{'.' if index == last else ';'}" for index, name in enumerate(names)]


def basis_lines(block: content.LegalBasis, *, dash: bool) -> list[str]:
    """Legal bases with the family's marks: ``;`` between, a full stop at the end, the Party's dash."""
    last = len(block.lines) - 1
    lead = "- " if dash else ""
    return [
        f"{lead}{line.rstrip(' ;.,')}{'.' if index == last else ';'}"
        for index, line in enumerate(block.lines)
    ]


def _basis(block: content.LegalBasis, frame: Frame) -> list[Strip]:
    body = frame.document.profile.body
    strips: list[Strip] = []
    for line in basis_lines(block, dash=body.basis_dash):
        strips += flow_text((Run(line, italic=body.basis_italic),), frame.style, frame.left, frame.right)
    return strips


def _heading(block: content.Heading, frame: Frame) -> list[Strip]:
    strips = flow_text((Run(block.text, bold=True),), frame.style, frame.left, frame.right)
    for strip in strips:
        strip.keep, strip.is_text = True, False
    return strips


def _paragraph(block: content.Paragraph, frame: Frame) -> list[Strip]:
    body = frame.document.profile.body
    indent = frame.style.indent if block.indent and block.align in (Align.JUSTIFY, Align.LEFT) else 0.0
    style = TextStyle(body.size, body.pitch_pt, body.paragraph_gap_pt, indent, block.align)
    strips = flow_text(block.runs, style, frame.left, frame.right)
    if block.keep_next:
        strips[-1].keep = True
    return strips


def _table(block: content.Table, frame: Frame) -> list[Strip]:
    body = frame.document.profile.body
    size = block.size or body.table_size
    pitch = size * _ITEM_PITCH_SHARE if block.size else body.table_pitch_pt
    gap = 10.0 if block.size == 0 else 0.0
    return lay_table(block, TableStyle(size, pitch, gap, frame.left, frame.right, frame.height))


def _field_line(block: content.FieldLine, frame: Frame) -> list[Strip]:
    return sidework.lay_fields(block, frame.field_style, frame.left, frame.right)


def _tick(block: content.TickLine, frame: Frame) -> list[Strip]:
    return sidework.lay_tick(block, frame.style, frame.left, frame.right)


def _signature(block: content.SignatureAndRecipients, frame: Frame) -> list[Strip]:
    profile = frame.document.profile
    return [sidework.lay_signature(block, profile, frame.left, frame.right, looseness=frame.looseness)]


def _pair(block: content.SignaturePair, frame: Frame) -> list[Strip]:
    profile = frame.document.profile
    return [sidework.lay_pair(block, profile, frame.left, frame.right, looseness=frame.looseness)]


def _tear_off(block: content.TearOff, frame: Frame) -> list[Strip]:
    profile = frame.document.profile
    return sidework.lay_tear_off(
        block, profile, frame.field_style, frame.left, frame.right, looseness=frame.looseness
    )


def _cover(block: content.Cover, frame: Frame) -> list[Strip]:
    return [sidework.lay_cover(block, frame.left, frame.right, frame.height)]


_LAYERS: dict[type, Callable[[Any, Frame], list[Strip]]] = {
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
}
