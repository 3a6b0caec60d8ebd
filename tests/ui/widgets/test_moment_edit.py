"""Typing an hour and a day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.ui.widgets.moment_edit import VnMomentEdit
from tests.support.ui import NOW, send_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def edit(qtbot: QtBot) -> VnMomentEdit:
    edit = VnMomentEdit()
    qtbot.addWidget(edit)
    edit.set_clock(lambda: NOW)
    return edit


def leave(edit: VnMomentEdit) -> None:
    edit.editingFinished.emit()


def test_an_hour_alone_is_written_out_with_the_day_of_today(edit: VnMomentEdit, qtbot: QtBot) -> None:
    send_text(edit, "14h30")
    with qtbot.waitSignal(edit.value_changed):
        leave(edit)
    assert edit.text() == "14:30 12/5/2026"
    assert edit.value() == datetime(2026, 5, 12, 14, 30, tzinfo=UTC)


def test_words_that_are_no_hour_stay_and_are_marked(edit: VnMomentEdit) -> None:
    send_text(edit, "chiều nay")
    leave(edit)
    assert edit.is_unread()
    assert edit.text() == "chiều nay"
    assert "14:30" in edit.accessibleDescription()


def test_leaving_an_untouched_field_changes_nothing(edit: VnMomentEdit, qtbot: QtBot) -> None:
    edit.set_value(datetime(2026, 3, 4, 7, 5, 30, tzinfo=UTC))
    with qtbot.assertNotEmitted(edit.value_changed):
        leave(edit)
    assert edit.value() == datetime(2026, 3, 4, 7, 5, 30, tzinfo=UTC)


def test_an_emptied_field_has_no_moment(edit: VnMomentEdit) -> None:
    edit.set_value(NOW)
    edit.clear()
    leave(edit)
    assert edit.value() is None
    assert not edit.is_unread()
