"""D04 PHIẾU GIAO NHIỆM VỤ: one paper for one unit or person, its tasks, and a strip that brings the result back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Align,
    Block,
    Column,
    DocTitle,
    Document,
    Field,
    FieldLine,
    Metadata,
    Paragraph,
    SignatureColumn,
    SignaturePair,
    Table,
    TearOff,
    plain,
)
from pccc_desktop.documents.templates.parts import (
    CitationData,
    LetterheadData,
    RecipientLine,
    SignerData,
    citation,
    closing,
    end_body,
    letterhead,
    of_document,
    reference_of,
)

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile

TITLE = "PHIẾU GIAO NHIỆM VỤ"
_SIGN_NOTE = "(ký, ghi rõ họ tên)"
_TEAR_SPACE_PT = 42.0
# Widths in mm of STT, task, deadline, product, co-ordination; a column without entries gives room to the task.
_WIDTHS = (13.0, 71.0, 25.0, 28.0, 28.0)
_EMPTY_WIDTH = 24.0
_CENTRED_MAX = 12


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task as it is told to the unit; texts as printed."""

    text: str
    deadline: str = ""
    product: str = ""
    coordination: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentSlipData:
    """One slip. `report_by` is the date as printed (``05/5/2026``), empty when none is set."""

    letterhead: LetterheadData
    giver: str
    receiver: str
    tasks: tuple[TaskLine, ...]
    signer: SignerData
    basis: CitationData | None = None
    report_to: str = ""
    report_by: str = ""
    receiver_is_person: bool = False
    recipients: tuple[RecipientLine, ...] = ()
    archive: str = ""


def build(data: AssignmentSlipData, profile: FormatProfile) -> Document:
    """The slip with its tear-off."""
    basis = citation(data.basis, profile) if data.basis else ""
    subject = f"thực hiện {_short(data.basis, profile)}" if data.basis else ""
    reference = of_document("Phiếu giao nhiệm vụ", data.letterhead, profile, data.giver)
    who = "Người" if data.receiver_is_person else "Đơn vị"
    fields = [FieldLine((Field(f"{who} giao nhiệm vụ:", data.giver),))]
    fields.append(FieldLine((Field(f"{who} nhận nhiệm vụ:", data.receiver, strong=True),)))
    if basis:
        fields.append(FieldLine((Field("Căn cứ:", f"{basis}."),)))
    blocks: list[Block] = [
        letterhead(data.letterhead, profile),
        DocTitle(TITLE, subject),
        *fields,
        _table(data.tasks),
    ]
    blocks.append(Paragraph(plain(end_body(_report_sentence(data), profile))))
    blocks += closing(data.signer, data.recipients, data.archive, profile, reference=reference)
    blocks.append(_tear_off(data, profile, who))
    number = reference_of(data.letterhead, profile).strip()
    metadata = Metadata(f"{TITLE} {number}".strip(), data.giver, f"{data.receiver}: {subject}".strip(": "))
    return Document(profile, tuple(blocks), metadata, one_page=True)


def _short(basis: CitationData | None, profile: FormatProfile) -> str:
    if basis is None:
        return ""
    return citation(CitationData(basis.doc_type, basis.number, basis.issue_date), profile)


def _report_sentence(data: AssignmentSlipData) -> str:
    text = f"Đề nghị {data.receiver} tổ chức thực hiện"
    if data.report_to or data.report_by:
        text += " và báo cáo kết quả"
    if data.report_to:
        text += f" về {data.report_to}"
    if data.report_by:
        text += f" trước ngày {data.report_by}"
    return text


def _table(tasks: tuple[TaskLine, ...]) -> Table:
    number, task, deadline, product, coordination = _WIDTHS
    coordinated = any(line.coordination for line in tasks)
    if not any(line.product for line in tasks):
        product, task = product / 1.5, task + product / 3
    if not coordinated:
        task += coordination
    short = all(len(line.deadline) <= _CENTRED_MAX for line in tasks)
    columns = [
        Column("STT", number, Align.CENTRE),
        Column("Nhiệm vụ", task),
        Column("Thời hạn", deadline, Align.CENTRE if short else Align.LEFT),
        Column("Sản phẩm", product),
    ]
    if coordinated:
        columns.append(Column("Phối hợp", coordination))
    rows = tuple(
        (str(index), line.text, line.deadline, line.product, line.coordination)[: len(columns)]
        for index, line in enumerate(tasks, start=1)
    )
    return Table(tuple(columns), rows)


def _tear_off(data: AssignmentSlipData, profile: FormatProfile, who: str) -> TearOff:
    note = ""
    if data.report_to:
        note = f"(gửi lại {data.report_to}{f' trước ngày {data.report_by}' if data.report_by else ''})"
    number = reference_of(data.letterhead, profile).strip() if data.letterhead.number else ""
    fields = (
        FieldLine((Field(f"{who} thực hiện:", data.receiver, 1.5), Field("Phiếu số:", number, 1.0))),
        FieldLine((Field("Ngày hoàn thành:", share=1.0), Field("Sản phẩm:", share=1.5))),
        FieldLine((Field("Đánh giá, kiến nghị:"),)),
    )
    left = SignatureColumn(authority=(f"{who.upper()} GIAO NHIỆM VỤ",), note=_SIGN_NOTE)
    right = SignatureColumn(authority=(f"{who.upper()} NHẬN NHIỆM VỤ",), note=_SIGN_NOTE)
    return TearOff("KẾT QUẢ THỰC HIỆN", note, fields, SignaturePair(left, right, _TEAR_SPACE_PT))
