"""D05 PHIẾU GỬI: papers sent without a letter, the list of those who receive them, and their receipt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Align,
    Block,
    Column,
    DocTitle,
    Document,
    Metadata,
    Paragraph,
    Run,
    SignatureColumn,
    SignaturePair,
    Table,
    plain,
)
from pccc_desktop.documents.templates.parts import (
    LetterheadData,
    RecipientLine,
    SignerData,
    bare_end,
    end_body,
    letterhead,
    reference_of,
    signature_column,
)

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile

TITLE = "PHIẾU GỬI"


@dataclass(frozen=True, slots=True)
class SentItem:
    """One paper that is sent."""

    reference: str
    subject: str
    copies: int = 1


@dataclass(frozen=True, slots=True)
class TransmittalSlipData:
    """One slip; `sender_name` is the sender in running text."""

    letterhead: LetterheadData
    sender_name: str
    items: tuple[SentItem, ...]
    recipients: tuple[RecipientLine, ...]
    signer: SignerData


def build(data: TransmittalSlipData, profile: FormatProfile) -> Document:
    """The slip: what is sent, to whom, and where the receiver signs."""
    blocks: list[Block] = [letterhead(data.letterhead, profile), DocTitle(TITLE)]
    sent = f"{data.sender_name} gửi kèm theo phiếu này các văn bản, tài liệu sau:"
    blocks += [Paragraph(plain(sent), keep_next=True), _items(data.items)]
    if data.recipients:
        blocks += [Paragraph((Run("Danh sách nơi nhận:"),), keep_next=True), _recipients(data.recipients)]
    ending = "Sau khi nhận được, đề nghị quý cơ quan gửi lại phiếu này"
    blocks.append(Paragraph(plain(end_body(ending, profile))))
    receiver = SignatureColumn(
        above="Ngày ..... tháng ..... năm ........", authority=("NGƯỜI NHẬN",), note="(ký, ghi rõ họ tên)"
    )
    blocks.append(SignaturePair(receiver, signature_column(data.signer, profile)))
    number = reference_of(data.letterhead, profile).strip()
    metadata = Metadata(f"{TITLE} {number}".strip(), data.sender_name, TITLE)
    return Document(profile, tuple(blocks), metadata, one_page=True)


def _items(items: tuple[SentItem, ...]) -> Table:
    columns = (
        Column("STT", 13, Align.CENTRE),
        Column("Số, ký hiệu", 40),
        Column("Trích yếu", 90),
        Column("Số bản", 22, Align.CENTRE),
    )
    rows = tuple(
        (str(index), item.reference, item.subject, f"{item.copies:02d}")
        for index, item in enumerate(items, start=1)
    )
    return Table(columns, rows)


def _recipients(recipients: tuple[RecipientLine, ...]) -> Table:
    columns = (
        Column("STT", 13, Align.CENTRE),
        Column("Nơi nhận", 95),
        Column("Số bản", 22, Align.CENTRE),
        Column("Ký nhận", 35),
    )
    rows = tuple(
        (
            str(index),
            bare_end(line.name).lstrip("- ") + (f" ({line.purpose.strip('() ')})" if line.purpose else ""),
            f"{line.copies or 1:02d}",
            "",
        )
        for index, line in enumerate(recipients, start=1)
    )
    return Table(columns, rows)
