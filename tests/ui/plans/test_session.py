"""The state of a review: undo, drafts that are never lost, matching, confirming."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from pccc_desktop.domain import review as edits
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.organizations import OrganizationDraft
from pccc_desktop.domain.review import Review, find_unit
from pccc_desktop.ui.plans.session import ReviewSession
from tests.support.ui import InlineTaskRunner, ManualTaskRunner
from tests.ui.plans.fakes import FakeReviews, make_review


def _session(
    qapp: QObject, runner: InlineTaskRunner | ManualTaskRunner | None = None
) -> tuple[ReviewSession, FakeReviews]:
    store = FakeReviews()
    return ReviewSession(make_review(), store, runner or InlineTaskRunner(), None, qapp), store


def _renamed(review: Review, title: str) -> Review:
    return edits.set_field(review, "title", title)


def test_undo_and_redo_walk_through_the_steps(qapp):
    session, _ = _session(qapp)
    first = session.review
    session.apply(_renamed(first, "Một"), "Sửa")
    session.apply(_renamed(session.review, "Hai"), "Sửa")
    session.undo()
    assert session.review.title == "Một"
    session.undo()
    assert session.review == first
    session.redo()
    session.redo()
    assert session.review.title == "Hai"
    assert session.redo_text() == ""
    session.close()


def test_a_new_step_forgets_what_was_undone(qapp):
    session, _ = _session(qapp)
    session.apply(_renamed(session.review, "Một"), "Sửa")
    session.undo()
    session.apply(_renamed(session.review, "Hai"), "Sửa")
    session.redo()
    assert session.review.title == "Hai"
    session.close()


def test_typing_in_one_field_is_one_step_until_the_field_is_left(qapp):
    session, _ = _session(qapp)
    before = session.review.title
    for words in ("K", "Ke", "Kế"):
        session.apply(_renamed(session.review, words), "Sửa", merge="field/title")
    session.end_typing()
    session.apply(_renamed(session.review, "Kế hoạch"), "Sửa", merge="field/title")
    session.undo()
    assert session.review.title == "Kế"
    session.undo()
    assert session.review.title == before
    session.close()


def test_an_edit_reaches_the_draft_by_itself(qtbot, qapp):
    session, store = _session(qapp)
    session.apply(_renamed(session.review, "Mới"), "Sửa")
    assert not session.is_saved
    qtbot.waitUntil(lambda: bool(store.saved), timeout=3000)
    assert store.saved[-1].title == "Mới"
    assert session.is_saved


def test_flush_hands_over_the_newest_state_even_while_a_save_runs(qapp):
    runner = ManualTaskRunner()
    session, store = _session(qapp, runner)
    session.apply(_renamed(session.review, "Một"), "Sửa")
    session.flush()
    session.apply(_renamed(session.review, "Hai"), "Sửa")
    session.flush()
    runner.finish_all()
    assert [one.title for one in store.saved] == ["Một", "Hai"]
    assert [one.version for one in store.saved] == [2, 3]
    assert session.is_saved


def test_a_failed_save_is_told_and_nothing_is_forgotten(qapp):
    session, store = _session(qapp)
    told: list[Exception] = []
    session.save_failed.connect(told.append)
    store.error = StorageProblem("Ổ đĩa đầy.")
    session.apply(_renamed(session.review, "Mới"), "Sửa")
    session.flush()
    assert [str(one) for one in told] == ["Ổ đĩa đầy."]
    assert not session.is_saved
    session.flush()
    assert store.saved[-1].title == "Mới"
    assert session.is_saved


def test_matching_again_belongs_to_the_step_that_caused_it(qtbot, qapp):
    session, store = _session(qapp)
    store.rematched = lambda review: replace(review, duplicate_of=7)
    before = session.review
    session.apply(edits.set_field(session.review, "issue_date", date(2026, 4, 2)), "Sửa")
    session.rematch_soon()
    qtbot.waitUntil(lambda: session.review.duplicate_of == 7, timeout=3000)
    session.undo()
    assert session.review == before
    session.close()


def test_an_answer_of_matching_that_comes_too_late_is_asked_for_again(qtbot, qapp):
    runner = ManualTaskRunner()
    session, store = _session(qapp, runner)
    store.rematched = lambda review: replace(review, duplicate_of=7)
    session.rematch_soon()
    qtbot.waitUntil(lambda: bool(runner.pending), timeout=3000)
    session.apply(_renamed(session.review, "Gõ thêm"), "Sửa")
    runner.finish()
    assert session.review.title == "Gõ thêm"
    assert session.review.duplicate_of is None
    session.close()


def test_a_unit_created_in_place_is_chosen_and_keeps_later_edits(qapp):
    runner = ManualTaskRunner()
    session, _ = _session(qapp, runner)
    session.create_unit(4, OrganizationDraft(full_name="Ban Chỉ huy phòng thủ phường Mẫu"))
    session.apply(_renamed(session.review, "Gõ trong lúc chờ"), "Sửa")
    runner.finish_all()
    assert find_unit(session.review, 4).organization_ids == (500,)
    assert session.review.title == "Gõ trong lúc chờ"
    session.close()


def test_confirming_stores_what_stands_on_the_screen(qapp):
    session, store = _session(qapp)
    done: list[object] = []
    session.confirmed.connect(done.append)
    session.apply(_renamed(session.review, "Cuối cùng"), "Sửa")
    session.confirm()
    assert [one.title for one in store.confirmed] == ["Cuối cùng"]
    assert store.confirmed[0].version == store.saved[-1].version
    assert len(done) == 1
    assert session.is_closed


def test_a_refused_confirmation_lets_the_person_go_on(qapp):
    session, store = _session(qapp)
    told: list[Exception] = []
    session.action_failed.connect(told.append)
    store.error = StorageProblem("Cơ sở dữ liệu đang bận.")
    session.confirm()
    assert len(told) == 1
    assert not session.is_closed
    session.apply(_renamed(session.review, "Sửa tiếp"), "Sửa")
    assert session.review.title == "Sửa tiếp"
    session.close()
