"""What must not be left behind by a test: log records, windows, timers, threads."""

from __future__ import annotations

import gc
import logging
import sys
import time
from typing import TYPE_CHECKING, cast

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

# Libraries that warn about the documents they are shown, not about us.
TALKATIVE_LOGGERS = ("pdfminer", "pypdf", "hypothesis")


class LogCollector(logging.Handler):
    """Collects the records of WARNING and above that no test announced."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record unless it comes from a talkative library."""
        if record.name.split(".")[0] not in TALKATIVE_LOGGERS:
            self.records.append(record)

    def text(self) -> str:
        """All collected records, one a line."""
        return "\n".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in self.records)


def qt_is_running() -> bool:
    """Tell whether a QApplication exists, without importing Qt for tests that do not need it."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and widgets.QApplication.instance() is not None


def living_qt_objects() -> dict[int, QObject]:
    """Top-level widgets, active timers and running threads that Python knows of, by address."""
    import shiboken6
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QApplication

    found: dict[int, QObject] = {}
    for widget in QApplication.topLevelWidgets():
        found[shiboken6.getCppPointer(widget)[0]] = widget
    for wrapper in shiboken6.getAllValidWrappers():
        is_timer_at_work = isinstance(wrapper, QTimer) and wrapper.isActive()
        is_thread_at_work = isinstance(wrapper, QThread) and wrapper.isRunning()
        if is_timer_at_work or (is_thread_at_work and wrapper is not QThread.currentThread()):
            found[shiboken6.getCppPointer(wrapper)[0]] = cast("QObject", wrapper)
    return found


def let_qt_finish() -> None:
    """Carry out what was put off: deferred deletes, queued signals, pool jobs (at most two seconds)."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    QThreadPool.globalInstance().waitForDone(2000)
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.sendPostedEvents(None, 0)


def _describe(leftovers: Iterable[QObject]) -> list[str]:
    return sorted(f"{type(o).__name__}({o.objectName()!r})" for o in leftovers)


def leftovers_since(before: dict[int, QObject]) -> list[str]:
    """Describe what a test left behind, after giving it the chance to die; then remove it."""
    import shiboken6
    from PySide6.QtCore import QThreadPool, QTimer
    from PySide6.QtWidgets import QWidget

    let_qt_finish()
    left = {k: v for k, v in living_qt_objects().items() if k not in before}
    if left:
        left.clear()
        gc.collect()
        let_qt_finish()
        left = {k: v for k, v in living_qt_objects().items() if k not in before}
    described = _describe(left.values())
    for thing in left.values():
        if isinstance(thing, QTimer):
            thing.stop()
        elif isinstance(thing, QWidget):
            thing.hide()
            thing.deleteLater()
    del left
    let_qt_finish()
    pools = [w for w in shiboken6.getAllValidWrappers() if isinstance(w, QThreadPool)]
    deadline = time.monotonic() + 2
    described += [
        "QThreadPool with running jobs"
        for pool in pools
        if not pool.waitForDone(max(0, int((deadline - time.monotonic()) * 1000)))
    ]
    return described
