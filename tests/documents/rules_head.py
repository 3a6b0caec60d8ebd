"""Rules of the letterhead and the title: F08–F29."""

from __future__ import annotations

import re

from tests.documents.paper import MM, Line, Paper
from tests.documents.reading import Findings, near, number_line, only, subject_lines, title_line

TITLE_S = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
TITLE_P = "ĐẢNG CỘNG SẢN VIỆT NAM"
_PARTY_TYPES = "NQ|QĐ|CT|KL|QC|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV|BB|PG|PC"
_DATE = re.compile(r"^.+, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \d{4}$")


def f08_national_title(paper: Paper) -> Findings:
    line, findings = only(paper.find(TITLE_S), "national title")
    if line is not None:
        if line.page != 1 or not line.bold or not 12 <= line.size <= 13:
            findings.append(f"national title size {line.size} bold {line.bold}")
        if line.centre <= paper.sizes[0][0] / 2:
            findings.append("national title not in the right half")
    return findings


def f09_motto(paper: Paper) -> Findings:
    line, findings = only(paper.find(MOTTO), "motto")
    title = paper.find(TITLE_S)
    if line is not None and title:
        if not line.bold or not 13 <= line.size <= 14:
            findings.append(f"motto size {line.size}")
        findings += near(line.centre, title[0].centre, MM, "motto centre")
    return findings


def f10_rule_under_motto(paper: Paper) -> Findings:
    motto = paper.find(MOTTO)
    rules = paper.below(motto[0], 8) if motto else []
    if len(rules) != 1:
        return [f"{len(rules)} rules under the motto"]
    findings = near(rules[0].length, motto[0].width, MM, "rule length")
    findings += near(rules[0].centre, motto[0].centre, 0.5 * MM, "rule centre")
    return findings + ([] if rules[0].top - motto[0].baseline >= 2 else ["rule touches the letters"])


def _share_rule(paper: Paper, line: Line) -> Findings:
    rules = paper.below(line, 9)
    if len(rules) != 1:
        return [f"{len(rules)} rules under {line.text!r}"]
    share = rules[0].length / line.width
    findings = [] if 1 / 3 <= share <= 1 / 2 else [f"rule is {share:.2f} of {line.text!r}"]
    return findings + near(rules[0].centre, line.centre, 0.5 * MM, "rule centre")


def _issuer_lines(paper: Paper) -> list[Line]:
    number = number_line(paper)
    limit = number.baseline if number else 200
    return [
        line
        for line in paper.lines
        if line.page == 1
        and line.baseline < limit - 5
        and line.centre < paper.sizes[0][0] / 2
        and line.text != "*"
    ]


def f11_rule_under_issuer(paper: Paper) -> Findings:
    lines = _issuer_lines(paper)
    return _share_rule(paper, lines[-1]) if lines else ["no issuer"]


def f12_party_has_no_state_title(paper: Paper) -> Findings:
    return [text for text in (TITLE_S, MOTTO) if text in paper.text]


def f13_party_title(paper: Paper) -> Findings:
    line, findings = only(paper.find(TITLE_P), "Party title")
    if line is None:
        return findings
    if line.page != 1 or not line.bold or line.size != 15 or line.centre <= paper.sizes[0][0] / 2:
        findings.append(f"Party title size {line.size}, centre {line.centre:.1f}")
    if line.baseline > min(other.baseline for other in paper.lines if other.page == 1) + 1:
        findings.append("Party title is not on the first line")
    rules = paper.below(line, 9)
    if len(rules) != 1:
        return [*findings, f"{len(rules)} rules under the Party title"]
    return findings + near(rules[0].length, line.width, MM, "rule length")


def f14_party_issuer(paper: Paper) -> Findings:
    lines = _issuer_lines(paper)
    if not lines:
        return ["no issuer"]
    issuer = lines[-1]
    findings = (
        [] if issuer.bold and issuer.size == 14 and issuer.text.isupper() else [f"issuer {issuer.text!r}"]
    )
    mark, problem = only(paper.find(r"\*"), "lone *")
    if mark is None:
        return findings + problem
    if paper.below(issuer, 9):
        findings.append("a rule under the issuer")
    return findings + near(mark.centre, issuer.centre, 0.5 * MM, "* centre")


