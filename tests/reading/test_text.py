"""Cleaning text: old encodings, wrapped lines, page furniture, columns, labels."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.plans.extract import extract
from pccc_desktop.reading.plans.names import sentence_case
from pccc_desktop.reading.plans.units import Mode, coordinating_units, match_unit
from pccc_desktop.reading.text.legacy import decode, tcvn3_to_unicode, to_unicode, vni_to_unicode
from pccc_desktop.reading.text.markers import MarkerKind, read_marker
from pccc_desktop.reading.text.normalise import normalise


def test_tcvn3_text_is_converted() -> None:
    assert tcvn3_to_unicode("Uû ban nh©n d©n tØnh B¾c Giang") == "Uỷ ban nhân dân tỉnh Bắc Giang"
    assert tcvn3_to_unicode("h\u00ad\u00edng", capitals=True) == "HƯỚNG"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"),
        ("PHOØNG CHAÙY, CHÖÕA CHAÙY VAØ CÖÙU NAÏN, CÖÙU HOÄ", "PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ"),
        ("Ñaûng uûy phöôøng, sôû", "Đảng ủy phường, sở"),
    ],
)
def test_vni_text_is_converted(typed: str, meant: str) -> None:
    assert vni_to_unicode(typed) == meant
    assert to_unicode(typed) == meant


def test_unicode_text_is_left_alone() -> None:
    text = "Ủy ban nhân dân phường Mẫu; thôn Măng Đen, café, naïve"
    assert to_unicode(text) == text


def test_files_in_old_code_pages_are_read() -> None:
    tcvn3 = "Uû ban nh©n d©n tØnh B¾c Giang x©y dùng kÕ ho¹ch".encode("cp1252")
    assert decode(tcvn3) == "Uỷ ban nhân dân tỉnh Bắc Giang xây dựng kế hoạch"
    windows = "Ke\u0302\u0301 hoa\u0323ch".replace("e\u0302", "ê").encode("cp1258")
    assert decode(windows) == "Kế hoạch"


@pytest.mark.parametrize(
    ("line", "kind", "label"),
    [
        ("I- MỤC ĐÍCH", MarkerKind.ROMAN, "I-"),
        ("IV. TỔ CHỨC", MarkerKind.ROMAN, "IV."),
        ("II/ NỘI DUNG", MarkerKind.ROMAN, "II/"),
        ("1. Mục đích", MarkerKind.NUMBER, "1."),
        ("2.3. Sở Y tế", MarkerKind.NUMBER_2, "2.3."),
        ("1.2 Sở Y tế", MarkerKind.NUMBER_2, "1.2"),
        ("đ) Công an xã", MarkerKind.LETTER, "đ)"),
        ("Điều 3. Hiệu lực", MarkerKind.ARTICLE, "Điều 3."),
        ("- Lưu: VT", MarkerKind.BULLET, "-"),
        ("+ Chi tiết", MarkerKind.PLUS, "+"),
        ("A. ĐẶC ĐIỂM", MarkerKind.UPPER_LETTER, "A."),
    ],
)
def test_label_of_a_paragraph_is_recognised(line: str, kind: MarkerKind, label: str) -> None:
    marker = read_marker(line)
    assert marker is not None
    assert (marker.kind, marker.label) == (kind, label)


@pytest.mark.parametrize(
    "line",
    [
        "V/v giao nhiệm vụ",
        "01/KH-UBND ngày 5/3",
        "30/6/2026 là hạn",
        "2026 là năm",
        "-----",
        "*",
        "10-CTr/TU",
        "1.234 người",
    ],
)
def test_words_that_only_look_like_a_label_are_none(line: str) -> None:
    assert read_marker(line) is None


@pytest.mark.parametrize(
    ("text", "unit", "mode"),
    [
        ("Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ", Mode.HEADING),
        ("UBND phường: Xây dựng kế hoạch.", "UBND phường", Mode.COLON),
        ("Giao Công an phường chủ trì kiểm tra.", "Công an phường", Mode.RUN_IN),
        ("Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh",
         "Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh", Mode.HEADING),
        ("Các chi bộ trực thuộc tổ chức quán triệt Nghị quyết.", "Các chi bộ trực thuộc", Mode.RUN_IN),
        ("Sở Xây dựng có trách nhiệm thẩm định.", "Sở Xây dựng", Mode.RUN_IN),
        ("Ban Tổ chức Tỉnh ủy tham mưu.", "Ban Tổ chức Tỉnh ủy", Mode.RUN_IN),
        ("Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội vận động Nhân dân.",
         "Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội", Mode.RUN_IN),
        ("Căn cứ Kế hoạch này, các chi bộ xây dựng kế hoạch.", "các chi bộ", Mode.RUN_IN),
        ("Công an phường (cơ quan thường trực): theo dõi chung.", "Công an phường", Mode.COLON),
        ("Trách nhiệm của Sở Y tế", "Sở Y tế", Mode.HEADING),
    ],
)  # fmt: skip
def test_unit_at_the_head_of_a_paragraph_is_recognised(text: str, unit: str, mode: Mode) -> None:
    match = match_unit(text)
    assert match is not None
    assert (match.unit, match.mode) == (unit, mode)


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức tập huấn cho cán bộ.", "Phòng cháy, chữa cháy là nhiệm vụ chung.", "Ban hành kế hoạch.",
        "Hội nghị sơ kết.", "Trường hợp vượt thẩm quyền thì báo cáo.", "Xã hội hóa công tác chữa cháy.",
        "Đội ngũ cán bộ", "Bộ chỉ số đánh giá",
    ],
)  # fmt: skip
def test_words_that_only_look_like_a_unit_are_none(text: str) -> None:
    assert match_unit(text) is None


def test_units_to_work_with_are_read_after_the_lead() -> None:
    text = "chủ trì, phối hợp với Sở Y tế, Công an tỉnh và các đơn vị liên quan tổ chức diễn tập."
    assert coordinating_units(text) == ["Sở Y tế, Công an tỉnh và các đơn vị liên quan"]
    assert coordinating_units("phổ biến đến từng hộ.") == []


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("ỦY BAN NHÂN DÂN PHƯỜNG MẪU", "Ủy ban nhân dân phường Mẫu"),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"),
        ("ĐẢNG ỦY XÃ ĐỒNG MẪU", "Đảng ủy xã Đồng Mẫu"),
        ("UBND THÀNH PHỐ MẪU HẢI", "UBND thành phố Mẫu Hải"),
        ("HUYỆN ỦY MẪU AN", "Huyện ủy Mẫu An"),
    ],
)
def test_name_in_capitals_is_written_in_small_letters(printed: str, written: str) -> None:
    assert sentence_case(printed, "") == written


def test_number_of_a_page_fused_into_a_sentence_is_dropped() -> None:
    line = "phục vụ công tác bảo đảm an toàn phòng cháy và chữa cháy tại các khu dân cư đông người,"
    pages = (
        [line] * 30
        + [
            "\f" + line,
            "2 chữa cháy ban đầu tại chỗ cùng với các lực lượng khác theo phương án đã được duyệt,",
        ]
        + [line] * 5
    )
    assert "2 chữa cháy" not in normalise("\n".join(pages))
    assert "30 bình" in normalise("Trang bị đủ cho các tổ dân phố ít nhất\n30 bình chữa cháy loại bột.")


def test_standing_page_numbers_are_dropped() -> None:
    text = "KẾ HOẠCH\nTrực Tết\n1. Đoạn đầu của văn bản này\n2\ncòn tiếp ở trang sau.\n"
    assert "1. Đoạn đầu của văn bản này còn tiếp ở trang sau." in normalise(text).split("\n")


def test_lines_of_a_heading_in_capitals_are_joined() -> None:
    text = "I. MỤC TIÊU\nĐoạn văn thứ nhất khá dài để thấy rằng dòng này bị ngắt\ngiữa chừng.\n"
    text += "II. NHIỆM VỤ BẢO ĐẢM AN TOÀN TRONG CÁC KHU DÂN CƯ\nVÀ CHỢ\n"
    text += "Đoạn văn thứ hai cũng dài để thấy rằng nó bị\nngắt dòng.\n"
    assert "II. NHIỆM VỤ BẢO ĐẢM AN TOÀN TRONG CÁC KHU DÂN CƯ VÀ CHỢ" in normalise(text).split("\n")


PIECES = st.sampled_from((
    "ỦY BAN NHÂN DÂN", "Số: 12/KH-UBND", "Số:", "KẾ HOẠCH", "Kính gửi:", "Nơi nhận:", "- Lưu: VT.",
    "TM.", "CHỦ TỊCH", "I-", "1.", "a)", "Giao", "Công an phường", "chủ trì", "phối hợp với",
    "trước ngày 31/2/2026", "tháng 13/2026", ";", ":", ".", "\t", "STT", "\f", "Cơ quan chủ trì:",
    "Điều 1.", "PHỤ LỤC", "ĐẾN", "ngày", "31-CT/TU", "\n", "\n\n", "   ", "(", ")", "“", "2", "đ)", "+",
    "*", "|",
))  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=12), max_size=40))
def test_no_text_makes_reading_fail_and_every_span_lies_inside_it(pieces: list[str]) -> None:
    text = normalise(" ".join(pieces))
    found = extract(text)
    to_json(found)
    for one in found.assignments:
        for task in one.tasks:
            assert text[task.span.start : task.span.end] == task.text
    for recipient in found.recipients:
        assert recipient.span is not None
        assert 0 <= recipient.span.start <= recipient.span.end <= len(text)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_decode_to_some_text(data: bytes) -> None:
    assert isinstance(normalise(decode(data)), str)
