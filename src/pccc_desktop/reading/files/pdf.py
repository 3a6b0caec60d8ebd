"""Text of a PDF with the layout of its pages: lines, columns and drawn tables, by pypdfium2."""

from __future__ import annotations

import ctypes
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pypdfium2  # pyright: ignore[reportMissingTypeStubs] - pypdfium2 ships no types
import pypdfium2.raw as _raw  # pyright: ignore[reportMissingTypeStubs] - pypdfium2 ships no types

from pccc_desktop.domain.errors import CancelledError, UnreadableFileError
from pccc_desktop.domain.text import N_
from pccc_desktop.reading.files.raw import RawDocument
from pccc_desktop.reading.text.layout import Cell, Row, TableRow, compose
from pccc_desktop.reading.text.legacy import to_unicode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path


# The C interface is generated without types.
pdfium: Any = _raw
_LOCKED = N_(
    "reading",
    "Tệp PDF này có mật khẩu nên không đọc được; hãy mở bằng chương trình khác, bỏ mật khẩu rồi chọn lại.",
)
_BROKEN = N_("reading", "Tệp PDF này bị hỏng hoặc tải chưa hết nên không đọc được; hãy lấy lại tệp gốc.")
_SCANNED = N_(
    "reading",
    "Tệp PDF này là ảnh quét, không có chữ; hãy nhận dạng chữ (OCR) thành PDF có chữ hoặc Word rồi chọn lại.",
)
_TOO_LONG = N_("reading", "Tệp PDF này có quá nhiều trang (hơn 2.000); hãy tách phần cần đọc rồi chọn lại.")
_MAX_PAGES = 2000
_MIN_CHARS_PER_PAGE = 15
_PASSWORD_ERROR = 4
_THIN = 2.5
_MIN_RULE = 6.0
_CELL_GAP = 1.6


@dataclass(slots=True)
class _Glyph:
    """One character with its place on the page; `spaced` when a space stands before it."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    spaced: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    """Drawn lines of a page: verticals as (x, bottom, top), horizontals as (y, left, right)."""

    vertical: tuple[tuple[float, float, float], ...]
    horizontal: tuple[tuple[float, float, float], ...]


def _glyphs(page: Any) -> list[_Glyph]:
    textpage = page.get_textpage()
    try:
        return _read_glyphs(textpage.raw, textpage.count_chars())
    finally:
        textpage.close()


def _read_glyphs(raw: Any, count: int) -> list[_Glyph]:
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    out: list[_Glyph] = []
    spaced = False
    for index in range(count):
        char = chr(pdfium.FPDFText_GetUnicode(raw, index))
        if char in " \t\r\n\u00a0\u0000":
            spaced = True
            continue
        if out and unicodedata.combining(char):
            out[-1].text += char
            continue
        pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(raw, index, box)
        size = max(abs(box.top - box.bottom) / 1.15, 1.0)
        out.append(
            _Glyph(
                "-" if char in "\u0002\ufffe" else char,
                box.left,
                max(box.right, box.left),
                y.value,
                size,
                spaced,
            )
        )
        spaced = False
    return out


def _rules(page: Any) -> _Rules:
    vertical: list[tuple[float, float, float]] = []
    horizontal: list[tuple[float, float, float]] = []
    for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,), max_depth=4):
        left, bottom, right, top = item.get_bounds()
        width, height = right - left, top - bottom
        if width <= _THIN and height >= _MIN_RULE:
            vertical.append(((left + right) / 2, bottom, top))
        elif height <= _THIN and width >= _MIN_RULE:
            horizontal.append(((bottom + top) / 2, left, right))
        elif width > _MIN_RULE and height > _MIN_RULE:
            vertical += [(left, bottom, top), (right, bottom, top)]
            horizontal += [(bottom, left, right), (top, left, right)]
    return _Rules(tuple(vertical), tuple(horizontal))


def _merged(values: Iterable[float]) -> list[float]:
    """Sorted values, those closer than a rule's width taken as one."""
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > 2 * _THIN:
            out.append(value)
    return out


