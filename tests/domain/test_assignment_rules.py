from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pccc_desktop.domain.assignment_rules import (
    allowed_kinds,
    apply_update,
    check_assignment,
    warnings,
)
from pccc_desktop.domain.assignments import (
    Assignment,
    AssignmentDraft,
    AssignmentEvent,
    AssignmentListItem,
    ProgressUpdate,
    days_left,
    is_late,
    status_sentence,
    title_of,
)
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.errors import NotAllowedError, ValidationError

TODAY = date(2026, 5, 11)
GIVEN = date(2026, 4, 1)
S, E = AssignmentStatus, EventKind


def assignment(
    status: AssignmentStatus = S.DANG_THUC_HIEN,
    due: date | None = date(2026, 5, 20),
    *events: AssignmentEvent,
) -> Assignment:
    item = AssignmentListItem(
        1, "II.1", "Rà soát cơ sở", 4, "Công an phường", 7, "Kế hoạch số 07-KH/ĐU",
        DeadlineKind.NGAY_CU_THE, "", due, status, 40,
    )  # fmt: skip
    told = events or (AssignmentEvent(E.CAP_NHAT, datetime(2026, 5, 5, tzinfo=UTC), "Mẫu"),)
    return Assignment(1, item, "Rà soát cơ sở.", (), (), GIVEN, due, None, None, "", 3, told)


def rules(error: pytest.ExceptionInfo[ValidationError]) -> list[str]:
    return [problem.rule or problem.field for problem in error.value.problems]


def test_an_assignment_needs_words_and_one_leading_unit() -> None:
    with pytest.raises(ValidationError) as error:
        check_assignment(AssignmentDraft())
    assert rules(error) == ["content", "NV01"]


def test_a_due_date_before_the_day_of_giving_is_refused() -> None:
    draft = AssignmentDraft("Rà soát.", unit_id=4, assigned_date=GIVEN, due_date=date(2026, 3, 31))
    with pytest.raises(ValidationError) as error:
        check_assignment(draft)
    assert rules(error) == ["NV04"]
    assert check_assignment(replace(draft, due_date=GIVEN)).due_date == GIVEN


@pytest.mark.parametrize(
    ("status", "kind", "text", "after"),
    [
        (S.NHAP, E.GIAO, "", S.DA_GIAO),
        (S.DA_GIAO, E.TIEP_NHAN, "", S.DA_TIEP_NHAN),
        (S.DA_TIEP_NHAN, E.CAP_NHAT, "", S.DANG_THUC_HIEN),
        (S.DANG_THUC_HIEN, E.BAO_CAO, "Đã xong.", S.CHO_DUYET),
        (S.CHO_DUYET, E.TRA_LAI, "Chưa đủ.", S.DANG_THUC_HIEN),
        (S.DA_GIAO, E.TRA_LAI, "Sai đơn vị.", S.TRA_LAI),
        (S.TRA_LAI, E.GIAO, "", S.DA_GIAO),
        (S.DANG_THUC_HIEN, E.TAM_DUNG, "Chờ kinh phí.", S.TAM_DUNG),
        (S.TAM_DUNG, E.TIEP_TUC, "", S.DANG_THUC_HIEN),
        (S.TAM_DUNG, E.HUY, "Ghép kế hoạch khác.", S.HUY),
        (S.DANG_THUC_HIEN, E.DON_DOC, "", S.DANG_THUC_HIEN),
    ],
)
def test_news_moves_the_status(
    status: AssignmentStatus, kind: EventKind, text: str, after: AssignmentStatus
) -> None:
    assert apply_update(assignment(status), ProgressUpdate(kind, text), TODAY).status is after


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (S.HOAN_THANH, E.CAP_NHAT),
        (S.HUY, E.DON_DOC),
        (S.NHAP, E.BAO_CAO),
        (S.DANG_THUC_HIEN, E.TIEP_NHAN),
        (S.DANG_THUC_HIEN, E.TIEP_TUC),
    ],
)
def test_news_that_does_not_fit_the_status_is_refused(status: AssignmentStatus, kind: EventKind) -> None:
    assert kind not in allowed_kinds(status)
    with pytest.raises(NotAllowedError):
        apply_update(assignment(status), ProgressUpdate(kind, "Có lý do."), TODAY)


@pytest.mark.parametrize("kind", [E.BAO_CAO, E.TRA_LAI, E.TAM_DUNG, E.HUY, E.GIA_HAN])
def test_what_needs_a_reason_is_refused_without_words(kind: EventKind) -> None:
    with pytest.raises(ValidationError) as error:
        apply_update(assignment(S.DA_TIEP_NHAN), ProgressUpdate(kind, " ", new_due=TODAY), TODAY)
    assert "text" in rules(error)


