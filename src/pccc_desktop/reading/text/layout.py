"""Lines with places on a page into paragraphs: columns of letterhead and signature, tables, indents, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from pccc_desktop.reading.text.markers import MarkerKind, is_rule, read_marker
from pccc_desktop.reading.text.table_columns import column_starts, part_cells
from pccc_desktop.reading.text.unwrap import is_title_line


@dataclass(frozen=True, slots=True)
class Cell:
    """Words standing together on a line, between two places counted from the left."""

    x0: float
    x1: float
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page; `size` is its type size in the unit of the places."""

    page: int
    cells: tuple[Cell, ...]
    size: float
    gap: bool = False

    @property
    def text(self) -> str:
        return " ".join(cell.text for cell in self.cells)

    @property
    def x0(self) -> float:
        return self.cells[0].x0

    @property
    def x1(self) -> float:
        return self.cells[-1].x1


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a drawn table; a row of one cell spans the table."""

    page: int
    cells: tuple[str, ...]


_PAGE_NUMBER = re.compile(r"^[\s\-–]*(?:trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[\s\-–]*$", re.IGNORECASE)
_RECIPIENTS = re.compile(r"^nơi\s+(?:nhận|gửi)(?!\w)", re.IGNORECASE)
_APPENDIX = re.compile(r"^phụ\s+lục(?!\w)", re.IGNORECASE)
_ADDRESSEES = re.compile(r"^kính\s+(?:gửi|trình)(?!\w)", re.IGNORECASE)
_ENDED = re.compile(r"(?:[.!?;:…]|\./\.)[”\"')\]]*$")
_HEAD_ROWS = 22
_WIDE_GAP = "    "  # parts two columns for `reading.text.columns`
_INDENT = 1.0  # type sizes by which a first line is set in


@dataclass(slots=True)
class _Page:
    """Margins that the rows of the whole document keep to."""

    left: float
    right: float
    indents: bool = False  # first lines are set in, so a line that is not goes on

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def _without_page_numbers(rows: list[Row | TableRow]) -> list[Row | TableRow]:
    out: list[Row | TableRow] = []
    for index, row in enumerate(rows):
        first = index == 0 or rows[index - 1].page != row.page
        last = index + 1 == len(rows) or rows[index + 1].page != row.page
        if isinstance(row, Row) and (first or last) and row.page > 0 and _PAGE_NUMBER.match(row.text):
            continue
        if (
            isinstance(row, Row)
            and last
            and len(rows) > 1
            and _PAGE_NUMBER.match(row.text)
            and len(row.cells) == 1
        ):
            continue
        out.append(row)
    return out


def _margins(rows: list[Row | TableRow]) -> _Page:
    plain = [row for row in rows if isinstance(row, Row) and len(row.cells) == 1]
    if not plain:
        return _Page(0.0, 1.0)
    right = sorted(row.x1 for row in plain)[int(len(plain) * 0.95)]
    starts = Counter(round(row.x0 / max(row.size, 0.1) * 2) / 2 for row in plain)
    common = [place for place, count in starts.items() if count >= max(2, len(plain) * 0.08)]
    size = plain[0].size
    left = min(common) * size if common else min(row.x0 for row in plain)
    inner = sum(1 for row in plain if row.x0 > left + _INDENT * size)
    return _Page(left, right, indents=0.1 < inner / len(plain) < 0.7)  # some lines are set in, most are not


def _head_length(rows: list[Row | TableRow]) -> int:
    """Number of rows of the letterhead, when it stands in two columns."""
    two = False
    for index, row in enumerate(rows[:_HEAD_ROWS]):
        if isinstance(row, TableRow) or row.page > rows[0].page:
            return index if two else 0
        two = two or len(row.cells) > 1
        marker = read_marker(row.text)
        heading = (
            marker is not None
            and marker.kind in {MarkerKind.ROMAN, MarkerKind.NUMBER, MarkerKind.ARTICLE}
            and marker.ordinal == 1
        )
        if (is_title_line(row.text) and len(row.cells) == 1) or heading or _ADDRESSEES.match(row.text):
            return index if two else 0
    return 0


def _columns(rows: list[Row], middle: float) -> list[str]:
    """Two columns, the left one first; a line of one cell belongs to the side of its middle."""
    left: list[str] = []
    right: list[str] = []
    for row in rows:
        for cell in row.cells:
            center = (cell.x0 + cell.x1) / 2
            (left if center < middle else right).append(cell.text)
    return [*left, "", *right, ""]


def _tail_columns(rows: list[Row], page: _Page) -> list[str]:
    edge = page.left + 0.42 * (page.right - page.left)
    left = [cell.text for row in rows for cell in row.cells if cell.x0 < edge]
    right = [cell.text for row in rows for cell in row.cells if cell.x0 >= edge]
    return [*left, "", *right, ""]


@dataclass(slots=True)
class _Body:
    """Joins the lines of the body into paragraphs by indents, full lines and labels."""

    page: _Page
    lines: list[str] = field(default_factory=list[str])
    first_x0: float = 0.0
    inner_x0: float | None = None
    last: Row | None = None
    table: bool = False

    def feed(self, row: Row) -> None:
        text = row.text
        if self.last is not None and not self.table and self._continues(row, self.last):
            self.lines[-1] = f"{self.lines[-1]} {text}"
            self.inner_x0 = row.x0 if self.inner_x0 is None else self.inner_x0
        else:
            if row.gap:
                self.lines.append("")
            self.lines.append(text)
            self.first_x0, self.inner_x0 = row.x0, None
        self.last, self.table = row, False

    def feed_table(self, cells: tuple[str, ...], *, same_row: bool) -> None:
        line = "\t".join(cells)
        if same_row and self.table and self.lines and self.lines[-1].count("\t") == len(cells) - 1:
            joined = [
                f"{one} {more}".strip() for one, more in zip(self.lines[-1].split("\t"), cells, strict=True)
            ]
            self.lines[-1] = "\t".join(joined)
        else:
            self.lines.append(line)
        self.table = True

    def _continues(self, row: Row, last: Row) -> bool:
        text = row.text
        if is_rule(text) or is_rule(last.text) or is_title_line(text) or is_title_line(last.text):
            return False
        if (
            _RECIPIENTS.match(text)
            or _APPENDIX.match(text)
            or _APPENDIX.match(last.text)
            or _ADDRESSEES.match(text)
        ):
            return False
        ended = _ENDED.search(last.text) is not None
        if read_marker(text) is not None or (last.text.isupper() and not text.isupper()):
            return False
        if text[0].islower() and not ended:
            return True
        tolerance = _INDENT * row.size
        indented = row.x0 > (self.inner_x0 if self.inner_x0 is not None else self.page.left) + tolerance
        hanging = (
            self.inner_x0 is None
            and row.x0 <= self.first_x0 + tolerance / 2
            and self.first_x0 > self.page.left + tolerance
        )
        if last.text.isupper() and text.isupper() and not ended and read_marker(self.lines[-1]) is not None:
            return True
        if indented or row.gap:
            return False
        if self.page.indents and not ended and self.first_x0 > self.page.left + tolerance:
            return True
        if hanging and abs(row.x0 - self.first_x0) <= tolerance / 2:
            return False
        return self._full(row, last, ended=ended)

    def _full(self, row: Row, last: Row, *, ended: bool) -> bool:
        """Whether the first word of the row would not have fitted on the line before it."""
        word = row.text.split(" ", 1)[0]
        width = (row.x1 - row.x0) / max(len(row.text), 1) * (len(word) + 1)
        slack = self.page.right - last.x1
        return slack <= width * (1.0 if ended else 1.6) + (0 if ended else row.size)


def _is_tail(row: Row) -> bool:
    return bool(_RECIPIENTS.match(row.cells[0].text))


def _signed_above(rows: list[Row | TableRow]) -> range:
    """The rows of two signatures side by side right above the recipients."""
    end = next((at for at, row in enumerate(rows) if isinstance(row, Row) and _is_tail(row)), 0)
    start = end
    for at in range(end - 1, -1, -1):
        row = rows[at]
        if not isinstance(row, Row) or len(row.cells) != 2:  # two signers
            break
        start = at
    first = rows[start]
    return range(start, end) if isinstance(first, Row) and first.text.isupper() else range(0)


def compose(rows: list[Row | TableRow]) -> str:
    """The text of the rows, one paragraph a line, table rows with tabs between their cells."""
    rows = _without_page_numbers(rows)
    if not rows:
        return ""
    page = _margins(rows)
    head = _head_length(rows)
    out = _columns([row for row in rows[:head] if isinstance(row, Row)], page.middle) if head else []
    body = _Body(page)
    index = head
    signed = _signed_above(rows)
    before: Row | TableRow | None = None
    while index < len(rows):
        row = rows[index]
        if isinstance(row, TableRow):
            continued = (
                before is not None and before.page != row.page and not row.cells[0] and len(row.cells) > 1
            )
            body.feed_table(row.cells, same_row=continued)
        elif index in signed:
            body.lines.append(_WIDE_GAP.join(cell.text for cell in row.cells))
            body.last = None
        elif _is_tail(row):
            end = _tail_end(rows, index)
            body.lines.extend(
                ["", *_tail_columns([one for one in rows[index:end] if isinstance(one, Row)], page)]
            )
            body.last = None
            index = end
            continue
        else:
            body.feed(row)
        before = row
        index += 1
    return "\n".join([*out, *body.lines]) + "\n"


def _tail_end(rows: list[Row | TableRow], start: int) -> int:
    for index in range(start + 1, len(rows)):
        row = rows[index]
        titled = isinstance(row, Row) and len(row.cells) == 1 and is_title_line(row.text)
        if isinstance(row, TableRow) or titled or _APPENDIX.match(row.text):
            return index
    return len(rows)


_LAYOUT_SHARE = 0.2
_TABLE_HEAD = re.compile(r"^(?:S?TT|SỐ TT|Số TT)$", re.IGNORECASE)


def is_layout(text: str) -> bool:
    """Whether a plain text keeps the look of its pages: first lines set in by spaces, columns side by side."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        return False
    indented = sum(1 for line in lines if line.startswith("    "))
    return indented / len(lines) > _LAYOUT_SHARE and any(re.search(r"\S {4,}\S", line) for line in lines)


