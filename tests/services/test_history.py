"""Saved changes can be taken back and done again, unless somebody built on them; the log proves itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.errors import ConflictError, NotFoundError
from pccc_desktop.services.history import HistoryService
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.document_parts import DocumentSectionRow, PlanTaskRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow
from tests.support.rows import assignment_row, document_row, organization_row, store

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.storage.unit_of_work import Units
    from tests.support.database import FakeClock


@pytest.fixture
def history(units: Units, clock: FakeClock) -> HistoryService:
    return HistoryService(units, clock)


def rename(units: Units, phone: str, use_case: str = "Sửa") -> int:
    with units.open_write() as unit:
        unit.session.get_one(OrganizationRow, 1).phone = phone
        return unit.commit(use_case=use_case).operation_id or 0


def phone(units: Units) -> str:
    with units.open_read() as unit:
        return unit.session.get_one(OrganizationRow, 1).phone


def test_operations_are_shown_newest_first_and_continued(units: Units, history: HistoryService) -> None:
    store(units, organization_row(), use_case="Thêm đơn vị")
    rename(units, "1", "Sửa đơn vị")
    newest = history.operations(1)
    assert [(op.id, op.use_case, op.actor, op.entry_count) for op in newest] == [
        (2, "Sửa đơn vị", "Nguyễn Văn Mẫu", 1)
    ]
    assert [op.id for op in history.operations(10, before_id=2)] == [1]
    assert [change.field for change in history.entries(2)[0].changes()] == ["phone"]


def test_change_is_taken_back_and_done_again(units: Units, history: HistoryService) -> None:
    store(units, organization_row(phone="cũ"))
    operation = rename(units, "mới")
    undone = history.undo(operation)
    assert phone(units) == "cũ"
    assert undone.kinds == {RecordKind.ORGANIZATION}
    assert history.operations(9)[1].undone_by == undone.operation_id
    redone = history.undo(undone.operation_id or 0)
    assert phone(units) == "mới"
    assert [op.use_case for op in history.operations(2)] == ["Làm lại: Sửa", "Hoàn tác: Sửa"]
    history.undo(redone.operation_id or 0)
    assert phone(units) == "cũ"


def test_changes_are_taken_back_one_after_the_other(units: Units, history: HistoryService) -> None:
    store(units, organization_row(phone="1"))
    operations = [rename(units, "2"), rename(units, "3")]
    for operation in reversed(operations):
        history.undo(operation)
    assert phone(units) == "1"


def test_change_that_was_built_upon_is_not_taken_back(units: Units, history: HistoryService) -> None:
    store(units, organization_row(phone="1"))
    operation = rename(units, "2")
    rename(units, "3", "Sửa số điện thoại")
    with pytest.raises(ConflictError, match="“Sửa số điện thoại” của Nguyễn Văn Mẫu"):
        history.undo(operation)
    assert phone(units) == "3"


def test_the_same_operation_is_not_taken_back_twice(units: Units, history: HistoryService) -> None:
    store(units, organization_row(phone="1"))
    operation = rename(units, "2")
    history.undo(operation)
    with pytest.raises(ConflictError, match="trước đó"):
        history.undo(operation)


def test_new_record_goes_to_the_bin_and_comes_back(units: Units, history: HistoryService) -> None:
    operation = store(units, organization_row())
    undone = history.undo(operation).operation_id or 0
    with units.open_read() as unit:
        assert unit.session.get_one(OrganizationRow, 1).deleted_at is not None
    history.undo(undone)
    with units.open_read() as unit:
        assert unit.session.get_one(OrganizationRow, 1).deleted_at is None


def test_parts_come_back_with_their_ids_and_order(units: Units, history: HistoryService) -> None:
    store(units, document_row("1/KH"))
    store(units, *(DocumentSectionRow(document_id=1, ordinal=n, title=f"Mục {n}") for n in (1, 2, 3)))
    with units.open_write() as unit:
        for key in (1, 3):
            unit.session.delete(unit.session.get_one(DocumentSectionRow, key))
        unit.session.flush()
        unit.session.add(DocumentSectionRow(document_id=1, ordinal=4, title="Mục thêm"))
        unit.session.get_one(DocumentSectionRow, 2).title = "Mục sửa"
        operation = unit.commit(use_case="Sửa mục").operation_id or 0
    history.undo(operation)
    with units.open_read() as unit:
        rows = unit.session.execute(
            select(DocumentSectionRow.id, DocumentSectionRow.title).order_by("id")
        ).all()
    assert [tuple(row) for row in rows] == [(1, "Mục 1"), (2, "Mục 2"), (3, "Mục 3")]


def test_record_with_parts_that_others_point_to_goes_to_the_bin_whole(
    units: Units, history: HistoryService
) -> None:
    store(units, organization_row())
    with units.open_write() as unit:
        unit.session.add(document_row("1/KH"))
        unit.session.flush()
        unit.session.add(PlanTaskRow(document_id=1, ordinal=1, content="Kiểm tra"))
        unit.session.flush()
        unit.session.add(assignment_row(1, document_id=1, plan_task_id=1))
        operation = unit.commit(use_case="Xác nhận văn bản").operation_id or 0
    undone = history.undo(operation).operation_id or 0
    with units.open_read() as unit:
        assert unit.session.get_one(OfficialDocumentRow, 1).deleted_at is not None
        assert unit.session.get_one(AssignmentRow, 1).deleted_at is not None
    history.undo(undone)
    with units.open_read() as unit:
        assert unit.session.get_one(AssignmentRow, 1).deleted_at is None
        assert unit.session.get_one(PlanTaskRow, 1).content == "Kiểm tra"


def test_undo_of_a_whole_import_is_all_or_nothing(units: Units, history: HistoryService) -> None:
    operation = store(units, *(document_row(f"{n}/KH") for n in range(1, 4)))
    with units.open_write() as unit:
        unit.session.get_one(OfficialDocumentRow, 1).title = "Đã sửa tay"
        unit.commit(use_case="Sửa")
    with pytest.raises(ConflictError):
        history.undo(operation)
    with units.open_read() as unit:
        assert all(row.deleted_at is None for row in unit.session.scalars(select(OfficialDocumentRow)))


def test_unknown_operation_is_told(history: HistoryService) -> None:
    with pytest.raises(NotFoundError):
        history.undo(5)
    with pytest.raises(NotFoundError):
        history.entries(5)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit_operation SET actor = 'Người khác' WHERE id = 2",
        'UPDATE audit_entry SET after = \'{"phone":"9"}\' WHERE operation_id = 2',
        "DELETE FROM audit_entry WHERE operation_id = 2",
    ],
)
def test_tampering_with_the_log_is_noticed(
    units: Units, history: HistoryService, database: Path, tampering: str
) -> None:
    store(units, organization_row())
    rename(units, "1")
    rename(units, "2")
    assert history.verify() == []
    with closing(sqlite3.connect(database)) as connection, connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE 'audit_%_no_%'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(tampering)
    assert any("số 2" in message for message in history.verify())
