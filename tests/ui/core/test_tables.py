from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.ui.core.tables import (
    CHIP_ROLE,
    LOADING_TEXT,
    PAGE_SIZE,
    RECORD_ROLE,
    Column,
    RecordTableModel,
)
from pccc_desktop.ui.core.theme import Role
from tests.support.ui import ManualTaskRunner


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    late: bool = False


COLUMNS = (
    Column[Row]("id", "Mã", lambda row: str(row.id), sort="id"),
    Column[Row]("name", "Tên", lambda row: row.name, chip=lambda row: Role.DANGER if row.late else None),
)
TOTAL = 100_000


def fetch(offset, limit):
    return [Row(number, f"Tổ {number}") for number in range(offset, min(offset + limit, TOTAL))]


@pytest.fixture
def runner(qapp):
    assert qapp
    return ManualTaskRunner()


@pytest.fixture
def model(runner):
    return RecordTableModel(COLUMNS, runner, key=lambda row: row.id)


def test_a_whole_list_is_a_sound_model(qtmodeltester, model):
    model.set_rows([Row(1, "Tổ 1"), Row(2, "Tổ 2", late=True)])
    qtmodeltester.check(model)
    assert model.index(1, 1).data() == "Tổ 2"
    assert model.index(1, 1).data(CHIP_ROLE) == Role.DANGER
    assert model.index(0, 1).data(CHIP_ROLE) is None
    assert model.index(0, 0).data(RECORD_ROLE) == Row(1, "Tổ 1")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Mã"
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Tên: Tổ 2"


def test_a_paged_list_is_a_sound_model(qtmodeltester, model, runner):
    model.set_pages(250, fetch, first=fetch(0, PAGE_SIZE))
    qtmodeltester.check(model)
    runner.finish_all()
    qtmodeltester.check(model)


def test_a_row_not_loaded_says_so_and_comes_later(qtbot, model, runner):
    model.set_pages(TOTAL, fetch, first=fetch(0, PAGE_SIZE))
    assert model.index(5, 1).data() == "Tổ 5"
    index = model.index(70_000, 1)
    assert index.data() == LOADING_TEXT
    qtbot.waitUntil(lambda: bool(runner.pending))
    with qtbot.waitSignal(model.dataChanged):
        runner.finish()
    assert index.data() == "Tổ 70000"


def test_fast_scrolling_asks_only_for_what_is_seen_last(qtbot, model, runner):
    model.set_pages(TOTAL, fetch)
    for row in range(0, TOTAL, PAGE_SIZE):
        model.index(row, 0).data()
    asked = 0
    while model.index(TOTAL - 1, 1).data() == LOADING_TEXT:
        qtbot.waitUntil(lambda: bool(runner.pending))
        runner.finish()
        asked += 1
    assert asked <= 5
    assert model.index(TOTAL - 1, 1).data() == f"Tổ {TOTAL - 1}"


def test_a_page_of_an_older_list_is_dropped(qtbot, model, runner):
    model.set_pages(TOTAL, fetch)
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: bool(runner.pending))
    model.set_rows([Row(7, "mới")])
    runner.finish()
    assert model.index(0, 1).data() == "mới"


def test_a_page_that_fails_is_told(qtbot, model, runner):
    model.set_pages(TOTAL, fetch)
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: bool(runner.pending))
    with qtbot.waitSignal(model.load_failed) as told:
        runner.fail(StorageProblem("Mất kết nối."))
    assert str(told.args[0]) == "Mất kết nối."


def test_keys_are_known_without_loading_when_ids_were_given(model):
    model.set_pages(3 * PAGE_SIZE, fetch, ids=range(3 * PAGE_SIZE))
    assert model.key_at(299) == 299
    assert model.row_of(250) == 250


def test_rows_to_copy_are_fetched_and_rows_gone_meanwhile_are_left_out(model, runner):
    model.set_pages(
        150, lambda offset, limit: fetch(offset, limit)[: 120 - offset], first=fetch(0, PAGE_SIZE)
    )
    got = []
    model.load_rows([0, 110, 140], got.extend, got.append)
    runner.finish_all()
    assert [row.id for row in got] == [0, 110]
