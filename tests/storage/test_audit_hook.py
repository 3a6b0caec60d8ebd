"""Every audited change is written with its old values (M17); nothing goes past the log or changes it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import delete, insert, inspect, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from pccc_desktop.storage.audit_hook import audited_columns, hash_of, image_of
from pccc_desktop.storage.audit_log import AuditLog
from pccc_desktop.storage.schema import row_classes
from pccc_desktop.storage.tables.document_parts import DocumentSectionRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.tables.reference import RegulationParameterRow
from tests.support.rows import document_row, organization_row, store

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pccc_desktop.domain.audit import AuditEntry
    from pccc_desktop.storage.base import Base
    from pccc_desktop.storage.unit_of_work import Units

AUDITED = sorted(
    (row for row in row_classes().values() if row.__audited__), key=lambda row: row.__tablename__
)


def entries(units: Units, operation_id: int) -> list[AuditEntry]:
    with units.open_read() as unit:
        return AuditLog(unit).entries(operation_id)


def test_new_record_is_logged_with_all_its_values(units: Units) -> None:
    operation = store(units, organization_row(phone="0204 000 000"))
    [entry] = entries(units, operation)
    assert (entry.table, entry.key, entry.action, entry.before) == ("organization", 1, "insert", {})
    assert entry.after["phone"] == "0204 000 000"
    assert "search_text" not in entry.after


def test_old_value_of_an_expired_attribute_is_in_the_log(units: Units) -> None:
    store(units, organization_row(phone="cũ"))
    with units.open_write() as unit:
        row = unit.session.get_one(OrganizationRow, 1)
        unit.session.expire(row)
        row.phone = "mới"
        operation = unit.commit(use_case="Sửa").operation_id
    [entry] = entries(units, operation or 0)
    assert (entry.before, entry.after) == ({"phone": "cũ"}, {"phone": "mới"})


def test_soft_deletion_is_logged_as_delete(units: Units) -> None:
    store(units, organization_row())
    with units.open_write() as unit:
        unit.session.get_one(OrganizationRow, 1).deleted_at = datetime(2026, 1, 1, tzinfo=UTC)
        operation = unit.commit(use_case="Xóa").operation_id
    assert [entry.action for entry in entries(units, operation or 0)] == ["delete"]


def test_deleted_part_is_logged_with_what_it_was(units: Units) -> None:
    store(units, document_row("1/KH"))
    store(units, DocumentSectionRow(document_id=1, ordinal=1, title="Mục đích"))
    with units.open_write() as unit:
        unit.session.delete(unit.session.get_one(DocumentSectionRow, 1))
        operation = unit.commit(use_case="Sửa").operation_id
    [entry] = entries(units, operation or 0)
    assert entry.action == "delete"
    assert entry.before["title"] == "Mục đích"
    assert entry.after == {}


def test_several_flushes_make_one_entry_from_first_to_last(units: Units) -> None:
    store(units, organization_row(phone="1"))
    with units.open_write() as unit:
        row = unit.session.get_one(OrganizationRow, 1)
        for phone in ("2", "3"):
            row.phone = phone
            unit.session.flush()
        operation = unit.commit(use_case="Sửa").operation_id
    [entry] = entries(units, operation or 0)
    assert (entry.before, entry.after) == ({"phone": "1"}, {"phone": "3"})


@pytest.mark.parametrize(
    "statement",
    [
        update(OrganizationRow).values(phone="x"),
        delete(OrganizationRow),
        insert(OrganizationRow).values(code="x"),
    ],
    ids=["update", "delete", "insert"],
)
def test_bulk_writes_of_audited_rows_are_refused(units: Units, statement: Any) -> None:
    with pytest.raises(RuntimeError, match="audit log"), units.open_write() as unit:
        unit.session.execute(statement)


def test_audited_row_outside_a_unit_of_work_is_refused(engine: Engine) -> None:
    row = organization_row()
    row.created_at = row.updated_at = datetime(2026, 1, 1, tzinfo=UTC)
    row.derive()
    with Session(engine) as session:
        session.add(row)
        with pytest.raises(RuntimeError, match="WriteUnit"):
            session.flush()


@pytest.mark.parametrize("table", ["audit_operation", "audit_entry"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id + 1", "DELETE FROM {}"])
def test_the_log_cannot_be_changed_by_sql(units: Units, engine: Engine, table: str, statement: str) -> None:
    store(units, organization_row())
    with engine.connect() as connection, pytest.raises(IntegrityError, match="append-only"):
        connection.execute(text(statement.format(table)))


@pytest.mark.parametrize("row_class", AUDITED, ids=lambda row: row.__tablename__)
def test_every_audited_column_keeps_its_old_value(row_class: type[Base]) -> None:
    attributes = inspect(row_class).attrs
    careless = [
        name
        for name in audited_columns(row_class)
        if name != "id" and not getattr(attributes[name], "active_history", False)
    ]
    assert not careless, f"use audited() for {row_class.__name__}: {careless}"


@pytest.mark.parametrize("row_class", AUDITED, ids=lambda row: row.__tablename__)
def test_ids_of_audited_rows_are_never_given_twice(row_class: type[Base]) -> None:
    assert row_class.metadata.tables[row_class.__tablename__].dialect_options["sqlite"]["autoincrement"]


def test_number_given_whole_is_the_same_when_it_comes_back_as_a_float(units: Units) -> None:
    store(units, parameter := RegulationParameterRow(code="x", label="X", value_num=3))
    given = image_of(parameter)
    with units.open_read() as unit:
        assert hash_of(image_of(unit.session.get_one(RegulationParameterRow, 1))) == hash_of(given)


def test_derived_columns_follow_the_others(units: Units) -> None:
    store(units, document_row("1/KH", title="Chữa cháy"))
    with units.open_write() as unit:
        unit.session.get_one(OfficialDocumentRow, 1).title = "Đường dây nóng"
        unit.commit(use_case="Sửa")
    with units.open_read() as unit:
        assert "duong day nong" in unit.session.get_one(OfficialDocumentRow, 1).search_text
