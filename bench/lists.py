"""The page of documents with 100,000 rows: first rows on the screen, then scrolling and sorting without a pause."""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from bench.data import SEARCH, database
from bench.table import Line
from pccc_desktop.app.opening import Opening
from pccc_desktop.app.startup import Location
from pccc_desktop.ui.core.tables import SortSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pccc_desktop.ui.core.list_page import ListPage, ListQuery, ListResult

TARGET_PAINT, TARGET_PAUSE = 0.1, 0.05
_BEAT_MS = 1
_STEP_MS = 15
_STEPS = 120
_PATIENCE_MS = 20_000
_PAGES = {"plans": "documents", "assignments": "assignments"}


def measure() -> list[Line]:
    """Both long lists of the program, each in the real window."""
    path = database(SEARCH)
    application = cast("QApplication", QApplication.instance() or QApplication(["bench"]))
    lines: list[Line] = []
    with tempfile.TemporaryDirectory() as folder:
        opening = Opening(application, Location(path), Path(folder) / "preferences.ini", "vi", "bench")
        opening.opened.connect(gc.freeze)  # as `app.window` does it
        opening.show()
        for key, name in _PAGES.items():
            lines += _PageRun(opening, key, name).lines()
        opening.window.close()
        opening.shut_down()
    return lines


class _Heart(QObject):
    """Beats in the window's thread; the longest time between two beats is the longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(_BEAT_MS)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class _PageRun(QObject):
    """One page in its window, driven as a person would."""

    def __init__(self, opening: Opening, key: str, name: str) -> None:
        super().__init__()
        self._opening, self._name = opening, name
        self._answered = self._painted = 0.0
        opening.window.show_page(key)
        self._page = cast("ListPage[object]", opening.window.current_page())
        self._query_time = 0.0
        self._fetch = self._page.fetch
        self._page.fetch = self._timed_fetch
        self._page.table.viewport().installEventFilter(self)
        self._heart = _Heart()

    def lines(self) -> list[Line]:
        """Wait for the list to settle, then measure first rows, scrolling and sorting."""
        self._settle()
        first = min(self._first_rows() for _ in range(3))
        lines = [
            Line(f"{self._name}: query of the first rows, counts and choices", self._query_time),
            Line(f"{self._name}: first rows painted after the query", first, target=TARGET_PAINT),
        ]
        bar = self._page.table.verticalScrollBar()
        places = [bar.maximum() * (step * 37 % _STEPS) // _STEPS for step in range(_STEPS)]
        jumps = self._longest_pause(bar.setValue, places)
        lines.append(Line(f"{self._name}: longest pause while scrolling", jumps, target=TARGET_PAUSE))
        orders = [column.sort for column in self._page.model.columns if column.sort]
        sorts = self._longest_pause(self._sort, orders * 2, settle=True)
        lines.append(Line(f"{self._name}: longest pause while sorting", sorts, target=TARGET_PAUSE))
        return lines

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Paint
            and self._answered
            and not self._painted
            and self._page.model.rowCount()
        ):
            QTimer.singleShot(0, self, self._on_painted)
        return False

    @Slot()
    def _on_painted(self) -> None:
        self._painted = self._painted or time.perf_counter()

    def _timed_fetch(self, query: ListQuery) -> ListResult[object]:
        start = time.perf_counter()
        result = self._fetch(query)
        self._answered = time.perf_counter()
        self._query_time = self._answered - start
        return result

    def _first_rows(self) -> float:
        self._page.model.clear()
        self._answered = self._painted = 0.0
        self._page.reload()
        self._until(lambda: bool(self._painted))
        self._settle()
        return self._painted - self._answered

    def _sort(self, name: str) -> None:
        self._page.table.sort_requested.emit(SortSpec(name, descending=False))

    def _longest_pause(
        self, act: Callable[..., object], values: Iterable[object], *, settle: bool = False
    ) -> float:
        self._heart.start()
        for value in values:
            act(value)
            if settle:
                self._settle()
            self._wait(_STEP_MS)
        self._settle()
        return self._heart.longest

    def _settle(self) -> None:
        self._until(lambda: not self._opening.parts.runner.busy())
        self._wait(100)
        self._until(lambda: not self._opening.parts.runner.busy())

    def _until(self, condition: Callable[[], bool]) -> None:
        deadline = time.perf_counter() + _PATIENCE_MS / 1000
        while not condition():
            if time.perf_counter() > deadline:
                sys.exit(f"{self._name}: the list did not come")
            self._wait(5)

    @staticmethod
    def _wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
