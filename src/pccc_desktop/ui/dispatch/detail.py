"""What the detail pane says about one force-dispatch order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.moments import vn_moment
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.dispatch.table import owed_role, owed_sentence, status_role

if TYPE_CHECKING:
    from datetime import date, datetime

    from pccc_desktop.domain.dispatch import DispatchListItem, DispatchOrder
    from pccc_desktop.ui.core.detail_pane import DetailPane


def _tr(text: str) -> str:
    return QCoreApplication.translate("DispatchDetail", text)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def span_text(start: datetime | None, end: datetime | None) -> str:
    """``từ 14:30 04/3/2026 đến 18:00 04/3/2026``; one end alone says only itself."""
    parts: list[str] = []
    if start is not None:
        parts.append(_tr("từ {moment}").replace("{moment}", vn_moment(start)))
    if end is not None:
        parts.append(_tr("đến {moment}").replace("{moment}", vn_moment(end)))
    return " ".join(parts)


def fill_heading(pane: DetailPane, item: DispatchListItem, today: date) -> None:
    """The part that the row itself knows."""
    title = (
        _tr("Lệnh huy động số {number}").replace("{number}", item.number)
        if item.number
        else _tr("Lệnh huy động")
    )
    pane.set_title(title, item.incident_place)
    pane.add_row(_tr("Trạng thái"), item.status.label, role=status_role(item), chip=True)
    owed = owed_role(item.written_due, today)
    if owed is not None and item.written_due is not None:
        pane.add_row(_tr("Hạn văn bản"), vn_date_short(item.written_due))
        pane.add_row(_tr("Lệnh văn bản"), owed_sentence(item.written_due, today), role=owed, chip=True)


def fill_order(pane: DetailPane, order: DispatchOrder, written_due: date | None, today: date) -> None:
    """The part that only the whole order knows."""
    commander = _joined(order.commander_name, order.commander_position, order.commander_unit)
    pane.add_row(_tr("Người ra lệnh"), commander)
    if order.commander_phone:
        pane.add_row(_tr("Điện thoại"), order.commander_phone)
    if order.oral_at is not None:
        pane.add_row(_tr("Bằng lời lúc"), vn_moment(order.oral_at))
    if order.issued_at is not None:
        pane.add_row(_tr("Ký văn bản lúc"), vn_moment(order.issued_at))
    pane.add_section(_tr("Huy động"))
    pane.add_row(_tr("Đơn vị, người"), _joined(order.target_name, order.target_address, order.target_phone))
    for label, value in (
        (_tr("Người"), order.people),
        (_tr("Phương tiện"), order.vehicles),
        (_tr("Tài sản, vật tư"), order.materials),
    ):
        if value:
            pane.add_row(label, value)
    pane.add_section(_tr("Sự cố và nhiệm vụ"))
    pane.add_row(_tr("Nơi xảy ra"), _joined(order.incident_kind, order.incident_place))
    gather = vn_moment(order.gather_at) if order.gather_at else ""
    pane.add_row(_tr("Tập kết"), _joined(order.gather_place, gather))
    if order.receiver:
        pane.add_row(_tr("Gặp ai"), order.receiver)
    pane.add_row(_tr("Nội dung"), order.content)
    span = span_text(order.from_at, order.to_at)
    if span:
        pane.add_row(_tr("Thời gian"), span)
    if order.note:
        pane.add_row(_tr("Ghi chú"), order.note)
    if written_due is not None and order.issued_at is None and written_due < today:
        pane.add_section(_tr("Cảnh báo"))
        text = _tr("Lệnh bằng lời đã quá hạn lập văn bản: in lệnh, ký, rồi bấm “Đã ký văn bản”.")
        pane.add_chip(_tr("Quá hạn"), text, Role.DANGER)
