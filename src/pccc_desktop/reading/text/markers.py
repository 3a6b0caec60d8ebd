"""Labels that begin a paragraph in official documents: ``I-``, ``1.2.``, ``đ)``, ``Điều 3.``, ``-``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum


class MarkerKind(IntEnum):
    """Kinds of label, from the highest level of a text to the lowest."""

    PART = 0
    CHAPTER = 1
    UPPER_LETTER = 2
    ROMAN = 3
    SUBSECTION = 4
    ARTICLE = 5
    NUMBER = 6
    NUMBER_2 = 7
    NUMBER_3 = 8
    LETTER = 9
    BRACKETED = 10
    BULLET = 11
    PLUS = 12


@dataclass(frozen=True, slots=True)
class Marker:
    """The label of a paragraph: as written without its rest, its place in its series, and where the words begin."""

    kind: MarkerKind
    label: str
    ordinal: int
    width: int


_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_ROMAN = re.compile(r"^((?:X{0,3})(?:IX|IV|V?I{0,3}))(\s*[-–.):]+\s*|\s*/\s*[-–.]\s*|\s*/\s+)(?=[^\s\d])")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_PATTERNS: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    (MarkerKind.PART, re.compile(r"^(phần\s+(?:th\u1ee9\s+\w+|[ivx]+|\d+))(?!\w)[\s.:\-–]*", re.IGNORECASE)),
    (MarkerKind.CHAPTER, re.compile(r"^(chương\s+(?:[ivxl]+|\d+))(?!\w)[\s.:\-–]*", re.IGNORECASE)),
    (MarkerKind.SUBSECTION, re.compile(r"^(mục\s+(?:\d+|[IVX]+))(?!\w)[\s.:\-–]*", re.IGNORECASE)),
    (MarkerKind.ARTICLE, re.compile(r"^(điều\s+\d+[a-zđ]?)\s*[.:\-–]\s*", re.IGNORECASE)),
)
_NUMBER = re.compile(
    r"^(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s*[.)](?:\s+|(?=[^\W\d_]|[“\"(]))|\s*[/\-–:]\s+|(?<=\.\d)\s+(?=[A-ZĐÀ-Ỹ])|(?<=\.\d\d)\s+(?=[A-ZĐÀ-Ỹ]))"
)
_LETTER = re.compile(r"^([a-zđ])\s*(?:[)/]\s*|\.\s+)(?=\S)")
_BRACKETED = re.compile(r"^\((\d{1,2})\)\s+(?=\S)")
_UPPER_LETTER = re.compile(r"^([A-HĐ])\s*[.)/]\s+(?=\S)")
_BULLET = re.compile(r"^([-–—•*·▪►➢●○◦])\s*(?=[^\s\-–—_*=.])")
_PLUS = re.compile(r"^(\+)\s*(?=\S)")
_RULE = re.compile(r"^[\s\-–—_*=~.]+$")
_MIN_RULE = 3


def is_rule(line: str) -> bool:
    """Whether the line is a drawn one: ``-----``, ``____``, or the star under a Party issuer's name."""
    return bool(_RULE.match(line)) and (line.strip() in {"*", "**", "***"} or len(line.strip()) >= _MIN_RULE)


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[char] for char in numeral]
    return sum(
        -one if index + 1 < len(values) and one < values[index + 1] else one
        for index, one in enumerate(values)
    )


def _named(line: str) -> Marker | None:
    for kind, pattern in _PATTERNS:
        if match := pattern.match(line):
            tail = match[1].split()[-1]
            ordinal = (
                int(tail)
                if tail.isdecimal()
                else _roman_value(tail.upper())
                if re.fullmatch("[IVXLivxl]+", tail)
                else 0
            )
            label = match[0] if kind is MarkerKind.ARTICLE else match[1]
            return Marker(kind, label.strip(), ordinal, match.end())
    return None


def _numbered(line: str) -> Marker | None:
    match = _NUMBER.match(line)
    if match is None:
        return None
    parts = match[1].split(".")
    kinds = (MarkerKind.NUMBER, MarkerKind.NUMBER_2, MarkerKind.NUMBER_3, MarkerKind.NUMBER_3)
    return Marker(kinds[len(parts) - 1], match[0].strip(), int(parts[-1]), match.end())


def _lettered(line: str) -> Marker | None:
    match = _LETTER.match(line)
    if match is None:
        return None
    return Marker(MarkerKind.LETTER, match[0].strip(), _LETTERS.find(match[1]) + 1, match.end())


def read_marker(line: str) -> Marker | None:
    """The label that the line begins with, or None."""
    if not line or is_rule(line):
        return None
    first = line[0]
    if first.isdigit():
        return _numbered(line)
    if match := _BRACKETED.match(line):
        return Marker(MarkerKind.BRACKETED, match[0].strip(), int(match[1]), match.end())
    if first in "+":
        return Marker(MarkerKind.PLUS, "+", 0, match.end()) if (match := _PLUS.match(line)) else None
    if match := _BULLET.match(line):
        return Marker(MarkerKind.BULLET, match[1], 0, match.end())
    if (match := _ROMAN.match(line)) and match[1]:
        return Marker(MarkerKind.ROMAN, match[0].strip(), _roman_value(match[1]), match.end())
    if match := _UPPER_LETTER.match(line):
        return Marker(MarkerKind.UPPER_LETTER, match[0].strip(), ord(match[1]) - ord("A") + 1, match.end())
    return _lettered(line) or _named(line)
