"""A printed PDF as a reader with a ruler sees it: lines of text, their fonts and places, and drawn rules."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import Any

import pdfplumber

MM = 72 / 25.4
COLUMN_GAP = 12.0
_SUBSET = re.compile(r"^[A-Z]{6}\+")


@dataclass(frozen=True)
class Line:
    """Neighbouring letters on one baseline."""

    page: int
    text: str
    x0: float
    x1: float
    baseline: float
    top: float
    bottom: float
    sizes: frozenset[float]
    fonts: frozenset[str]

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def size(self) -> float:
        return max(self.sizes)

    @property
    def bold(self) -> bool:
        return all("Bold" in font for font in self.fonts)

    @property
    def italic(self) -> bool:
        return all("Italic" in font for font in self.fonts)


@dataclass(frozen=True)
class Rule:
    """A drawn straight line; tops are distances from the top of the page."""

    page: int
    x0: float
    x1: float
    top: float
    bottom: float
    weight: float

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def length(self) -> float:
        return self.x1 - self.x0

    @property
    def level(self) -> bool:
        return abs(self.top - self.bottom) < 0.1


@dataclass
class Paper:
    """Everything measured on one PDF."""

    data: bytes
    sizes: list[tuple[float, float]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    colours: set[tuple[Any, ...]] = field(default_factory=set)
    text: str = ""

    @property
    def left(self) -> float:
        return 30 * MM

    @property
    def right(self) -> float:
        return self.sizes[0][0] - 15 * MM

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    def find(self, pattern: str, page: int | None = None) -> list[Line]:
        """Lines whose whole text matches."""
        wanted = re.compile(pattern)
        return [
            line for line in self.lines if (page is None or line.page == page) and wanted.fullmatch(line.text)
        ]

    def below(self, line: Line, within: float) -> list[Rule]:
        """Level rules under a line of text that share its middle part."""
        return [
            rule
            for rule in self.rules
            if rule.page == line.page
            and rule.level
            and 0 < rule.top - line.baseline <= within
            and rule.x0 < line.x1
            and rule.x1 > line.x0
        ]

    def in_table(self, line: Line) -> bool:
        """Whether the line stands between vertical rules."""
        middle = (line.top + line.bottom) / 2
        sides = [
            rule
            for rule in self.rules
            if rule.page == line.page
            and not rule.level
            and rule.top <= middle <= rule.bottom
            and rule.bottom - rule.top > 12
        ]
        return any(rule.x0 <= line.x0 for rule in sides) and any(rule.x0 >= line.x1 - 1 for rule in sides)


def read_paper(data: bytes) -> Paper:
    """Measure a PDF."""
    paper = Paper(data)
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages, start=1):
            paper.sizes.append((float(page.width), float(page.height)))
            paper.lines += _lines(page, number)
            for item in page.lines:
                paper.rules.append(
                    Rule(
                        number,
                        float(item["x0"]),
                        float(item["x1"]),
                        float(item["top"]),
                        float(item["bottom"]),
                        float(item["linewidth"]),
                    )
                )
            for char in page.chars:
                paper.colours.add(_colour(char["non_stroking_color"]))
    paper.text = "\n".join(line.text for line in paper.lines)
    return paper


def _colour(value: Any) -> tuple[Any, ...]:
    if value is None:
        return (0,)
    return tuple(value) if isinstance(value, (tuple, list)) else (value,)


def _lines(page: Any, number: int) -> list[Line]:
    rows: dict[float, list[Any]] = {}
    for char in page.chars:
        rows.setdefault(round(float(page.height) - float(char["matrix"][5]), 1), []).append(char)
    lines: list[Line] = []
    for baseline, chars in rows.items():
        chars.sort(key=lambda char: char["x0"])
        part = [chars[0]]
        for char in chars[1:]:
            if char["x0"] - part[-1]["x1"] > COLUMN_GAP:
                lines.append(_line(part, number, baseline))
                part = []
            part.append(char)
        lines.append(_line(part, number, baseline))
    return sorted((line for line in lines if line.text), key=lambda line: (line.baseline, line.x0))


def _joined(chars: list[Any]) -> str:
    """The letters with a space where a column of a table ends."""
    text, last = "", None
    for char in chars:
        if last is not None and char["x0"] - last > 3 and not text.endswith(" "):
            text += " "
        text += char["text"]
        last = char["x1"]
    return text.strip(" ")


def _line(chars: list[Any], number: int, baseline: float) -> Line:
    inked = [char for char in chars if not char["text"].isspace()] or chars
    return Line(
        page=number,
        text=_joined(chars),
        x0=min(char["x0"] for char in inked),
        x1=max(char["x1"] for char in inked),
        baseline=baseline,
        top=min(char["top"] for char in inked),
        bottom=max(char["bottom"] for char in inked),
        sizes=frozenset(round(float(char["size"]), 1) for char in inked),
        fonts=frozenset(_SUBSET.sub("", char["fontname"]) for char in inked),
    )
