"""What is fixed about the list of assignments, and how its filter bar is asked of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.assignments import DONE, AssignmentFilter, AssignmentListItem
from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.ui.assignments.table import assignment_columns
from pccc_desktop.ui.core.list_page import ChipSpec, FacetSpec, ListQuery, ListSpec, SortSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

translate = QCoreApplication.translate


def _record_key(item: AssignmentListItem) -> int:
    return item.id


def assignment_list(today: Callable[[], date]) -> ListSpec[AssignmentListItem]:
    """Columns, chips, facets and words of the list."""
    group = "state"
    return ListSpec(
        key="assignments",
        title=translate("AssignmentsPage", "Nhiệm vụ"),
        noun=translate("AssignmentsPage", "nhiệm vụ"),
        columns=assignment_columns(today),
        record_key=_record_key,
        kinds=frozenset(
            {RecordKind.ASSIGNMENT, RecordKind.DOCUMENT, RecordKind.ORGANIZATION, RecordKind.PERSON}
        ),
        filter_hint=translate("AssignmentsPage", "Lọc: quan triet chi bo"),
        empty_icon="list-checks",
        empty_title=translate("AssignmentsPage", "Chưa có nhiệm vụ nào"),
        empty_text=translate(
            "AssignmentsPage",
            "Nhiệm vụ được tạo khi nhập một kế hoạch từ tệp, hoặc thêm tay từng nhiệm vụ cho một đơn vị.",
        ),
        chips=(
            ChipSpec("open", translate("AssignmentsPage", "Đang mở"), group, checked=True),
            ChipSpec("late", translate("AssignmentsPage", "Quá hạn"), group),
            ChipSpec("soon", translate("AssignmentsPage", "Đến hạn 7 ngày"), group),
            ChipSpec("done", translate("AssignmentsPage", "Hoàn thành"), group),
            ChipSpec("all", translate("AssignmentsPage", "Tất cả"), group),
        ),
        facets=(
            FacetSpec("document", translate("AssignmentsPage", "Mọi kế hoạch")),
            FacetSpec("unit", translate("AssignmentsPage", "Mọi đơn vị")),
        ),
        sort=SortSpec("due_date"),
    )


def filter_of(query: ListQuery) -> AssignmentFilter:
    """Which assignments the filter bar asks for."""
    facets, chips = query.facets, query.chips
    return AssignmentFilter(
        text=query.text,
        document_id=int(facets["document"]) if "document" in facets else None,
        unit_id=int(facets["unit"]) if "unit" in facets else None,
        statuses=DONE if "done" in chips else frozenset(),
        open_only="open" in chips,
        late="late" in chips,
        due_soon="soon" in chips,
    )
