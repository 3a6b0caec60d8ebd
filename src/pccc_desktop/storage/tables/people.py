"""Rows of people and of the positions they held and hold."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.text import fold, name_sort_key
from pccc_desktop.storage.base import Base, PartMixin, RecordMixin, audited, derived
from pccc_desktop.storage.column_types import SortKey


class PersonRow(RecordMixin, Base):
    """One person."""

    __tablename__ = "person"

    full_name: Mapped[str] = audited()
    phone: Mapped[str] = audited(default="")
    email: Mapped[str] = audited(default="")
    rank: Mapped[str] = audited(default="")
    note: Mapped[str] = audited(default="")
    search_text: Mapped[str] = derived()
    sort_key: Mapped[bytes] = derived(SortKey, index=True)

    @override
    def derive(self) -> None:
        self.search_text = fold(f"{self.full_name} {self.phone or ''} {self.email or ''} {self.rank or ''}")
        self.sort_key = name_sort_key(self.full_name)


class PersonPositionRow(PartMixin, Base):
    """One position of a person in a period."""

    __tablename__ = "person_position"
    __record_kind__ = RecordKind.PERSON
    __record_owner__ = "person_id"
    __table_args__ = (
        CheckConstraint("valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from", name="valid_to"),
    )

    person_id: Mapped[int] = audited(ForeignKey("person.id"), index=True)
    ordinal: Mapped[int] = audited()
    organization_id: Mapped[int] = audited(ForeignKey("organization.id"), index=True)
    title: Mapped[str] = audited()
    authority_line: Mapped[str] = audited(default="")
    can_sign: Mapped[bool] = audited(default=False)
    valid_from: Mapped[date | None] = audited()
    valid_to: Mapped[date | None] = audited()
