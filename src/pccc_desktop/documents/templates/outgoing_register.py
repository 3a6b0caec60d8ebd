"""D12 SỔ ĐĂNG KÝ VĂN BẢN ĐI: the register of outgoing documents with its cover and all legal columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Align,
    Block,
    Column,
    Cover,
    Document,
    Metadata,
    Orientation,
    PageBreak,
    Table,
)
from pccc_desktop.domain.dates import vn_date_short

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.formats import FormatProfile

COLUMN_COUNT = 10
_TYPE_SIZE = 11.0
_ROW_MM = 8.0
_WIDTHS = (26.0, 22.0, 56.0, 28.0, 38.0, 25.0, 15.0, 20.0, 14.0, 14.0)
_CENTRED = frozenset({1, 6, 7})
_BLANK = "........"


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One outgoing document; texts as printed, in the order of the legal columns."""

    reference: str
    issue_date: date | None
    subject: str
    signer: str
    recipients: str
    archive: str = ""
    copies: str = ""
    sent_date: date | None = None
    received_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OutgoingRegisterData:
    """One volume; `title` and `column_titles` come from the dated form texts (NĐ 30/2020, Phụ lục IV)."""

    issuer: str
    year: int
    entries: tuple[RegisterEntry, ...]
    title: str
    column_titles: tuple[str, ...]
    parent: str = ""
    volume: str = ""


def build(data: OutgoingRegisterData, profile: FormatProfile) -> Document:
    """Cover page and the ten columns on landscape sheets."""
    if len(data.column_titles) != COLUMN_COUNT:
        raise ValueError(f"expected {COLUMN_COUNT} column titles, got {len(data.column_titles)}")
    columns = tuple(
        Column(title, width, Align.CENTRE if index in _CENTRED else Align.LEFT)
        for index, (title, width) in enumerate(zip(data.column_titles, _WIDTHS, strict=True))
    )
    rows = tuple(_row(entry) for entry in data.entries)
    blocks: tuple[Block, ...] = (
        Cover(data.parent, data.issuer, data.title, _particulars(data)),
        PageBreak(),
        Table(columns, rows, numbered=True, size=_TYPE_SIZE, min_row_mm=_ROW_MM),
    )
    issuer = data.issuer.replace("|", " ")
    metadata = Metadata(f"{data.title} {data.year}", issuer, data.title)
    return Document(profile, blocks, metadata, Orientation.LANDSCAPE)


def _particulars(data: OutgoingRegisterData) -> tuple[str, ...]:
    days = sorted(entry.issue_date for entry in data.entries if entry.issue_date)
    first_day, last_day = (vn_date_short(days[0]), vn_date_short(days[-1])) if days else (_BLANK, _BLANK)
    first, last = (
        (data.entries[0].reference, data.entries[-1].reference) if data.entries else (_BLANK, _BLANK)
    )
    return (
        f"Năm: {data.year}",
        f"Từ ngày {first_day} đến ngày {last_day}",
        f"Từ số {first} đến số {last}",
        f"Quyển số: {data.volume or _BLANK}",
    )


def _row(entry: RegisterEntry) -> tuple[str, ...]:
    return (
        entry.reference,
        vn_date_short(entry.issue_date) if entry.issue_date else "",
        entry.subject,
        entry.signer,
        entry.recipients,
        entry.archive,
        entry.copies,
        vn_date_short(entry.sent_date) if entry.sent_date else "",
        entry.received_by,
        entry.note,
    )
