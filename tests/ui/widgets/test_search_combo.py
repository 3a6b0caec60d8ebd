from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pccc_desktop.ui.widgets.search_combo import SearchCombo
from tests.support.ui import send_text

CHOICES = [(1, "Công an phường"), (2, "Chi bộ số 3"), (3, "Đảng ủy phường Mẫu")]


@pytest.fixture
def combo(qtbot):
    combo = SearchCombo()
    combo.set_choices(CHOICES)
    qtbot.addWidget(combo)
    combo.show()
    return combo


def type_and_leave(combo, text):
    combo.lineEdit().clear()
    send_text(combo.lineEdit(), text)
    QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)


def test_choices_are_found_without_accents_in_any_order_of_words(combo):
    send_text(combo.lineEdit(), "phuong dang")
    assert combo.filtered_texts() == ["Đảng ủy phường Mẫu"]


def test_the_only_choice_left_is_taken(qtbot, combo):
    with qtbot.waitSignal(combo.value_changed) as told:
        type_and_leave(combo, "chi bo")
    assert told.args == [2]
    assert combo.currentText() == "Chi bộ số 3"


def test_words_that_are_no_choice_go_away(combo):
    combo.set_value(1)
    type_and_leave(combo, "không có")
    assert combo.value() == 1
    assert combo.currentText() == "Công an phường"


def test_new_words_may_stay_where_allowed(combo):
    combo.set_allow_new(True)
    combo.set_value(1)
    type_and_leave(combo, "Tổ công tác mới")
    assert combo.value() is None
    assert combo.currentText() == "Tổ công tác mới"


def test_emptying_the_field_means_nothing_chosen(combo):
    combo.set_value(1)
    type_and_leave(combo, "")
    assert combo.value() is None


def test_new_choices_keep_what_was_chosen(combo):
    combo.set_value(3)
    combo.set_choices([(9, "HĐND phường"), *CHOICES], none_text="Chưa giao")
    assert combo.value() == 3
    assert combo.currentText() == "Đảng ủy phường Mẫu"
