"""Rows of number series."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.extraction import Family
from pccc_desktop.storage.base import Base, PartMixin, audited
from pccc_desktop.storage.column_types import EnumCode


class NumberingSequenceRow(PartMixin, Base):
    """One series of numbers: of an issuer, for one kind of document (or all), in one year or term."""

    __tablename__ = "numbering_sequence"
    __record_kind__ = RecordKind.REFERENCE_DATA
    __table_args__ = (
        UniqueConstraint("issuer_id", "family", "series", "period"),
        CheckConstraint("next_number >= 1", name="next_number"),
    )

    issuer_id: Mapped[int] = audited(ForeignKey("organization.id"))
    family: Mapped[Family] = audited(EnumCode(Family))
    series: Mapped[str] = audited()
    period: Mapped[str] = audited()
    next_number: Mapped[int] = audited()
