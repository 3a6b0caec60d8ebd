from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from pccc_desktop.ui.core.messages import UndoStack
from pccc_desktop.ui.core.preferences import CURRENT_PAGE, RAIL_COLLAPSED, THEME, remembered
from pccc_desktop.ui.shell.help_dialog import AboutDialog, HelpDialog
from pccc_desktop.ui.shell.main_window import MainWindow
from pccc_desktop.ui.shell.pages import PAGES, PageSpec
from pccc_desktop.ui.shell.search_hit import SearchHit
from pccc_desktop.ui.shell.status_bar import StatusFacts
from tests.support.ui import InlineTaskRunner, assert_freed_on_close, flush_deleted, make_context, send_text
from tests.ui.shell.sample_pages import SamplePage

SPECS = (
    PageSpec("one", "Tổng quan", "house", "tests.ui.shell.sample_pages:SamplePage"),
    PageSpec("two", "Nhiệm vụ", "list-checks", "tests.ui.shell.sample_pages:OtherPage"),
    PageSpec("three", "Quản trị", "settings", "tests.ui.shell.sample_pages:OtherPage", group=1),
)
HITS = [
    SearchHit("Văn bản", "07-KH/ĐU", "Đảng ủy phường Mẫu", "one", 7),
    SearchHit("Nhiệm vụ", "Phổ biến, quán triệt", "Chi bộ số 3", "two", 31),
]


class FakeSearch:
    def __init__(self):
        self.asked = []

    def find(self, text, limit):
        assert limit
        self.asked.append(text)
        return HITS if "khong" not in text else []


@pytest.fixture
def ctx(tmp_path, qapp):
    assert qapp
    SamplePage.made.clear()
    return make_context(tmp_path, runner=InlineTaskRunner())


@pytest.fixture
def make_window(qtbot, ctx):
    def make(**more):
        window = MainWindow(ctx, SPECS, **more)
        qtbot.addWidget(window)
        window.resize(1200, 700)
        window.show()
        QTest.qWaitForWindowActive(window)
        return window

    return make


def test_only_the_page_that_is_seen_is_made(make_window):
    window = make_window()
    assert SamplePage.made == ["Trang thử"]
    window.rail.button("two").click()
    assert SamplePage.made == ["Trang thử", "Trang khác"]
    window.rail.button("one").click()
    window.rail.button("two").click()
    assert len(SamplePage.made) == 2
    assert window.rail.button("two").isChecked()


def test_number_keys_go_to_pages(make_window):
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.current_key() == "two"


def test_a_sub_page_has_a_way_back_and_is_freed(make_window, ctx):
    window = make_window()
    page = window.current_page()
    form = SamplePage(ctx, "Sửa kế hoạch")
    page.open_sub_page(form)
    assert window.current_page() is form
    assert form.header._back.isVisible()
    form.may = False
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_page() is form
    form.may = True
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_page() is page
    assert "flush" in form.events
    flush_deleted()
    assert not isValid(form)


def test_a_page_is_found_as_it_was_left(make_window, ctx):
    window = make_window()
    form = SamplePage(ctx, "Sửa kế hoạch")
    window.current_page().open_sub_page(form)
    window.show_page("two")
    window.show_page("one")
    assert window.current_page() is form


def test_a_link_leads_to_the_filtered_list_and_over_its_sub_pages(make_window, ctx):
    window = make_window()
    window.show_page("two")
    other = window.current_page()
    other.open_sub_page(SamplePage(ctx, "Sửa"))
    window.show_page("one")
    window.current_page().go_to("two", {"chip": "late"})
    assert window.current_page() is other
    assert {"chip": "late"} in other.events


def test_an_unknown_page_is_ignored(make_window):
    window = make_window()
    window.show_page("nowhere")
    assert window.stack.current_key() == "one"


def test_badges_are_shown_and_spoken(make_window):
    window = make_window()
    window.current_page().badge_changed.emit("7", True)
    assert window.rail.button("one").badge == "7"
    assert window.rail.button("one").accessibleName() == "Tổng quan: 7"
    window.set_badge("two", "3")
    assert window.rail.button("two").badge == "3"


def test_the_rail_is_folded_by_key_and_remembered(make_window, ctx):
    window = make_window()
    assert window.rail.width() == 200
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.width() == 56
    assert ctx.preferences.get(RAIL_COLLAPSED) is True
    assert make_window().rail.is_collapsed()


def test_a_narrow_window_folds_the_rail_and_a_wide_one_unfolds_it(make_window, ctx):
    window = make_window()
    window.resize(911, 512)
    assert window.rail.is_collapsed()
    window.resize(1200, 700)
    assert not window.rail.is_collapsed()
    assert ctx.preferences.get(RAIL_COLLAPSED) is False


def test_the_window_fits_a_small_screen_at_150_percent(make_window):
    window = make_window()
    window.resize(911, 512)
    assert (window.width(), window.height()) == (911, 512)


def test_closing_keeps_drafts_place_and_page_without_asking(qtbot, make_window, ctx):
    window = make_window()
    window.show_page("two")
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not window.isVisible()
    assert ctx.preferences.get(CURRENT_PAGE) == "two"
    again = make_window()
    assert again.stack.current_key() == "two"


def test_leaving_a_field_lets_every_page_keep_what_was_typed(qtbot, make_window):
    window = make_window()
    page = window.current_page()
    first, second = QPushButton("a", page), QPushButton("b", page)
    for button in (first, second):
        button.show()
    first.setFocus()
    window._keep_timer.stop()
    page.events.clear()
    second.setFocus()
    qtbot.waitUntil(lambda: page.events == ["flush"])


