"""The end of a document: who receives it and who signs it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import Found, SignerFound, Span
from pccc_desktop.reading.plans.paragraphs import AUTHORITY, RECIPIENTS, Paragraph, is_authority, is_position
from pccc_desktop.reading.text.markers import is_rule

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOISE = re.compile(
    r"^(?:ký\s+bởi|người\s+ký|email|e-mail|cơ\s+quan|thời\s+gian\s+ký|ngày\s+ký|signature|digitally|date|\(?đã\s+ký\)?|\[?daky\]?|"
    r"\(?ký\b|\(?đóng\s+dấu|trang\s+\d|https?:|\d+$|\(chữ ký|\[|tổ chức xác thực)",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(r"^(?:ký\s+bởi|người\s+ký|signed\s+by)\s*:\s*(.+)$", re.IGNORECASE)
_TITLES = re.compile(
    r"^(?:(?:GS|PGS|TS|ThS|Ths|TSKH|BS|BSCKI{1,2}|CN|KS|LS|CKI{1,2})\.?\s*[.,]?\s*)+(?=[A-ZĐÀ-Ỹ][a-zà-ỹ])|"
    r"^(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy|uý)\s+|^(?:Đ/c|Đồng chí)\s+|^(?:Ông|Bà)\s+(?=\S+\s+\S+\s+\S)",
)
_NAME_WORD = re.compile(r"^(?:[A-ZĐÀ-Ỹ][a-zđà-ỹ'’]*\.?|[A-ZĐÀ-Ỹ]+|[A-ZĐ]\.)$")
_KEEP = re.compile(r"^[-–+•*]?\s*lưu(?!\w)", re.IGNORECASE)
_ITEM = re.compile(r"^[-–—+•*·]\s*")
_TRAILING = re.compile(r"(?:\s*[;,.]+|\s*\./\.)+\s*$")
_MAX_NAME_WORDS = 6


def person_name(line: str) -> str | None:
    """The person's name that the line is, without rank or degree, or None."""
    bare = _TITLES.sub("", line.strip(" .*()"))
    bare = _TITLES.sub("", bare)
    words = bare.split()
    if not 2 <= len(words) <= _MAX_NAME_WORDS or any(not _NAME_WORD.match(word) for word in words):
        return None
    return None if is_position(bare) or is_authority(bare) else bare


def _recipient_lines(tail: Sequence[Paragraph]) -> tuple[int, int]:
    """Range of the lines of recipients in the tail, the label line included."""
    start = next((index for index, one in enumerate(tail) if RECIPIENTS.match(one.text)), len(tail))
    end = start
    for index in range(start, len(tail)):
        line = tail[index].text
        if index > start and not _is_recipient(line, tail[index - 1].text):
            break
        end = index + 1
        if _KEEP.match(line) and (line.rstrip().endswith(".") or not _continues(tail, index)):
            break
    return start, end


def _continues(tail: Sequence[Paragraph], index: int) -> bool:
    if index + 1 >= len(tail):
        return False
    after = tail[index + 1].text
    return bool(_ITEM.match(after)) or after[0].islower()


def _is_recipient(line: str, previous: str) -> bool:
    if _ITEM.match(line):
        return not is_rule(line)
    if is_authority(line) or is_position(line) or is_rule(line) or _NOISE.match(line):
        return False
    if line.endswith((";", ",")) or _KEEP.match(line):
        return True
    if line[0].islower():
        return True
    return previous.endswith((";", ",", ":")) and not line.isupper() and person_name(line) is None


def _runs_on(piece: str, above: Sequence[Paragraph]) -> bool:
    """Whether a line without a dash goes on with the item above: in small letters, or in a list of dashes."""
    dashed = bool(above[1:]) and all(_ITEM.match(one.text) for one in above[1:])
    return piece[0].islower() or (dashed and not above[-1].text.rstrip().endswith((";", ".")))


def _item_text(line: str) -> str:
    return _TRAILING.sub("", _ITEM.sub("", line)).strip()


def find_recipients(tail: Sequence[Paragraph]) -> list[Found]:
    """The lines under “Nơi nhận”, each with its note and without its bullet and closing mark."""
    start, end = _recipient_lines(tail)
    found: list[Found] = []
    for index in range(start, end):
        one = tail[index]
        skip = match.end() if index == start and (match := RECIPIENTS.match(one.text)) else 0
        rest = one.text[skip:]
        pieces = re.split(r"(?<=;)\s+(?=[-–]?\s*[^\s])", rest) if index == start and ";" in rest else [rest]
        offset = one.start + skip
        for piece in pieces:
            words = _item_text(piece)
            place = one.text.find(words, offset - one.start) if words else -1
            if words and not is_rule(words):
                continued = index > start and not _ITEM.match(piece) and _runs_on(piece, tail[start:index])
                if found and continued and found[-1].span is not None:
                    found[-1] = Found(
                        f"{found[-1].text} {words}",
                        Span(found[-1].span.start, one.start + place + len(words)),
                    )
                else:
                    found.append(Found(words, Span(one.start + place, one.start + place + len(words))))
            offset += len(piece)
    return found


