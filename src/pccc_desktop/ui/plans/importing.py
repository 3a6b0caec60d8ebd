"""Reading files into reviews: one after the other, outside the window's thread, with progress and cancel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.domain.progress import Progress as DomainProgress
    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.core.changes import ChangeBus
    from pccc_desktop.ui.core.tasks import Progress, TaskRunner


class ReviewStarter(Protocol):
    """What importing needs of the review service."""

    def start(self, path: Path, progress: DomainProgress | None = None) -> Saved[Review]: ...


class Importer(QObject):
    """Files wait in a queue; a file that fails does not stop the others.

    Signals: `imported(review)` for each file read; when the queue is empty `failed(failures)`, pairs of a path and
    an error, and `finished(reviews)`.
    """

    imported = Signal(object)
    failed = Signal(object)
    finished = Signal(object)

    def __init__(self, starter: ReviewStarter, runner: TaskRunner, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._starter = starter
        self._runner = runner
        self._bus = bus
        self._waiting: list[Path] = []
        self._done: list[Review] = []
        self._failures: list[tuple[Path, Exception]] = []
        self._running = False

    @property
    def is_running(self) -> bool:
        return self._running

    def add(self, paths: Iterable[Path]) -> None:
        """Read these files, after those that wait already."""
        self._waiting += [path for path in paths if path not in self._waiting]
        if not self._running:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._running = False
            done, self._done = self._done, []
            failures, self._failures = self._failures, []
            if done:
                self.finished.emit(done)
            if failures:
                self.failed.emit(failures)
            return
        self._running = True
        path = self._waiting.pop(0)
        label = self.tr("Đang đọc {file}").format(file=path.name)
        self._runner.run_long(
            self,
            partial(self._read, path),
            self._on_read,
            partial(self._on_failed, path),
            label=label,
        )

    def _read(self, path: Path, progress: Progress) -> Saved[Review]:
        return self._starter.start(path, progress)

    def _on_read(self, saved: Saved[Review]) -> None:
        self._bus.publish(saved.changes)
        self._done.append(saved.value)
        self.imported.emit(saved.value)
        self._next()

    def _on_failed(self, path: Path, error: Exception) -> None:
        self._failures.append((path, error))
        self._next()


def local_files(data: QMimeData) -> list[str]:
    """Paths of the files that are being dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
