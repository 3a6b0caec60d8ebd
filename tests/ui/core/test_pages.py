from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton
from typing_extensions import override

from pccc_desktop.ui.core.detail_pane import DetailPane
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.core.pages import ActionButton, AppPage
from pccc_desktop.ui.core.preferences import Preferences
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import Language
from tests.support.ui import assert_freed_on_close, make_theme


class Dialog(AppDialog):
    key: ClassVar[str] = "demo"
    may = True

    @override
    def may_close(self):
        return self.may


def test_an_action_button_is_its_action(qtbot):
    page = AppPage(make_theme(), "Thử")
    qtbot.addWidget(page)
    page.show()
    done = []
    action = page.add_action(
        "&In phiếu", lambda: done.append(1), icon="printer", shortcut="Ctrl+P", primary=True
    )
    (button,) = page.header.findChildren(ActionButton)
    button.click()
    assert done == [1]
    assert button.text().strip() == "&In phiếu"
    assert button.toolTip() == "Ctrl+P"
    assert button.property("look") == "primary"
    action.setText("&In 16 phiếu")
    action.setEnabled(False)
    assert button.accessibleName() == "In 16 phiếu"
    assert not button.isEnabled()


def test_enter_presses_the_focused_button_of_a_page(qtbot):
    page = AppPage(make_theme(), "Thử")
    qtbot.addWidget(page)
    pressed = []
    button = QPushButton("Bắt đầu", page)
    button.clicked.connect(lambda: pressed.append(1))
    page.body.addWidget(button)
    page.show()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Enter)
    assert pressed == [1, 1]


def test_a_primary_icon_is_tinted_for_its_button_and_not_for_the_menu(qtbot):
    theme = make_theme()
    page = AppPage(theme, "Thử")
    qtbot.addWidget(page)
    action = page.add_action("&In phiếu", page.refresh, icon="printer", primary=True)
    (button,) = page.header.findChildren(ActionButton)
    size = QSize(16, 16)
    assert action.icon().pixmap(size).toImage() == theme.icon("printer").pixmap(size).toImage()
    assert button.icon().pixmap(size).toImage() == theme.icon("printer", "on_accent").pixmap(size).toImage()


def test_a_dialog_remembers_its_size(qtbot, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    preferences = Preferences(tmp_path / "p.ini")
    first = Dialog(window, preferences)
    first.show()
    first.resize(640, 333)
    first.close()
    second = Dialog(window, preferences)
    second.show()
    assert (second.width(), second.height()) == (640, 333)
    second.close()


def test_a_dialog_with_unsaved_work_stays(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    dialog = Dialog(window)
    dialog.show()
    dialog.may = False
    dialog.close()
    dialog.reject()
    assert dialog.isVisible()
    dialog.may = True
    dialog.reject()
    assert not dialog.isVisible()


def test_a_dialog_is_freed_when_it_is_closed(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    assert_freed_on_close(lambda: Dialog(window))


def test_the_detail_pane_is_filled_in_reading_order(qtbot):
    make_theme()
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.show()
    pressed = []
    pane.set_title("Phổ biến, quán triệt", "III.5")
    pane.add_row("Chủ trì", "Chi bộ số 3")
    pane.add_row("Trạng thái", "Quá hạn", role=Role.DANGER, chip=True)
    pane.add_section("Cảnh báo")
    pane.add_chip("NV02", "Chưa ghi người phụ trách", Role.WARN)
    pane.add_link("Kế hoạch.docx", "document:1")
    pane.add_action("Đôn đốc", lambda: pressed.append("a"))
    second = pane.add_action("Gia hạn", lambda: pressed.append("b"))
    assert pane.texts()[:3] == ["Phổ biến, quán triệt", "III.5", "Chủ trì"]
    assert "CẢNH BÁO" in pane.texts()
    second.click()
    assert pressed == ["b"]
    link = next(button for button in pane.findChildren(QPushButton) if button.property("target"))
    with qtbot.waitSignal(pane.link_activated) as followed:
        link.click()
    assert followed.args == ["document:1"]
    pane.show_hint("Chọn một dòng.")
    assert pane.texts() == ["Chọn một dòng."]


def test_a_long_detail_scrolls_instead_of_growing(qtbot):
    make_theme()
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()
    for number in range(40):
        pane.add_row("Nhãn", f"Giá trị dài cần xuống dòng vì khung chi tiết hẹp hơn chữ {number}")
    pane.add_widget(QLabel("cuối"))
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > 0)
    assert pane.width() == 300


def test_an_unknown_language_is_vietnamese(qapp):
    language = Language(qapp, "xx")
    assert language.code == "vi"
    language.choose("en")
    assert language.code == "en"
    language.choose("vi")
    language.setParent(None)
