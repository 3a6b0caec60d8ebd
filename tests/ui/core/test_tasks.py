from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from pccc_desktop.domain.errors import CancelledError, StorageProblem
from pccc_desktop.ui.core.tasks import Channel, Progress, QtTaskRunner


class Owner(QObject):
    def __init__(self):
        super().__init__()
        self.answers = []
        self.errors = []
        self.threads = []

    def done(self, value):
        self.threads.append(QThread.currentThread())
        self.answers.append(value)

    def failed(self, error):
        self.errors.append(error)


@pytest.fixture
def runner(qapp):
    assert qapp
    runner = QtTaskRunner()
    yield runner
    assert runner.shutdown() == ()


def test_work_runs_elsewhere_and_the_answer_comes_home(qtbot, qapp, runner):
    owner = Owner()
    runner.run(owner, threading.get_ident, owner.done, owner.failed)
    qtbot.waitUntil(lambda: bool(owner.answers))
    assert owner.answers[0] != threading.get_ident()
    assert owner.threads == [qapp.thread()]


def test_database_work_runs_in_the_order_asked(qtbot, runner):
    owner, order = Owner(), []
    for number in range(20):
        runner.run(owner, partial(order.append, number), owner.done, owner.failed)
    qtbot.waitUntil(lambda: len(owner.answers) == 20)
    assert order == list(range(20))


def test_the_newest_of_a_key_wins(qtbot, runner):
    owner, gate = Owner(), threading.Event()
    runner.run(owner, gate.wait, owner.done, owner.failed, key="list")
    runner.run(owner, lambda: "second", owner.done, owner.failed, key="list")
    runner.run(owner, lambda: "third", owner.done, owner.failed, key="list")
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy())
    assert owner.answers == ["third"]
    assert owner.errors == []


def test_a_dead_owner_gets_nothing(qtbot, runner):
    owner, gate = Owner(), threading.Event()
    answers = owner.answers
    runner.run(owner, gate.wait, owner.done, owner.failed)
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy())
    assert answers == []


def test_a_known_error_reaches_failed_without_a_log(qtbot, runner):
    owner = Owner()

    def work():
        raise StorageProblem("Đĩa đầy.")

    runner.run(owner, work, owner.done, owner.failed)
    qtbot.waitUntil(lambda: bool(owner.errors))
    assert str(owner.errors[0]) == "Đĩa đầy."


@pytest.mark.allow_log
def test_a_bug_reaches_failed_and_the_log(qtbot, runner, caplog):
    owner = Owner()
    runner.run(owner, lambda: 1 / 0, owner.done, owner.failed, label="Chia")
    qtbot.waitUntil(lambda: bool(owner.errors))
    assert isinstance(owner.errors[0], ZeroDivisionError)
    assert "Chia" in caplog.text


def test_long_work_reports_and_can_be_cancelled(qtbot, runner):
    owner, started = Owner(), threading.Event()

    def work(progress: Progress):
        for row in range(10_000_000):
            progress.report(row, 10_000_000, "dòng")
            started.set()
            progress.check()

    handle = runner.run_long(owner, work, owner.done, owner.failed, label="Nhập")
    assert [task.label for task in runner.monitor.tasks()] == ["Nhập"]
    assert started.wait(5)
    with qtbot.waitSignal(runner.monitor.changed):
        pass
    assert handle.state.total == 10_000_000
    handle.cancel()
    qtbot.waitUntil(lambda: bool(owner.errors))
    assert isinstance(owner.errors[0], CancelledError)
    assert runner.monitor.tasks() == ()


def test_work_cancelled_before_it_began_never_runs(qtbot, runner):
    owner, gate, ran = Owner(), threading.Event(), []
    runner.run(owner, gate.wait, owner.done, owner.failed)
    handle = runner.run(owner, lambda: ran.append(1), owner.done, owner.failed)
    handle.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(owner.errors))
    assert ran == []


def test_printing_does_not_hold_up_the_database(qtbot, runner):
    owner, gate = Owner(), threading.Event()
    runner.run(owner, gate.wait, owner.done, owner.failed, channel=Channel.RENDER)
    runner.run(owner, lambda: "db", owner.done, owner.failed)
    qtbot.waitUntil(lambda: owner.answers == ["db"])
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy())


@pytest.mark.usefixtures("qapp")
def test_shutdown_names_what_still_runs():
    runner, owner, gate = QtTaskRunner(), Owner(), threading.Event()
    runner.run(owner, gate.wait, owner.done, owner.failed, label="Sao lưu")
    assert runner.shutdown(0.05) == ("Sao lưu",)
    gate.set()
