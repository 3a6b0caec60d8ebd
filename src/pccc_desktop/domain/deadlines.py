"""Deadlines as plans word them: the kind, and the day on which the work is due when one can be derived."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from pccc_desktop.domain.codes import DeadlineKind
from pccc_desktop.domain.dates import end_of_month, make_date
from pccc_desktop.domain.extraction import Span

if TYPE_CHECKING:
    from collections.abc import Callable


class ReportCycle(StrEnum):
    """How often a standing duty is reported."""

    NGAY = "NGAY"
    TUAN = "TUAN"
    THANG = "THANG"
    QUY = "QUY"
    NUA_NAM = "NUA_NAM"
    NAM = "NAM"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as written, its kind, and its day; `report_cycle` only for standing duties."""

    kind: DeadlineKind
    text: str
    due: date | None = None
    report_cycle: ReportCycle | None = None


_DAY = r"(?:ngày\s+)?(?P<d{n}>\d{{1,2}})\s?[/.\-]\s?(?P<m{n}>\d{{1,2}})(?:\s?[/.\-]\s?(?P<y{n}>\d{{4}}))?(?![\d/])"
_LONG_DAY = r"ngày\s+(?P<d{n}>\d{{1,2}})\s+tháng\s+(?P<m{n}>\d{{1,2}})(?:\s+năm\s+(?P<y{n}>\d{{4}}))?"
_EVERY = r"(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|quí|năm)"
_HEAD = r"(?<!\w)(?:(?:xong|hoàn thành|chậm nhất|muộn nhất|nhất)\s+)?"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTER = r"(?:IV|I{1,3}|[1-4])"


def _days(prefix: str, suffix: str = "") -> list[re.Pattern[str]]:
    return [re.compile(prefix + day.format(n="") + suffix, re.IGNORECASE) for day in (_DAY, _LONG_DAY)]


def _year_of(reference: date | None, month: int, day: int) -> int | None:
    """The year of a day named without one: the first that does not lie before the document's own date."""
    if reference is None:
        return None
    this_year = make_date(reference.year, month, min(day, 28))
    return reference.year + (1 if this_year is not None and this_year < reference.replace(day=1) else 0)


def _date_of(match: re.Match[str], reference: date | None) -> date | None:
    day, month = int(match["d"]), int(match["m"])
    year = int(match["y"]) if match["y"] else _year_of(reference, month, day)
    return make_date(year, month, day) if year else None


def _before_day(match: re.Match[str], reference: date | None) -> Deadline:
    return Deadline(DeadlineKind.TRUOC_NGAY, match.group(), _date_of(match, reference))


def _on_day(match: re.Match[str], reference: date | None) -> Deadline:
    return Deadline(DeadlineKind.NGAY_CU_THE, match.group(), _date_of(match, reference))


_MONTHS_IN_YEAR = 12


def _in_month(match: re.Match[str], reference: date | None) -> Deadline:
    month = int(match["m"])
    if not 1 <= month <= _MONTHS_IN_YEAR:
        return Deadline(DeadlineKind.KHONG_QUY_DINH, match.group())
    year = int(match["y"]) if match["y"] else _year_of(reference, month, 28)
    return Deadline(DeadlineKind.TRONG_THANG, match.group(), end_of_month(year, month) if year else None)


def _before_month(match: re.Match[str], reference: date | None) -> Deadline:
    inside = _in_month(match, reference)
    first = inside.due.replace(day=1) if inside.due else None
    return Deadline(DeadlineKind.TRUOC_NGAY, match.group(), first)


def _in_quarter(match: re.Match[str], reference: date | None) -> Deadline:
    month = _QUARTERS[match["q"].lower()] * 3
    year = int(match["y"]) if match["y"] else _year_of(reference, month, 28)
    return Deadline(DeadlineKind.TRONG_QUY, match.group(), end_of_month(year, month) if year else None)


def _in_part_of_year(match: re.Match[str], reference: date | None) -> Deadline:
    month = 9 if match["n"].lstrip("0") == "9" else 6 if match["part"].lower() == "đầu" else 12
    year = int(match["y"]) if match["y"] else _year_of(reference, month, 28)
    return Deadline(DeadlineKind.TRONG_NAM, match.group(), end_of_month(year, month) if year else None)


def _in_year(match: re.Match[str], reference: date | None) -> Deadline:
    del reference
    return Deadline(DeadlineKind.TRONG_NAM, match.group(), end_of_month(int(match["y"]), _MONTHS_IN_YEAR))


