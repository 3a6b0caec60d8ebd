"""Official documents with all their parts, in and out of their rows."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from pccc_desktop.domain.citations import CatalogueEntry
from pccc_desktop.domain.codes import Direction, DocStatus, DocType
from pccc_desktop.domain.documents import (
    Attachment,
    DocumentDraft,
    DocumentLink,
    LinkedDocument,
    OfficialDocument,
    Recipient,
    Section,
    SignerLines,
)
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.references import normalise_number
from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import Repository, assign, sync_parts
from pccc_desktop.storage.tables.document_parts import (
    AttachmentRow,
    DocumentLinkRow,
    DocumentRecipientRow,
    DocumentSectionRow,
    DocumentTextRow,
    PlanTaskRow,
)
from pccc_desktop.storage.tables.documents import OfficialDocumentRow

_CODES = ("family", "doc_type", "direction", "status", "issue_date", "issuer_id", "arrival_date", "is_legacy")
_LINES = ("issuer_name", "title", "place_name", "arrival_number")


class DocumentRepository(Repository):
    """The catalogue of one unit of work."""

    def get(self, document_id: int) -> OfficialDocument:
        """Raises NotFoundError."""
        row = self._live(OfficialDocumentRow, document_id)
        return OfficialDocument(
            **{name: getattr(row, name) for name in (*_CODES, *_LINES, "id", "number", "opening", "version")},
            sections=tuple(
                Section(one.label, one.level, one.title, one.body) for one in self._sections(row.id)
            ),
            recipients=tuple(
                Recipient(one.text, one.purpose, one.is_addressee, one.organization_id, one.copies)
                for one in self._recipients(row.id)
            ),
            links_out=self._linked(row.id, outgoing=True),
            links_in=self._linked(row.id, outgoing=False),
            signer=SignerLines(
                row.signer_authority, row.signer_position, row.signer_name, row.signer_person_id
            ),
            attachments=self._attachments(row.id),
            text=self._body(row.id),
        )

    def entries(self, numbers: set[str]) -> list[CatalogueEntry]:
        """What tells documents with these numbers apart, stubs included."""
        row = OfficialDocumentRow
        found = self._session.execute(
            select(row.id, row.number, row.issuer_name, row.issuer_id, row.issue_date, row.status).where(
                row.deleted_at.is_(None), row.number.in_(numbers - {""})
            )
        ).all()
        stubs = {one.id for one in found if one.status is DocStatus.CHUA_CO}
        cited = self._cited_dates(stubs)
        return [
            CatalogueEntry(
                one.id,
                one.number,
                one.issuer_name,
                one.issuer_id,
                one.issue_date,
                one.id in stubs,
                cited.get(one.id, ()),
            )
            for one in found
        ]

    def add(self, draft: DocumentDraft) -> int:
        """Store a new document."""
        row = OfficialDocumentRow()
        _fill(row, draft)
        self._session.add(row)
        self._session.flush()
        self._fill_parts(row.id, draft)
        return row.id

    def add_stub(self, number: str, doc_type: DocType, issuer: str, family: Family) -> int:
        """Note a document that is only cited so far."""
        row = OfficialDocumentRow(
            family=family,
            doc_type=doc_type,
            direction=Direction.DEN,
            status=DocStatus.CHUA_CO,
            number=normalise_number(number),
            issuer_name=clean(issuer),
            title="",
        )
        self._session.add(row)
        self._session.flush()
        return row.id

    def update(self, draft: DocumentDraft, *, keep_version: bool = False) -> None:
        """Store a correction, or complete a stub. Raises ConflictError when the document changed since."""
        row = self._live(OfficialDocumentRow, draft.id or 0)
        if not keep_version:
            expect_version(row, draft.version)
        _fill(row, draft)
        self._fill_parts(row.id, draft)
        self._touch(row)

    def remove(self, document_id: int) -> None:
        """Move a document to the bin."""
        self._live(OfficialDocumentRow, document_id).deleted_at = self._now

    def attach(self, document_id: int, file_name: str, sha256: str, size: int, kind: str) -> int:
        """Note a kept file."""
        row = AttachmentRow(document_id=document_id, file_name=file_name, sha256=sha256, size=size, kind=kind)
        self._session.add(row)
        self._session.flush()
        return row.id

    def attachment(self, attachment_id: int) -> Attachment | None:
        """A kept file by its id."""
        row = self._session.get(AttachmentRow, attachment_id)
        return None if row is None else Attachment(row.id, row.file_name, row.sha256, row.size, row.kind)

    def add_plan_task(self, document_id: int, ordinal: int, code: str, unit_text: str, content: str) -> int:
        """Note one task of a plan's text."""
        row = PlanTaskRow(
            document_id=document_id, ordinal=ordinal, code=code, unit_text=unit_text, content=content
        )
        self._session.add(row)
        self._session.flush()
        return row.id

    def _cited_dates(self, stubs: set[int]) -> dict[int, tuple[date, ...]]:
        if not stubs:
            return {}
        rows = self._session.execute(
            select(DocumentLinkRow.to_id, DocumentLinkRow.cited_date).where(DocumentLinkRow.to_id.in_(stubs))
        )
        dates: dict[int, tuple[date, ...]] = {}
        for key, day in rows:
            if day is not None:
                dates[key] = (*dates.get(key, ()), day)
        return dates

    def _sections(self, document_id: int) -> list[DocumentSectionRow]:
        row = DocumentSectionRow
        query = select(row).where(row.document_id == document_id).order_by(row.ordinal)
        return list(self._session.scalars(query))

    def _recipients(self, document_id: int) -> list[DocumentRecipientRow]:
        row = DocumentRecipientRow
        query = select(row).where(row.document_id == document_id).order_by(row.ordinal)
        return list(self._session.scalars(query))

    def _links(self, document_id: int) -> list[DocumentLinkRow]:
        row = DocumentLinkRow
        query = select(row).where(row.document_id == document_id).order_by(row.ordinal)
        return list(self._session.scalars(query))

    def _attachments(self, document_id: int) -> tuple[Attachment, ...]:
        row = AttachmentRow
        rows = self._session.execute(
            select(row.id, row.file_name, row.sha256, row.size, row.kind)
            .where(row.document_id == document_id)
            .order_by(row.id)
        )
        return tuple(Attachment(*one) for one in rows)

    def _body(self, document_id: int) -> str:
        query = select(DocumentTextRow.body).where(DocumentTextRow.document_id == document_id)
        return self._session.scalar(query) or ""

    def _linked(self, document_id: int, *, outgoing: bool) -> tuple[LinkedDocument, ...]:
        link, other = DocumentLinkRow, OfficialDocumentRow
        mine, its = (link.document_id, link.to_id) if outgoing else (link.to_id, link.document_id)
        rows = self._session.execute(
            select(other.id, link.cited_number, other.number, other.title, link.link_type, link.cited_date)
            .add_columns(other.issue_date, other.status, link.cited_issuer)
            .join(other, other.id == its)
            .where(mine == document_id, other.deleted_at.is_(None))
            .order_by(link.ordinal, link.id)
        )
        return tuple(
            LinkedDocument(
                key, cited if outgoing else number, title, kind, cited_date, issued, status, issuer
            )
            for key, cited, number, title, kind, cited_date, issued, status, issuer in rows
        )

    def _fill_parts(self, document_id: int, draft: DocumentDraft) -> None:
        session = self._session
        sync_parts(
            session,
            self._sections(document_id),
            [
                {
                    "ordinal": i,
                    "label": one.label,
                    "level": one.level,
                    "title": clean(one.title),
                    "body": one.body,
                }
                for i, one in enumerate(draft.sections)
            ],
            lambda: DocumentSectionRow(document_id=document_id),
        )
        sync_parts(
            session,
            self._recipients(document_id),
            [_recipient_values(i, one) for i, one in enumerate(draft.recipients)],
            lambda: DocumentRecipientRow(document_id=document_id),
        )
        sync_parts(
            session,
            self._links(document_id),
            [_link_values(i, one) for i, one in enumerate(draft.links)],
            lambda: DocumentLinkRow(document_id=document_id),
        )
        texts = session.scalars(
            select(DocumentTextRow).where(DocumentTextRow.document_id == document_id)
        ).all()
        sync_parts(
            session,
            texts,
            [{"body": draft.text}] if draft.text else [],
            lambda: DocumentTextRow(document_id=document_id),
        )
        session.flush()


def _fill(row: OfficialDocumentRow, draft: DocumentDraft) -> None:
    assign(row, {name: getattr(draft, name) for name in _CODES})
    assign(row, {name: clean(getattr(draft, name)) for name in _LINES})
    assign(
        row,
        {
            "number": normalise_number(clean(draft.number)),
            "opening": clean_lines(draft.opening),
            "signer_authority": clean_lines(draft.signer.authority_line),
            "signer_position": clean(draft.signer.position),
            "signer_name": clean(draft.signer.name),
            "signer_person_id": draft.signer.person_id,
        },
    )


def _recipient_values(ordinal: int, one: Recipient) -> dict[str, Any]:
    return {
        "ordinal": ordinal,
        "text": clean(one.text),
        "purpose": one.purpose,
        "is_addressee": one.is_addressee,
        "organization_id": one.organization_id,
        "copies": one.copies,
    }


def _link_values(ordinal: int, one: DocumentLink) -> dict[str, Any]:
    return {
        "ordinal": ordinal,
        "to_id": one.to_id,
        "link_type": one.link_type,
        "cited_number": normalise_number(one.cited_number),
        "cited_date": one.cited_date,
        "cited_issuer": clean(one.cited_issuer),
    }
