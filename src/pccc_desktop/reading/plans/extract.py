"""A normalised text into what it says: the facade over the readers of each part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import AssignmentFound, CitedDocument, ExtractedDocument, Found
from pccc_desktop.domain.references import citations
from pccc_desktop.reading.plans import assignments as work
from pccc_desktop.reading.plans.appendices import find_appendices
from pccc_desktop.reading.plans.labelled import read_labelled, read_tables
from pccc_desktop.reading.plans.letterhead import Letterhead, find_date, read_letterhead
from pccc_desktop.reading.plans.outline import build_outline, find_opening, find_sections
from pccc_desktop.reading.plans.paragraphs import Parts, attached_body, split_paragraphs, split_parts
from pccc_desktop.reading.plans.signature import find_recipients, find_signer
from pccc_desktop.reading.plans.subject import find_addressees, find_family, find_title, find_type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pccc_desktop.domain.extraction import SignerFound
    from pccc_desktop.reading.plans.outline import Node

_ISSUER_IN_OPENING = re.compile(
    r"(?:^|[.;:,]\s+)((?:Đảng (?:ủy|uỷ)|Ban Thường vụ|Ban Chấp hành|Thường trực|UBND|(?:Ủy|"
    r"Uỷ) ban nhân dân|Hội đồng nhân dân|Công an|Sở|Bộ|Ban|Chi bộ|"
    r"Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Huyện (?:ủy|uỷ)|(?:Ủy|Uỷ) ban Mặt trận|Văn phòng|Phòng|"
    r"Chi cục|Cục|Trung tâm|Trường|Hội)[^.;:]{0,80}?)\s+"
    r"(?:xây dựng|ban hành|hướng dẫn|đề nghị|yêu cầu|thông báo|báo cáo|triển khai|có ý kiến|"
    r"đề ra|chỉ đạo|quyết định|trình|tổ chức)(?!\w)"
)


def _issuer(letterhead: Letterhead, parts: Parts) -> Found | None:
    """The letterhead's issuer, else the body that speaks in the opening sentence."""
    if letterhead.issuer is not None:
        return letterhead.issuer
    for one in parts.body[:4]:
        if one.marker is None and (found := list(_ISSUER_IN_OPENING.finditer(one.text))):
            match = found[-1]
            return Found(match[1], None, "Không thấy tên cơ quan ở đầu văn bản; lấy từ câu mở đầu.")
    return None


def _references(text: str, own: Found | None) -> tuple[CitedDocument, ...]:
    """The documents cited, without the document itself."""
    if own is None:
        return tuple(citations(text))
    bare = own.text.partition("(")[0]
    return tuple(one for one in citations(text) if one.number not in {own.text, bare})


def _of_body(reader: work.Reader, root: Node) -> list[AssignmentFound]:
    """The work given in one body: under its headings or by its items, and by labels inside its content."""
    zoned = work.read_zones(reader, root)
    labelled = read_labelled(reader, root)
    if zoned:
        main = zoned + work.read_orders(reader, root, zoned)
    else:
        main = [one for one in work.read_body(reader, root) if not _overlaps(one, labelled)]
    return [one for one in main if not _labelled_again(one, labelled)] + labelled


def _assignments(reader: work.Reader, roots: Sequence[Node], parts: Parts) -> list[AssignmentFound]:
    everything = [one for root in roots for one in _of_body(reader, root)]
    everything += read_tables(reader, [*parts.body, *parts.appendices])
    duties = [one for one in everything if not work.is_execution(one)]
    return duties or everything or [one for root in roots for one in work.read_execution(reader, root)]


def _overlaps(one: AssignmentFound, others: Sequence[AssignmentFound]) -> bool:
    spans = [task.span for other in others for task in other.tasks]
    return any(
        task.span.start < span.end and span.start < task.span.end for task in one.tasks for span in spans
    )


def _labelled_again(one: AssignmentFound, labelled: Sequence[AssignmentFound]) -> bool:
    """“Cơ quan chủ trì: …” read once by its label and once as if “Cơ quan chủ trì” were a unit."""
    return bool(labelled) and one.unit.lower().endswith(("chủ trì", "phối hợp", "thực hiện"))


_NO_NUMBER = "Không thấy số, ký hiệu của văn bản."
_NO_DATE = "Không thấy ngày của văn bản."
_NO_SIGNER = "Không thấy người ký."
_NO_WORK = "Không thấy nhiệm vụ giao cho đơn vị nào."
_NO_RECIPIENTS = "Không thấy nơi nhận."
_UNDATED = "Có hạn không ghi năm mà văn bản không có ngày; cần ghi ngày đến hạn."


def _warnings(
    letterhead: Letterhead,
    signer: SignerFound,
    found: Sequence[AssignmentFound],
    recipients: Sequence[Found],
    day: date | None,
) -> tuple[str, ...]:
    tasks = [task for one in found for task in one.tasks]
    undated = day is None and any(
        task.deadline_text and task.deadline is None and re.search(r"\d", task.deadline_text)
        for task in tasks
    )
    checks = (
        (letterhead.number is None, _NO_NUMBER),
        (day is None, _NO_DATE),
        (signer.name is None, _NO_SIGNER),
        (not recipients, _NO_RECIPIENTS),
        (not found, _NO_WORK),
        (undated, _UNDATED),
    )
    return tuple(message for wrong, message in checks if wrong)


def extract(text: str) -> ExtractedDocument:
    """Everything that a normalised text (see `reading.text.normalise`) says; spans index this very text."""
    parts = split_parts(split_paragraphs(text))
    letterhead = read_letterhead(parts.head, text)
    if letterhead.number is None and len(parts.title) > 1:
        below = read_letterhead(
            [
                *parts.head,
                *[one for one in (*parts.title[1:], *parts.body[:1]) if one.text.lower().startswith("số")],
            ],
            text,
        )
        letterhead = below if below.number is not None else letterhead
    day, day_span = letterhead.date, letterhead.date_span
    if day is None and day_span is None:
        day, day_span, _ = find_date(parts.tail)
    addressees, used = find_addressees(parts)
    body = parts.body[used:]
    reader = work.Reader(text, day)
    roots = [build_outline(one) for one in (body, attached_body(parts.appendices)) if one]
    found = _assignments(reader, roots, parts)
    recipients, signer = find_recipients(parts.tail), find_signer(parts.tail)
    return ExtractedDocument(
        text=text,
        family=find_family(parts, letterhead),
        doc_type=find_type(parts, letterhead),
        number=letterhead.number,
        date=day,
        date_span=day_span if day else None,
        place=letterhead.place,
        issuer=_issuer(letterhead, parts),
        parent_issuer=letterhead.parent_issuer,
        title=find_title(parts, letterhead),
        addressees=tuple(addressees),
        references=_references(text, letterhead.number),
        opening=find_opening(roots[0], text) if body else "",
        sections=(
            *(find_sections(roots[0], text) if body else ()),
            *find_appendices(parts.appendices, text),
        ),
        assignments=tuple(found),
        recipients=tuple(recipients),
        signer=signer,
        arrival_number=letterhead.arrival_number,
        arrival_date=letterhead.arrival_date,
        warnings=_warnings(letterhead, signer, found, recipients, day),
    )
