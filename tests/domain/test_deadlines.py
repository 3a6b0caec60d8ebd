"""Deadlines as plans word them."""

from __future__ import annotations

from datetime import date

import pytest

from pccc_desktop.domain.deadlines import DeadlineKind, ReportCycle, find_deadlines, parse_deadline

ISSUED = date(2025, 12, 1)
K = DeadlineKind


@pytest.mark.parametrize(
    ("text", "kind", "due"),
    [
        ("xong trong tháng 4/2024", K.TRONG_THANG, date(2024, 4, 30)),
        ("trong tháng 4 năm 2024", K.TRONG_THANG, date(2024, 4, 30)),
        ("Tháng 6/2026", K.TRONG_THANG, date(2026, 6, 30)),
        ("tháng 10, 11/2026", K.TRONG_THANG, date(2026, 11, 30)),
        ("cuối tháng 02/2028", K.TRONG_THANG, date(2028, 2, 29)),
        ("trước tháng 6/2026", K.TRUOC_NGAY, date(2026, 5, 31)),
        ("hoàn thành trước 15/4/2024", K.TRUOC_NGAY, date(2024, 4, 14)),
        ("trước ngày 15/5/2026", K.TRUOC_NGAY, date(2026, 5, 14)),
        ("trước ngày 01 tháng 3 năm 2026", K.TRUOC_NGAY, date(2026, 2, 28)),
        ("trước 17 giờ 00 ngày 20/5/2026", K.TRUOC_NGAY, date(2026, 5, 20)),
        ("chậm nhất ngày 30/6/2026", K.NGAY_CU_THE, date(2026, 6, 30)),
        ("15/8/2026", K.NGAY_CU_THE, date(2026, 8, 15)),
        ("từ ngày 01/3 đến ngày 15/3/2026", K.NGAY_CU_THE, date(2026, 3, 15)),
        ("trong quý II/2024", K.TRONG_QUY, date(2024, 6, 30)),
        ("Quí IV-2025", K.TRONG_QUY, date(2025, 12, 31)),
        ("Quý I, II/2026", K.TRONG_QUY, date(2026, 6, 30)),
        ("6 tháng đầu năm 2026", K.TRONG_NAM, date(2026, 6, 30)),
        ("trong năm 2026", K.TRONG_NAM, date(2026, 12, 31)),
        ("2026 - 2030", K.TRONG_NAM, date(2030, 12, 31)),
        ("Thường xuyên", K.THUONG_XUYEN, None),
        ("theo quy định", K.THEO_QUY_DINH, None),
        ("khi phát sinh", K.KHI_PHAT_SINH, None),
        ("trong 05 ngày làm việc", K.KHI_PHAT_SINH, None),
        ("ngay lập tức", K.KHONG_QUY_DINH, None),
    ],
)
def test_wording_of_a_deadline_gives_its_kind_and_day(
    text: str, kind: DeadlineKind, due: date | None
) -> None:
    deadline = parse_deadline(text, ISSUED)
    assert (deadline.kind, deadline.due, deadline.text) == (kind, due, text)


@pytest.mark.parametrize(
    ("text", "cycle"),
    [
        ("hằng tháng", ReportCycle.THANG),
        ("Thường xuyên, hằng năm", ReportCycle.NAM),
        ("định kỳ 6 tháng", ReportCycle.NUA_NAM),
        ("hàng quý", ReportCycle.QUY),
        ("vào thứ Sáu hằng tuần", ReportCycle.TUAN),
        ("trước ngày 23 hàng tháng", ReportCycle.THANG),
        ("trước ngày 01/6 và 15/11 hằng năm", ReportCycle.NAM),
    ],
)
def test_standing_duty_knows_how_often_it_is_reported(text: str, cycle: ReportCycle) -> None:
    deadline = parse_deadline(text, ISSUED)
    assert (deadline.kind, deadline.due, deadline.report_cycle) == (K.THUONG_XUYEN, None, cycle)


def test_day_without_year_is_dated_by_the_document() -> None:
    assert parse_deadline("trước ngày 15/01", ISSUED).due == date(2026, 1, 14)
    assert parse_deadline("trong tháng 12", ISSUED).due == date(2025, 12, 31)
    assert parse_deadline("Quý II", ISSUED).due == date(2026, 6, 30)


def test_day_without_year_in_an_undated_document_has_no_due_day() -> None:
    deadline = parse_deadline("trước ngày 15/01", None)
    assert (deadline.kind, deadline.due) == (K.TRUOC_NGAY, None)


def test_before_a_day_may_mean_that_day_where_the_office_reads_it_so() -> None:
    assert parse_deadline("trước ngày 15/5/2026", None, before_is_day_before=False).due == date(2026, 5, 15)


def test_no_such_day_has_no_due_day() -> None:
    assert parse_deadline("trước ngày 31/02/2026", None).due is None
    assert parse_deadline("trong tháng 13/2026", None).due is None


def test_deadline_in_a_sentence_is_found_with_its_place() -> None:
    text = "Tham mưu kế hoạch; trình Thường trực trước ngày 24/6/2026."
    span, deadline = find_deadlines(text, None)[0]
    assert text[span.start : span.end] == deadline.text == "trước ngày 24/6/2026"


def test_whole_wording_of_two_yearly_days_is_one_deadline() -> None:
    text = "định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo kết quả"
    assert [one.text for _, one in find_deadlines(text, None)] == ["trước ngày 01/6 và 15/11 hằng năm"]


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 12/KH-UBND ngày 28/3/2024 của UBND tỉnh",
        "thường xuyên kiểm tra, kịp thời phát hiện",
        "thực hiện theo quy định của pháp luật",
        "ứng trực 24/24 giờ",
    ],
)
def test_dates_of_citations_and_adverbs_are_no_deadlines(text: str) -> None:
    assert find_deadlines(text, ISSUED) == []


def test_report_by_regulation_is_a_deadline() -> None:
    found = find_deadlines("tổng hợp kết quả, báo cáo Thành ủy theo quy định.", None)
    assert [(one.kind, one.text) for _, one in found] == [(K.THEO_QUY_DINH, "theo quy định")]


def test_every_kind_has_its_printed_label() -> None:
    assert all(kind.label for kind in DeadlineKind)
    assert K.TRUOC_NGAY.label == "Trước ngày"


@pytest.mark.parametrize(
    ("text", "cycle"),
    [
        ("kiểm tra, báo cáo vào thứ Sáu hằng tuần", ReportCycle.TUAN),
        ("tuyên truyền định kỳ 02 lần/tuần trên loa truyền thanh", ReportCycle.TUAN),
        ("thực tập định kỳ ít nhất 01 lần mỗi năm", ReportCycle.NAM),
    ],
)
def test_rhythm_of_a_standing_duty_is_read_with_its_day(text: str, cycle: ReportCycle) -> None:
    [(_, deadline)] = find_deadlines(text, ISSUED)
    assert (deadline.kind, deadline.report_cycle) == (K.THUONG_XUYEN, cycle)


def test_hour_of_a_day_is_that_day() -> None:
    [(_, deadline)] = find_deadlines("phân luồng giao thông từ 7 giờ 00 ngày 12/6/2026", ISSUED)
    assert deadline.due == date(2026, 6, 12)


def test_frequency_alone_is_no_deadline() -> None:
    assert find_deadlines("mỗi hộ có ít nhất 01 bình; thực tập ít nhất 01 lần/năm", ISSUED) == []
