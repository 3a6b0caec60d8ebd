"""Builders of rows for tests below the services."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from pccc_desktop.domain.codes import (
    AssignmentStatus,
    Direction,
    DocStatus,
    DocType,
    OrgFamily,
    OrgType,
)
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.extraction import Family
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow

if TYPE_CHECKING:
    from pccc_desktop.storage.base import Base
    from pccc_desktop.storage.unit_of_work import Units


def document_row(number: str = "", **values: Any) -> OfficialDocumentRow:
    """A document of an invented ward."""
    return OfficialDocumentRow(
        **{
            "family": Family.STATE,
            "doc_type": DocType.KE_HOACH,
            "direction": Direction.DEN,
            "status": DocStatus.DEN_MOI,
            "number": number,
            "issue_date": date(2026, 3, 2),
            "issuer_name": "UBND Phường Mẫu",
            "title": "Bảo đảm an toàn phòng cháy, chữa cháy",
            **values,
        }
    )


def organization_row(code: str = "CA", **values: Any) -> OrganizationRow:
    """A unit of an invented ward."""
    return OrganizationRow(
        **{
            "code": code,
            "org_type": OrgType.CONG_AN_PHUONG,
            "family": OrgFamily.CONG_AN,
            "full_name": "Công an Phường Mẫu",
            **values,
        }
    )


def assignment_row(
    unit_id: int, content: str = "Kiểm tra nguồn nước chữa cháy", **values: Any
) -> AssignmentRow:
    """An open assignment."""
    return AssignmentRow(
        **{
            "content": content,
            "unit_id": unit_id,
            "deadline_kind": DeadlineKind.KHONG_QUY_DINH,
            "assigned_date": date(2026, 3, 2),
            "status": AssignmentStatus.DA_GIAO,
            **values,
        }
    )


def store(units: Units, *rows: Base, use_case: str = "Thêm") -> int:
    """Save rows in one unit; returns the operation's id, 0 when nothing is audited."""
    with units.open_write() as unit:
        unit.session.add_all(rows)
        return unit.commit(use_case=use_case).operation_id or 0
