"""Text made ready for paper: NFC, safe characters, words that stay together, lines of balanced length."""

from __future__ import annotations

import re
from functools import lru_cache

from pccc_desktop.documents.engine.fonts import Face, faces
from pccc_desktop.domain.text import clean, nfc

NBSP = "\u00a0"
BREAK = "|"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"[ \t\n\r]+")
# What stays on one line: a number with the word that says what it counts.
_GLUE = re.compile(
    r"\b(số|ngày|tháng|năm|Điều|điều|khoản|điểm|Mục|mục|Số|Ngày|quý|Quý|Phụ lục) (?=[\dIVX(“\"]|[a-zđ]\b)",
    re.UNICODE,
)
_UNIT = re.compile(r"(?<=\d) (?=(?:người|bản|hộ|giờ|phút|đồng|km|m|trang|chiếc|bộ|cái)\b)")
_LONE = re.compile(r"\b(và|của|về|số|ngày|các|cho|tại|từ|đến|với|trong|để) (?=\S)", re.UNICODE)
_SET_PHRASES = ("phòng cháy, chữa cháy", "cứu nạn, cứu hộ", "Phòng cháy, chữa cháy")


def _covered(text: str) -> str:
    if text.isascii():
        return text
    coverage = faces()[0].coverage
    return "".join([char if char == NBSP or ord(char) in coverage else "?" for char in text])


@lru_cache(maxsize=20_000)
def prepare(text: str) -> str:
    """One line of running text: NFC, no control characters, no letters the font lacks, numbers glued to their word.

    Non-breaking spaces set by a template survive; all other white space becomes single spaces.
    """
    text = _CONTROL.sub("", nfc(text))
    if NBSP in text:
        text = NBSP.join(_SPACES.sub(" ", part) for part in text.split(NBSP))
    else:
        text = clean(text)
    return _covered(_UNIT.sub(NBSP, _GLUE.sub(rf"\1{NBSP}", text)))


@lru_cache(maxsize=2_000)
def prepare_title(text: str) -> str:
    """Like `prepare`, for centred lines: no line ends with a lone preposition, set phrases stay whole."""
    text = _LONE.sub(rf"\1{NBSP}", prepare(text))
    for phrase in _SET_PHRASES:
        text = text.replace(phrase, phrase.replace(" ", NBSP))
    return text


def split_long_word(word: str, face: Face, limit: float) -> list[str]:
    """Cut a word that is wider than the line into pieces that fit; `limit` is in thousandths of the type size."""
    pieces: list[str] = []
    current = ""
    used = 0.0
    for char in word:
        width = face.widths.get(ord(char), face.default_width)
        if current and used + width > limit:
            pieces.append(current)
            current, used = "", 0.0
        current += char
        used += width
    pieces.append(current)
    return pieces


def break_words(words: list[str], face: Face, first: float, limit: float) -> list[tuple[list[str], float]]:
    """Fill lines with words; widths in thousandths of the type size; gives each line's words and bare width."""
    cache, space = face.cache, face.width(" ")
    lines: list[tuple[list[str], float]] = []
    line: list[str] = []
    used, room = 0.0, first
    for word in words:
        width = cache.get(word)
        if width is None:
            width = face.width(word)
        if line and used + space + width > room:
            lines.append((line, used))
            line, used, room = [], 0.0, limit
        if width > room and not line:
            *full, word = split_long_word(word, face, room)
            for piece in full:
                lines.append(([piece], face.width(piece)))
                room = limit
            width = face.width(word)
        used = used + space + width if line else width
        line.append(word)
    lines.append((line, used))
    return lines


@lru_cache(maxsize=2_000)
def balance(text: str, face_index: int, size: float, width: float) -> tuple[str, ...]:
    """Lines of a centred text, as few as fit and then as equal as they can be; ``|`` is a wanted break."""
    face = faces()[face_index]
    limit = width * 1000 / size
    lines: list[str] = []
    for part in text.split(BREAK):
        lines.extend(_balance_part(prepare_title(part), face, limit))
    return tuple(lines)


def _balance_part(text: str, face: Face, limit: float) -> list[str]:
    words = text.split(" ")
    best = break_words(words, face, limit, limit)
    if len(best) > 1:
        low, high = limit / len(best) * 0.8, limit
        while high - low > 50:
            middle = (low + high) / 2
            trial = break_words(words, face, middle, middle)
            if len(trial) > len(best):
                low = middle
            else:
                high, best = middle, trial
    return [" ".join(line) for line, _ in best]


def text_width(text: str, face_index: int, size: float) -> float:
    """Width of one line in points."""
    return faces()[face_index].width(text) * size / 1000