def f15_state_has_no_party_marks(paper: Paper) -> Findings:
    return ["Party title"] * (TITLE_P in paper.text) + ["lone *"] * bool(paper.find(r"\*"))


def f16_state_number(paper: Paper) -> Findings:
    line = number_line(paper)
    if line is None or not re.match(r"^Số: (\d{2,}|\s+)/[^\s]+$", line.text):
        return [f"number line {line.text if line else None!r}"]
    findings = [] if line.size == 13 and not line.bold and not line.italic else [f"number size {line.size}"]
    return findings + near(line.centre, _issuer_lines(paper)[-1].centre, MM, "number centre")


def f17_party_number(paper: Paper) -> Findings:
    line = number_line(paper)
    if line is None or not re.match(rf"^Số (\d{{2,}}|\s+)-({_PARTY_TYPES})/\w+$", line.text):
        return [f"number line {line.text if line else None!r}"]
    return [] if line.size == 14 and not line.bold and not line.italic else [f"number size {line.size}"]


def f18_number_is_padded(paper: Paper) -> Findings:
    line = number_line(paper)
    return ["number of one digit"] if line and re.match(r"^Số:? \d[/-]", line.text) else []


def f19_letter_symbol_has_no_type(paper: Paper) -> Findings:
    line = number_line(paper)
    return ["type in the symbol of a letter"] if line and re.search(r"/(CV|KH|TB)-", line.text) else []


def _date_line(paper: Paper) -> Line | None:
    return next((line for line in paper.lines if line.page == 1 and ", ngày" in line.text), None)


def f20_place_and_date(paper: Paper) -> Findings:
    line = _date_line(paper)
    if line is None or not _DATE.match(line.text):
        return [f"place and date {line.text if line else None!r}"]
    return [] if line.italic else ["place and date upright"]


def f21_state_date_level_with_number(paper: Paper) -> Findings:
    day, number = _date_line(paper), number_line(paper)
    return (
        near(day.baseline, number.baseline, 1, "date baseline") if day and number else ["no date or number"]
    )


def f22_party_date_below_title(paper: Paper) -> Findings:
    day, title = _date_line(paper), paper.find(TITLE_P)
    if day is None or not title:
        return ["no date or title"]
    good = day.baseline > title[0].baseline + 10 and day.centre > paper.sizes[0][0] / 2 and day.size == 14
    return [] if good and day.italic else [f"date at {day.baseline:.1f}, size {day.size}"]


def _kind(paper: Paper, low: float, high: float) -> Findings:
    line = title_line(paper)
    if line is None:
        return ["no kind"]
    findings = [] if low <= line.size <= high else [f"kind size {line.size}"]
    return findings + near(line.centre, paper.middle, MM, "kind centre")


def f24_state_kind(paper: Paper) -> Findings:
    return _kind(paper, 13, 14)


def f24_letter_has_no_kind(paper: Paper) -> Findings:
    line = title_line(paper)
    return [f"kind {line.text!r} on a letter"] if line and line.page == 1 and line.baseline < 180 else []


def f25_party_kind(paper: Paper) -> Findings:
    return _kind(paper, 15, 16)


def f26_rule_under_subject(paper: Paper) -> Findings:
    lines = subject_lines(paper)
    line = lines[-1] if lines else title_line(paper)
    return _share_rule(paper, line) if line else ["no subject"]


def f27_hyphens_under_subject(paper: Paper) -> Findings:
    line, findings = only(paper.find("-----"), "five hyphens")
    if line is not None:
        findings += near(line.centre, paper.middle, MM, "hyphens centre")
        above = (subject_lines(paper) or [line])[-1]
        findings += ["a rule under the subject"] * bool(paper.below(above, 9))
    return findings


def f28_state_letter_subject(paper: Paper) -> Findings:
    number = number_line(paper)
    line = next((line for line in paper.lines if line.text.startswith("V/v ")), None)
    if line is None or number is None:
        return ["no V/v"]
    findings = [] if 12 <= line.size <= 13 and not line.italic else [f"V/v size {line.size}"]
    return findings + ([] if line.top - number.bottom >= 6 else [f"V/v gap {line.top - number.bottom:.2f}"])


def f29_party_letter_subject(paper: Paper) -> Findings:
    line = next((line for line in paper.lines if line.text.startswith("về việc ")), None)
    return [] if line is not None and line.size == 12 and line.italic else ["no về việc in 12 italic"]
