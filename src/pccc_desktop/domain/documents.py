"""Official documents as the office keeps them: identity, sections, recipients, links to other documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pccc_desktop.domain.codes import Direction, DocStatus, DocType, LinkType, RecipientPurpose
from pccc_desktop.domain.extraction import Family


def document_name(doc_type: DocType, number: str, title: str) -> str:
    """How a document is called: ``Kế hoạch số 07-KH/ĐU``; without a number its kind and title."""
    return f"{doc_type.label} số {number}" if number else f"{doc_type.label} {title}".strip()


@dataclass(frozen=True, slots=True)
class Section:
    """One numbered part of a document's body, in order."""

    label: str
    level: int
    title: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of Nơi nhận or Kính gửi as printed, with the organisation when it is known."""

    text: str
    purpose: RecipientPurpose = RecipientPurpose.NONE
    is_addressee: bool = False
    organization_id: int | None = None
    copies: int = 1


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """One citation: the target document and the number and date as the citing text has them."""

    to_id: int
    link_type: LinkType
    cited_number: str
    cited_date: date | None = None
    cited_issuer: str = ""


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """One end of a link as the detail pane shows it; `date_differs` when cited and catalogue dates differ."""

    document_id: int
    number: str
    title: str
    link_type: LinkType
    cited_date: date | None
    catalogue_date: date | None
    status: DocStatus
    cited_issuer: str = ""

    @property
    def date_differs(self) -> bool:
        """Rule VB04: the citing text gives another date than the catalogue."""
        return bool(self.cited_date and self.catalogue_date and self.cited_date != self.catalogue_date)


@dataclass(frozen=True, slots=True)
class SignerLines:
    """The signature block as printed."""

    authority_line: str = ""
    position: str = ""
    name: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept for a document: content-addressed by its SHA-256."""

    id: int
    file_name: str
    sha256: str
    size: int
    kind: str


@dataclass(frozen=True, slots=True)
class OfficialDocument:
    """One document with all its parts."""

    id: int
    family: Family
    doc_type: DocType
    direction: Direction
    status: DocStatus
    number: str
    issue_date: date | None
    issuer_name: str
    title: str
    issuer_id: int | None = None
    place_name: str = ""
    opening: str = ""
    arrival_number: str = ""
    arrival_date: date | None = None
    is_legacy: bool = False
    sections: tuple[Section, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    links_out: tuple[LinkedDocument, ...] = ()
    links_in: tuple[LinkedDocument, ...] = ()
    signer: SignerLines = field(default_factory=SignerLines)
    attachments: tuple[Attachment, ...] = ()
    text: str = ""
    version: int = 1

    @property
    def name(self) -> str:
        """How the document is called: ``Kế hoạch số 07-KH/ĐU``; without a number its kind and title."""
        return document_name(self.doc_type, self.number, self.title)


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """What is stored for a document; `id` None makes a new one."""

    family: Family = Family.STATE
    doc_type: DocType = DocType.KE_HOACH
    direction: Direction = Direction.DEN
    status: DocStatus = DocStatus.DEN_MOI
    number: str = ""
    issue_date: date | None = None
    issuer_name: str = ""
    title: str = ""
    issuer_id: int | None = None
    place_name: str = ""
    opening: str = ""
    arrival_number: str = ""
    arrival_date: date | None = None
    is_legacy: bool = False
    sections: tuple[Section, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    links: tuple[DocumentLink, ...] = ()
    signer: SignerLines = field(default_factory=SignerLines)
    text: str = ""
    id: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class DocumentListItem:
    """One row of the document list."""

    id: int
    family: Family
    doc_type: DocType
    direction: Direction
    status: DocStatus
    number: str
    issue_date: date | None
    issuer_name: str
    title: str
    assignment_count: int
    open_count: int
    late_count: int


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Which documents to list; empty sets mean all."""

    text: str = ""
    families: frozenset[Family] = frozenset()
    doc_types: frozenset[DocType] = frozenset()
    directions: frozenset[Direction] = frozenset()
    year: int | None = None
    issuer: str = ""
    with_open_assignments: bool = False
    include_stubs: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One value the list can be narrowed to: what is stored, what is shown, how many documents have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class DocumentFacets:
    """What the documents found can be narrowed to, each the commonest first (years the newest first)."""

    types: tuple[Facet, ...] = ()
    families: tuple[Facet, ...] = ()
    directions: tuple[Facet, ...] = ()
    years: tuple[Facet, ...] = ()
    issuers: tuple[Facet, ...] = ()