def _text_cells(line: str) -> tuple[Cell, ...]:
    return tuple(
        Cell(match.start(), match.end(), match.group()) for match in re.finditer(r"\S+(?: \S+)*", line)
    )


def rows_of_text(text: str) -> list[Row | TableRow]:
    """Rows of a text whose places are columns of characters."""
    rows: list[Row | TableRow] = []
    page, blank = 0, False
    table: list[float] = []
    heads: list[float] = []
    lines = text.split("\n")
    for at, raw in enumerate(lines):
        page += raw.count("\f")
        line = raw.replace("\f", "").rstrip()
        if not line.strip():
            blank = True
            continue
        if table and "\f" in raw:  # each page sets its columns anew
            table = column_starts(_rows_ahead(lines, at, heads), heads)
        cells = _text_cells(part_cells(line, table) if table else line)
        if len(cells) > 2 and _TABLE_HEAD.match(cells[0].text):  # a table has at least three columns
            heads = [cell.x0 for cell in cells]
            table = column_starts(_rows_ahead(lines, at + 1, heads), heads)
            rows.append(TableRow(page, tuple(cell.text for cell in cells)))
        elif table and _in_table(cells, table):
            _add_to_table(rows, page, cells, table)
        elif table and _GROUP.match(line.strip()):
            rows.append(TableRow(page, (line.strip(),)))
        elif not (table and _PAGE_NUMBER.match(line)):
            table = []
            rows.append(Row(page, cells, 2.0, gap=blank and page == 0 and len(rows) < _HEAD_ROWS))
        blank = False
    return rows


