"""What a document is and is about: its kind, its subject line, its addressees, its family."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import Family, Found, Span
from pccc_desktop.reading.plans.letterhead import MOTTO, Letterhead
from pccc_desktop.reading.plans.lexicon import TYPE_CODES
from pccc_desktop.reading.plans.paragraphs import (
    ADDRESSEES,
    Paragraph,
    Parts,
    type_in_first_line,
    type_of_line,
)
from pccc_desktop.reading.text.markers import MarkerKind, is_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABOUT = re.compile(r"^(?:v/v|về việc|v/v:)(?!\w)", re.IGNORECASE)
# Under the kind of a resolution may stand the session that passed it, above what it is about. Whose the document is
# (“của Ban Thường vụ …”) belongs to the subject: on one line with the rest or on a line of its own, it reads the same.
_SESSION = re.compile(
    r"^(?:KHÓA|KHOÁ|Khóa|Khoá)\s+[IVX\d]+(?:[,\s].{0,60})?$|^(?:LẦN THỨ|Lần thứ|NHIỆM KỲ|Nhiệm kỳ)\s.{1,60}$"
)
_URGENT = re.compile(
    r"^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DỰ THẢO|SAO Y|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)", re.IGNORECASE
)
_DISPATCH = re.compile(r"(?:^|\s)điện\s*:\s*$")
_TRAILING = re.compile(r"(?:\s*[;,.]+|\s*\./\.)+\s*$")
_STATE_MOTTO = re.compile(r"độc\s+lập\s*[-–.]?\s*tự\s+do|chủ\s+nghĩa\s+việt\s+nam", re.IGNORECASE)
_PARTY_MOTTO = re.compile(r"đảng\s+cộng\s+sản\s+việt\s+nam", re.IGNORECASE)
_SUBJECT_LINES = 8


def find_family(parts: Parts, letterhead: Letterhead) -> Family:
    """Party or state, by the motto, else by the number, else by the signature."""
    head = " ".join(one.text for one in parts.head)
    if _STATE_MOTTO.search(head):
        return Family.STATE
    if _PARTY_MOTTO.search(head):
        return Family.PARTY
    if letterhead.number is not None:
        party = re.match(r"\d+[a-z]?-", letterhead.number.text)
        return Family.PARTY if party else Family.STATE
    if letterhead.symbol is not None:
        return (
            Family.STATE
            if re.match(r"(?:KH|QĐ|CT|TB|BC|TTr|HD|NQ)-|UBND|[A-ZĐ]+-", letterhead.symbol)
            else Family.PARTY
        )
    tail = "\n".join(one.text for one in parts.tail)
    if re.search(r"^(?:T/M|K/T|T/L)", tail, re.MULTILINE):
        return Family.PARTY
    if re.search(r"^(?:TM|KT|TL|TUQ)\s*\.", tail, re.MULTILINE):
        return Family.STATE
    opening = " ".join(one.text for one in (*parts.head, *parts.title, *parts.body[:4], *parts.tail))
    party = len(
        re.findall(
            r"(?<!\w)(?:đảng (?:ủy|uỷ)|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|chi bộ|bí thư|VPĐU|VPTU)(?!\w)",
            opening,
            re.IGNORECASE,
        )
    )
    state = len(
        re.findall(
            r"(?<!\w)(?:UBND|(?:ủy|uỷ) ban nhân dân|chủ tịch|VT,|sở|bộ trưởng|giám đốc)(?!\w)",
            opening,
            re.IGNORECASE,
        )
    )
    return Family.PARTY if party > state else Family.STATE


def find_type(parts: Parts, letterhead: Letterhead) -> Found | None:
    """The kind of document, as its title line or, for a letter, its number and form say."""
    if parts.title:
        first = parts.title[0]
        if kind := type_of_line(first.text) or type_in_first_line(first.text):
            return Found(kind[0], Span(first.start, first.start + min(kind[1], len(first.text))))
    code = re.match(r"[A-Za-zĐđ]+", letterhead.symbol or "")
    if code and code.group() in TYPE_CODES and _is_named(letterhead.symbol or ""):
        return Found(TYPE_CODES[code.group()])
    head = [one.text for one in parts.head]
    if any(ADDRESSEES.match(one.text) for one in parts.body[:3]) or any(_ABOUT.match(line) for line in head):
        return Found("Công văn")
    return Found("Công văn") if letterhead.symbol else None


def _is_named(symbol: str) -> bool:
    return bool(re.match(r"[A-Za-zĐđ]+[-/]", symbol))


def _joined(lines: Sequence[Paragraph], first_offset: int = 0) -> Found | None:
    text = " ".join([lines[0].text[first_offset:], *[one.text for one in lines[1:]]]).strip()
    return (
        Found(
            _TRAILING.sub("", text) if not text.endswith("...") else text,
            Span(lines[0].start + first_offset, lines[-1].end),
        )
        if text
        else None
    )


def find_title(parts: Parts, letterhead: Letterhead) -> Found | None:
    """The subject: the lines under the kind of document or, for a letter, those under its number."""
    if parts.title:
        kind = type_of_line(parts.title[0].text) or type_in_first_line(parts.title[0].text)
        offset = kind[1] if kind else 0
        if kind and offset < len(parts.title[0].text.rstrip(" :")):
            return _joined(parts.title, offset)
        lines = parts.title[1:]
        while len(lines) > 1 and _SESSION.match(lines[0].text):
            lines = lines[1:]
        return _joined(lines) if lines else None
    return _letter_subject(parts.head, letterhead)


def _letter_subject(head: Sequence[Paragraph], letterhead: Letterhead) -> Found | None:
    start = next((index for index, one in enumerate(head) if _ABOUT.match(one.text)), None)
    if start is None:
        start = letterhead.number_index + 1 if letterhead.number_index is not None else None
    if start is None:
        return None
    lines: list[Paragraph] = []
    for one in head[start : start + _SUBJECT_LINES]:
        if not _is_subject(one, letterhead, first=not lines):
            if lines:
                break
            continue
        if lines and one.gap and not one.text[0].islower():
            break
        lines.append(one)
    return _joined(lines) if lines else None


def _is_subject(one: Paragraph, letterhead: Letterhead, *, first: bool) -> bool:
    span = letterhead.date_span
    dated = span is not None and one.start < span.end and span.start < one.end
    if (
        dated
        or MOTTO.match(one.text)
        or is_rule(one.text)
        or _URGENT.match(one.text)
        or ADDRESSEES.match(one.text)
    ):
        return False
    return not (first and one.text.isupper())


def find_addressees(parts: Parts) -> tuple[list[Found], int]:
    """Who is addressed (“Kính gửi”, or the bodies a telegram goes to) and how many lines of the body say it."""
    for index, one in enumerate(parts.body[:4]):
        if match := ADDRESSEES.match(one.text):
            return _address_list(parts.body, index, match.end())
        if _DISPATCH.search(one.text):
            return _address_list(parts.body, index, len(one.text))
    return [], 0


def _address_list(body: Sequence[Paragraph], first: int, skip: int) -> tuple[list[Found], int]:
    found: list[Found] = []
    inline = body[first].text[skip:]
    for piece in re.split(r";\s+", inline):
        words = piece.strip(" -–+•*")
        _add(found, words, body[first].start + body[first].text.find(words, skip))
    end = first + 1
    open_list = not found or inline.rstrip().endswith((";", ","))
    while open_list and end < len(body) and end - first < 40:  # no list of addressees is longer
        one = body[end]
        bullet = one.marker is not None and one.marker.kind in {MarkerKind.BULLET, MarkerKind.PLUS}
        if not bullet and not (
            len(one.text) < 120 and (one.text.endswith((";", ",")) or body[end - 1].text.endswith((";", ",")))
        ):
            break
        _add(found, one.words, one.words_start)
        end += 1
        if one.text.endswith(".") and not (
            end < len(body) and body[end].marker and body[end].text.startswith(one.text[:1])
        ):
            break
    return found, end


def _add(found: list[Found], words: str, start: int) -> None:
    words = _TRAILING.sub("", words)
    if words:
        found.append(Found(words, Span(start, start + len(words))))
