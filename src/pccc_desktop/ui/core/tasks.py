"""Work outside the window's thread: one door, two channels, answers only to the living."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from pccc_desktop.domain.errors import AppError, CancelledError
from pccc_desktop.ui.core.garbage import WindowGarbage

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Channel(Enum):
    """Where work runs: DB is one thread in order of asking, RENDER a pool of two for reading and printing."""

    DB = "db"
    RENDER = "render"


@dataclass(frozen=True, slots=True)
class ProgressState:
    """How far a task is; `total` 0 means that nobody knows."""

    done: int = 0
    total: int = 0
    text: str = ""


class TaskHandle:
    """One task asked for: what it is called, how far it is, and the way to cancel it."""

    def __init__(self, label: str = "") -> None:
        self.label = label
        self.started_at = time.monotonic()
        self.state = ProgressState()
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; `failed` then gets a CancelledError, for which nothing is shown."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class Progress:
    """What long work gets: it reports how far it is and asks whether it should stop. Safe in every thread."""

    def __init__(self, handle: TaskHandle, notify: Callable[[], None]) -> None:
        self._handle = handle
        self._notify = notify
        self._told_at = 0.0

    def report(self, done: int, total: int = 0, text: str = "") -> None:
        """Tell how far the work is; cheap enough to call for every row."""
        self._handle.state = ProgressState(done, total, text)
        now = time.monotonic()
        if now - self._told_at >= 0.05 or done == total:
            self._told_at = now
            self._notify()

    def cancelled(self) -> bool:
        """Whether the person cancelled."""
        return self._handle.is_cancelled

    def check(self) -> None:
        """Leave the work by CancelledError when the person cancelled."""
        if self._handle.is_cancelled:
            raise CancelledError


class TaskMonitor(QObject):
    """What runs now, for the status bar.

    Signals: `changed` when a task begins, moves on or ends.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[TaskHandle] = []

    def tasks(self) -> tuple[TaskHandle, ...]:
        """Labelled tasks that have not ended, oldest first."""
        return tuple(self._running)

    def add(self, handle: TaskHandle) -> None:
        if handle.label:
            self._running.append(handle)
            self.changed.emit()

    def remove(self, handle: TaskHandle) -> None:
        if handle in self._running:
            self._running.remove(handle)
            self.changed.emit()


class TaskRunner(Protocol):
    """Runs `work` outside the window's thread and brings the answer back into it.

    `work` gets services and plain data, never a widget; `done` and `failed` run in the window's thread.
    Nothing is delivered when `owner` is gone or when newer work with the same `key` was asked for. A `label`
    makes the task visible in the status bar (after 300 ms), with progress and cancel.
    """

    @property
    def monitor(self) -> TaskMonitor: ...

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
    ) -> TaskHandle: ...

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
        """Like `run`, for work that reports progress and can be cancelled."""
        ...


class _Job:
    """One task on its way: from the queue through the worker back to its owner."""

    def __init__(
        self,
        number: int,
        owner: QObject,
        key: str | None,
        handle: TaskHandle,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.number = number
        self.owner = owner
        self.key = key
        self.handle = handle
        self.done = done
        self.failed = failed
        self.value: Any = None
        self.error: Exception | None = None
        self.future: Future[None] | None = None
        self.superseded = False


class QtTaskRunner(QObject):
    """The real runner: two thread pools, answers by queued signals.

    Signals: `idle` when the last answer was delivered and nothing else was asked.
    """

    idle = Signal()
    _finished = Signal(object)
    _moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor = TaskMonitor(self)
        self._garbage = WindowGarbage(self)
        self._pools: dict[Channel, ThreadPoolExecutor] = {}
        self._numbers = itertools.count(1)
        self._jobs: dict[int, _Job] = {}
        self._newest: dict[str, _Job] = {}
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)

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
        handle = TaskHandle(label)
        self._submit(_Job(next(self._numbers), owner, key, handle, done, failed), work, channel)
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
        handle = TaskHandle(label)
        progress = Progress(handle, self._moved.emit)

        def work_with_progress() -> T:
            return work(progress)

        self._submit(_Job(next(self._numbers), owner, key, handle, done, failed), work_with_progress, channel)
        return handle

    def busy(self) -> bool:
        """Whether anything is still queued, running or waiting to be delivered."""
        return bool(self._jobs)

    def shutdown(self, wait_seconds: float = 5.0) -> tuple[str, ...]:
        """Cancel what can be cancelled, wait, and name the tasks that still run; deliver nothing any more."""
        self._closed = True
        for job in self._jobs.values():
            # Work without a key and a name is a small save, such as a draft: it is never thrown away.
            if job.key is not None or job.handle.label:
                job.handle.cancel()
        for channel, pool in self._pools.items():
            pool.shutdown(wait=False, cancel_futures=channel is Channel.RENDER)
        deadline = time.monotonic() + wait_seconds
        unfinished = [job for job in self._jobs.values() if job.future is not None]
        while time.monotonic() < deadline:
            unfinished = [job for job in unfinished if job.future is not None and not job.future.done()]
            if not unfinished:
                break
            time.sleep(0.01)
        self._jobs.clear()
        self._newest.clear()
        self._garbage.stop()
        return tuple(job.handle.label or str(job.number) for job in unfinished)

    def _submit(self, job: _Job, work: Callable[[], Any], channel: Channel) -> None:
        if self._closed:
            return
        if job.key is not None:
            self._supersede(job.key)
            self._newest[job.key] = job
        self._jobs[job.number] = job
        self._monitor.add(job.handle)
        job.future = self._pool(channel).submit(self._work, job, work)

    def _pool(self, channel: Channel) -> ThreadPoolExecutor:
        """The workers of a channel, made by its first task: the window is painted without them."""
        if channel not in self._pools:
            from concurrent.futures import ThreadPoolExecutor

            workers = 1 if channel is Channel.DB else 2
            self._pools[channel] = ThreadPoolExecutor(workers, thread_name_prefix=channel.value)
        return self._pools[channel]

    def _supersede(self, key: str) -> None:
        older = self._newest.pop(key, None)
        if older is None:
            return
        older.superseded = True
        older.handle.cancel()
        if older.future is not None and older.future.cancel():
            self._forget(older)

    def _work(self, job: _Job, work: Callable[[], Any]) -> None:
        """Runs in a worker thread; nothing here touches the window."""
        try:
            if job.handle.is_cancelled:
                raise CancelledError
            job.value = work()
        except AppError as error:
            job.error = error
        except Exception as error:  # noqa: BLE001 - the one place where a bug of any work becomes an answer
            _log.exception("Task %s failed", job.handle.label or job.key or job.number)
            job.error = error
        if not self._closed and isValid(self):
            self._finished.emit(job)

    def _forget(self, job: _Job) -> None:
        self._jobs.pop(job.number, None)
        if job.key is not None and self._newest.get(job.key) is job:
            del self._newest[job.key]
        self._monitor.remove(job.handle)

    @Slot(object)
    def _on_finished(self, job: _Job) -> None:
        if job.number not in self._jobs:
            return
        self._forget(job)
        deliver(job.owner, job.value, job.error, job.done, job.failed, superseded=job.superseded)
        if not self._jobs:
            self.idle.emit()

    @Slot()
    def _on_moved(self) -> None:
        self._monitor.changed.emit()


def deliver(
    owner: QObject,
    value: T,
    error: Exception | None,
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    *,
    superseded: bool = False,
) -> None:
    """Hand an answer to its owner unless the owner is gone or nobody waits for it any more."""
    if superseded or not isValid(owner):
        return
    if error is not None:
        failed(error)
    else:
        done(value)
