"""Rules of assignments: what may be stored, how news moves the status, what deserves a warning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pccc_desktop.domain.assignments import CLOSED, Assignment, AssignmentDraft, ProgressUpdate, is_late
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.domain.errors import FieldProblem, NotAllowedError, ValidationError
from pccc_desktop.domain.text import N_, clean

_S, _E = AssignmentStatus, EventKind
_WORKING = frozenset({_S.DA_GIAO, _S.DA_TIEP_NHAN, _S.DANG_THUC_HIEN})
_OPEN = frozenset(_S) - CLOSED
_ACTIVE = _OPEN - {_S.NHAP, _S.TRA_LAI, _S.TAM_DUNG}
_FROM: dict[EventKind, frozenset[AssignmentStatus]] = {
    _E.GIAO: frozenset({_S.NHAP, _S.TRA_LAI}),
    _E.TIEP_NHAN: frozenset({_S.DA_GIAO}),
    _E.CAP_NHAT: _ACTIVE,
    _E.BAO_CAO: _WORKING,
    _E.DON_DOC: _OPEN - {_S.NHAP},
    _E.GIA_HAN: _OPEN,
    _E.TRA_LAI: frozenset({_S.DA_GIAO, _S.DA_TIEP_NHAN, _S.CHO_DUYET}),
    _E.XAC_NHAN: _ACTIVE,
    _E.TAM_DUNG: _OPEN - {_S.NHAP, _S.TAM_DUNG},
    _E.TIEP_TUC: frozenset({_S.TAM_DUNG}),
    _E.HUY: _OPEN,
    _E.IN_PHIEU: frozenset(_S),
}
_TO = {
    _E.GIAO: _S.DA_GIAO,
    _E.TIEP_NHAN: _S.DA_TIEP_NHAN,
    _E.CAP_NHAT: _S.DANG_THUC_HIEN,
    _E.BAO_CAO: _S.CHO_DUYET,
    _E.TRA_LAI: _S.TRA_LAI,
    _E.TAM_DUNG: _S.TAM_DUNG,
    _E.TIEP_TUC: _S.DANG_THUC_HIEN,
    _E.HUY: _S.HUY,
}
_NEEDS_WORDS = {
    _E.BAO_CAO: N_("assignments", "Chưa ghi kết quả báo cáo."),
    _E.TRA_LAI: N_("assignments", "Chưa ghi lý do trả lại."),
    _E.GIA_HAN: N_("assignments", "Chưa ghi lý do gia hạn."),
    _E.TAM_DUNG: N_("assignments", "Chưa ghi lý do tạm dừng."),
    _E.HUY: N_("assignments", "Chưa ghi lý do hủy, thu hồi."),
}
SILENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Progress:
    """What a piece of news makes of an assignment."""

    status: AssignmentStatus
    percent: int
    due_date: date | None
    completed_date: date | None
    result_summary: str


def check_assignment(draft: AssignmentDraft) -> AssignmentDraft:
    """The draft itself.

    Raises ValidationError with every problem found (NV01, NV04).
    """
    problems: list[FieldProblem] = []
    if not clean(draft.content):
        problems.append(FieldProblem("content", N_("assignments", "Chưa ghi nội dung nhiệm vụ.")))
    if draft.unit_id is None:
        text = N_("assignments", "Phải có đúng một đơn vị chủ trì.")
        problems.append(FieldProblem("unit_id", text, "NV01"))
    if draft.due_date and draft.assigned_date and draft.due_date < draft.assigned_date:
        problems.append(FieldProblem("due_date", N_("assignments", "Hạn trước ngày giao."), "NV04"))
    if problems:
        raise ValidationError(*problems)
    return draft


def allowed_kinds(status: AssignmentStatus) -> tuple[EventKind, ...]:
    """The news that an assignment with this status can get, in the order of the office's work."""
    return tuple(kind for kind in _FROM if status in _FROM[kind] and kind is not _E.IN_PHIEU)


