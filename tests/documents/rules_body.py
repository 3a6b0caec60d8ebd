"""Rules of the running text: F30–F40, F42, F43 and F52."""

from __future__ import annotations

import itertools
import re

from tests.documents.paper import MM, Line, Paper
from tests.documents.reading import Findings, body_lines, is_first, neighbours, signature_line

_NUMBERED = re.compile(r"^([IVX]+[.-]|\d+\.|[a-zđ]\)) ")


def f30_state_body_size(paper: Paper) -> Findings:
    sizes = {size for line in body_lines(paper) for size in line.sizes}
    return [] if len(sizes) == 1 and sizes <= {13.0, 14.0} else [f"body sizes {sorted(sizes)}"]


def f30_party_body_size(paper: Paper) -> Findings:
    sizes = {size for line in body_lines(paper) for size in line.sizes}
    return [] if len(sizes) == 1 and sizes <= {14.0, 15.0} else [f"body sizes {sorted(sizes)}"]


def f31_state_pitch(paper: Paper) -> Findings:
    return [
        f"pitch {two.baseline - one.baseline:.2f} at {two.text[:30]!r}"
        for one, two in neighbours(paper)
        if not 1.149 * one.size - 0.05 <= two.baseline - one.baseline <= 1.5 * 1.149 * one.size + 0.05
    ]


def f32_party_pitch(paper: Paper) -> Findings:
    pitches = {round(two.baseline - one.baseline, 1) for one, two in neighbours(paper)}
    findings = [f"pitch {pitch}" for pitch in pitches if not 17.9 <= pitch <= 22.1]
    return findings + (
        [f"pitches differ: {sorted(pitches)}"] if pitches and max(pitches) - min(pitches) > 0.11 else []
    )


def f33_paragraph_gap(paper: Paper) -> Findings:
    pairs = neighbours(paper)
    if not pairs:
        return []
    pitch = min(two.baseline - one.baseline for one, two in pairs)
    lines = body_lines(paper)
    return [
        f"gap {two.baseline - one.baseline - pitch:.2f} above {two.text[:30]!r}"
        for one, two in itertools.pairwise(lines)
        if one.page == two.page and is_first(paper, two) and two.baseline - one.baseline < pitch + 5.8
    ]


def f34_state_indent(paper: Paper) -> Findings:
    indents = {round((line.x0 - paper.left) / MM, 1) for line in _firsts(paper)}
    good = all(abs(mm - 12.7) <= 0.4 for mm in indents) or all(abs(mm - 10) <= 0.4 for mm in indents)
    return [] if good and indents else [f"indents {sorted(indents)} mm"]


def _firsts(paper: Paper) -> list[Line]:
    """Lines that begin a paragraph, wherever their indent is."""
    sign = signature_line(paper)
    end = (sign.page, sign.baseline) if sign else (99, 0.0)
    return [
        line
        for line in paper.lines
        if 3 * MM < line.x0 - paper.left < 20 * MM
        and abs(line.centre - paper.middle) > 3
        and line.baseline > 160
        and (line.page, line.baseline) < end
        and not paper.in_table(line)
        and len(line.text) > 20
    ]


def f35_party_indent(paper: Paper) -> Findings:
    return [
        f"indent {(line.x0 - paper.left) / MM:.1f} mm"
        for line in _firsts(paper)
        if abs((line.x0 - paper.left) / MM - 10) > 1
    ]


def f36_body_is_justified(paper: Paper) -> Findings:
    lines = body_lines(paper)
    return [
        f"line ends at {one.x1:.1f}: {one.text[-30:]!r}"
        for one, two in itertools.pairwise(lines)
        if one.page == two.page
        and not is_first(paper, two)
        and two.baseline - one.baseline < 19
        and is_first(paper, one)
        and abs(one.x1 - paper.right) > 0.5 * MM
    ]


def _bases(paper: Paper) -> list[Line]:
    return [line for line in paper.lines if re.match(r"^(- )?Căn cứ (Luật|Nghị định|Kế hoạch số)", line.text)]


def f37_state_bases(paper: Paper) -> Findings:
    return [f"basis {line.text!r}" for line in _bases(paper) if not line.italic or line.text.startswith("-")]


def f38_party_bases(paper: Paper) -> Findings:
    return [f"basis {line.text!r}" for line in _bases(paper) if line.italic or not line.text.startswith("- ")]


def f39_numbers_are_continuous(paper: Paper) -> Findings:
    findings: Findings = []
    expected: dict[str, int] = {"roman": 1, "arabic": 1}
    romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    for line in body_lines(paper):
        if not is_first(paper, line):
            continue
        if match := re.match(r"^([IVX]+)[.-] ", line.text):
            if match[1] != romans[expected["roman"] - 1]:
                findings.append(f"heading {match[1]}")
            expected["roman"] += 1
            expected["arabic"] = 1
        elif match := re.match(r"^(\d+)\. ", line.text):
            if int(match[1]) != expected["arabic"]:
                findings.append(f"number {match[1]}, wanted {expected['arabic']}")
            expected["arabic"] = int(match[1]) + 1
    return findings


def f40_state_roman(paper: Paper) -> Findings:
    return [line.text for line in body_lines(paper) if re.match(r"^[IVX]+- ", line.text)]


def f40_party_roman(paper: Paper) -> Findings:
    return [line.text for line in body_lines(paper) if re.match(r"^[IVX]+\. ", line.text)]


def f42_no_stray_lines(paper: Paper) -> Findings:
    findings: Findings = []
    lines = body_lines(paper)
    for page in range(1, len(paper.sizes)):
        here = [line for line in lines if line.page == page]
        there = [line for line in lines if line.page == page + 1]
        if not here or not there:
            continue
        if here[-1].bold and _NUMBERED.match(here[-1].text):
            findings.append(f"heading {here[-1].text!r} ends page {page}")
        if (
            not is_first(paper, there[0])
            and is_first(paper, here[-1])
            and abs(here[-1].x1 - paper.right) < 1.5
        ):
            findings.append(f"first line alone at the end of page {page}")
        alone = len(there) < 2 or is_first(paper, there[1])
        if not is_first(paper, there[0]) and alone:
            findings.append(f"last line alone at the top of page {page + 1}")
    return findings


def f43_signature_with_text(paper: Paper) -> Findings:
    sign = signature_line(paper)
    if sign is None:
        return ["no signature block"]
    with_it = [line for line in body_lines(paper) if line.page == sign.page]
    rows = {line.baseline for line in paper.lines if line.page == sign.page and paper.in_table(line)}
    return (
        []
        if len(with_it) >= 2 or (with_it and rows)
        else [f"{len(with_it)} lines of text with the signature"]
    )


def _body_end(paper: Paper) -> str:
    lines = body_lines(paper)
    return lines[-1].text if lines else ""


def f52_state_end(paper: Paper) -> Findings:
    return [] if "./." in _body_end(paper) else [f"body ends {_body_end(paper)[-20:]!r}"]


def f52_hd05_end(paper: Paper) -> Findings:
    text = _body_end(paper)
    return [] if text.endswith(".") and not text.endswith("./.") else [f"body ends {text[-20:]!r}"]
