"""Rows of organisations and of the names they had and have."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import OrgFamily, OrgType
from pccc_desktop.domain.text import fold, sort_key
from pccc_desktop.storage.base import Base, PartMixin, RecordMixin, audited, derived
from pccc_desktop.storage.column_types import EnumCode, SortKey


class OrganizationRow(RecordMixin, Base):
    """One organisation; `full_name` and `short_name` are the newest of its dated names."""

    __tablename__ = "organization"
    __table_args__ = (
        Index("uq_organization__code", "code", unique=True, sqlite_where=text("deleted_at IS NULL")),
        CheckConstraint("valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from", name="valid_to"),
        CheckConstraint("parent_id IS NULL OR parent_id <> id", name="parent_id"),
    )

    code: Mapped[str] = audited()
    org_type: Mapped[OrgType] = audited(EnumCode(OrgType), index=True)
    family: Mapped[OrgFamily] = audited(EnumCode(OrgFamily))
    full_name: Mapped[str] = audited()
    short_name: Mapped[str] = audited(default="")
    parent_id: Mapped[int | None] = audited(ForeignKey("organization.id"), index=True)
    phone: Mapped[str] = audited(default="")
    email: Mapped[str] = audited(default="")
    address: Mapped[str] = audited(default="")
    member_count: Mapped[int | None] = audited()
    valid_from: Mapped[date | None] = audited()
    valid_to: Mapped[date | None] = audited()
    successor_id: Mapped[int | None] = audited(ForeignKey("organization.id"), index=True)
    sort_order: Mapped[int] = audited(default=0)
    search_text: Mapped[str] = derived()
    sort_key: Mapped[bytes] = derived(SortKey)

    @override
    def derive(self) -> None:
        self.search_text = fold(f"{self.full_name} {self.short_name} {self.phone or ''} {self.address or ''}")
        self.sort_key = sort_key(self.full_name)


class OrganizationNameRow(PartMixin, Base):
    """What an organisation is called in a period."""

    __tablename__ = "organization_name"
    __record_kind__ = RecordKind.ORGANIZATION
    __record_owner__ = "organization_id"
    __table_args__ = (
        CheckConstraint("valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from", name="valid_to"),
    )

    organization_id: Mapped[int] = audited(ForeignKey("organization.id"), index=True)
    full_name: Mapped[str] = audited()
    short_name: Mapped[str] = audited(default="")
    symbol: Mapped[str] = audited(default="")
    letterhead: Mapped[str] = audited(default="")
    letterhead_parent: Mapped[str] = audited(default="")
    place_name: Mapped[str] = audited(default="")
    valid_from: Mapped[date | None] = audited()
    valid_to: Mapped[date | None] = audited()
    basis: Mapped[str] = audited(default="")
    verified: Mapped[bool] = audited(default=False)