def apply_update(
    assignment: Assignment, update: ProgressUpdate, today: date, *, open_children: int = 0
) -> Progress:
    """What the news makes of the assignment.

    Raises NotAllowedError when the status forbids it, ValidationError with every problem of the news itself.
    """
    item = assignment.item
    if item.status not in _FROM.get(update.kind, frozenset()):
        text = N_("assignments", "Nhiệm vụ đang “{status}” nên không thể “{kind}”; chưa lưu gì.")
        raise NotAllowedError(text.format(status=item.status.label, kind=update.kind.label))
    if update.kind is _E.XAC_NHAN:
        return _confirmed(assignment, update, today, open_children)
    problems = _problems(assignment, update)
    if problems:
        raise ValidationError(*problems)
    percent = item.percent if update.percent is None else update.percent
    summary = clean(update.text) if update.kind is _E.BAO_CAO else assignment.result_summary
    due = update.new_due if update.kind is _E.GIA_HAN else item.due_date
    return Progress(_next_status(item.status, update.kind), percent, due, assignment.completed_date, summary)


def _next_status(status: AssignmentStatus, kind: EventKind) -> AssignmentStatus:
    if kind is _E.TRA_LAI and status is _S.CHO_DUYET:
        return _S.DANG_THUC_HIEN
    return _TO.get(kind, status)


def _problems(assignment: Assignment, update: ProgressUpdate) -> list[FieldProblem]:
    problems: list[FieldProblem] = []
    if update.kind in _NEEDS_WORDS and not clean(update.text):
        problems.append(FieldProblem("text", _NEEDS_WORDS[update.kind]))
    if update.percent is not None and not 0 <= update.percent <= 100:
        problems.append(FieldProblem("percent", N_("assignments", "Tiến độ phải từ 0 đến 100.")))
    if update.kind is _E.GIA_HAN:
        problems += _extension_problems(assignment, update)
    return problems


def _extension_problems(assignment: Assignment, update: ProgressUpdate) -> list[FieldProblem]:
    if update.new_due is None:
        return [FieldProblem("new_due", N_("assignments", "Chưa ghi hạn mới."))]
    if update.new_due < assignment.assigned_date:
        return [FieldProblem("new_due", N_("assignments", "Hạn trước ngày giao."), "NV04")]
    return []


def _confirmed(assignment: Assignment, update: ProgressUpdate, today: date, open_children: int) -> Progress:
    completed = update.on or today
    summary = clean(update.text) or assignment.result_summary
    problems: list[FieldProblem] = []
    if not summary:
        problems.append(FieldProblem("text", N_("assignments", "Chưa ghi kết quả thực hiện.")))
    if completed < assignment.assigned_date or completed > today:
        text = N_("assignments", "Ngày hoàn thành không hợp lệ.")
        problems.append(FieldProblem("on", text, "NV05"))
    if open_children:
        text = N_("assignments", "Còn {n} nhiệm vụ con chưa xong.").format(n=open_children)
        problems.append(FieldProblem("kind", text))
    if problems:
        raise ValidationError(*problems)
    return Progress(
        done_status(assignment.item.due_date, completed), 100, assignment.item.due_date, completed, summary
    )


def done_status(due: date | None, completed: date) -> AssignmentStatus:
    """Done, or done late when the day lies after the due date (NV06); on the due date is on time."""
    return _S.HOAN_THANH_MUON if due is not None and completed > due else _S.HOAN_THANH


def warnings(
    assignment: Assignment, today: date, *, parent_due: date | None = None, unit_ended: bool = False
) -> tuple[FieldProblem, ...]:
    """What deserves a look but stops nobody (NV02, NV03, NV07–NV10)."""
    item = assignment.item
    if item.status in CLOSED:
        return ()
    last = max((event.at.date() for event in assignment.events), default=assignment.assigned_date)
    silent = (today - last).days
    reminded = any(event.kind is _E.DON_DOC for event in assignment.events)
    texts = (
        (
            assignment.responsible_person_id is None,
            "NV02",
            N_("assignments", "Chưa ghi người chịu trách nhiệm."),
        ),
        (
            item.unit_id in assignment.coordinator_ids,
            "NV03",
            N_("assignments", "Đơn vị chủ trì trùng đơn vị phối hợp."),
        ),
        (
            bool(parent_due and item.due_date and item.due_date > parent_due),
            "NV07",
            N_("assignments", "Hạn nhiệm vụ con sau hạn nhiệm vụ cha."),
        ),
        (silent > SILENT_DAYS, "NV08", N_("assignments", "Không cập nhật {n} ngày.").format(n=silent)),
        (is_late(item, today) and not reminded, "NV09", N_("assignments", "Quá hạn chưa đôn đốc.")),
        (
            unit_ended,
            "NV10",
            N_("assignments", "Đơn vị chủ trì đã giải thể, sáp nhập; cần chuyển đơn vị khác."),
        ),
    )
    return tuple(FieldProblem("item", text, rule) for fires, rule, text in texts if fires)
