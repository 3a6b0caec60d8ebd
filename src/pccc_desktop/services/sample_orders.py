"""Invented force-dispatch orders in every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.domain.organizations import Organization
from pccc_desktop.domain.people import Signer

_PLACES = (
    ("Số 12 ngõ 45 đường Mẫu, tổ dân phố số 3", "Cháy nhà ở kết hợp kinh doanh"),
    ("Chợ Mẫu, tổ dân phố số 7", "Cháy ki-ốt bán vải"),
    ("Bãi tập kết rác cuối đường Thử", "Cháy bãi phế liệu"),
    ("Hồ Mẫu, tổ dân phố số 11", "Đuối nước, cần cứu nạn"),
    ("Số 8 đường Ví Dụ, tổ dân phố số 1", "Cháy nhà trọ"),
)
_TARGETS = (
    ("Hợp tác xã vận tải Mẫu", "Số 2 đường Mẫu", "02 lái xe", "02 xe bồn chở nước loại 5 m³", ""),
    ("Ông Trần Văn Thử", "Số 14 ngõ 45 đường Mẫu", "01 người", "01 máy bơm nước di động", "100 m vòi mềm"),
    ("Công ty Ví Dụ", "Số 30 đường Thử", "05 người", "01 máy xúc", ""),
    ("Câu lạc bộ bơi Mẫu", "Nhà văn hóa tổ dân phố số 11", "04 người biết bơi", "01 xuồng máy", "10 áo phao"),
    ("Tổ dân phố số 1", "Nhà văn hóa tổ dân phố số 1", "12 người", "", "06 bình chữa cháy xách tay"),
)


def sample_orders(issuer: Organization, signer: Signer | None, now: datetime) -> list[DispatchOrder]:
    """Five orders: owed in writing, confirmed in writing, written, carried out and returned, draft."""
    orders = [_order(index, issuer, signer, now) for index in range(len(_PLACES))]
    owed, confirmed, written, returned, draft = orders
    hour = timedelta(hours=1)
    return [
        replace(owed, status=DispatchStatus.RA_LENH_MIENG, oral_at=_at(owed) + hour / 4),
        replace(
            confirmed,
            number="01/LHĐ-UBND",
            status=DispatchStatus.DA_KY,
            oral_at=_at(confirmed) + hour / 4,
            issued_at=_at(confirmed) + 20 * hour,
        ),
        replace(
            written, number="02/LHĐ-UBND", status=DispatchStatus.DA_THUC_HIEN, issued_at=_at(written) + hour
        ),
        replace(
            returned,
            number="03/LHĐ-UBND",
            status=DispatchStatus.DA_HOAN_TRA,
            oral_at=_at(returned) + hour / 6,
            issued_at=_at(returned) + 30 * hour,
            note="Phương tiện đã hoàn trả trong ngày, không hư hỏng.",
        ),
        draft,
    ]


def _order(index: int, issuer: Organization, signer: Signer | None, now: datetime) -> DispatchOrder:
    days_ago = (1, 34, 77, 120, 0)[index]
    reported = (now - timedelta(days=days_ago, hours=2)).replace(second=0, microsecond=0)
    place, kind = _PLACES[index]
    name, address, people, vehicles, materials = _TARGETS[index]
    return DispatchOrder(
        issuer_org_id=issuer.id,
        commander_id=signer.person_id if signer else None,
        commander_name=signer.name if signer else "Nguyễn Văn Mẫu",
        commander_position=signer.position if signer else "Chủ tịch",
        commander_unit=issuer.name_on(now.date()).full_name,
        commander_address="Số 1 đường Mẫu, phường Mẫu",
        commander_phone="0200 000 001",
        incident_place=place,
        incident_kind=kind,
        incident_reported_at=reported,
        target_name=name,
        target_address=address,
        target_phone=f"0900 000 9{index}0",
        people=people,
        vehicles=vehicles,
        materials=materials,
        gather_at=reported + timedelta(minutes=30),
        gather_place=place,
        receiver="Chỉ huy chữa cháy tại hiện trường",
        content="Tham gia chữa cháy, cứu nạn, cứu hộ theo lệnh của người chỉ huy.",
        from_at=reported + timedelta(minutes=30),
        to_at=reported + timedelta(hours=5),
    )


def _at(order: DispatchOrder) -> datetime:
    if order.incident_reported_at is None:
        raise ValueError("an invented order has its moment")
    return order.incident_reported_at
