"""Facts of the office as they are on the day of a paper: who issues, who signs, what bodies are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pccc_desktop.documents.templates.parts import (
    CitationData,
    LetterheadData,
    RecipientLine,
    SignerData,
    split_reference,
)
from pccc_desktop.domain.codes import OrgFamily, OrgType, RecipientPurpose
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.errors import NotFoundError, RenderError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.organizations import OrganizationFilter
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import date

    from pccc_desktop.domain.assignments import Assignment
    from pccc_desktop.domain.codes import DocType
    from pccc_desktop.domain.documents import OfficialDocument, Recipient
    from pccc_desktop.domain.formats import FormatProfile
    from pccc_desktop.domain.organizations import OfficeIdentity, Organization
    from pccc_desktop.domain.people import Signer
    from pccc_desktop.domain.printing import Paper, PrintOptions
    from pccc_desktop.services.container import Services

K = TypeVar("K", bound="Hashable")
V = TypeVar("V")
_OFFICE_OF = {Family.PARTY: OrgType.VAN_PHONG_DANG_UY, Family.STATE: OrgType.VP_HDND_UBND}


class OfficeFacts:
    """Looks up what every form needs, once a batch: what was found is kept for as long as the batch lasts."""

    def __init__(self, services: Services, options: PrintOptions, today: date) -> None:
        self.services = services
        self.options = options
        self.day = options.issue_date or today
        self._organizations: dict[int, Organization] = {}
        self._documents: dict[int, OfficialDocument] = {}
        self._assignments: dict[int, Assignment] = {}
        self._signers: dict[tuple[int, date], list[Signer]] = {}
        self._references: dict[tuple[int, DocType, date], str] = {}
        self._offices: dict[Family, Organization | None] = {}
        self._identity: OfficeIdentity | None = None

    @property
    def identity(self) -> OfficeIdentity:
        """The office. Raises NotFoundError before it is set up."""
        if self._identity is None:
            self._identity = self.services.office.identity()
        if self._identity is None:
            raise NotFoundError(
                N_(
                    "printing",
                    "Chưa thiết lập đơn vị sử dụng, nên chưa in được; hãy thiết lập ở trang Quản trị.",
                )
            )
        return self._identity

    def organization(self, organization_id: int) -> Organization:
        """One organisation with all its names."""
        return _once(self._organizations, organization_id, self.services.organizations.get)

    def document(self, document_id: int) -> OfficialDocument:
        """One document with all its parts."""
        return _once(self._documents, document_id, self.services.documents.get)

    def expect(self, papers: Iterable[Paper]) -> None:
        """Look up the assignments of a whole batch at once, for papers by the hundred."""
        self.assignments([one for paper in papers for one in paper.selection.assignment_ids])

    def assignments(self, ids: Sequence[int]) -> list[Assignment]:
        """Assignments with all their parts, in the order of the ids."""
        missing = [one for one in dict.fromkeys(ids) if one not in self._assignments]
        if missing:
            found = self.services.assignments.get_many(missing)
            self._assignments.update(zip(missing, found, strict=True))
        return [self._assignments[one] for one in ids]

    def name(self, organization_id: int) -> str:
        """Full name of an organisation on the day."""
        return self.organization(organization_id).name_on(self.day).full_name

    def profile(self, family: Family, day: date | None = None) -> FormatProfile:
        """The format in force for the family."""
        return self.services.reference.profile_for(family, day or self.day)

    def text(self, form: str, key: str, day: date) -> tuple[str, ...]:
        """Fixed lines of a form in force on the day. Raises RenderError when none are recorded."""
        lines = self.services.reference.form_text(form, key, day)
        if not lines:
            sentence = N_(
                "printing",
                "Chưa có mẫu chữ của biểu mẫu cho ngày {day}, nên chưa in được;"
                " hãy kiểm tra ngày ghi trên giấy.",
            )
            raise RenderError(sentence.format(day=vn_date_short(day)))
        return lines

    def own_issuer(self, document: OfficialDocument | None) -> Organization:
        """Who of the office gives the tasks of a document: its own issuer, else the body of the same family."""
        own = (self.identity.party_org_id, self.identity.state_org_id, self.identity.police_org_id)
        if document is not None and document.issuer_id in own:
            return self.organization(document.issuer_id)
        party = document is not None and document.family is Family.PARTY
        return self.organization(self.identity.party_org_id if party else self.identity.state_org_id)

    def family_of(self, issuer: Organization) -> Family:
        """In which family an organisation issues its documents."""
        return Family.PARTY if issuer.family is OrgFamily.DANG else Family.STATE

    def letterhead(self, issuer: Organization, doc_type: DocType, day: date | None = None) -> LetterheadData:
        """The letterhead of a paper made here, with room for the clerk to write its number in."""
        day = day or self.day
        family = self.family_of(issuer)
        office = self._office_of(family)
        unit = office.name_on(day).symbol if office else ""
        key = (issuer.id, doc_type, day)
        reference = _once(
            self._references,
            key,
            lambda _: self.services.registers.next_number(issuer.id, family, doc_type, day, unit),
        )
        return self.letterhead_of(issuer, day, "", split_reference(reference)[1])

    def letterhead_of(
        self, issuer: Organization, day: date | None, number: str, symbol: str
    ) -> LetterheadData:
        """The letterhead of an issuer with the names of the day; without a day the place for the date is empty."""
        name = issuer.name_on(day or self.day)
        return LetterheadData(
            issuer=name.letterhead or name.full_name.upper(),
            place_name=name.place_name,
            symbol=symbol,
            number=number,
            issue_date=day,
            parent=name.letterhead_parent,
            year=day.year if day else None,
        )

    def signer(self, issuer: Organization, day: date | None = None) -> SignerData:
        """Who signs for the issuer on the day; empty lines when nobody is recorded."""
        key = (issuer.id, day or self.day)
        signers = _once(self._signers, key, lambda one: self.services.people.signers(*one))
        wanted = self.options.signer_id
        chosen = next((one for one in signers if one.person_id == wanted), signers[0] if signers else None)
        if chosen is None:
            return SignerData((), "", "")
        return SignerData(tuple(chosen.authority_line.splitlines()), chosen.position.upper(), chosen.name)

    def report_to(self, issuer: Organization) -> str:
        """Where results are reported: as the options say, else the office of the issuing body."""
        office = self._office_of(self.family_of(issuer))
        return self.options.report_to or self.name(office.id if office else issuer.id)

    def _office_of(self, family: Family) -> Organization | None:
        """The office that drafts and files for the bodies of a family."""
        if family not in self._offices:
            wanted = _OFFICE_OF[family]
            items = self.services.organizations.list(OrganizationFilter(day=self.day))
            found = next((one.id for one in items if one.org_type is wanted and one.current), None)
            self._offices[family] = None if found is None else self.organization(found)
        return self._offices[family]


def _once(known: dict[K, V], key: K, look_up: Callable[[K], V]) -> V:
    if key not in known:
        known[key] = look_up(key)
    return known[key]


def citation_of(document: OfficialDocument) -> CitationData:
    """How another paper cites the document; one without a number is known by its subject."""
    return CitationData(
        document.doc_type.label,
        document.number,
        document.issue_date,
        document.issuer_name,
        "" if document.number else document.title,
    )


def recipient_line(recipient: Recipient) -> RecipientLine:
    """A stored recipient as the templates print it; a note that the text has already is not printed twice."""
    noted = recipient.text.rstrip().endswith(")") or recipient.purpose is RecipientPurpose.LUU
    purpose = "" if noted else recipient.purpose.label
    return RecipientLine(
        recipient.text, purpose.strip("()"), recipient.copies if recipient.copies > 1 else None
    )
