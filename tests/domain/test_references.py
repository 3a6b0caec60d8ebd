"""Numbers of official documents in running text."""

from __future__ import annotations

from datetime import date

import pytest

from pccc_desktop.domain.references import ReferenceFamily, citations, normalise_number, scan


@pytest.mark.parametrize(
    ("family", "numbers"),
    [
        (ReferenceFamily.PARTY, "31-CT/TU 148-KH/TU 02-KL/TW 36-HD/VPTW 23-QĐ/UBKTTW 01-NQ/ĐU 05-BC/CB 08-CTr/ĐU"),
        (ReferenceFamily.LAW, "55/2024/QH15 27/2001/QH10 07/2011/UBTVQH12 10/2001/PL-UBTVQH10 202/2025/QH15"),
        (ReferenceFamily.NORMATIVE, "136/2020/NĐ-CP 36/2025/TT-BCA 18/2026/QĐ-UBND 79/2025/NQ-HĐND"),
        (ReferenceFamily.STATE, "01/CT-TTg 01/KH-UBND 1658/NQ-UBTVQH15 17/VBHN-VPQH 12/TTr-VHXH 15/CĐ-TTg"),
        (ReferenceFamily.STATE, "45/QĐ-CAP 51/PA-PC07 05/QyĐ-UBND 12/BB-ĐKT"),
        (ReferenceFamily.LETTER, "123/UBND-VHXH 4567/BCA-C07"),
    ],
)  # fmt: skip
def test_numbers_of_every_family_are_recognised(family: ReferenceFamily, numbers: str) -> None:
    for number in numbers.split():
        found = scan(f"theo {number} của cấp trên")
        assert [(one.family, one.number) for one in found] == [(family, number)]


def test_letter_without_unit_needs_its_cue_word() -> None:
    assert [one.number for one in scan("Công văn số 77/UBND về việc")] == ["77/UBND"]
    assert scan("ở 77/UBND") == []


@pytest.mark.parametrize(
    "text",
    [
        "ngày 04/3/2024", "28/3/2024", "tháng 4/2024", "giai đoạn 2023 - 2025", "30/6", "95/100",
        "số 12/4 đường Hùng Vương", "số nhà 12/KP3", "mẫu PC06", "QCVN 06:2022/BXD", "TCVN 3890:2023",
        "20-11", "0204.3.852.114", "1.234,5", "98A-123.45", "và/hoặc", "24/24", "TCP/IP",
    ],
)  # fmt: skip
def test_what_is_no_number_of_a_document_is_left_alone(text: str) -> None:
    assert scan(text) == []


def test_number_broken_by_a_line_or_typed_with_spaces_is_one_number() -> None:
    text = "Kế hoạch số\n01/KH-UBND và Công văn số 123 -CV/TU"
    assert [one.number for one in scan(text)] == ["01/KH-UBND", "123-CV/TU"]
    assert normalise_number("148 – KH/ TU") == "148-KH/TU"


def test_span_is_the_place_of_the_number() -> None:
    text = "theo Chỉ thị số 31-CT/TU của Tỉnh ủy"
    span = scan(text)[0].span
    assert text[span.start : span.end] == "31-CT/TU"


def test_citation_gives_kind_date_and_issuer() -> None:
    found = citations(
        "Thực hiện Kế hoạch số 148-KH/TU, ngày 28/3/2024 của Thành ủy Mẫu Hải về công tác chữa cháy."
    )
    one = found[0]
    assert (one.doc_type, one.date, one.issuer) == ("Kế hoạch", date(2024, 3, 28), "Thành ủy Mẫu Hải")


def test_first_full_citation_serves_the_later_short_ones() -> None:
    text = (
        "Chỉ thị số 9-CT/TU được quán triệt. Căn cứ Chỉ thị số 9-CT/TU ngày 04 tháng 3 năm 2026 của "
        "Ban Thường vụ Tỉnh ủy (sau đây viết tắt là Chỉ thị số 9-CT/TU)."
    )
    assert [(one.number, one.date, one.issuer) for one in citations(text)] == [
        ("9-CT/TU", date(2026, 3, 4), "Ban Thường vụ Tỉnh ủy")
    ]


def test_neighbours_in_a_list_share_the_issuer_named_once() -> None:
    text = "Chỉ thị số 7-CT/TW ngày 25/5/2026, Kết luận số 2-KL/TW ngày 18/6/2026 của Ban Bí thư"
    assert [one.issuer for one in citations(text)] == ["Ban Bí thư", "Ban Bí thư"]


def test_law_is_cited_by_its_name_and_number() -> None:
    text = "Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15;"
    assert [(one.number, one.doc_type) for one in citations(text)] == [("55/2024/QH15", "Luật")]


def test_issuer_ends_before_the_next_document() -> None:
    text = "Nghị quyết số 4-NQ/TW của Bộ Chính trị và Kế hoạch số 8-KH/TU của Tỉnh ủy"
    assert [one.issuer for one in citations(text)] == ["Bộ Chính trị", "Tỉnh ủy"]
    text = "Thông tư số 1/2026/TT-BVH ngày 02/02/2026 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết"
    assert citations(text)[0].issuer == "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"
