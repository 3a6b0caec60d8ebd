"""What the columns of the list of force-dispatch orders say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.dispatch import DispatchListItem
from pccc_desktop.domain.moments import vn_moment
from pccc_desktop.ui.core.tables import Column
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

translate = QCoreApplication.translate

_ROLES = {
    DispatchStatus.RA_LENH_MIENG: Role.ACCENT,
    DispatchStatus.DA_KY: Role.ACCENT,
    DispatchStatus.DA_THUC_HIEN: Role.OK,
    DispatchStatus.DA_HOAN_TRA: Role.OK,
}


def status_role(item: DispatchListItem) -> Role:
    """Colour of the status chip; an order is never red by its status."""
    return _ROLES.get(item.status, Role.NEUTRAL)


def owed_sentence(written_due: date | None, today: date) -> str:
    """``Quá hạn 2 ngày`` while a written order is owed; empty when none is."""
    if written_due is None:
        return ""
    left = (written_due - today).days
    if left < 0:
        return translate("DispatchPage", "Quá hạn {days} ngày").replace("{days}", str(-left))
    return (
        translate("DispatchPage", "Hạn hôm nay")
        if left == 0
        else translate("DispatchPage", "Còn {days} ngày").replace("{days}", str(left))
    )


def owed_role(written_due: date | None, today: date) -> Role | None:
    """Red when the written order is late, amber while it is owed, nothing when it is not."""
    if written_due is None:
        return None
    return Role.DANGER if written_due < today else Role.WARN


def _number(item: DispatchListItem) -> str:
    return item.number or translate("DispatchPage", "Chưa có")


def _status(item: DispatchListItem) -> str:
    """The status; that it was by word of mouth stands in a column of its own."""
    return (
        translate("DispatchPage", "Đã ra lệnh")
        if item.status is DispatchStatus.RA_LENH_MIENG
        else label_of(item.status)
    )


def _target(item: DispatchListItem) -> str:
    return item.target_name


def _place(item: DispatchListItem) -> str:
    return item.incident_place


def _ordered_at(item: DispatchListItem) -> str:
    return "" if item.ordered_at is None else vn_moment(item.ordered_at)


def _form(item: DispatchListItem) -> str:
    return translate("DispatchPage", "Bằng lời") if item.is_oral else translate("DispatchPage", "Văn bản")


def _commander(item: DispatchListItem) -> str:
    return item.commander_name


def _owed(today: Callable[[], date], item: DispatchListItem) -> str:
    return owed_sentence(item.written_due, today())


def _owed_day(item: DispatchListItem) -> str:
    if item.written_due is None:
        return ""
    return translate("DispatchPage", "Lệnh bằng văn bản chậm nhất {day}").replace(
        "{day}", vn_date_short(item.written_due)
    )


def _owed_role(today: Callable[[], date], item: DispatchListItem) -> Role | None:
    return owed_role(item.written_due, today())


def dispatch_columns(today: Callable[[], date]) -> tuple[Column[DispatchListItem], ...]:
    """The columns; what is owed is counted from the day that `today` gives."""
    return (
        Column("number", translate("DispatchPage", "Số"), _number, sort="number", width=108),
        Column(
            "status",
            translate("DispatchPage", "Trạng thái"),
            _status,
            sort="status",
            chip=status_role,
            width=118,
        ),
        Column(
            "target_name",
            translate("DispatchPage", "Huy động ai"),
            _target,
            sort="target_name",
            width=108,
            stretch=True,
        ),
        Column(
            "incident_place",
            translate("DispatchPage", "Nơi xảy ra"),
            _place,
            sort="incident_place",
            width=108,
            stretch=True,
        ),
        Column(
            "ordered_at", translate("DispatchPage", "Ra lệnh lúc"), _ordered_at, sort="ordered_at", width=124
        ),
        Column(
            "is_oral", translate("DispatchPage", "Hình thức"), _form, sort="is_oral", width=88, hidden=True
        ),
        Column(
            "written_due",
            translate("DispatchPage", "Hạn văn bản"),
            partial(_owed, today),
            sort="written_due",
            chip=partial(_owed_role, today),
            tooltip=_owed_day,
            width=124,
        ),
        Column(
            "commander_name",
            translate("DispatchPage", "Người ra lệnh"),
            _commander,
            sort="commander_name",
            width=150,
            hidden=True,
        ),
    )


def sorted_orders(items: list[DispatchListItem], by: str, *, descending: bool) -> list[DispatchListItem]:
    """The register of one office is short, so it is sorted here; orders without a value stand last."""
    from pccc_desktop.domain.text import sort_key

    def value(item: DispatchListItem) -> tuple[int, bytes | float]:
        found = getattr(item, by)
        if found is None or found == "":
            return (0 if descending else 1), b""
        if isinstance(found, str):
            label = label_of(item.status) if by == "status" else found
            return (1 if descending else 0), sort_key(label)
        if isinstance(found, bool):
            return (1 if descending else 0), float(found)
        return (1 if descending else 0), float(
            found.toordinal()
        ) if by == "written_due" else found.timestamp()

    return sorted(items, key=value, reverse=descending)
