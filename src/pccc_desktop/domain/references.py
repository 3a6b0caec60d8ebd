"""Numbers of official documents: finding them in running text and reading what a citation says around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pccc_desktop.domain.dates import make_date
from pccc_desktop.domain.extraction import CitedDocument, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class ReferenceFamily(StrEnum):
    """Grammar by which a number was recognised."""

    PARTY = "PARTY"
    LAW = "LAW"
    NORMATIVE = "NORMATIVE"
    STATE = "STATE"
    LETTER = "LETTER"


@dataclass(frozen=True, slots=True)
class Reference:
    """One number found in a text; `number` is without spaces and with plain hyphens."""

    family: ReferenceFamily
    number: str
    span: Span


_UPPER = "A-ZĐÂĂÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ"
_ORG = rf"[{_UPPER}][{_UPPER}a-z0-9&]*"
_YEAR = r"(?:19|20)\d{2}"
_BEFORE, _AFTER = r"(?<![\w/.:,-])", r"(?![\w/])"
_PARTY_TYPES = (
    "NQ|QĐi|QĐ|CT|KL|QC|TT|HD|TB|TC|BC|KH|QH|CTr|ĐA|PA|DA|TTr|CV|BB|GM|GGT|GCN|PC|PG|BS|HDLT|KHPH|CTPH"
)
_STATE_TYPES = (
    "NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|CTHĐ|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|"
    "PC|PB|SY|TrS|SL|VBHN"
)
_PATTERNS = tuple(
    (family, re.compile(pattern))
    for family, pattern in (
        (
            ReferenceFamily.PARTY,
            rf"{_BEFORE}\d{{1,5}}\s{{0,2}}-\s{{0,2}}(?:{_PARTY_TYPES})\s{{0,2}}/\s{{0,2}}{_ORG}(?:-{_ORG})?{_AFTER}",
        ),
        (
            ReferenceFamily.LAW,
            rf"{_BEFORE}\d{{1,4}}/{_YEAR}/(?:(?:PL|NQ)-)?(?:QH|UBTVQH)\d{{1,2}}{_AFTER}",
        ),
        (
            ReferenceFamily.NORMATIVE,
            rf"{_BEFORE}\d{{1,4}}/{_YEAR}/(?:NĐ|TTLT|TT|NQLT|NQ|QĐ|CT|L|PL)\s?-\s?{_ORG}(?:-{_ORG})*{_AFTER}",
        ),
        (
            ReferenceFamily.STATE,
            rf"{_BEFORE}\d{{1,6}}\s{{0,2}}/\s{{0,2}}(?:{_STATE_TYPES})\s?-\s?{_ORG}(?:[.-]{_ORG})*{_AFTER}",
        ),
        (
            ReferenceFamily.LETTER,
            (
                rf"{_BEFORE}\d{{1,6}}/(?!(?:{_STATE_TYPES}|NĐ|TT|TTLT)-)[{_UPPER}]{{2,}}[a-z]?[{_UPPER}0-9&]*"
                rf"-{_ORG}(?:[.-]{_ORG})*{_AFTER}"
            ),
        ),
        (
            ReferenceFamily.LETTER,
            rf"(?i:(?:công văn|văn bản)\s+(?:số:?)?\s*)(?P<bare>\d{{1,6}}/[{_UPPER}][{_UPPER}0-9&]+){_AFTER}",
        ),
    )
)
_SAME_LENGTH = str.maketrans({"\n": " ", "\t": " ", "\u00a0": " ", "–": "-", "‑": "-", "−": "-"})


def normalise_number(text: str) -> str:
    """The number as it is stored and compared: no spaces, plain hyphens."""
    return re.sub(r"\s+", "", text.translate(_SAME_LENGTH))


def scan(text: str) -> list[Reference]:
    """Every number of an official document in NFC text, in order, without overlaps.

    Party, law, decree, state document and letter are tried in this order; a number broken over two lines is one number.
    """
    flat = text.translate(_SAME_LENGTH)
    taken: list[Reference] = []
    for family, pattern in _PATTERNS:
        for match in pattern.finditer(flat):
            group = "bare" if match.groupdict().get("bare") else 0
            start, end = match.span(group)
            if any(one.span.start < end and start < one.span.end for one in taken):
                continue
            taken.append(Reference(family, normalise_number(match.group(group)), Span(start, end)))
    return sorted(taken, key=lambda one: one.span.start)


DOCUMENT_TYPES = (
    "Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp", "Lệnh",
    "Nghị quyết liên tịch", "Nghị quyết", "Nghị định", "Thông tư liên tịch", "Thông tư", "Thông tri",
    "Quyết định", "Chỉ thị", "Kết luận", "Quy chế phối hợp", "Quy chế", "Quy định",
    "Kế hoạch phối hợp", "Kế hoạch liên ngành", "Kế hoạch hành động", "Kế hoạch",
    "Chương trình hành động", "Chương trình phối hợp", "Chương trình công tác", "Chương trình",
    "Hướng dẫn liên ngành", "Hướng dẫn liên tịch", "Hướng dẫn", "Thông báo kết luận", "Thông báo", "Thông cáo",
    "Công điện khẩn", "Công điện", "Công văn", "Văn bản hợp nhất", "Văn bản", "Báo cáo", "Tờ trình", "Đề án",
    "Dự án", "Phương án", "Biên bản", "Quy hoạch", "Chiến lược", "Lời kêu gọi", "Thư công", "Giấy mời",
)  # fmt: skip
_TYPE_BEFORE = re.compile(
    r"(?<!\w)(" + "|".join(DOCUMENT_TYPES) + r")(?:\s+(?:khẩn|mật|liên tịch|hỏa tốc))?\s*(?:số)?\s*:?\s*$",
    re.IGNORECASE,
)
_LAW_BEFORE = re.compile(r"(?<!\w)(Bộ luật|Luật|Pháp lệnh)\s[^;.:()]{2,160}?\s(?:số)\s*$")
_DATE_AFTER = re.compile(
    r"\s*[,(]?\s*(?:(?:ban hành|ký)\s+)?ngày\s+(?:"
    r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))\)?",
    re.IGNORECASE,
)
_ISSUER_AFTER = re.compile(r"\s*,?\s*(?:của|do)\s+(?=\w)")
_ISSUER_STOP = re.compile(
    r"[;:.()“”\"…\n]|\s(?:về|phê|ban hành|quy định|hướng dẫn|triển khai|thực hiện|tăng cường|tiếp tục|sửa đổi|nhằm|đến|"
    r"tới|để|trong|là|cho|tại|đã|được|theo|gắn|từ|cụ thể|đối với|trên|có|gồm|bao gồm|phải|cùng|khi|vào|với|ngày|do|"
    r"giai đoạn|giao|năm|khóa|khoá)(?=\s|$)|\svà\s+(?=[a-zđ]|(?:các\s+)?(?:"
    + "|".join(DOCUMENT_TYPES)
    + r")\s)|,"
    rf"(?!\s+[{_UPPER}]\w+\s+\w+\s+và\s+[{_UPPER}])"
)
_ISSUER_LIMIT = 90


def _type_before(flat: str, start: int) -> str | None:
    before = flat[max(0, start - 200) : start]
    if match := _TYPE_BEFORE.search(before[-60:]):
        word = match[1]
        return word[0].upper() + word[1:].lower() if word.isupper() else word[0].upper() + word[1:]
    if match := _LAW_BEFORE.search(before):
        return match[1]
    return None


def _date_after(flat: str, end: int) -> tuple[date | None, int]:
    match = _DATE_AFTER.match(flat, end)
    if match is None:
        return None, end
    day, month, year = (int(part) for part in match.groups() if part)
    return make_date(year, month, day), match.end()


def _issuer_after(text: str, flat: str, end: int) -> str | None:
    match = _ISSUER_AFTER.match(flat, end)
    if match is None:
        return None
    phrase = text[match.end() : match.end() + _ISSUER_LIMIT]
    stop = _ISSUER_STOP.search(phrase)
    issuer = " ".join((phrase[: stop.start()] if stop else phrase).split())
    return issuer if issuer[:1].isupper() else None


def _citations(text: str) -> Iterator[CitedDocument]:
    flat = text.translate(_SAME_LENGTH)
    for found in scan(text):
        day, end = _date_after(flat, found.span.end)
        yield CitedDocument(
            number=found.number,
            date=day,
            doc_type=_type_before(flat, found.span.start),
            issuer=_issuer_after(text, flat, end),
            span=found.span,
        )


def _organ(number: str) -> str:
    return number.rpartition("/")[2]


def _shares_issuer(text: str, one: CitedDocument, following: CitedDocument) -> bool:
    """Whether two neighbours of a list end with one issuer: “A ngày …, B ngày … của Ban Bí thư”."""
    if one.issuer or not following.issuer or one.span is None or following.span is None:
        return False
    between = text[one.span.end : following.span.start]
    near = len(between) < 60 and not re.search(r"[.;:]", between)
    return near and _organ(one.number) == _organ(following.number)


def citations(text: str) -> list[CitedDocument]:
    """Every document that the text cites, once each, with the details its fullest citation gives."""
    found = list(_citations(text))
    for index in range(len(found) - 2, -1, -1):
        if _shares_issuer(text, found[index], found[index + 1]):
            found[index] = replace(found[index], issuer=found[index + 1].issuer)
    merged: dict[str, CitedDocument] = {}
    for one in found:
        known = merged.get(one.number)
        if known is None:
            merged[one.number] = one
        else:
            merged[one.number] = replace(
                known,
                date=known.date or one.date,
                doc_type=known.doc_type or one.doc_type,
                issuer=known.issuer or one.issuer,
            )
    return list(merged.values())
