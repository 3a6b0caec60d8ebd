"""The plan itself, printed anew from its stored parts (Party and state; any document with a kind and sections)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Addressees,
    Align,
    Block,
    Column,
    DocTitle,
    Document,
    Heading,
    LegalBasis,
    Metadata,
    PageBreak,
    Paragraph,
    Run,
    Table,
    plain,
)
from pccc_desktop.documents.templates.parts import (
    LetterheadData,
    RecipientLine,
    SignerData,
    closing,
    end_body,
    letterhead,
    of_document,
    reference_of,
)
from pccc_desktop.domain.extraction import APPENDIX_LEVEL

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile

_NARROWEST, _WIDEST = 5, 40  # characters: relative widths of the columns of an appendix's table
_ROMAN = re.compile(r"^([IVXLC]+)\s*[-.)]*\s*$")


@dataclass(frozen=True, slots=True)
class PlanSection:
    """One numbered part in outline order; from the first appendix on, parts stand behind the signature.

    `label` is its number as stored (``I-``, ``1.``, ``a)``); a part without a separate heading has no `title`
    and its label begins its first paragraph.
    """

    level: int
    label: str = ""
    title: str = ""
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanData:
    """All that a plan prints."""

    letterhead: LetterheadData
    subject: str
    signer: SignerData
    kind: str = "KẾ HOẠCH"
    legal_bases: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    sections: tuple[PlanSection, ...] = ()
    addressees: tuple[str, ...] = ()
    recipients: tuple[RecipientLine, ...] = ()
    archive: str = ""


def build(data: PlanData, profile: FormatProfile) -> Document:
    """The whole plan on the frame of its family."""
    blocks: list[Block] = [letterhead(data.letterhead, profile), DocTitle(data.kind.upper(), data.subject)]
    if data.addressees:
        blocks.append(Addressees(data.addressees))
    if data.legal_bases:
        blocks.append(LegalBasis(data.legal_bases))
    blocks.extend(Paragraph(plain(text)) for text in data.opening)
    levels = [section.level for section in data.sections]
    behind = levels.index(APPENDIX_LEVEL) if APPENDIX_LEVEL in levels else len(levels)
    for section in data.sections[:behind]:
        blocks.extend(_section(section, profile))
    _end_body(blocks, profile)
    blocks += closing(
        data.signer,
        data.recipients,
        data.archive,
        profile,
        reference=of_document(data.kind.capitalize(), data.letterhead, profile),
        addressed=bool(data.addressees),
    )
    for section in data.sections[behind:]:
        is_appendix = section.level == APPENDIX_LEVEL
        blocks.extend(_appendix(section) if is_appendix else _section(section, profile))
    title = " ".join(part for part in (data.kind, reference_of(data.letterhead, profile).strip()) if part)
    metadata = Metadata(title, data.letterhead.issuer.replace("|", " "), data.subject.replace("|", " "))
    return Document(profile, tuple(blocks), metadata)


def _appendix(section: PlanSection) -> list[Block]:
    """An appendix on a page of its own: its name, its title, its notes, and its rows as tables."""
    heads = [text for text in (section.label, section.title) if text]
    blocks: list[Block] = [PageBreak()]
    blocks += [
        Paragraph((Run(text, bold=True),), Align.CENTRE, indent=False, keep_next=True) for text in heads
    ]
    rows: list[tuple[str, ...]] = []
    for text in section.paragraphs:
        if "\t" in text:
            rows.append(tuple(cell.strip() for cell in text.split("\t")))
            continue
        if rows and not text.startswith("("):
            rows.append((text,))  # a heading between the rows of one table
            continue
        if text.startswith("("):
            blocks.append(Paragraph((Run(text, italic=True),), Align.CENTRE, indent=False))
        else:
            blocks.append(Paragraph(plain(text)))
    return blocks + (_rows(rows) if rows else [])


def _rows(rows: list[tuple[str, ...]]) -> list[Block]:
    """Rows of an appendix as a table under its first row; words after its last row as text."""
    after = next((at for at in range(len(rows), 0, -1) if len(rows[at - 1]) > 1), 0)
    count = max(len(row) for row in rows[:after])
    full = [
        (*row, *[""] * (count - len(row))) if len(row) > 1 else _group("".join(row), count)
        for row in rows[:after]
    ]
    longest = [max(len(row[at]) for row in full) for at in range(count)]
    widths = [min(max(size, _NARROWEST), _WIDEST) for size in longest]
    columns = tuple(Column(title, width) for title, width in zip(full[0], widths, strict=True))
    table: list[Block] = [Table(columns, tuple(full[1:]))]
    return table + [Paragraph(plain("".join(row))) for row in rows[after:]]


def _group(text: str, count: int) -> tuple[str, ...]:
    """A heading between rows, in the widest place a row has: its second cell."""
    return ("", text, *[""] * (count - 2))


def section_label(label: str, profile: FormatProfile) -> str:
    """A Roman number with the family's mark (``I.`` state, ``I-`` Party); other labels as they are."""
    match = _ROMAN.match(label)
    return f"{match[1]}{profile.body.roman_separator}" if match else label.strip()


def _section(section: PlanSection, profile: FormatProfile) -> list[Block]:
    label = section_label(section.label, profile)
    lead = f"{label} " if label else ""
    if section.title:
        title = section.title.upper() if _ROMAN.match(section.label) else section.title
        heading: list[Block] = [Heading(section.level, f"{lead}{title}")]
        return heading + [Paragraph(plain(text)) for text in section.paragraphs]
    texts = section.paragraphs or ("",)
    return [Paragraph(plain(f"{lead if not index else ''}{text}")) for index, text in enumerate(texts)]


def _end_body(blocks: list[Block], profile: FormatProfile) -> None:
    """Close the body with the profile's end mark when its last block is running text."""
    last = blocks[-1]
    if isinstance(last, Paragraph):
        text = end_body("".join(run.text for run in last.runs), profile)
        blocks[-1] = Paragraph((Run(text),), last.align, last.indent)
