"""Strips, the unit of page make-up: what is drawn as a whole at one height; and running text cut into them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from pccc_desktop.documents.engine.content import Align, Run, Runs
from pccc_desktop.documents.engine.fonts import BOLD, ITALIC, Face, faces
from pccc_desktop.documents.engine.typography import NBSP, break_words, prepare

POINTS_PER_MM = 72 / 25.4
# Share of the type size above and below the baseline in the box that PDF readers give a line of Times or Tinos.
ASCENT, DESCENT = 0.784, 0.216

# x, distance of the baseline from the strip's top, face, size, word space, text
Text: TypeAlias = tuple[float, float, int, float, float, str]
# x1, y1, x2, y2 from the strip's top, line width, dash pattern (empty: solid)
Rule: TypeAlias = tuple[float, float, float, float, float, tuple[float, ...]]
# A word and its faces: most words have one piece.
_Piece: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A word in a red frame (mức độ khẩn); measures from the strip's top."""

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float


@dataclass(slots=True)
class Strip:
    """A horizontal piece of a page that is never divided.

    `gap` is the white above it, dropped at the top of a page; `keep` ties it to the next strip; `header` is
    drawn before it when it begins a page inside a table; `is_text` marks lines that a signature may follow.
    """

    gap: float
    height: float
    texts: list[Text] = field(default_factory=list[Text])
    rules: list[Rule] = field(default_factory=list[Rule])
    stamps: tuple[Stamp, ...] = ()
    keep: bool = False
    header: tuple[Strip, ...] = ()
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How running text is set: points all."""

    size: float
    pitch: float
    gap: float
    indent: float = 0.0
    align: Align = Align.JUSTIFY


def face_of(run: Run) -> int:
    """Index of the run's face."""
    return (BOLD if run.bold else 0) + (ITALIC if run.italic else 0)


def flow_text(runs: Runs, style: TextStyle, left: float, right: float, *, hang: float = 0.0) -> list[Strip]:
    """Running text between two edges, one strip a line; no line of a paragraph stands alone on a page.

    `hang` moves the second and later lines to the right.
    """
    if len(runs) == 1:
        strips = _flow_one_face(prepare(runs[0].text), face_of(runs[0]), style, left, right, hang)
    else:
        strips = _flow_faces(runs, style, left, right, hang)
    if len(strips) > 1:
        strips[0].keep = strips[-2].keep = True
    return strips


def _start(style: TextStyle, index: int, width: float, left: float, right: float, hang: float) -> float:
    if style.align is Align.CENTRE:
        return (left + right - width) / 2
    if style.align is Align.RIGHT:
        return right - width
    return left + (hang if index else style.indent)


def _flow_one_face(
    text: str, face_index: int, style: TextStyle, left: float, right: float, hang: float
) -> list[Strip]:
    scale = style.size / 1000
    room = right - left
    lines = break_words(
        text.split(" "), faces()[face_index], (room - style.indent) / scale, (room - hang) / scale
    )
    strips: list[Strip] = []
    last = len(lines) - 1
    baseline = style.size * ASCENT
    for index, (words, used) in enumerate(lines):
        width = used * scale
        x = _start(style, index, width, left, right, hang)
        line = " ".join(words).replace(NBSP, " ")
        spaces = line.count(" ")
        word_space = (
            (right - x - width) / spaces if index < last and spaces and style.align is Align.JUSTIFY else 0.0
        )
        gap = style.pitch - style.size + (0.0 if index else style.gap)
        strips.append(
            Strip(gap, style.size, [(x, baseline, face_index, style.size, word_space, line)], is_text=True)
        )
    return strips


