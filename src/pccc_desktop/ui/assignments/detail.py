"""What the detail pane says about one assignment: facts, history, warnings with what to do, papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.assignment_rules import warnings
from pccc_desktop.domain.assignments import AssignmentEvent, AssignmentListItem, status_sentence
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.assignments.table import deadline_words
from pccc_desktop.ui.core.roles import role_of
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of, shown

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.assignments import Assignment
    from pccc_desktop.ui.core.detail_pane import DetailPane

translate = QCoreApplication.translate

_MOST_EVENTS = 8


def deadline_line(item: AssignmentListItem) -> str:
    """``trong tháng 4/2026 → 30/4/2026``; one of the two when there is only one."""
    words = deadline_words(item)
    day = "" if item.due_date is None else vn_date_short(item.due_date)
    return f"{words} → {day}" if words and day and day not in words else words or day


def event_line(event: AssignmentEvent, today: date) -> str:
    """``04/5 Đôn đốc – CV 23-CV/ĐU``: the day, with its year when it is another, what happened, what was noted."""
    day = vn_date_short(event.at.date())
    if event.at.year == today.year:
        day = day.rpartition("/")[0]
    parts = [_what_happened(event)]
    if event.text:
        parts.append(event.text)
    return f"{day}  {' – '.join(parts)}"


def _what_happened(event: AssignmentEvent) -> str:
    if event.kind is EventKind.GIA_HAN and event.new_due is not None:
        old = vn_date_short(event.old_due) if event.old_due else "—"
        return f"{label_of(event.kind)} {old} → {vn_date_short(event.new_due)}"
    if event.percent is not None and event.kind in {EventKind.CAP_NHAT, EventKind.BAO_CAO}:
        return f"{label_of(event.kind)} {event.percent} %"
    return label_of(event.kind)


def what_to_do(rule: str) -> str:
    """What the person can do about a warning, said behind it."""
    advice = {
        "NV02": translate("AssignmentDetail", "mở nhiệm vụ (F2) và chọn người phụ trách"),
        "NV03": translate("AssignmentDetail", "mở nhiệm vụ (F2) và bỏ đơn vị trùng"),
        "NV08": translate("AssignmentDetail", "hỏi đơn vị rồi ghi kết quả"),
        "NV09": translate("AssignmentDetail", "ghi đôn đốc (Ctrl+D)"),
    }
    return advice.get(rule, "")


def fill_heading(pane: DetailPane, item: AssignmentListItem, today: date) -> None:
    """The part that the row itself knows."""
    section = " · ".join(part for part in (item.section_label, item.document) if part)
    pane.set_title(item.title, section)
    pane.add_row(translate("AssignmentDetail", "Chủ trì"), item.unit)
    pane.add_row(translate("AssignmentDetail", "Người phụ trách"), item.responsible)
    pane.add_row(
        translate("AssignmentDetail", "Thời hạn"),
        deadline_line(item) or translate("AssignmentDetail", "Không quy định"),
    )
    if item.product:
        pane.add_row(translate("AssignmentDetail", "Sản phẩm"), item.product)
    sentence, word = status_sentence(item, today)
    pane.add_row(translate("AssignmentDetail", "Trạng thái"), shown(sentence), role=role_of(word), chip=True)
    pane.add_row(translate("AssignmentDetail", "Tiến độ"), f"{item.percent} %")


def _plain(text: str) -> str:
    return clean(text).rstrip(".;,")


def _fill_more_facts(pane: DetailPane, assignment: Assignment) -> None:
    if assignment.coordinators:
        pane.add_row(translate("AssignmentDetail", "Phối hợp"), ", ".join(assignment.coordinators))
    if assignment.original_due and assignment.original_due != assignment.item.due_date:
        pane.add_row(translate("AssignmentDetail", "Hạn ban đầu"), vn_date_short(assignment.original_due))


def fill_history(pane: DetailPane, assignment: Assignment, today: date) -> None:
    """The part that only the whole record knows."""
    _fill_more_facts(pane, assignment)
    if _plain(assignment.content) != _plain(assignment.item.title):
        pane.add_section(translate("AssignmentDetail", "Nội dung"))
        pane.add_text(assignment.content)
    pane.add_section(translate("AssignmentDetail", "Tiến trình"))
    earlier = len(assignment.events) - _MOST_EVENTS
    if earlier > 0:
        pane.add_text(
            translate("AssignmentDetail", "… và {count} việc trước đó").replace("{count}", str(earlier)),
            muted=True,
        )
    for event in assignment.events[-_MOST_EVENTS:]:
        pane.add_text(event_line(event, today))
    if not any(event.kind in {EventKind.BAO_CAO, EventKind.XAC_NHAN} for event in assignment.events):
        pane.add_text(translate("AssignmentDetail", "Chưa có báo cáo kết quả"), muted=True)
    if assignment.result_summary:
        pane.add_section(translate("AssignmentDetail", "Kết quả"))
        pane.add_text(assignment.result_summary)
    _fill_warnings(pane, assignment, today)


def _fill_warnings(pane: DetailPane, assignment: Assignment, today: date) -> None:
    found = warnings(assignment, today)
    if not found:
        return
    pane.add_section(translate("AssignmentDetail", "Cảnh báo"))
    for warning in found:
        advice = what_to_do(warning.rule)
        message = shown(warning.message)
        text = f"{message.rstrip('.')}: {advice}" if advice else message
        pane.add_chip(warning.rule, text, Role.WARN)
