from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.assignments import AssignmentDraft, AssignmentFilter, ProgressUpdate
from pccc_desktop.domain.codes import AssignmentStatus, EventKind, OrgType
from pccc_desktop.domain.errors import ConflictError, NotAllowedError, NotFoundError, ValidationError
from pccc_desktop.domain.listing import Sort
from tests.support.factories import document_draft, ids_by_code

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services
    from tests.support.database import FakeClock

GIVEN, LATE, SOON, FAR = date(2026, 4, 1), date(2026, 5, 1), date(2026, 5, 18), date(2026, 9, 1)


@pytest.fixture
def draft(office: OfficeIdentity) -> AssignmentDraft:
    return AssignmentDraft("Rà soát cơ sở karaoke.", office.police_org_id, assigned_date=GIVEN, due_date=LATE)


def titles(services: Services, wanted: AssignmentFilter, sort: Sort | None = None) -> list[str]:
    return [one.title for one in services.assignments.page(wanted, sort or Sort("due_date"), 0, 50)]


def test_a_new_assignment_is_given_today_with_its_first_event(
    services: Services, office: OfficeIdentity
) -> None:
    saved = services.assignments.save(AssignmentDraft("Rà soát.", office.police_org_id, due_date=SOON)).value
    assert saved.assigned_date == date(2026, 5, 11)
    assert saved.original_due == SOON
    assert [(event.kind, event.by) for event in saved.events] == [(EventKind.GIAO, "Nguyễn Văn Mẫu")]


def test_coordinators_may_be_organisations_or_names_of_the_text(
    services: Services, office: OfficeIdentity, draft: AssignmentDraft
) -> None:
    wanted = replace(draft, coordinator_ids=(office.state_org_id,), coordinator_names=("Đội xung kích",))
    saved = services.assignments.save(wanted).value
    assert saved.coordinators == ("Ủy ban nhân dân phường Mẫu", "Đội xung kích")
    assert saved.coordinator_ids == (office.state_org_id,)


def test_news_is_kept_as_events_and_moves_the_status(services: Services, draft: AssignmentDraft) -> None:
    key = services.assignments.save(draft).value.id
    services.assignments.update(key, ProgressUpdate(EventKind.TIEP_NHAN))
    services.assignments.update(key, ProgressUpdate(EventKind.CAP_NHAT, "Đã làm một nửa", percent=50))
    services.assignments.update(key, ProgressUpdate(EventKind.GIA_HAN, "Mưa bão", new_due=FAR))
    done = services.assignments.update(
        key, ProgressUpdate(EventKind.XAC_NHAN, "Đã xong, có danh sách.")
    ).value
    assert [event.kind for event in done.events] == [
        EventKind.GIAO,
        EventKind.TIEP_NHAN,
        EventKind.CAP_NHAT,
        EventKind.GIA_HAN,
        EventKind.XAC_NHAN,
    ]
    assert (done.item.status, done.item.percent, done.item.due_date) == (
        AssignmentStatus.HOAN_THANH,
        100,
        FAR,
    )
    assert (done.original_due, done.completed_date) == (LATE, date(2026, 5, 11))


def test_done_after_the_due_date_is_done_late(services: Services, draft: AssignmentDraft) -> None:
    key = services.assignments.save(draft).value.id
    done = services.assignments.update(key, ProgressUpdate(EventKind.XAC_NHAN, "Đã xong.")).value
    assert done.item.status is AssignmentStatus.HOAN_THANH_MUON


def test_refused_news_leaves_no_trace(services: Services, draft: AssignmentDraft) -> None:
    saved = services.assignments.save(draft).value
    with pytest.raises(NotAllowedError):
        services.assignments.update(saved.id, ProgressUpdate(EventKind.TIEP_TUC))
    assert services.assignments.get(saved.id) == saved


def test_undoing_news_brings_the_state_before_back(services: Services, draft: AssignmentDraft) -> None:
    before = services.assignments.save(draft).value
    changes = services.assignments.update(before.id, ProgressUpdate(EventKind.XAC_NHAN, "Đã xong.")).changes
    assert changes.operation_id is not None
    services.history.undo(changes.operation_id)
    after = services.assignments.get(before.id)
    assert after.item == before.item
    assert after.events == before.events


def test_handing_over_to_another_unit_is_noted(
    services: Services, office: OfficeIdentity, draft: AssignmentDraft
) -> None:
    saved = services.assignments.save(draft).value
    moved = replace(draft, id=saved.id, version=saved.version, unit_id=office.state_org_id)
    changed = services.assignments.save(moved).value
    assert changed.item.unit_id == office.state_org_id
    assert changed.events[-1].kind is EventKind.CHUYEN_DON_VI
    assert "Công an phường Mẫu →" in changed.events[-1].text
    with pytest.raises(ConflictError):
        services.assignments.save(moved)


