"""Every change a person makes, as one step that can be undone."""

from __future__ import annotations

from datetime import date

import pytest

from pccc_desktop.domain.errors import AppError
from pccc_desktop.domain.review import UnitMatch, find_task, find_unit
from pccc_desktop.ui.plans.editor import ReviewEditor
from pccc_desktop.ui.plans.marks import MarkKind, Target
from pccc_desktop.ui.plans.selection_targets import Selection, SelectionTarget
from pccc_desktop.ui.plans.session import ReviewSession
from tests.support.ui import InlineTaskRunner
from tests.ui.plans.fakes import FakeReviews, make_review, span_of


@pytest.fixture
def editor(qapp):
    session = ReviewSession(make_review(), FakeReviews(), InlineTaskRunner(), None, qapp)
    yield ReviewEditor(session, session)
    session.close()


def _select(words: str, unit: int | None = None, task: int | None = None) -> Selection:
    return Selection(words, span_of(words), unit, task)


def test_a_typed_field_loses_its_doubt(editor):
    editor.set_field("number", "07-KH/ĐU")
    assert editor.review.number == "07-KH/ĐU"
    assert "number" not in editor.review.doubts


def test_a_deadline_in_words_gets_its_day(editor):
    editor.set_field("issue_date", date(2026, 4, 2))
    editor.set_deadline_text(21, "trước ngày 15/5/2026")
    assert find_task(editor.review, 21)[1].deadline == date(2026, 5, 14)


def test_merging_tasks_keeps_the_first_and_its_deadline(editor):
    assert editor.merge([], [11, 12]) == 11
    unit, task = find_task(editor.review, 11)
    assert [one.key for one in unit.tasks] == [11, 13]
    assert task.deadline == date(2026, 4, 30)
    assert "Chỉ đạo các bộ phận" in task.text


def test_merging_units_brings_their_tasks_together(editor):
    assert editor.merge([2, 3], [21, 31]) == 2
    assert [task.key for task in find_unit(editor.review, 2).tasks] == [21, 31]


def test_one_row_cannot_be_merged(editor):
    assert editor.merge([], [11]) is None


def test_splitting_leaves_the_deadline_with_its_words(editor):
    text = find_task(editor.review, 61)[1].text
    editor.split(61, text.index("tổng hợp báo cáo"))
    first, second = find_unit(editor.review, 6).tasks
    assert first.text.endswith("thực hiện Kế hoạch này")
    assert (first.deadline_text, first.deadline) == ("", None)
    assert second.deadline == date(2026, 12, 14)


def test_a_task_dragged_down_in_its_own_unit_lands_where_it_was_dropped(editor):
    editor.move([11], 1, 2)
    assert [task.key for task in find_unit(editor.review, 1).tasks] == [12, 11, 13]


def test_tasks_move_to_the_end_of_another_unit(editor):
    editor.move([12, 13], 2)
    assert [task.key for task in find_unit(editor.review, 2).tasks] == [21, 12, 13]


def test_a_group_can_be_narrowed_to_some_units(editor):
    editor.set_organizations(5, (101, 102))
    unit = find_unit(editor.review, 5)
    assert (unit.organization_ids, unit.match) == ((101, 102), UnitMatch.CHOSEN)


def test_excluded_tasks_are_not_counted(editor):
    editor.set_included([11, 12, 13], included=False)
    assert (editor.review.unit_count, editor.review.task_count) == (5, 5)


def test_a_task_added_without_a_deadline_has_none(editor):
    key = editor.add_task(2, "Báo cáo kết quả giám sát")
    task = find_task(editor.review, key)[1]
    assert (task.deadline_text, task.deadline) == ("", None)


def test_a_task_added_with_a_deadline_keeps_its_words_apart(editor):
    key = editor.add_task(2, "Báo cáo kết quả giám sát trong tháng 6/2026.")
    task = find_task(editor.review, key)[1]
    assert (task.deadline_text, task.deadline) == ("trong tháng 6/2026", date(2026, 6, 30))


def test_selected_words_become_a_task_of_the_current_unit(editor):
    words = "Nâng cao trách nhiệm của cấp ủy"
    place = editor.assign_selection(SelectionTarget.TASK, _select(words, unit=3))
    assert find_task(editor.review, place.key)[0].key == 3
    assert find_task(editor.review, place.key)[1].span == span_of(words)


def test_selected_words_become_the_deadline_of_the_current_task(editor):
    place = editor.assign_selection(SelectionTarget.DEADLINE, _select("trong quý II/2026", 2, 21))
    assert place == Target(MarkKind.TASK, 21)
    assert find_task(editor.review, 21)[1].deadline == date(2026, 6, 30)


def test_a_role_that_needs_a_row_says_so(editor):
    with pytest.raises(AppError, match="chọn trước một nhiệm vụ"):
        editor.assign_selection(SelectionTarget.DEADLINE, _select("thường xuyên"))


def test_words_without_a_date_are_refused_as_date(editor):
    with pytest.raises(AppError, match="không có ngày"):
        editor.assign_selection(SelectionTarget.DATE, _select("KẾ HOẠCH"))


@pytest.mark.parametrize(
    ("target", "words", "field", "value"),
    [
        (SelectionTarget.NUMBER, "Số: -KH/ĐU", "number", "-KH/ĐU"),
        (SelectionTarget.DATE, "ngày 28/3/2026", "issue_date", date(2026, 3, 28)),
        (SelectionTarget.ISSUER, "ĐẢNG ỦY PHƯỜNG MẪU", "issuer_name", "ĐẢNG ỦY PHƯỜNG MẪU"),
        (SelectionTarget.SIGNER, "T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\nNguyễn Văn Mẫu", "signer_name", "Nguyễn Văn Mẫu"),
    ],
)
def test_selected_words_fill_a_field_and_are_remembered_as_its_place(editor, target, words, field, value):
    place = editor.assign_selection(target, _select(words))
    assert place.name == field
    assert getattr(editor.review, field) == value
    assert editor.review.field_spans[field] == span_of(words)


def test_a_cited_document_and_its_date_are_read_from_the_selection(editor):
    editor.assign_selection(SelectionTarget.REFERENCE, _select("Chỉ thị số 12-CT/TU về tăng cường"))
    editor.assign_selection(SelectionTarget.REFERENCE, _select("Kế hoạch số 45-KH/TU ngày 28/3/2026"))
    found = [(one.number, one.date) for one in editor.review.references]
    assert found == [
        ("45-KH/TU", date(2026, 3, 28)),
        ("12-CT/TU", date(2026, 3, 4)),
        ("12-CT/TU", None),
    ]


def test_a_list_of_recipients_becomes_one_line_each(editor):
    words = "- Thường trực Tỉnh ủy (để báo cáo);\n- Các chi bộ trực thuộc (để thực hiện);"
    editor.assign_selection(SelectionTarget.RECIPIENT, _select(words))
    assert [one.text for one in editor.review.recipients[-2:]] == [
        "Thường trực Tỉnh ủy (để báo cáo)",
        "Các chi bộ trực thuộc (để thực hiện)",
    ]
