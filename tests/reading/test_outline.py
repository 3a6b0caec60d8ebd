"""The text of a document in its parts: nothing is lost, appendices are kept, numbers of pages are gone."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pccc_desktop.domain.extraction import APPENDIX_LEVEL, ExtractedDocument
from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.plans.extract import extract
from pccc_desktop.reading.plans.paragraphs import split_paragraphs, split_parts
from pccc_desktop.reading.plans.subject import find_addressees
from pccc_desktop.reading.text.normalise import normalise

PLANS = Path(__file__).resolve().parents[1] / "data" / "plans"
TEXTS = sorted(PLANS.glob("*.txt"))


def read(name: str) -> ExtractedDocument:
    return extract(normalise((PLANS / name).read_text("utf-8")))


def _words(texts: list[str]) -> Counter[str]:
    return Counter(
        word.strip(":") for text in texts for word in text.split() if any(char.isalnum() for char in word)
    )


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_opening_and_parts_hold_every_word_of_body_and_appendices(path: Path) -> None:
    text = normalise(path.read_text("utf-8"))
    found, parts = extract(text), split_parts(split_paragraphs(text))
    _, addressed = find_addressees(parts)
    written = [*parts.body[addressed:], *parts.appendices]
    held = [found.opening, *[f"{one.label} {one.title} {one.body}" for one in found.sections]]
    assert _words([one.text for one in written]) == _words(held)


def test_part_with_a_heading_has_its_text_as_body() -> None:
    body = "I. MỤC ĐÍCH\n\nĐể thử.\n\n- Một ý.\n\n1. Yêu cầu\n\nĐủ chữ.\n"
    text = f"KẾ HOẠCH\nThử\n\nUBND phường xây dựng kế hoạch:\n\n{body}"
    found = extract(normalise(text))
    assert found.opening == "UBND phường xây dựng kế hoạch:"
    first, second = found.sections
    assert (first.label, first.title, first.body.split("\n\n")) == ("I.", "MỤC ĐÍCH", ["Để thử.", "- Một ý."])
    assert (second.label, second.level, second.title, second.body) == ("1.", 2, "Yêu cầu", "Đủ chữ.")


def test_part_whose_number_begins_a_sentence_has_no_title() -> None:
    found = read("50-ket-luan-so-trang-dinh.txt")
    one = next(section for section in found.sections if section.body.startswith("Văn phòng Tỉnh ủy"))
    assert (one.label, one.title) == ("4.", "")


def test_first_bullet_of_the_opening_stays() -> None:
    bases = "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc,\n"
    text = f"NGHỊ QUYẾT\nVề thử\n-----\n{bases}\n1. Thông qua nội dung thử.\n"
    assert extract(normalise(text)).opening.startswith("- Căn cứ Điều lệ Đảng;")


def test_appendix_is_a_part_behind_the_outline_with_its_rows() -> None:
    found = read("47-phu-luc-cot-chu.txt")
    appendix = found.sections[-1]
    assert (appendix.level, appendix.label) == (APPENDIX_LEVEL, "PHỤ LỤC")
    assert appendix.title == "PHÂN CÔNG NHIỆM VỤ CÁC ĐƠN VỊ"
    rows = [line.split("\t") for line in appendix.body.split("\n") if "\t" in line]
    assert [len(row) for row in rows] == [5] * 5
    assert rows[3][2:4] == ["Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường; Văn phòng HĐND và UBND"]


def test_appendix_is_not_among_the_two_levels_of_the_answer() -> None:
    labels = [one["label"] for one in to_json(read("47-phu-luc-cot-chu.txt"))["sections"]]
    assert labels == ["I.", "II.", "III.", "1.", "2."]


def test_document_issued_with_a_decision_stands_behind_it_with_its_own_outline() -> None:
    sections = read("49-quyet-dinh-kem-phuong-an.txt").sections
    at = next(index for index, one in enumerate(sections) if one.level == APPENDIX_LEVEL)
    assert [one.label for one in sections[:at]] == ["Điều 1.", "Điều 2.", "Điều 3."]
    assert (sections[at].label, sections[at].title[:8]) == ("PHƯƠNG ÁN", "Huy động")
    assert sections[at].body.startswith("(Ban hành kèm theo")
    assert [one.label for one in sections[at + 1 :]] == ["I.", "1.", "2.", "II.", "1.", "2.", "3.", "4."]


def test_number_of_a_page_fused_into_a_sentence_goes() -> None:
    text = read("50-ket-luan-so-trang-dinh.txt").text
    assert "bảo đảm thời hạn khắc phục theo đúng quy định" in text


def test_number_that_the_sentence_asks_for_stays() -> None:
    assert "phấn đấu giảm ít nhất 3 nhóm vi phạm" in read("50-ket-luan-so-trang-dinh.txt").text


def test_number_after_a_form_feed_goes_even_before_a_counted_word() -> None:
    text = read("45-so-trang-sau-ngat-trang.txt").text
    assert "tập trung vào các nhóm nội dung" in text
    assert "thu thập hình ảnh, tư liệu phục vụ" in text
