"""Two columns on one line: letterheads and signature blocks that a plain text holds side by side."""

from __future__ import annotations

import re

from pccc_desktop.reading.text.unwrap import is_title_line

_GAP = re.compile(r"(?<=\S)(?: {3,}|\t+ *)(?=\S)")
_RIGHT_PHRASE = re.compile(
    r"(?<=\S)\s+(?=(?:CỘNG H[OÒ][ÀA]? XÃ HỘI|CỘNG HÒA XÃ|CỘNG HOÀ XÃ|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*-\s*Tự do)(?!\w))"
)
_NUMBER_THEN_DATE = re.compile(
    r"^(\s*Số\s*:?\s*[\w…._]*\s?[-–/]\s?[\wÀ-ỹĐđ&./-]+)\s+(?=[A-ZĐÀ-Ỹ][\wÀ-ỹ .-]{1,40},\s*ngày\s)"
)
_RECIPIENT_THEN_SIGNER = re.compile(
    r"^(\s*(?:Nơi nhận\s*:?|[-–+].*?[;,.:]))\s*(?=(?:TM|T/M|KT|K/T|TL|T/L|"
    r"TUQ)(?:\s*\.\s*|\s+)[A-ZĐÀ-Ỹ]{2,}|(?:PHÓ\s+)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|"
    r"TRƯỞNG)(?:\s+[A-ZĐÀ-Ỹ]+)*\s*$)"
)
_HEAD_LINES = 24
_SIGNATURE_LINES = 14
_SIGNS = re.compile(
    r"^(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\s*[./]?\s*[A-ZĐÀ-Ỹ]{2}|^(?:PHÓ\s+)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|CHÁNH)(?!\w)"
)
_OPENS_BODY = re.compile(r"^\s*(?:(?:I{1,3}|IV|V)\s*[.\-–]|1\s*[.)]|Điều\s+1|Căn cứ|Kính gửi)")
_RECIPIENTS = re.compile(r"^\s*Nơi\s+(?:nhận|gửi)", re.IGNORECASE)
_APPENDIX = re.compile(r"^\s*PHỤ\s+LỤC", re.IGNORECASE)
_KEEP = re.compile(r"^\s*[-–+]?\s*Lưu(?!\w).*\.\s*$", re.IGNORECASE)
_MIN_INDENT = 12


def _split_glued(line: str, *, tail: bool) -> str:
    """The line with what belongs to the right-hand column set apart by a wide gap."""
    line = _RIGHT_PHRASE.sub("    ", line, count=1)
    line = _NUMBER_THEN_DATE.sub(r"\1    ", line, count=1)
    return _RECIPIENT_THEN_SIGNER.sub(r"\1    ", line, count=1) if tail else line


def _cells(line: str, middle: int) -> tuple[str, str]:
    """Left and right cell of a line; a line of one cell belongs to the side on which it begins."""
    parts = _GAP.split(line.strip(), maxsplit=1)
    if len(parts) > 1:
        return parts[0].strip(), parts[1].strip()
    indent = len(line) - len(line.lstrip(" "))
    return ("", line.strip()) if middle and indent >= max(_MIN_INDENT, middle - 14) else (line.strip(), "")


def _right_column(lines: list[str]) -> int:
    """Where the right-hand column begins, in characters; 0 when the lines are not in columns."""
    places = [match.end() for line in lines if (match := _GAP.search(line.rstrip()))]
    return min(places) if places else 0


def _unfold(lines: list[str], *, tail: bool) -> list[str]:
    """Lines of two columns as the left column and then the right one."""
    lines = [_split_glued(line, tail=tail) for line in lines]
    middle = _right_column(lines)
    if not middle:
        return lines
    pairs = [_cells(line, middle) if line.strip() else ("", "") for line in lines]
    if tail and (keep := next((at for at, one in enumerate(pairs) if one[1] and _KEEP.match(one[0])), None)):
        # Two whole cells one after the other: what follows the left one's last line belongs to the right one.
        pairs[keep + 1 :] = [("", one or other) for one, other in pairs[keep + 1 :]]
    left = [one for one, _ in pairs if one]
    right = [one for _, one in pairs if one]
    return [*left, "", *right, ""] if left and right else [line.strip() for line in lines]


def _two_signatures(lines: list[str], end: int) -> int:
    """Where two signatures side by side begin that stand right above a line, or that line when none do."""
    start, signed = end, False
    for at in range(end - 1, max(-1, end - _SIGNATURE_LINES), -1):
        cells = _GAP.split(lines[at].strip())
        if lines[at].strip() and len(cells) != 2:  # two signers
            break
        if len(cells) == 2 and all(one.isupper() for one in cells):
            start, signed = at, signed or all(_SIGNS.match(one) for one in cells)
    return start if signed else end


def _leading_first(lines: list[str]) -> list[str]:
    """Two signatures one below the other; the body that leads signs on the right."""
    cells = [_GAP.split(line.strip()) for line in lines if line.strip()]
    return [*[right for _, right in cells], "", *[left for left, _ in cells], ""]


def _is_table_row(line: str) -> bool:
    """Whether the line has more cells than two columns side by side have, whatever number of tabs parts them."""
    return sum(1 for cell in line.split("\t") if cell.strip()) > 2  # two columns


def _head_range(lines: list[str]) -> int:
    """Number of lines of the letterhead, up to the line below the last one with two cells."""
    last = 0
    filled = 0
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        filled += 1
        if filled > _HEAD_LINES or _OPENS_BODY.match(line) or _is_table_row(line):
            break
        if _GAP.search(line.strip()) or _RIGHT_PHRASE.search(line) or _NUMBER_THEN_DATE.match(line):
            last = index + 1
    return last


def _tail_range(lines: list[str], first: int) -> tuple[int, int]:
    start = next(
        (index for index in range(len(lines) - 1, first, -1) if _RECIPIENTS.match(lines[index])), len(lines)
    )
    end = next(
        (
            index
            for index in range(start, len(lines))
            if _APPENDIX.match(lines[index])
            or _is_table_row(lines[index])
            or is_title_line(lines[index].strip())
        ),
        len(lines),
    )
    return start, end


# Blanks left for the clerk to fill in (“Số      /KH-UBND”, “ngày     tháng 6”) do not part two columns.
_FILL_IN = re.compile(
    r"((?<!\w)(?:Số\s?:?|ngày|tháng|năm))[ ._…]{2,}(?=[-–/]|tháng|năm|\d{4})", re.IGNORECASE
)


def split_columns(text: str) -> str:
    """The text with its letterhead and its signature block one column after the other."""
    lines = [_FILL_IN.sub(r"\1 ", line) for line in text.split("\n")]
    head = _head_range(lines)
    start, end = _tail_range(lines, head)
    tail = lines[start:end]
    if any(_GAP.search(line.strip()) or _RECIPIENT_THEN_SIGNER.match(line) for line in tail):
        tail = _unfold(tail, tail=True)
    above = max(head, _two_signatures(lines, start))
    signed = _leading_first(lines[above:start])
    out = [
        *(_unfold(lines[:head], tail=False) if head else []),
        *lines[head:above],
        *signed,
        *tail,
        *lines[end:],
    ]
    return "\n".join(out)
