"""Rows of dated parameters of law and practice."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.storage.base import Base, RecordMixin, audited


class RegulationParameterRow(RecordMixin, Base):
    """One period of one parameter."""

    __tablename__ = "regulation_parameter"
    __record_kind__ = RecordKind.REFERENCE_DATA
    __table_args__ = (
        Index(
            "uq_regulation_parameter__effective_from",
            "code",
            "effective_from",
            unique=True,
            sqlite_where=text("deleted_at IS NULL"),
        ),
    )

    code: Mapped[str] = audited()
    label: Mapped[str] = audited()
    value_text: Mapped[str] = audited(default="")
    value_num: Mapped[float | None] = audited()
    unit: Mapped[str] = audited(default="")
    effective_from: Mapped[date | None] = audited()
    effective_to: Mapped[date | None] = audited()
    source: Mapped[str] = audited(default="")
    verified: Mapped[bool] = audited(default=False)
    note: Mapped[str] = audited(default="")
