"""Official documents as stored: lists, details, corrections, originals."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.documents import (
    DocumentDraft,
    DocumentFacets,
    DocumentFilter,
    DocumentListItem,
    OfficialDocument,
)
from pccc_desktop.domain.errors import FieldProblem, NotAllowedError, NotFoundError, ValidationError
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.text import N_, clean
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.repositories.document_lists import DocumentLists
from pccc_desktop.storage.unit_of_work import ReadUnit, Units

_ALL = DocumentFilter()


class DocumentService:
    """The catalogue of documents."""

    def __init__(self, units: Units, clock: Clock, files: FileStore) -> None:
        self._units = units
        self._clock = clock
        self._files = files

    def page(self, wanted: DocumentFilter, sort: Sort, offset: int, limit: int) -> list[DocumentListItem]:
        """One page of the list."""
        with self._units.open_read() as unit:
            return DocumentLists(unit).page(wanted, sort, offset, limit, self._clock().date())

    def count(self, wanted: DocumentFilter = _ALL) -> int:
        """How many documents fit."""
        with self._units.open_read() as unit:
            return DocumentLists(unit).count(wanted)

    def facets(self, wanted: DocumentFilter = _ALL) -> DocumentFacets:
        """What the fitting documents can be narrowed to."""
        with self._units.open_read() as unit:
            return DocumentLists(unit).facets(wanted)

    def get(self, document_id: int) -> OfficialDocument:
        """Raises NotFoundError."""
        from pccc_desktop.storage.repositories.documents import DocumentRepository

        with self._units.open_read() as unit:
            return DocumentRepository(unit).get(document_id)

    def save(self, draft: DocumentDraft) -> Saved[OfficialDocument]:
        """Store a new or corrected document with its sections, recipients and links.

        Raises ValidationError with every problem found, also when it is stored already (VB02).
        """
        from pccc_desktop.domain.document_rules import check_document
        from pccc_desktop.storage.repositories.documents import DocumentRepository

        check_document(draft)
        with self._units.open_write() as unit:
            repository = DocumentRepository(unit)
            twin = _twin(unit, draft.issuer_name, draft.number, draft.issuer_id, draft.issue_date)
            if twin not in {None, draft.id}:
                text = N_("documents", "Văn bản này đã có trong danh mục (cùng cơ quan, số, ngày).")
                raise ValidationError(FieldProblem("number", text, "VB02"))
            if draft.id is None:
                key, use_case = repository.add(draft), N_("use_case", "Thêm văn bản")
            else:
                repository.update(draft)
                key, use_case = draft.id, N_("use_case", "Sửa văn bản")
            changes = unit.commit(use_case=use_case)
        return Saved(self.get(key), changes)

    def remove(self, document_id: int, reason: str) -> ChangeSet:
        """Move a document to the bin. Raises NotAllowedError while assignments of it are open."""
        from pccc_desktop.domain.assignments import AssignmentFilter
        from pccc_desktop.storage.repositories.assignment_lists import AssignmentLists
        from pccc_desktop.storage.repositories.documents import DocumentRepository

        with self._units.open_write() as unit:
            wanted = AssignmentFilter(document_id=document_id, open_only=True)
            count = AssignmentLists(unit).count(wanted, self._clock().date(), 0)
            if count:
                text = N_("documents", "Chưa xóa: còn {n} nhiệm vụ của văn bản này đang mở.").format(n=count)
                raise NotAllowedError(text)
            DocumentRepository(unit).remove(document_id)
            return unit.commit(use_case=N_("use_case", "Xóa văn bản"), reason=reason)

    def original(self, attachment_id: int) -> tuple[str, Path]:
        """File name and place of a kept file, its SHA-256 checked."""
        from pccc_desktop.storage.repositories.documents import DocumentRepository

        with self._units.open_read() as unit:
            attachment = DocumentRepository(unit).attachment(attachment_id)
        if attachment is None:
            raise NotFoundError(N_("documents", "Không tìm thấy tệp đính kèm này."))
        self._files.read(attachment.sha256)
        return attachment.file_name, self._files.path(attachment.sha256)

    def find(self, issuer_name: str, number: str, issue_date: date | None) -> int | None:
        """The stored document of this issuer, number and date; None when it is not stored or only cited."""
        with self._units.open_read() as unit:
            return _twin(unit, issuer_name, number, None, issue_date)


def _twin(
    unit: ReadUnit, issuer_name: str, number: str, issuer_id: int | None, day: date | None
) -> int | None:
    from pccc_desktop.domain.citations import find_duplicate
    from pccc_desktop.domain.references import normalise_number
    from pccc_desktop.storage.repositories.documents import DocumentRepository

    number = normalise_number(clean(number))
    entries = DocumentRepository(unit).entries({number})
    found = find_duplicate(entries, number, issuer_name, issuer_id, day)
    return None if found is None else found.id
