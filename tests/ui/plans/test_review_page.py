"""The review page: text, fields, tree and dialogs together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

from pccc_desktop.domain import review as edits
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.review import Review, UnitMatch, find_task, find_unit
from pccc_desktop.ui.plans.marks import MarkKind, Target
from pccc_desktop.ui.plans.new_unit_dialog import NewUnitDialog, likely_draft
from pccc_desktop.ui.plans.review_page import ReviewPage
from pccc_desktop.ui.plans.selection_targets import SelectionTarget
from pccc_desktop.ui.plans.split_dialog import SplitDialog
from pccc_desktop.ui.plans.units_dialog import UnitsDialog
from tests.support.ui import FakeMessages, assert_freed_on_close, flush_deleted, make_context, send_text
from tests.ui.plans.fakes import FakeServices, make_organizations, make_review, span_of


class Desk:
    """A review page on fake services, and what it said."""

    def __init__(self, folder: Path, review: Review | None = None, *, answer: bool | None = True) -> None:
        self.services = FakeServices()
        self.messages = FakeMessages(answer=answer)
        self.context = make_context(folder, services=self.services, messages=self.messages)
        self.page = ReviewPage(self.context, review or make_review())
        self.page.resize(1166, 710)
        self.page.show()

    @property
    def review(self) -> Review:
        return self.page.session.review

    def dialog(self, kind: type[QDialog]) -> QDialog:
        found = self.page.findChild(kind)
        assert isinstance(found, QDialog)
        return found


@pytest.fixture
def desk(qapp, tmp_path: Path) -> Iterator[Desk]:
    del qapp
    made = Desk(tmp_path)
    yield made
    made.page.session.close()
    made.page.close()
    made.page.deleteLater()
    flush_deleted()


def _settled(review: Review) -> Review:
    """The review with nothing left to look at."""
    return replace(
        review,
        doubts={},
        units=tuple(
            replace(unit, organization_ids=unit.organization_ids or (6,), doubt="", match=UnitMatch.CHOSEN)
            for unit in review.units
        ),
    )


def test_the_page_says_what_will_be_stored_and_what_to_look_at(desk):
    texts = [action.text() for action in desk.page.page_actions()]
    assert "Xác nhận, lưu 6 đơn vị · 8 nhiệm vụ" in texts
    assert desk.page._state_bar.texts() == ("Đã giữ nháp", "3 chỗ cần xem")


def test_a_click_on_a_found_value_selects_its_row(desk):
    desk.page.text.view.target_clicked.emit(Target(MarkKind.TASK, 31))
    assert desk.page.assignments.tree.current_key() == 31
    desk.page.text.view.target_clicked.emit(Target(MarkKind.DEADLINE, 13))
    assert desk.page.assignments.tree.current_key() == 13


def test_a_real_click_in_the_text_finds_the_value_under_it(desk):
    view = desk.page.text.view
    view.select_span(span_of("Ban Xây dựng Đảng"))
    at = view.cursorRect().center()
    view.clear_selection()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(6, 0))
    assert desk.page.assignments.tree.current_key() == 3


def test_the_current_row_is_shown_in_the_text(desk):
    desk.page.assignments.show_key(61)
    view = desk.page.text.view
    place = view.cursorForPosition(view.viewport().rect().center()).position()
    assert abs(place - span_of("theo dõi, đôn đốc, kiểm tra").start) < 900
    assert view.verticalScrollBar().value() > 0


def test_typing_a_number_keeps_it_and_takes_the_doubt_away(desk):
    edit = desk.page.info.fields.widget_of("number")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    send_text(edit, "07-KH/ĐU")
    assert desk.review.number == "07-KH/ĐU"
    assert desk.page._state_bar.texts()[1] == "2 chỗ cần xem"
    desk.page.session.undo()
    assert desk.review.number == ""
    assert edit.text() == ""


def test_ctrl_z_takes_back_the_last_step_wherever_the_focus_is(desk):
    desk.page.assignments.tree.setFocus()
    desk.page.editor.remove([21])
    QTest.keySequence(desk.page.assignments.tree, QKeySequence(QKeySequence.StandardKey.Undo))
    assert find_task(desk.review, 21)[1].key == 21
    QTest.keyClick(desk.page.assignments.tree, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    # Qt remembers the modifiers of the last event, also for the next test.
    QTest.keyRelease(desk.page.assignments.tree, Qt.Key.Key_Control)
    with pytest.raises(KeyError):
        find_task(desk.review, 21)


def test_delete_takes_the_row_out_and_goes_on_with_the_next(desk):
    tree = desk.page.assignments.tree
    tree.select_key(12)
    desk.page.assignments.remove_action.trigger()
    assert tree.current_key() == 13
    assert len(find_unit(desk.review, 1).tasks) == 2


def test_a_task_is_edited_in_its_row(desk):
    tree = desk.page.assignments.tree
    tree.select_key(21)
    tree.edit_current()
    editor = tree.viewport().findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Giám sát việc thực hiện")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert find_task(desk.review, 21)[1].text == "Giám sát việc thực hiện"


def test_the_space_bar_leaves_a_task_out(desk):
    tree = desk.page.assignments.tree
    tree.select_key(21)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert desk.review.task_count == 7


def test_the_form_below_the_tree_edits_the_current_task(desk):
    desk.page.assignments.open_detail()
    desk.page.assignments.show_key(21)
    form = desk.page.assignments.forms.task_form._form
    send_text(form.deadline_text_edit, "trước ngày 15/5/2026")
    assert form.deadline_date.value() == date(2026, 5, 14)
    send_text(form.product_edit, "Báo cáo giám sát")
    assert find_task(desk.review, 21)[1].product == "Báo cáo giám sát"


def test_the_fan_out_of_a_group_is_chosen_with_boxes(desk):
    desk.page.work.choose_for(5)
    dialog = desk.dialog(UnitsDialog)
    assert isinstance(dialog, UnitsDialog)
    assert len(dialog.model.chosen()) == 11
    dialog.model.set_chosen((101, 102, 103))
    dialog.choose_button().click()
    assert find_unit(desk.review, 5).organization_ids == (101, 102, 103)


def test_tasks_are_moved_by_choosing_another_unit(desk):
    desk.page.assignments.show_key(13)
    desk.page.assignments.move_action.trigger()
    dialog = desk.dialog(UnitsDialog)
    assert isinstance(dialog, UnitsDialog)
    dialog.model.look_for("hoi dong")
    dialog._form.units_list.setCurrentIndex(dialog.model.index(0))
    dialog.choose_button().click()
    assert [task.key for task in find_unit(desk.review, 2).tasks] == [21, 13]
    assert desk.page.assignments.tree.current_key() == 13


def test_a_task_is_split_where_the_cursor_stands(desk):
    desk.page.assignments.show_key(61)
    text = find_task(desk.review, 61)[1].text
    desk.page.assignments.split_action.trigger()
    dialog = desk.dialog(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    cursor = dialog._form.text_edit.textCursor()
    cursor.setPosition(text.index("tổng hợp"))
    dialog._form.text_edit.setTextCursor(cursor)
    dialog._form.split_button.click()
    assert len(find_unit(desk.review, 6).tasks) == 2


def test_an_unknown_unit_is_created_in_place(desk):
    desk.page.work.choose_for(4)
    units = desk.dialog(UnitsDialog)
    assert isinstance(units, UnitsDialog)
    units._form.create_button.click()
    create = desk.dialog(NewUnitDialog)
    assert isinstance(create, NewUnitDialog)
    create._form.create_button.click()
    assert find_unit(desk.review, 4).organization_ids == (500,)
    assert desk.page._state_bar.texts()[1] == "2 chỗ cần xem"


def test_the_kind_of_a_new_unit_is_told_by_its_name():
    from pccc_desktop.domain.codes import OrgFamily, OrgType
    from pccc_desktop.ui.plans.directory import OrganizationDirectory

    draft = likely_draft("chi bộ Tổ dân phố 9", OrganizationDirectory(make_organizations()))
    assert (draft.full_name, draft.org_type, draft.family) == (
        "Chi bộ Tổ dân phố 9",
        OrgType.CHI_BO,
        OrgFamily.DANG,
    )


def test_selected_words_become_a_unit_and_then_a_task_of_it(desk):
    view = desk.page.text.view
    view.select_span(span_of("người đứng đầu cơ quan, tổ chức"))
    view.assign_requested.emit(SelectionTarget.UNIT)
    key = desk.page.assignments.tree.current_key()
    assert find_unit(desk.review, key).name == "người đứng đầu cơ quan, tổ chức"
    view.select_span(span_of("phân công rõ đơn vị, rõ thời hạn"))
    view.assign_requested.emit(SelectionTarget.TASK)
    assert [task.text for task in find_unit(desk.review, key).tasks] == ["phân công rõ đơn vị, rõ thời hạn"]


def test_the_menu_of_selected_words_has_a_letter_of_its_own_for_every_role(desk):
    desk.page.text.view.select_span(span_of("Ban Xây dựng Đảng"))
    menu = desk.page.text.view.assign_menu(desk.page)
    texts = [action.text() for action in menu.actions() if "&" in action.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(texts) == len(SelectionTarget)
    assert len(set(letters)) == len(letters)


def test_words_that_cannot_have_the_role_are_explained(desk):
    desk.page.text.view.select_span(span_of("KẾ HOẠCH", "ĐẢNG CỘNG SẢN"))
    desk.page.text.view.assign_requested.emit(SelectionTarget.DATE)
    assert desk.messages.told == ["Đoạn đã chọn không có ngày, tháng, năm đầy đủ."]


def test_f8_goes_from_one_doubtful_place_to_the_next(desk):
    for _ in range(3):
        desk.page.go_to_next_doubt()
    assert desk.page.assignments.tree.current_key() == 4
    assert desk.messages.told[0].startswith("1/3")


def test_a_unit_without_organisation_keeps_the_review_from_being_stored(desk):
    desk.page.confirm()
    assert desk.services.reviews.confirmed == []
    assert desk.page.assignments.tree.current_key() == 4
    assert "Ban Chỉ huy phòng thủ" in desk.messages.told[-1]


def test_a_missing_title_is_said_under_its_field(desk):
    review = _settled(desk.review)
    desk.page.session.apply(edits.set_field(review, "title", ""), "Xóa")
    desk.page.confirm()
    assert desk.page.info.fields.hint_of("title") == "Chưa có trích yếu."


def test_nothing_doubtful_is_stored_without_asking(desk):
    desk.messages.answer = False
    review = replace(_settled(desk.review), doubts={"number": "Không ghi số."})
    desk.page.session.apply(review, "Sửa")
    desk.page.confirm()
    assert len(desk.messages.questions) == 1
    assert desk.services.reviews.confirmed == []
    desk.messages.answer = True
    desk.page.confirm()
    assert len(desk.services.reviews.confirmed) == 1


def test_confirming_closes_the_page_and_hands_over_the_document(desk, qtbot):
    desk.page.session.apply(_settled(desk.review), "Sửa")
    with qtbot.waitSignals([desk.page.closed, desk.page.stored]):
        desk.page.confirm()
    assert desk.messages.questions == []


def test_a_draft_that_cannot_be_kept_is_said_across_the_page(desk):
    desk.services.reviews.error = StorageProblem("Ổ đĩa đầy.")
    desk.page.editor.set_field("title", "Khác")
    desk.page.flush()
    assert desk.page.banners.unsaved.text() == "Chưa giữ được nháp: Ổ đĩa đầy."
    desk.page.flush()
    assert desk.page.banners.unsaved.text() == ""


def test_leaving_hands_the_last_keys_to_the_draft(desk, qtbot):
    desk.page.editor.set_field("title", "Gõ dở")
    with qtbot.waitSignal(desk.page.closed):
        desk.page.leave()
    assert desk.services.reviews.saved[-1].title == "Gõ dở"


def test_a_document_stored_already_is_said_with_a_way_to_it(desk, qtbot):
    desk.page.session.apply(replace(desk.review, duplicate_of=7), "Nhận ra")
    assert "đã được lưu" in desk.page.banners.duplicate.text()
    with qtbot.waitSignal(desk.page.document_wanted) as asked:
        desk.page.banners.duplicate.action_clicked.emit("open")
    assert asked.args == [7]


def test_citations_say_whether_the_catalogue_has_them(desk):
    rows = desk.page.info.references.rows()
    assert [(row.text, row.chip) for row in rows] == [
        ("45-KH/TU ngày 28/3/2026 — Tỉnh ủy", "đã có"),
        ("12-CT/TU ngày 04/3/2026", "chưa có: tạo mục lục"),
    ]


def test_the_date_of_the_catalogue_can_be_taken_for_a_citation(desk):
    first = replace(desk.review.references[0], catalogue_date=date(2026, 3, 27))
    desk.page.session.apply(replace(desk.review, references=(first, desk.review.references[1])), "Khác")
    assert desk.page.info.references.rows()[0].chip == "khác ngày: 27/3/2026"
    desk.page.info.references.offer_taken.emit(0)
    assert desk.review.references[0].date == date(2026, 3, 27)


def test_hidden_kinds_are_not_marked(desk):
    chip = next(one for one in desk.page.text._chips if one.kind is MarkKind.TASK)
    chip.click()
    assert MarkKind.TASK not in {mark.kind for mark in desk.page.text.view.marks()}


def test_every_dialog_is_freed_when_it_is_closed(desk, qapp):
    del qapp
    context = desk.context
    directory = desk.page._directory
    assert_freed_on_close(lambda: SplitDialog("Một việc; hai việc", None))
    assert_freed_on_close(lambda: UnitsDialog("Chọn", "", [], context.theme))
    assert_freed_on_close(lambda: NewUnitDialog("Chi bộ 1", directory))


def test_on_a_small_screen_the_assignments_are_a_page_beside_the_fields(desk):
    desk.page.resize(800, 450)
    flush_deleted()
    assert desk.page.assignments.isVisible()
    assert "Xác nhận, lưu" in [action.text() for action in desk.page.page_actions()]
    desk.page.show_target(Target(MarkKind.FIELD, name="number"))
    assert not desk.page.assignments.isVisible()
    desk.page.show_target(Target(MarkKind.TASK, 31))
    assert desk.page.assignments.isVisible()
    desk.page.resize(1166, 710)
    assert desk.page.assignments.isVisible()
    assert desk.page.info.fields.isVisible()
