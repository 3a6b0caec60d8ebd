"""Rules of an assignment's life: which events its status allows, and what is worth a warning (domain 7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.domain.assignments import CLOSED, Assignment, is_late
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from datetime import date

_S = AssignmentStatus
_E = EventKind

# From (status, event) to the status after it; events that are absent here are refused in that status.
TRANSITIONS: dict[tuple[AssignmentStatus, EventKind], AssignmentStatus] = {
    (_S.NHAP, _E.GIAO): _S.DA_GIAO,
    (_S.TRA_LAI, _E.GIAO): _S.DA_GIAO,
    (_S.DA_GIAO, _E.TIEP_NHAN): _S.DA_TIEP_NHAN,
    (_S.DA_GIAO, _E.TRA_LAI): _S.TRA_LAI,
    (_S.DA_TIEP_NHAN, _E.TRA_LAI): _S.TRA_LAI,
    (_S.DA_GIAO, _E.CAP_NHAT): _S.DANG_THUC_HIEN,
    (_S.DA_TIEP_NHAN, _E.CAP_NHAT): _S.DANG_THUC_HIEN,
    (_S.DANG_THUC_HIEN, _E.CAP_NHAT): _S.DANG_THUC_HIEN,
    (_S.CHO_DUYET, _E.CAP_NHAT): _S.DANG_THUC_HIEN,
    (_S.DA_GIAO, _E.BAO_CAO): _S.CHO_DUYET,
    (_S.DA_TIEP_NHAN, _E.BAO_CAO): _S.CHO_DUYET,
    (_S.DANG_THUC_HIEN, _E.BAO_CAO): _S.CHO_DUYET,
    (_S.DA_GIAO, _E.XAC_NHAN): _S.HOAN_THANH,
    (_S.DA_TIEP_NHAN, _E.XAC_NHAN): _S.HOAN_THANH,
    (_S.DANG_THUC_HIEN, _E.XAC_NHAN): _S.HOAN_THANH,
    (_S.CHO_DUYET, _E.XAC_NHAN): _S.HOAN_THANH,
    (_S.TAM_DUNG, _E.TIEP_TUC): _S.DANG_THUC_HIEN,
    **{
        (status, _E.TAM_DUNG): _S.TAM_DUNG
        for status in (_S.DA_GIAO, _S.DA_TIEP_NHAN, _S.DANG_THUC_HIEN, _S.CHO_DUYET)
    },
    **{(status, _E.HUY): _S.HUY for status in _S if status not in CLOSED},
    **{
        (status, event): status
        for status in _S
        if status not in CLOSED and status is not _S.NHAP
        for event in (_E.DON_DOC, _E.GIA_HAN)
    },
}

# A quiet spell after which a warning is due; the office may set another (parameter of rule NV08).
QUIET_DAYS = 30


def allows(status: AssignmentStatus, event: EventKind) -> bool:
    """Whether the event may happen to an assignment in this status."""
    return (status, event) in TRANSITIONS


def status_after(
    status: AssignmentStatus, event: EventKind, *, due: date | None = None, on: date | None = None
) -> AssignmentStatus:
    """The status after the event; completion after the due date is HOAN_THANH_MUON (NV06)."""
    after = TRANSITIONS.get((status, event), status)
    if after is _S.HOAN_THANH and due is not None and on is not None and on > due:
        return _S.HOAN_THANH_MUON
    return after


def assignment_warnings(
    assignment: Assignment, today: date, quiet_days: int = QUIET_DAYS
) -> tuple[FieldProblem, ...]:
    """What is doubtful about an assignment: NV02, NV03, NV08 and NV09; nothing once it is closed."""
    item = assignment.item
    if item.status in CLOSED:
        return ()
    found: list[FieldProblem] = []
    if not item.responsible:
        text = N_("assignments", "Chưa ghi người chịu trách nhiệm")
        found.append(FieldProblem("responsible_person_id", text, "NV02"))
    if item.unit_id in assignment.coordinator_ids:
        text = N_("assignments", "Đơn vị chủ trì trùng đơn vị phối hợp")
        found.append(FieldProblem("coordinator_ids", text, "NV03"))
    quiet = (today - _last_moved(assignment)).days
    if quiet >= quiet_days:
        text = N_("assignments", "Không cập nhật {n} ngày").replace("{n}", str(quiet))
        found.append(FieldProblem("events", text, "NV08"))
    if is_late(item, today) and not any(event.kind is _E.DON_DOC for event in assignment.events):
        found.append(FieldProblem("due_date", N_("assignments", "Quá hạn chưa đôn đốc"), "NV09"))
    return tuple(found)


def _last_moved(assignment: Assignment) -> date:
    days = [event.at.date() for event in assignment.events]
    return max([assignment.assigned_date, *days])
