"""What was printed: requests, records and previews of forms, without any drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class PrintSelection:
    """Which records a form is printed for; a form takes those it prints from and ignores the rest.

    `unit_ids` narrows documents' assignments to some units; the days bound registers, both included.
    """

    document_ids: tuple[int, ...] = ()
    assignment_ids: tuple[int, ...] = ()
    unit_ids: tuple[int, ...] = ()
    dispatch_ids: tuple[int, ...] = ()
    from_day: date | None = None
    to_day: date | None = None


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What the print dialog or the command line decides beside the records.

    `issue_date` None takes the day of printing; `signer_id` None takes the usual signer of the issuing body on
    that day; `report_to` empty takes the office of the issuing body.
    """

    issue_date: date | None = None
    signer_id: int | None = None
    report_to: str = ""
    report_due: date | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper that can be printed: a form for one record or unit.

    `key` tells it apart among the papers of its form; `label` and `detail` are for the list in the print dialog;
    `selection` holds just the records that stand on it.
    """

    form_id: str
    key: str
    label: str
    detail: str = ""
    selection: PrintSelection = PrintSelection()


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished paper; `sha256` is of `content`."""

    paper: Paper
    content: bytes
    sha256: str
    pages: int
    file_name: str
    media: str = "pdf"


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """One printing that happened: what, when, who, hash; the bytes are kept and can be printed again."""

    id: int
    form_id: str
    title: str
    subject: str
    at: datetime
    by: str
    sha256: str
    copies: int
    pages: int
    target: str
    document_id: int | None = None


@dataclass(frozen=True, slots=True)
class PrintHistoryFilter:
    """Which printings to list."""

    text: str = ""
    form_ids: frozenset[str] = frozenset()
    document_id: int | None = None
