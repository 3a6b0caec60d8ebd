"""Rows of printings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.text import fold
from pccc_desktop.storage.base import Base, RecordMixin, audited, derived


class PrintJobRow(RecordMixin, Base):
    """One printing; the bytes lie in the file store under `sha256`."""

    __tablename__ = "print_job"
    __table_args__ = (CheckConstraint("copies >= 1", name="copies"),)

    form_id: Mapped[str] = audited(index=True)
    title: Mapped[str] = audited()
    subject: Mapped[str] = audited(default="")
    at: Mapped[datetime] = audited(index=True)
    by: Mapped[str] = audited(default="")
    sha256: Mapped[str] = audited()
    size: Mapped[int] = audited()
    copies: Mapped[int] = audited()
    pages: Mapped[int] = audited()
    target: Mapped[str] = audited(default="")
    document_id: Mapped[int | None] = audited(ForeignKey("official_document.id"), index=True)
    search_text: Mapped[str] = derived()

    @override
    def derive(self) -> None:
        self.search_text = fold(f"{self.title} {self.subject or ''} {self.by or ''} {self.target or ''}")
