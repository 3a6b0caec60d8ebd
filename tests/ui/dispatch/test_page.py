"""The register of force-dispatch orders against a stand-in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.ui.core.drafts import DraftShelf
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.dispatch.editor import DispatchEditor
from pccc_desktop.ui.dispatch.page import DispatchPage
from pccc_desktop.ui.dispatch.table import dispatch_columns, owed_role, owed_sentence, sorted_orders
from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog
from tests.support.ui import FakeDrafts, FakeMessages, FakePrintOpener, flush_deleted, make_context, send_text
from tests.ui.assignments.fakes import FakeHistory
from tests.ui.dispatch.fakes import NOW, FakeDispatch

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.pages import AppPage

TODAY = date(2026, 5, 12)


class Desk:
    """A page with everything it talks to."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.dispatch = FakeDispatch()
        self.history = FakeHistory()
        self.messages = FakeMessages()
        self.printer = FakePrintOpener()
        self.shelf: DraftShelf[DispatchOrder] = DraftShelf()
        services = SimpleNamespace(dispatch=self.dispatch, history=self.history, drafts=FakeDrafts())
        self.ctx = make_context(
            folder, services=services, messages=self.messages, clock=lambda: NOW, open_print=self.printer
        )

    def page(self) -> DispatchPage:
        page = DispatchPage(self.ctx)
        self.qtbot.addWidget(page)
        page.resize(1120, 680)
        with self.qtbot.waitActive(page):
            page.show()
        page.activated()
        return page

    def editor(self, order_id: int | None = None) -> DispatchEditor:
        editor = DispatchEditor(self.ctx, self.shelf, order_id)
        self.qtbot.addWidget(editor)
        editor.resize(1120, 680)
        with self.qtbot.waitActive(editor):
            editor.show()
        return editor


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def part(owner: QWidget, name: str) -> QWidget:
    found = owner.findChild(QWidget, name)
    assert found is not None
    return found


def fill(editor: DispatchEditor, **texts: str) -> None:
    for name, text in texts.items():
        widget = part(editor, f"{name}_edit")
        if isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)
        else:
            widget.setFocus()
            send_text(widget, text)


COMPLETE = {
    "incident_place": "Ngõ 7",
    "target_name": "Đội dân phòng",
    "people": "5 người",
    "content": "Chữa cháy",
}


def press(
    page: DispatchPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, key, modifier)


def select(page: DispatchPage, order_id: int) -> None:
    assert page.table.select_key(order_id)
    page.refresh_detail()


def test_the_newest_order_stands_first_and_chips_count(desk: Desk) -> None:
    page = desk.page()
    first = page.model.record_at(0)
    assert first is not None
    assert first.id == 1
    counts = {key: page.filter_bar.chip(key).count() for key in ("all", "owed", "running", "finished")}
    assert counts == {"all": 3, "owed": 2, "running": 2, "finished": 1}


def test_a_late_written_order_is_red_and_says_how_late(desk: Desk) -> None:
    page = desk.page()
    column = next(one for one in page.model.columns if one.key == "written_due")
    late = next(item for item in desk.dispatch.list() if item.id == 2)
    assert column.text(late) == "Quá hạn 5 ngày"
    assert column.chip is not None
    assert column.chip(late) is Role.DANGER


@pytest.mark.parametrize(
    ("due", "sentence", "role"),
    [
        (None, "", None),
        (date(2026, 5, 12), "Hạn hôm nay", Role.WARN),
        (date(2026, 5, 14), "Còn 2 ngày", Role.WARN),
        (date(2026, 5, 11), "Quá hạn 1 ngày", Role.DANGER),
    ],
)
def test_what_is_owed_is_said_in_words(due: date | None, sentence: str, role: Role | None) -> None:
    assert owed_sentence(due, TODAY) == sentence
    assert owed_role(due, TODAY) is role


@pytest.mark.parametrize("descending", [False, True])
def test_orders_sort_by_every_column_and_empty_values_stand_last(descending: bool) -> None:
    items = FakeDispatch().list()
    for column in dispatch_columns(lambda: TODAY):
        assert column.sort is not None
        assert len(sorted_orders(items, column.sort, descending=descending)) == 3
    by_due = sorted_orders(items, "written_due", descending=descending)
    assert by_due[-1].written_due is None


def test_the_link_of_the_dashboard_shows_what_is_owed(desk: Desk) -> None:
    page = desk.page()
    page.apply_link({"chip": "owed"})
    assert page.model.rowCount() == 2


def test_the_detail_says_who_whom_where_and_until_when(desk: Desk) -> None:
    page = desk.page()
    select(page, 2)
    texts = page.detail.texts()
    assert "Nguyễn Văn Mẫu, Chủ tịch UBND, UBND phường Mẫu" in texts
    assert "Quá hạn 5 ngày" in texts
    assert "Nhà văn hóa tổ dân phố số 3, 14:30 11/5/2026" in texts
    assert any("quá hạn lập văn bản" in text for text in texts)


