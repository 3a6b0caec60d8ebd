"""Rows of assignments."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped
from typing_extensions import override

from pccc_desktop.domain.assignments import title_of
from pccc_desktop.domain.codes import AssignmentStatus, DeadlineKind
from pccc_desktop.domain.text import fold, sort_key
from pccc_desktop.storage.base import Base, RecordMixin, audited, derived
from pccc_desktop.storage.column_types import EnumCode, SortKey


class AssignmentRow(RecordMixin, Base):
    """One assignment of one leading unit (NV01)."""

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint("percent BETWEEN 0 AND 100", name="percent"),
        CheckConstraint("parent_id IS NULL OR parent_id <> id", name="parent_id"),
        Index("ix_assignment_document_id_status", "document_id", "status"),
        Index("ix_assignment_unit_id_status", "unit_id", "status"),
        Index("ix_assignment_status_due_date", "status", "due_date"),
        Index("ix_assignment_due_date_id", "due_date", "id"),
        # Counts, progress and orders without an index of their own read this instead of the wide rows;
        # `deleted_at` stands last, else SQLite takes it for selective and sorts what other indexes have in order.
        Index(
            "ix_assignment_narrow",
            "status",
            "due_date",
            "unit_id",
            "document_id",
            "responsible_person_id",
            "deleted_at",
        ),
    )

    content: Mapped[str] = audited()
    section_label: Mapped[str] = audited(default="")
    unit_id: Mapped[int] = audited(ForeignKey("organization.id"))
    document_id: Mapped[int | None] = audited(ForeignKey("official_document.id"))
    plan_task_id: Mapped[int | None] = audited(ForeignKey("plan_task.id"), index=True)
    parent_id: Mapped[int | None] = audited(ForeignKey("assignment.id"), index=True)
    deadline_kind: Mapped[DeadlineKind] = audited(EnumCode(DeadlineKind))
    deadline_text: Mapped[str] = audited(default="")
    due_date: Mapped[date | None] = audited()
    original_due: Mapped[date | None] = audited()
    product: Mapped[str] = audited(default="")
    assigned_date: Mapped[date] = audited()
    responsible_person_id: Mapped[int | None] = audited(ForeignKey("person.id"), index=True)
    status: Mapped[AssignmentStatus] = audited(EnumCode(AssignmentStatus))
    percent: Mapped[int] = audited(default=0)
    completed_date: Mapped[date | None] = audited()
    result_summary: Mapped[str] = audited(default="")
    title: Mapped[str] = derived()
    search_text: Mapped[str] = derived()
    title_key: Mapped[bytes] = derived(SortKey, index=True)

    @override
    def derive(self) -> None:
        self.title = title_of(self.content)
        self.search_text = fold(f"{self.section_label or ''} {self.content} {self.product or ''}")
        self.title_key = sort_key(self.title)
