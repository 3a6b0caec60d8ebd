"""Rules of the sheet and its letters: F01–F07 and F41."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import Any

import pypdf

from tests.documents.paper import MM, Paper
from tests.documents.reading import Findings, near


def f01_page_is_a4(paper: Paper) -> Findings:
    wanted = (595.276, 841.89)
    return [
        f"page {size}"
        for size in paper.sizes
        if any(abs(a - b) > 0.5 for a, b in zip(size, wanted, strict=True))
    ]


def f01_page_is_a4_landscape(paper: Paper) -> Findings:
    return [
        f"page {size}" for size in paper.sizes if abs(size[0] - 841.89) > 0.5 or abs(size[1] - 595.276) > 0.5
    ]


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
    findings = near(left, 30, 0.3, "left mm") + near(right, 15, 0.8, "right mm")
    for top in tops:
        findings += near(top, 20, 0.3, "top mm")
    return findings + ([f"bottom margin {bottom:.2f} mm"] if bottom < 19.7 else [])


def f04_fonts_are_embedded_subsets(paper: Paper) -> Findings:
    findings: Findings = []
    reader = pypdf.PdfReader(io.BytesIO(paper.data))
    for page in reader.pages:
        fonts: Any = page["/Resources"]
        for font_ref in fonts["/Font"].values():
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
        findings += near(above[0].centre, paper.middle, MM, "page number centre")
        findings += near(above[0].top / MM, 10, 0.6, "page number top mm")
        findings += [] if above[0].size == 14 else [f"page number size {above[0].size}"]
    return findings