def test_chips_and_lists_agree_about_late_and_near_work(
    services: Services, draft: AssignmentDraft, clock: FakeClock
) -> None:
    for content, due in (
        ("Quá hạn.", LATE),
        ("Sắp đến hạn.", SOON),
        ("Còn lâu.", FAR),
        ("Thường xuyên.", None),
    ):
        services.assignments.save(replace(draft, content=content + " Rà soát cơ sở", due_date=due))
    done = services.assignments.save(replace(draft, content="Việc đã xong rồi")).value
    services.assignments.update(done.id, ProgressUpdate(EventKind.XAC_NHAN, "Xong."))
    counts = services.assignments.counts()
    assert (counts.all, counts.open, counts.late, counts.due_soon, counts.done) == (5, 4, 1, 1, 1)
    assert services.assignments.count(AssignmentFilter(late=True)) == 1
    assert services.assignments.count(AssignmentFilter(due_soon=True)) == 1
    assert services.assignments.count(AssignmentFilter(open_only=True)) == 4
    clock.advance(days=8)
    assert services.assignments.counts().late == 2


def test_work_without_a_day_comes_last_in_both_directions(services: Services, draft: AssignmentDraft) -> None:
    for content, due in (("Việc thứ nhất", None), ("Việc thứ hai", FAR), ("Việc thứ ba", LATE)):
        services.assignments.save(replace(draft, content=content, due_date=due))
    assert titles(services, AssignmentFilter()) == ["Việc thứ ba", "Việc thứ hai", "Việc thứ nhất"]
    backwards = titles(services, AssignmentFilter(), Sort("due_date", descending=True))
    assert backwards == ["Việc thứ hai", "Việc thứ ba", "Việc thứ nhất"]


@pytest.mark.parametrize(
    "text", ["karaoke", "ra soat cong an", "cong an 07/KH", "phong chay karaoke", "07/KH-UBND"]
)
def test_words_are_found_in_the_work_its_unit_and_its_document(
    services: Services, draft: AssignmentDraft, text: str
) -> None:
    document = services.documents.save(document_draft(number="07/KH-UBND")).value
    services.assignments.save(replace(draft, document_id=document.id))
    services.assignments.save(
        replace(draft, content="Kiểm tra chợ.", unit_id=ids_by_code(services, OrgType.HDND)[0])
    )
    assert titles(services, AssignmentFilter(text=text)) == ["Rà soát cơ sở karaoke"]


@pytest.mark.parametrize(
    "column",
    [
        "section_label",
        "title",
        "unit",
        "document",
        "deadline_text",
        "due_date",
        "status",
        "percent",
        "responsible",
    ],
)
def test_every_column_orders_the_list_both_ways(
    services: Services, draft: AssignmentDraft, column: str
) -> None:
    ids = {
        services.assignments.save(replace(draft, content=f"Việc số {n} của đơn vị")).value.id
        for n in range(3)
    }
    for descending in (False, True):
        page = services.assignments.page(AssignmentFilter(), Sort(column, descending), 0, 10)
        assert {one.id for one in page} == ids


def test_removing_work_removes_its_parts(services: Services, draft: AssignmentDraft) -> None:
    parent = services.assignments.save(draft).value
    child = services.assignments.save(replace(draft, parent_id=parent.id)).value
    services.assignments.remove(parent.id, "Nhầm")
    with pytest.raises(NotFoundError):
        services.assignments.get(child.id)


def test_work_is_not_done_while_a_part_is_open(services: Services, draft: AssignmentDraft) -> None:
    parent = services.assignments.save(draft).value
    services.assignments.save(replace(draft, parent_id=parent.id))
    with pytest.raises(ValidationError):
        services.assignments.update(parent.id, ProgressUpdate(EventKind.XAC_NHAN, "Xong."))


def test_work_cannot_be_a_part_of_its_own_part(services: Services, draft: AssignmentDraft) -> None:
    parent = services.assignments.save(draft).value
    child = services.assignments.save(replace(draft, parent_id=parent.id)).value
    with pytest.raises(ValidationError) as error:
        services.assignments.save(replace(draft, id=parent.id, parent_id=child.id, version=parent.version))
    assert error.value.problems[0].rule == "NV11"


def test_units_are_listed_with_their_progress_the_latest_first(
    services: Services, office: OfficeIdentity, draft: AssignmentDraft
) -> None:
    document = services.documents.save(document_draft()).value
    services.assignments.save(
        replace(draft, unit_id=office.state_org_id, due_date=FAR, document_id=document.id)
    )
    services.assignments.save(draft)
    units = services.assignments.units_with_assignments()
    assert [(one.unit, one.total, one.late) for one in units] == [
        ("Công an phường Mẫu", 1, 1),
        ("Ủy ban nhân dân phường Mẫu", 1, 0),
    ]
    assert len(services.assignments.units_with_assignments(document.id)) == 1
    assert services.assignments.documents_with_assignments() == [(document.id, "Kế hoạch số 05/KH-UBND")]


def test_assignments_come_in_the_order_asked_for_and_only_whole(
    services: Services, office: OfficeIdentity
) -> None:
    keys = [
        services.assignments.save(AssignmentDraft(f"Việc {n}.", office.police_org_id)).value.id
        for n in range(3)
    ]
    wanted = [keys[2], keys[0], keys[2]]
    assert [one.id for one in services.assignments.get_many(wanted)] == wanted
    with pytest.raises(NotFoundError):
        services.assignments.get_many([keys[0], 999_999])
