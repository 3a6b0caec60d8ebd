"""Rows of force-dispatch orders."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.text import fold
from pccc_desktop.storage.base import Base, RecordMixin, audited, derived
from pccc_desktop.storage.column_types import EnumCode


class DispatchOrderRow(RecordMixin, Base):
    """One order; the commander stands on it as he was when he gave it."""

    __tablename__ = "dispatch_order"

    number: Mapped[str] = audited(default="")
    status: Mapped[DispatchStatus] = audited(EnumCode(DispatchStatus), index=True)
    issuer_org_id: Mapped[int | None] = audited(ForeignKey("organization.id"), index=True)
    commander_id: Mapped[int | None] = audited(ForeignKey("person.id"))
    commander_name: Mapped[str] = audited(default="")
    commander_position: Mapped[str] = audited(default="")
    commander_unit: Mapped[str] = audited(default="")
    commander_address: Mapped[str] = audited(default="")
    commander_phone: Mapped[str] = audited(default="")
    incident_place: Mapped[str] = audited(default="")
    incident_kind: Mapped[str] = audited(default="")
    incident_reported_at: Mapped[datetime | None] = audited()
    target_name: Mapped[str] = audited(default="")
    target_address: Mapped[str] = audited(default="")
    target_phone: Mapped[str] = audited(default="")
    people: Mapped[str] = audited(default="")
    vehicles: Mapped[str] = audited(default="")
    materials: Mapped[str] = audited(default="")
    gather_at: Mapped[datetime | None] = audited()
    gather_place: Mapped[str] = audited(default="")
    receiver: Mapped[str] = audited(default="")
    content: Mapped[str] = audited(default="")
    from_at: Mapped[datetime | None] = audited()
    to_at: Mapped[datetime | None] = audited()
    oral_at: Mapped[datetime | None] = audited()
    issued_at: Mapped[datetime | None] = audited()
    note: Mapped[str] = audited(default="")
    search_text: Mapped[str] = derived()

    @override
    def derive(self) -> None:
        parts = (self.number, self.target_name, self.incident_place, self.incident_kind, self.commander_name)
        self.search_text = fold(" ".join(part for part in (*parts, self.content) if part))
