"""What all forms share: letterhead, citations, signer and recipients, from plain data to blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Align,
    Block,
    Column,
    DocTitle,
    Letterhead,
    PageBreak,
    Paragraph,
    Run,
    SignatureAndRecipients,
    SignatureColumn,
    Table,
)
from pccc_desktop.domain.dates import vn_date_long, vn_date_short
from pccc_desktop.domain.extraction import Family

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.formats import FormatProfile

NBSP = "\u00a0"
_DATE_BLANK = NBSP * 6
_RECIPIENT_LINES_MAX = 34
_RECIPIENT_LINE_CHARS = 44
_REFERENCE = re.compile(r"^\s*(?:Số\s*:?\s*)?(\d+[a-z]?)?\s*([-/])\s*(\S.*?)\s*$")
_ARCHIVE = re.compile(r"^-?\s*Lưu\s*:?\s*(.*)$", re.IGNORECASE | re.DOTALL)
# The profile has its own words for it.
_SUBJECT_PREFIX = re.compile(r"^\s*(?:V/v|về việc)\s+", re.IGNORECASE)
_END_MARKS = re.compile(r"[\s.,;/…]+$")
_POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"


@dataclass(frozen=True, slots=True)
class LetterheadData:
    """Who issues, under which number, where and when; names as they were on the day of issue.

    `number` is the bare number (``7``, ``07``, ``12a``), empty for a draft; `symbol` what follows the
    family's sign (``KH-UBND``, ``KH/ĐU``). ``|`` in a name is a permitted break. `time_text` stands before
    the date on orders (``14 giờ 05``).
    """

    issuer: str
    place_name: str
    symbol: str = ""
    number: str = ""
    issue_date: date | None = None
    parent: str = ""
    year: int | None = None
    time_text: str = ""
    urgency: str = ""


@dataclass(frozen=True, slots=True)
class SignerData:
    """The lines above the name: powers (``TM. …``, ``KT. …``, ``T/M …``), position, and the name."""

    authority_lines: tuple[str, ...]
    position: str
    name: str


@dataclass(frozen=True, slots=True)
class RecipientLine:
    """One line of ``Nơi nhận``: who, for what (``để b/c``), how many copies when it is told."""

    name: str
    purpose: str = ""
    copies: int | None = None


@dataclass(frozen=True, slots=True)
class CitationData:
    """A document named in the text; what is unknown is left out."""

    doc_type: str
    number: str = ""
    issue_date: date | None = None
    issuer: str = ""
    subject: str = ""


def split_reference(reference: str) -> tuple[str, str]:
    """Number and symbol of a reference: ``07`` and ``KH-UBND``, ``148`` and ``KH/TU``; empty when it is none."""
    match = _REFERENCE.match(reference)
    return (match[1] or "", match[3]) if match else ("", "")


def reference_of(data: LetterheadData, profile: FormatProfile) -> str:
    """Number and symbol without the word ``Số``; empty when there is no symbol."""
    if not data.symbol:
        return ""
    digits = data.number.strip()
    number = digits.zfill(profile.number.min_digits) if digits.isdecimal() else digits
    return f"{number or NBSP * profile.number.blank_width}{profile.number.separator}{data.symbol}"


def letterhead(
    data: LetterheadData, profile: FormatProfile, *, subject: str = "", form_note: tuple[str, ...] = ()
) -> Letterhead:
    """The letterhead block; drafts have room for the clerk to write number and date in."""
    reference = reference_of(data, profile)
    if data.issue_date is not None:
        day = vn_date_long(data.issue_date)
    else:
        day = f"ngày{_DATE_BLANK}tháng{_DATE_BLANK}năm {data.year or _DATE_BLANK}"
    time = f"{data.time_text}, " if data.time_text else ""
    return Letterhead(
        parent=data.parent,
        issuer=data.issuer,
        number=f"{profile.number.prefix}{reference}" if reference else "",
        place_date=f"{data.place_name}, {time}{day}",
        subject=_SUBJECT_PREFIX.sub("", subject),
        urgency=data.urgency,
        form_note=form_note,
    )


def citation(data: CitationData, profile: FormatProfile) -> str:
    """``Kế hoạch số 148-KH/TU, ngày 28/3/2024 của …`` for the Party; no comma and the long date for the state."""
    text = data.doc_type
    if data.number:
        text += f" số {data.number}"
    if data.issue_date is not None:
        party = profile.family is Family.PARTY
        text += f", ngày {vn_date_short(data.issue_date)}" if party else f" {vn_date_long(data.issue_date)}"
    if data.issuer:
        text += f" của {data.issuer}"
    return f"{text} {data.subject}" if data.subject else text


def bare_end(text: str) -> str:
    """The text without the marks at its end."""
    return _END_MARKS.sub("", text)


def end_body(text: str, profile: FormatProfile) -> str:
    """The last sentence of a body with the profile's end mark (``./.`` or ``.``)."""
    return bare_end(text) + profile.body.end_mark