_CYCLES = (
    ("6 tháng", ReportCycle.NUA_NAM), ("06 tháng", ReportCycle.NUA_NAM), ("sáu tháng", ReportCycle.NUA_NAM),
    ("tháng", ReportCycle.THANG), ("quý", ReportCycle.QUY), ("quí", ReportCycle.QUY), ("tuần", ReportCycle.TUAN),
    ("năm", ReportCycle.NAM), ("ngày", ReportCycle.NGAY),
)  # fmt: skip


def _standing(match: re.Match[str], reference: date | None) -> Deadline:
    del reference
    words = match.group().lower()
    cycle = next((cycle for word, cycle in _CYCLES if word in words), None)
    return Deadline(DeadlineKind.THUONG_XUYEN, match.group(), report_cycle=cycle)


def _yearly_days(match: re.Match[str], reference: date | None) -> Deadline:
    del reference
    every = match.group().lower().rsplit(" ", 1)[-1]
    cycle = dict(_CYCLES).get(every)
    return Deadline(DeadlineKind.THUONG_XUYEN, match.group(), report_cycle=cycle)


def _standing_days(match: re.Match[str], reference: date | None) -> Deadline:
    del reference
    every = match.group().lower().rsplit(" ", 1)[-1]
    return Deadline(DeadlineKind.THUONG_XUYEN, match.group(), report_cycle=dict(_CYCLES).get(every))


def _of_kind(kind: DeadlineKind) -> Callable[[re.Match[str], date | None], Deadline]:
    def make(match: re.Match[str], reference: date | None) -> Deadline:
        del reference
        return Deadline(kind, match.group())

    return make


_SHORT_DAYS = r"ngày\s+\d{1,2}(?:\s?[/.\-]\s?\d{1,2})?"
_Rule = tuple[re.Pattern[str], "Callable[[re.Match[str], date | None], Deadline]"]


def _rule(pattern: str, make: Callable[[re.Match[str], date | None], Deadline]) -> _Rule:
    return re.compile(pattern, re.IGNORECASE), make


