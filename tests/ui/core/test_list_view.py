from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pccc_desktop.ui.core.list_view import RecordTableView
from pccc_desktop.ui.core.preferences import Preferences
from pccc_desktop.ui.core.tables import RecordTableModel, SortSpec
from tests.support.ui import InlineTaskRunner, make_theme, select_row
from tests.ui.core.test_tables import COLUMNS, PAGE_SIZE, Row, fetch

ROWS = [Row(1, "Tổ một"), Row(2, "=SUM(A1)"), Row(3, "Tổ\tba\nA")]


@pytest.fixture
def make_view(qtbot, tmp_path):
    def make():
        model = RecordTableModel(COLUMNS, InlineTaskRunner(), key=lambda row: row.id)
        view = RecordTableView(model, make_theme(), Preferences(tmp_path / "p.ini"), "demo")
        model.setParent(view)
        qtbot.addWidget(view)
        view.resize(600, 300)
        view.show()
        model.set_rows(ROWS)
        return view

    return make


def test_copied_rows_paste_into_excel_as_cells_and_never_as_formulas(make_view):
    view = make_view()
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == "1\tTổ một\n2\t'=SUM(A1)\n3\tTổ ba A"


def test_enter_opens_the_current_record(qtbot, make_view):
    view = make_view()
    select_row(view, 1)
    with qtbot.waitSignal(view.record_opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_home_and_end_go_to_the_first_and_last_row(make_view):
    view = make_view()
    select_row(view, 1)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_record() == ROWS[2]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current_record() == ROWS[0]


def test_a_header_click_asks_for_the_order_and_a_second_click_turns_it(make_view):
    view = make_view()
    asked = []
    view.sort_requested.connect(asked.append)
    header = view.horizontalHeader()
    for section in (0, 0, 1):
        at = QPoint(header.sectionViewportPosition(section) + 10, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == [SortSpec("id"), SortSpec("id", descending=True)]


def test_columns_are_remembered(make_view):
    view = make_view()
    view.horizontalHeader().moveSection(1, 0)
    view.horizontalHeader().resizeSection(0, 77)
    view.column_menu().actions()[0].setChecked(False)
    view.save_columns()
    again = make_view()
    assert again.visible_columns() == [1]
    again.column_menu().actions()[0].setChecked(True)
    assert again.visible_columns() == [1, 0]
    assert again.columnWidth(0) == 77


def test_the_last_column_cannot_be_hidden(make_view):
    view = make_view()
    actions = view.column_menu().actions()
    actions[0].setChecked(False)
    actions[1].setChecked(False)
    assert len(view.visible_columns()) == 1


@pytest.mark.parametrize(
    "damaged", [{"order": 5, "width": [], "hidden": "x"}, {"width": {"id": -3}, "order": ["?"]}]
)
def test_a_damaged_layout_falls_back_to_the_default(make_view, damaged):
    view = make_view()
    view._restore_columns(damaged)
    assert view.visible_columns() == [0, 1]
    assert view.columnWidth(0) >= 48


def test_selection_survives_a_reload(make_view):
    view = make_view()
    select_row(view, 2)
    view.records.set_rows([ROWS[2], ROWS[0]])
    assert view.current_record() == ROWS[2]
    assert view.selected_keys() == [3]


def test_everything_of_a_long_list_can_be_selected_and_copied(make_view):
    view = make_view()
    view.records.set_pages(2 * PAGE_SIZE, fetch, ids=range(2 * PAGE_SIZE))
    view.selectAll()
    assert view.selected_count() == 2 * PAGE_SIZE
    assert len(view.selected_keys()) == 2 * PAGE_SIZE
    view.copy()
    assert QGuiApplication.clipboard().text().count("\n") == 2 * PAGE_SIZE - 1


def test_typing_does_not_jump(make_view):
    view = make_view()
    select_row(view, 0)
    QTest.keyClick(view, Qt.Key.Key_3)
    assert view.current_record() == ROWS[0]


def test_a_cut_cell_is_known_for_its_tooltip(make_view):
    view = make_view()
    view.records.set_rows([Row(1, "x" * 200), Row(2, "ngắn")])
    delegate = view.itemDelegate()
    assert delegate.is_cut(view, view.records.index(0, 1))
    assert not delegate.is_cut(view, view.records.index(1, 1))


def test_rows_are_painted_in_both_looks(make_view):
    view = make_view()
    view.records.set_rows([Row(1, "Quá hạn", late=True)])
    select_row(view, 0)
    pictures = []
    for choice in ("light", "dark"):
        make_theme(choice)
        pictures.append(view.grab().toImage())
    make_theme("light")
    assert pictures[0] != pictures[1]
