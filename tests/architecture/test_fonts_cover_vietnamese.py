"""The serif font of the papers and the font of the screens have every Vietnamese letter."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QRawFont
from reportlab.pdfbase.ttfonts import TTFontFile

from tools import fetch_fonts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LOWER = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES) + "đ"
LETTERS = LOWER + LOWER.upper()
SIGNS = "–—“”‘’…§×°²³½₫•"


def test_there_are_134_letters() -> None:
    accented = {letter for letter in LETTERS if not letter.isascii()}
    assert len(accented) == 134


@pytest.mark.parametrize("face", fetch_fonts.FACES, ids=[face.name for face in fetch_fonts.FACES])
def test_every_face_of_the_serif_has_every_letter(face: fetch_fonts.Face, project_root: Path) -> None:
    path = project_root / fetch_fonts.TARGET / face.name
    assert hashlib.sha256(path.read_bytes()).hexdigest() in face.pinned
    glyphs = TTFontFile(str(path)).charToGlyph
    missing = [letter for letter in LETTERS + SIGNS if not glyphs.get(ord(letter))]
    assert missing == []


def test_the_font_of_the_screens_has_every_letter(qapp: QApplication) -> None:
    font = QRawFont.fromFont(qapp.font())
    assert [letter for letter in LETTERS + "–…“”" if not font.supportsCharacter(ord(letter))] == []