def test_a_closed_window_waits_for_no_field(make_window):
    window = make_window()
    page = window.current_page()
    button = QPushButton("a", page)
    button.show()
    button.setFocus()
    window.close()
    assert not window._keep_timer.isActive()


def test_a_damaged_memory_gives_a_good_window(make_window, ctx):
    ctx.preferences.set(remembered("geometry", "main", ""), "zzzz đ")
    ctx.preferences.set(CURRENT_PAGE, "gone")
    window = make_window()
    assert window.stack.current_key() == "one"
    assert window.width() >= 880


def test_the_status_bar_says_whose_data_this_is(make_window):
    window = make_window()
    window.set_facts(StatusFacts("UBND phường Mẫu", "", "phuong-mau.db", "/x/phuong-mau.db", "hôm nay 08:02"))
    assert window.status.texts() == [
        "UBND phường Mẫu",
        "Dữ liệu: phuong-mau.db",
        "Sao lưu gần nhất: hôm nay 08:02",
    ]
    assert window.windowTitle() == "UBND phường Mẫu – PCCC Phường"


def test_search_finds_while_typing_and_enter_opens(qtbot, make_window):
    search = FakeSearch()
    window = make_window(search=search)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    send_text(window.search, "quan triet")
    qtbot.waitUntil(window.search.popup_is_open)
    assert search.asked == ["quan triet"]
    assert window.search.hits() == HITS
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.stack.current_key() == "two"
    assert {"id": "31"} in window.current_page().events
    assert not window.search.popup_is_open()
    assert window.search.text() == ""


def test_search_without_hits_says_so_and_escape_leaves(qtbot, make_window):
    window = make_window(search=FakeSearch())
    window.search.setFocus()
    send_text(window.search, "khong co")
    qtbot.waitUntil(window.search.popup_is_open)
    assert window.search.hits() == []
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.stack.current_key() == "one"
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.search.popup_is_open()


def test_the_business_menu_holds_the_actions_of_the_page(make_window):
    window = make_window()
    window.menus.page.aboutToShow.emit()
    assert [action.text() for action in window.menus.page.actions()] == ["&In"]


def test_a_page_shortcut_works_on_its_page(make_window):
    window = make_window()
    QTest.keyClick(window.current_page(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "print" in window.current_page().events


def test_refresh_and_undo_by_key(make_window):
    stack, undone = UndoStack(), []
    window = make_window(undo_stack=stack)
    assert not window.menus.undo.isEnabled()
    stack.push("Xóa nhiệm vụ", lambda: undone.append(1))
    assert window.menus.undo.text() == "&Hoàn tác: Xóa nhiệm vụ"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert undone == [1]
    assert "refresh" in window.current_page().events


def test_the_first_window_takes_all_of_a_small_screen_and_later_ones_what_was_chosen(make_window):
    window = make_window()
    window.fill_small_screen()  # the screen of the tests is 800 pixels wide
    assert window.isMaximized()
    window.showNormal()
    window.close()
    later = make_window()
    later.fill_small_screen()
    assert not later.isMaximized()


def test_mnemonics_of_the_menu_bar_are_unique(make_window):
    window = make_window()
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(letters) == len(set(letters))


def test_the_look_is_chosen_and_remembered(make_window, ctx):
    window = make_window()
    dark = next(action for action in window.menus.view.actions() if action.data() == "dark")
    dark.trigger()
    assert ctx.theme.is_dark
    assert ctx.preferences.get(THEME) == "dark"
    ctx.theme.choose("light")


def test_help_tells_of_the_page_and_is_freed(make_window, ctx):
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog.windowTitle() == "Trợ giúp: Trang thử"
    dialog.close()
    assert_freed_on_close(lambda: HelpDialog(window.current_page(), window, ctx.preferences))


def test_about_is_freed(make_window):
    window = make_window()
    assert_freed_on_close(lambda: AboutDialog(window))


def test_every_control_of_the_shell_has_a_name_for_screen_readers(make_window):
    window = make_window(search=FakeSearch())
    for button in window.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    assert window.search.accessibleName()
    assert all(window.rail.button(spec.key).accessibleName() for spec in SPECS)


def test_pages_are_data_with_unique_keys():
    keys = [spec.key for spec in PAGES]
    assert len(keys) == len(set(keys))
    assert all(":" in spec.factory for spec in PAGES)


def test_the_shell_imports_nothing_heavy():
    code = (
        "import sys; import pccc_desktop.ui.shell.main_window, pccc_desktop.ui.core.theme, "
        "pccc_desktop.ui.core.list_page, pccc_desktop.ui.core.translate; "
        "print(sorted(m for m in sys.modules if m.split('.')[0] in "
        "{'sqlalchemy','reportlab','docx','alembic','openpyxl','pypdfium2','lxml','babel','sqlite3'} "
        "or m in {'PySide6.QtPdf','PySide6.QtCharts','PySide6.QtNetwork','PySide6.QtSvg','PySide6.QtPrintSupport'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_window_may_be_painted_before_its_page_is_made(make_window):
    window = make_window(pages_later=True)
    assert window.current_page() is None
    window.show_first_page()
    first = window.current_page()
    assert window.stack.current_key() == "one"
    window.show_first_page()
    assert window.current_page() is first
