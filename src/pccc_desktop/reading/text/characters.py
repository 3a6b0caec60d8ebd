"""One form of characters for every text that comes from outside: NFC, plain spaces, no invisible marks, no markdown."""

from __future__ import annotations

import re

from pccc_desktop.domain.text import nfc

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"))
_LOOKALIKES = str.maketrans(
    {"Ð": "Đ", "ð": "đ", "\uf02d": "-", "\uf0b7": "-", "\uf0d8": "-", "\uf0fc": "-", "‑": "-", "−": "-"}
)
_SPACES = re.compile(r"[ \u00a0\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_EMPHASIS = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")
_WHOLE_LINE_EMPHASIS = re.compile(r"^(\s*)([*_])(?=\S)([^*_\n]+)(?<=\S)\2(\s*)$", re.MULTILINE)
_INLINE_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*\\])\*(?![\w*])")
_CELL_EMPHASIS = re.compile(r"^([*_]{1,2})(?=\S)(.+?)(?<=\S)\1$")
_HEADING_HASH = re.compile(r"^\s{0,3}#{1,6}\s+", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^\s{0,3}>\s+", re.MULTILINE)
_ESCAPED = re.compile(r"\\([.\-*_()#+])")
_TABLE_RULE = re.compile(r"^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def normalise_characters(text: str) -> str:
    """NFC text with plain line ends, plain spaces and no characters that cannot be seen; form feeds stay.

    Soft hyphens go here, so text in an old encoding must have been converted before.
    """
    text = nfc(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n"))
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    text = nfc(text.translate(_INVISIBLE).translate(_LOOKALIKES))
    return _SPACES.sub(" ", _CONTROLS.sub("", text))


def _table_row(line: str) -> str | None:
    """A markdown table row as tab-separated cells; empty for the rule under its head; None for other lines."""
    if line.count("|") < 2:  # a row of a table has at least two bars
        return None
    if _TABLE_RULE.match(line):
        return ""
    bare = line.strip().removeprefix("|").removesuffix("|")
    cells = [_CELL_EMPHASIS.sub(r"\2", cell.strip()) for cell in bare.split("|")]
    if len(cells) == 2 and any(
        _BREAK.search(cell) for cell in cells
    ):  # two columns of a letterhead or signature
        lines = [
            _CELL_EMPHASIS.sub(r"\2", one.strip()) for cell in cells for one in [*_BREAK.split(cell), ""]
        ]
        return "\n".join(lines)
    return "\t".join(_BREAK.sub(" ", cell).strip() for cell in cells)


def strip_markdown(text: str) -> str:
    """The text without what is left of markdown: emphasis, heading hashes, escapes and table bars."""
    text = _INLINE_EMPHASIS.sub(r"\1", _WHOLE_LINE_EMPHASIS.sub(r"\1\3\4", _EMPHASIS.sub("", text)))
    text = _ESCAPED.sub(r"\1", _QUOTE_MARK.sub("", _HEADING_HASH.sub("", text)))
    if "|" not in text:
        return _BREAK.sub("\n", text)
    lines: list[str] = []
    for line in text.split("\n"):
        row = _table_row(line)
        if row is None:
            lines.append(_BREAK.sub("\n", line))
        elif row:
            lines.append(row)
    return "\n".join(lines)
