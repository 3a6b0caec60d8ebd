from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton

from pccc_desktop.domain.errors import CancelledError, StorageProblem
from pccc_desktop.ui.core.messages import QtMessages, UndoStack
from pccc_desktop.ui.core.problem_dialog import ProblemDialog, QuestionBox, describe
from pccc_desktop.ui.core.questions import Question
from pccc_desktop.ui.widgets.toast import Toast
from tests.support.ui import assert_freed_on_close, flush_deleted


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 500)
    window.show()
    return window


@pytest.fixture
def messages(window):
    messages = QtMessages(UndoStack(window), window)
    messages.set_window(window)
    return messages


def toast_of(window):
    flush_deleted()
    return window.findChild(Toast)


def test_a_toast_tells_and_takes_back_once(window, messages):
    undone = []

    def undo():
        undone.append(1)

    messages.done("Đã lưu.", undo=undo)
    toast = toast_of(window)
    assert toast.accessibleName() == "Đã lưu."
    toast.findChild(QPushButton, "undo_button").click()
    assert undone == [1]
    assert toast_of(window) is None
    assert messages.undo_stack.newest() == ""


def test_undo_takes_the_newest_step(messages):
    undone = []
    messages.done("Một", undo=lambda: undone.append(1))
    messages.done("Hai", undo=lambda: undone.append(2))
    assert messages.undo_stack.newest() == "Hai"
    messages.undo_stack.undo()
    messages.undo_stack.undo()
    messages.undo_stack.undo()
    assert undone == [2, 1]


def test_only_the_newest_toast_is_seen(window, messages):
    messages.info("Một")
    messages.info("Hai")
    flush_deleted()
    assert [toast.accessibleName() for toast in window.findChildren(Toast)] == ["Hai"]


def test_a_toast_stays_in_the_window_when_it_is_resized(window, messages):
    messages.info("Đã in 16 phiếu.")
    window.resize(600, 400)
    toast = toast_of(window)
    assert window.rect().contains(toast.geometry())


def test_a_known_problem_is_said_in_its_own_sentence(window, messages):
    messages.problem(window, StorageProblem("Đĩa đầy. Dữ liệu cũ còn nguyên. Xóa bớt tệp rồi lưu lại."))
    dialog = window.findChild(ProblemDialog)
    assert dialog.sentence.startswith("Đĩa đầy.")
    dialog.close()


def test_a_bug_is_said_plainly_with_details_to_copy(window, messages):
    messages.problem(window, KeyError("0912 345 678"))
    dialog = window.findChild(ProblemDialog)
    assert "KeyError" not in dialog.sentence
    dialog._on_copy_clicked()
    assert "KeyError" in QGuiApplication.clipboard().text()
    dialog.close()


def test_details_name_places_and_no_values():
    with pytest.raises(ValueError, match="invalid") as raised:
        int("Nguyễn Văn Mẫu")
    text = describe(raised.value)
    assert "ValueError" in text
    assert "Mẫu" not in text


def test_a_cancelled_task_says_nothing(window, messages):
    messages.problem(window, CancelledError())
    assert window.findChild(ProblemDialog) is None


@pytest.mark.parametrize(("pressed", "answer"), [("Xóa hẳn", True), ("Giữ lại", False)])
def test_a_question_is_answered_by_verbs(window, messages, pressed, answer):
    answers = []
    messages.ask(window, Question("Xóa?", "Mất luôn.", "Xóa hẳn", "Giữ lại", danger=True), answers.append)
    box = window.findChild(QuestionBox)
    next(button for button in box.buttons() if button.text() == pressed).click()
    assert answers == [answer]


def test_leaving_a_question_answers_no(window, messages):
    answers = []
    messages.ask(window, Question("Xóa?", "Mất luôn.", "Xóa hẳn"), answers.append)
    window.findChild(QuestionBox).close()
    assert answers == [False]


def test_the_problem_dialog_is_freed(window):
    assert_freed_on_close(lambda: ProblemDialog(StorageProblem("Đĩa đầy."), window))


def test_the_question_is_freed(window):
    answers = []
    assert_freed_on_close(lambda: QuestionBox(Question("Xóa?", "Mất.", "Xóa"), answers.append, window))
