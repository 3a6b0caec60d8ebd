"""The answer of ``extract --json``: keys and null rules are the contract of commands.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pccc_desktop.domain.extraction import APPENDIX_LEVEL, Family
from pccc_desktop.reading.plans.outline import first_words

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.extraction import (
        AssignmentFound,
        CitedDocument,
        ExtractedDocument,
        Found,
        SectionFound,
        TaskFound,
    )

_FAMILIES = {Family.STATE: "state", Family.PARTY: "party", Family.OTHER: "other"}


def _text(found: Found | None) -> str | None:
    return one_line(found.text) if found else None


def one_line(text: str) -> str:
    """The words of a value that may stand on several lines."""
    return " ".join(text.split())


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _reference(one: CitedDocument) -> dict[str, Any]:
    return {"number": one.number, "date": _day(one.date), "type": one.doc_type, "issuer": one.issuer}


def _section(one: SectionFound) -> dict[str, Any]:
    title = one.title or one.body.split("\n", 1)[0]
    return {"label": one.label, "level": one.level, "title": first_words(one_line(title))}


def _task(one: TaskFound) -> dict[str, Any]:
    return {
        "text": one_line(one.text),
        "deadline_text": one_line(one.deadline_text) if one.deadline_text else None,
        "deadline": _day(one.deadline),
        "start": one.span.start,
        "end": one.span.end,
    }


def _assignment(one: AssignmentFound) -> dict[str, Any]:
    return {
        "unit": one_line(one.unit),
        "coordinating_units": [one_line(unit) for unit in one.coordinating_units],
        "tasks": [_task(task) for task in one.tasks],
    }


def to_json(extracted: ExtractedDocument) -> dict[str, Any]:
    """The document as plain data, in the order of the contract; what the text does not say is None or empty."""
    signer = extracted.signer
    return {
        "family": _FAMILIES[extracted.family],
        "doc_type": _text(extracted.doc_type),
        "number": _text(extracted.number),
        "date": _day(extracted.date),
        "issuer": _text(extracted.issuer),
        "title": _text(extracted.title),
        "addressees": [one_line(one.text) for one in extracted.addressees],
        "references": [_reference(one) for one in extracted.references],
        "sections": [_section(one) for one in extracted.sections if one.level != APPENDIX_LEVEL],
        "assignments": [_assignment(one) for one in extracted.assignments],
        "recipients": [one_line(one.text) for one in extracted.recipients],
        "signer": {"authority_line": signer.authority_line, "position": signer.position, "name": signer.name},
        "warnings": list(extracted.warnings),
    }
