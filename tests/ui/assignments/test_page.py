"""The page of assignments against stand-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pccc_desktop.domain.assignments import ProgressUpdate
from pccc_desktop.domain.changes import ChangeSet, RecordKind
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.ui.assignments.editor import AssignmentEditor
from pccc_desktop.ui.assignments.page import AssignmentsPage
from pccc_desktop.ui.assignments.progress_dialog import ProgressDialog
from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog
from tests.support.ui import (
    FakeMessages,
    FakePrintOpener,
    ManualTaskRunner,
    flush_deleted,
    make_context,
    select_row,
)
from tests.ui.assignments.fakes import FakeAssignments, make_services

if TYPE_CHECKING:
    from pathlib import Path
    from types import SimpleNamespace

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.pages import AppPage


class Desk:
    """A page with everything it talks to."""

    def __init__(self, qtbot: QtBot, folder: Path, services: SimpleNamespace | None = None) -> None:
        self.qtbot = qtbot
        self.services = services or make_services()
        self.messages = FakeMessages()
        self.printer = FakePrintOpener()
        self.ctx = make_context(
            folder, services=self.services, messages=self.messages, open_print=self.printer
        )
        self.page = AssignmentsPage(self.ctx)
        qtbot.addWidget(self.page)
        self.sub_pages: list[AppPage] = []
        self.links: list[tuple[str, dict[str, str]]] = []
        self.page.sub_page_requested.connect(self.sub_pages.append)
        self.page.link_requested.connect(self._on_link)
        self.page.resize(1120, 680)
        self.page.show()
        self.page.activated()

    def _on_link(self, key: str, params: dict[str, str]) -> None:
        self.links.append((key, params))

    @property
    def assignments(self) -> FakeAssignments:
        return self.services.assignments

    def titles(self) -> list[str]:
        rows = range(self.page.model.rowCount())
        return [record.title for record in map(self.page.model.record_at, rows) if record is not None]

    def select(self, *ids: int) -> None:
        self.page.table.clearSelection()
        for one in ids:
            row = self.page.model.row_of(one)
            assert row is not None
            flags = self.page.table.selectionModel().SelectionFlag
            index = self.page.model.index(row, 0)
            self.page.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
        self.page.refresh_detail()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.page.table.setFocus()
        self.qtbot.keyClick(self.page.table, key, modifier)

    def button(self, text: str) -> QPushButton:
        found = [one for one in self.page.detail.findChildren(QPushButton) if one.text() == text]
        return found[-1]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_the_page_begins_with_what_is_open_and_counts_every_chip(desk: Desk) -> None:
    bar = desk.page.filter_bar
    assert len(desk.titles()) == 8
    assert {key: bar.chip(key).count() for key in ("open", "late", "soon", "done", "all")} == {
        "open": 8,
        "late": 3,
        "soon": 1,
        "done": 1,
        "all": 9,
    }


def test_a_chip_narrows_the_list_and_frees_the_other_chips(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.page.filter_bar.chip("late"), Qt.MouseButton.LeftButton)
    assert len(desk.titles()) == 3
    assert not desk.page.filter_bar.chip("open").isChecked()


def test_words_without_accents_find_words_with_accents(desk: Desk) -> None:
    desk.page.filter_bar.edit.setText("to dan pho")
    desk.qtbot.keyClick(desk.page.filter_bar.edit, Qt.Key.Key_Return)
    assert len(desk.titles()) == 1


def test_the_service_sorts_by_the_clicked_column(desk: Desk) -> None:
    desk.page.table.horizontalHeader().sectionClicked.emit(1)
    assert desk.assignments.asked[-1][1].column == "title"
    assert desk.titles() == sorted(desk.titles())


def test_the_badge_of_the_rail_says_how_many_are_late(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    with qtbot.waitSignal(desk.page.badge_changed) as caught:
        desk.page.reload()
    assert caught.args == ["3", True]


def test_a_link_from_the_dashboard_sets_chip_and_unit(desk: Desk) -> None:
    desk.page.apply_link({"unit": "1"})
    assert desk.page.filter_bar.checked_chips() == {"all"}
    assert set(desk.titles()) == {
        "Xây dựng kế hoạch triển khai",
        "Tuyên truyền trên Đài truyền thanh",
        "Kiện toàn đội dân phòng",
    }


def test_a_link_with_a_record_makes_it_current(desk: Desk) -> None:
    desk.page.apply_link({"id": "7"})
    record = desk.page.current_record()
    assert record is not None
    assert record.id == 7


def test_the_detail_tells_history_warnings_and_what_to_do(desk: Desk) -> None:
    desk.select(2)
    texts = desk.page.detail.texts()
    assert "Quá hạn 12 ngày" in texts
    assert "02/4  Giao nhiệm vụ – phiếu số 11" in texts
    assert {"NV02", "NV08", "NV09"} <= set(texts)
    assert any("Ctrl+D" in text for text in texts)


def test_a_reminder_is_noted_numbered_and_can_be_taken_back(desk: Desk) -> None:
    desk.select(2)
    desk.button("Đôn đốc").click()
    desk.select(2)
    desk.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [update.text for _, update in desk.assignments.updates] == ["lần 1", "lần 2"]
    assert "NV09" not in desk.page.detail.texts()
    desk.messages.undos[-1]()
    assert desk.services.history.undone == [102]


def test_accepting_several_notes_only_those_that_wait_for_it(desk: Desk) -> None:
    desk.select(1, 2, 9)
    desk.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert [number for number, _ in desk.assignments.updates] == [2, 9]
    assert desk.messages.told == ["Đã ghi “Tiếp nhận” cho 2 nhiệm vụ."]


def test_accepting_what_was_accepted_says_so_and_stores_nothing(desk: Desk) -> None:
    desk.select(6)
    desk.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert desk.assignments.updates == []
    assert len(desk.messages.told) == 1


def test_the_progress_dialog_stores_for_every_selected_row(desk: Desk) -> None:
    desk.select(1, 3)
    desk.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.page.findChild(ProgressDialog)
    assert dialog is not None
    update = ProgressUpdate(EventKind.BAO_CAO, text="Đã quán triệt 25/25 đảng viên", percent=100)
    dialog.progress_ready.emit((1, 3), update)
    dialog.close()
    flush_deleted()
    assert [number for number, _ in desk.assignments.updates] == [1, 3]
    assert len(desk.messages.undos) == 1


def test_refused_rows_are_told_and_the_others_are_kept(desk: Desk) -> None:
    desk.page._on_progress_ready((1, 6, 7), ProgressUpdate(EventKind.BAO_CAO, text="xong"))
    assert [number for number, _ in desk.assignments.updates] == [1, 6]
    assert "1 nhiệm vụ" in str(desk.messages.problems[0])


def test_delete_asks_for_a_reason_and_offers_an_undo(desk: Desk) -> None:
    desk.select(9)
    desk.press(Qt.Key.Key_Delete)
    dialog = desk.page.findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason_given.emit((9,), "Nhập nhầm")
    dialog.close()
    flush_deleted()
    assert desk.assignments.removed == [(9, "Nhập nhầm")]
    assert len(desk.titles()) == 7
    desk.messages.undos[0]()
    assert desk.services.history.undone == [109]


def test_printing_asks_for_slips_of_the_selected_rows(desk: Desk) -> None:
    desk.select(2, 3)
    desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    ((form, selection),) = desk.printer.opened
    assert form == "assignment-slip"
    assert set(selection.assignment_ids) == {2, 3}


def test_enter_and_f2_open_the_form_and_insert_a_new_one(desk: Desk) -> None:
    desk.select(2)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_Insert)
    titles = [page.title() for page in desk.sub_pages]
    for page in desk.sub_pages:
        assert isinstance(page, AssignmentEditor)
        desk.qtbot.addWidget(page)
    assert titles == ["Sửa nhiệm vụ", "Sửa nhiệm vụ", "Thêm nhiệm vụ"]


def test_the_list_reloads_when_assignments_changed_elsewhere(desk: Desk) -> None:
    desk.assignments.items = desk.assignments.items[:3]
    desk.ctx.changes.publish(ChangeSet(frozenset({RecordKind.ASSIGNMENT})))
    assert len(desk.titles()) == 3


def test_an_office_without_assignments_gets_two_ways_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, make_services(assignments=FakeAssignments(items=[])))
    title, _ = desk.page.empty.texts()
    assert title == "Chưa có nhiệm vụ nào"
    buttons = [one for one in desk.page.empty.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Thêm nhiệm vụ", "Nhập từ văn bản"]
    buttons[1].click()
    assert desk.links == [("plans", {"action": "import"})]


def test_a_link_in_the_detail_opens_the_plan(desk: Desk) -> None:
    desk.select(2)
    desk.button("Kế hoạch 07-KH/ĐU").click()
    assert desk.links == [("plans", {"id": "7"})]


def test_a_detail_that_comes_late_does_not_replace_a_newer_row(qtbot: QtBot, tmp_path: Path) -> None:
    runner = ManualTaskRunner()
    ctx = make_context(tmp_path, services=make_services(), runner=runner)
    page = AssignmentsPage(ctx)
    qtbot.addWidget(page)
    page.show()
    page.activated()
    runner.finish_all()
    select_row(page.table, 0)
    page.refresh_detail()
    select_row(page.table, 3)
    page.refresh_detail()
    runner.finish(1)
    shown = page.detail.texts()
    runner.finish(0)
    assert page.detail.texts() == shown


def test_a_failing_list_says_what_happened(qtbot: QtBot, tmp_path: Path) -> None:
    runner = ManualTaskRunner()
    messages = FakeMessages()
    page = AssignmentsPage(make_context(tmp_path, services=make_services(), runner=runner, messages=messages))
    qtbot.addWidget(page)
    page.show()
    page.activated()
    error = StorageProblem("Ổ đĩa đầy; dữ liệu đã lưu còn nguyên.")
    runner.fail(error)
    assert messages.problems == [error]


def test_the_model_keeps_the_rules_of_qt(desk: Desk, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(desk.page.model)


def test_the_page_has_one_primary_action_and_help(desk: Desk) -> None:
    primaries = [
        one for one in desk.page.header.findChildren(QPushButton) if one.property("look") == "primary"
    ]
    assert [one.text().replace("&", "").strip() for one in primaries] == ["In phiếu giao nhiệm vụ"]
    assert "Ctrl+P" in desk.page.page_help()
