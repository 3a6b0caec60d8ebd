"""What reading a document found in it: the answer of `reading` and the beginning of every review."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Family(StrEnum):
    """The two families of official documents, never mixed on one paper; OTHER is recorded but not printed."""

    STATE = "STATE"
    PARTY = "PARTY"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Span:
    """Place of a value in the normalised text: character offsets, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """One value with its place in the text; `doubt` says in Vietnamese why one should look, or is empty."""

    text: str
    span: Span | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document that the text cites; date and issuer only when the text gives them."""

    number: str
    date: date | None = None
    doc_type: str | None = None
    issuer: str | None = None
    span: Span | None = None


APPENDIX_LEVEL = 0  # an appendix; this part and all that follow it stand behind the signature


@dataclass(frozen=True, slots=True)
class SectionFound:
    """A part of the two top levels with all text up to the next of them, or an appendix.

    A part whose number begins a sentence has no `title`; the sentence begins its `body`.
    """

    label: str
    level: int
    title: str
    body: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class TaskFound:
    """One task given to a unit, with its deadline as written and as a date when one can be derived."""

    text: str
    span: Span
    deadline_text: str | None = None
    deadline: date | None = None
    deadline_span: Span | None = None
    product: str | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentFound:
    """One unit and the tasks given to it; `section_label` numbers its place, such as ``III.1``."""

    unit: str
    tasks: tuple[TaskFound, ...]
    coordinating_units: tuple[str, ...] = ()
    unit_span: Span | None = None
    section_label: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class SignerFound:
    """The signature block; `authority_line` may hold several lines, such as TM. above KT."""

    authority_line: str | None = None
    position: str | None = None
    name: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """All that was found; what the text does not say is None or empty, never guessed."""

    text: str
    family: Family
    doc_type: Found | None = None
    number: Found | None = None
    date: date | None = None
    date_span: Span | None = None
    place: str | None = None
    issuer: Found | None = None
    parent_issuer: Found | None = None
    title: Found | None = None
    addressees: tuple[Found, ...] = ()
    references: tuple[CitedDocument, ...] = ()
    opening: str = ""
    sections: tuple[SectionFound, ...] = ()
    assignments: tuple[AssignmentFound, ...] = ()
    recipients: tuple[Found, ...] = ()
    signer: SignerFound = field(default_factory=SignerFound)
    arrival_number: str | None = None
    arrival_date: date | None = None
    warnings: tuple[str, ...] = ()
