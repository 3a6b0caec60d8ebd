"""Vietnamese text: one form, one search key, one sort key, for storage, screen, import and print alike."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from typing_extensions import override

_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_TONE_RANK = {"": 0, _GRAVE: 1, _HOOK: 2, _TILDE: 3, _ACUTE: 4, _DOT: 5}
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: index + 100 for index, letter in enumerate(_ALPHABET)}
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_WORD = re.compile(r"[^\W\d_]+")


class Marked(str):
    """A Vietnamese text that still knows its context and what was put into it, so a screen can say it anew."""

    __slots__ = ("context", "pattern", "values")
    context: str
    pattern: str
    values: dict[str, object]

    @classmethod
    def of(cls, context: str, pattern: str, values: dict[str, object]) -> Marked:
        """The pattern with its values filled in."""
        text = cls(pattern.format(**values) if values else pattern)
        text.context, text.pattern, text.values = context, pattern, values
        return text

    @override
    def format(self, *args: object, **values: object) -> Marked:
        return Marked.of(self.context, self.pattern, values)


def N_(context: str, text: str) -> Marked:  # noqa: N802 - lupdate is told this very name as an alias
    """Mark a text for translation where Qt is not imported; the screen translates it when it shows it."""
    return Marked.of(context, text, {})


def nfc(text: str) -> str:
    """The composed form in which every text is stored, compared and printed."""
    return unicodedata.normalize("NFC", text)


def clean(text: str) -> str:
    """One line as a person meant it: NFC, no invisible characters, single spaces, trimmed."""
    visible = nfc(text).translate(_INVISIBLE).replace("\r", " ").replace("\n", " ")
    return _SPACES.sub(" ", visible).strip()


def clean_lines(text: str) -> str:
    """Several lines as a person meant them: every line like `clean`, line feeds between them."""
    lines = nfc(text).translate(_INVISIBLE).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_SPACES.sub(" ", line).strip() for line in lines).strip("\n")


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    decomposed = unicodedata.normalize("NFD", char.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("đ", "d")


class _FoldTable(dict[int, str]):
    """Translation table that folds a character when it is met first."""

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        self[code] = folded
        return folded


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """Accent-free, case-free search key: ``Tổ liên gia`` is ``to lien gia``, ``Đặng`` is ``dang``."""
    return nfc(text).translate(_FOLD)


def _tone_to_end(match: re.Match[str]) -> str:
    decomposed = unicodedata.normalize("NFD", match.group())
    tones = [c for c in decomposed if c in _TONE_RANK]
    letters = "".join(c for c in decomposed if c not in _TONE_RANK)
    return unicodedata.normalize("NFC", letters) + str(_TONE_RANK[tones[0] if tones else ""])


def tone_key(text: str) -> str:
    """Key under which two placements of a tone are one word: ``uỷ`` is ``ủy``, but ``ma`` is not ``má``."""
    return _WORD.sub(_tone_to_end, nfc(text).casefold())


@lru_cache(maxsize=4096)
def _char_ranks(char: str) -> tuple[int, int, int]:
    decomposed = unicodedata.normalize("NFD", char)
    tone = next((c for c in decomposed if c in _TONE_RANK), "")
    base = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONE_RANK))
    lower = base.lower()
    if lower in _LETTER_RANK:
        primary = _LETTER_RANK[lower]
    elif lower.isdecimal() and lower.isascii():
        primary = 50 + int(lower)
    else:
        primary = 1 if lower.isspace() or not lower else 2 + ord(lower[0]) % 40
    return primary, _TONE_RANK[tone], 0 if base == lower else 1


def sort_key(text: str) -> bytes:
    """Bytes whose order is the Vietnamese dictionary's: letters, then tones, then case.

    Equal to ICU's ``vi`` collation on names; stored as a BLOB column and indexed,
    because a collation callback in Python sorts a hundred times slower.
    """
    ranks = [_char_ranks(char) for char in clean(text)]
    primary = bytes(rank[0] for rank in ranks)
    tones = bytes(rank[1] + 1 for rank in ranks)
    cases = bytes(rank[2] + 1 for rank in ranks)
    return primary + b"\0" + tones + b"\0" + cases


def name_sort_key(full_name: str) -> bytes:
    """Order of people: by given name (the last word), then family name, then the words between."""
    words = clean(full_name).split(" ")
    return sort_key(words[-1]) + b"\0" + sort_key(words[0]) + b"\0" + sort_key(" ".join(words[1:-1]))
