"""Rows of what a document is made of: text, sections, recipients, citations, tasks, kept files."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import LinkType, RecipientPurpose
from pccc_desktop.domain.text import fold
from pccc_desktop.storage.base import Base, PartMixin, audited, derived
from pccc_desktop.storage.column_types import EnumCode


class DocumentTextRow(PartMixin, Base):
    """The whole text of a document, apart from its row so that lists stay light."""

    __tablename__ = "document_text"
    __record_kind__ = RecordKind.DOCUMENT
    __record_owner__ = "document_id"

    document_id: Mapped[int] = audited(ForeignKey("official_document.id"), unique=True)
    body: Mapped[str] = audited()
    search_text: Mapped[str] = derived()

    @override
    def derive(self) -> None:
        self.search_text = fold(self.body)


class DocumentSectionRow(PartMixin, Base):
    """One part of a document's body."""

    __tablename__ = "document_section"
    __record_kind__ = RecordKind.DOCUMENT
    __record_owner__ = "document_id"

    document_id: Mapped[int] = audited(ForeignKey("official_document.id"), index=True)
    ordinal: Mapped[int] = audited()
    label: Mapped[str] = audited(default="")
    level: Mapped[int] = audited(default=1)
    title: Mapped[str] = audited(default="")
    body: Mapped[str] = audited(default="")


class DocumentRecipientRow(PartMixin, Base):
    """One line of Nơi nhận or Kính gửi."""

    __tablename__ = "document_recipient"
    __record_kind__ = RecordKind.DOCUMENT
    __record_owner__ = "document_id"
    __table_args__ = (CheckConstraint("copies >= 0", name="copies"),)

    document_id: Mapped[int] = audited(ForeignKey("official_document.id"), index=True)
    ordinal: Mapped[int] = audited()
    text: Mapped[str] = audited()
    purpose: Mapped[RecipientPurpose] = audited(EnumCode(RecipientPurpose))
    is_addressee: Mapped[bool] = audited(default=False)
    organization_id: Mapped[int | None] = audited(ForeignKey("organization.id"), index=True)
    copies: Mapped[int] = audited(default=1)


class DocumentLinkRow(PartMixin, Base):
    """One citation of another document, with number and date as the citing text has them."""

    __tablename__ = "document_link"
    __record_kind__ = RecordKind.DOCUMENT
    __record_owner__ = "document_id"
    __table_args__ = (CheckConstraint("document_id <> to_id", name="to_id"),)

    document_id: Mapped[int] = audited(ForeignKey("official_document.id"), index=True)
    to_id: Mapped[int] = audited(ForeignKey("official_document.id"), index=True)
    ordinal: Mapped[int] = audited()
    link_type: Mapped[LinkType] = audited(EnumCode(LinkType))
    cited_number: Mapped[str] = audited(default="")
    cited_date: Mapped[date | None] = audited()
    cited_issuer: Mapped[str] = audited(default="")


class PlanTaskRow(PartMixin, Base):
    """One task of a plan's text; its assignments say who does it (one each when it is given to many)."""

    __tablename__ = "plan_task"
    __record_kind__ = RecordKind.DOCUMENT
    __record_owner__ = "document_id"

    document_id: Mapped[int] = audited(ForeignKey("official_document.id"), index=True)
    ordinal: Mapped[int] = audited()
    code: Mapped[str] = audited(default="")
    unit_text: Mapped[str] = audited(default="")
    content: Mapped[str] = audited()


class AttachmentRow(PartMixin, Base):
    """A file kept in the content-addressed store for a document."""

    __tablename__ = "attachment"
    __record_kind__ = RecordKind.DOCUMENT
    __record_owner__ = "document_id"

    document_id: Mapped[int] = audited(ForeignKey("official_document.id"), index=True)
    file_name: Mapped[str] = audited()
    sha256: Mapped[str] = audited(index=True)
    size: Mapped[int] = audited()
    kind: Mapped[str] = audited()
