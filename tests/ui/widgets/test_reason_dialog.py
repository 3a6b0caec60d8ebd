"""The question why something is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog
from tests.support.ui import assert_freed_on_close

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def press_delete(dialog: ReasonDialog) -> None:
    button = dialog.findChild(QPushButton, "delete_button")
    assert button is not None
    button.click()


def test_the_reason_goes_with_the_records(qtbot: QtBot) -> None:
    dialog = ReasonDialog("2 nhiệm vụ đã chọn", [4, 5])
    qtbot.addWidget(dialog)
    dialog.set_reason("  Nhập   trùng ")
    with qtbot.waitSignal(dialog.reason_given) as caught:
        press_delete(dialog)
    assert caught.args == [(4, 5), "Nhập trùng"]


def test_without_a_reason_nothing_is_deleted(qtbot: QtBot) -> None:
    dialog = ReasonDialog("lệnh", [1])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.set_reason(" ")
    with qtbot.assertNotEmitted(dialog.reason_given):
        press_delete(dialog)
    hint = dialog.findChild(QLabel, "hint_label")
    assert hint is not None
    assert "lý do" in hint.text()
    assert dialog.isVisible()


def test_the_dialog_is_freed_when_closed(qtbot: QtBot) -> None:
    del qtbot
    assert_freed_on_close(lambda: ReasonDialog("lệnh", [1]))
