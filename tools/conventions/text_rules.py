"""Rules for any text file: composition, length, reasons of silenced checks, unfinished work."""

from __future__ import annotations

import io
import re
import tokenize
import unicodedata
from typing import TYPE_CHECKING

from tools.conventions.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePosixPath

LONGEST_FILE = 600
_SILENCER = re.compile(r"#\s*(type:\s*ignore|pyright:\s*ignore|noqa)\b(.*)", re.DOTALL)
_WELL_SILENCED = re.compile(
    r"\s*(?:\[[\w\-, ]+\]|:\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)\s*(?:[-–—:#]+\s*)?\S.{3,}", re.DOTALL
)
_UNFINISHED = re.compile(r"\b(TODO|FIXME|HACK|XXX)\b")


def check_composition(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """Vietnamese text is stored composed (NFC), else search and comparison miss it."""
    if unicodedata.is_normalized("NFC", text):
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if not unicodedata.is_normalized("NFC", line):
            yield Finding(path, number, "not-nfc", "text is decomposed; save it as NFC or write the escape")


def check_length(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """A file nobody can hold in mind is split."""
    count = text.count("\n")
    if count > LONGEST_FILE:
        yield Finding(path, count, "too-long", f"{count} lines; split the file, {LONGEST_FILE} is the limit")


def _comments(text: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def check_comments(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """A silenced check names its rule and its reason; unfinished work is finished, not noted."""
    for line, comment in _comments(text):
        silenced = _SILENCER.search(comment)
        if silenced and not _WELL_SILENCED.match(silenced.group(2)):
            yield Finding(
                path, line, "bare-silencer", f"name the exact rule and the reason: {comment.strip()}"
            )
        unfinished = _UNFINISHED.search(comment)
        if unfinished:
            yield Finding(path, line, "unfinished", f"{unfinished.group()}: do it or file it")
