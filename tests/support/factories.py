"""Builders of invented offices, documents and reviews, and services over a real database."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pccc_desktop.domain.codes import DocType, OrgFamily, OrgType
from pccc_desktop.domain.documents import DocumentDraft, SignerLines
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.organizations import (
    OfficeIdentity,
    OfficeSetup,
    Organization,
    OrganizationName,
)
from pccc_desktop.services.container import Services, build_services
from pccc_desktop.services.legal_data import LegalData, load_legal_data
from pccc_desktop.storage.file_store import FileStore

if TYPE_CHECKING:
    from pccc_desktop.domain.clock import Clock
    from pccc_desktop.storage.unit_of_work import Units

LEGAL_FOLDER = Path(__file__).resolve().parents[2] / "resources/legal"
OLD_DAY, NEW_DAY = date(2024, 4, 5), date(2026, 5, 1)
PLAN_TEXT = """ĐẢNG BỘ TỈNH MẪU
ĐẢNG ỦY PHƯỜNG MẪU
*
Số 07-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Mẫu, ngày 06 tháng 4 năm 2026

KẾ HOẠCH
thực hiện Chỉ thị số 12-CT/TU, ngày 04/3/2026 của Ban Thường vụ Tỉnh ủy về phòng cháy, chữa cháy
-----
Thực hiện Chỉ thị số 12-CT/TU, ngày 04/3/2026 của Ban Thường vụ Tỉnh ủy, Đảng ủy phường ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
Nâng cao trách nhiệm của cán bộ, đảng viên và Nhân dân trong phòng cháy, chữa cháy.

II. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân phường
Xây dựng kế hoạch, tổ chức thực hiện xong trong tháng 4/2026.
2. Các chi bộ trực thuộc
Quán triệt Kế hoạch này đến toàn thể đảng viên xong trước ngày 15/5/2026.
3. Công an phường
Thường xuyên kiểm tra các cơ sở trên địa bàn.

Nơi nhận:
- Thường trực Tỉnh ủy (để b/c),
- Các chi bộ trực thuộc,
- Lưu VPĐU.

T/M ĐẢNG ỦY
BÍ THƯ
Nguyễn Văn Mẫu
"""


@pytest.fixture(scope="session")
def legal() -> LegalData:
    """The legal data of the project, as they are shipped."""
    return load_legal_data(LEGAL_FOLDER)


@pytest.fixture
def services(units: Units, clock: Clock, database: Path, legal: LegalData) -> Services:
    """All services over the test's own empty database."""
    return build_services(
        units, clock, FileStore.beside(database), database=database, load_legal=lambda: legal
    )


@pytest.fixture
def office(services: Services) -> OfficeIdentity:
    """An invented ward with its bodies and the hierarchy before 1/7/2025."""
    return services.office.set_up(office_setup()).value


def office_setup(**values: Any) -> OfficeSetup:
    """Answers of the wizard for an invented ward."""
    return OfficeSetup(
        **{
            "ward_kind": "Phường",
            "ward_name": "Mẫu",
            "province": "Tỉnh Bắc Mẫu",
            "address": "Số 1 đường Mẫu",
            "residential_groups": 4,
            "party_cells": 3,
            "old_city": "Thành phố Cổ Mẫu",
            "old_province": "Tỉnh Cổ Mẫu",
            "leaders": (("Bí thư Đảng ủy", "Trần Thị Thử"), ("Chủ tịch UBND", "Lê Văn Ví Dụ")),
            **values,
        }
    )


def document_draft(**values: Any) -> DocumentDraft:
    """A plan of an invented body."""
    return DocumentDraft(
        **{
            "family": Family.STATE,
            "doc_type": DocType.KE_HOACH,
            "number": "05/KH-UBND",
            "issue_date": date(2026, 3, 2),
            "issuer_name": "Ủy ban nhân dân phường Mẫu",
            "title": "Bảo đảm an toàn phòng cháy, chữa cháy",
            "signer": SignerLines("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Ví Dụ"),
            **values,
        }
    )


def organization(
    key: int, full_name: str, short_name: str = "", org_type: OrgType = OrgType.KHAC, **values: Any
) -> Organization:
    """An organisation with one name, valid for ever unless `valid_from` or `valid_to` say otherwise."""
    start, end = values.pop("valid_from", None), values.pop("valid_to", None)
    name = OrganizationName(full_name, short_name, valid_from=start, valid_to=end)
    return Organization(
        key, f"M{key}", org_type, OrgFamily.KHAC, (name,), valid_from=start, valid_to=end, **values
    )


def plan_file(folder: Path, text: str = PLAN_TEXT, name: str = "ke-hoach-mau.txt") -> Path:
    """A plan as a text file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def ids_by_code(services: Services, *types: OrgType) -> list[int]:
    """Ids of the organisations of these kinds, in the order of the tree."""
    return [one.id for one in services.organizations.list() if one.org_type in types]
