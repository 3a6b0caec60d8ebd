"""What the database or the disk refuses is told in one clear sentence, and what was saved stays."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from pccc_desktop.domain.errors import ConflictError, StorageProblem, ValidationError
from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.guard import translate, translated
from pccc_desktop.storage.tables.document_parts import DocumentSectionRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.unit_of_work import make_units
from tests.support.rows import document_row, organization_row, store

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.storage.unit_of_work import Units
    from tests.support.database import FakeClock


def test_the_same_code_twice_is_a_problem_of_that_field(units: Units) -> None:
    store(units, organization_row("CA"))
    with pytest.raises(ValidationError) as caught:
        store(units, organization_row("CA"))
    assert [problem.field for problem in caught.value.problems] == ["code"]


def test_a_missing_value_is_a_problem_of_that_field(units: Units) -> None:
    with pytest.raises(ValidationError) as caught:
        store(units, document_row(status=None))
    assert [problem.field for problem in caught.value.problems] == ["status"]


def test_a_value_against_a_rule_of_the_table_is_a_problem_of_that_field(units: Units) -> None:
    store(units, organization_row())
    with units.open_write() as unit:
        unit.session.get_one(OrganizationRow, 1).parent_id = 1
        with pytest.raises(ValidationError) as caught:
            unit.commit(use_case="Sửa")
    assert [problem.field for problem in caught.value.problems] == ["parent_id"]


def test_part_of_a_record_that_is_gone_is_a_conflict(units: Units) -> None:
    with pytest.raises(ConflictError):
        store(units, DocumentSectionRow(document_id=99, ordinal=1))


def test_row_changed_behind_the_units_back_is_a_conflict(units: Units) -> None:
    store(units, document_row("1/KH"))
    with units.open_write() as unit:
        row = unit.session.get_one(OfficialDocumentRow, 1)
        unit.session.execute(text("UPDATE official_document SET version = 7"))
        row.title = "Khác"
        with pytest.raises(ConflictError):
            unit.commit(use_case="Sửa")


def test_locked_database_says_that_another_program_uses_it(database: Path, clock: FakeClock) -> None:
    engine = make_engine(database, busy_seconds=0.05)
    units = make_units(engine, actor="", clock=clock)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageProblem, match="chương trình khác"):
            store(units, organization_row())
    store(units, organization_row())
    engine.dispose()


def test_full_disk_keeps_what_was_saved(database: Path, clock: FakeClock) -> None:
    engine = make_engine(database)
    units = make_units(engine, actor="", clock=clock)
    store(units, organization_row())
    engine.dispose()
    engine = make_engine(database)
    with make_units(engine, actor="", clock=clock).open_write() as unit:
        pages = unit.session.execute(text("PRAGMA page_count")).scalar_one()
        unit.session.execute(text(f"PRAGMA max_page_count={pages}"))
        unit.session.add_all(document_row(f"{n}/KH", opening="chữ " * 2000) for n in range(50))
        with pytest.raises(StorageProblem, match="đầy"):
            unit.commit(use_case="Nhập")
    engine.dispose()
    with make_units(make_engine(database), actor="", clock=clock).open_read() as reader:
        assert reader.session.get(OrganizationRow, 1) is not None
        assert reader.session.get(OfficialDocumentRow, 1) is None


@pytest.mark.parametrize(
    ("message", "part"),
    [
        ("attempt to write a readonly database", "quyền ghi"),
        ("database disk image is malformed", "hỏng"),
        ("file is not a database", "không phải"),
        ("unable to open database file", "Không mở được"),
        ("disk I/O error", "Ổ đĩa"),
        ("no such table: person", "migrate"),
    ],
)
def test_known_troubles_have_their_sentence(message: str, part: str) -> None:
    problem = translate(sqlite3.OperationalError(message))
    assert isinstance(problem, StorageProblem)
    assert part in str(problem)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_refusal_of_the_file_system_is_told(code: int) -> None:
    with pytest.raises(StorageProblem), translated():
        raise OSError(code, "refused", "/thu-muc")


def test_what_is_not_known_stays_a_bug() -> None:
    assert translate(sqlite3.OperationalError("near SELEC: syntax error")) is None
    with pytest.raises(sqlite3.OperationalError), translated():
        raise sqlite3.OperationalError("near SELEC: syntax error")
