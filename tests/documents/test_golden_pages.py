"""The golden pages of the specification: text, order and places of known papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pccc_desktop.documents.engine.content import Document, Metadata
from pccc_desktop.documents.engine.pdf import render_pdf
from pccc_desktop.documents.templates import parts, plan
from pccc_desktop.documents.templates.parts import LetterheadData, RecipientLine, SignerData
from pccc_desktop.documents.templates.plan import PlanData, PlanSection
from pccc_desktop.domain.errors import RenderError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.formats import choose_profile
from tests.documents import samples
from tests.documents.paper import MM, Line, Paper, read_paper


def measured(document: Document) -> Paper:
    return read_paper(render_pdf(document))


def one(paper: Paper, pattern: str) -> Line:
    (line,) = paper.find(pattern)
    return line


def test_g1_state_plan() -> None:
    paper = measured(samples.plan_document(samples.PROFILES["ND30"]))
    title, motto = one(paper, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), one(paper, "Độc lập - Tự do - Hạnh phúc")
    assert title.baseline == pytest.approx(68.3, abs=0.1)
    assert motto.baseline == pytest.approx(84.3, abs=0.1)
    assert one(paper, "ỦY BAN NHÂN DÂN").baseline == pytest.approx(title.baseline, abs=0.1)
    assert one(paper, "PHƯỜNG MẪU").baseline == pytest.approx(motto.baseline, abs=0.1)
    assert one(paper, "Số: 07/KH-UBND").baseline == pytest.approx(108.3, abs=0.1)
    assert one(paper, "Phường Mẫu, ngày 04 tháng 3 năm 2026").baseline == pytest.approx(108.3, abs=0.1)
    assert title.width == pytest.approx(271.2, abs=0.3)
    assert one(paper, "I. MỤC ĐÍCH, YÊU CẦU").x0 == pytest.approx((30 + 12.7) * MM, abs=0.5)
    assert [line.text for line in paper.find(r"TM\. .*|KT\. .*|PHÓ CHỦ TỊCH|Nguyễn Văn Mẫu")] == [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Nguyễn Văn Mẫu",
    ]


def seed_plan(day: date) -> PlanData:
    return PlanData(
        letterhead=LetterheadData(
            parent="ĐẢNG BỘ THÀNH PHỐ MẪU",
            issuer="ĐẢNG ỦY PHƯỜNG MẪU",
            place_name="Phường Mẫu",
            symbol="KH/ĐU",
            issue_date=day,
        ),
        subject="Triển khai thực hiện Chỉ thị số 31-CT/TU ngày 04/3/2024 của Ban Thường vụ Tỉnh ủy",
        signer=SignerData(("T/M ĐẢNG ỦY",), "PHÓ BÍ THƯ", "Đỗ Văn Mẫu"),
        sections=(
            PlanSection(1, "I-", "MỤC ĐÍCH, YÊU CẦU"),
            PlanSection(2, "1.", "", ("Quán triệt, triển khai thực hiện nghiêm túc Chỉ thị.",)),
            PlanSection(1, "II-", "NHIỆM VỤ TRỌNG TÂM"),
            PlanSection(
                2, "1.", "", ("UBND phường: xây dựng kế hoạch, xong trong tháng 4/2024; báo cáo Đảng uỷ",)
            ),
        ),
        recipients=(
            RecipientLine("Thường trực Thành ủy (để b/c)"),
            RecipientLine("Công an thành phố,"),
            RecipientLine("Lưu VPĐU."),
        ),
    )


def test_g2_party_plan_of_2024_is_printed_in_the_form_of_2024() -> None:
    day = date(2024, 4, 5)
    profile = choose_profile(samples.PROFILES.values(), Family.PARTY, day)
    paper = measured(plan.build(seed_plan(day), profile))
    assert profile.id == "HD36"
    assert one(paper, r"Số\s+-KH/ĐU").size == 14
    assert one(paper, "ĐẢNG CỘNG SẢN VIỆT NAM").width == pytest.approx(206.7, abs=0.3)
    assert "trong tháng 4/2024; báo cáo Đảng uỷ./." in paper.text.replace("\n", " ")
    assert [line.text for line in paper.find("- .*")] == [
        "- Thường trực Thành ủy (để b/c),",
        "- Công an thành phố,",
        "- Lưu VPĐU.",
    ]
    assert one(paper, "PHÓ BÍ THƯ").bold is False


def test_g9_reprint_after_the_merger_keeps_names_and_bytes() -> None:
    day = date(2024, 4, 5)
    profile = choose_profile(samples.PROFILES.values(), Family.PARTY, day)
    first, again = (render_pdf(plan.build(seed_plan(day), profile)) for _ in range(2))
    assert first == again
    assert "ĐẢNG BỘ THÀNH PHỐ MẪU" in read_paper(again).text


@pytest.mark.parametrize("addressees", [1, 3])
def test_g3_letter_names_its_addressees(addressees: int) -> None:
    paper = measured(samples.letter_document(samples.PROFILES["ND30"], addressees))
    number = one(paper, r"Số: 125/UBND-KT")
    subject = next(line for line in paper.lines if line.text.startswith("V/v "))
    assert subject.top - number.bottom >= 6
    if addressees == 1:
        assert one(paper, "Kính gửi: Công an phường Mẫu").centre == pytest.approx(paper.middle, abs=1)
    else:
        label = one(paper, "Kính gửi:")
        items = paper.find(r"- (Công an phường Mẫu;|Phòng Kinh tế phường Mẫu;|Các tổ dân phố\.)")
        assert len(items) == 3
        assert all(item.x0 == pytest.approx(label.x1, abs=1) for item in items)
    assert paper.find(r"- Như trên;")


def test_g6_order_given_by_mouth_is_ticked() -> None:
    profile = samples.PROFILES["ND30"]
    oral = measured(samples.order_document(profile, oral=True))
    written = measured(samples.order_document(profile, oral=False))
    assert "Lệnh này xác nhận lệnh bằng lời nói ban hành hồi 14 giờ 20 ngày 04/3/2026." in oral.text.replace(
        "\n", " "
    )
    assert len(oral.sizes) == 1
    slanted = [rule for rule in oral.rules if not rule.level and rule.length > 1]
    assert len(slanted) == 2
    assert not [rule for rule in written.rules if not rule.level and rule.length > 1]
    assert "PC20" not in oral.text


def test_g7_register_of_sixty_rows_repeats_its_header() -> None:
    paper = measured(samples.register_document(samples.PROFILES["ND30"], 60))
    assert len(paper.sizes) > 3
    for page in range(2, len(paper.sizes) + 1):
        assert len([line for line in paper.lines if line.page == page and "(10)" in line.text]) == 1
    assert "Quyển số: 01" in paper.text
    assert sum("Kế hoạch bảo đảm" in line.text for line in paper.lines) == 60


def test_g10_party_letter_of_2026() -> None:
    paper = measured(samples.letter_document(samples.PROFILES["HD05"]))
    assert one(paper, "Số 125-CV/ĐU").size == 14
    assert next(line for line in paper.lines if line.text.startswith("về việc ")).italic
    assert "báo cáo kết quả về Văn phòng Đảng ủy trước ngày 05/5/2026." in paper.text.replace("\n", " ")
    assert "./." not in paper.text
    assert paper.find("- Như trên;")
    assert paper.find(r"- Lưu VPĐU\.")


def with_issuer(issuer: str, parent: str = "") -> Document:
    profile = samples.PROFILES["ND30"]
    head = replace(samples.head(profile, "KH"), issuer=issuer, parent=parent)
    data = PlanData(
        letterhead=head, subject="thử tên dài", signer=samples.signer(profile), opening=("Nội dung.",)
    )
    return plan.build(data, profile)


def test_g11_long_issuer_is_broken_where_the_data_allows() -> None:
    paper = measured(with_issuer("CÔNG AN|PHƯỜNG BẮC MẪU GIANG", "CÔNG AN TỈNH MẪU"))
    assert [line.text for line in paper.find("CÔNG AN.*|PHƯỜNG BẮC.*")] == [
        "CÔNG AN TỈNH MẪU",
        "CÔNG AN",
        "PHƯỜNG BẮC MẪU GIANG",
    ]
    assert one(paper, r"Số: 07/KH-UBND").baseline == pytest.approx(108.3 + 16, abs=0.1)


def test_g11_still_too_long_takes_the_smaller_set_of_sizes() -> None:
    paper = measured(with_issuer("CÔNG AN PHƯỜNG BẮC MẪU A"))
    assert one(paper, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").size == 12
    assert one(paper, "Độc lập - Tự do - Hạnh phúc").size == 13
    assert one(paper, "Phường Mẫu, ngày 04 tháng 3 năm 2026").size == 13


def test_g11_name_that_never_fits_is_refused_in_vietnamese() -> None:
    with pytest.raises(RenderError, match=r"quá dài.*ngắt dòng"):
        render_pdf(with_issuer("BAN CHỈ ĐẠO PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ PHƯỜNG MẪU"))


def test_subject_of_a_letter_gets_its_words_once() -> None:
    for name, words in (("ND30", "V/v giao"), ("HD05", "về việc giao")):
        profile = samples.PROFILES[name]
        head = samples.head(profile, "CV", letter=True)
        printed = parts.letterhead(head, profile, subject=f"{words} nhiệm vụ")
        document = Document(profile, (printed,), Metadata("Thử"))
        assert measured(document).text.lower().count(words.split(" giao")[0].lower()) == 1


def test_signer_is_printed_in_capitals() -> None:
    profile = samples.PROFILES["HD05"]
    column = parts.signature_column(SignerData(("T/M Đảng ủy",), "Phó bí thư", "Đỗ Văn Mẫu"), profile)
    assert column.authority == ("T/M ĐẢNG ỦY",)
    assert column.position == ("PHÓ BÍ THƯ",)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("07/KH-UBND", ("07", "KH-UBND")),
        ("148-KH/TU", ("148", "KH/TU")),
        ("Số: 125/UBND-KT", ("125", "UBND-KT")),
        ("-KH/ĐU", ("", "KH/ĐU")),
        ("không số", ("", "")),
    ],
)
def test_reference_is_split_into_number_and_symbol(reference: str, expected: tuple[str, str]) -> None:
    assert parts.split_reference(reference) == expected
