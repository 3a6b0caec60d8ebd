"""How the checkers find the parts of a paper: number, title, running text, signature."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

from tests.documents.paper import MM, Line, Paper

Findings = list[str]
Checker = Callable[[Paper], Findings]
_SIGN_WORDS = ("Nơi nhận:", "NGƯỜI NHẬN", "NGƯỜI NHẬN LỆNH")


def only(lines: list[Line], what: str) -> tuple[Line | None, Findings]:
    if len(lines) != 1:
        return None, [f"{what}: found {len(lines)} times"]
    return lines[0], []


def near(value: float, wanted: float, tolerance: float, what: str) -> Findings:
    return (
        []
        if abs(value - wanted) <= tolerance
        else [f"{what}: {value:.2f}, wanted {wanted:.2f} ± {tolerance}"]
    )


def number_line(paper: Paper) -> Line | None:
    return next((line for line in paper.lines if line.page == 1 and re.match(r"^Số[: ]", line.text)), None)


def title_line(paper: Paper) -> Line | None:
    """The kind: the first bold upper-case line in the middle, below the letterhead."""
    number = number_line(paper)
    if number is None:
        return None
    for line in paper.lines:
        below = line.page == 1 and line.baseline > number.baseline + 8
        if below and line.bold and line.text.isupper() and abs(line.centre - paper.middle) < 3:
            return line
    return None


def subject_lines(paper: Paper) -> list[Line]:
    title = title_line(paper)
    if title is None:
        return []
    result: list[Line] = []
    last = title
    for line in paper.lines:
        if line.page != 1 or line.baseline <= title.baseline:
            continue
        if line.bold and abs(line.centre - paper.middle) < 3 and line.baseline - last.baseline < 24:
            result.append(line)
            last = line
        else:
            break
    return result


def signature_line(paper: Paper) -> Line | None:
    return next(
        (line for line in paper.lines if line.text in _SIGN_WORDS or line.text.startswith("Ngày ....")), None
    )


def last_addressee(paper: Paper) -> Line | None:
    found = None
    for line in paper.lines:
        if line.page != 1 or line.text == "Nơi nhận:":
            break
        if line.text.startswith("Kính gửi:") or (found is not None and line.text.startswith("- ")):
            found = line
    return found


def body_lines(paper: Paper) -> list[Line]:
    """Running text: from below the head to the signature, outside tables, beginning at the edge or the indent."""
    subject = subject_lines(paper)
    head = subject[-1] if subject else title_line(paper)
    if head is None:
        head = last_addressee(paper)
    start = head.baseline + 3 if head is not None else 0
    sign = signature_line(paper)
    result: list[Line] = []
    for line in paper.lines:
        if sign is not None and (line.page, line.baseline) >= (sign.page, sign.baseline - 1):
            break
        at_edge = any(
            abs(line.x0 - x) < 1.2 for x in (paper.left, *(paper.left + mm * MM for mm in (10, 12.7)))
        )
        skipped = (line.page == 1 and line.baseline <= start) or line.top < 19 * MM
        if at_edge and not skipped and not paper.in_table(line):
            result.append(line)
    return result


def is_first(paper: Paper, line: Line) -> bool:
    return line.x0 - paper.left > 5 * MM


def neighbours(paper: Paper) -> list[tuple[Line, Line]]:
    """Neighbouring lines of one paragraph: a full line, then one at the left edge of the same page."""
    lines = body_lines(paper)
    return [
        (one, two)
        for one, two in itertools.pairwise(lines)
        if one.page == two.page and abs(two.x0 - paper.left) < 1.2 and abs(one.x1 - paper.right) < 1.5
    ]