def test_signing_the_written_order_ends_what_is_owed_and_can_be_undone(desk: Desk) -> None:
    page = desk.page()
    select(page, 2)
    button = next(one for one in page.detail.findChildren(QPushButton) if one.text() == "Đã ký văn bản")
    button.click()
    order = desk.dispatch.get(2)
    assert (order.status, order.issued_at) == (DispatchStatus.DA_KY, NOW)
    assert page.filter_bar.chip("owed").count() == 1
    desk.messages.undos[0]()
    assert desk.history.undone == [202]


def test_ctrl_p_prints_the_selected_order(desk: Desk) -> None:
    page = desk.page()
    select(page, 3)
    press(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    ((form, selection),) = desk.printer.opened
    assert (form, selection.dispatch_ids) == ("mobilisation-order", (3,))


def test_delete_asks_why(desk: Desk) -> None:
    page = desk.page()
    select(page, 3)
    press(page, Qt.Key.Key_Delete)
    dialog = page.findChild(ReasonDialog)
    assert dialog is not None
    dialog.set_reason("Lập thử")
    button = dialog.findChild(QPushButton, "delete_button")
    assert button is not None
    button.click()
    flush_deleted()
    assert desk.dispatch.removed == [(3, "Lập thử")]


def test_keys_open_and_add(desk: Desk) -> None:
    page = desk.page()
    opened: list[AppPage] = []
    page.sub_page_requested.connect(opened.append)
    select(page, 1)
    press(page, Qt.Key.Key_F2)
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Insert)
    titles = [one.title() for one in opened]
    for one in opened:
        desk.qtbot.addWidget(one)
    assert titles == ["Sửa lệnh huy động", "Sửa lệnh huy động", "Lập lệnh huy động"]


def test_an_empty_register_says_what_it_is_for(desk: Desk) -> None:
    desk.dispatch.orders = []
    page = desk.page()
    assert page.empty.texts()[0] == "Chưa có lệnh huy động nào"
    assert page.empty.isVisible()


def test_the_model_keeps_the_rules_of_qt(desk: Desk, qtmodeltester: ModelTester) -> None:
    page = desk.page()
    qtmodeltester.check(page.model)


def test_a_new_order_begins_with_the_usual_commander(desk: Desk) -> None:
    editor = desk.editor()
    order = editor.form.order()
    assert order.commander_name == "Nguyễn Văn Mẫu"
    assert order.incident_reported_at == NOW


def test_saving_says_everything_that_is_missing_and_goes_to_the_uppermost(desk: Desk) -> None:
    editor = desk.editor()
    editor._on_save()
    assert set(editor.form.binder.problems()) == {"incident_place", "target_name", "people", "content"}
    assert part(editor, "incident_place_edit").hasFocus()
    assert desk.dispatch.saved == []


def test_a_ticked_oral_order_says_until_when_the_written_one_is_due(desk: Desk) -> None:
    editor = desk.editor()
    check = editor.findChild(QCheckBox, "oral_check")
    assert check is not None
    check.click()
    assert "ngày 15 tháng 5 năm 2026" in editor.form.written_due_text()
    order = editor.form.order()
    assert (order.oral_at, order.status) == (NOW, DispatchStatus.RA_LENH_MIENG)
    check.click()
    assert editor.form.order().oral_at is None
    assert editor.form.order().status is DispatchStatus.DU_THAO


def test_an_hour_typed_as_it_is_said_is_saved_as_a_moment(desk: Desk) -> None:
    editor = desk.editor()
    fill(editor, **COMPLETE, gather_at="14h30")
    part(editor, "gather_place_edit").setFocus()
    desk.qtbot.keyClick(part(editor, "gather_place_edit"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.dispatch.saved[-1].gather_at == datetime(2026, 5, 12, 14, 30, tzinfo=UTC)


def test_an_hour_that_cannot_be_read_is_never_dropped_silently(desk: Desk) -> None:
    editor = desk.editor()
    fill(editor, **COMPLETE, gather_at="chiều nay")
    editor._on_save()
    assert desk.dispatch.saved == []
    assert list(editor.form.binder.problems()) == ["gather_at"]


def test_save_and_print_opens_the_print_dialog_for_the_new_order(desk: Desk) -> None:
    page = desk.page()
    editor = desk.editor()
    editor.saved.connect(page._on_editor_saved)
    fill(editor, **COMPLETE)
    editor._on_save_and_print()
    ((form, selection),) = desk.printer.opened
    assert (form, selection.dispatch_ids) == ("mobilisation-order", (4,))


def test_an_unsaved_order_is_kept_for_the_next_time(desk: Desk) -> None:
    editor = desk.editor()
    fill(editor, incident_place="Ngõ 7")
    editor.leave()
    again = desk.editor()
    assert again.form.order().incident_place == "Ngõ 7"


def test_a_written_moment_makes_the_order_signed(desk: Desk) -> None:
    editor = desk.editor(1)
    fill(editor, issued_at="8h")
    part(editor, "number_edit").setFocus()
    assert editor.form.order().status is DispatchStatus.DA_KY
    assert editor.form.written_due_text() == "Đã có lệnh bằng văn bản."
