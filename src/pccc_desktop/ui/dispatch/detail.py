"""What the detail pane says about one force-dispatch order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.moments import vn_moment
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.dispatch.table import owed_role, owed_sentence, status_role

if TYPE_CHECKING:
    from datetime import date, datetime

    from pccc_desktop.domain.dispatch import DispatchListItem, DispatchOrder
    from pccc_desktop.ui.core.detail_pane import DetailPane

translate = QCoreApplication.translate


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def span_text(start: datetime | None, end: datetime | None) -> str:
    """``từ 14:30 04/3/2026 đến 18:00 04/3/2026``; one end alone says only itself."""
    parts: list[str] = []
    if start is not None:
        parts.append(translate("DispatchDetail", "từ {moment}").replace("{moment}", vn_moment(start)))
    if end is not None:
        parts.append(translate("DispatchDetail", "đến {moment}").replace("{moment}", vn_moment(end)))
    return " ".join(parts)


def fill_heading(pane: DetailPane, item: DispatchListItem, today: date) -> None:
    """The part that the row itself knows."""
    title = (
        translate("DispatchDetail", "Lệnh huy động số {number}").replace("{number}", item.number)
        if item.number
        else translate("DispatchDetail", "Lệnh huy động")
    )
    pane.set_title(title, item.incident_place)
    pane.add_row(
        translate("DispatchDetail", "Trạng thái"), label_of(item.status), role=status_role(item), chip=True
    )
    owed = owed_role(item.written_due, today)
    if owed is not None and item.written_due is not None:
        pane.add_row(translate("DispatchDetail", "Hạn văn bản"), vn_date_short(item.written_due))
        pane.add_row(
            translate("DispatchDetail", "Lệnh văn bản"),
            owed_sentence(item.written_due, today),
            role=owed,
            chip=True,
        )


def fill_order(pane: DetailPane, order: DispatchOrder, written_due: date | None, today: date) -> None:
    """The part that only the whole order knows."""
    commander = _joined(order.commander_name, order.commander_position, order.commander_unit)
    pane.add_row(translate("DispatchDetail", "Người ra lệnh"), commander)
    if order.commander_phone:
        pane.add_row(translate("DispatchDetail", "Điện thoại"), order.commander_phone)
    if order.oral_at is not None:
        pane.add_row(translate("DispatchDetail", "Bằng lời lúc"), vn_moment(order.oral_at))
    if order.issued_at is not None:
        pane.add_row(translate("DispatchDetail", "Ký văn bản lúc"), vn_moment(order.issued_at))
    pane.add_section(translate("DispatchDetail", "Huy động"))
    pane.add_row(
        translate("DispatchDetail", "Đơn vị, người"),
        _joined(order.target_name, order.target_address, order.target_phone),
    )
    for label, value in (
        (translate("DispatchDetail", "Người"), order.people),
        (translate("DispatchDetail", "Phương tiện"), order.vehicles),
        (translate("DispatchDetail", "Tài sản, vật tư"), order.materials),
    ):
        if value:
            pane.add_row(label, value)
    pane.add_section(translate("DispatchDetail", "Sự cố và nhiệm vụ"))
    pane.add_row(
        translate("DispatchDetail", "Nơi xảy ra"), _joined(order.incident_kind, order.incident_place)
    )
    gather = vn_moment(order.gather_at) if order.gather_at else ""
    pane.add_row(translate("DispatchDetail", "Tập kết"), _joined(order.gather_place, gather))
    if order.receiver:
        pane.add_row(translate("DispatchDetail", "Gặp ai"), order.receiver)
    pane.add_row(translate("DispatchDetail", "Nội dung"), order.content)
    span = span_text(order.from_at, order.to_at)
    if span:
        pane.add_row(translate("DispatchDetail", "Thời gian"), span)
    if order.note:
        pane.add_row(translate("DispatchDetail", "Ghi chú"), order.note)
    if written_due is not None and order.issued_at is None and written_due < today:
        pane.add_section(translate("DispatchDetail", "Cảnh báo"))
        text = translate(
            "DispatchDetail", "Lệnh bằng lời đã quá hạn lập văn bản: in lệnh, ký, rồi bấm “Đã ký văn bản”."
        )
        pane.add_chip(translate("DispatchDetail", "Quá hạn"), text, Role.DANGER)
