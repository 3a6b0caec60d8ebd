"""D01 and D03: the official letter that gives units their tasks (``V/v`` of the state, ``về việc`` of the Party)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Addressees,
    Block,
    Document,
    Heading,
    Metadata,
    Paragraph,
    Run,
    plain,
)
from pccc_desktop.documents.templates.parts import (
    CitationData,
    LetterheadData,
    RecipientLine,
    SignerData,
    bare_end,
    citation,
    closing,
    end_body,
    letterhead,
    of_document,
    point_letter,
    reference_of,
)

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile


@dataclass(frozen=True, slots=True)
class LetterTask:
    """One task of one unit; `deadline` as printed (``trước ngày 30/4/2026``, ``thường xuyên``)."""

    unit: str
    text: str
    deadline: str = ""
    product: str = ""
    coordination: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentLetterData:
    """One letter. `issuer_name` is the issuer in running text (``Ủy ban nhân dân phường``)."""

    letterhead: LetterheadData
    subject: str
    issuer_name: str
    addressees: tuple[str, ...]
    tasks: tuple[LetterTask, ...]
    signer: SignerData
    basis: CitationData | None = None
    report_to: str = ""
    report_by: str = ""
    recipients: tuple[RecipientLine, ...] = ()
    archive: str = ""


def build(data: AssignmentLetterData, profile: FormatProfile) -> Document:
    """The letter: addressees, opening, tasks grouped by unit, the sentence on reporting."""
    blocks: list[Block] = [
        letterhead(data.letterhead, profile, subject=data.subject),
        Addressees(data.addressees),
    ]
    opening = f"Thực hiện {citation(data.basis, profile)}, " if data.basis else ""
    units = [(unit, tuple(tasks)) for unit, tasks in groupby(data.tasks, key=lambda task: task.unit)]
    if len(data.tasks) == 1:
        runs = (
            Run(f"{opening}{data.issuer_name} giao "),
            *_task_runs(data.tasks[0], f"{data.tasks[0].unit}: "),
        )
        blocks.append(Paragraph(runs))
    else:
        blocks.append(Paragraph(plain(f"{opening}{data.issuer_name} giao nhiệm vụ như sau:"), keep_next=True))
        for number, (unit, tasks) in enumerate(units, start=1):
            blocks.extend(_unit(number, unit, tasks))
    blocks.append(Paragraph(plain(end_body(_report_sentence(data), profile))))
    blocks += closing(
        data.signer,
        data.recipients,
        data.archive,
        profile,
        reference=of_document("Công văn", data.letterhead, profile, data.issuer_name),
        addressed=True,
    )
    number_text = reference_of(data.letterhead, profile).strip()
    metadata = Metadata(f"Công văn {number_text}".strip(), data.issuer_name, data.subject)
    return Document(profile, tuple(blocks), metadata, one_page=True)


def _unit(number: int, unit: str, tasks: tuple[LetterTask, ...]) -> list[Block]:
    if len(tasks) == 1:
        return [Paragraph((Run(f"{number}. "), *_task_runs(tasks[0], f"Giao {unit}: ")))]
    blocks: list[Block] = [Heading(2, f"{number}. Giao {unit}:")]
    for index, task in enumerate(tasks):
        blocks.append(Paragraph((Run(f"{point_letter(index)}) "), *_task_runs(task, ""))))
    return blocks


def _task_runs(task: LetterTask, lead: str) -> tuple[Run, ...]:
    """The task in one sentence: what, with whom, until when, with which product."""
    parts = [bare_end(task.text)]
    if task.coordination:
        parts.append(f"phối hợp với {bare_end(task.coordination)}")
    if task.deadline:
        parts.append(f"thời hạn: {bare_end(task.deadline)}")
    if task.product:
        parts.append(f"sản phẩm: {bare_end(task.product)}")
    sentence = Run("; ".join(parts) + ".")
    return (Run(lead, bold=True), sentence) if lead else (sentence,)


def _report_sentence(data: AssignmentLetterData) -> str:
    text = (
        "Đề nghị các đơn vị"
        if len(data.addressees) > 1
        else f"Đề nghị {bare_end(', '.join(data.addressees))}"
    )
    text += " nghiêm túc triển khai thực hiện"
    if data.report_to or data.report_by:
        text += "; báo cáo kết quả"
    if data.report_to:
        text += f" về {data.report_to}"
    if data.report_by:
        text += f" trước ngày {data.report_by}"
    return text
