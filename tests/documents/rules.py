"""The rules F01–F52, F58 and F59 of the format specification, measured on a finished PDF from outside.

Every checker takes the measured paper and gives its findings; an empty list means that the rule is kept.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from datetime import date

import pypdf
from tests.documents.paper import MM, Line, Paper

Findings = list[str]
Checker = Callable[[Paper], Findings]

TITLE_S = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
TITLE_P = "ĐẢNG CỘNG SẢN VIỆT NAM"
_PARTY_TYPES = "NQ|QĐ|CT|KL|QC|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV|BB|PG|PC"
_DATE = re.compile(r"^.+, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \d{4}$")
_NUMBERED = re.compile(r"^([IVX]+[.-]|\d+\.|[a-zđ]\)) ")
_SIGN_WORDS = ("Nơi nhận:", "NGƯỜI NHẬN", "NGƯỜI NHẬN LỆNH")


def _only(lines: list[Line], what: str) -> tuple[Line | None, Findings]:
    if len(lines) != 1:
        return None, [f"{what}: found {len(lines)} times"]
    return lines[0], []


def _near(value: float, wanted: float, tolerance: float, what: str) -> Findings:
    return [] if abs(value - wanted) <= tolerance else [f"{what}: {value:.2f}, wanted {wanted:.2f} ± {tolerance}"]


def _number_line(paper: Paper) -> Line | None:
    return next((line for line in paper.lines if line.page == 1 and re.match(r"^Số[: ]", line.text)), None)


def _title_line(paper: Paper) -> Line | None:
    """The kind: the first bold upper-case line in the middle, below the letterhead."""
    number = _number_line(paper)
    if number is None:
        return None
    for line in paper.lines:
        below = line.page == 1 and line.baseline > number.baseline + 8
        if below and line.bold and line.text.isupper() and abs(line.centre - paper.middle) < 3:
            return line
    return None


def _subject_lines(paper: Paper) -> list[Line]:
    title = _title_line(paper)
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


def _signature_line(paper: Paper) -> Line | None:
    return next((line for line in paper.lines if line.text in _SIGN_WORDS or line.text.startswith("Ngày ....")), None)


def _last_addressee(paper: Paper) -> Line | None:
    found = None
    for line in paper.lines:
        if line.page != 1 or line.text == "Nơi nhận:":
            break
        if line.text.startswith("Kính gửi:") or (found is not None and line.text.startswith("- ")):
            found = line
    return found


def body_lines(paper: Paper) -> list[Line]:
    """Running text: from below the head to the signature, outside tables, beginning at the edge or the indent."""
    subject = _subject_lines(paper)
    head = subject[-1] if subject else _title_line(paper)
    if head is None:
        head = _last_addressee(paper)
    start = head.baseline + 3 if head is not None else 0
    sign = _signature_line(paper)
    result: list[Line] = []
    for line in paper.lines:
        if sign is not None and (line.page, line.baseline) >= (sign.page, sign.baseline - 1):
            break
        at_edge = any(abs(line.x0 - x) < 1.2 for x in (paper.left, *(paper.left + mm * MM for mm in (10, 12.7))))
        skipped = (line.page == 1 and line.baseline <= start) or line.top < 19 * MM
        if at_edge and not skipped and not paper.in_table(line):
            result.append(line)
    return result


def _is_first(paper: Paper, line: Line) -> bool:
    return line.x0 - paper.left > 5 * MM


def _pairs(paper: Paper) -> list[tuple[Line, Line]]:
    """Neighbouring lines of one paragraph: a full line, then one at the left edge of the same page."""
    lines = body_lines(paper)
    return [
        (one, two)
        for one, two in zip(lines, lines[1:], strict=False)
        if one.page == two.page and abs(two.x0 - paper.left) < 1.2 and abs(one.x1 - paper.right) < 1.5
    ]


def f01_page_is_a4(paper: Paper) -> Findings:
    wanted = (595.276, 841.89)
    return [f"page {size}" for size in paper.sizes if any(abs(a - b) > 0.5 for a, b in zip(size, wanted, strict=True))]


def f01_page_is_a4_landscape(paper: Paper) -> Findings:
    return [f"page {size}" for size in paper.sizes if abs(size[0] - 841.89) > 0.5 or abs(size[1] - 595.276) > 0.5]


def _margins(paper: Paper) -> tuple[float, float, list[float], float]:
    """Left, right, the top of every page, bottom; in mm, page numbers left out."""
    body = [line for line in paper.lines if line.page == 1 or line.top >= 19 * MM]
    height = paper.sizes[0][1]
    tops = [
        min([item.top for item in (*body, *paper.rules) if item.page == page], default=0.0) / MM
        for page in range(1, len(paper.sizes) + 1)
    ]
    return (
        min(line.x0 for line in body) / MM,
        (paper.sizes[0][0] - max(line.x1 for line in body)) / MM,
        tops,
        (height - max(line.bottom for line in body)) / MM,
    )


def f02_state_margins(paper: Paper) -> Findings:
    left, right, tops, bottom = _margins(paper)
    findings: Findings = []
    named = (("left", left, 30, 35), ("right", right, 15, 20), *(("top", top, 20, 25) for top in tops))
    for name, value, low, high in named:
        if not low - 0.3 <= value <= high + 0.3:
            findings.append(f"{name} margin {value:.2f} mm")
    return findings + ([f"bottom margin {bottom:.2f} mm"] if bottom < 19.7 else [])


def f03_party_margins(paper: Paper) -> Findings:
    left, right, tops, bottom = _margins(paper)
    findings = _near(left, 30, 0.3, "left mm") + _near(right, 15, 0.8, "right mm")
    for top in tops:
        findings += _near(top, 20, 0.3, "top mm")
    return findings + ([f"bottom margin {bottom:.2f} mm"] if bottom < 19.7 else [])


def f04_fonts_are_embedded_subsets(paper: Paper) -> Findings:
    findings: Findings = []
    reader = pypdf.PdfReader(io.BytesIO(paper.data))
    for page in reader.pages:
        for font_ref in page["/Resources"]["/Font"].values():  # type: ignore[index, union-attr]
            font = font_ref.get_object()
            name = str(font["/BaseFont"])
            descriptor = font.get("/FontDescriptor")
            embedded = descriptor is not None and "/FontFile2" in descriptor.get_object()
            if font["/Subtype"] != "/TrueType" or not embedded or not re.match(r"^/[A-Z]{6}\+", name):
                findings.append(f"font {name} {font['/Subtype']}")
    return findings + (["Helvetica in the file"] if b"Helvetica" in paper.data else [])


def f05_font_family(paper: Paper) -> Findings:
    names = {font for line in paper.lines for font in line.fonts}
    return [name for name in names if not re.match(r"^(Tinos|TimesNewRoman)", name)]


def f06_text_is_black(paper: Paper) -> Findings:
    return [f"colour {colour}" for colour in paper.colours if any(colour) and colour != (0.85, 0, 0)]


def f07_text_is_nfc(paper: Paper) -> Findings:
    findings: Findings = []
    if unicodedata.normalize("NFC", paper.text) != paper.text:
        findings.append("text is not NFC")
    bad = [c for c in paper.text if c == "\ufffd" or "\ue000" <= c <= "\uf8ff" or (c != "\n" and ord(c) < 32)]
    return findings + [f"letter U+{ord(c):04X}" for c in bad] + (["(cid:"] if "(cid:" in paper.text else [])


def f08_national_title(paper: Paper) -> Findings:
    line, findings = _only(paper.find(TITLE_S), "national title")
    if line is not None:
        if line.page != 1 or not line.bold or not 12 <= line.size <= 13:
            findings.append(f"national title size {line.size} bold {line.bold}")
        if line.centre <= paper.sizes[0][0] / 2:
            findings.append("national title not in the right half")
    return findings


def f09_motto(paper: Paper) -> Findings:
    line, findings = _only(paper.find(MOTTO), "motto")
    title = paper.find(TITLE_S)
    if line is not None and title:
        if not line.bold or not 13 <= line.size <= 14:
            findings.append(f"motto size {line.size}")
        findings += _near(line.centre, title[0].centre, MM, "motto centre")
    return findings


def f10_rule_under_motto(paper: Paper) -> Findings:
    motto = paper.find(MOTTO)
    rules = paper.below(motto[0], 8) if motto else []
    if len(rules) != 1:
        return [f"{len(rules)} rules under the motto"]
    findings = _near(rules[0].length, motto[0].width, MM, "rule length")
    findings += _near(rules[0].centre, motto[0].centre, 0.5 * MM, "rule centre")
    return findings + ([] if rules[0].top - motto[0].baseline >= 2 else ["rule touches the letters"])


def _share_rule(paper: Paper, line: Line) -> Findings:
    rules = paper.below(line, 9)
    if len(rules) != 1:
        return [f"{len(rules)} rules under {line.text!r}"]
    share = rules[0].length / line.width
    findings = [] if 1 / 3 <= share <= 1 / 2 else [f"rule is {share:.2f} of {line.text!r}"]
    return findings + _near(rules[0].centre, line.centre, 0.5 * MM, "rule centre")


def _issuer_lines(paper: Paper) -> list[Line]:
    number = _number_line(paper)
    limit = number.baseline if number else 200
    return [
        line
        for line in paper.lines
        if line.page == 1 and line.baseline < limit - 5 and line.centre < paper.sizes[0][0] / 2 and line.text != "*"
    ]


def f11_rule_under_issuer(paper: Paper) -> Findings:
    lines = _issuer_lines(paper)
    return _share_rule(paper, lines[-1]) if lines else ["no issuer"]


def f12_party_has_no_state_title(paper: Paper) -> Findings:
    return [text for text in (TITLE_S, MOTTO) if text in paper.text]


def f13_party_title(paper: Paper) -> Findings:
    line, findings = _only(paper.find(TITLE_P), "Party title")
    if line is None:
        return findings
    if line.page != 1 or not line.bold or line.size != 15 or line.centre <= paper.sizes[0][0] / 2:
        findings.append(f"Party title size {line.size}, centre {line.centre:.1f}")
    if line.baseline > min(other.baseline for other in paper.lines if other.page == 1) + 1:
        findings.append("Party title is not on the first line")
    rules = paper.below(line, 9)
    if len(rules) != 1:
        return [*findings, f"{len(rules)} rules under the Party title"]
    return findings + _near(rules[0].length, line.width, MM, "rule length")


def f14_party_issuer(paper: Paper) -> Findings:
    lines = _issuer_lines(paper)
    if not lines:
        return ["no issuer"]
    issuer = lines[-1]
    findings = [] if issuer.bold and issuer.size == 14 and issuer.text.isupper() else [f"issuer {issuer.text!r}"]
    mark, problem = _only(paper.find(r"\*"), "lone *")
    if mark is None:
        return findings + problem
    if paper.below(issuer, 9):
        findings.append("a rule under the issuer")
    return findings + _near(mark.centre, issuer.centre, 0.5 * MM, "* centre")


def f15_state_has_no_party_marks(paper: Paper) -> Findings:
    return ["Party title"] * (TITLE_P in paper.text) + ["lone *"] * bool(paper.find(r"\*"))


def f16_state_number(paper: Paper) -> Findings:
    line = _number_line(paper)
    if line is None or not re.match(r"^Số: (\d{2,}|\s+)/[^\s]+$", line.text):
        return [f"number line {line.text if line else None!r}"]
    findings = [] if line.size == 13 and not line.bold and not line.italic else [f"number size {line.size}"]
    return findings + _near(line.centre, _issuer_lines(paper)[-1].centre, MM, "number centre")


def f17_party_number(paper: Paper) -> Findings:
    line = _number_line(paper)
    if line is None or not re.match(rf"^Số (\d{{2,}}|\s+)-({_PARTY_TYPES})/\w+$", line.text):
        return [f"number line {line.text if line else None!r}"]
    return [] if line.size == 14 and not line.bold and not line.italic else [f"number size {line.size}"]


def f18_number_is_padded(paper: Paper) -> Findings:
    line = _number_line(paper)
    return ["number of one digit"] if line and re.match(r"^Số:? \d[/-]", line.text) else []


def f19_letter_symbol_has_no_type(paper: Paper) -> Findings:
    line = _number_line(paper)
    return ["type in the symbol of a letter"] if line and re.search(r"/(CV|KH|TB)-", line.text) else []


def _date_line(paper: Paper) -> Line | None:
    return next((line for line in paper.lines if line.page == 1 and ", ngày" in line.text), None)


def f20_place_and_date(paper: Paper) -> Findings:
    line = _date_line(paper)
    if line is None or not _DATE.match(line.text):
        return [f"place and date {line.text if line else None!r}"]
    return [] if line.italic else ["place and date upright"]


def f21_state_date_level_with_number(paper: Paper) -> Findings:
    day, number = _date_line(paper), _number_line(paper)
    return _near(day.baseline, number.baseline, 1, "date baseline") if day and number else ["no date or number"]


def f22_party_date_below_title(paper: Paper) -> Findings:
    day, title = _date_line(paper), paper.find(TITLE_P)
    if day is None or not title:
        return ["no date or title"]
    good = day.baseline > title[0].baseline + 10 and day.centre > paper.sizes[0][0] / 2 and day.size == 14
    return [] if good and day.italic else [f"date at {day.baseline:.1f}, size {day.size}"]


def _kind(paper: Paper, low: float, high: float) -> Findings:
    line = _title_line(paper)
    if line is None:
        return ["no kind"]
    findings = [] if low <= line.size <= high else [f"kind size {line.size}"]
    return findings + _near(line.centre, paper.middle, MM, "kind centre")


def f24_state_kind(paper: Paper) -> Findings:
    return _kind(paper, 13, 14)


def f24_letter_has_no_kind(paper: Paper) -> Findings:
    line = _title_line(paper)
    return [f"kind {line.text!r} on a letter"] if line and line.page == 1 and line.baseline < 180 else []


def f25_party_kind(paper: Paper) -> Findings:
    return _kind(paper, 15, 16)


def f26_rule_under_subject(paper: Paper) -> Findings:
    lines = _subject_lines(paper)
    line = lines[-1] if lines else _title_line(paper)
    return _share_rule(paper, line) if line else ["no subject"]


def f27_hyphens_under_subject(paper: Paper) -> Findings:
    line, findings = _only(paper.find("-----"), "five hyphens")
    if line is not None:
        findings += _near(line.centre, paper.middle, MM, "hyphens centre")
        above = (_subject_lines(paper) or [line])[-1]
        findings += ["a rule under the subject"] * bool(paper.below(above, 9))
    return findings


def f28_state_letter_subject(paper: Paper) -> Findings:
    number = _number_line(paper)
    line = next((line for line in paper.lines if line.text.startswith("V/v ")), None)
    if line is None or number is None:
        return ["no V/v"]
    findings = [] if 12 <= line.size <= 13 and not line.italic else [f"V/v size {line.size}"]
    return findings + ([] if line.top - number.bottom >= 6 else [f"V/v gap {line.top - number.bottom:.2f}"])


def f29_party_letter_subject(paper: Paper) -> Findings:
    line = next((line for line in paper.lines if line.text.startswith("về việc ")), None)
    return [] if line is not None and line.size == 12 and line.italic else ["no về việc in 12 italic"]


def f30_state_body_size(paper: Paper) -> Findings:
    sizes = {size for line in body_lines(paper) for size in line.sizes}
    return [] if len(sizes) == 1 and sizes <= {13.0, 14.0} else [f"body sizes {sorted(sizes)}"]


def f30_party_body_size(paper: Paper) -> Findings:
    sizes = {size for line in body_lines(paper) for size in line.sizes}
    return [] if len(sizes) == 1 and sizes <= {14.0, 15.0} else [f"body sizes {sorted(sizes)}"]


def f31_state_pitch(paper: Paper) -> Findings:
    return [
        f"pitch {two.baseline - one.baseline:.2f} at {two.text[:30]!r}"
        for one, two in _pairs(paper)
        if not 1.149 * one.size - 0.05 <= two.baseline - one.baseline <= 1.5 * 1.149 * one.size + 0.05
    ]


def f32_party_pitch(paper: Paper) -> Findings:
    pitches = {round(two.baseline - one.baseline, 1) for one, two in _pairs(paper)}
    findings = [f"pitch {pitch}" for pitch in pitches if not 17.9 <= pitch <= 22.1]
    return findings + ([f"pitches differ: {sorted(pitches)}"] if pitches and max(pitches) - min(pitches) > 0.11 else [])


def f33_paragraph_gap(paper: Paper) -> Findings:
    pairs = _pairs(paper)
    if not pairs:
        return []
    pitch = min(two.baseline - one.baseline for one, two in pairs)
    lines = body_lines(paper)
    return [
        f"gap {two.baseline - one.baseline - pitch:.2f} above {two.text[:30]!r}"
        for one, two in zip(lines, lines[1:], strict=False)
        if one.page == two.page and _is_first(paper, two) and two.baseline - one.baseline < pitch + 5.8
    ]


def f34_state_indent(paper: Paper) -> Findings:
    indents = {round((line.x0 - paper.left) / MM, 1) for line in _firsts(paper)}
    good = all(abs(mm - 12.7) <= 0.4 for mm in indents) or all(abs(mm - 10) <= 0.4 for mm in indents)
    return [] if good and indents else [f"indents {sorted(indents)} mm"]


def _firsts(paper: Paper) -> list[Line]:
    """Lines that begin a paragraph, wherever their indent is."""
    sign = _signature_line(paper)
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
        for one, two in zip(lines, lines[1:], strict=False)
        if one.page == two.page
        and not _is_first(paper, two)
        and two.baseline - one.baseline < 19
        and _is_first(paper, one)
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
        if not _is_first(paper, line):
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


def f41_page_numbers(paper: Paper) -> Findings:
    findings: Findings = []
    for page in range(1, len(paper.sizes) + 1):
        above = [line for line in paper.lines if line.page == page and line.bottom < 19.5 * MM]
        if page == 1:
            findings += [f"page 1 has {line.text!r} above" for line in above]
            continue
        if len(above) != 1 or above[0].text != str(page):
            findings.append(f"page {page}: {[line.text for line in above]}")
            continue
        findings += _near(above[0].centre, paper.middle, MM, "page number centre")
        findings += _near(above[0].top / MM, 10, 0.6, "page number top mm")
        findings += [] if above[0].size == 14 else [f"page number size {above[0].size}"]
    return findings


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
        if not _is_first(paper, there[0]) and _is_first(paper, here[-1]) and abs(here[-1].x1 - paper.right) < 1.5:
            findings.append(f"first line alone at the end of page {page}")
        alone = len(there) < 2 or _is_first(paper, there[1])
        if not _is_first(paper, there[0]) and alone:
            findings.append(f"last line alone at the top of page {page + 1}")
    return findings


def f43_signature_with_text(paper: Paper) -> Findings:
    sign = _signature_line(paper)
    if sign is None:
        return ["no signature block"]
    with_it = [line for line in body_lines(paper) if line.page == sign.page]
    rows = {line.baseline for line in paper.lines if line.page == sign.page and paper.in_table(line)}
    return [] if len(with_it) >= 2 or (with_it and rows) else [f"{len(with_it)} lines of text with the signature"]


def _signer_lines(paper: Paper) -> list[Line]:
    sign = _signature_line(paper)
    if sign is None:
        return []
    return [
        line
        for line in paper.lines
        if line.page == sign.page and line.baseline >= sign.baseline - 20 and line.centre > paper.middle and not paper.in_table(line)
    ]


def f44_state_signer(paper: Paper) -> Findings:
    lines = _signer_lines(paper)
    head = [line for line in lines if line.text.isupper()][:3]
    if not head:
        return ["no signer"]
    findings = [f"signer line {line.text!r}" for line in head if not line.bold or not 13 <= line.size <= 14]
    prefixes = [line.text.split(" ")[0] for line in head if re.match(r"^[A-ZĐ]+[./]", line.text)]
    return findings + [f"prefix {p}" for p in prefixes if p not in {"TM.", "KT.", "TL.", "TUQ.", "Q."}]


def f45_party_signer(paper: Paper) -> Findings:
    head = [line for line in _signer_lines(paper) if line.text.isupper()]
    if len(head) < 2:
        return ["no signer"]
    authority, position = head[0], head[1]
    findings = [] if authority.bold and authority.size == 14 else [f"authority {authority.text!r} not bold 14"]
    findings += [] if authority.text.split(" ")[0] in {"T/M", "K/T", "T/L", "Q."} else [f"prefix of {authority.text!r}"]
    return findings + (["position is bold"] if position.bold or position.size != 14 else [])


def f46_no_kt_for_a_committee(paper: Paper) -> Findings:
    text = " ".join(line.text for line in _signer_lines(paper))
    return ["K/T above a deputy secretary"] if re.search(r"K/T (BÍ THƯ|ĐẢNG ỦY|BAN THƯỜNG VỤ)", text) else []


def _recipients(paper: Paper) -> tuple[Line | None, list[Line]]:
    label = next(iter(paper.find("Nơi nhận:")), None)
    if label is None:
        return None, []
    items: list[Line] = []
    last = label.baseline
    for line in paper.lines:
        left_side = line.page == label.page and line.baseline > label.baseline and line.centre < paper.middle
        if left_side and line.x0 < paper.left + 12 and line.baseline - last < 18:
            items.append(line)
            last = line.baseline
    return label, items


def _recipient_ends(items: list[Line], marks: str) -> Findings:
    text = " ".join(line.text for line in items)
    parts = [part.strip() for part in re.split(r"(?:^| )- ", text) if part.strip()]
    findings = [f"recipient {part!r}" for part in parts[:-1] if part[-1] not in marks]
    return findings + ([] if parts and parts[-1].endswith(".") else ["last recipient without a full stop"])


def f47_state_recipients(paper: Paper) -> Findings:
    label, items = _recipients(paper)
    if label is None or not items:
        return ["no recipients"]
    findings = [] if label.size == 12 and label.bold and label.italic else ["label not 12 bold italic"]
    findings += [f"item size {line.size}" for line in items if line.size != 11 or line.bold]
    findings += [] if any(line.text.startswith("- Lưu: VT") for line in items) else ["no - Lưu: VT"]
    return findings + _recipient_ends(items, ";")


def f48_party_recipients(paper: Paper) -> Findings:
    label, items = _recipients(paper)
    if label is None or not items:
        return ["no recipients"]
    findings = [] if label.size == 14 and not label.bold and not label.italic else ["label not 14 upright"]
    under = [rule for rule in paper.below(label, 4) if abs(rule.length - label.width) < 1]
    findings += [] if len(under) == 1 else ["label not underlined"]
    findings += [f"item size {line.size}" for line in items if line.size != 12]
    findings += [] if re.match(r"^- Lưu [^:]", items[-1].text) else [f"last item {items[-1].text!r}"]
    return findings + _recipient_ends(items, ";,")


def f49_as_above(paper: Paper) -> Findings:
    _, items = _recipients(paper)
    addressed = any(line.text.startswith("Kính gửi:") for line in paper.lines)
    first = bool(items) and items[0].text.startswith("- Như trên")
    return [] if addressed == first else [f"Kính gửi {addressed}, Như trên {first}"]


def f50_recipients_level_with_signer(paper: Paper) -> Findings:
    label, _ = _recipients(paper)
    signer = _signer_lines(paper)
    if label is None or not signer:
        return ["no recipients or signer"]
    return _near(label.baseline, min(line.baseline for line in signer), 2, "first line of recipients")


def f51_name_without_degree(paper: Paper) -> Findings:
    return [line.text for line in _signer_lines(paper) if re.match(r"^(PGS\.|GS\.|TS\.|ThS\.)", line.text)]


def _body_end(paper: Paper) -> str:
    lines = body_lines(paper)
    return lines[-1].text if lines else ""


def f52_state_end(paper: Paper) -> Findings:
    return [] if "./." in _body_end(paper) else [f"body ends {_body_end(paper)[-20:]!r}"]


def f52_hd05_end(paper: Paper) -> Findings:
    text = _body_end(paper)
    return [] if text.endswith(".") and not text.endswith("./.") else [f"body ends {text[-20:]!r}"]


def f58_register(columns: tuple[str, ...]) -> Checker:
    """All legal columns in order and the row of numbers on every page but the cover."""

    def check(paper: Paper) -> Findings:
        findings: Findings = []
        for page in range(2, len(paper.sizes) + 1):
            lines = [line for line in paper.lines if line.page == page]
            text = " ".join(line.text for line in lines)
            words = set(re.findall(r"\w+", text))
            findings += [f"page {page}: {title}" for title in columns if not set(re.findall(r"\w+", title)) <= words]
            numbers = re.findall(r"\((\d+)\)", text)[: len(columns)]
            if numbers != [str(index) for index in range(1, len(columns) + 1)]:
                findings.append(f"page {page}: number row {numbers}")
        return findings

    return check


def f59_form_code(day: date) -> Checker:
    """``PC20`` stands on mobilisation orders from 10/01/2021 to 30/6/2025 and on no others."""

    def check(paper: Paper) -> Findings:
        known = date(2021, 1, 10) <= day <= date(2025, 6, 30)
        return [] if ("PC20" in paper.text) == known else [f"PC20 printed: {'PC20' in paper.text}, in force: {known}"]

    return check


COMMON: tuple[Checker, ...] = (
    f01_page_is_a4,
    f04_fonts_are_embedded_subsets,
    f05_font_family,
    f06_text_is_black,
    f07_text_is_nfc,
    f41_page_numbers,
)
TEXT: tuple[Checker, ...] = (
    f18_number_is_padded,
    f20_place_and_date,
    f33_paragraph_gap,
    f36_body_is_justified,
    f39_numbers_are_continuous,
    f42_no_stray_lines,
    f43_signature_with_text,
    f51_name_without_degree,
)
STATE: tuple[Checker, ...] = (
    f02_state_margins,
    f08_national_title,
    f09_motto,
    f10_rule_under_motto,
    f11_rule_under_issuer,
    f15_state_has_no_party_marks,
    f16_state_number,
    f21_state_date_level_with_number,
    f30_state_body_size,
    f31_state_pitch,
    f34_state_indent,
    f37_state_bases,
    f40_state_roman,
    f44_state_signer,
    f52_state_end,
)
PARTY: tuple[Checker, ...] = (
    f03_party_margins,
    f12_party_has_no_state_title,
    f13_party_title,
    f14_party_issuer,
    f17_party_number,
    f22_party_date_below_title,
    f30_party_body_size,
    f32_party_pitch,
    f35_party_indent,
    f38_party_bases,
    f40_party_roman,
    f45_party_signer,
    f46_no_kt_for_a_committee,
)
RECIPIENTS: tuple[Checker, ...] = (f49_as_above, f50_recipients_level_with_signer)


def check(paper: Paper, checkers: tuple[Checker, ...]) -> list[str]:
    """All findings, each with the name of its rule."""
    return [f"{checker.__name__}: {finding}" for checker in checkers for finding in checker(paper)]
