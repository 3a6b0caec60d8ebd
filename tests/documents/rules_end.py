"""Rules of signer and recipients, registers and form codes: F44–F51, F58 and F59."""

from __future__ import annotations

import re
from datetime import date

from tests.documents.paper import Line, Paper
from tests.documents.reading import Checker, Findings, near, signature_line


def _signer_lines(paper: Paper) -> list[Line]:
    sign = signature_line(paper)
    if sign is None:
        return []
    return [
        line
        for line in paper.lines
        if line.page == sign.page
        and line.baseline >= sign.baseline - 20
        and line.centre > paper.middle
        and not paper.in_table(line)
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
    findings = (
        [] if authority.bold and authority.size == 14 else [f"authority {authority.text!r} not bold 14"]
    )
    findings += (
        []
        if authority.text.split(" ")[0] in {"T/M", "K/T", "T/L", "Q."}
        else [f"prefix of {authority.text!r}"]
    )
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
    return near(label.baseline, min(line.baseline for line in signer), 2, "first line of recipients")


def f51_name_without_degree(paper: Paper) -> Findings:
    return [line.text for line in _signer_lines(paper) if re.match(r"^(PGS\.|GS\.|TS\.|ThS\.)", line.text)]


def f58_register(columns: tuple[str, ...]) -> Checker:
    """All legal columns in order and the row of numbers on every page but the cover."""

    def check(paper: Paper) -> Findings:
        findings: Findings = []
        for page in range(2, len(paper.sizes) + 1):
            lines = [line for line in paper.lines if line.page == page]
            text = " ".join(line.text for line in lines)
            words = set(re.findall(r"\w+", text))
            findings += [
                f"page {page}: {title}" for title in columns if not set(re.findall(r"\w+", title)) <= words
            ]
            numbers = re.findall(r"\((\d+)\)", text)[: len(columns)]
            if numbers != [str(index) for index in range(1, len(columns) + 1)]:
                findings.append(f"page {page}: number row {numbers}")
        return findings

    return check


def f59_form_code(day: date) -> Checker:
    """``PC20`` stands on mobilisation orders from 10/01/2021 to 30/6/2025 and on no others."""

    def check(paper: Paper) -> Findings:
        known = date(2021, 1, 10) <= day <= date(2025, 6, 30)
        return (
            []
            if ("PC20" in paper.text) == known
            else [f"PC20 printed: {'PC20' in paper.text}, in force: {known}"]
        )

    return check
