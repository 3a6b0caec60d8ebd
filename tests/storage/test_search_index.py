"""Search finds with or without accents, follows every change, and no input can break it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from pccc_desktop.storage import search_index
from pccc_desktop.storage.audit_log import Undo
from pccc_desktop.storage.search_index import assignment_matches, document_matches, match_expression
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.document_parts import DocumentTextRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from tests.support.rows import assignment_row, document_row, organization_row, store

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pccc_desktop.storage.unit_of_work import Units


def documents(units: Units, text: str, *, heads_only: bool = False) -> set[int]:
    matches = document_matches(text, heads_only=heads_only)
    assert matches is not None
    with units.open_read() as unit:
        return set(
            unit.session.scalars(select(OfficialDocumentRow.id).where(OfficialDocumentRow.id.in_(matches)))
        )


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("Phòng cháy", '"phong" "chay"*'),
        ("12/KH-UBND", '"12 kh ubnd"*'),
        ('"tổ liên gia" đường', '"to lien gia" "duong"*'),
        ('"tổ liên gia"', '"to lien gia"'),
        ("xong ", '"xong"'),
        ("a OR b NOT c*", '"a" "or" "b" "not" "c"*'),
        ("head:x", '"head x"*'),
        ('"tổ li', '"to li"*'),
    ],
)
def test_typed_words_become_a_safe_expression(typed: str, expression: str) -> None:
    assert match_expression(typed) == expression


@pytest.mark.parametrize("typed", ["", "   ", '"', "***", "( ) : ^ -", "\x00", "''--;"])
def test_nothing_to_look_for_is_said(typed: str) -> None:
    assert match_expression(typed) is None
    assert document_matches(typed) is None
    assert assignment_matches(typed) is None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60) | st.text(alphabet="\"'*()^:-+{}ANDORTE anđ\x00", max_size=40))
def test_no_input_can_break_the_query(units: Units, typed: str) -> None:
    if match_expression(typed) is not None:
        documents(units, typed)
        documents(units, typed, heads_only=True)


def test_words_are_found_in_head_and_text_with_and_without_accents(units: Units) -> None:
    row = document_row("07/KH-UBND", title="Tổ liên gia an toàn")
    store(units, row)
    store(units, DocumentTextRow(document_id=1, body="Giao Công an phường trực đường dây nóng"))
    for typed in (
        "to lien gia",
        "Tổ liên gia",
        "duong day nong",
        "đường dây",
        "07/kh",
        "lien gia day nong",
        "do",
    ):
        expected = set() if typed == "do" else {1}
        assert documents(units, typed) == expected, typed
    assert documents(units, "dây nóng", heads_only=True) == set()
    assert documents(units, "liên gia", heads_only=True) == {1}


def test_index_follows_corrections_and_removals_of_the_text(units: Units) -> None:
    store(units, document_row("1/KH", title="Cũ"))
    store(units, DocumentTextRow(document_id=1, body="nguồn nước"))
    with units.open_write() as unit:
        unit.session.get_one(OfficialDocumentRow, 1).title = "Mới"
        unit.session.get_one(DocumentTextRow, 1).body = "trụ nước"
        unit.commit(use_case="Sửa")
    assert documents(units, "mới trụ nước") == {1}
    assert documents(units, "cũ") == documents(units, "nguồn") == set()
    with units.open_write() as unit:
        unit.session.delete(unit.session.get_one(DocumentTextRow, 1))
        unit.commit(use_case="Sửa")
    assert documents(units, "trụ") == set()
    assert documents(units, "mới") == {1}


def test_index_follows_an_undo(units: Units) -> None:
    store(units, document_row("1/KH", title="Cũ"))
    with units.open_write() as unit:
        unit.session.get_one(OfficialDocumentRow, 1).title = "Mới"
        operation = unit.commit(use_case="Sửa").operation_id or 0
    with units.open_write() as unit:
        Undo(unit).run(operation)
        unit.commit(use_case="Hoàn tác", undoes=operation)
    assert documents(units, "cũ") == {1}
    assert documents(units, "mới") == set()


def test_assignments_are_found_by_their_content(units: Units) -> None:
    store(units, organization_row())
    store(units, assignment_row(1, "Lắp chuông báo cháy"), assignment_row(1, "Rà soát bể nước"))
    matches = assignment_matches("chuong bao")
    assert matches is not None
    with units.open_read() as unit:
        assert list(unit.session.scalars(select(AssignmentRow.id).where(AssignmentRow.id.in_(matches)))) == [
            1
        ]


def test_rebuilt_index_equals_the_kept_one(units: Units, engine: Engine) -> None:
    store(
        units,
        document_row("1/KH", title="Diễn tập"),
        document_row("2/KH", deleted_at=datetime(2026, 1, 1, tzinfo=UTC)),
    )
    store(units, DocumentTextRow(document_id=1, body="cứu nạn"))
    with engine.begin() as connection:
        for index in ("document_search", "assignment_search"):
            # Raises when the index and its table differ.
            connection.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
        search_index.rebuild(connection)
    assert documents(units, "cứu nạn") == {1}
