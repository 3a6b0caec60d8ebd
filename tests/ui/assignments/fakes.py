"""A stand-in for the services behind the assignment page, with invented records."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import SimpleNamespace

from pccc_desktop.domain.assignment_rules import apply_update
from pccc_desktop.domain.assignments import (
    CLOSED,
    Assignment,
    AssignmentCounts,
    AssignmentDraft,
    AssignmentEvent,
    AssignmentFilter,
    AssignmentListItem,
    ProgressUpdate,
    days_left,
    is_late,
)
from pccc_desktop.domain.changes import ChangeSet, RecordKey, RecordKind, Saved
from pccc_desktop.domain.codes import AssignmentStatus, EventKind, OrgFamily, OrgType
from pccc_desktop.domain.deadlines import DeadlineKind, parse_deadline
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OrganizationFilter, OrganizationListItem
from pccc_desktop.domain.overview import UnitProgress
from pccc_desktop.domain.people import PersonListItem
from pccc_desktop.domain.text import fold
from tests.support.ui import FakeDrafts

TODAY = date(2026, 5, 12)
_S = AssignmentStatus


def make_item(
    item_id: int,
    title: str,
    unit: tuple[int, str],
    deadline: str = "",
    status: AssignmentStatus = _S.DA_GIAO,
    percent: int = 0,
    section: str = "III.5",
    responsible: str = "",
) -> AssignmentListItem:
    read = parse_deadline(deadline, date(2026, 4, 2))
    return AssignmentListItem(
        id=item_id,
        section_label=section,
        title=title,
        unit_id=unit[0],
        unit=unit[1],
        document_id=7,
        document="Kế hoạch 07-KH/ĐU",
        deadline_kind=read.kind,
        deadline_text=deadline,
        due_date=read.due,
        status=status,
        percent=percent,
        responsible=responsible,
        product="Biên bản sinh hoạt chi bộ",
    )


UNITS = {1: "UBND phường", 2: "Công an phường", 3: "Chi bộ số 3", 4: "Chi bộ số 7", 5: "Tổ dân phố số 1"}


def sample_items() -> list[AssignmentListItem]:
    """Rows in every state."""
    u = list(UNITS.items())
    spread = "Phổ biến, quán triệt nội dung Chỉ thị và Kế hoạch đến toàn thể đảng viên"
    going = _S.DANG_THUC_HIEN
    return [
        make_item(1, "Xây dựng kế hoạch triển khai", u[0], "trong tháng 4/2026", going, 60, "III.1", "Trần Mẫu"),
        make_item(2, spread, u[2], "trong tháng 4/2026"),
        make_item(3, spread, u[3], "trong tháng 4/2026", going, 50),
        make_item(4, "Lập Điểm chữa cháy công cộng", u[1], "trước ngày 20/5/2026", going, 40, "II.4", "Lê Thị Mẫu"),
        make_item(5, "Rà soát, xây dựng Tổ liên gia an toàn PCCC", u[4], "quý II/2026", going, 75, "II.4"),
        make_item(6, "Tuyên truyền trên Đài truyền thanh", u[0], "thường xuyên", _S.DA_TIEP_NHAN, 0, "III.3"),
        make_item(7, spread, u[4], "trong tháng 4/2026", _S.HOAN_THANH, 100),
        make_item(8, "Tổng hợp kết quả, báo cáo Đảng ủy", u[1], "trước ngày 15/6/2026", _S.CHO_DUYET, 100, "III.6"),
        make_item(9, "Kiện toàn đội dân phòng", u[0], "", _S.DA_GIAO, 0, "II.7"),
    ]  # fmt: skip


@dataclass
class FakeAssignments:
    """Keeps assignments in memory by the rules of the domain."""

    items: list[AssignmentListItem] = field(default_factory=sample_items)
    saved: list[AssignmentDraft] = field(default_factory=list)
    updates: list[tuple[int, ProgressUpdate]] = field(default_factory=list)
    removed: list[tuple[int, str]] = field(default_factory=list)
    events: dict[int, tuple[AssignmentEvent, ...]] = field(default_factory=dict)
    asked: list[tuple[AssignmentFilter, Sort]] = field(default_factory=list)

    def _fits(self, item: AssignmentListItem, wanted: AssignmentFilter, *, chips: bool) -> bool:
        left = days_left(item, TODAY)
        checks = [
            fold(wanted.text) in fold(f"{item.title} {item.unit}"),
            wanted.unit_id in {None, item.unit_id},
            wanted.document_id in {None, item.document_id},
        ]
        if chips:
            checks += [
                not wanted.statuses or item.status in wanted.statuses,
                not wanted.open_only or item.status not in CLOSED,
                not wanted.late or is_late(item, TODAY),
                not wanted.due_soon or (left is not None and 0 <= left <= 7),
            ]
        return all(checks)

    def page(self, wanted: AssignmentFilter, sort: Sort, offset: int, limit: int) -> list[AssignmentListItem]:
        self.asked.append((wanted, sort))
        rows = [item for item in self.items if self._fits(item, wanted, chips=True)]
        if sort.column == "title":
            rows.sort(key=lambda item: item.title, reverse=sort.descending)
        return rows[offset : offset + limit]

    def count(self, wanted: AssignmentFilter) -> int:
        return sum(self._fits(item, wanted, chips=True) for item in self.items)

    def counts(self, wanted: AssignmentFilter) -> AssignmentCounts:
        rows = [item for item in self.items if self._fits(item, wanted, chips=False)]
        lefts = [days_left(item, TODAY) for item in rows]
        return AssignmentCounts(
            all=len(rows),
            open=sum(item.status not in CLOSED for item in rows),
            late=sum(is_late(item, TODAY) for item in rows),
            due_soon=sum(left is not None and 0 <= left <= 7 for left in lefts),
            done=sum(item.status is _S.HOAN_THANH for item in rows),
        )

    def get(self, assignment_id: int) -> Assignment:
        item = next(item for item in self.items if item.id == assignment_id)
        given = AssignmentEvent(EventKind.GIAO, datetime(2026, 4, 2, 8, tzinfo=UTC), "văn thư", "phiếu số 11")
        return Assignment(
            id=item.id,
            item=item,
            content=item.title,
            coordinators=("Công an phường",) if item.unit_id == 1 else (),
            coordinator_ids=(2,) if item.unit_id == 1 else (),
            assigned_date=date(2026, 4, 2),
            original_due=item.due_date,
            parent_id=None,
            completed_date=None,
            result_summary="",
            responsible_person_id=1 if item.responsible else None,
            events=(given, *self.events.get(item.id, ())),
        )

    def save(self, draft: AssignmentDraft) -> Saved[Assignment]:
        if draft.unit_id is None:
            raise ValidationError(FieldProblem("unit_id", "Phải có đúng một đơn vị chủ trì", "NV01"))
        if not draft.content:
            raise ValidationError(FieldProblem("content", "Chưa ghi nội dung nhiệm vụ.", ""))
        self.saved.append(draft)
        number = draft.id or len(self.items) + 1
        item = replace(
            make_item(number, draft.content, (draft.unit_id, UNITS[draft.unit_id])),
            deadline_text=draft.deadline_text,
            deadline_kind=draft.deadline_kind,
            due_date=draft.due_date,
        )
        self.items = [one for one in self.items if one.id != number] + [item]
        return Saved(self.get(number), self._changes(number))

    def update(self, assignment_id: int, update: ProgressUpdate) -> Saved[Assignment]:
        item = next(item for item in self.items if item.id == assignment_id)
        after = apply_update(self.get(assignment_id), update, TODAY)
        self.updates.append((assignment_id, update))
        event = AssignmentEvent(update.kind, datetime(2026, 5, 12, 8, tzinfo=UTC), "cán bộ", update.text)
        self.events[assignment_id] = (*self.events.get(assignment_id, ()), event)
        changed = replace(item, status=after.status, percent=after.percent, due_date=after.due_date)
        self.items[self.items.index(item)] = changed
        return Saved(self.get(assignment_id), self._changes(assignment_id))

    def remove(self, assignment_id: int, reason: str) -> ChangeSet:
        self.removed.append((assignment_id, reason))
        self.items = [item for item in self.items if item.id != assignment_id]
        return self._changes(assignment_id)

    def units_with_assignments(self, document_id: int | None = None) -> list[UnitProgress]:
        del document_id
        return [UnitProgress(number, name, 2, 1, 0) for number, name in UNITS.items()]

    def documents_with_assignments(self) -> list[tuple[int, str]]:
        return [(7, "Kế hoạch 07-KH/ĐU")]

    def _changes(self, number: int) -> ChangeSet:
        kind = RecordKind.ASSIGNMENT
        return ChangeSet(frozenset({kind}), (RecordKey(kind, number),), operation_id=100 + number)


class FakeOrganizations:
    """Five units."""

    def list(self, wanted: OrganizationFilter) -> list[OrganizationListItem]:
        del wanted
        kind, family = OrgType.KHAC, OrgFamily.KHAC
        return [
            OrganizationListItem(n, None, name, name, kind, family, "", None, None, current=True)
            for n, name in UNITS.items()
        ]


class FakePeople:
    """Two people."""

    def list(self, text: str = "") -> list[PersonListItem]:
        del text
        return [
            PersonListItem(1, "Nguyễn Văn Mẫu", "Phó Chủ tịch", "UBND phường", "", can_sign=True),
            PersonListItem(2, "Trần Thị Mẫu", "Công chức", "UBND phường", "", can_sign=False),
        ]


@dataclass
class FakeHistory:
    """Remembers what was taken back."""

    undone: list[int] = field(default_factory=list)

    def undo(self, operation_id: int) -> ChangeSet:
        self.undone.append(operation_id)
        return ChangeSet(frozenset({RecordKind.ASSIGNMENT}))


def make_services(**more: object) -> SimpleNamespace:
    """The services that the assignment screens use."""
    found = {
        "assignments": FakeAssignments(),
        "organizations": FakeOrganizations(),
        "people": FakePeople(),
        "history": FakeHistory(),
        "drafts": FakeDrafts(),
    }
    return SimpleNamespace(**{**found, **more})


__all__ = [
    "TODAY",
    "UNITS",
    "DeadlineKind",
    "FakeAssignments",
    "FakeHistory",
    "make_item",
    "make_services",
    "sample_items",
]
