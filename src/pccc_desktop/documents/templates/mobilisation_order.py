"""L01 LỆNH HUY ĐỘNG: people, vehicles and property ordered to a fire, also the paper for an order given by mouth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Align,
    Block,
    DocTitle,
    Document,
    Field,
    FieldLine,
    LegalBasis,
    Metadata,
    Paragraph,
    Run,
    SignatureColumn,
    SignaturePair,
    TickLine,
    plain,
)
from pccc_desktop.documents.templates.parts import (
    LetterheadData,
    SignerData,
    bare_end,
    end_body,
    letterhead,
    reference_of,
    signature_column,
)

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile, FormCode

_BLANK = "........................"
_HAND_OVER_NOTE = "(ký, họ tên, hồi ..... giờ .....)"
_ORDER_NOTE = "(ký, ghi rõ họ tên, đóng dấu)"


@dataclass(frozen=True, slots=True)
class MobilisedParty:
    """Who is mobilised and with what; texts as printed, empty leaves a line to write on."""

    name: str
    address: str = ""
    phone: str = ""
    people: str = ""
    vehicles: str = ""
    property: str = ""


@dataclass(frozen=True, slots=True)
class OrderTexts:
    """Fixed words of the form in force on the day (form texts `mobilisation-order`)."""

    title: tuple[str, ...]
    legal_bases: tuple[str, ...]
    purpose: str
    duty: str


@dataclass(frozen=True, slots=True)
class MobilisationOrderData:
    """One order. Times are texts as printed (``14 giờ 05 ngày 03/3/2026``).

    `form_code` is printed only when it is known for the day. `oral_at` is empty when the order was given in
    writing from the start.
    """

    letterhead: LetterheadData
    texts: OrderTexts
    signer: SignerData
    orderer_position: str
    orderer_unit: str
    incident: str
    target: MobilisedParty
    content: str
    present_at: str = ""
    assembly_place: str = ""
    received_by: str = ""
    period_from: str = ""
    period_to: str = ""
    orderer_address: str = ""
    orderer_phone: str = ""
    oral_at: str = ""
    form_code: FormCode | None = None


def build(data: MobilisationOrderData, profile: FormatProfile) -> Document:
    """The order on one sheet."""
    note = (data.form_code.code, data.form_code.legal_basis) if data.form_code else ()
    title, *rest = data.texts.title
    blocks: list[Block] = [
        letterhead(data.letterhead, profile, form_note=note),
        DocTitle(title, "|".join(rest)),
        LegalBasis(data.texts.legal_bases),
        Paragraph(plain(f"{data.texts.purpose} {bare_end(data.incident)},")),
        *_orderer(data),
        Paragraph((Run("RA LỆNH:", bold=True),), align=Align.CENTRE, keep_next=True),
        *_order(data),
        Paragraph(
            plain(end_body(f"4. {data.target.name or 'Người được huy động'} {data.texts.duty}", profile))
        ),
        TickLine(checked=bool(data.oral_at), text=_oral_sentence(data.oral_at)),
        SignaturePair(
            SignatureColumn(authority=("NGƯỜI NHẬN LỆNH",), note=_HAND_OVER_NOTE),
            signature_column(data.signer, profile, note=_ORDER_NOTE),
            space_pt=58,
        ),
    ]
    number = reference_of(data.letterhead, profile).strip()
    issuer = data.letterhead.issuer.replace("|", " ")
    return Document(
        profile, tuple(blocks), Metadata(f"{title} {number}".strip(), issuer, data.incident), one_page=True
    )


def _orderer(data: MobilisationOrderData) -> tuple[FieldLine, ...]:
    return (
        _line(Field("Tôi:", data.signer.name, 1.0), Field("Chức vụ:", data.orderer_position, 1.4)),
        _line(Field("Đơn vị công tác:", data.orderer_unit)),
        _line(Field("Địa chỉ:", data.orderer_address, 1.4), Field("Số điện thoại:", data.orderer_phone, 1.0)),
    )


def _order(data: MobilisationOrderData) -> tuple[Block, ...]:
    target = data.target
    return (
        _line(Field("1. Huy động:", target.name, strong=True)),
        _line(Field("Địa chỉ:", target.address, 1.4), Field("Điện thoại:", target.phone, 1.0)),
        _line(Field("a) Người:", target.people)),
        _line(Field("b) Phương tiện:", target.vehicles)),
        _line(Field("c) Tài sản, vật tư:", target.property)),
        _line(Field("2. Thời gian có mặt:", data.present_at)),
        _line(Field("Địa điểm tập kết:", data.assembly_place), Field("Người tiếp nhận:", data.received_by)),
        _line(Field("3. Nội dung hoạt động:", data.content)),
        _line(Field("Thời gian huy động: từ", data.period_from, 1.4), Field("đến", data.period_to)),
    )


def _line(*fields: Field) -> FieldLine:
    return FieldLine(fields, indent=True)


def _oral_sentence(oral_at: str) -> str:
    return f"Lệnh này xác nhận lệnh bằng lời nói ban hành hồi {bare_end(oral_at) or _BLANK}."