def _rows_ahead(lines: list[str], first: int, heads: list[float]) -> list[str]:
    """The lines of a table that follow on the same page."""
    out: list[str] = []
    for at in range(first, len(lines)):
        line = lines[at].replace("\f", "").rstrip()
        if at > first and "\f" in lines[at]:
            break
        if line.strip() and _in_table(_text_cells(line), heads):
            out.append(line)
        elif line.strip() and not _GROUP.match(line.strip()) and not _PAGE_NUMBER.match(line):
            break
    return out


_GROUP = re.compile(r"^(?:[IVX]+\s*[.\-)]|[A-H]\s*[.)])\s*\S|^[A-ZĐÀ-Ỹ ,\-]+$")


def _in_table(cells: tuple[Cell, ...], table: list[float]) -> bool:
    if len(cells) == 1 and (_PAGE_NUMBER.match(cells[0].text) and cells[0].x0 > table[1]):
        return False
    return cells[0].x0 >= table[1] - 3 or (
        cells[0].text.split(" ")[0].strip(".").isdigit() and len(cells) > 1
    )


def _add_to_table(rows: list[Row | TableRow], page: int, cells: tuple[Cell, ...], table: list[float]) -> None:
    values = [""] * len(table)
    for cell in cells:
        column = max((index for index, start in enumerate(table) if start <= cell.x0 + 3), default=0)
        values[column] = f"{values[column]} {cell.text}".strip()
    last = rows[-1]
    if not values[0] and isinstance(last, TableRow) and len(last.cells) == len(table):
        merged = tuple(f"{one} {more}".strip() for one, more in zip(last.cells, values, strict=True))
        rows[-1] = TableRow(last.page, merged)
    else:
        rows.append(TableRow(page, tuple(values)))
