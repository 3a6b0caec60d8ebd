"""People with their positions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton

from pccc_desktop.domain.people import PersonDraft, Position
from pccc_desktop.ui.core.drafts import DraftShelf
from pccc_desktop.ui.office.people_section import PeopleSection
from pccc_desktop.ui.office.person_editor import PersonEditor
from pccc_desktop.ui.office.position_dialog import PositionDialog
from pccc_desktop.ui.widgets.search_combo import SearchCombo
from tests.support.ui import assert_freed_on_close, select_row
from tests.ui.office.fakes import child

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.context import UiContext
    from tests.ui.office.fakes import FakeServices


@pytest.fixture
def section(ctx: UiContext, qtbot: QtBot) -> PeopleSection:
    section = PeopleSection(ctx)
    qtbot.addWidget(section)
    section.resize(1000, 600)
    section.show()
    section.activated()
    return section


def test_people_stand_in_the_order_of_given_names(section: PeopleSection, qtmodeltester: ModelTester) -> None:
    rows = [section.model.record_at(row) for row in range(section.model.rowCount())]
    assert [one.full_name for one in rows if one] == ["Đặng Thị An", "Nguyễn Văn Mẫu"]
    qtmodeltester.check(section.model)


def test_the_chip_leaves_those_who_may_sign(section: PeopleSection) -> None:
    section.filter_bar.chip("signs").click()
    assert section.model.rowCount() == 1
    assert section.filter_bar.chip("signs").count() == 1


def test_the_detail_parts_positions_held_now_from_those_of_another_time(
    section: PeopleSection, qtbot: QtBot
) -> None:
    section.select_key(1)
    qtbot.waitUntil(lambda: "Chủ tịch, Ủy ban nhân dân phường Mẫu" in section.detail.texts(), timeout=2000)
    texts = section.detail.texts()
    assert texts.index("ĐANG GIỮ") < texts.index("Chủ tịch, Ủy ban nhân dân phường Mẫu")
    assert texts.index("THỜI GIAN KHÁC") < texts.index("Đội trưởng, Công an thành phố Mẫu")
    assert "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH" in texts
    assert "từ 01/7/2025" in texts


def make_editor(ctx: UiContext, qtbot: QtBot, person_id: int | None) -> PersonEditor:
    editor = PersonEditor(ctx, DraftShelf[PersonDraft](), person_id)
    qtbot.addWidget(editor)
    return editor


def test_a_person_without_a_name_is_not_saved(ctx: UiContext, qtbot: QtBot) -> None:
    editor = make_editor(ctx, qtbot, None)
    editor._on_save()
    assert editor.binder.problems() == {"full_name": "Chưa ghi họ và tên."}


def test_a_new_position_is_saved_with_the_person(
    ctx: UiContext, qtbot: QtBot, services: FakeServices
) -> None:
    editor = make_editor(ctx, qtbot, 2)
    editor._on_position_ready(Position(2, "Phó Chủ tịch", can_sign=True))
    assert editor.is_dirty()
    editor._on_save()
    assert [one.title for one in services.people.stored[2].positions] == ["Cán bộ", "Phó Chủ tịch"]


def test_a_changed_position_keeps_its_place(ctx: UiContext, qtbot: QtBot) -> None:
    editor = make_editor(ctx, qtbot, 1)
    editor._edited = 0
    editor._on_position_ready(Position(5, "Phó Đội trưởng"))
    assert [one.title for one in editor.draft().positions] == ["Phó Đội trưởng", "Chủ tịch"]


def test_unsaved_positions_are_kept_when_the_form_is_left(ctx: UiContext, qtbot: QtBot) -> None:
    shelf: DraftShelf[PersonDraft] = DraftShelf()
    first = PersonEditor(ctx, shelf, 2)
    qtbot.addWidget(first)
    first._on_position_ready(Position(2, "Chủ tịch"))
    first.may_leave()
    second = PersonEditor(ctx, shelf, 2)
    qtbot.addWidget(second)
    assert [one.title for one in second.draft().positions] == ["Cán bộ", "Chủ tịch"]


def make_dialog(ctx: UiContext) -> PositionDialog:
    return PositionDialog(ctx, Position(0, ""), [(2, "UBND phường"), (3, "Công an phường")], ["Chủ tịch"])


def test_a_position_needs_its_body_and_title(ctx: UiContext) -> None:
    dialog = make_dialog(ctx)
    ready: list[Position] = []
    dialog.position_ready.connect(ready.append)
    dialog.show()
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    child(dialog, SearchCombo, "organization_id_combo").set_value(2)
    child(dialog, QLineEdit, "title_edit").setText("Chủ tịch")
    child(dialog, QPushButton, "save_button").click()
    assert ready == [Position(2, "Chủ tịch")]


def test_the_line_above_the_signature_is_proposed(ctx: UiContext) -> None:
    dialog = make_dialog(ctx)
    dialog.show()
    child(dialog, SearchCombo, "organization_id_combo").set_value(2)
    child(dialog, QLineEdit, "title_edit").setText("Chủ tịch")
    child(dialog, QCheckBox, "can_sign_check").setChecked(True)
    line = child(dialog, QPlainTextEdit, "authority_line_edit")
    assert line.placeholderText() == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"
    dialog.close()


def test_a_line_of_two_parts_stays_two_lines(ctx: UiContext) -> None:
    position = Position(2, "Phó Chủ tịch", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", can_sign=True)
    dialog = PositionDialog(ctx, position, [(2, "UBND phường")], [])
    ready: list[Position] = []
    dialog.position_ready.connect(ready.append)
    dialog.show()
    child(dialog, QPushButton, "save_button").click()
    assert ready == [position]


def test_a_position_that_ends_before_it_begins_is_refused(ctx: UiContext) -> None:
    position = Position(2, "Chủ tịch", valid_from=date(2026, 1, 1), valid_to=date(2025, 1, 1))
    dialog = PositionDialog(ctx, position, [(2, "UBND phường")], [])
    dialog.show()
    child(dialog, QPushButton, "save_button").click()
    assert dialog.isVisible()
    dialog.close()


def test_the_position_dialog_is_freed_when_closed(ctx: UiContext) -> None:
    assert_freed_on_close(lambda: make_dialog(ctx))


def test_positions_are_edited_by_keyboard(ctx: UiContext, qtbot: QtBot) -> None:
    editor = make_editor(ctx, qtbot, 1)
    editor.show()
    editor.activateWindow()
    editor.table.setFocus()
    select_row(editor.table, 0)
    remove = next(one for one in editor.table.actions() if one.shortcut().toString() == "Del")
    remove.trigger()
    assert [one.title for one in editor.draft().positions] == ["Chủ tịch"]
    assert {"Ins", "F2", "Del"} <= {one.shortcut().toString() for one in editor.table.actions()}
