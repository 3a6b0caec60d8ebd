"""Numbers of pages in plain text: alone on a line, or fused to the first words of a page."""

from __future__ import annotations

import re

_PAGE_LINE = re.compile(r"^[\s\-–]*(?:trang\s+)?(\d{1,3})(?:\s*/\s*\d{1,3})?[\s\-–]*$", re.IGNORECASE)
_FUSED_PAGE = re.compile(r"^(\d{1,2})\s+(?=[^\W\d_])")
_NUMBER_WANTED = re.compile(
    r"(?<!\w)(?:ít nhất|tối thiểu|tối đa|khoảng|dưới|hơn|gần|từ|đến|giảm|tăng|ngày|tháng|năm|quý|số|"
    r"khoản|điểm|Điều|Phường)$"
)
_LINES_OF_PAGE = 12  # a page has more lines than these
_PAGE_TOP = 8  # the number of a page stands among its first lines
# Words that stand after a true number, so that the number is not one of a page.
_COUNTED = re.compile(
    r"^(?:ngày|tháng|năm|người|bình|tổ|hộ|lần|đồng|giờ|phút|đơn|cơ|khu|phường|xã|tỉnh|thành|cấp|"
    r"loại|nhóm|nhiệm|nội|giải|vụ|xe|"
    r"bộ|cuộc|đợt|quý|mô|điểm|mục|chỉ|nguyên|triệu|tỷ|nghìn|trường|đội|cái|chiếc|bản|số|trạm|"
    r"tiêu|tại|trong|đồng chí|mét|km)(?!\w)"
)
_SENTENCE_END = re.compile(r"(?:[.!?:]|\./\.)[”\"')\]]*\s*$")


def drop_pages(lines: list[str]) -> list[str]:
    """Lines without numbers of pages, standing alone or fused to the first words of a page."""
    kept: list[str] = []
    page, pages_seen, written, last, since = 0, 1, 0, "", 0
    marks = _page_marks(lines)
    for index, raw in enumerate(lines):
        line = raw
        if index in marks:
            pages_seen, since = pages_seen + 1, 0
        line = line.replace("\f", "").strip(" ")
        if (match := _PAGE_LINE.match(line)) and page < int(match[1]) <= page + 3 and "\t" not in line:
            page = int(match[1])
            continue
        if (match := _FUSED_PAGE.match(line)) and _is_fused(line, match, last):
            number = int(match[1])
            if marks:
                likely = number == pages_seen and since < _PAGE_TOP
            else:
                counted = _COUNTED.match(line[match.end() :])
                likely = not counted and written / 60 + 1 <= number <= written / 18 + 2
            if likely and number > page:
                page, line = number, line[match.end() :]
        kept.append(line)
        if line:
            written, last, since = written + 1, line, since + 1
    return kept


def _page_marks(lines: list[str]) -> frozenset[int]:
    """Lines that begin a page after the first: with a form feed or, in some files, one space that no other line has."""
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    feeds = {index for index, line in enumerate(lines) if "\f" in line and index > first}
    spaced = {
        index
        for index, line in enumerate(lines)
        if line.startswith(" ") and line[1:2].strip() and index > first
    }
    filled = sum(1 for line in lines if line.strip())
    rare = len(spaced) * _LINES_OF_PAGE <= filled
    return frozenset(feeds or (spaced if rare else ()))


def _is_fused(line: str, match: re.Match[str], last: str) -> bool:
    rest = line[match.end() :]
    # “giảm ít nhất / 3 nhóm”: the words before ask for a number.
    open_end = bool(last) and not _SENTENCE_END.search(last) and not _NUMBER_WANTED.search(last)
    return open_end and rest[0].islower() and match[1][0] != "0"
