"""Repositories over a real database: nothing half, nothing twice, nothing slow by its plan."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from pccc_desktop.domain.assignments import AssignmentDraft, AssignmentFilter
from pccc_desktop.domain.codes import EventKind, OrgFamily, OrgType
from pccc_desktop.domain.documents import DocumentFilter, Section
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OrganizationDraft
from pccc_desktop.domain.review import ReviewListItem
from pccc_desktop.storage.repositories.assignment_lists import AssignmentLists
from pccc_desktop.storage.repositories.assignments import AssignmentRepository, NewAssignment
from pccc_desktop.storage.repositories.document_lists import DocumentLists
from pccc_desktop.storage.repositories.documents import DocumentRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.registers import RegisterRepository
from pccc_desktop.storage.repositories.reviews import ReviewRepository
from tests.support.factories import document_draft

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pccc_desktop.storage.unit_of_work import Units

TODAY = date(2026, 5, 11)
POLICE = OrganizationDraft("Công an phường Mẫu", "Công an phường", OrgType.CONG_AN_PHUONG, OrgFamily.CONG_AN)


@pytest.fixture
def police(units: Units) -> int:
    with units.open_write() as unit:
        key = OrganizationRepository(unit).add(POLICE)
        unit.commit(use_case="Thêm đơn vị")
    return key


def plans_of(engine: Engine, units: Units, run: Any) -> list[str]:
    """How SQLite carries out the statements that `run` executes."""
    statements: list[tuple[str, Any]] = []

    def remember(_c: object, _cursor: object, sql: str, values: object, *_rest: object) -> None:
        if sql.startswith("SELECT"):
            statements.append((sql, values))

    event.listen(engine, "before_cursor_execute", remember)
    with units.open_read() as unit:
        run(unit)
    event.remove(engine, "before_cursor_execute", remember)
    with engine.connect() as connection:
        return [
            " | ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values))
            for sql, values in statements
        ]


@pytest.mark.parametrize(
    ("column", "index"),
    [
        ("issue_date", "ix_official_document_issue_date_id"),
        ("title", "ix_official_document_title_key"),
        ("number", "ix_official_document_number_key"),
        ("issuer_name", "ix_official_document_issuer_key"),
    ],
)
@pytest.mark.parametrize("descending", [False, True])
def test_the_first_page_of_documents_walks_an_index(
    engine: Engine, units: Units, column: str, index: str, descending: bool
) -> None:
    plans = plans_of(
        engine,
        units,
        lambda unit: DocumentLists(unit).page(DocumentFilter(), Sort(column, descending), 0, 100, TODAY),
    )
    assert f"SCAN official_document USING INDEX {index}" in plans[0]


def test_counting_reads_a_narrow_index_only(engine: Engine, units: Units) -> None:
    documents = plans_of(engine, units, lambda unit: DocumentLists(unit).count(DocumentFilter()))
    chips = plans_of(engine, units, lambda unit: AssignmentLists(unit).counts(AssignmentFilter(), TODAY, 7))
    assert "COVERING INDEX ix_official_document_narrow" in documents[0]
    assert "COVERING INDEX ix_assignment_narrow" in chips[0]


def test_a_unit_left_without_commit_changes_nothing(units: Units, police: int) -> None:
    with units.open_write() as unit:
        key = DocumentRepository(unit).add(document_draft(sections=(Section("I.", 1, "Một"),)))
        draft = AssignmentDraft("Rà soát.", police, key)
        AssignmentRepository(unit).add(NewAssignment(draft, TODAY))
    with units.open_read() as unit:
        assert DocumentLists(unit).count(DocumentFilter()) == 0
        assert AssignmentLists(unit).count(AssignmentFilter(), TODAY, 7) == 0


def test_an_error_half_way_changes_nothing(units: Units) -> None:
    def add_and_fail() -> None:
        with units.open_write() as unit:
            DocumentRepository(unit).add(document_draft())
            raise RuntimeError("giữa chừng")

    with pytest.raises(RuntimeError):
        add_and_fail()
    with units.open_read() as unit:
        assert DocumentLists(unit).count(DocumentFilter()) == 0


def test_numbers_taken_at_the_same_time_are_all_different(units: Units, police: int) -> None:
    def take(_: int) -> int:
        with units.open_write() as unit:
            number = RegisterRepository(unit).take(police, Family.STATE, "KE_HOACH", "2026")
            unit.commit(use_case="Cấp số")
        return number

    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(take, range(12)))
    assert sorted(taken) == list(range(1, 13))


def test_a_review_is_kept_outside_the_audit_log(units: Units) -> None:
    item = ReviewListItem(0, "mau.txt", "Một", "07-KH/ĐU", 1, 2, 3)
    with units.open_write() as unit:
        stored = ReviewRepository(unit).save(item, "0" * 64, {"title": "Một"}, 1)
        changes = unit.commit(use_case="Lưu bản rà soát")
    assert changes.operation_id is None
    assert changes.keys[0].id == stored.id
    with units.open_read() as unit:
        assert ReviewRepository(unit).get(stored.id).payload == {"title": "Một"}
        assert ReviewRepository(unit).items()[0].doubts == 3


def test_events_stay_in_the_order_of_time(units: Units, police: int) -> None:
    with units.open_write() as unit:
        repository = AssignmentRepository(unit)
        key = repository.add(NewAssignment(AssignmentDraft("Rà soát.", police), TODAY))
        repository.add_event(key, EventKind.DON_DOC, at=unit.now.replace(year=2025), text="Cũ")
        unit.commit(use_case="Đôn đốc")
    with units.open_read() as unit:
        kinds = [one.kind for one in AssignmentRepository(unit).get(key).events]
    assert kinds == [EventKind.DON_DOC, EventKind.GIAO]


def test_a_page_without_rows_asks_nothing_more(units: Units) -> None:
    with units.open_read() as unit:
        assert DocumentLists(unit).page(DocumentFilter(text="%"), Sort("title"), 0, 10, TODAY) == []
        assert AssignmentLists(unit).page(AssignmentFilter(text="100%"), Sort("unit"), 0, 10, TODAY, 7) == []