def point_letter(index: int) -> str:
    """Letter of a point in Vietnamese order, đ included; after the alphabet it goes on with ``aa``, ``ab``."""
    count = len(_POINT_LETTERS)
    return (_POINT_LETTERS[index // count - 1] if index >= count else "") + _POINT_LETTERS[index % count]


def signature_column(signer: SignerData, profile: FormatProfile, *, note: str = "") -> SignatureColumn:
    """The signer's block; in capitals; the Party prints the position light, the state bold."""
    authority = tuple(line.upper() for line in signer.authority_lines if line)
    position = (signer.position.upper(),) if signer.position else ()
    if profile.signature.position_bold:
        return SignatureColumn(authority=authority + position, note=note, name=signer.name)
    return SignatureColumn(authority=authority, position=position, note=note, name=signer.name)


def recipient_lines(
    recipients: tuple[RecipientLine, ...], archive: str, profile: FormatProfile, *, addressed: bool = False
) -> tuple[str, ...]:
    """The lines of ``Nơi nhận``; the archive line comes last, ``Như trên`` first when there is a ``Kính gửi``.

    `archive` is what follows ``Lưu`` (``VT, CAP``; ``VPĐU``); a recipient that begins with ``Lưu`` stands for
    it when it is empty.
    """
    form = profile.recipients
    names: list[str] = [form.as_above] if addressed else []
    for line in recipients:
        if match := _ARCHIVE.match(line.name):
            archive = archive or match[1]
            continue
        name = bare_end(line.name).lstrip("- ")
        if not name or (addressed and name.casefold() == form.as_above.casefold()):
            continue
        purpose = f" ({line.purpose.strip('() ')})" if line.purpose else ""
        copies = f" ({line.copies:02d} bản)" if line.copies else ""
        names.append(f"{name}{purpose}{copies}")
    lines = [f"- {name}{form.separator}" for name in names]
    if archive:
        lines.append(f"- {form.archive_prefix}{bare_end(archive)}.")
    elif lines:
        lines[-1] = lines[-1].removesuffix(form.separator) + "."
    return tuple(lines)


def closing(
    signer: SignerData,
    recipients: tuple[RecipientLine, ...],
    archive: str,
    profile: FormatProfile,
    *,
    reference: str,
    addressed: bool = False,
) -> tuple[Block, ...]:
    """Signature and recipients; a list too long for the page becomes an attached list (`reference` names the paper)."""
    column = signature_column(signer, profile)
    lines = recipient_lines(recipients, archive, profile, addressed=addressed)
    needed = sum(1 + len(line) // _RECIPIENT_LINE_CHARS for line in lines)
    if needed <= _RECIPIENT_LINES_MAX:
        return (SignatureAndRecipients(column, lines),)
    short = recipient_lines(
        (RecipientLine("Như danh sách kèm theo"),), archive or "", profile, addressed=addressed
    )
    kept = [line for line in recipients if not _ARCHIVE.match(line.name)]
    rows = tuple(
        (
            str(index),
            bare_end(line.name).lstrip("- "),
            f"{line.copies:02d}" if line.copies else "",
            line.purpose,
        )
        for index, line in enumerate(kept, start=1)
    )
    columns = (
        Column("STT", 12, Align.CENTRE),
        Column("Nơi nhận", 100),
        Column("Số bản", 20, Align.CENTRE),
        Column("Ghi chú", 33),
    )
    archived = _archive_line(recipients, archive, profile)
    return (
        SignatureAndRecipients(column, short if archive else short[:-1] + _joined(short, archived, profile)),
        PageBreak(),
        DocTitle("DANH SÁCH NƠI NHẬN"),
        Paragraph((Run(f"(Kèm theo {reference})", italic=True),), align=Align.CENTRE, keep_next=True),
        Table(columns, rows),
    )


def _archive_line(
    recipients: tuple[RecipientLine, ...], archive: str, profile: FormatProfile
) -> tuple[str, ...]:
    archived = tuple(line for line in recipients if _ARCHIVE.match(line.name))
    return recipient_lines(archived, archive, profile)


def _joined(short: tuple[str, ...], archived: tuple[str, ...], profile: FormatProfile) -> tuple[str, ...]:
    last = short[-1]
    return ((last.removesuffix(".") + profile.recipients.separator), *archived) if archived else (last,)


def of_document(doc_type: str, data: LetterheadData, profile: FormatProfile, issuer_name: str = "") -> str:
    """How an attachment names the paper it belongs to: ``Kế hoạch số 07/KH-UBND ngày … của …``."""
    reference = reference_of(data, profile)
    cited = CitationData(
        doc_type,
        reference if data.number else "",
        data.issue_date,
        issuer_name or data.issuer.replace("|", " "),
    )
    return citation(cited, profile)
