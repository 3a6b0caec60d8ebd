from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.domain.assignments import AssignmentFilter
from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import Direction, DocStatus, DocType, LinkType, OrgType, RecipientPurpose
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.errors import (
    AppError,
    CancelledError,
    ConflictError,
    NotFoundError,
    StorageProblem,
    ValidationError,
)
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OrganizationDraft
from pccc_desktop.domain.review import Review, UnitMatch, remove, set_field, update_task, update_unit
from pccc_desktop.services.plain_data import from_plain, to_plain
from tests.support.factories import PLAN_TEXT, document_draft, ids_by_code, plan_file

if TYPE_CHECKING:
    from pccc_desktop.domain.organizations import OfficeIdentity
    from pccc_desktop.services.container import Services

pytestmark = pytest.mark.usefixtures("office")
CELLS, POLICE = "Các chi bộ trực thuộc", "Công an phường"


@pytest.fixture
def review(services: Services, tmp_path: Path) -> Review:
    return services.reviews.start(plan_file(tmp_path)).value


def test_a_plan_is_read_and_recognised(services: Services, office: OfficeIdentity, review: Review) -> None:
    assert (review.number, review.issue_date, review.doc_type) == (
        "07-KH/ĐU",
        date(2026, 4, 6),
        DocType.KE_HOACH,
    )
    assert review.issuer_id == office.party_org_id
    assert review.direction is Direction.DI
    units = {unit.name: unit for unit in review.units}
    assert units[CELLS].organization_ids == tuple(ids_by_code(services, OrgType.CHI_BO))
    assert units[CELLS].match is UnitMatch.GROUP
    assert units[POLICE].organization_ids == (office.police_org_id,)


def test_an_unfinished_review_survives_a_restart_without_its_file(
    services: Services, review: Review, tmp_path: Path
) -> None:
    changed = set_field(review, "title", "tiêu đề đã sửa")
    services.reviews.save(changed)
    (tmp_path / "ke-hoach-mau.txt").unlink()
    again = services.reviews.get(review.id or 0)
    assert replace(again, version=1) == replace(changed, version=1)
    assert [one.title for one in services.reviews.list()] == ["tiêu đề đã sửa"]
    document = services.reviews.confirm(again).value
    name, path = services.documents.original(document.attachments[0].id)
    assert name == "ke-hoach-mau.txt"
    assert path.read_text(encoding="utf-8") == PLAN_TEXT


def test_confirming_stores_everything_and_ends_the_review(services: Services, review: Review) -> None:
    saved = services.reviews.confirm(review)
    document = saved.value
    assert document.status is DocStatus.BAN_HANH
    assert [one.purpose for one in document.recipients] == [
        RecipientPurpose.DE_BC,
        RecipientPurpose.NONE,
        RecipientPurpose.LUU,
    ]
    assert document.signer.name == "Nguyễn Văn Mẫu"
    assert document.sections
    assert services.reviews.list() == []
    assert {RecordKind.DOCUMENT, RecordKind.ASSIGNMENT, RecordKind.REVIEW} <= saved.changes.kinds
    assert services.search.search("quan triet ke hoach")


def test_a_group_gets_one_assignment_for_each_member(services: Services, review: Review) -> None:
    document = services.reviews.confirm(review).value
    rows = services.assignments.page(AssignmentFilter(document_id=document.id), Sort("unit"), 0, 50)
    cells = [one for one in rows if "Chi bộ" in one.unit]
    assert len(cells) == 3
    assert {(one.due_date, one.deadline_kind) for one in cells} == {
        (date(2026, 5, 14), DeadlineKind.TRUOC_NGAY)
    }
    assert len({one.unit_id for one in cells}) == 3


def test_undoing_a_confirmation_takes_everything_back(services: Services, review: Review) -> None:
    operation = services.reviews.confirm(review).changes.operation_id
    assert operation is not None
    services.history.undo(operation)
    assert services.documents.count(DocumentFilter(include_stubs=True)) == 0
    assert services.assignments.counts().all == 0
    assert services.history.verify() == []


