"""What a measurement found, how two ways are timed side by side, and the table that is printed."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; times in seconds.

    `target` bounds the ratio (or the time when there is nothing beside it) from above, `floor` from below.
    """

    name: str
    ours: float | None
    bare: float | None = None
    target: float | None = None
    floor: float | None = None
    note: str = ""

    @property
    def figure(self) -> float | None:
        """What is held against the target."""
        if self.ours is None:
            return None
        if self.floor is not None and self.bare is not None:
            return self.bare / self.ours
        return self.ours if self.bare is None else self.ours / self.bare

    @property
    def verdict(self) -> str:
        """Whether the target is met."""
        figure = self.figure
        if figure is None:
            return "skipped"
        if self.target is not None:
            return "met" if figure <= self.target else "MISSED"
        if self.floor is not None:
            return "met" if figure >= self.floor else "MISSED"
        return ""


def side_by_side(ways: Sequence[Callable[[], object]], repetitions: int) -> list[float]:
    """The median time of each way, run in turn so that a busy moment of the machine meets them all."""
    times: list[list[float]] = [[] for _ in ways]
    for _ in range(repetitions):
        for index, way in enumerate(ways):
            gc.collect()
            start = time.perf_counter()
            way()
            times[index].append(time.perf_counter() - start)
    return [median(one) for one in times]


def show(lines: Iterable[Line]) -> None:
    """Print the table."""
    cells = [("measurement", "ours", "bare", "ratio", "target", "")]
    cells += [_cells(line) for line in lines]
    widths = [max(len(row[index]) for row in cells) for index in range(len(cells[0]))]
    for number, row in enumerate(cells):
        first, *rest = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join((first, *rest)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


def _cells(line: Line) -> tuple[str, str, str, str, str, str]:
    ratio = ""
    if line.figure is not None and line.bare is not None:
        ratio = f"{line.figure:.2f} x" if line.figure < 20 else f"{line.figure:.0f} x"
    target = ""
    if line.target is not None:
        target = f"<= {line.target:g} x" if line.bare is not None else f"<= {_time(line.target)}"
    elif line.floor is not None:
        target = f">= {line.floor:g} x"
    said = " ".join(part for part in (line.verdict, f"({line.note})" if line.note else "") if part)
    return line.name, _time(line.ours), _time(line.bare), ratio, target, said


def _time(seconds: float | None) -> str:
    if seconds is None:
        return "-"
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1000:.3g} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"
