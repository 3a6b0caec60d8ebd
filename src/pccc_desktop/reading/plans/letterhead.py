"""The beginning of a document: number, place and date, issuer, family, incoming stamp."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.domain.dates import make_date, parse_vn_date
from pccc_desktop.domain.extraction import Found, Span
from pccc_desktop.domain.references import normalise_number
from pccc_desktop.reading.plans.names import sentence_case
from pccc_desktop.reading.plans.paragraphs import ADDRESSEES, Paragraph
from pccc_desktop.reading.text.markers import is_rule

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

MOTTO = re.compile(
    r"^(?:cộng(?:\s+h(?:òa|oà|oa))?$|h(?:òa|oà)\s+xã\s+hội|cộng\s+h(?:òa|oà|oa)\s+xã|hội\s+chủ\s+nghĩa|chủ\s+nghĩa\s+việt|xã\s+hội\s+chủ\s+nghĩa|việt\s+nam$|độc\s+lập|đảng\s+cộng\s+sản|tự\s+do|hạnh\s+phúc)",
    re.IGNORECASE,
)
_LETTERS = "[A-Za-z0-9ĐđƯưÔôÂâĂăÊêƠơÀ-ỹ&.]"
_SYMBOL = rf"[A-ZĐ]{_LETTERS}*(?:\s?[-/.]\s?[A-ZĐƯÂ]{_LETTERS}*)*(?:\([A-ZĐ][\w&.-]{{0,15}}\))?"
_NUMBER_WORD = r"(?:^\W{0,3}(?:Số|SỐ|số)|(?<=\s)Số(?=\s*:))\s*[:.]?"
_NUMBER_LINE = re.compile(
    rf"{_NUMBER_WORD}\s*(?P<number>\d{{1,6}}[a-z]?)\s*(?P<year>/\s*(?:19|20)\d{{2}}\s*)?(?P<separator>[-–/])\s*(?P<symbol>{_SYMBOL})"
)
_BLANK_NUMBER = re.compile(rf"{_NUMBER_WORD}[\s._…]*[-–/]\s*(?P<symbol>{_SYMBOL})")
_BARE_NUMBER = re.compile(
    rf"^(?P<number>\d{{1,6}})\s?(?P<year>/\s?(?:19|20)\d{{2}}\s?)?(?P<separator>[-/])\s?(?P<symbol>{_SYMBOL})$"
)
_PLACE = r"(?P<place>[A-ZĐÀ-Ỹ][\wÀ-ỹ.'’ -]{0,48}?)"
_PLACE_DATE = re.compile(
    rf"(?:(?<=\n)|^){_PLACE}\s*,\s*ng[àa]y\s*(?P<d>\d{{1,2}})\s*th[áa]ng\s*(?P<m>\d{{1,2}})\s*n[ăa]m\s*(?P<y>\d{{4}})",
)
_PLACE_BLANK_DATE = re.compile(rf"(?:(?<=\n)|^){_PLACE}\s*,\s*ngày(?=[\s._…\d]*tháng)")
_DATE_LINE = re.compile(
    r"(?:(?<=\n)|^)ngày\s*(?P<d>\d{1,2})\s*tháng\s*(?P<m>\d{1,2})\s*năm\s*(?P<y>\d{4})[ \t]*(?=\n|$)",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(
    rf"(?:(?<=\n)|"
    rf"^){_PLACE}\s*,\s*ngày\s*(?P<d>\d{{1,2}})\s*[/.-]\s*(?P<m>\d{{1,2}})\s*[/.-]\s*(?P<y>\d{{4}})[ \t]*(?=\n|"
    rf"$)"
)
_STAMP = re.compile(
    r"^(?:(?:CÔNG VĂN|VĂN BẢN|DẤU)\s+)?[“\"]?ĐẾN[”\"]?(?=$|\s*[:(]|\s+(?:[Ss][ốỐ]|[Nn][gG][àÀ][yY]|[Gg]iờ|[Cc]huyển))"
)
_STAMP_LINE = re.compile(
    r"^(?:số(?:\s+đến)?|ngày(?:\s+đến)?|giờ|chuyển|lưu hồ sơ|số và ký hiệu hs|kính chuyển)\s*[:.]",
    re.IGNORECASE,
)
_STAMP_NUMBER = re.compile(r"số(?:\s+đến)?\s*[:.]?\s*(\d{1,6})(?!\s*[/\d-]\s*[A-ZĐ])", re.IGNORECASE)
_STAMP_DATE = re.compile(
    r"ngày(?:\s+đến)?\s*[:.]?\s*(\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"^(?:TÊN CƠ QUAN|Tên cơ quan)")
_STAMP_LINES = 6


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the lines above the title say; `symbol` stands beside the number and is known even when that is blank."""

    number: Found | None = None
    symbol: str | None = None
    date: date | None = None
    date_span: Span | None = None
    place: str | None = None
    issuer: Found | None = None
    parent_issuer: Found | None = None
    arrival_number: str | None = None
    arrival_date: date | None = None
    number_index: int | None = None


