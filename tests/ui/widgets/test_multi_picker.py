"""Choosing several out of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from pccc_desktop.ui.widgets.multi_picker import MultiPicker
from tests.support.ui import flush_deleted, send_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def picker(qtbot: QtBot) -> MultiPicker:
    picker = MultiPicker()
    qtbot.addWidget(picker)
    picker.set_choices([(1, "Công an phường"), (2, "Chi bộ số 3"), (3, "Hội Phụ nữ")])
    picker.show()
    return picker


def add(picker: MultiPicker, text: str) -> None:
    line = picker.combo.lineEdit()
    assert line is not None
    picker.combo.setFocus()
    send_text(line, text)
    line.editingFinished.emit()


def names(picker: MultiPicker) -> list[str]:
    flush_deleted()
    return [one.text().removesuffix("  ✕") for one in picker.findChildren(QPushButton)]


def test_names_are_found_without_accents_and_added_once(picker: MultiPicker) -> None:
    add(picker, "cong an")
    add(picker, "phu nu")
    add(picker, "cong an")
    assert picker.value() == (1, 3)
    assert names(picker) == ["Công an phường", "Hội Phụ nữ"]


def test_a_click_takes_a_choice_away(picker: MultiPicker, qtbot: QtBot) -> None:
    picker.set_value((1, 2))
    with qtbot.waitSignal(picker.value_changed):
        picker.findChildren(QPushButton)[0].click()
    assert picker.value() == (2,)
    assert names(picker) == ["Chi bộ số 3"]


def test_showing_a_value_tells_nobody(picker: MultiPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.value_changed):
        picker.set_value((3,))
