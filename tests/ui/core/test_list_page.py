from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from pccc_desktop.domain.changes import ChangeSet, RecordKind
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.text import fold
from pccc_desktop.ui.core.list_page import ChipSpec, FacetSpec, ListPage, ListResult, ListSpec, SortSpec
from tests.support.ui import FakeMessages, ManualTaskRunner, make_context, send_text
from tests.ui.core.test_tables import COLUMNS, Row

ROWS = [Row(1, "Tổ liên gia"), Row(2, "Đặng Văn Mẫu", late=True), Row(3, "Điểm chữa cháy")]


class DemoPage(ListPage[Row]):
    def __init__(self, ctx, rows=ROWS):
        self.rows = rows
        self.asked = []
        self.opened = []
        self.error = None
        spec = ListSpec(
            key="demo",
            title="Thử",
            noun="dòng",
            columns=COLUMNS,
            record_key=lambda row: row.id,
            kinds=frozenset({RecordKind.ASSIGNMENT}),
            filter_hint="Lọc",
            empty_icon="inbox",
            empty_title="Chưa có gì",
            empty_text="Thêm một dòng.",
            chips=(ChipSpec("late", "Quá hạn", "state"), ChipSpec("done", "Xong", "state")),
            facets=(FacetSpec("unit", "Mọi đơn vị"),),
            sort=SortSpec("id"),
        )
        super().__init__(ctx, spec)

    @override
    def fetch(self, query):
        self.asked.append(query)
        if self.error:
            raise self.error
        rows = [row for row in self.rows if fold(query.text) in fold(row.name)]
        rows = [row for row in rows if row.late or "late" not in query.chips]
        return ListResult(rows, counts={"late": 1}, facets={"unit": [("7", "Chi bộ số 7")]})

    @override
    def fill_detail(self, pane, record):
        pane.set_title(record.name)
        pane.add_row("Người phụ trách", "")

    @override
    def open_record(self, record):
        self.opened.append(record)


@pytest.fixture
def make_page(qtbot, tmp_path):
    def make(**context):
        page = DemoPage(make_context(tmp_path, **context))
        qtbot.addWidget(page)
        page.resize(1100, 600)
        page.show()
        page.activated()
        return page

    return make


def shown(page):
    return [page.model.record_at(row).id for row in range(page.model.rowCount())]


def test_the_list_shows_rows_counts_and_choices(make_page):
    page = make_page()
    assert shown(page) == [1, 2, 3]
    assert page.filter_bar.chip("late").text() == "Quá hạn 1"
    assert page.filter_bar.facet("unit").itemText(1) == "Chi bộ số 7"
    assert page._count_label.text() == "3 dòng · đã chọn 1"


def test_words_without_accents_filter_after_a_pause(qtbot, make_page):
    page = make_page()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    send_text(page.filter_bar.edit, "dang")
    assert shown(page) == [1, 2, 3]
    qtbot.waitUntil(lambda: shown(page) == [2])
    assert len(page.asked) == 2


def test_vietnamese_from_an_input_method_filters(qtbot, make_page):
    page = make_page()
    send_text(page.filter_bar.edit, "Điểm", composed=True)
    qtbot.waitUntil(lambda: shown(page) == [3])


def test_the_newest_answer_wins(make_page):
    runner = ManualTaskRunner()
    page = make_page(runner=runner)
    page.filter_bar.edit.setText("dang")
    page.reload()
    runner.finish(1)
    assert shown(page) == [2]
    runner.pending[0].key = None
    assert page.query().text == "dang"


def test_chips_of_one_group_exclude_each_other(make_page):
    page = make_page()
    page.filter_bar.chip("late").click()
    assert shown(page) == [2]
    page.filter_bar.chip("done").click()
    assert page.query().chips == {"done"}


def test_a_facet_narrows_and_stays_chosen(make_page):
    page = make_page()
    page.filter_bar.facet("unit").setCurrentIndex(1)
    assert page.asked[-1].facets == {"unit": "7"}
    page.reload()
    assert page.query().facets == {"unit": "7"}


