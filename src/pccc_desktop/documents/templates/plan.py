"""The plan itself, printed anew from its stored parts (Party and state; any document with a kind and sections)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Addressees,
    Block,
    DocTitle,
    Document,
    Heading,
    LegalBasis,
    Metadata,
    Paragraph,
    Run,
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

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile

_ROMAN = re.compile(r"^([IVXLC]+)\s*[-.)]*\s*$")


@dataclass(frozen=True, slots=True)
class PlanSection:
    """One numbered part in outline order.

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
    for section in data.sections:
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
    title = " ".join(part for part in (data.kind, reference_of(data.letterhead, profile).strip()) if part)
    metadata = Metadata(title, data.letterhead.issuer.replace("|", " "), data.subject.replace("|", " "))
    return Document(profile, tuple(blocks), metadata)


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
