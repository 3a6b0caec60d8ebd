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

    `copies` are copies of each paper; `issue_date` None takes the day of printing; `signer_id` None takes the
    usual signer of the issuing body on that day.
    """

    issue_date: date | None = None
    signer_id: int | None = None
    report_to: str = ""
    report_due: date | None = None
    copies: int = 1
    assign_number: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper that can be printed: a form for one record or unit.

    `key` tells it apart within its form (``document:12``, ``document:12/unit:5``); `label` is for the list.
    """

    form_id: str
    key: str
    label: str
    detail: str = ""
    selected: bool = True


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
