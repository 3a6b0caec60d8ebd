"""Ruled tables as strips: one strip a row, the header repeated on every page."""

from __future__ import annotations

from dataclasses import dataclass

from pccc_desktop.documents.engine.content import Align, Table
from pccc_desktop.documents.engine.fonts import BOLD, ITALIC, REGULAR, faces
from pccc_desktop.documents.engine.strips import ASCENT, POINTS_PER_MM, Rule, Strip, Text
from pccc_desktop.documents.engine.typography import NBSP, break_words, prepare

RULE_WEIGHT = 0.5
PAD_X, PAD_Y = 4.0, 3.5


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Sizes of a table in points and the edges it fills."""

    size: float
    pitch: float
    gap: float
    left: float
    right: float
    page_height: float


def cell_text(text: str) -> str:
    """Prepared text of a cell; in narrow columns nothing is glued together."""
    return prepare(text).replace(NBSP, " ")


def column_edges(table: Table, size: float, left: float, right: float) -> list[float]:
    """The x of every vertical rule, first and last included; a column is widened rather than a word cut."""
    room = right - left
    total = sum(column.width for column in table.columns)
    widths = [room * column.width / total for column in table.columns]
    needed = _widest_words(table, size)
    if any(need > width for need, width in zip(needed, widths, strict=True)) and sum(needed) <= room:
        wanted = [max(pair) for pair in zip(widths, needed, strict=True)]
        slack = [width - need for width, need in zip(wanted, needed, strict=True)]
        excess = sum(wanted) - room
        widths = [width - excess * spare / sum(slack) for width, spare in zip(wanted, slack, strict=True)]
    edges = [left]
    for width in widths:
        edges.append(edges[-1] + width)
    edges[-1] = right
    return edges


def _widest_words(table: Table, size: float) -> list[float]:
    """Width that the longest word of each column needs, padding included."""
    family = faces()
    regular, bold = family[REGULAR], family[BOLD]
    result: list[float] = []
    for index, column in enumerate(table.columns):
        widest = max(map(bold.width, prepare(column.title).split(" ")))
        for row in table.rows:
            if text := row[index]:
                widest = max(widest, *map(regular.width, cell_text(text.replace("\n", " ")).split(" ")))
        result.append(widest * size / 1000 + 2 * PAD_X + 0.5)
    return result


def lay_table(table: Table, style: TableStyle) -> list[Strip]:
    """All rows of the table; rows remember the header for the tops of later pages."""
    edges = column_edges(table, style.size, style.left, style.right)
    titles = [(column.title, BOLD, Align.CENTRE) for column in table.columns]
    header = [_row(titles, edges, style, centred=True)]
    if table.numbered:
        numbers = [(f"({index})", ITALIC, Align.CENTRE) for index in range(1, len(table.columns) + 1)]
        header.append(_row(numbers, edges, style, centred=True))
    header[0].rules.append((style.left, 0.0, style.right, 0.0, RULE_WEIGHT, ()))
    header[0].gap = style.gap
    for strip in header:
        strip.keep = True
    repeated = tuple(header)
    limit = style.page_height - sum(strip.height for strip in header)
    aligns = [column.align for column in table.columns]
    strips = list(header)
    for row in table.rows:
        cells = [(text, REGULAR, align) for text, align in zip(row, aligns, strict=True)]
        for strip in _rows(cells, edges, style, limit, table.min_row_mm * POINTS_PER_MM):
            strip.header = repeated
            strips.append(strip)
    if not table.rows:
        strips[-1].keep = False
    return strips


_Cell = tuple[str, int, Align]


def _wrap(cell: _Cell, width: float, size: float) -> list[tuple[str, float]]:
    text, face_index, _ = cell
    face = faces()[face_index]
    limit = (width - 2 * PAD_X) * 1000 / size
    lines: list[tuple[str, float]] = []
    for part in text.split("\n") if "\n" in text else (text,):
        for words, used in break_words(cell_text(part).split(" "), face, limit, limit):
            lines.append((" ".join(words), used * size / 1000))
    return lines


def _row(cells: list[_Cell], edges: list[float], style: TableStyle, *, centred: bool = False) -> Strip:
    wrapped = [_wrap(cell, edges[i + 1] - edges[i], style.size) for i, cell in enumerate(cells)]
    return _draw(cells, wrapped, edges, style, centred=centred)


def _rows(
    cells: list[_Cell], edges: list[float], style: TableStyle, limit: float, min_height: float
) -> list[Strip]:
    """One strip for a row, or several when the row is higher than a page."""
    wrapped = [_wrap(cell, edges[i + 1] - edges[i], style.size) for i, cell in enumerate(cells)]
    most = max(1, int((limit - 2 * PAD_Y) / style.pitch))
    strips: list[Strip] = []
    for start in range(0, max(len(lines) for lines in wrapped), most):
        part = [lines[start : start + most] for lines in wrapped]
        strips.append(_draw(cells, part, edges, style, min_height=min_height))
    return strips


def _draw(
    cells: list[_Cell],
    wrapped: list[list[tuple[str, float]]],
    edges: list[float],
    style: TableStyle,
    *,
    centred: bool = False,
    min_height: float = 0.0,
) -> Strip:
    size, pitch = style.size, style.pitch
    count = max(len(lines) for lines in wrapped)
    height = max(count * pitch + 2 * PAD_Y, min_height)
    base = PAD_Y + (pitch - size) / 2 + size * ASCENT
    texts: list[Text] = []
    for index, lines in enumerate(wrapped):
        x0, x1 = edges[index], edges[index + 1]
        _, face, align = cells[index]
        dy = base + ((count - len(lines)) * pitch / 2 if centred else 0.0)
        for line, width in lines:
            if align is Align.CENTRE:
                x = (x0 + x1 - width) / 2
            elif align is Align.RIGHT:
                x = x1 - PAD_X - width
            else:
                x = x0 + PAD_X
            if line:
                texts.append((x, dy, face, size, 0.0, line))
            dy += pitch
    rules: list[Rule] = [(x, 0.0, x, height, RULE_WEIGHT, ()) for x in edges]
    rules.append((edges[0], height, edges[-1], height, RULE_WEIGHT, ()))
    return Strip(0.0, height, texts, rules)