def _split_faces(runs: Runs) -> list[list[_Piece]]:
    """Words of a text of several styles; a word may change its style inside."""
    words: list[list[_Piece]] = []
    open_word = False
    for run in runs:
        text = prepare(run.text)
        if not text:
            open_word = open_word and not run.text
            continue
        face = face_of(run)
        parts = text.split(" ")
        if open_word and not run.text[:1].isspace():
            words[-1].append((parts.pop(0), face))
        words.extend([(part, face)] for part in parts)
        open_word = not run.text[-1:].isspace()
    return words or [[("", 0)]]


def _break_faces(
    words: list[list[_Piece]], family: tuple[Face, ...], first: float, room: float
) -> list[tuple[list[list[_Piece]], float]]:
    space = family[0].width(" ")
    lines: list[tuple[list[list[_Piece]], float]] = []
    line: list[list[_Piece]] = []
    used, limit = 0.0, first
    for word in words:
        width = sum(family[face].width(text) for text, face in word)
        if line and used + space + width > limit:
            lines.append((line, used))
            line, used, limit = [], 0.0, room
        used = used + space + width if line else width
        line.append(word)
    lines.append((line, used))
    return lines


def _flow_faces(runs: Runs, style: TextStyle, left: float, right: float, hang: float) -> list[Strip]:
    family = faces()
    scale = style.size / 1000
    room = right - left
    words = _cut_long(_split_faces(runs), family, (room - max(style.indent, hang)) / scale)
    lines = _break_faces(words, family, (room - style.indent) / scale, (room - hang) / scale)
    strips: list[Strip] = []
    for index, (line, used) in enumerate(lines):
        width = used * scale
        x = _start(style, index, width, left, right, hang)
        spaces = len(line) - 1 + sum(text.count(NBSP) for word in line for text, _ in word)
        justified = index < len(lines) - 1 and spaces and style.align is Align.JUSTIFY
        word_space = (right - x - width) / spaces if justified else 0.0
        texts = _place_faces(line, family, x, style.size, word_space)
        gap = style.pitch - style.size + (0.0 if index else style.gap)
        strips.append(Strip(gap, style.size, texts, is_text=True))
    return strips


def _cut_long(words: list[list[_Piece]], family: tuple[Face, ...], limit: float) -> list[list[_Piece]]:
    """Words wider than a line are cut into pieces of one face each."""
    result: list[list[_Piece]] = []
    for word in words:
        if sum(family[face].width(text) for text, face in word) <= limit:
            result.append(word)
            continue
        for text, face in word:
            pieces = break_words([text], family[face], limit, limit)
            result.extend([(piece[0], face)] for piece, _ in pieces)
    return result


def _place_faces(
    line: list[list[_Piece]], family: tuple[Face, ...], x: float, size: float, word_space: float
) -> list[Text]:
    """Neighbouring words of one face become one piece of text with its place on the line."""
    merged: list[list[str | int]] = []
    for number, word in enumerate(line):
        for position, (text, face) in enumerate(word):
            lead = " " if number and position == 0 else ""
            if merged and merged[-1][1] == face:
                merged[-1][0] = f"{merged[-1][0]}{lead}{text}"
            elif merged:
                merged[-1][0] = f"{merged[-1][0]}{lead}"
                merged.append([text, face])
            else:
                merged.append([text, face])
    texts: list[Text] = []
    for content, face in merged:
        line_text, index = str(content).replace(NBSP, " "), int(face)
        texts.append((x, size * ASCENT, index, size, word_space, line_text))
        width = sum(family[index].width(part) for part in line_text.split(" ")) * size / 1000
        x += width + line_text.count(" ") * (family[index].width(" ") * size / 1000 + word_space)
    return texts


def centred_text(
    lines: tuple[str, ...], face: int, size: float, pitch: float, dy: float, centre: float
) -> list[Text]:
    """Finished lines around a vertical axis; `dy` is the first baseline."""
    width_of = faces()[face].width
    return [
        (centre - width_of(line) * size / 2000, dy + index * pitch, face, size, 0.0, line.replace(NBSP, " "))
        for index, line in enumerate(lines)
    ]
