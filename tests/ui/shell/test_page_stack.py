"""Pages after a change of language: made anew at once, or when the form over them is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from shiboken6 import isValid

from pccc_desktop.ui.shell.page_stack import PageStack
from pccc_desktop.ui.shell.pages import PageSpec
from tests.support.ui import InlineTaskRunner, make_context
from tests.ui.shell.sample_pages import SamplePage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SPECS = (
    PageSpec("one", "Tổng quan", "house", "tests.ui.shell.sample_pages:SamplePage"),
    PageSpec("two", "Nhiệm vụ", "list-checks", "tests.ui.shell.sample_pages:OtherPage"),
)


@pytest.fixture
def stack(qtbot: QtBot, tmp_path: Path) -> PageStack:
    stack = PageStack(make_context(tmp_path, runner=InlineTaskRunner()), SPECS)
    qtbot.addWidget(stack)
    stack.show_page("two")
    stack.show_page("one")
    stack.show()
    return stack


def change_language(stack: PageStack) -> None:
    """As Qt tells of it: once for the old language that goes, once for the new one."""
    for _ in range(2):
        QCoreApplication.sendEvent(stack, QEvent(QEvent.Type.LanguageChange))


def test_the_page_that_is_seen_is_made_anew_once(qtbot: QtBot, stack: PageStack) -> None:
    before = stack.current_page()
    SamplePage.made.clear()
    with qtbot.waitSignal(stack.page_shown):
        change_language(stack)
    assert stack.current_page() is not before
    assert len(SamplePage.made) == 1


def test_steps_that_can_be_undone_keep_their_page(qtbot: QtBot, stack: PageStack) -> None:
    before = stack.current_page()
    with qtbot.waitSignal(stack.page_shown):
        change_language(stack)
    assert before is not None
    assert isValid(before)
    assert before.isHidden()


def test_another_page_is_made_anew_when_it_is_shown(qtbot: QtBot, stack: PageStack) -> None:
    with qtbot.waitSignal(stack.page_shown):
        change_language(stack)
    SamplePage.made.clear()
    stack.show_page("two")
    stack.show_page("one")
    stack.show_page("two")
    assert len(SamplePage.made) == 1


def test_a_form_that_is_being_filled_in_stays_until_it_is_left(qtbot: QtBot, stack: PageStack) -> None:
    under = stack.current_page()
    assert isinstance(under, SamplePage)
    form = SamplePage(under.ctx)
    under.open_sub_page(form)
    change_language(stack)
    renewal = stack.findChild(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert renewal is not None
    qtbot.waitUntil(lambda: not renewal.isActive())
    assert stack.current_page() is form
    form.leave()
    assert stack.current_page() not in {form, under}
