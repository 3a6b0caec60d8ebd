"""Where the columns of a printed table begin in a text that keeps the look of its pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_CELL_START = re.compile(r"(?:^|(?<=\s\s))(?=\S)")
_WORD = re.compile(r"(?<=\S )(\S+)")
_NEAR = 2  # characters by which the words of one column may begin apart
_REACH = 4  # characters by which a capital word that runs into the next column may begin before it
_SEEN = 2  # lines that must begin a cell there


def _clusters(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Places at which cells begin and how often, neighbours counted together, the most frequent first."""
    counts = Counter(match.start() for line in lines for match in _CELL_START.finditer(line))
    out: list[tuple[int, int]] = []
    for place, _ in counts.most_common():
        if any(abs(place - other) <= _NEAR for other, _ in out):
            continue
        near = sum(count for other, count in counts.items() if abs(other - place) <= _NEAR)
        out.append((place, near))
    return sorted(out, key=lambda one: -one[1])


def column_starts(lines: Sequence[str], heads: Sequence[float]) -> list[float]:
    """Where the columns begin in these lines of one page, else `heads`, where their headings begin."""
    first, *others = heads
    inner = [one for one in _clusters(lines) if one[0] > first + _NEAR and one[1] >= _SEEN]
    chosen = sorted(place for place, _ in inner[: len(others)])
    return [first, *chosen] if len(chosen) == len(others) else list(heads)


def part_cells(line: str, starts: Sequence[float]) -> str:
    """The line with a wide gap where one space parts two columns that another line of the page keeps apart."""
    words = [(match.start(), match.start() + len(match[1])) for match in _WORD.finditer(line)]
    cuts = set[int]()
    for start in starts[1:]:
        near = [begin for begin, _ in words if abs(begin - start) <= _NEAR] or [
            begin for begin, end in words if start - _REACH <= begin < start < end and line[begin].isupper()
        ]
        taken = any(abs(match.start() - start) <= _NEAR for match in _CELL_START.finditer(line))
        if near and not taken:
            cuts.add(min(near, key=lambda word: (not line[word].isupper(), abs(word - start))))
    return "".join("  " + char if place in cuts else char for place, char in enumerate(line))
