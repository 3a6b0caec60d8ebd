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


def _text(text: str) -> str:
    return QCoreApplication.translate("AssignmentsPage", text)


def _record_key(item: AssignmentListItem) -> int:
    return item.id


def assignment_list(today: Callable[[], date]) -> ListSpec[AssignmentListItem]:
    """Columns, chips, facets and words of the list."""
    group = "state"
    return ListSpec(
        key="assignments",
        title=_text("Nhiệm vụ"),
        noun=_text("nhiệm vụ"),
        columns=assignment_columns(today),
        record_key=_record_key,
        kinds=frozenset(
            {RecordKind.ASSIGNMENT, RecordKind.DOCUMENT, RecordKind.ORGANIZATION, RecordKind.PERSON}
        ),
        filter_hint=_text("Lọc: quan triet chi bo"),
        empty_icon="list-checks",
        empty_title=_text("Chưa có nhiệm vụ nào"),
        empty_text=_text(
            "Nhiệm vụ được tạo khi nhập một kế hoạch từ tệp, hoặc thêm tay từng nhiệm vụ cho một đơn vị."
        ),
        chips=(
            ChipSpec("open", _text("Đang mở"), group, checked=True),
            ChipSpec("late", _text("Quá hạn"), group),
            ChipSpec("soon", _text("Đến hạn 7 ngày"), group),
            ChipSpec("done", _text("Hoàn thành"), group),
            ChipSpec("all", _text("Tất cả"), group),
        ),
        facets=(
            FacetSpec("document", _text("Mọi kế hoạch")),
            FacetSpec("unit", _text("Mọi đơn vị")),
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
