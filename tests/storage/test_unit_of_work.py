"""Nothing is kept unless committed; what changed is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from pccc_desktop.domain.changes import ChangeSet, RecordKey, RecordKind
from pccc_desktop.domain.errors import ConflictError
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.tables.document_parts import DocumentSectionRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.tables.reviews import ReviewDraftRow
from tests.support.rows import document_row, organization_row, store

if TYPE_CHECKING:
    from pccc_desktop.storage.unit_of_work import Units
    from tests.support.database import FakeClock


def test_leaving_without_commit_keeps_nothing(units: Units) -> None:
    with units.open_write() as unit:
        unit.session.add(organization_row())
        unit.session.flush()
    with units.open_read() as unit:
        assert unit.session.scalar(select(func.count()).select_from(OrganizationRow)) == 0


def test_an_exception_rolls_back_and_comes_out_unchanged(units: Units) -> None:
    def fail() -> None:
        with units.open_write() as unit:
            unit.session.add(organization_row())
            unit.session.flush()
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        fail()
    with units.open_read() as unit:
        assert unit.session.get(OrganizationRow, 1) is None


def test_rows_carry_who_and_when(units: Units, clock: FakeClock) -> None:
    store(units, organization_row())
    created = clock()
    clock.advance(hours=2)
    with units.open_write() as unit:
        unit.session.get_one(OrganizationRow, 1).phone = "0200"
        unit.commit(use_case="Sửa")
    with units.open_read() as unit:
        row = unit.session.get_one(OrganizationRow, 1)
        assert (row.created_at, row.updated_at) == (created, clock())
        assert row.created_by == row.updated_by == "Nguyễn Văn Mẫu"
        assert row.version == 2


def test_change_set_names_the_record_also_for_its_parts(units: Units) -> None:
    store(units, document_row("1/KH-UBND"), document_row("2/KH-UBND"))
    with units.open_write() as unit:
        unit.session.add(DocumentSectionRow(document_id=2, ordinal=1, title="Mục đích"))
        changes = unit.commit(use_case="Sửa")
    assert changes.kinds == {RecordKind.DOCUMENT}
    assert changes.keys == (RecordKey(RecordKind.DOCUMENT, 2),)
    assert changes.operation_id == 2


def test_saving_equal_values_is_no_change(units: Units) -> None:
    store(units, organization_row())
    with units.open_write() as unit:
        row = unit.session.get_one(OrganizationRow, 1)
        row.full_name = str(row.full_name)
        assert unit.commit(use_case="Sửa") == ChangeSet()


def test_unfinished_reviews_are_announced_but_not_audited(units: Units, clock: FakeClock) -> None:
    with units.open_write() as unit:
        unit.session.add(
            ReviewDraftRow(created_at=clock(), updated_at=clock(), file_name="a.docx", sha256="0", payload={})
        )
        changes = unit.commit(use_case="Lưu nháp")
    assert changes.kinds == {RecordKind.REVIEW}
    assert changes.operation_id is None


def test_draft_of_an_older_state_is_refused(units: Units) -> None:
    store(units, document_row("1/KH-UBND"))
    with units.open_write() as unit:
        row = unit.session.get_one(OfficialDocumentRow, 1)
        expect_version(row, 1)
        with pytest.raises(ConflictError, match="lấy bản mới"):
            expect_version(row, 2)


def test_closed_unit_has_no_session(units: Units) -> None:
    with pytest.raises(RuntimeError):
        _ = units.open_read().session