def _bands(rules: _Rules) -> list[tuple[float, float, list[float]]]:
    """Rows of drawn tables as (bottom, top, places of the verticals)."""
    if len(rules.vertical) < 3 or len(rules.horizontal) < 2:  # fewer lines make no table
        return []
    levels = _merged(y for y, _, _ in rules.horizontal)
    bands: list[tuple[float, float, list[float]]] = []
    for bottom, top in pairwise(levels):
        middle = (bottom + top) / 2
        places = _merged(x for x, low, high in rules.vertical if low - _THIN <= middle <= high + _THIN)
        if len(places) >= 2:  # two edges hold one cell
            bands.append((bottom, top, places))
    if not any(
        len(places) > 3 for _, _, places in bands
    ):  # a frame or a two-column block is no table of tasks
        return []
    return sorted(bands, key=lambda band: -band[1])


def _lines(glyphs: Sequence[_Glyph]) -> list[list[_Glyph]]:
    """Glyphs of one base line together, from the top of the page, each line from the left."""
    lines: list[list[_Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: -one.y):
        if lines and abs(lines[-1][0].y - glyph.y) <= 0.4 * max(glyph.size, lines[-1][0].size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    for line in lines:
        line.sort(key=lambda one: one.x0)
    return lines


def _cells(line: Sequence[_Glyph]) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    words = ""
    start = end = line[0].x0
    for glyph in line:
        gap = glyph.x0 - end
        if words and gap > _CELL_GAP * glyph.size:
            cells.append(Cell(start, end, words))
            words, start = "", glyph.x0
        elif words and (glyph.spaced or gap > 0.35 * glyph.size):
            words += " "
        words += glyph.text
        end = max(end, glyph.x1)
    cells.append(Cell(start, end, words))
    return tuple(cells)


def _cell_text(glyphs: Sequence[_Glyph]) -> str:
    return " ".join(" ".join(cell.text for cell in _cells(line)) for line in _lines(glyphs)) if glyphs else ""


def _page_rows(number: int, page: Any) -> list[Row | TableRow]:
    glyphs = _glyphs(page)
    placed: list[tuple[float, Row | TableRow]] = []
    rest = glyphs
    for bottom, top, places in _bands(_rules(page)):
        inside = [
            one for one in rest if bottom < one.y + one.size * 0.3 < top and places[0] < one.x0 < places[-1]
        ]
        if not inside:
            continue
        taken = {id(one) for one in inside}
        rest = [one for one in rest if id(one) not in taken]
        columns = [
            [one for one in inside if left <= (one.x0 + one.x1) / 2 < right]
            for left, right in pairwise(places)
        ]
        placed.append((top, TableRow(number, tuple(_cell_text(column) for column in columns))))
    above: float | None = None
    for line in _lines(rest):
        size = sorted(one.size for one in line)[len(line) // 2]
        gap = above is not None and above - line[0].y > 2.6 * size
        placed.append((line[0].y, Row(number, _cells(line), size, gap=gap)))
        above = line[0].y
    placed.sort(key=lambda one: -one[0])
    return [row for _, row in placed]


def _open(path: Path) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower()
        raise UnreadableFileError(_LOCKED if locked else _BROKEN) from error


def read_pdf(path: Path, *, cancelled: Callable[[], bool]) -> RawDocument:
    """The text of a PDF that has text; a scan, a locked or a broken file is refused with its reason."""
    document: Any = _open(path)
    try:
        if len(document) > _MAX_PAGES:
            raise UnreadableFileError(_TOO_LONG)
        rows: list[Row | TableRow] = []
        for number in range(len(document)):
            if cancelled():
                raise CancelledError
            rows.extend(_page_rows(number, document[number]))
        letters = sum(len(row.text) if isinstance(row, Row) else sum(map(len, row.cells)) for row in rows)
        if letters < _MIN_CHARS_PER_PAGE * max(1, len(document)):
            raise UnreadableFileError(_SCANNED)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError(_BROKEN) from error
    finally:
        document.close()
    return RawDocument(to_unicode(compose(rows)), paragraphs_known=True)
