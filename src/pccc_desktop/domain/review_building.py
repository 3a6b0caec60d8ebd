"""The first state of a review: what reading found, with a doubt wherever a person should look."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.extraction import AssignmentFound, ExtractedDocument, Found, Span, TaskFound
from pccc_desktop.domain.review import (
    Review,
    ReviewRecipient,
    ReviewReference,
    ReviewSection,
    ReviewTask,
    ReviewUnit,
)
from pccc_desktop.domain.text import N_, clean, clean_lines

_MISSING = {
    "number": N_("review", "Không thấy số, ký hiệu trong văn bản; để trống nếu văn bản không có."),
    "issue_date": N_("review", "Không thấy ngày ban hành trong văn bản; để trống nếu văn bản không có."),
    "issuer_name": N_("review", "Không thấy cơ quan ban hành trong văn bản."),
    "title": N_("review", "Không thấy trích yếu trong văn bản."),
}


def build_review(found: ExtractedDocument, file_name: str, sha256: str) -> Review:
    """A review of everything found; organisations and stored documents are recognised in a later step."""
    keys = itertools.count(1)
    values: dict[str, object] = {
        "number": _text(found.number),
        "issue_date": found.date,
        "issuer_name": _text(found.issuer),
        "title": _text(found.title),
    }
    reference_day = found.date or found.arrival_date
    return Review(
        file_name=file_name,
        sha256=sha256,
        text=found.text,
        family=found.family,
        doc_type=DocType.from_label(_text(found.doc_type)),
        number=_text(found.number),
        issue_date=found.date,
        place_name=clean(found.place or ""),
        issuer_name=_text(found.issuer),
        title=_text(found.title),
        opening=clean_lines(found.opening),
        arrival_number=clean(found.arrival_number or ""),
        arrival_date=found.arrival_date,
        authority_line=clean_lines(found.signer.authority_line or ""),
        signer_position=clean(found.signer.position or ""),
        signer_name=clean(found.signer.name or ""),
        units=tuple(_unit(one, keys, reference_day) for one in found.assignments),
        references=tuple(
            ReviewReference(one.number, one.date, one.doc_type or "", one.issuer or "", one.span)
            for one in found.references
        ),
        sections=tuple(
            ReviewSection(one.label, one.level, clean(one.title), one.body, one.span)
            for one in found.sections
        ),
        recipients=(
            *(ReviewRecipient(one.text, is_addressee=True, span=one.span) for one in found.addressees),
            *(ReviewRecipient(one.text, span=one.span) for one in found.recipients),
        ),
        field_spans=_spans(found),
        doubts=_doubts(found, values),
        warnings=found.warnings,
    )


def _text(found: Found | None) -> str:
    return "" if found is None else clean(found.text)


def _spans(found: ExtractedDocument) -> dict[str, Span]:
    spans: dict[str, Span | None] = {
        "doc_type": found.doc_type.span if found.doc_type else None,
        "number": found.number.span if found.number else None,
        "issue_date": found.date_span,
        "issuer_name": found.issuer.span if found.issuer else None,
        "title": found.title.span if found.title else None,
        "signer_name": found.signer.span,
    }
    return {name: span for name, span in spans.items() if span is not None}


def _doubts(found: ExtractedDocument, values: dict[str, object]) -> dict[str, str]:
    doubts = {name: text for name, text in _MISSING.items() if not values[name]}
    told = {
        "doc_type": found.doc_type,
        "number": found.number,
        "issuer_name": found.issuer,
        "title": found.title,
    }
    return doubts | {name: one.doubt for name, one in told.items() if one is not None and one.doubt}


def _unit(found: AssignmentFound, keys: Iterator[int], reference_day: date | None) -> ReviewUnit:
    unit = ReviewUnit(
        key=next(keys),
        name=clean(found.unit),
        coordinators=found.coordinating_units,
        section_label=clean(found.section_label),
        span=found.unit_span,
        doubt=found.doubt,
    )
    tasks = tuple(_task(one, next(keys), reference_day) for one in found.tasks)
    return replace(unit, tasks=tasks)


def _task(found: TaskFound, key: int, reference_day: date | None) -> ReviewTask:
    early = bool(found.deadline and reference_day and found.deadline < reference_day)
    doubt = found.doubt or (N_("review", "Hạn trước ngày của văn bản (NV04).") if early else "")
    return ReviewTask(
        key=key,
        text=clean(found.text),
        span=found.span,
        deadline_text=clean(found.deadline_text or ""),
        deadline=found.deadline,
        deadline_span=found.deadline_span,
        product=clean(found.product or ""),
        doubt=doubt,
    )
