"""Force-dispatch orders (lệnh huy động): who orders whom, what, where and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dates import add_working_days
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.text import N_, clean


@dataclass(frozen=True, slots=True)
class DispatchOrder:
    """One order; also the draft a person types (`id` None makes a new one).

    `oral_at` is when it was given by word of mouth, None for an order that was written from the beginning.
    """

    number: str = ""
    status: DispatchStatus = DispatchStatus.DU_THAO
    issuer_org_id: int | None = None
    commander_id: int | None = None
    commander_name: str = ""
    commander_position: str = ""
    commander_unit: str = ""
    commander_address: str = ""
    commander_phone: str = ""
    incident_place: str = ""
    incident_kind: str = ""
    incident_reported_at: datetime | None = None
    target_name: str = ""
    target_address: str = ""
    target_phone: str = ""
    people: str = ""
    vehicles: str = ""
    materials: str = ""
    gather_at: datetime | None = None
    gather_place: str = ""
    receiver: str = ""
    content: str = ""
    from_at: datetime | None = None
    to_at: datetime | None = None
    oral_at: datetime | None = None
    issued_at: datetime | None = None
    note: str = ""
    id: int | None = None
    version: int = 1

    @property
    def is_oral(self) -> bool:
        """Whether the order was first given by word of mouth."""
        return self.oral_at is not None


@dataclass(frozen=True, slots=True)
class DispatchListItem:
    """One row of the list of orders; `written_due` is set while a written order is still owed."""

    id: int
    number: str
    status: DispatchStatus
    target_name: str
    incident_place: str
    ordered_at: datetime | None
    is_oral: bool
    written_due: date | None
    commander_name: str


def written_due(order: DispatchOrder, working_days: int) -> date | None:
    """Last day for the written order after an oral one.

    Three working days by NĐ 136/2020 Điều 35(3); the number is a dated parameter and comes in.
    """
    if order.oral_at is None:
        return None
    return add_working_days(order.oral_at.date(), working_days)


def still_owed(order: DispatchOrder) -> bool:
    """Whether a written order must still follow the oral one."""
    return order.is_oral and order.issued_at is None and order.status is not DispatchStatus.HUY


def next_status(order: DispatchOrder) -> DispatchStatus:
    """The status that follows from what has been given; what a person set further on stays."""
    if order.status not in {DispatchStatus.DU_THAO, DispatchStatus.RA_LENH_MIENG}:
        return order.status
    if order.issued_at is not None:
        return DispatchStatus.DA_KY
    return DispatchStatus.RA_LENH_MIENG if order.is_oral else DispatchStatus.DU_THAO


def check_dispatch_order(order: DispatchOrder) -> DispatchOrder:
    """The order itself.

    Raises ValidationError with every problem found.
    """
    problems: list[FieldProblem] = []
    required = {
        "commander_name": N_("dispatch", "Chưa ghi người ra lệnh."),
        "target_name": N_("dispatch", "Chưa ghi đơn vị, người được huy động."),
        "incident_place": N_("dispatch", "Chưa ghi nơi xảy ra sự cố."),
        "content": N_("dispatch", "Chưa ghi nội dung hoạt động."),
    }
    problems += [
        FieldProblem(name, text) for name, text in required.items() if not clean(getattr(order, name))
    ]
    if not any(map(clean, (order.people, order.vehicles, order.materials))):
        problems.append(
            FieldProblem("people", N_("dispatch", "Phải huy động ít nhất người, phương tiện hoặc tài sản."))
        )
    if order.from_at and order.to_at and order.to_at < order.from_at:
        problems.append(FieldProblem("to_at", N_("dispatch", "Giờ kết thúc trước giờ bắt đầu.")))
    if order.oral_at and order.issued_at and order.issued_at < order.oral_at:
        problems.append(
            FieldProblem("issued_at", N_("dispatch", "Lệnh bằng văn bản không thể trước lệnh bằng lời."))
        )
    if problems:
        raise ValidationError(*problems)
    return order
