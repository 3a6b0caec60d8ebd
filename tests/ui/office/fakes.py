"""Stand-ins for the services behind the page Quản trị, with an invented ward."""

from __future__ import annotations

import builtins
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from pccc_desktop.domain.audit import AuditEntry, AuditOperation
from pccc_desktop.domain.changes import ChangeSet, RecordKind, Saved
from pccc_desktop.domain.codes import DocType, OrgFamily, OrgType
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.formats import FormatProfile, FormCode
from pccc_desktop.domain.legal import RegulationParameter, check_parameter
from pccc_desktop.domain.office_setup import PlannedOrganization, check_setup
from pccc_desktop.domain.organization_tree import tree_items
from pccc_desktop.domain.organizations import (
    OfficeIdentity,
    OfficeSetup,
    Organization,
    OrganizationDraft,
    OrganizationFilter,
    OrganizationListItem,
    OrganizationName,
    check_organization,
)
from pccc_desktop.domain.people import Person, PersonDraft, PersonListItem, Position, Signer, check_person
from pccc_desktop.domain.printing import PrintHistoryFilter, PrintRecord
from pccc_desktop.domain.registers import NumberSeries
from pccc_desktop.domain.text import fold
from pccc_desktop.domain.upkeep import DatabaseInfo, VerifyReport
from tests.support.ui import FakeDrafts

W = TypeVar("W", bound=QWidget)
NOW = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)
CHANGED = date(2025, 7, 1)


def changes(kind: RecordKind, operation: int = 1) -> ChangeSet:
    return ChangeSet(frozenset({kind}), operation_id=operation)


def make_organization(
    organization_id: int,
    name: str,
    org_type: OrgType,
    *,
    parent_id: int | None = None,
    valid_to: date | None = None,
) -> Organization:
    """One organisation with one name."""
    return Organization(
        id=organization_id,
        code=f"U{organization_id}",
        org_type=org_type,
        family=OrgFamily.CHINH_QUYEN,
        names=(OrganizationName(full_name=name, short_name=name, symbol="UBND", letterhead=name.upper()),),
        parent_id=parent_id,
        valid_to=valid_to,
        sort_order=organization_id,
    )


def _organizations() -> dict[int, Organization]:
    old = date(2025, 6, 30)
    rows = (
        make_organization(1, "Ủy ban nhân dân tỉnh Mẫu", OrgType.UBND_TINH),
        make_organization(2, "Ủy ban nhân dân phường Mẫu", OrgType.UBND_PHUONG, parent_id=1),
        make_organization(3, "Công an phường Mẫu", OrgType.CONG_AN_PHUONG),
        make_organization(4, "Đảng ủy phường Mẫu", OrgType.DANG_UY),
        make_organization(5, "Công an thành phố Mẫu", OrgType.CONG_AN_TP, valid_to=old),
    )
    return {one.id: one for one in rows}


@dataclass
class FakeOrganizations:
    """Keeps organisations in memory by the rules of the domain."""

    stored: dict[int, Organization] = field(default_factory=_organizations)
    ended: builtins.list[tuple[int, date, int | None, str]] = field(
        default_factory=builtins.list[tuple[int, date, int | None, str]]
    )
    removed: builtins.list[tuple[int, str]] = field(default_factory=builtins.list[tuple[int, str]])

    def list(self, wanted: OrganizationFilter | None = None) -> builtins.list[OrganizationListItem]:
        return tree_items(tuple(self.stored.values()), wanted or OrganizationFilter(), NOW.date(), {2: 5})

    def get(self, organization_id: int) -> Organization:
        return self.stored[organization_id]

    def save(self, draft: OrganizationDraft) -> Saved[Organization]:
        check_organization(draft)
        key = draft.id or max(self.stored) + 1
        name = OrganizationName(draft.full_name, draft.short_name, draft.symbol, draft.letterhead)
        organization = Organization(
            key, draft.code, draft.org_type, draft.family, (name,), draft.parent_id, phone=draft.phone
        )
        self.stored[key] = organization
        return Saved(organization, changes(RecordKind.ORGANIZATION))

    def rename(self, organization_id: int, name: OrganizationName) -> Saved[Organization]:
        if name.valid_from is None:
            raise ValidationError(FieldProblem("valid_from", "Chưa ghi ngày tên mới có hiệu lực."))
        before = self.stored[organization_id]
        last = replace(before.names[-1], valid_to=name.valid_from - timedelta(days=1))
        self.stored[organization_id] = replace(before, names=(*before.names[:-1], last, name))
        return Saved(self.stored[organization_id], changes(RecordKind.ORGANIZATION))

    def end(self, organization_id: int, on: date, successor_id: int | None, reason: str) -> ChangeSet:
        self.ended.append((organization_id, on, successor_id, reason))
        return changes(RecordKind.ORGANIZATION)

    def remove(self, organization_id: int, reason: str) -> ChangeSet:
        self.removed.append((organization_id, reason))
        del self.stored[organization_id]
        return changes(RecordKind.ORGANIZATION, 77)


