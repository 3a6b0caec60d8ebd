"""Garbage is collected in the window's thread, never in a worker's."""

from __future__ import annotations

import gc
import threading
from typing import Any

from PySide6.QtCore import QObject

from pccc_desktop.ui.core.tasks import QtTaskRunner


def raise_error(error: Exception) -> None:
    raise error


def test_workers_do_not_collect_and_the_window_does(qtbot: Any) -> None:
    threads: set[int] = set()

    def watch(phase: str, info: dict[str, int]) -> None:
        del info
        if phase == "start":
            threads.add(threading.get_ident())

    owner = QObject()
    runner = QtTaskRunner()
    done: list[int] = []

    def litter() -> int:
        for _ in range(5000):
            circle: list[object] = []
            circle.append(circle)
        return 1

    gc.callbacks.append(watch)
    try:
        runner.run(owner, litter, done.append, raise_error)
        qtbot.waitUntil(lambda: done == [1])
        assert not threads
        qtbot.waitUntil(lambda: threads == {threading.get_ident()}, timeout=5000)
    finally:
        gc.callbacks.remove(watch)
        runner.shutdown()
    assert gc.isenabled()
