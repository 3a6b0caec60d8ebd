"""Models of the review: the tree of units and tasks, lists to choose from, marks in the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pccc_desktop.domain import review as edits
from pccc_desktop.domain.review_doubts import doubtful_places
from pccc_desktop.ui.core.theme import DARK, LIGHT, contrast
from pccc_desktop.ui.plans.choice_model import Choice, ChoiceModel
from pccc_desktop.ui.plans.directory import OrganizationDirectory
from pccc_desktop.ui.plans.mark_colors import mark_color
from pccc_desktop.ui.plans.marks import MarkKind, mark_at, marks_of
from pccc_desktop.ui.plans.text_map import TextMap
from pccc_desktop.ui.plans.tree_model import (
    DEADLINE_COLUMN,
    HINT_ROLE,
    MATCH_COLUMN,
    NAME_COLUMN,
    ReviewTreeModel,
)
from tests.ui.plans.fakes import PLAN, make_organizations, make_review, span_of


def _model() -> ReviewTreeModel:
    model = ReviewTreeModel()
    model.set_review(make_review(), {})
    return model


def test_the_tree_model_keeps_the_rules_of_models(qtmodeltester):
    model = _model()
    QAbstractItemModelTester(model)
    qtmodeltester.check(model)


def test_the_tree_says_deadline_and_how_the_unit_was_recognised(qapp):
    del qapp
    model = _model()
    unit = model.index(4, NAME_COLUMN)
    assert unit.data(HINT_ROLE) == "→ giao cho 11 đơn vị"
    assert model.index(4, MATCH_COLUMN).data() == "nhóm 11"
    assert model.index(3, MATCH_COLUMN).data() == "chưa rõ"
    assert model.index(0, DEADLINE_COLUMN, model.index(0, 0)).data() == "30/4/2026"


def test_a_changed_value_keeps_the_rows_and_a_changed_structure_resets_them(qtbot):
    model = _model()
    review = make_review()
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_review(edits.update_task(review, 11, text="Khác"), {})
    assert model.index(0, 0, model.index(0, 0)).data() == "Khác"
    with qtbot.waitSignal(model.modelReset):
        model.set_review(edits.remove(review, [11]), {})


def test_ticking_a_unit_asks_for_all_its_tasks(qtbot):
    model = _model()
    with qtbot.waitSignal(model.included_toggled) as asked:
        model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert asked.args == [[11, 12, 13], False]


def test_a_task_dropped_on_a_unit_asks_to_move_it(qtbot):
    model = _model()
    dragged = model.mimeData([model.index(1, 0, model.index(0, 0))])
    with qtbot.waitSignal(model.tasks_dropped) as asked:
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, 0, model.index(2, 0))
    assert asked.args == [[12], 3, -1]


def test_a_task_dropped_between_units_goes_to_the_unit_above(qtbot):
    model = _model()
    dragged = model.mimeData([model.index(0, 0, model.index(0, 0))])
    with qtbot.waitSignal(model.tasks_dropped) as asked:
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    assert asked.args == [[11], 2, -1]


def test_choices_are_found_without_accents_and_stay_chosen_when_hidden(qtmodeltester):
    model = ChoiceModel([Choice(1, "Chi bộ Đặng Xá"), Choice(2, "Công an phường", "CAP")], [1])
    qtmodeltester.check(model)
    model.look_for("cong an")
    assert model.rowCount() == 1
    model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.look_for("dang xa")
    assert (model.rowCount(), model.chosen()) == (1, (1, 2))


def test_the_directory_offers_all_party_cells_at_once():
    groups = OrganizationDirectory(make_organizations()).groups()
    assert (groups[0].label, len(groups[0].ids)) == ("Chi bộ", 11)


def test_what_sounds_alike_stands_first():
    directory = OrganizationDirectory(make_organizations())
    assert directory.by_likeness("Văn phòng Đảng ủy phường")[0].name == "Văn phòng Đảng ủy phường Mẫu"


def test_every_found_value_has_a_mark_and_the_innermost_answers_a_click():
    marks = marks_of(make_review())
    assert {mark.kind for mark in marks} == set(MarkKind)
    inside = mark_at(marks, span_of("trong quý II/2026").start + 2)
    assert inside is not None
    assert inside.kind is MarkKind.DEADLINE
    hidden = mark_at(marks, span_of("trong quý II/2026").start + 2, frozenset({MarkKind.DEADLINE}))
    assert hidden is not None
    assert hidden.kind is MarkKind.TASK


def test_text_on_every_mark_is_readable_in_both_looks():
    for kind in MarkKind:
        assert contrast(LIGHT.text, mark_color(kind, dark=False)) >= 4.5
        assert contrast(DARK.text, mark_color(kind, dark=True)) >= 4.5


def test_places_survive_characters_that_qt_counts_twice():
    text = "a🔥b🔥c"
    places = TextMap(text)
    assert [places.position(offset) for offset in range(6)] == [0, 1, 3, 4, 6, 7]
    assert [places.offset(places.position(offset)) for offset in range(6)] == list(range(6))


def test_doubtful_places_are_those_that_are_counted():
    review = make_review()
    places = doubtful_places(review)
    assert len(places) == edits.doubt_count(review)
    assert [place.name or place.key for place in places] == ["number", "issue_date", 4]


def test_the_invented_plan_is_one_text():
    assert make_review().text == PLAN