def test_cited_documents_that_are_not_there_become_stubs(services: Services, review: Review) -> None:
    document = services.reviews.confirm(review).value
    link = document.links_out[0]
    assert (link.number, link.status, link.link_type) == ("12-CT/TU", DocStatus.CHUA_CO, LinkType.THUC_HIEN)
    assert link.cited_date == date(2026, 3, 4)
    assert services.documents.count() == 1


def test_a_stub_is_completed_when_its_document_comes(services: Services, review: Review) -> None:
    document = services.reviews.confirm(review).value
    stub = document.links_out[0].document_id
    directive = Review(
        "chi-thi.txt",
        review.sha256,
        "",
        doc_type=DocType.CHI_THI,
        number="12-CT/TU",
        issue_date=date(2026, 3, 5),
        issuer_name="Tỉnh ủy Bắc Mẫu",
        title="tăng cường phòng cháy",
    )
    stored = services.reviews.confirm(directive).value
    assert stored.id == stub
    assert stored.status is DocStatus.DEN_MOI
    link = services.documents.get(document.id).links_out[0]
    assert (link.cited_date, link.catalogue_date, link.date_differs) == (
        date(2026, 3, 4),
        date(2026, 3, 5),
        True,
    )


def test_a_document_that_is_stored_already_is_recognised(
    services: Services, review: Review, tmp_path: Path
) -> None:
    first = services.reviews.confirm(review).value
    again = services.reviews.start(plan_file(tmp_path)).value
    assert again.duplicate_of == first.id
    with pytest.raises(ValidationError) as error:
        services.reviews.confirm(again)
    assert error.value.problems[0].rule == "VB02"
    assert services.documents.count() == 1
    assert services.reviews.confirm(set_field(again, "number", "08-KH/ĐU")).value.id != first.id


def test_a_unit_without_organisation_stops_the_confirmation(services: Services, review: Review) -> None:
    unknown = update_unit(review, review.units[0].key, organization_ids=(), match=UnitMatch.NONE)
    with pytest.raises(ValidationError) as error:
        services.reviews.confirm(unknown)
    assert error.value.problems[0].rule == "NV01"
    assert services.documents.count(DocumentFilter(include_stubs=True)) == 0
    assert services.assignments.counts().all == 0


def test_a_missing_original_stops_the_confirmation_and_stores_nothing(
    services: Services, review: Review
) -> None:
    with pytest.raises((StorageProblem, NotFoundError)):
        services.reviews.confirm(replace(review, sha256="f" * 64))
    assert services.documents.count(DocumentFilter(include_stubs=True)) == 0
    assert len(services.reviews.list()) == 1


def test_a_task_left_out_is_not_stored(services: Services, review: Review) -> None:
    first = review.units[0].tasks[0].key
    services.reviews.confirm(update_task(review, first, included=False))
    assert services.assignments.counts().all == sum(len(one.organization_ids) for one in review.units[1:])


def test_a_day_typed_by_a_person_wins_over_the_words(services: Services, review: Review) -> None:
    key = review.units[0].tasks[0].key
    changed = remove(
        update_task(review, key, deadline=date(2026, 4, 20)), [one.key for one in review.units[1:]]
    )
    services.reviews.confirm(changed)
    row = services.assignments.page(AssignmentFilter(), Sort("due_date"), 0, 5)[0]
    assert (row.due_date, row.deadline_kind) == (date(2026, 4, 20), DeadlineKind.NGAY_CU_THE)


def test_a_unit_is_created_in_place_and_chosen(services: Services, review: Review) -> None:
    key = review.units[0].key
    draft = OrganizationDraft(full_name="Đội xung kích Mẫu", basis="Tự điền")
    saved = services.reviews.create_unit(review, key, draft).value
    made = saved.units[0].organization_ids[0]
    assert services.organizations.get(made).name_on(date(2026, 4, 6)).full_name == "Đội xung kích Mẫu"
    assert services.reviews.rematch(saved).units[0].organization_ids == (made,)


def test_unknown_units_can_be_made_all_at_once_each_name_once(services: Services, tmp_path: Path) -> None:
    text = PLAN_TEXT.replace("1. Ủy ban nhân dân phường", "1. Hội Khuyến học Mẫu").replace(
        "3. Công an phường", "3. Hội Khuyến học Mẫu"
    )
    review = services.reviews.start(plan_file(tmp_path, text)).value
    complete = services.reviews.create_missing_units(review)
    made = {one.organization_ids for one in complete.units if one.name == "Hội Khuyến học Mẫu"}
    assert len(made) == 1
    assert services.reviews.confirm(complete).value.number == "07-KH/ĐU"


