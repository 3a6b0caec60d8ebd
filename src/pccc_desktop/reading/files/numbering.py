"""Labels that Word writes by itself (``I.``, ``1.2.``, ``a)``, bullets), computed as Word does from numbering.xml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] - lxml has no public name for its element type

_NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_LEVELS = 9
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def qualified(name: str) -> str:
    """The name in Word's namespace."""
    return _NAMESPACE + name


def attribute(element: _Element, name: str) -> str:
    """An attribute of Word's namespace, empty when absent."""
    return str(element.get(_NAMESPACE + name) or "")


def _value(parent: _Element | None, name: str) -> str:
    child = parent.find(qualified(name)) if parent is not None else None
    return attribute(child, "val") if child is not None else ""


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        while number >= value:
            out += letters
            number -= value
    return out


def _format(number: int, kind: str) -> str:
    if kind in {"upperRoman", "lowerRoman"}:
        return _roman(number) if kind == "upperRoman" else _roman(number).lower()
    if kind in {"upperLetter", "lowerLetter"}:
        letter = _ALPHABET[(number - 1) % len(_ALPHABET)] * ((number - 1) // len(_ALPHABET) + 1)
        return letter.upper() if kind == "upperLetter" else letter
    return f"{number:02d}" if kind == "decimalZero" else str(number)


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: its number format, the pattern of its label, its first number."""

    kind: str
    pattern: str
    start: int


class Numbering:
    """Counts the numbered paragraphs of a document in order and gives each its label."""

    def __init__(self, numbering: _Element | None, styles: _Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, tuple[str, dict[int, int]]] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[str] = set()
        self._by_style: dict[str, tuple[str, int]] = {}
        if numbering is not None:
            self._read(numbering)
        if styles is not None:
            self._read_styles(styles)

    def _read(self, numbering: _Element) -> None:
        for abstract in numbering.iter(qualified("abstractNum")):
            levels = {
                int(attribute(level, "ilvl") or 0): _Level(
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText"),
                    int(_value(level, "start") or 1),
                )
                for level in abstract.iter(qualified("lvl"))
            }
            self._abstract[attribute(abstract, "abstractNumId")] = levels
        for one in numbering.iter(qualified("num")):
            restarts = {
                int(attribute(override, "ilvl") or 0): int(_value(override, "startOverride"))
                for override in one.iter(qualified("lvlOverride"))
                if _value(override, "startOverride")
            }
            self._lists[attribute(one, "numId")] = (_value(one, "abstractNumId"), restarts)

    def _read_styles(self, styles: _Element) -> None:
        based: dict[str, str] = {}
        for style in styles.iter(qualified("style")):
            name = attribute(style, "styleId")
            based[name] = _value(style, "basedOn")
            properties = style.find(f"{qualified('pPr')}/{qualified('numPr')}")
            if properties is not None and _value(properties, "numId"):
                self._by_style[name] = (_value(properties, "numId"), int(_value(properties, "ilvl") or 0))
        for name, parent in based.items():
            if name not in self._by_style and parent in self._by_style:
                self._by_style[name] = self._by_style[parent]

    def _place(self, paragraph: _Element) -> tuple[str, int] | None:
        properties = paragraph.find(qualified("pPr"))
        if properties is None:
            return None
        style = _value(properties, "pStyle")
        numbered = properties.find(qualified("numPr"))
        inherited = self._by_style.get(style)
        if numbered is None:
            return inherited
        number = _value(numbered, "numId") or (inherited[0] if inherited else "")
        level = _value(numbered, "ilvl")
        return number, int(level) if level else (inherited[1] if inherited else 0)

    def label(self, paragraph: _Element) -> str:
        """The label of the paragraph, empty when it has none; each call counts the paragraph once."""
        place = self._place(paragraph)
        if place is None or place[0] in {"", "0"} or place[0] not in self._lists:
            return ""
        number, depth = place
        abstract, restarts = self._lists[number]
        levels = self._abstract.get(abstract, {})
        level = levels.get(depth)
        if level is None or level.kind == "none":
            return ""
        if level.kind == "bullet":
            return "+" if level.pattern.strip() == "+" else "-"
        counters = self._counters.setdefault(abstract, [None] * _LEVELS)
        if number not in self._started:
            self._started.add(number)
            for at, first in restarts.items():
                counters[at] = first - 1
        before = counters[depth]
        counters[depth] = level.start if before is None else before + 1
        for deeper in range(depth + 1, _LEVELS):
            counters[deeper] = None
        return self._written(level.pattern, levels, counters)

    @staticmethod
    def _written(pattern: str, levels: dict[int, _Level], counters: list[int | None]) -> str:
        def replace(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            level = levels.get(at)
            count = counters[at] if at < _LEVELS else None
            if level is None:
                return ""
            return _format(level.start if count is None else count, level.kind)

        return re.sub(r"%(\d)", replace, pattern).strip()
