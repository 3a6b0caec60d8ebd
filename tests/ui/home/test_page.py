"""The first page against stand-ins."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pccc_desktop.domain.changes import ChangeSet, RecordKind
from pccc_desktop.domain.errors import NotAllowedError, StorageProblem
from pccc_desktop.domain.overview import MonthCount, Overview, TodoItem, UnitProgress
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.home.figures import todo_link
from pccc_desktop.ui.home.page import HomePage
from pccc_desktop.ui.home.tiles import TileRow, TileSpec
from pccc_desktop.ui.home.trend import TrendChart, axis_step, month_label
from pccc_desktop.ui.home.unit_bars import progress_words
from pccc_desktop.ui.shell.pages import PAGES
from tests.support.ui import FakeMessages, ManualTaskRunner, make_context, make_theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

EMPTY = Overview(0, 0, 0, 0, 0, 0, 0, 0, (), (), ())
FULL = Overview(
    documents=26,
    documents_this_year=15,
    open_assignments=38,
    late_assignments=7,
    due_soon_assignments=4,
    done_assignments=12,
    unconfirmed_reviews=2,
    written_orders_owed=1,
    units=(UnitProgress(3, "Chi bộ số 3", 11, 8, 2), UnitProgress(1, "UBND phường", 21, 13, 0)),
    months=tuple(MonthCount(date(2026, month, 1), month, month - 1) for month in range(1, 6)),
    todo=(
        TodoItem("Đôn đốc Chi bộ số 3", "quá hạn 12 ngày", "danger", "assignments", 2),
        TodoItem("Lập lệnh bằng văn bản", "còn 1 ngày", "warn", "dispatch", 5),
        TodoItem("Xác nhận rà soát", "", "info", "review", 9),
    ),
)


@dataclass
class FakeOverview:
    """Gives what the test put in and counts how often it was asked."""

    answer: Overview = FULL
    asked: int = 0

    def today(self) -> Overview:
        self.asked += 1
        return self.answer


@dataclass
class FakeSample:
    """Fills the overview, or refuses."""

    overview: FakeOverview
    refuses: bool = False

    def fill(self) -> ChangeSet:
        if self.refuses:
            raise NotAllowedError("Cơ sở dữ liệu này đã có dữ liệu; chưa thêm gì.")
        self.overview.answer = FULL
        return ChangeSet(frozenset({RecordKind.DOCUMENT, RecordKind.ASSIGNMENT}))


@dataclass
class FakeOffice:
    """An office that is set up, or not yet."""

    is_set_up: bool = False

    def identity(self) -> object | None:
        return object() if self.is_set_up else None


@dataclass
class Desk:
    """A page with everything it talks to."""

    page: HomePage
    overview: FakeOverview
    sample: FakeSample
    messages: FakeMessages
    links: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def on_link(self, key: str, params: dict[str, str]) -> None:
        self.links.append((key, params))


def make_desk(qtbot: QtBot, folder: Path, answer: Overview = FULL, *, office: bool = False) -> Desk:
    overview = FakeOverview(answer)
    sample = FakeSample(overview)
    messages = FakeMessages()
    services = SimpleNamespace(overview=overview, sample=sample, office=FakeOffice(office))
    page = HomePage(make_context(folder, services=services, messages=messages))
    qtbot.addWidget(page)
    desk = Desk(page, overview, sample, messages)
    page.link_requested.connect(desk.on_link)
    page.resize(1120, 680)
    with qtbot.waitActive(page):
        page.show()
    page.activated()
    return desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return make_desk(qtbot, tmp_path)


def test_every_tile_opens_the_list_it_counts(desk: Desk) -> None:
    for tile in desk.page.tiles.tiles():
        tile.click()
    assert desk.links == [
        ("assignments", {"chip": "late"}),
        ("assignments", {"chip": "soon"}),
        ("assignments", {"chip": "open"}),
        ("assignments", {"chip": "done"}),
        ("plans", {"year": "2026"}),
        ("plans", {}),
        ("dispatch", {"chip": "owed"}),
    ]


def test_every_link_leads_to_a_page_of_the_rail(desk: Desk) -> None:
    keys = {spec.key for spec in PAGES}
    assert {tile.spec().page for tile in desk.page.tiles.tiles()} <= keys
    assert {todo_link(item)[0] for item in FULL.todo} <= keys


def test_tiles_show_the_figures_and_say_them_to_a_screen_reader(desk: Desk) -> None:
    tiles = desk.page.tiles.tiles()
    assert [tile.spec().figure for tile in tiles] == [7, 4, 38, 12, 15, 2, 1]
    assert tiles[0].accessibleName() == "Nhiệm vụ quá hạn: 7 của 1 đơn vị"
    assert tiles[3].spec().note == "24 % số nhiệm vụ"


def test_red_is_only_for_what_is_late(qtbot: QtBot, tmp_path: Path) -> None:
    calm = make_desk(qtbot, tmp_path, replace(FULL, late_assignments=0))
    assert all(tile.spec().role is not Role.DANGER for tile in calm.page.tiles.tiles())


def test_enter_on_a_unit_opens_its_assignments(desk: Desk, qtbot: QtBot) -> None:
    desk.page.units.setFocus()
    qtbot.keyClick(desk.page.units, Qt.Key.Key_Down)
    qtbot.keyClick(desk.page.units, Qt.Key.Key_Return)
    assert desk.links == [("assignments", {"chip": "all", "unit": "1", "unit_text": "UBND phường"})]


def test_a_click_on_a_unit_opens_its_assignments(desk: Desk, qtbot: QtBot) -> None:
    rect = desk.page.units.visualRect(desk.page.units.records().index(0, 0))
    qtbot.mouseClick(desk.page.units.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.links == [("assignments", {"chip": "all", "unit": "3", "unit_text": "Chi bộ số 3"})]


def test_a_thing_to_do_opens_its_record(desk: Desk, qtbot: QtBot) -> None:
    todo = desk.page.todo
    todo.setFocus()
    todo.setCurrentIndex(todo.records().index(0, 0))
    qtbot.keyClick(todo, Qt.Key.Key_Return)
    todo.setCurrentIndex(todo.records().index(2, 0))
    qtbot.keyClick(todo, Qt.Key.Key_Return)
    assert desk.links == [("assignments", {"id": "2"}), ("plans", {"review": "9"})]


def test_tab_goes_from_the_tiles_to_the_units_and_on_to_what_is_to_do(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    last = page.tiles.tiles()[-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert page.units.hasFocus()
    qtbot.keyClick(page.units, Qt.Key.Key_Tab)
    assert page.todo.hasFocus()


def test_a_new_office_is_told_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(qtbot, tmp_path, EMPTY)
    assert desk.page.empty.isVisible()
    first, second = [one for one in desk.page.empty.findChildren(QPushButton) if one.isVisible()]
    first.click()
    assert desk.links == [("plans", {"action": "import"})]
    second.click()
    assert desk.messages.told
    assert desk.page.tiles.isVisible()


def test_an_office_that_is_set_up_is_not_offered_invented_records(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(qtbot, tmp_path, EMPTY, office=True)
    shown = [one for one in desk.page.empty.findChildren(QPushButton) if one.isVisible()]
    assert [one.text().replace("&", "") for one in shown] == ["Nhập văn bản từ tệp", "Thêm nhiệm vụ"]
    shown[1].click()
    assert desk.links == [("assignments", {"action": "new"})]


def test_sample_data_that_is_refused_is_explained_and_nothing_changes(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(qtbot, tmp_path, EMPTY)
    desk.sample.refuses = True
    desk.page.empty.findChildren(QPushButton)[1].click()
    assert len(desk.messages.problems) == 1
    assert desk.page.empty.isVisible()


def test_the_figures_follow_changes_made_on_other_pages(desk: Desk) -> None:
    desk.overview.answer = replace(FULL, late_assignments=6)
    desk.page._changes.publish(ChangeSet(frozenset({RecordKind.ASSIGNMENT})))
    assert desk.page.tiles.tiles()[0].spec().figure == 6


def test_a_hidden_page_counts_only_when_it_is_shown_again(desk: Desk) -> None:
    desk.page.hide()
    asked = desk.overview.asked
    desk.page._changes.publish(ChangeSet(frozenset({RecordKind.DOCUMENT})))
    assert desk.overview.asked == asked
    desk.page.show()
    desk.page.activated()
    assert desk.overview.asked == asked + 1


def test_a_failure_says_what_happened_and_offers_to_try_again(qtbot: QtBot, tmp_path: Path) -> None:
    runner, messages = ManualTaskRunner(), FakeMessages()
    services = SimpleNamespace(overview=FakeOverview(), sample=None, office=FakeOffice())
    page = HomePage(make_context(tmp_path, services=services, runner=runner, messages=messages))
    qtbot.addWidget(page)
    page.show()
    page.activated()
    runner.fail(StorageProblem("Tệp dữ liệu đang bị khóa; hãy thử lại."))
    again = next(one for one in page.findChildren(QPushButton) if one.text() == "Thử lại")
    assert again.isVisible()
    again.click()
    runner.finish_all()
    assert page.tiles.isVisible()


@pytest.mark.parametrize(("width", "columns"), [(1120, 7), (700, 4), (330, 2)])
def test_tiles_take_as_many_columns_as_have_room(qtbot: QtBot, width: int, columns: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = TileRow(make_theme(), holder)
    row.show_tiles([TileSpec(f"Ô {n}", n, "", Role.NEUTRAL, "home") for n in range(7)])
    row.resize(width, 300)
    holder.show()

    def columns_are_right() -> None:
        top = min(tile.geometry().top() for tile in row.tiles())
        assert sum(tile.geometry().top() == top for tile in row.tiles()) == columns

    qtbot.waitUntil(columns_are_right)


def test_the_page_needs_no_sideways_scrolling_when_narrow(desk: Desk, qtbot: QtBot) -> None:
    desk.page.resize(560, 460)
    content = desk.page._content
    area: QWidget | None = content.parentWidget()
    assert area is not None
    qtbot.waitUntil(lambda: content.width() <= area.width())


@pytest.mark.parametrize(("highest", "step"), [(0, 1), (5, 1), (6, 2), (12, 5), (60, 20), (101, 50)])
def test_the_axis_has_at_most_five_round_steps(highest: int, step: int) -> None:
    assert axis_step(highest) == step


def test_the_chart_says_its_figures_to_a_screen_reader(qtbot: QtBot) -> None:
    chart = TrendChart(make_theme())
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show_months(FULL.months)
    assert "Tháng 5/2026: 5 nhiệm vụ đến hạn, 4 hoàn thành" in chart.accessibleDescription()
    assert not chart.grab().isNull()


def test_a_chart_of_nothing_is_painted_without_trouble(qtbot: QtBot) -> None:
    chart = TrendChart(make_theme())
    qtbot.addWidget(chart)
    chart.show_months((MonthCount(date(2026, 1, 1), 0, 0),))
    assert not chart.grab().isNull()
    assert month_label(MonthCount(date(2026, 1, 1), 0, 0)) == "T1/2026"


def test_bars_say_in_words_what_is_late() -> None:
    assert progress_words(FULL.units[0]) == "8/11 · 2 quá hạn"
    assert progress_words(FULL.units[1]) == "13/21"


def test_the_models_keep_the_rules_of_qt(desk: Desk, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(desk.page.units.records())
    qtmodeltester.check(desk.page.todo.records())
