"""A list saved for Excel is the list that is seen."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QWidget

from pccc_desktop.ui.core.list_export import ListExport
from pccc_desktop.ui.core.list_spec import ListResult
from pccc_desktop.ui.core.preferences import Preferences
from pccc_desktop.ui.core.tables import Column
from tests.support.ui import FakeMessages, InlineTaskRunner

ROWS = [f"Tổ dân phố số {number}" for number in range(2500)]


def _name(row: str) -> str:
    return row


def _risk(row: str) -> str:
    return f"={row}"


COLUMNS = (Column[str]("name", "Tên", _name), Column[str]("risk", "Công thức", _risk))


def _page(offset: int, limit: int) -> Sequence[str]:
    return ROWS[offset : offset + limit]


def _long_list() -> ListResult[str]:
    return ListResult(rows=ROWS[:100], total=len(ROWS), fetch=_page)


@pytest.fixture
def messages() -> FakeMessages:
    return FakeMessages()


@pytest.fixture
def export(qtbot: Any, tmp_path: Path, messages: FakeMessages) -> ListExport[str]:
    owner = QWidget()
    qtbot.addWidget(owner)
    preferences = Preferences(tmp_path / "p.ini")
    return ListExport("Tổ dân phố", COLUMNS, _long_list, InlineTaskRunner(), messages, preferences, owner)


def test_all_rows_of_a_long_list_are_written_and_none_as_a_formula(
    export: ListExport[str], messages: FakeMessages, tmp_path: Path
) -> None:
    export.save(str(tmp_path / "ds.xlsx"))
    sheet = load_workbook(tmp_path / "ds.xlsx").active
    assert sheet is not None
    cells = [[str(cell.value) for cell in row] for row in sheet.rows]
    assert cells[0] == ["Tên", "Công thức"]
    assert [row[0] for row in cells[1:]] == ROWS
    assert not any(value.startswith("=") for row in cells for value in row)
    assert messages.told == ["Đã lưu 2500 dòng vào ds.xlsx."]


def test_a_csv_opens_in_excel_with_its_accents(export: ListExport[str], tmp_path: Path) -> None:
    export.save(str(tmp_path / "ds.csv"))
    content = (tmp_path / "ds.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert len(list(csv.reader(content.decode("utf-8-sig").splitlines()))) == len(ROWS) + 1


def test_a_file_that_cannot_be_written_is_told(
    export: ListExport[str], messages: FakeMessages, tmp_path: Path
) -> None:
    export.save(str(tmp_path / "không có" / "ds.xlsx"))
    assert "chọn chỗ khác" in str(messages.problems[0])
