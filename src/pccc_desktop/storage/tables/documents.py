"""Rows of official documents; what each is made of stands in `document_parts`."""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.codes import Direction, DocStatus, DocType
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.text import clean, fold, sort_key, tone_key
from pccc_desktop.storage.base import Base, RecordMixin, audited, derived
from pccc_desktop.storage.column_types import EnumCode, SortKey

_DIGITS = re.compile(r"\d+")


class OfficialDocumentRow(RecordMixin, Base):
    """One document; a document that is only cited so far has the status CHUA_CO."""

    __tablename__ = "official_document"
    __table_args__ = (
        Index(
            "uq_official_document__number",
            "identity_key",
            unique=True,
            sqlite_where=text("deleted_at IS NULL AND identity_key IS NOT NULL"),
        ),
        Index("ix_official_document_issue_date_id", "issue_date", "id"),
        # Counts, facets and orders without an index of their own read this instead of the wide rows;
        # `deleted_at` stands last, else SQLite takes it for selective and sorts what other indexes have in order.
        Index(
            "ix_official_document_narrow",
            "status",
            "doc_type",
            "family",
            "direction",
            "year",
            "issuer_name",
            "deleted_at",
        ),
    )

    family: Mapped[Family] = audited(EnumCode(Family))
    doc_type: Mapped[DocType] = audited(EnumCode(DocType), index=True)
    direction: Mapped[Direction] = audited(EnumCode(Direction))
    status: Mapped[DocStatus] = audited(EnumCode(DocStatus), index=True)
    number: Mapped[str] = audited(default="", index=True)
    issue_date: Mapped[date | None] = audited()
    issuer_name: Mapped[str] = audited(default="")
    issuer_id: Mapped[int | None] = audited(ForeignKey("organization.id"), index=True)
    title: Mapped[str] = audited(default="")
    place_name: Mapped[str] = audited(default="")
    opening: Mapped[str] = audited(default="")
    arrival_number: Mapped[str] = audited(default="")
    arrival_date: Mapped[date | None] = audited()
    is_legacy: Mapped[bool] = audited(default=False)
    signer_authority: Mapped[str] = audited(default="")
    signer_position: Mapped[str] = audited(default="")
    signer_name: Mapped[str] = audited(default="")
    signer_person_id: Mapped[int | None] = audited(ForeignKey("person.id"))
    year: Mapped[int | None] = derived(index=True)
    identity_key: Mapped[str | None] = derived()
    search_text: Mapped[str] = derived()
    number_key: Mapped[bytes] = derived(SortKey, index=True)
    issuer_key: Mapped[bytes] = derived(SortKey, index=True)
    title_key: Mapped[bytes] = derived(SortKey, index=True)

    @override
    def derive(self) -> None:
        self.year = self.issue_date.year if self.issue_date else None
        self.identity_key = self._identity()
        self.search_text = fold(f"{self.number} {self.doc_type.label} {self.title} {self.issuer_name}")
        self.number_key = sort_key(_DIGITS.sub(lambda match: match.group().zfill(6), self.number or ""))
        self.issuer_key = sort_key(self.issuer_name or "")
        self.title_key = sort_key(self.title or "")

    def _identity(self) -> str | None:
        """Issuer, number and date, which no two documents share (VB02); None while the number is unknown."""
        if not self.number or self.status is DocStatus.CHUA_CO:
            return None
        issuer = f"#{self.issuer_id}" if self.issuer_id else tone_key(clean(self.issuer_name or ""))
        return f"{issuer}|{self.number}|{self.issue_date or ''}"