# In order of trying: what is taken by an earlier rule is not looked at again.
_RULES: tuple[_Rule, ...] = (
    _rule(
        rf"(?<!\w)(?:trước|vào|đúng|chậm nhất)?\s*{_SHORT_DAYS}(?:(?:\s*,\s*|"
        rf"\s+và\s+)(?:trước\s+)?(?:ngày\s+)?\d{{1,2}}"
        rf"(?:\s?[/.\-]\s?\d{{1,2}})?)*\s+(?:của\s+)?{_EVERY}",
        _yearly_days,
    ),
    _rule(
        rf"(?<!\w)(?:trước\s+|vào\s+|đúng\s+)?ngày\s+(?:mồng|mùng)\s+\d{{1,2}}\s+(?:của\s+)?{_EVERY}",
        _yearly_days,
    ),
    _rule(
        r"(?<!\w)(?:trước\s+|vào\s+|đúng\s+)?(?:ngày\s+(?:mồng\s+|mùng\s+)?\d{1,2}|tuần\s+(?:đầu|cuối)(?:\s+cùng)?)\s+"
        r"(?:của\s+)?tháng\s+(?:đầu|giữa|cuối|thứ\s+\w+)(?:\s+cùng)?\s+(?:(?:của|trong|mỗi|hằng|hàng)\s+)*"
        r"(?:quý|quí|năm)(?!\w)",
        _standing_days,
    ),
    # A day or month left blank for the clerk is written, but it is no day yet.
    _rule(
        r"(?<!\w)(?:(?:trước|đến|hết|chậm nhất|vào|trong)\s+)*ngày\s*(?:[.…_]{2,}|…)\s*"
        r"(?:tháng\s*(?:\d{1,2}|[.…_]+)(?:\s*năm\s*(?:\d{4}|[.…_]+))?|/\s*(?:\d{1,2}|[.…_]+)(?:\s*/\s*(?:\d{4}|[.…_]+))?)",
        _of_kind(DeadlineKind.NGAY_CU_THE),
    ),
    _rule(
        r"(?<!\w)(?:(?:trước|đến|hết|chậm nhất|vào|trong)\s+)*ngày\s+tháng\s+\d{1,2}\s*(?:/|năm)\s*\d{4}",
        _of_kind(DeadlineKind.NGAY_CU_THE),
    ),
    *[
        (one, _before_day)
        for one in _days(_HEAD + r"trước\s+(?:[\d:]{1,5}\s*(?:giờ|h)\s*(?:\d{1,2})?\s*(?:phút)?\s*,?\s*)?")
    ],
    _rule(_HEAD + r"trước\s+tháng\s+(?P<m>\d{1,2})\s*(?:/|năm\s|-)\s*(?P<y>\d{4})", _before_month),
    *[
        (one, _on_day)
        for one in _days(
            r"(?<!\w)(?:(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến|đến hết))?|"
            r"từ\s+(?:ngày\s+)?\d{1,2}[/.\-]\d{1,2}(?:[/.\-]\d{4})?"
            r"\s*(?:đến|-|–)|(?:đến|tới)\s+hết|hết|đến|vào|hoàn thành|xong|trong|"
            r"hạn(?:\s+cuối)?(?:\s+là)?|(?:vào\s+)?(?:lúc|hồi)?\s*\d{1,2}\s*(?:giờ|"
            r"h)\s*(?:\d{1,2})?(?:\s*phút)?\s*,?)"
            r"\s+(?=ngày|\d)"
        )
    ],
    _rule(
        r"(?<!\w)(?:trong|xong|hết|cuối|đầu)?\s*(?:quý|quí)\s+(?:(?:IV|I{1,3}|[1-4])\s*(?:,|và|-|–|"
        r"đến|/)\s*(?:(?:quý|quí)\s+)?)*"
        rf"(?P<q>{_QUARTER})(?![\w])(?:\s*(?:/|-|–|năm|,\s*năm)\s*(?P<y>\d{{4}}))?",
        _in_quarter,
    ),
    _rule(
        r"(?<!\w)(?:trong\s+)?(?P<n>0?[69]|sáu|chín)\s+tháng\s+(?P<part>đầu|cuối)(?:\s+năm)?(?:\s+(?P<y>\d{4}))?",
        _in_part_of_year,
    ),
    _rule(
        r"(?<!\w)(?:xong\s+|hoàn thành\s+)?(?:trong|hết|cuối|đầu|giữa|vào)\s+(?:cuối\s+|"
        r"đầu\s+)?tháng\s+(?P<m>\d{1,2})(?!\d)"
        r"(?:\s*(?:/|-|\.|năm\s|,\s*năm\s)\s*(?P<y>\d{4}))?",
        _in_month,
    ),
    _rule(r"(?<!\w)(?<!từ )tháng\s+(?P<m>\d{1,2})\s*(?:/|-|\.|năm\s)\s*(?P<y>\d{4})", _in_month),
    _rule(
        r"(?<!\w)(?:trong|xong|hoàn thành(?:\s+trong)?|(?:đến\s+)?(?:cuối|hết)|trước)\s+năm\s+(?P<y>20\d{2})",
        _in_year,
    ),
    _rule(
        rf"(?<!\w)(?:thường xuyên\s*,\s*)?(?:định kỳ\s+)?(?:0?6 tháng|sáu tháng|{_EVERY}|quý|tháng)"
        rf"(?:\s*(?:,|và|/|hoặc)\s*(?:0?6 tháng|sáu tháng|1 năm|một năm|năm|quý|{_EVERY}))+",
        _standing,
    ),
    _rule(
        rf"(?<!\w)(?:thường xuyên\s*,\s*)?(?:định kỳ\s+)?(?:(?:vào\s+)?(?:thứ\s+\w+|chủ nhật|"
        rf"sáng \w+ \w+)\s+)?{_EVERY}",
        _standing,
    ),
    _rule(
        r"(?<!\w)định kỳ\s+(?:ít nhất\s+)?\d{1,2}\s+lần\s*(?:/|mỗi|một|trong)\s*(?:\d\s+)?(?:ngày|"
        r"tuần|tháng|quý|quí|năm)",
        _standing,
    ),
    _rule(
        r"(?<!\w)định kỳ\s+(?:0?6 tháng|sáu tháng|quý|tháng|tuần|năm)(?:\s+(?:một|1|01)\s+lần)?", _standing
    ),
    _rule(
        r"(?<!\w)(?:trong(?:\s+(?:thời hạn|vòng|thời gian))?|sau|không quá|"
        r"chậm nhất(?:\s+sau)?)\s+\d{1,3}\s*(?:\([^)]*\)\s*)?"
        r"(?:ngày|giờ|tuần|tháng|phút)(?:\s+làm việc)?(?:\s*,?\s*(?:kể\s+)?từ\s+(?:khi|ngày)\s+[^,.;]{3,60})?",
        _of_kind(DeadlineKind.KHI_PHAT_SINH),
    ),
    _rule(
        r"(?<!\w)(?:khi|nếu)\s+(?:có\s+(?:yêu cầu|phát sinh|chỉ đạo|vụ việc|tình huống)|phát sinh)",
        _of_kind(DeadlineKind.KHI_PHAT_SINH),
    ),
    _rule(
        r"(?<=báo cáo )[^.;]*?(?P<w>theo\s+(?:đúng\s+)?(?:quy định|thời gian quy định))(?=\s*(?:[.;,]|$))",
        _of_kind(DeadlineKind.THEO_QUY_DINH),
    ),
)
# Words that are a deadline only where nothing else stands: a table cell or the value of “Thời gian: …”.
_CELL_RULES: tuple[_Rule, ...] = (
    *[(one, _on_day) for one in _days(r"(?<![\w/])")],
    _rule(
        r"(?<!\w)tháng\s+(?:\d{1,2}\s*(?:,|và|-|–|"
        r"đến)\s*(?:tháng\s+)?)*(?P<m>\d{1,2})(?!\d)(?:\s*(?:/|-|năm\s)\s*(?P<y>\d{4}))?",
        _in_month,
    ),
    _rule(r"(?<![\d/])(?P<m>\d{1,2})/(?P<y>20\d{2})(?!\d)", _in_month),
    _rule(r"(?:trong\s+)?(?:năm\s+)?(?:20\d{2}\s*(?:-|–|đến)\s*)(?:năm\s+)?(?P<y>20\d{2})", _in_year),
    _rule(r"(?<![\w/])(?:năm\s+)?(?P<y>20\d{2})(?!\w)", _in_year),
    _rule(r"(?<!\w)(?:thường xuyên|liên tục|hằng ngày)", _of_kind(DeadlineKind.THUONG_XUYEN)),
    _rule(r"(?<!\w)theo\s+(?:\w+\s+)?quy định", _of_kind(DeadlineKind.THEO_QUY_DINH)),
    _rule(r"(?<!\w)(?:đột xuất|theo yêu cầu|theo tình hình thực tế)", _of_kind(DeadlineKind.KHI_PHAT_SINH)),
)


