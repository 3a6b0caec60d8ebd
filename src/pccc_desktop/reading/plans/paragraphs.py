"""Paragraphs of a normalised text with their places, and the parts of a document: head, body, tail, appendices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import Span
from pccc_desktop.reading.plans.lexicon import DOC_TYPES, POSITIONS
from pccc_desktop.reading.text.markers import Marker, MarkerKind, is_rule, read_marker

if TYPE_CHECKING:
    from collections.abc import Sequence

RECIPIENTS = re.compile(r"^nơi\s+(?:nhận|gửi)(?!\w)\s*[:]?\s*", re.IGNORECASE)
ADDRESSEES = re.compile(r"^kính\s+(?:gửi|trình)\s*[:]?\s*", re.IGNORECASE)
_DISPATCH = re.compile(r"(?:^|\s)điện\s*:\s*$")
AUTHORITY = re.compile(r"^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|TƯQ|T/Q|T\.M|K\.T|T\.L)\s*[./]?\s*(?=[A-ZĐÀ-Ỹ]{2})")
_ACTING = re.compile(r"^Q\s*\.\s*(?=[A-ZĐÀ-Ỹ]{2})")
_APPENDIX = re.compile(r"^(?:phụ\s+lục|phụ\s+biểu|biểu\s+mẫu|mẫu\s+số)(?!\w)", re.IGNORECASE)
_APPENDIX_TITLE = re.compile(
    r"^(?:PHỤ LỤC|DANH MỤC|DANH SÁCH|BIỂU|BẢNG|MẪU|QUY CHẾ|QUY ĐỊNH|ĐỀ CƯƠNG|BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH)(?!\w)"
)
_STAMPED = re.compile(r"^(?:CÔNG VĂN|VĂN BẢN)\s+(?:ĐẾN|ĐI)(?!\w)")
_TYPES = sorted(DOC_TYPES, key=len, reverse=True)
_BODY_END = re.compile(r"\./\.?\W*$")
_HEAD_LIMIT = 45
_SHORT = 90
_FIRST_LINE = 250


@dataclass(frozen=True)
class Paragraph:
    """One line of the normalised text that is not blank; `gap` when a blank line stands before it."""

    text: str
    start: int
    gap: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @cached_property
    def marker(self) -> Marker | None:
        return None if "\t" in self.text else read_marker(self.text)

    @property
    def words(self) -> str:
        """The text without its label."""
        return self.text[self.marker.width :] if self.marker else self.text

    @property
    def words_start(self) -> int:
        return self.start + (self.marker.width if self.marker else 0)


@dataclass(frozen=True, slots=True)
class Parts:
    """A document cut into its parts; `title` holds the line of the kind of document and the lines of its subject."""

    head: tuple[Paragraph, ...]
    title: tuple[Paragraph, ...]
    body: tuple[Paragraph, ...]
    tail: tuple[Paragraph, ...]
    appendices: tuple[Paragraph, ...]


def split_paragraphs(text: str) -> list[Paragraph]:
    """Every line that is not blank, trimmed, with its offset."""
    out: list[Paragraph] = []
    offset, gap = 0, False
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            out.append(Paragraph(stripped, offset + line.index(stripped), gap))
        gap = not stripped
        offset += len(line) + 1
    return out


def type_of_line(line: str) -> tuple[str, int] | None:
    """The kind of document that the line names, and where the words after it begin."""
    line = line.rstrip(" :")
    upper = line.upper()
    for name in _TYPES:
        if upper == name:
            return DOC_TYPES[name], len(name)
        if line.startswith(name + " ") and line.isupper() and not _STAMPED.match(line):
            return DOC_TYPES[name], len(name) + 1
    return None


def type_in_first_line(line: str) -> tuple[str, int] | None:
    """The kind that the first line of a text without letterhead names in small letters: “Kế hoạch tổ chức …”."""
    if len(line) > _FIRST_LINE or re.search(r"[.;:,]$|\d/\w", line):
        return None
    for name in _TYPES:
        if line.startswith(DOC_TYPES[name] + " ") and line[len(name) + 1 : len(name) + 2].islower():
            return DOC_TYPES[name], len(name) + 1
    return None


def is_position(line: str) -> bool:
    """Whether the line is a post of a signer in capitals, such as ``PHÓ CHỦ TỊCH``."""
    bare = line.strip(" .*")
    return len(bare) < _SHORT and bare.isupper() and bare.startswith(POSITIONS)


def is_authority(line: str) -> bool:
    """Whether the line says in whose name is signed: ``TM. …``, ``K/T …``, ``Q. …``."""
    return bool(AUTHORITY.match(line) or _ACTING.match(line))


def _is_title_line(paragraph: Paragraph) -> bool:
    return type_of_line(paragraph.text) is not None


def _head_end(paragraphs: list[Paragraph]) -> int:
    """Index of the line that names the kind of document, or of the first line of the body."""
    for index, one in enumerate(paragraphs[:_HEAD_LIMIT]):
        if _is_title_line(one) or ADDRESSEES.match(one.text):
            return index
        marker = one.marker
        if (
            marker
            and marker.kind in {MarkerKind.ROMAN, MarkerKind.ARTICLE, MarkerKind.NUMBER}
            and marker.ordinal == 1
        ):
            return index
        if len(one.text) > 2 * _SHORT:
            return index
    return 0


_BODY_OPENERS = re.compile(
    r"^(?:căn cứ|thực hiện|nhằm|để|trong thời gian|thời gian qua|ngày|trên cơ sở|theo|sau khi|"
    r"xét|tiếp tục thực hiện|kính gửi|kính trình|"
    r"hiện nay|những năm|trong những|từ|qua|vừa qua|số\s*:)(?!\w)",
    re.IGNORECASE,
)
_ENACTING = re.compile(
    r"^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|BAN|CHÍNH PHỦ|QUỐC HỘI|"
    r"TỔNG|CHÁNH|CỤC TRƯỞNG|THỐNG ĐỐC|ĐẢNG)(?!\w)"
)


# Whose the document is, or whose the document it carries out is: a line of the subject, whatever its letters.
_AUTHOR_LINE = re.compile(r"^CỦA\s+[A-ZĐÀ-Ỹ]")


def _title_end(paragraphs: list[Paragraph], first: int) -> int:
    """Index after the last line of the subject; `first` is the line that names the kind of document."""
    kind = type_of_line(paragraphs[first].text)
    if kind is None:
        return first
    has_subject = kind[1] < len(paragraphs[first].text.rstrip(" :"))
    end = first + 1
    while end < len(paragraphs) and end - first < 9:  # no subject has more lines
        line = paragraphs[end].text
        if is_rule(line) or not _continues_title(paragraphs, first, end, has_subject=has_subject):
            break
        has_subject = True
        end += 1
    return end


def _continues_title(paragraphs: list[Paragraph], first: int, index: int, *, has_subject: bool) -> bool:
    one, previous = paragraphs[index], paragraphs[index - 1].text
    if (
        "\t" in one.text
        or ADDRESSEES.match(one.text)
        or _DISPATCH.search(one.text)
        or one.text.startswith("(")
    ):
        return False
    if one.marker is not None and one.marker.kind not in {MarkerKind.BULLET, MarkerKind.LETTER}:
        return False
    if not has_subject:
        return not re.match(r"^(?:căn cứ|kính gửi)(?!\w)", one.text, re.IGNORECASE) or (
            index == first + 1 and one.text.isupper()
        )
    if one.text[0].islower() or (_AUTHOR_LINE.match(one.text) and not one.gap):
        return True
    if previous.isupper() and one.text.isupper():
        return not _ENACTING.match(one.text) or not one.gap
    if (
        previous.isupper()
        or one.text.isupper()
        or _BODY_OPENERS.match(one.text)
        or re.search(r"[.:;,]$", one.text)
    ):
        return False
    return not one.gap and len(one.text) < _SHORT and len(previous) < _SHORT


def _tail_start(paragraphs: list[Paragraph], first: int) -> int:
    """Index of the first line of recipients or signature, or the number of paragraphs."""
    for index in range(first, len(paragraphs)):
        if RECIPIENTS.match(paragraphs[index].text):
            return _with_signature_before(paragraphs, index, first)
    for index in range(first, len(paragraphs)):
        if is_authority(paragraphs[index].text) and len(paragraphs[index].text) < _SHORT:
            return index
    for index in range(first + 1, len(paragraphs)):
        if is_position(paragraphs[index].text) and _BODY_END.search(paragraphs[index - 1].text):
            return index
    return len(paragraphs)


def _with_signature_before(paragraphs: list[Paragraph], index: int, first: int) -> int:
    """The signature may stand above “Nơi nhận”: step back over its short lines."""
    start = index
    for back in range(index - 1, max(first, index - 9) - 1, -1):
        line = paragraphs[back].text
        if len(line) > _SHORT or paragraphs[back].marker is not None or re.search(r"[.;:,]$", line):
            break
        if is_authority(line) or is_position(line):
            start = back
    return start


def _appendix_start(paragraphs: list[Paragraph], tail: int) -> int:
    signed = False
    for index in range(tail, len(paragraphs)):
        line = paragraphs[index].text
        signed = signed or is_authority(line) or is_position(line)
        if _APPENDIX.match(line) and len(line) < 2 * _SHORT:
            return index
        titled = _APPENDIX_TITLE.match(line) or type_of_line(line)
        if index > tail + 2 and signed and titled and line.isupper() and not is_position(line):
            return index
        if "\t" in line and index > tail:
            return index
    return len(paragraphs)


def attached_body(appendices: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The body of a document issued with this one (a plan under a decision), without its title; else nothing."""
    if not appendices or type_of_line(appendices[0].text) is None:
        return ()
    end = _title_end(list(appendices), 0)
    return tuple(one for one in appendices[end:] if not (one.text.startswith("(") or is_rule(one.text)))


def _early_appendix(paragraphs: list[Paragraph], first: int) -> int:
    """Where appendices begin in a text without recipients and signature."""
    for index in range(first, len(paragraphs)):
        line = paragraphs[index].text
        if re.match(r"^PHỤ LỤC(?!\w)", line) and len(line) < _SHORT:
            return index
    return len(paragraphs)


def split_parts(paragraphs: list[Paragraph]) -> Parts:
    """Cut the paragraphs of one document into its parts."""
    first = _head_end(paragraphs)
    end = _title_end(paragraphs, first) if paragraphs else 0
    if end == first <= 1 and len(paragraphs) > 1 and type_in_first_line(paragraphs[0].text):
        first, end = 0, 1
    tail = _tail_start(paragraphs, end)
    appendix = (
        _appendix_start(paragraphs, tail) if tail < len(paragraphs) else _early_appendix(paragraphs, end)
    )
    tail = min(tail, appendix)
    return Parts(
        head=tuple(paragraphs[:first]),
        title=tuple(paragraphs[first:end]),
        body=tuple(paragraphs[end:tail]),
        tail=tuple(paragraphs[tail:appendix]),
        appendices=tuple(paragraphs[appendix:]),
    )
