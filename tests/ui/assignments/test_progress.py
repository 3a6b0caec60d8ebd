"""Noting news: the dialog and the work behind it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from pccc_desktop.domain.assignments import ProgressUpdate
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.ui.assignments.progress_dialog import ProgressDialog
from pccc_desktop.ui.assignments.progress_work import note_progress, remind
from pccc_desktop.ui.widgets.date_edit import VnDateEdit
from tests.support.ui import NOW, assert_freed_on_close, make_theme
from tests.ui.assignments.fakes import UNITS, FakeAssignments, make_item

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ITEM = make_item(2, "Phổ biến Kế hoạch", (3, UNITS[3]), "trong tháng 4/2026")


def make_dialog(qtbot: QtBot, kind: EventKind = EventKind.BAO_CAO) -> ProgressDialog:
    make_theme()
    dialog = ProgressDialog([ITEM], kind, lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def say(dialog: ProgressDialog, text: str) -> None:
    edit = dialog.findChild(QPlainTextEdit, "text_edit")
    assert edit is not None
    edit.setPlainText(text)


def save(dialog: ProgressDialog) -> None:
    button = dialog.findChild(QPushButton, "save_button")
    assert button is not None
    button.click()


def date_field(dialog: ProgressDialog, name: str) -> VnDateEdit:
    edit = dialog.findChild(VnDateEdit, name)
    assert edit is not None
    return edit


def test_only_what_the_status_allows_is_offered(qtbot: QtBot) -> None:
    make_theme()
    paused = make_item(1, "Tạm dừng", (1, UNITS[1]), status=AssignmentStatus.TAM_DUNG)
    dialog = ProgressDialog([paused], EventKind.TIEP_TUC, lambda: NOW)
    qtbot.addWidget(dialog)
    assert EventKind.TIEP_TUC in dialog.kinds()
    assert EventKind.TIEP_NHAN not in dialog.kinds()


def test_a_report_needs_a_sentence_and_then_carries_it(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    save(dialog)
    assert "Hãy ghi một câu" in dialog.problem()
    say(dialog, "Đã tổ chức ngày 28/4")
    with qtbot.waitSignal(dialog.progress_ready) as caught:
        save(dialog)
    assert caught.args is not None
    ids, update = caught.args
    assert ids == (2,)
    assert update == ProgressUpdate(EventKind.BAO_CAO, "Đã tổ chức ngày 28/4", 0, None, date(2026, 5, 12))


def test_an_extension_needs_the_new_day(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot, EventKind.GIA_HAN)
    say(dialog, "Chi bộ đề nghị")
    save(dialog)
    assert dialog.problem() == "Chưa ghi hạn mới."
    date_field(dialog, "new_due_edit").set_value(date(2026, 5, 31))
    with qtbot.waitSignal(dialog.progress_ready) as caught:
        save(dialog)
    assert caught.args is not None
    assert caught.args[1].new_due == date(2026, 5, 31)


def test_a_day_in_the_future_is_refused(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    say(dialog, "Xong")
    date_field(dialog, "on_edit").set_value(NOW.date() + timedelta(days=1))
    save(dialog)
    assert "phía sau hôm nay" in dialog.problem()


@pytest.mark.parametrize(
    ("kind", "shown"),
    [(EventKind.GIA_HAN, "new_due_edit"), (EventKind.CAP_NHAT, "percent_spin")],
)
def test_only_the_fields_of_the_chosen_news_are_shown(qtbot: QtBot, kind: EventKind, shown: str) -> None:
    dialog = make_dialog(qtbot, kind)
    fields = {name: dialog.findChild(QWidget, name) for name in ("new_due_edit", "percent_spin")}
    assert [name for name, widget in fields.items() if widget is not None and widget.isVisible()] == [shown]


def test_the_dialog_is_freed_when_closed(qtbot: QtBot) -> None:
    del qtbot
    make_theme()
    assert_freed_on_close(lambda: ProgressDialog([ITEM], EventKind.BAO_CAO, lambda: NOW))


def test_a_refusal_does_not_stop_the_others() -> None:
    service = FakeAssignments()
    outcome = note_progress(service, (7, 2, 9), ProgressUpdate(EventKind.TIEP_NHAN))
    assert [number for number, _ in service.updates] == [2, 9]
    assert len(outcome.changes) == 2
    assert "1 nhiệm vụ" in str(outcome.as_error())


def test_reminders_are_numbered_after_the_earlier_ones() -> None:
    service = FakeAssignments()
    remind(service, (2,))
    remind(service, (2, 3))
    assert [(number, update.text) for number, update in service.updates] == [
        (2, "lần 1"),
        (2, "lần 2"),
        (3, "lần 1"),
    ]
