"""Assignments as cards by status."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from pccc_desktop.ui.assignments.board import StatusBoard, _shortened
from pccc_desktop.ui.assignments.editor import AssignmentEditor
from pccc_desktop.ui.assignments.page import AssignmentsPage
from tests.support.ui import make_context, make_theme
from tests.ui.assignments.fakes import TODAY, make_services, sample_items

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.pages import AppPage


@pytest.fixture
def board(qtbot: QtBot) -> StatusBoard:
    board = StatusBoard(make_theme(), lambda: TODAY)
    qtbot.addWidget(board)
    board.resize(900, 500)
    with qtbot.waitActive(board):
        board.show()
    board.show_items(sample_items(), 2)
    return board


def test_every_assignment_stands_in_the_column_of_its_status(board: StatusBoard) -> None:
    counts = {name: len(titles) for name, titles in board.titles().items()}
    assert counts == {
        "Đã giao": 2,
        "Đã tiếp nhận": 1,
        "Đang thực hiện": 4,
        "Chờ xác nhận": 1,
        "Đã kết thúc": 1,
    }


def test_arrows_go_down_and_across_and_enter_opens(board: StatusBoard, qtbot: QtBot) -> None:
    lane = board.lane("Đã giao")
    lane.setFocus()
    with qtbot.waitSignal(board.card_chosen) as chosen:
        qtbot.keyClick(lane, Qt.Key.Key_Down)
    assert chosen.args == [9]
    with qtbot.waitSignal(board.card_chosen) as chosen:
        qtbot.keyClick(lane, Qt.Key.Key_Right)
    assert chosen.args == [6]
    with qtbot.waitSignal(board.card_opened) as opened:
        qtbot.keyClick(board.lane("Đã tiếp nhận"), Qt.Key.Key_Return)
    assert opened.args == [6]


def test_only_one_card_is_current_on_the_whole_board(board: StatusBoard) -> None:
    board.lane("Đã tiếp nhận").setFocus()
    assert not board.lane("Đã giao").currentIndex().isValid()


def test_cards_are_painted_in_both_looks(board: StatusBoard) -> None:
    for choice in ("dark", "light"):
        make_theme(choice)
        assert not board.grab().isNull()


def test_the_page_switches_remembers_the_view_and_shares_the_detail(qtbot: QtBot, tmp_path: Path) -> None:
    ctx = make_context(tmp_path, services=make_services())
    page = AssignmentsPage(ctx)
    qtbot.addWidget(page)
    opened: list[AppPage] = []
    page.sub_page_requested.connect(opened.append)
    page.resize(1120, 680)
    with qtbot.waitActive(page):
        page.show()
    page.activated()
    page._view_chips[1].click()
    assert page.board.isVisible()
    page.board.lane("Chờ xác nhận").setFocus()
    record = page.current_record()
    assert record is not None
    assert record.id == 8
    qtbot.keyClick(page.board.lane("Chờ xác nhận"), Qt.Key.Key_Return)
    assert isinstance(opened[0], AssignmentEditor)
    qtbot.addWidget(opened[0])
    again = AssignmentsPage(ctx)
    qtbot.addWidget(again)
    again.show()
    again.activated()
    assert again.board.isVisible()
    again._view_chips[0].click()
    assert again.table.isVisible()


def test_an_empty_filter_is_told_in_both_views(qtbot: QtBot, tmp_path: Path) -> None:
    page = AssignmentsPage(make_context(tmp_path, services=make_services()))
    qtbot.addWidget(page)
    page.show()
    page.activated()
    page._view_chips[1].click()
    page.apply_link({"text": "không có chữ này"})
    assert page.empty.isVisible()


def test_a_long_title_keeps_whole_words() -> None:
    metrics = QFontMetrics(QFont())
    words = "Phổ biến quán triệt nội dung Chỉ thị và Kế hoạch"
    shown = _shortened(f"{words} " * 4, metrics, QRect(0, 0, 140, 3 * metrics.height()))
    assert shown.endswith(" …")
    assert shown.removesuffix(" …").split()[-1] in words.split()


def test_what_is_over_takes_no_room_when_the_filter_leaves_it_out(board: StatusBoard) -> None:
    assert board.lane("Đã kết thúc").isVisible()
    board.show_items([item for item in sample_items() if item.id != 7], None)
    assert not board.lane("Đã kết thúc").isVisible()
