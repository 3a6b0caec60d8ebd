"""A stand-in for the dispatch service, with invented orders."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from pccc_desktop.domain.changes import ChangeSet, RecordKey, RecordKind, Saved
from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import DispatchListItem, DispatchOrder, check_dispatch_order, written_due
from pccc_desktop.domain.text import fold

NOW = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)


def make_order(order_id: int, **more: object) -> DispatchOrder:
    """A complete order."""
    order = DispatchOrder(
        number=f"0{order_id}/LHĐ",
        status=DispatchStatus.RA_LENH_MIENG,
        commander_name="Nguyễn Văn Mẫu",
        commander_position="Chủ tịch UBND",
        commander_unit="UBND phường Mẫu",
        commander_phone="0900 000 001",
        incident_place="Ngõ 5, tổ dân phố số 3",
        incident_kind="Cháy nhà dân",
        target_name="Đội dân phòng tổ dân phố số 3",
        people="10 người",
        vehicles="01 máy bơm",
        gather_place="Nhà văn hóa tổ dân phố số 3",
        gather_at=datetime(2026, 5, 11, 14, 30, tzinfo=UTC),
        content="Tham gia chữa cháy, chống cháy lan",
        oral_at=datetime(2026, 5, 11, 14, 20, tzinfo=UTC),
        id=order_id,
    )
    return replace(order, **more)


_Orders = list[DispatchOrder]
_Items = list[DispatchListItem]
_Removed = list[tuple[int, str]]


@dataclass
class FakeDispatch:
    """Keeps orders in memory by the rules of the domain."""

    orders: _Orders = field(
        default_factory=lambda: [
            make_order(1),
            make_order(
                2,
                oral_at=datetime(2026, 5, 4, 9, 0, tzinfo=UTC),
                target_name="Công ty Vận tải Mẫu",
                vehicles="02 xe tải",
            ),
            make_order(
                3,
                status=DispatchStatus.DA_THUC_HIEN,
                oral_at=None,
                issued_at=datetime(2026, 4, 1, 10, 0, tzinfo=UTC),
                target_name="Trạm Y tế phường",
                incident_place="Chợ Mẫu",
            ),
        ]
    )
    saved: _Orders = field(default_factory=_Orders)
    removed: _Removed = field(default_factory=_Removed)

    def list(self, text: str = "") -> _Items:
        fits = [one for one in self.orders if fold(text) in fold(f"{one.target_name} {one.incident_place}")]
        return [self._item(one) for one in fits]

    def get(self, order_id: int) -> DispatchOrder:
        return next(one for one in self.orders if one.id == order_id)

    def save(self, order: DispatchOrder) -> Saved[DispatchOrder]:
        check_dispatch_order(order)
        number = order.id or len(self.orders) + 1
        stored = replace(order, id=number)
        self.orders = [one for one in self.orders if one.id != number] + [stored]
        self.saved.append(stored)
        return Saved(stored, self._changes(number))

    def remove(self, order_id: int, reason: str) -> ChangeSet:
        self.removed.append((order_id, reason))
        self.orders = [one for one in self.orders if one.id != order_id]
        return self._changes(order_id)

    def new_order(self) -> DispatchOrder:
        return DispatchOrder(
            commander_name="Nguyễn Văn Mẫu",
            commander_position="Chủ tịch UBND",
            commander_unit="UBND phường Mẫu",
            commander_address="Số 1 đường Mẫu",
            incident_reported_at=NOW,
        )

    def written_due(self, order: DispatchOrder) -> date | None:
        return written_due(order, 3)

    def _item(self, order: DispatchOrder) -> DispatchListItem:
        assert order.id is not None
        return DispatchListItem(
            id=order.id,
            number=order.number,
            status=order.status,
            target_name=order.target_name,
            incident_place=order.incident_place,
            ordered_at=order.oral_at or order.issued_at,
            is_oral=order.is_oral,
            written_due=written_due(order, 3) if order.issued_at is None else None,
            commander_name=order.commander_name,
        )

    def _changes(self, number: int) -> ChangeSet:
        kind = RecordKind.DISPATCH_ORDER
        return ChangeSet(frozenset({kind}), (RecordKey(kind, number),), operation_id=200 + number)
