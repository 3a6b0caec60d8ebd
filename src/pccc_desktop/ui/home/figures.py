"""Which figures stand on top of the first page, and which list each of them opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.overview_items import DOCUMENTS_PAGE, REVIEW_PAGE
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.home.tiles import TileSpec

if TYPE_CHECKING:
    from pccc_desktop.domain.overview import Overview, TodoItem

translate = QCoreApplication.translate

# Keys of the pages in the navigation rail; unfinished reviews stand on top of the page of documents.
ASSIGNMENTS_KEY, DOCUMENTS_KEY, DISPATCH_KEY = "assignments", "plans", "dispatch"


def todo_link(item: TodoItem) -> tuple[str, dict[str, str]]:
    """The page and what to open on it for a thing to do."""
    if item.page == REVIEW_PAGE:
        return DOCUMENTS_KEY, {} if item.record_id is None else {"review": str(item.record_id)}
    key = DOCUMENTS_KEY if item.page == DOCUMENTS_PAGE else item.page
    return key, {} if item.record_id is None else {"id": str(item.record_id)}


def _quiet(figure: int, role: Role) -> Role:
    """Without anything to count the edge of a tile is quiet."""
    return role if figure else Role.NEUTRAL


def _of_units(count: int) -> str:
    return (
        translate("HomePage", "của {count} đơn vị").replace("{count}", str(count))
        if count
        else translate("HomePage", "nhiệm vụ")
    )


def _assignment_tile(label: str, figure: int, note: str, role: Role, chip: str) -> TileSpec:
    return TileSpec(label, figure, note, _quiet(figure, role), ASSIGNMENTS_KEY, {"chip": chip})


def tile_specs(overview: Overview, year: int) -> tuple[TileSpec, ...]:
    """The tiles from left to right: what is late stands first."""
    late_units = sum(1 for unit in overview.units if unit.late)
    open_units = sum(1 for unit in overview.units if unit.done < unit.total)
    all_assignments = overview.open_assignments + overview.done_assignments
    share = round(100 * overview.done_assignments / all_assignments) if all_assignments else 0
    done_note = translate("HomePage", "{share} % số nhiệm vụ").replace("{share}", str(share))
    late, soon = overview.late_assignments, overview.due_soon_assignments
    in_all = translate("HomePage", "trong {count} văn bản").replace("{count}", str(overview.documents))
    reviews, owed = overview.unconfirmed_reviews, overview.written_orders_owed
    return (
        _assignment_tile(
            translate("HomePage", "Nhiệm vụ quá hạn"), late, _of_units(late_units), Role.DANGER, "late"
        ),
        _assignment_tile(
            translate("HomePage", "Đến hạn 7 ngày"),
            soon,
            translate("HomePage", "nhiệm vụ"),
            Role.WARN,
            "soon",
        ),
        _assignment_tile(
            translate("HomePage", "Nhiệm vụ đang mở"),
            overview.open_assignments,
            _of_units(open_units),
            Role.ACCENT,
            "open",
        ),
        _assignment_tile(
            translate("HomePage", "Hoàn thành"), overview.done_assignments, done_note, Role.OK, "done"
        ),
        TileSpec(
            translate("HomePage", "Văn bản năm nay"),
            overview.documents_this_year,
            in_all,
            Role.ACCENT,
            DOCUMENTS_KEY,
            {"year": str(year)},
        ),
        TileSpec(
            translate("HomePage", "Rà soát dở"),
            reviews,
            translate("HomePage", "chưa xác nhận"),
            _quiet(reviews, Role.WARN),
            DOCUMENTS_KEY,
        ),
        TileSpec(
            translate("HomePage", "Lệnh bằng lời"),
            owed,
            translate("HomePage", "chưa có văn bản"),
            _quiet(owed, Role.WARN),
            DISPATCH_KEY,
            {"chip": "owed"},
        ),
    )
