"""The full form of an assignment."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pccc_desktop.domain.assignments import AssignmentDraft
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.ui.assignments.editor import AssignmentEditor
from pccc_desktop.ui.assignments.form import AssignmentForm
from pccc_desktop.ui.core.drafts import DraftShelf
from pccc_desktop.ui.widgets.date_edit import VnDateEdit
from pccc_desktop.ui.widgets.multi_picker import MultiPicker
from pccc_desktop.ui.widgets.search_combo import SearchCombo
from tests.support.ui import NOW, FakeMessages, ManualTaskRunner, make_context, make_theme, send_text
from tests.ui.assignments.fakes import make_services

if TYPE_CHECKING:
    from pathlib import Path
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

Shelf = DraftShelf[AssignmentDraft]


@pytest.fixture
def form(qtbot: QtBot) -> AssignmentForm:
    make_theme()
    form = AssignmentForm(lambda: NOW)
    qtbot.addWidget(form)
    form.set_choices(
        [(1, "UBND phường"), (2, "Công an phường")], [(1, "Nguyễn Văn Mẫu")], [(7, "Kế hoạch 07-KH/ĐU")]
    )
    form.load(AssignmentDraft(assigned_date=date(2026, 4, 2)))
    form.show()
    return form


def field(form: QWidget, name: str) -> QWidget:
    widget = form.findChild(QWidget, name)
    assert widget is not None
    return widget


def append(widget: QWidget, text: str) -> None:
    assert isinstance(widget, QLineEdit)
    widget.end(False)
    send_text(widget, text)


@pytest.mark.parametrize(
    ("typed", "kind", "due", "hint"),
    [
        ("trong tháng 4/2026", DeadlineKind.TRONG_THANG, date(2026, 4, 30), "trong tháng → 30/4/2026"),
        ("trước ngày 20/5/2026", DeadlineKind.TRUOC_NGAY, date(2026, 5, 19), "trước ngày → 19/5/2026"),
        ("thường xuyên", DeadlineKind.THUONG_XUYEN, None, "không có ngày cuối"),
        ("sớm nhất có thể", DeadlineKind.KHONG_QUY_DINH, None, "Chưa hiểu"),
    ],
)
def test_a_deadline_is_read_while_it_is_typed(
    form: AssignmentForm, typed: str, kind: DeadlineKind, due: date | None, hint: str
) -> None:
    send_text(field(form, "deadline_text_edit"), typed)
    draft = form.draft()
    assert (draft.deadline_text, draft.deadline_kind, draft.due_date) == (typed, kind, due)
    assert hint in form.deadline_hint()


def test_a_day_given_by_hand_wins_over_words_not_understood(form: AssignmentForm) -> None:
    send_text(field(form, "deadline_text_edit"), "sớm nhất có thể")
    due = field(form, "due_date_edit")
    assert isinstance(due, VnDateEdit)
    due.line_edit().setText("30/6")
    due.line_edit().editingFinished.emit()
    draft = form.draft()
    assert (draft.deadline_kind, draft.due_date) == (DeadlineKind.NGAY_CU_THE, date(2026, 6, 30))


def test_coordinators_are_added_and_taken_away(form: AssignmentForm) -> None:
    picker = field(form, "coordinator_ids_picker")
    assert isinstance(picker, MultiPicker)
    picker.combo.value_changed.emit(2)
    picker.combo.value_changed.emit(1)
    picker.combo.value_changed.emit(2)
    assert form.draft().coordinator_ids == (2, 1)


def make_editor(
    qtbot: QtBot,
    folder: Path,
    start: AssignmentDraft,
    shelf: Shelf | None = None,
    services: SimpleNamespace | None = None,
) -> tuple[AssignmentEditor, FakeMessages]:
    messages = FakeMessages()
    ctx = make_context(folder, services=services or make_services(), messages=messages)
    editor = AssignmentEditor(ctx, shelf if shelf is not None else DraftShelf(), start)
    qtbot.addWidget(editor)
    editor.resize(1100, 640)
    with qtbot.waitActive(editor):
        editor.show()
    return editor, messages


def test_a_stored_assignment_is_shown_and_saved_with_its_changes(qtbot: QtBot, tmp_path: Path) -> None:
    services = make_services()
    editor, _ = make_editor(qtbot, tmp_path, AssignmentDraft(id=1), services=services)
    append(field(editor, "product_edit"), " số 2")
    field(editor, "product_edit").setFocus()
    with qtbot.waitSignals([editor.saved, editor.closed]):
        qtbot.keyClick(field(editor, "product_edit"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    draft = services.assignments.saved[-1]
    assert draft.id == 1
    assert draft.product == "Biên bản sinh hoạt chi bộ số 2"
    assert draft.coordinator_ids == (2,)
    assert draft.responsible_person_id == 1


def test_saving_without_a_unit_says_so_under_the_field(qtbot: QtBot, tmp_path: Path) -> None:
    editor, messages = make_editor(qtbot, tmp_path, AssignmentDraft())
    editor._on_save()
    assert editor.form.binder.problems() == {"unit_id": "Phải có đúng một đơn vị chủ trì"}
    assert messages.problems == []


def test_the_unit_is_found_without_accents(qtbot: QtBot, tmp_path: Path) -> None:
    editor, _ = make_editor(qtbot, tmp_path, AssignmentDraft())
    combo = field(editor, "unit_id_combo")
    assert isinstance(combo, SearchCombo)
    combo.setFocus()
    line = combo.lineEdit()
    assert line is not None
    send_text(line, "cong an")
    line.editingFinished.emit()
    assert editor.form.draft().unit_id == 2


def test_what_was_not_saved_comes_back_when_the_form_opens_again(qtbot: QtBot, tmp_path: Path) -> None:
    shelf: Shelf = DraftShelf()
    editor, messages = make_editor(qtbot, tmp_path, AssignmentDraft(id=2), shelf)
    append(field(editor, "section_label_edit"), "b")
    editor.leave()
    assert "giữ lại" in messages.told[0]
    again, _ = make_editor(qtbot, tmp_path, AssignmentDraft(id=2), shelf)
    assert again.form.draft().section_label == "III.5b"
    again._on_revert()
    assert again.form.draft().section_label == "III.5"
    assert shelf.get(2) is None


def test_a_field_left_while_the_form_is_reverted_brings_no_draft_back(qtbot: QtBot, tmp_path: Path) -> None:
    shelf: Shelf = DraftShelf()
    runner = ManualTaskRunner()
    ctx = make_context(tmp_path, services=make_services(), runner=runner)
    editor = AssignmentEditor(ctx, shelf, AssignmentDraft(id=2))
    qtbot.addWidget(editor)
    runner.finish_all()
    append(field(editor, "section_label_edit"), "b")
    editor.flush()
    editor._on_revert()
    editor.flush()
    runner.finish_all()
    assert editor.form.draft().section_label == "III.5"
    assert shelf.get(2) is None


def test_a_form_without_changes_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    shelf: Shelf = DraftShelf()
    editor, messages = make_editor(qtbot, tmp_path, AssignmentDraft(id=2), shelf)
    editor.leave()
    assert shelf.get(2) is None
    assert messages.told == []