def _signature_lines(tail: Sequence[Paragraph]) -> list[Paragraph]:
    start, end = _recipient_lines(tail)
    return [
        one
        for index, one in enumerate(tail)
        if not start <= index < end
        and not is_rule(one.text)
        and not _NOISE.match(one.text)
        and len(one.text) < 120
    ]


def _authority_lines(lines: Sequence[Paragraph], first: int) -> tuple[list[str], int]:
    """Lines of authority from `first`, wrapped ones joined, and the index after them."""
    out: list[str] = []
    index = first
    while index < len(lines):
        line = lines[index].text
        if is_authority(line):
            out.append(line)
        elif out and line.isupper() and not is_position(line) and index + 1 < len(lines):
            out[-1] = f"{out[-1]} {line}"
        else:
            break
        index += 1
    return out, index


def _start_of_signature(lines: Sequence[Paragraph]) -> int | None:
    for index, one in enumerate(lines):
        if is_authority(one.text) or is_position(one.text):
            return index
    return None


_GLUE = re.compile(r"\s+(?=(?:KT|K/T|TL|T/L)\s*[./]?\s*[A-ZĐÀ-Ỹ]{2})|(?<=[A-ZĐÀ-Ỹ])\s+(?=PHÓ\s+[A-ZĐÀ-Ỹ]{2})")
_NAME_AFTER = re.compile(r"(?<=[A-ZĐÀ-Ỹ]{2})\s+(?=[A-ZĐÀ-Ỹ][a-zđà-ỹ]+\s+[A-ZĐÀ-Ỹ])")


def _unglued(one: Paragraph) -> list[Paragraph]:
    """Authority, post and name that a file holds on one line, apart again."""
    if not (is_authority(one.text) or is_position(_NAME_AFTER.split(one.text)[0])):
        return [one]
    cuts = sorted({match.start() for pattern in (_GLUE, _NAME_AFTER) for match in pattern.finditer(one.text)})
    pieces: list[Paragraph] = []
    for begin, end in pairwise([0, *cuts, len(one.text)]):
        words = one.text[begin:end].strip()
        pieces.append(Paragraph(words, one.start + one.text.index(words, begin)))
    return pieces


def find_signer(tail: Sequence[Paragraph]) -> SignerFound:
    """The signature: authority lines, post, name."""
    lines = [piece for one in _signature_lines(tail) for piece in _unglued(one)]
    first = _start_of_signature(lines)
    if first is None:
        return _signed_by(tail)
    authority, index = _authority_lines(lines, first)
    position: list[str] = []
    name: str | None = None
    last = index - 1
    while index < len(lines):
        line = lines[index].text
        named = (
            position and person_name(line) and line.istitle()
        )  # a family name that is also the word for a post
        if (is_position(line) or (_small_position(line) and not named)) and name is None:
            position.append(line)
        elif found := person_name(line):
            name, last = found, index
            break
        elif position or not line.isupper():
            break
        last = index
        index += 1
    if authority and not position and not AUTHORITY.match(authority[-1]):
        position.append(authority.pop())
    if name is None:
        names = (person_name(one.text) for one in lines if one.text[:1].isupper() and not one.text.isupper())
        name = next((one for one in names if one), None) or _signed_by(tail).name
    last = max(last, first)
    return SignerFound(
        authority_line="\n".join(authority) or None,
        position="\n".join(position) or None,
        name=name,
        span=Span(lines[first].start, lines[min(last, len(lines) - 1)].end),
    )


def _small_position(line: str) -> bool:
    return (
        bool(re.match(r"^(?:Phó|Chủ tịch|Bí thư|Giám đốc|Trưởng|Chánh|Cục trưởng|Hiệu trưởng)(?!\w)", line))
        and len(line) < 60
    )


def _signed_by(tail: Sequence[Paragraph]) -> SignerFound:
    for one in tail:
        if (match := _SIGNED_BY.match(one.text)) and (name := person_name(match[1])):
            return SignerFound(name=name, span=one.span)
    return SignerFound()
