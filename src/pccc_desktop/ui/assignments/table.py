"""What the columns of the assignment list say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.assignment_rules import allowed_kinds
from pccc_desktop.domain.assignments import AssignmentListItem, status_sentence
from pccc_desktop.domain.codes import AssignmentStatus
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.unit_words import short_unit_name
from pccc_desktop.ui.core.roles import role_of
from pccc_desktop.ui.core.tables import Align, Column
from pccc_desktop.ui.core.translate import label_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pccc_desktop.domain.codes import EventKind
    from pccc_desktop.ui.core.theme import Role

translate = QCoreApplication.translate

_NO_DATE = "—"


def allows(item: AssignmentListItem, kind: EventKind) -> bool:
    """Whether this news can be noted on the assignment as it stands."""
    return kind in allowed_kinds(item.status)


def chip_words(item: AssignmentListItem, today: date) -> str:
    """What the status chip says, short enough for a column."""
    words = status_sentence(item, today)[0]
    waiting = AssignmentStatus.CHO_DUYET
    return translate("AssignmentsPage", "Chờ xác nhận") if words == waiting.label else shown(words)


def due_text(item: AssignmentListItem) -> str:
    """The due date, or a dash for duties without one."""
    return _NO_DATE if item.due_date is None else vn_date_short(item.due_date)


def deadline_words(item: AssignmentListItem) -> str:
    """The deadline as the plan words it; for a silent plan nothing is invented."""
    if item.deadline_text:
        return item.deadline_text
    return "" if item.deadline_kind is DeadlineKind.KHONG_QUY_DINH else label_of(item.deadline_kind)


def _section(item: AssignmentListItem) -> str:
    return item.section_label


def _title(item: AssignmentListItem) -> str:
    return item.title


def _unit(item: AssignmentListItem) -> str:
    return short_unit_name(item.unit)


def _unit_tip(item: AssignmentListItem) -> str:
    return item.unit


def _percent(item: AssignmentListItem) -> str:
    return f"{item.percent} %"


def _document(item: AssignmentListItem) -> str:
    return item.document


def _responsible(item: AssignmentListItem) -> str:
    return item.responsible


def _product(item: AssignmentListItem) -> str:
    return item.product


def _status(today: Callable[[], date], item: AssignmentListItem) -> str:
    return chip_words(item, today())


def _status_role(today: Callable[[], date], item: AssignmentListItem) -> Role:
    return role_of(status_sentence(item, today())[1])


def assignment_columns(today: Callable[[], date]) -> tuple[Column[AssignmentListItem], ...]:
    """The columns; states are counted from the day that `today` gives."""
    status, role = partial(_status, today), partial(_status_role, today)
    return (
        Column(
            "section_label", translate("AssignmentsPage", "Mục"), _section, sort="section_label", width=54
        ),
        Column(
            "title", translate("AssignmentsPage", "Nhiệm vụ"), _title, sort="title", width=170, stretch=True
        ),
        Column(
            "unit",
            translate("AssignmentsPage", "Chủ trì"),
            _unit,
            sort="unit",
            tooltip=_unit_tip,
            width=132,
        ),
        Column(
            "deadline_text",
            translate("AssignmentsPage", "Thời hạn ghi"),
            deadline_words,
            sort="deadline_text",
            width=140,
            hidden=True,
        ),
        Column("due_date", translate("AssignmentsPage", "Hạn"), due_text, sort="due_date", width=90),
        Column(
            "status", translate("AssignmentsPage", "Trạng thái"), status, sort="status", chip=role, width=148
        ),
        Column(
            "percent",
            translate("AssignmentsPage", "Tiến độ"),
            _percent,
            sort="percent",
            align=Align.RIGHT,
            width=68,
        ),
        Column(
            "document",
            translate("AssignmentsPage", "Văn bản giao"),
            _document,
            sort="document",
            width=160,
            hidden=True,
        ),
        Column(
            "responsible",
            translate("AssignmentsPage", "Người phụ trách"),
            _responsible,
            sort="responsible",
            width=140,
            hidden=True,
        ),
        Column(
            "product",
            translate("AssignmentsPage", "Sản phẩm"),
            _product,
            sort="product",
            width=160,
            hidden=True,
        ),
    )