def split_stamp(head: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """The lines of the letterhead, and those of an incoming stamp standing among them."""
    own: list[Paragraph] = []
    stamp: list[Paragraph] = []
    open_lines = 0
    for one in head:
        if _STAMP.match(one.text):
            stamp.append(one)
            open_lines = _STAMP_LINES
        elif open_lines and _STAMP_LINE.match(one.text) and not _NUMBER_LINE.search(one.text):
            stamp.append(one)
        else:
            own.append(one)
        open_lines = max(0, open_lines - 1)
    return own, stamp


def _arrival(stamp: Sequence[Paragraph]) -> tuple[str | None, date | None]:
    text = "\n".join(one.text for one in stamp)
    number, day = _STAMP_NUMBER.search(text), _STAMP_DATE.search(text)
    return (number[1] if number else None), (parse_vn_date(day[1]) if day else None)


def _own_number(lines: Sequence[Paragraph]) -> tuple[Found | None, str | None, int | None]:
    for index, one in enumerate(lines):
        match = _NUMBER_LINE.search(one.text) or _BARE_NUMBER.match(one.text)
        if match is None:
            continue
        if match.start() > 0 and len(one.text) > 90:  # a sentence that cites another document
            continue
        number = normalise_number(match.group()[match.start("number") - match.start() :])
        span = Span(one.start + match.start("number"), one.start + match.end("symbol"))
        return Found(number.rstrip("."), span), normalise_number(match["symbol"]).rstrip("."), index
    for index, one in enumerate(lines):
        if blank := _BLANK_NUMBER.search(one.text):
            return None, normalise_number(blank["symbol"]), index
    return None, None, None


def _joined(lines: Sequence[Paragraph]) -> tuple[str, list[int]]:
    """The lines as one text and, for each character, its offset in the document."""
    text: list[str] = []
    places: list[int] = []
    for one in lines:
        text.append(one.text + "\n")
        places.extend(range(one.start, one.end + 1))
    return "".join(text), places


def find_date(lines: Sequence[Paragraph]) -> tuple[date | None, Span | None, str | None]:
    """The date beside the place-name; its span; the place-name. A blank date is None."""
    text, places = _joined(lines)
    for pattern in (_PLACE_DATE, _SHORT_DATE, _DATE_LINE):
        for match in pattern.finditer(text):
            day = make_date(int(match["y"]), int(match["m"]), int(match["d"]))
            if day is not None:
                place = match.groupdict().get("place")
                start = match.start()
                return (
                    day,
                    Span(places[start], places[match.end() - 1] + 1),
                    " ".join(place.split()) if place else None,
                )
    if blank := _PLACE_BLANK_DATE.search(text):
        return (
            None,
            Span(places[blank.start()], places[blank.end() - 1] + 1),
            " ".join(blank["place"].split()),
        )
    return None, None, None


_ADMIN = (
    "TỈNH",
    "THÀNH PHỐ",
    "TP",
    "HUYỆN",
    "QUẬN",
    "THỊ XÃ",
    "PHƯỜNG",
    "XÃ",
    "THỊ TRẤN",
    "ĐẶC KHU",
    "KHU",
    "THÔN",
)
_HEADS = (
    "ỦY BAN", "UỶ BAN", "UBND", "HỘI ĐỒNG", "HĐND", "SỞ", "BỘ", "BAN", "ĐẢNG BỘ", "ĐẢNG ỦY", "ĐẢNG UỶ",
    "TỈNH ỦY", "TỈNH UỶ", "THÀNH ỦY", "THÀNH UỶ", "HUYỆN ỦY", "HUYỆN UỶ", "QUẬN ỦY", "QUẬN UỶ", "CHI BỘ",
    "CÔNG AN", "VĂN PHÒNG", "CHÍNH PHỦ", "THỦ TƯỚNG", "QUỐC HỘI", "PHÒNG", "CỤC", "CHI CỤC", "TỔNG CỤC",
    "TRUNG TÂM", "TRƯỜNG", "HỘI", "ĐOÀN", "LIÊN", "MẶT TRẬN", "BCH", "BCĐ", "TỔ", "CÔNG TY", "VIỆN", "VỤ",
    "CHỦ TỊCH", "TRUNG ƯƠNG", "BCA", "TỈNH ĐOÀN", "TRẠM", "BỆNH VIỆN", "ỦY BAN MTTQ", "ĐẢNG ĐOÀN",
)  # fmt: skip
_WHOLE_HEADS = ("TRUNG ƯƠNG", "CHÍNH PHỦ", "QUỐC HỘI")
_NEEDS_PLACE = re.compile(
    r"(?:^ỦY|^UỶ|ỦY BAN NHÂN|UỶ BAN NHÂN|NHÂN DÂN|UBND|HĐND|ĐẢNG [ỦU][YỶ]|ĐẢNG BỘ|CÔNG AN|"
    r"BAN CHẤP HÀNH|BAN CHẤP HÀNH ĐẢNG BỘ|BAN THƯỜNG VỤ|VÀ|ỦY BAN|UỶ BAN|BAN CHỈ ĐẠO|CỦA|"
    r"THỦ TƯỚNG|,)$"
)


def _issuer_groups(lines: Sequence[Paragraph], stop: int | None) -> list[list[Paragraph]]:
    """Lines of the issuer's cell, a new group at every line that begins another body."""
    groups: list[list[Paragraph]] = []
    for index, one in enumerate(lines):
        line = one.text.strip("* ")
        if stop is not None and index >= stop:
            break
        if (
            not line
            or MOTTO.match(line)
            or is_rule(one.text)
            or not _mostly_upper(line)
            or _NAME_LINE.match(line)
            or re.search(r"\d{2,}/", line)
        ):
            continue
        if groups and not _begins_body(line, groups[-1][-1].text):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _mostly_upper(line: str) -> bool:
    letters = [char for char in line if char.isalpha()]
    return bool(letters) and sum(char.isupper() for char in letters) > 0.8 * len(letters)


def _begins_body(line: str, previous: str) -> bool:
    if (
        line.startswith(_ADMIN) and not line.startswith(("TỈNH ỦY", "TỈNH UỶ", "TỈNH ĐOÀN"))
    ) or _NEEDS_PLACE.search(previous.strip("* ")):
        return False
    if line in _WHOLE_HEADS and previous.endswith(("HÀNH", "ĐẢNG")):
        return False
    return line.startswith(_HEADS)


def _issuers(lines: Sequence[Paragraph], stop: int | None, body: str) -> tuple[Found | None, Found | None]:
    groups = _issuer_groups(lines, stop)
    if (
        len(groups) > 1 and groups[-1][0].text.strip("* ") == "CHỦ TỊCH"
    ):  # the post under the body it belongs to
        groups.pop()
    found = [
        Found(
            sentence_case(" ".join(one.text.strip("* ") for one in group), body),
            Span(group[0].start, group[-1].end),
        )
        for group in groups
    ]
    return (found[-1] if found else None), (found[-2] if len(found) > 1 else None)


def read_letterhead(head: Sequence[Paragraph], body: str) -> Letterhead:
    """Read the lines above the title; `body` helps to write the issuer's name in small letters."""
    own, stamp = split_stamp(head)
    number, symbol, index = _own_number(own)
    day, span, place = find_date(own)
    issuer_lines = [one for one in own if not ADDRESSEES.match(one.text)]
    before_number = index is not None and any(
        _mostly_upper(one.text) and not MOTTO.match(one.text) for one in own[:index]
    )
    issuer, parent = _issuers(issuer_lines, index if before_number else None, body)
    arrival_number, arrival_date = _arrival(stamp)
    number_index = head.index(own[index]) if index is not None else None
    return Letterhead(
        number, symbol, day, span, place, issuer, parent, arrival_number, arrival_date, number_index
    )