def test_done_on_the_due_date_is_on_time_and_a_day_later_is_late() -> None:
    due = date(2026, 5, 10)
    on_time = ProgressUpdate(E.XAC_NHAN, "Đã xong.", on=due)
    late = ProgressUpdate(E.XAC_NHAN, "Đã xong.", on=TODAY)
    assert apply_update(assignment(S.CHO_DUYET, due), on_time, TODAY).status is S.HOAN_THANH
    done = apply_update(assignment(S.CHO_DUYET, due), late, TODAY)
    assert (done.status, done.percent, done.completed_date) == (S.HOAN_THANH_MUON, 100, TODAY)


def test_work_cannot_be_done_before_it_was_given_or_tomorrow() -> None:
    for day in (date(2026, 3, 31), date(2026, 5, 12)):
        with pytest.raises(ValidationError) as error:
            apply_update(assignment(), ProgressUpdate(E.XAC_NHAN, "Đã xong.", on=day), TODAY)
        assert rules(error) == ["NV05"]


def test_work_with_open_parts_cannot_be_done() -> None:
    with pytest.raises(ValidationError):
        apply_update(assignment(), ProgressUpdate(E.XAC_NHAN, "Đã xong."), TODAY, open_children=1)


def test_done_needs_a_result_in_words() -> None:
    with pytest.raises(ValidationError) as error:
        apply_update(assignment(), ProgressUpdate(E.XAC_NHAN), TODAY)
    assert rules(error) == ["text"]


def test_an_extension_moves_the_due_date_only() -> None:
    update = ProgressUpdate(E.GIA_HAN, "Mưa bão.", new_due=date(2026, 6, 1))
    changed = apply_update(assignment(), update, TODAY)
    assert changed.due_date == date(2026, 6, 1)
    assert changed.status is S.DANG_THUC_HIEN
    with pytest.raises(ValidationError) as error:
        apply_update(assignment(), replace(update, new_due=date(2026, 3, 1)), TODAY)
    assert rules(error) == ["NV04"]


def test_progress_stays_between_nought_and_a_hundred() -> None:
    with pytest.raises(ValidationError):
        apply_update(assignment(), ProgressUpdate(E.CAP_NHAT, percent=101), TODAY)


def warned(one: Assignment, **values: bool | date | None) -> set[str]:
    return {problem.rule for problem in warnings(one, TODAY, **values)}  # pyright: ignore[reportArgumentType] - the test passes what it means


def test_healthy_work_has_no_warning() -> None:
    assert warned(assignment()) == set()


def test_each_warning_fires_for_its_reason() -> None:
    good = assignment()
    assert warned(replace(good, responsible_person_id=None)) == {"NV02"}
    assert warned(replace(good, coordinator_ids=(4,))) == {"NV03"}
    assert warned(good, parent_due=date(2026, 5, 19)) == {"NV07"}
    assert warned(replace(good, events=())) == {"NV08"}
    assert warned(assignment(S.DANG_THUC_HIEN, date(2026, 5, 10))) == {"NV09"}
    assert warned(good, unit_ended=True) == {"NV10"}


def test_a_reminder_silences_the_warning_about_late_work() -> None:
    reminded = AssignmentEvent(E.DON_DOC, datetime(2026, 5, 11, tzinfo=UTC), "Mẫu")
    assert warned(assignment(S.DANG_THUC_HIEN, date(2026, 5, 10), reminded)) == set()


def test_closed_work_has_no_warning() -> None:
    assert warned(replace(assignment(S.HUY), responsible_person_id=None)) == set()


def test_the_chip_says_how_late_or_how_near() -> None:
    item = assignment(due=date(2026, 4, 29)).item
    assert status_sentence(item, TODAY) == ("Quá hạn 12 ngày", "danger")
    assert status_sentence(replace(item, due_date=TODAY), TODAY) == ("Đến hạn hôm nay", "warn")
    assert status_sentence(replace(item, due_date=date(2026, 5, 14)), TODAY) == ("Còn 3 ngày", "warn")
    assert status_sentence(replace(item, due_date=None), TODAY)[1] == "info"
    assert status_sentence(replace(item, status=S.HOAN_THANH), TODAY) == ("Hoàn thành", "ok")


def test_closed_work_is_never_late() -> None:
    item = assignment(S.HOAN_THANH, date(2026, 4, 29)).item
    assert not is_late(item, TODAY)
    assert days_left(item, TODAY) is None


def test_a_title_is_the_first_sentence_and_never_cuts_a_word() -> None:
    assert title_of("Rà soát toàn bộ cơ sở. Báo cáo kết quả.") == "Rà soát toàn bộ cơ sở"
    long = "kiểm tra " * 40
    assert title_of(long).endswith("kiểm…") or title_of(long).endswith("tra…")
    assert len(title_of(long)) <= 161
    assert title_of("A. Rà soát cơ sở có nguy cơ cháy") == "A. Rà soát cơ sở có nguy cơ cháy"