def _apply(
    rules: tuple[_Rule, ...], text: str, reference: date | None, taken: list[tuple[Span, Deadline]]
) -> list[tuple[Span, Deadline]]:
    for pattern, make in rules:
        for match in pattern.finditer(text):
            start, end = match.span("w") if "w" in pattern.groupindex else match.span()
            start += len(text[start:end]) - len(text[start:end].lstrip())
            if any(span.start < end and start < span.end for span, _ in taken):
                continue
            made = make(match, reference)
            if made.kind is not DeadlineKind.KHONG_QUY_DINH:
                words = text[start:end]
                taken.append((Span(start, end), Deadline(made.kind, words, made.due, made.report_cycle)))
    return taken


_HOUR = re.compile(r"\d\s*(?:giờ|h)(?!\w)", re.IGNORECASE)


def _shift(deadline: Deadline, *, day_before: bool) -> Deadline:
    """“Trước ngày d” is due the day before d; “trước 17 giờ ngày d” is due on d itself."""
    before = deadline.kind is DeadlineKind.TRUOC_NGAY and not _HOUR.search(deadline.text)
    if before and day_before and deadline.due is not None:
        return Deadline(deadline.kind, deadline.text, deadline.due - timedelta(days=1))
    return deadline


def find_deadlines(
    text: str, reference_date: date | None, *, before_is_day_before: bool = True
) -> list[tuple[Span, Deadline]]:
    """Every deadline worded in running text, in order.

    A day or month without a year is dated by `reference_date`, the date of the document; without it it has no due date.
    `before_is_day_before`: “trước ngày 15/5” is due on 14/5; some offices read it as 15/5.
    """
    found = _apply(_RULES, text, reference_date, [])
    found.sort(key=lambda one: one[0].start)
    return [(span, _shift(one, day_before=before_is_day_before)) for span, one in found]


def parse_deadline(text: str, reference: date | None, *, before_is_day_before: bool = True) -> Deadline:
    """The deadline that a cell or a field of its own says; `text` of the answer is all that was written."""
    text = " ".join(text.split())
    found = _apply(_RULES, text, reference, [])
    if not found:
        found = _apply(_CELL_RULES, text, reference, [])
    if not found:
        return Deadline(DeadlineKind.KHONG_QUY_DINH, text)
    best = min((one for _, one in found), key=rank)
    return _shift(Deadline(best.kind, text, best.due, best.report_cycle), day_before=before_is_day_before)


_RANKS = (
    DeadlineKind.NGAY_CU_THE, DeadlineKind.TRUOC_NGAY, DeadlineKind.TRONG_THANG, DeadlineKind.TRONG_QUY,
    DeadlineKind.TRONG_NAM, DeadlineKind.THUONG_XUYEN, DeadlineKind.THEO_QUY_DINH, DeadlineKind.KHI_PHAT_SINH,
    DeadlineKind.KHONG_QUY_DINH,
)  # fmt: skip


def rank(deadline: Deadline) -> int:
    """Order of telling strength: a day before a month, a month before a standing duty."""
    return _RANKS.index(deadline.kind)
