"""Lines of a file into paragraphs: undoes hard wrapping and blank lines after every line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from pccc_desktop.reading.text.markers import MarkerKind, is_rule, read_marker
from pccc_desktop.reading.text.pages import drop_pages

_END = re.compile(r"(?:[.!?;:…]|\./\.)[”\"')\]]*\s*$")
_TAIL = re.compile(
    r"^(?:nơi\s+(?:nhận|gửi)|(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/U|T\.M|K\.T|T\.L|Q)\s*[./]?\s*[A-ZĐÀ-Ỹ])(?![a-zà-ỹ])",
    re.IGNORECASE,
)
_SIGNER_LINE = re.compile(r"^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T\.M|K\.T|T\.L|Q)(?:\s*\.\s*|\s+)[A-ZĐÀ-Ỹ]{2,}")
_RECIPIENTS = re.compile(r"^[*_\s]*nơi\s+(?:nhận|gửi)(?!\w)", re.IGNORECASE)
_APPENDIX = re.compile(
    r"^(?:phụ\s+lục|PHỤ\s+LỤC|phụ\s+biểu|PHỤ\s+BIỂU|DANH\s+MỤC|BIỂU\s+MẪU)(?!\w)", re.IGNORECASE
)
_FIXED = re.compile(
    r"^(?:kính\s+(?:gửi|trình)\s*:|nơi\s+(?:nhận|gửi)|số\s*:|cộng\s+h[òo]à?\s+xã\s+hội|"
    r"đảng\s+cộng\s+sản\s+việt\s+nam|độc\s+lập\s*-|v/v\s)",
    re.IGNORECASE,
)
_TITLE_WORDS = (
    "KẾ HOẠCH|CHỈ THỊ|HƯỚNG DẪN|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|CÔNG ĐIỆN|"
    "BÁO CÁO|TỜ TRÌNH|KẾT LUẬN|QUY ĐỊNH|"
    "QUY CHẾ|PHƯƠNG ÁN|ĐỀ ÁN|THÔNG TRI|BIÊN BẢN|GIẤY MỜI|NGHỊ ĐỊNH|THÔNG TƯ|LUẬT|DỰ ÁN|CHIẾN LƯỢC|LỜI KÊU GỌI"
)
_SECOND_HALF = re.compile(r"^(?:HÀNH ĐỘNG|LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP|KẾT LUẬN)$")
# After these words a sentence goes on in the next line, whatever that begins with.
_DANGLING = re.compile(
    r"(?<!\w)(?:ít nhất|tối thiểu|tối đa|khoảng|dưới|hơn|từ|đến|là|có|và|của|gồm|ngày|tháng|năm|quý|"
    r"số|khoản|điểm|cho|với|"
    r"tại|bằng|theo|các|những|mỗi|một|không|được|để|do|bởi|hoặc|Điều|thứ)$"
)
_TITLE_LINE = re.compile(rf"^(?:{_TITLE_WORDS})(?:\s+[A-ZĐÀ-Ỹ]+){{0,4}}\s*:?$")
_KNOWN_TITLE = re.compile(rf"^(?:{_TITLE_WORDS})(?!\w)")
_HEAD_LINES = 60
_WRAPPED_SHARE = 0.12
_BROKEN_SHARE = 0.4  # of the long lines, those whose sentence goes on in the next line
_BLOCK_SHARE = 0.6  # of the labelled lines, those with a blank line above
_BLANK_AFTER_EACH = 0.75
_FEW = 3
_FULL = 0.75


@dataclass(slots=True)
class _Shape:
    """How the lines of one text are laid out."""

    wrapped: bool
    width: int
    blanks_separate: bool
    spread: bool = False  # a blank line after each line


@dataclass(slots=True)
class _Joiner:
    """Builds paragraphs line by line; knows in which part of the document it is."""

    shape: _Shape
    head: bool = True
    tail: bool = False
    out: list[str] = field(default_factory=list[str])
    blank: bool = False
    last: str = ""  # the last physical line of the open paragraph

    def feed(self, line: str) -> None:
        if not line:
            self.blank = True
            return
        if self.out and self._continues(line):
            self.out[-1] = f"{self.out[-1]} {line}"
        else:
            if self.blank and self.out:
                self.out.append("")
            self.out.append(line)
        self.last, self.blank = line, False
        self._enter(line)

    def _enter(self, line: str) -> None:
        if _APPENDIX.match(line) or _TITLE_LINE.match(line):
            self.tail = False
        elif _RECIPIENTS.match(line) or _SIGNER_LINE.match(line):
            self.tail = True
        if self.head and (_TITLE_LINE.match(line) or (_FIXED.match(line) is None and _opens_body(line))):
            self.head = False

    def _continues(self, line: str) -> bool:
        previous = self.out[-1]
        if "\t" in line or "\t" in previous or is_rule(line) or is_rule(previous) or _FIXED.match(line):
            return False
        if self.tail:
            return self._continues_tail(line, previous)
        if self.head or _TITLE_LINE.match(previous) or _TITLE_LINE.match(line) or _APPENDIX.match(line):
            return False
        if read_marker(line) is not None:
            return self._false_marker(line)
        return self._continues_body(line, previous)

    def _continues_tail(self, line: str, previous: str) -> bool:
        if (
            self.blank
            or read_marker(line) is not None
            or _RECIPIENTS.match(previous)
            or _SIGNER_LINE.match(line)
        ):
            return False
        item = read_marker(previous) is not None
        return item and (line[0].islower() or (not re.search(r"[;,.:]\s*$", previous) and not line.isupper()))

    def _false_marker(self, line: str) -> bool:
        """A wrapped line may begin with a dash of its sentence: “giai đoạn 2026 / - 2030”."""
        marker = read_marker(line)
        if marker is None or marker.kind is not MarkerKind.BULLET or not self.shape.wrapped or self.blank:
            return False
        rest = line[marker.width :]
        return (
            not _END.search(self.last)
            and len(self.last) > 0.7 * self.shape.width
            and (rest[0].isdigit() or rest[0].islower())
        )

    def _continues_body(self, line: str, previous: str) -> bool:
        ended = _END.search(self.last) is not None
        starts_low = line[0].islower() or line[0] in ",;)”"
        if starts_low and previous.isupper() and line[0].isalpha() and read_marker(previous) is None:
            return False  # a title in capitals and, under it, what it is about
        if self.blank:
            open_list = previous.endswith(",") and not (
                self.shape.spread and len(self.last) > _FULL * self.shape.width
            )
            return starts_low and not ended and not open_list
        if starts_low:
            return self.shape.wrapped or not ended
        if self.shape.wrapped and not previous.isupper() and _DANGLING.search(self.last):
            return True
        if not self.shape.wrapped:
            return False
        if previous.isupper() and line.isupper() and not ended:
            return True
        if self.shape.blanks_separate:
            return not (previous.isupper() and not line.isupper())
        full = len(self.last) + 1 + len(line.split(" ", 1)[0])
        return full > self.shape.width * (0.97 if ended else 0.86)


def is_title_line(line: str) -> bool:
    """Whether the line names the kind of document in capitals and little else."""
    return bool(_TITLE_LINE.match(line))


def _opens_body(line: str) -> bool:
    """Whether a line without a title line before it already belongs to the body: a heading or a long sentence."""
    marker = read_marker(line)
    if marker is not None:
        return marker.kind in {
            MarkerKind.ROMAN,
            MarkerKind.NUMBER,
            MarkerKind.ARTICLE,
            MarkerKind.PART,
            MarkerKind.CHAPTER,
        }
    return len(line) > 140  # longer than any letterhead line


def _measure(lines: list[str]) -> _Shape:
    filled = [line for line in lines if line and "\t" not in line]
    followed = sum(1 for one, after in pairwise(lines) if one and not after)
    blank_each = bool(filled) and followed / len(filled) > _BLANK_AFTER_EACH
    lengths = sorted(len(line) for line in filled)
    if not lengths:
        return _Shape(wrapped=False, width=0, blanks_separate=False)
    low = sum(1 for line in filled if line[0].islower() and read_marker(line) is None)
    width = lengths[int(len(lengths) * 0.92)]
    longest = lengths[-1]
    broken = _broken_share(filled, width)
    wrapped = (low / len(filled) > _WRAPPED_SHARE or broken > _BROKEN_SHARE) and longest < 2.2 * max(
        width, 40
    )
    blanks = any(not line for line in lines) and _labels_stand_apart(lines)
    apart = blanks and not (blank_each and wrapped)
    return _Shape(wrapped=wrapped, width=width, blanks_separate=apart, spread=blank_each)


def _broken_share(filled: list[str], width: int) -> float:
    """Share of the long lines whose sentence surely goes on in the line below."""
    long = [(one, after) for one, after in pairwise(filled) if len(one) >= _FULL * width]
    broken = sum(
        1 for one, after in long if after[0].islower() and read_marker(after) is None and not _END.search(one)
    )
    return broken / len(long) if len(long) > _FEW else 0.0


def _labels_stand_apart(lines: list[str]) -> bool:
    """Whether a blank line stands above each labelled paragraph, so that blanks part all paragraphs."""
    above = [before for before, line in pairwise(lines) if line and _is_numbered(line)]
    return not above or sum(1 for line in above if not line) >= _BLOCK_SHARE * len(above)


def _is_numbered(line: str) -> bool:
    marker = read_marker(line)
    return marker is not None and marker.kind < MarkerKind.BULLET


def _whole_titles(lines: list[str]) -> list[str]:
    """The lines with a kind of document that is broken over two of them put together: “KẾ / HOẠCH”."""
    out: list[str] = []
    for index, line in enumerate(lines):
        before = out[-1] if out else ""
        if index < _HEAD_LINES and before.isupper() and line.isupper():
            whole = f"{before} {line}"
            broken = _TITLE_LINE.match(whole) and not _TITLE_LINE.match(before)
            if (broken and _KNOWN_TITLE.match(whole)) or (
                _TITLE_LINE.match(before) and _SECOND_HALF.match(line)
            ):
                out[-1] = whole
                continue
        out.append(line)
    return out


def _collapse_blanks(lines: list[str]) -> list[str]:
    """Without the single blank line after each line; longer gaps stay."""
    out: list[str] = []
    for index, line in enumerate(lines):
        lone = not line and index > 0 and lines[index - 1] and index + 1 < len(lines) and lines[index + 1]
        if not lone:
            out.append(line)
    return out


def unwrap(text: str, *, paragraphs_known: bool = False) -> str:
    """The text with one paragraph a line; letterhead, recipients and signature keep their lines."""
    lines = drop_pages(text.split("\n"))
    lines = [re.sub(r" {2,}", " ", line).strip(" ") for line in lines]
    shape = _Shape(wrapped=False, width=0, blanks_separate=False) if paragraphs_known else _measure(lines)
    if shape.wrapped and not shape.blanks_separate:
        lines = _collapse_blanks(lines)
    lines = _whole_titles(lines)
    joiner = _Joiner(shape)
    for line in lines:
        joiner.feed(line)
    return "\n".join(joiner.out) + "\n" if joiner.out else ""
