"""Stand-ins and helpers for tests of screens."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from pccc_desktop.domain.errors import AppError, CancelledError
from pccc_desktop.domain.printing import PrintSelection
from pccc_desktop.ui.core.changes import ChangeBus
from pccc_desktop.ui.core.context import PrintOpener, UiContext
from pccc_desktop.ui.core.preferences import Preferences
from pccc_desktop.ui.core.tasks import Channel, Progress, TaskHandle, TaskMonitor, TaskRunner, deliver
from pccc_desktop.ui.core.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.ui.core.questions import Question

T = TypeVar("T")
NOW = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)


class FakeMessages:
    """Remembers what was said; answers questions with `answer`, or keeps them open when it is None."""

    def __init__(self, *, answer: bool | None = True) -> None:
        self.answer = answer
        self.told: list[str] = []
        self.undos: list[Callable[[], None]] = []
        self.problems: list[Exception] = []
        self.questions: list[tuple[Question, Callable[[bool], None]]] = []

    def done(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        self.told.append(text)
        if undo is not None:
            self.undos.append(undo)

    def info(self, text: str) -> None:
        self.told.append(text)

    def problem(self, owner: QWidget, error: Exception) -> None:
        del owner
        if not isinstance(error, CancelledError):
            self.problems.append(error)

    def ask(self, owner: QWidget, question: Question, answered: Callable[[bool], None]) -> None:
        del owner
        self.questions.append((question, answered))
        if self.answer is not None:
            answered(self.answer)


@dataclass
class FakePrintOpener:
    """Remembers which print dialogs were asked for."""

    opened: list[tuple[str, PrintSelection]] = field(default_factory=list)

    def __call__(self, owner: QWidget, form_id: str, selection: PrintSelection, /) -> None:
        del owner
        self.opened.append((form_id, selection))


@dataclass
class FakeDrafts:
    """Keeps drafts as the service does, without files; `error` is raised by every writing."""

    kept: dict[tuple[str, int | None], object] = field(default_factory=dict)
    writings: int = 0
    error: AppError | None = None

    def put(self, kind: str, key: int | None, draft: object) -> None:
        if self.error is not None:
            raise self.error
        self.writings += 1
        self.kept[kind, key] = draft

    def load(self, kind: str, draft_type: type[T]) -> dict[int | None, T]:
        return {
            key: one for (of, key), one in self.kept.items() if of == kind and isinstance(one, draft_type)
        }

    def drop(self, kind: str, key: int | None) -> None:
        self.kept.pop((kind, key), None)


def _attempt(work: Callable[[], T]) -> tuple[T | None, Exception | None]:
    try:
        return work(), None
    except AppError as error:
        return None, error


class InlineTaskRunner:
    """Does the work at once in the calling thread; a bug in the work fails the test, not `failed`."""

    def __init__(self) -> None:
        self._monitor = TaskMonitor()
        self.labels: list[str] = []

    @property
    def monitor(self) -> TaskMonitor:
        return self._monitor

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        key: str | None = None,
        label: str = "",
        channel: Channel = Channel.DB,
    ) -> TaskHandle:
        del key, channel
        self.labels.append(label)
        value, error = _attempt(work)
        deliver(owner, cast("T", value), error, done, failed)
        return TaskHandle(label)

    def run_long(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        key: str | None = None,
        label: str = "",
        channel: Channel = Channel.RENDER,
    ) -> TaskHandle:
        handle = TaskHandle(label)
        progress = Progress(handle, self._monitor.changed.emit)
        self.run(owner, partial(work, progress), done, failed, key=key, label=label, channel=channel)
        return handle


@dataclass
class PendingTask:
    """Work that waits until the test lets it run."""

    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    key: str | None
    handle: TaskHandle


@dataclass
class ManualTaskRunner:
    """Keeps the work; the test decides what finishes first and how."""

    pending: list[PendingTask] = field(default_factory=list)
    monitor: TaskMonitor = field(default_factory=TaskMonitor)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        key: str | None = None,
        label: str = "",
        channel: Channel = Channel.DB,
    ) -> TaskHandle:
        del channel
        handle = TaskHandle(label)
        self.monitor.add(handle)
        self.pending.append(PendingTask(owner, work, done, failed, key, handle))
        return handle

    def run_long(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        key: str | None = None,
        label: str = "",
        channel: Channel = Channel.RENDER,
    ) -> TaskHandle:
        del channel
        handle = TaskHandle(label)
        self.monitor.add(handle)
        progress = Progress(handle, self.monitor.changed.emit)
        self.pending.append(PendingTask(owner, partial(work, progress), done, failed, key, handle))
        return handle

    def finish(self, position: int = 0) -> None:
        """Do one waiting task; its answer is dropped when a newer one of its key was asked for."""
        task = self.pending.pop(position)
        newer = any(other.key == task.key for other in self.pending[position:]) if task.key else False
        value, error = _attempt(task.work)
        self.monitor.remove(task.handle)
        deliver(task.owner, value, error, task.done, task.failed, superseded=newer)

    def fail(self, error: Exception, position: int = 0) -> None:
        """Let one waiting task fail."""
        task = self.pending.pop(position)
        self.monitor.remove(task.handle)
        deliver(task.owner, None, error, task.done, task.failed)

    def finish_all(self) -> None:
        """Do all waiting tasks, also those asked for meanwhile."""
        while self.pending:
            self.finish()


def make_theme(choice: str = "light") -> Theme:
    """A theme on the application of the test run."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for theme in app.findChildren(Theme):
        theme.choose(choice)
        return theme
    return Theme(app, choice)


def make_context(
    folder: Path,
    *,
    services: Any = None,
    runner: TaskRunner | None = None,
    messages: FakeMessages | None = None,
    clock: Callable[[], datetime] | None = None,
    open_print: PrintOpener | None = None,
) -> UiContext:
    """A context with stand-ins; `services` is any object that has what the screen uses."""
    return UiContext(
        services=services,
        runner=runner or InlineTaskRunner(),
        messages=messages or FakeMessages(),
        changes=ChangeBus(),
        preferences=Preferences(folder / "preferences.ini"),
        clock=clock or (lambda: NOW),
        theme=make_theme(),
        open_print=open_print or FakePrintOpener(),
    )


def assert_freed_on_close(make: Callable[[], QWidget]) -> None:
    """Prove that a dialog is freed when it is closed: neither Qt nor Python keeps it."""
    widget = make()
    widget.show()
    reference = weakref.ref(widget)
    widget.close()
    assert not widget.isVisible(), "the dialog refused to close"
    flush_deleted()
    assert not isValid(widget), "Qt still owns the closed dialog: WA_DeleteOnClose is missing"
    del widget
    gc.collect()
    assert reference() is None, "Python still holds the closed dialog: look for connect(lambda) or a list"


def flush_deleted() -> None:
    """Delete now what was asked to be deleted later."""
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def send_text(widget: QWidget, text: str, *, composed: bool = False) -> None:
    """Type text, also Vietnamese (QTest.keyClicks aborts on it); `composed` comes from an input method."""
    if composed:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(widget, event)
        return
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown.value, Qt.KeyboardModifier.NoModifier, char)
            QCoreApplication.sendEvent(widget, key)


def select_row(view: QAbstractItemView, row: int) -> None:
    """Make a row the only one selected, whatever keys an earlier test left pressed (`selectRow` asks for them)."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(view.model().index(row, 0), flags)
