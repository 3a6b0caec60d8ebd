"""Rows of the units that coordinate on an assignment, and of what happened to it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.storage.base import Base, PartMixin, audited
from pccc_desktop.storage.column_types import EnumCode


class AssignmentCoordinatorRow(PartMixin, Base):
    """One unit that coordinates; without an organisation it is kept as the text names it."""

    __tablename__ = "assignment_coordinator"
    __record_kind__ = RecordKind.ASSIGNMENT
    __record_owner__ = "assignment_id"

    assignment_id: Mapped[int] = audited(ForeignKey("assignment.id"), index=True)
    ordinal: Mapped[int] = audited()
    organization_id: Mapped[int | None] = audited(ForeignKey("organization.id"), index=True)
    name: Mapped[str] = audited(default="")


class AssignmentEventRow(PartMixin, Base):
    """One thing that happened to an assignment; events are added, never changed."""

    __tablename__ = "assignment_event"
    __record_kind__ = RecordKind.ASSIGNMENT
    __record_owner__ = "assignment_id"

    assignment_id: Mapped[int] = audited(ForeignKey("assignment.id"), index=True)
    kind: Mapped[EventKind] = audited(EnumCode(EventKind))
    at: Mapped[datetime] = audited()
    by: Mapped[str] = audited(default="")
    text: Mapped[str] = audited(default="")
    from_status: Mapped[AssignmentStatus | None] = audited(EnumCode(AssignmentStatus))
    to_status: Mapped[AssignmentStatus | None] = audited(EnumCode(AssignmentStatus))
    old_due: Mapped[date | None] = audited()
    new_due: Mapped[date | None] = audited()
    percent: Mapped[int | None] = audited()
