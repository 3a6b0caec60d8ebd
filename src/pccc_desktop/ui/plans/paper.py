"""Setting a plain text as an official page: serif, spacing, headings and centred title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from pccc_desktop.domain.extraction import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.plans.text_map import TextMap

SERIF_FAMILIES = ("Times New Roman", "Tinos", "Liberation Serif", "Noto Serif", "DejaVu Serif")
LINE_HEIGHT = 128.0
_ROMAN = re.compile(r"^(?:[IVX]{1,6}|[A-D])\s?[.\-–)/]")
_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d{1,2})*\s?[.)]\s")
_HEADING_LENGTH = 110
_FEWEST_LETTERS = 4
_INDENT = 26.0
_GAP = 50.0
_PARAGRAPH_GAP = 6.0
_SIGNATURE_MARGIN = 200.0


def serif_font(points: float) -> QFont:
    """The serif in which official text is set inside the program."""
    font = QFont()
    font.setFamilies(list(SERIF_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


@dataclass(frozen=True, slots=True)
class _Parts:
    """Places of a text that are set in a way of their own."""

    centred: tuple[Span, ...]
    bold: tuple[Span, ...]
    signature: tuple[Span, ...]
    running: tuple[Span, ...]
    title_from: int


def set_text(document: QTextDocument, review: Review, places: TextMap, points: float) -> None:
    """Fill the document with the review's text and set it; positions of characters stay those of the text."""
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(serif_font(points))
    document.setDocumentMargin(4)
    document.setPlainText(review.text)
    parts = _parts_of(review)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _set_block(cursor, block, places, parts)
        block = block.next()
    cursor.endEditBlock()


def _parts_of(review: Review) -> _Parts:
    centred = _spans(review, "doc_type", "title")
    sections = tuple(section.span for section in review.sections if section.span is not None)
    return _Parts(
        centred,
        (*centred, *sections),
        _spans(review, "authority_line", "signer_position", "signer_name"),
        tuple(task.span for unit in review.units for task in unit.tasks if task.span is not None),
        min((span.start for span in centred), default=-1),
    )


def _spans(review: Review, *names: str) -> tuple[Span, ...]:
    return tuple(span for name in names if (span := review.field_spans.get(name)) is not None)


def _touches(spans: tuple[Span, ...], start: int, end: int) -> bool:
    return any(span.start < end and start < span.end for span in spans)


def _set_block(cursor: QTextCursor, block: QTextBlock, places: TextMap, parts: _Parts) -> None:
    text = block.text().strip()
    start = places.offset(block.position())
    end = start + len(block.text())
    centred = bool(text) and _touches(parts.centred, start, end)
    above = bool(text) and end <= parts.title_from
    signed = bool(text) and len(text) <= _HEADING_LENGTH and _touches(parts.signature, start, end)
    titled = any(start <= span.start < end for span in parts.bold if text)
    # The first words of a numbered paragraph count as its title; its running text is not set bold for that.
    heading = is_heading(text) or (titled and not _touches(parts.running, start, end))
    form = QTextBlockFormat()
    form.setLineHeight(
        LINE_HEIGHT if text else _GAP, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    form.setBottomMargin(_PARAGRAPH_GAP if text and not (centred or above or signed) else 2.0)
    ornament = bool(text) and not any(char.isalnum() for char in text)
    if centred or signed or ornament or (above and heading):
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setLeftMargin(_SIGNATURE_MARGIN if signed else 0.0)
    elif above:
        form.setAlignment(Qt.AlignmentFlag.AlignLeft)
    else:
        form.setAlignment(Qt.AlignmentFlag.AlignJustify)
        form.setTextIndent(0.0 if heading or len(text) < _HEADING_LENGTH // 2 else _INDENT)
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.setBlockFormat(form)
    if centred or signed or (heading and len(text) <= _HEADING_LENGTH):
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        cursor.mergeCharFormat(strong)


def is_heading(text: str) -> bool:
    """A short line in capitals, or one with a Roman number before capitals."""
    if not text or len(text) > _HEADING_LENGTH:
        return False
    words = _ROMAN.sub("", text).strip() if _ROMAN.match(text) else text
    letters = [char for char in words if char.isalpha()]
    if len(letters) < _FEWEST_LETTERS or _NUMBERED.match(text):
        return False
    upper = sum(char.isupper() for char in letters)
    return upper >= 0.85 * len(letters)
