from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from pccc_desktop.ui.widgets.date_edit import VnDateEdit, _CalendarPopup
from tests.support.ui import NOW, flush_deleted, send_text


@pytest.fixture
def edit(qtbot):
    edit = VnDateEdit()
    edit.set_clock(lambda: NOW)
    qtbot.addWidget(edit)
    edit.show()
    return edit


@pytest.mark.parametrize(
    ("typed", "shown", "value"),
    [
        ("4/3", "04/3/2026", date(2026, 3, 4)),
        ("04032024", "04/3/2024", date(2024, 3, 4)),
        ("4-3-24", "04/3/2024", date(2024, 3, 4)),
        ("ngày 4 tháng 3 năm 2024", "04/3/2024", date(2024, 3, 4)),
        ("", "", None),
    ],
)
def test_any_habit_of_typing_is_understood_when_the_field_is_left(edit, typed, shown, value):
    send_text(edit.line_edit(), typed)
    QTest.keyClick(edit.line_edit(), Qt.Key.Key_Return)
    assert edit.text() == shown
    assert edit.value() == value
    assert edit.problem() == ""


def test_a_day_that_does_not_exist_is_said_and_kept_as_typed(edit):
    edit.set_value(date(2026, 1, 1))
    edit.line_edit().setText("31/2/2026")
    QTest.keyClick(edit.line_edit(), Qt.Key.Key_Return)
    assert edit.value() is None
    assert edit.text() == "31/2/2026"
    assert "Chưa đọc được" in edit.problem()


def test_setting_a_date_tells_nobody_and_typing_one_does(qtbot, edit):
    with qtbot.assertNotEmitted(edit.value_changed):
        edit.set_value(date(2026, 4, 2))
    edit.line_edit().setText("5/4")
    with qtbot.waitSignal(edit.value_changed) as told:
        QTest.keyClick(edit.line_edit(), Qt.Key.Key_Return)
    assert told.args == [date(2026, 4, 5)]


def test_a_date_can_be_chosen_on_the_calendar_by_keyboard(edit):
    QTest.keyClick(edit.line_edit(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = edit.findChild(_CalendarPopup)
    assert popup.calendar.selectedDate() == QDate(2026, 5, 12)
    popup.calendar.activated.emit(QDate(2026, 5, 20))
    flush_deleted()
    assert edit.value() == date(2026, 5, 20)
    assert edit.findChild(_CalendarPopup) is None