def _people() -> dict[int, Person]:
    chair = Position(2, "Chủ tịch", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", can_sign=True, valid_from=CHANGED)
    before = Position(5, "Đội trưởng", valid_to=date(2025, 6, 30))
    rows = (
        Person(1, "Nguyễn Văn Mẫu", phone="0900 000 001", positions=(before, chair)),
        Person(2, "Đặng Thị An", positions=(Position(3, "Cán bộ"),)),
    )
    return {one.id: one for one in rows}


@dataclass
class FakePeople:
    """Keeps people in memory."""

    stored: dict[int, Person] = field(default_factory=_people)

    def list(self, text: str = "") -> builtins.list[PersonListItem]:
        people = [one for one in self.stored.values() if fold(text) in fold(one.full_name)]
        return [
            PersonListItem(
                one.id,
                one.full_name,
                one.positions[-1].title if one.positions else "",
                "UBND phường",
                one.phone,
                any(position.can_sign for position in one.positions),
            )
            for one in people
        ]

    def get(self, person_id: int) -> Person:
        return self.stored[person_id]

    def save(self, draft: PersonDraft) -> Saved[Person]:
        check_person(draft)
        key = draft.id or max(self.stored) + 1
        self.stored[key] = Person(key, draft.full_name, draft.phone, positions=draft.positions)
        return Saved(self.stored[key], changes(RecordKind.PERSON))

    def remove(self, person_id: int, reason: str) -> ChangeSet:
        del reason, self.stored[person_id]
        return changes(RecordKind.PERSON)

    def signers(self, organization_id: int, day: date) -> builtins.list[Signer]:
        del day
        return [Signer(1, "Nguyễn Văn Mẫu", "Chủ tịch", "TM.", 2)] if organization_id == 2 else []

    def authority_line(self, organization_id: int, title: str) -> str:
        del organization_id
        return "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH" if title == "Chủ tịch" else ""


def _planned(code: str, name: str, parent: str | None = None) -> PlannedOrganization:
    draft = OrganizationDraft(full_name=name, code=code)
    return PlannedOrganization(draft, (OrganizationName(name),), parent)


@dataclass
class FakeOffice:
    """An office that is set up once."""

    stored: OfficeIdentity | None = field(
        default_factory=lambda: OfficeIdentity("Phường", "Mẫu", "Tỉnh Mẫu", 2, 4, 3)
    )
    setups: list[OfficeSetup] = field(default_factory=list[OfficeSetup])
    failure: Exception | None = None

    def identity(self) -> OfficeIdentity | None:
        return self.stored

    def set_up(self, setup: OfficeSetup) -> Saved[OfficeIdentity]:
        check_setup(setup)
        if self.failure is not None:
            raise self.failure
        self.setups.append(setup)
        self.stored = OfficeIdentity(setup.ward_kind, setup.ward_name, setup.province, 2, 4, 3)
        return Saved(self.stored, changes(RecordKind.OFFICE))

    def save(self, identity: OfficeIdentity) -> Saved[OfficeIdentity]:
        self.stored = identity
        return Saved(identity, changes(RecordKind.OFFICE))

    def provinces(self) -> tuple[str, ...]:
        return ("Thành phố Mẫu", "Tỉnh Đồng Mẫu", "Tỉnh Mẫu")

    def leader_labels(self) -> tuple[str, ...]:
        return ("Bí thư Đảng ủy", "Chủ tịch UBND")

    def required_codes(self) -> frozenset[str]:
        return frozenset({"UBND"})

    def plan(self, setup: OfficeSetup) -> tuple[PlannedOrganization, ...]:
        rows = [
            _planned("TINH", setup.province),
            _planned("UBND", f"UBND phường {setup.ward_name}", "TINH"),
            _planned("MTTQ", "Ủy ban MTTQ"),
            _planned("HOI", "Hội Phụ nữ", "MTTQ"),
        ]
        rows += [_planned(f"CB{n}", f"Chi bộ {n}") for n in range(1, setup.party_cells + 1)]
        return tuple(rows)


@dataclass
class FakeRegisters:
    """Two series."""

    given: list[tuple[int, DocType, int, str]] = field(default_factory=list[tuple[int, DocType, int, str]])

    def series(self, issuer_id: int, family: Family, day: date) -> list[NumberSeries]:
        del day
        written = "08-KH/ĐU" if family is Family.PARTY else f"05/KH-{issuer_id}"
        return [
            NumberSeries(DocType.KE_HOACH, "2026", 4, 5, written),
            NumberSeries(DocType.BAO_CAO, "2026", 0, 1, "01/BC"),
        ]

    def set_next(
        self, issuer_id: int, family: Family, doc_type: DocType, day: date, number: int, reason: str = ""
    ) -> ChangeSet:
        del family, day
        if number < 5:
            raise ValidationError(FieldProblem("number", "Số này đã có văn bản dùng."))
        self.given.append((issuer_id, doc_type, number, reason))
        return changes(RecordKind.REFERENCE_DATA)


@dataclass
class FakePrints:
    """Two printings."""

    wanted: list[PrintHistoryFilter] = field(default_factory=list[PrintHistoryFilter])

    def history(self, wanted: PrintHistoryFilter, limit: int) -> list[PrintRecord]:
        del limit
        self.wanted.append(wanted)
        first = PrintRecord(
            1, "slip", "Phiếu giao nhiệm vụ", "Chi bộ 1", NOW, "Văn thư", "a" * 64, 2, 1, "Máy in", 9
        )
        return [
            first,
            replace(first, id=2, form_id="plan", title="Kế hoạch: bản in lại", at=NOW - timedelta(days=1)),
        ]

    def content(self, record_id: int) -> bytes:
        return f"%PDF bản {record_id}".encode()


@dataclass
class FakeHistory:
    """Two operations, one of them undone."""

    undone: list[int] = field(default_factory=list[int])
    broken: list[str] = field(default_factory=list[str])

    def operations(self, limit: int, before_id: int | None = None) -> list[AuditOperation]:
        del limit, before_id
        return [
            AuditOperation(2, NOW, "Văn thư", "Sửa đơn vị", "đổi điện thoại", 1),
            AuditOperation(1, NOW, "Văn thư", "Thêm cán bộ", "", 1, undone_by=3),
        ]

    def entries(self, operation_id: int) -> list[AuditEntry]:
        del operation_id
        before = {
            "phone": "",
            "parent_id": 1,
            "valid_from": None,
            "uuid": "x",
            "org_type": "KHAC",
            "verified": False,
        }
        after = {
            "phone": "0900",
            "parent_id": 2,
            "valid_from": "2025-07-01",
            "uuid": "y",
            "org_type": "UBND_PHUONG",
            "verified": True,
        }
        return [AuditEntry("organization", 2, "update", before, after)]

    def undo(self, operation_id: int) -> ChangeSet:
        self.undone.append(operation_id)
        return changes(RecordKind.ORGANIZATION)

    def verify(self) -> list[str]:
        return self.broken


@dataclass
class FakeMaintenance:
    """A database that is well."""

    last: datetime | None = None
    backups: list[Path | None] = field(default_factory=list[Path | None])

    def info(self) -> DatabaseInfo:
        folder = Path("/du-lieu")
        return DatabaseInfo(
            folder / "mau.db", 1536, "0001", folder / "files", 3, 2048, folder / "backups", 10**10, self.last
        )

    def backup(self, path: Path | None = None) -> Path:
        self.backups.append(path)
        self.last = NOW
        return path or Path("/du-lieu/backups/mau.db")

    def verify(self) -> VerifyReport:
        return VerifyReport(Path("/du-lieu/mau.db"), "0001", 1536, 3)


def _parameter() -> RegulationParameter:
    return RegulationParameter(
        "warn", "Số ngày báo trước hạn", value_num=7, unit="ngày", source="Thông lệ văn phòng", id=1
    )


@dataclass
class FakeReference:
    """One parameter and the code of one form."""

    stored: list[RegulationParameter] = field(default_factory=lambda: [_parameter()])

    def profiles(self) -> tuple[FormatProfile, ...]:
        return ()

    def form_codes(self) -> tuple[FormCode, ...]:
        return (
            FormCode(
                "mobilisation-order",
                "Mẫu A",
                "Nghị định mẫu",
                date(2021, 1, 1),
                date(2025, 6, 30),
                "S",
                False,
            ),
            FormCode("mobilisation-order", "Mẫu B", "Luật mẫu", date(2025, 7, 1), None, "S", True),
            FormCode("other", "Mẫu C", "Luật mới", date(2027, 1, 1), None, "S", False),
        )

    def parameters(self) -> list[RegulationParameter]:
        return self.stored

    def set_parameter(self, parameter: RegulationParameter) -> Saved[RegulationParameter]:
        check_parameter(parameter)
        self.stored = [one for one in self.stored if one.id != parameter.id] + [parameter]
        return Saved(parameter, changes(RecordKind.REFERENCE_DATA))


@dataclass
class FakeSample:
    """Fills at once, or fails."""

    filled: int = 0

    def fill(self) -> ChangeSet:
        self.filled += 1
        return changes(RecordKind.OFFICE)


@dataclass
class FakeServices:
    """What the page takes from the container."""

    office: FakeOffice = field(default_factory=FakeOffice)
    organizations: FakeOrganizations = field(default_factory=FakeOrganizations)
    people: FakePeople = field(default_factory=FakePeople)
    registers: FakeRegisters = field(default_factory=FakeRegisters)
    prints: FakePrints = field(default_factory=FakePrints)
    history: FakeHistory = field(default_factory=FakeHistory)
    maintenance: FakeMaintenance = field(default_factory=FakeMaintenance)
    reference: FakeReference = field(default_factory=FakeReference)
    sample: FakeSample = field(default_factory=FakeSample)
    drafts: FakeDrafts = field(default_factory=FakeDrafts)


def child(parent: QWidget, kind: type[W], name: str) -> W:
    """A widget of a form by its name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found
