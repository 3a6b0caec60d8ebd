"""Storing a confirmed review: document, links, recipients, tasks, assignments, original; all in one unit of work."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.assignments import AssignmentDraft
from pccc_desktop.domain.citations import find_cited, find_stub
from pccc_desktop.domain.codes import Direction, DocStatus, DocType
from pccc_desktop.domain.deadlines import Deadline, DeadlineKind
from pccc_desktop.domain.documents import DocumentDraft, DocumentLink, Section, SignerLines
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.recognition import link_type_of, numbers_of, recipient_of, unknown_coordinators
from pccc_desktop.domain.references import ReferenceFamily, normalise_number, scan
from pccc_desktop.domain.review import Review, ReviewReference, ReviewTask, ReviewUnit, read_deadline
from pccc_desktop.domain.unit_matching import UnitDirectory
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.repositories.assignments import AssignmentRepository, NewAssignment
from pccc_desktop.storage.repositories.documents import DocumentRepository
from pccc_desktop.storage.unit_of_work import WriteUnit

_ORIGINAL = "BAN_GOC"


class ReviewConfirmation:
    """Writes one review into the catalogue."""

    def __init__(self, unit: WriteUnit, files: FileStore, directory: UnitDirectory, today: date) -> None:
        self._documents = DocumentRepository(unit)
        self._assignments = AssignmentRepository(unit)
        self._files = files
        self._directory = directory
        self._today = today

    def store(self, review: Review) -> int:
        """The id of the document, which is new or completes a stub."""
        document_id = self._document(review)
        size = self._files.path(review.sha256).stat().st_size
        self._documents.attach(document_id, review.file_name, review.sha256, size, _ORIGINAL)
        ordinal = 0
        for unit in review.units:
            for index, task in enumerate((one for one in unit.tasks if one.included), start=1):
                ordinal += 1
                code = f"{unit.section_label}.{index}".lstrip(".")
                plan_task = self._documents.add_plan_task(document_id, ordinal, code, unit.name, task.text)
                self._assign(review, document_id, unit, task, plan_task)
        return document_id

    def _document(self, review: Review) -> int:
        number = normalise_number(review.number)
        entries = self._documents.entries(numbers_of(review))
        stub = find_stub(entries, number, review.issuer_name, review.issue_date)
        draft = _draft(review, self._links(review, None if stub is None else stub.id), stub and stub.id)
        if draft.id is None:
            return self._documents.add(draft)
        self._documents.update(draft, keep_version=True)
        return draft.id

    def _links(self, review: Review, own_id: int | None) -> tuple[DocumentLink, ...]:
        links: dict[int, DocumentLink] = {}
        own_number = normalise_number(review.number)
        for reference in review.references:
            if normalise_number(reference.number) == own_number and reference.document_id is None:
                continue
            target = reference.document_id or self._stub(reference)
            if target == own_id or target in links:
                continue
            kind = link_type_of(review.text, reference.span)
            links[target] = DocumentLink(target, kind, reference.number, reference.date, reference.issuer)
        return tuple(links.values())

    def _stub(self, reference: ReviewReference) -> int:
        number = normalise_number(reference.number)
        known = find_cited(self._documents.entries({number}), number, reference.issuer, reference.date)
        if known is not None:
            return known.id
        found = scan(number)
        party = bool(found) and found[0].family is ReferenceFamily.PARTY
        family = Family.PARTY if party else Family.STATE
        doc_type = DocType.from_label(reference.doc_type)
        return self._documents.add_stub(number, doc_type, reference.issuer, family)

    def _assign(
        self, review: Review, document_id: int, unit: ReviewUnit, task: ReviewTask, plan_task: int
    ) -> None:
        """One assignment for each organisation the unit stands for (R29); they share the task of the text."""
        deadline = _deadline(review, task)
        for organization_id in unit.organization_ids:
            draft = AssignmentDraft(
                content=task.text,
                unit_id=organization_id,
                document_id=document_id,
                section_label=unit.section_label,
                coordinator_ids=tuple(one for one in unit.coordinator_ids if one != organization_id),
                coordinator_names=unknown_coordinators(unit, self._directory),
                deadline_text=task.deadline_text,
                deadline_kind=deadline.kind,
                due_date=deadline.due,
                product=task.product,
                assigned_date=review.issue_date or review.arrival_date or self._today,
            )
            self._assignments.add(NewAssignment(draft, self._today, plan_task))


def _deadline(review: Review, task: ReviewTask) -> Deadline:
    """The kind by the words and the day the person left standing; a day of his own is a day as such."""
    if not task.deadline_text and task.deadline is None:
        return Deadline(DeadlineKind.KHONG_QUY_DINH, "")
    read = read_deadline(review, task.deadline_text)
    if read.due == task.deadline:
        return read
    kind = DeadlineKind.NGAY_CU_THE if task.deadline else read.kind
    return Deadline(kind, task.deadline_text, task.deadline)


def _draft(review: Review, links: tuple[DocumentLink, ...], stub_id: int | None) -> DocumentDraft:
    complete = bool(review.number and review.issue_date and review.signer_name)
    return DocumentDraft(
        id=stub_id,
        family=review.family,
        doc_type=review.doc_type,
        direction=review.direction,
        status=_status(review),
        number=review.number,
        issue_date=review.issue_date,
        issuer_name=review.issuer_name,
        issuer_id=review.issuer_id,
        title=review.title,
        place_name=review.place_name,
        opening=review.opening,
        arrival_number=review.arrival_number,
        arrival_date=review.arrival_date,
        is_legacy=not complete,
        sections=tuple(Section(one.label, one.level, one.title, one.body) for one in review.sections),
        recipients=tuple(recipient_of(one) for one in review.recipients),
        links=links,
        signer=SignerLines(review.authority_line, review.signer_position, review.signer_name),
        text=review.text,
    )


def _status(review: Review) -> DocStatus:
    if review.direction is not Direction.DEN:
        return DocStatus.BAN_HANH
    return DocStatus.DANG_XU_LY if review.task_count else DocStatus.DEN_MOI