def test_a_review_saved_elsewhere_is_not_overwritten(services: Services, review: Review) -> None:
    services.reviews.save(set_field(review, "title", "Một"))
    with pytest.raises(ConflictError):
        services.reviews.save(set_field(review, "title", "Hai"))


def test_a_discarded_review_leaves_nothing(services: Services, review: Review) -> None:
    services.reviews.discard(review.id or 0)
    assert services.reviews.list() == []
    with pytest.raises(NotFoundError):
        services.reviews.get(review.id or 0)


def test_an_old_document_is_read_with_the_bodies_of_its_time(services: Services, tmp_path: Path) -> None:
    text = PLAN_TEXT.replace("năm 2026", "năm 2024").replace("2026", "2024")
    text = text.replace("3. Công an phường", "3. Ban Tuyên giáo Đảng ủy")
    review = services.reviews.start(plan_file(tmp_path, text)).value
    assert review.units[2].organization_ids == tuple(ids_by_code(services, OrgType.BAN_TUYEN_GIAO))


def test_matching_again_follows_a_corrected_date(services: Services, tmp_path: Path) -> None:
    text = PLAN_TEXT.replace("3. Công an phường", "3. Ban Tuyên giáo Đảng ủy")
    review = services.reviews.start(plan_file(tmp_path, text)).value
    assert review.units[2].organization_ids == ()
    corrected = services.reviews.rematch(set_field(review, "issue_date", date(2024, 4, 6)))
    assert corrected.units[2].organization_ids == tuple(ids_by_code(services, OrgType.BAN_TUYEN_GIAO))


def test_a_secret_document_leaves_nothing_behind(services: Services, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="mật"):
        services.reviews.start(plan_file(tmp_path, f"MẬT\n{PLAN_TEXT}"))
    assert services.reviews.list() == []
    assert services.maintenance.info() is not None
    assert list(services.reviews._files) == []


def test_an_empty_file_leaves_nothing_behind(services: Services, tmp_path: Path) -> None:
    with pytest.raises(AppError):
        services.reviews.start(plan_file(tmp_path, ""))
    assert services.reviews.list() == []


class GivingUp:
    """A person who gives up waiting."""

    def report(self, done: int, total: int, text: str) -> None:
        raise AssertionError(f"nobody waits any more: {done}/{total} {text}")

    def cancelled(self) -> bool:
        return True


def test_a_cancelled_import_leaves_nothing_behind(services: Services, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        services.reviews.start(plan_file(tmp_path), GivingUp())
    assert services.reviews.list() == []


def test_reading_alone_stores_nothing(services: Services, tmp_path: Path) -> None:
    found = services.reviews.extract(plan_file(tmp_path))
    assert found.number is not None
    assert services.reviews.list() == []


def test_a_stored_document_is_linked_instead_of_a_stub(services: Services, tmp_path: Path) -> None:
    draft = document_draft(
        number="12-CT/TU",
        issue_date=date(2026, 3, 4),
        issuer_name="Tỉnh ủy Bắc Mẫu",
        doc_type=DocType.CHI_THI,
    )
    known = services.documents.save(draft).value
    review = services.reviews.start(plan_file(tmp_path)).value
    assert review.references[0].document_id == known.id
    assert services.reviews.confirm(review).value.links_out[0].document_id == known.id
    assert services.documents.count(DocumentFilter(include_stubs=True)) == 2


def test_a_review_is_the_same_after_being_plain_data(review: Review) -> None:
    assert from_plain(Review, to_plain(review)) == review


def test_plain_data_of_another_version_keep_what_is_known(review: Review) -> None:
    data = {**to_plain(review), "a_field_of_tomorrow": 1}
    data.pop("opening", None)
    assert from_plain(Review, data) == replace(review, opening="")
    with pytest.raises(ValueError, match="Review"):
        from_plain(Review, {"number": "1"})
