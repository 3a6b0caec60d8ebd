"""Tables that leave the program as CSV or Excel files, as they stand on the screen or in a register."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from typing import TYPE_CHECKING

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.text import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_WIDEST_COLUMN = 60


def cell_text(value: object) -> str:
    """A value as text: dates the Vietnamese way, nothing that a spreadsheet would take for a formula."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%H:%M} {vn_date_short(value.date())}"
    if isinstance(value, date):
        return vn_date_short(value)
    text = nfc(str(value))
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def to_csv(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Comma-separated values with a heading row."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows([cell_text(value) for value in row] for row in rows)
    return buffer.getvalue()


def to_xlsx(headers: Sequence[str], rows: Iterable[Sequence[object]], title: str) -> bytes:
    """An Excel workbook with one sheet: frozen bold heading, filters, columns as wide as their content."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = title[:31]
    sheet.append(list(headers))
    widths = [len(header) for header in headers]
    for row in rows:
        cells = [value if isinstance(value, (int, float, date)) else cell_text(value) for value in row]
        sheet.append([one.replace(tzinfo=None) if isinstance(one, datetime) else one for one in cells])
        widths = [max(width, len(cell_text(value))) for width, value in zip(widths, row, strict=True)]
    for index, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = min(width + 2, _WIDEST_COLUMN)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