def test_a_link_sets_the_filter_and_the_current_row(make_page):
    page = make_page()
    page.apply_link({"chip": "late", "unit": "7", "id": "2"})
    assert page.query().chips == {"late"}
    assert page.query().facets == {"unit": "7"}
    assert page.current_record() == ROWS[1]


def test_nothing_found_offers_to_show_everything(make_page):
    page = make_page()
    page.apply_link({"text": "không có đâu"})
    assert page.empty.texts()[0] == "Không có dòng nào khớp với bộ lọc"
    assert page._clear_button.isVisible()
    page._clear_button.click()
    assert shown(page) == [1, 2, 3]


def test_nothing_at_all_says_what_the_page_is_for(make_page):
    page = make_page()
    page.rows = []
    page.reload()
    assert page.empty.texts() == ("Chưa có gì", "Thêm một dòng.")
    assert not page._clear_button.isVisible()
    assert not page.detail.isVisible()


def test_a_failure_is_told_and_can_be_tried_again(make_page):
    messages = FakeMessages()
    page = make_page(messages=messages)
    page.error = StorageProblem("Ổ đĩa đầy.")
    page.reload()
    assert [str(error) for error in messages.problems] == ["Ổ đĩa đầy."]
    assert page._failure.isVisible()
    page.error = None
    page._on_retry()
    assert page.table.isVisible()


def test_slow_lists_show_a_skeleton(qtbot, make_page):
    runner = ManualTaskRunner()
    page = make_page(runner=runner)
    qtbot.waitUntil(page._skeleton.isVisible)
    runner.finish_all()
    assert page.table.isVisible()


def test_a_change_of_its_kind_reloads_the_page_and_a_foreign_one_does_not(qtbot, tmp_path):
    ctx = make_context(tmp_path)
    page = DemoPage(ctx)
    qtbot.addWidget(page)
    page.show()
    page.activated()
    asked = len(page.asked)
    ctx.changes.publish(ChangeSet(frozenset({RecordKind.PERSON})))
    ctx.changes.publish(ChangeSet(frozenset({RecordKind.ASSIGNMENT})), page)
    assert len(page.asked) == asked
    ctx.changes.publish(ChangeSet(frozenset({RecordKind.ASSIGNMENT})))
    assert len(page.asked) == asked + 1
    page.hide()
    ctx.changes.publish(ChangeSet(frozenset({RecordKind.ASSIGNMENT})))
    assert len(page.asked) == asked + 1
    page.show()
    page.activated()
    assert len(page.asked) == asked + 2


def test_the_detail_says_what_is_missing(make_page):
    page = make_page()
    page.select_key(2)
    page.refresh_detail()
    assert page.detail.texts() == ["Đặng Văn Mẫu", "Người phụ trách", "Chưa ghi"]


def test_enter_opens_the_record(make_page):
    page = make_page()
    page.select_key(3)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.opened == [ROWS[2]]


def test_a_narrow_page_gives_the_room_to_the_table(make_page):
    page = make_page()
    assert page.detail.isVisible()
    page.resize(800, 500)
    assert not page.detail.isVisible()
    page._detail_button.click()
    assert page.detail.isVisible()


def test_escape_empties_the_filter_and_down_goes_into_the_list(make_page):
    page = make_page()
    page.filter_bar.edit.setFocus()
    send_text(page.filter_bar.edit, "dang")
    QTest.keyClick(page.filter_bar.edit, Qt.Key.Key_Escape)
    assert page.filter_bar.text() == ""
    QTest.keyClick(page.filter_bar.edit, Qt.Key.Key_Down)
    assert page.focusWidget() is page.table


def test_a_list_without_rows_gives_the_focus_to_its_filter(qtbot, make_page):
    """Else it went to the rail, and the keys of the page (Ins, Ctrl+P) did nothing."""
    page = make_page()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.rows = []
    page.reload()
    page.setFocus()
    assert page.filter_bar.edit.hasFocus()
