"""Opening files: Word and PDF give the same answer as text, and every bad file gets one sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from pccc_desktop.domain.errors import CancelledError, NotAllowedError, UnreadableFileError
from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.extract import extract_file
from pccc_desktop.reading.files import office
from pccc_desktop.reading.files.open import never, read_file
from tests.reading import demo_plans
from tests.reading.papers import Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
PLANS = ROOT / "tests" / "data" / "plans"


def work(path: Path) -> list[tuple[str, str, str | None]]:
    found = to_json(extract_file(path))
    return [
        (one["unit"], task["text"], task["deadline"]) for one in found["assignments"] for task in one["tasks"]
    ]


def page_number(canvas: Canvas, document: Any) -> None:
    if document.page > 1:
        canvas.setFont("ReadingTest", 13)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 35, str(document.page))


def typeset(
    path: Path,
    head: tuple[Sequence[str], Sequence[str]],
    title: Sequence[str],
    body: Sequence[str],
    tail: tuple[Sequence[str], Sequence[str]],
    table: Sequence[Sequence[str]] = (),
) -> Path:
    """A PDF as an office makes it: two-column letterhead, justified text, page numbers, drawn tables."""
    pdfmetrics.registerFont(TTFont("ReadingTest", str(ROOT / "resources" / "fonts" / "Tinos-Regular.ttf")))
    plain = ParagraphStyle(
        "plain", fontName="ReadingTest", fontSize=13, leading=18, firstLineIndent=28, alignment=TA_JUSTIFY
    )
    centre = ParagraphStyle("centre", parent=plain, alignment=TA_CENTER, firstLineIndent=0)
    left = ParagraphStyle("left", parent=plain, alignment=0, firstLineIndent=0, fontSize=11, leading=14)

    def cells(columns: tuple[Sequence[str], Sequence[str]], first: ParagraphStyle) -> Table:
        row = [
            [Paragraph(line.replace("&", "&amp;"), style) for line in lines if line]
            for lines, style in zip(columns, (first, centre), strict=True)
        ]
        return Table([row], colWidths=[200, 268], style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))

    story: list[Any] = [cells(head, centre), *[Paragraph(line, centre) for line in title]]
    story += [Paragraph(line.replace("&", "&amp;"), plain) for line in body] + [cells(tail, left)]
    if table:
        story += [PageBreak(), Paragraph("PHỤ LỤC", centre), Paragraph("PHÂN CÔNG NHIỆM VỤ", centre)]
        drawn = [[Paragraph(value, left) for value in row] for row in table]
        grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")])
        story.append(Table(drawn, colWidths=[30, 130, 90, 80, 80, 60], style=grid))
    document = SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=85, rightMargin=42, topMargin=57, bottomMargin=57
    )
    document.build(story, onLaterPages=page_number)
    return path


def test_word_plan_says_the_same_as_its_text() -> None:
    assert to_json(extract_file(PLANS / "ke-hoach-dang-uy.docx")) | {"assignments": None} == to_json(
        extract_file(PLANS / "ke-hoach-dang-uy.txt")
    ) | {"assignments": None}
    assert work(PLANS / "ke-hoach-dang-uy.docx") == work(PLANS / "ke-hoach-dang-uy.txt")


def test_committed_word_plans_are_those_the_script_writes(tmp_path: Path) -> None:
    for name, paper in (
        ("ke-hoach-dang-uy", demo_plans.party_plan()),
        ("ke-hoach-ubnd", demo_plans.state_plan()),
    ):
        fresh = read_file(paper.save(tmp_path / f"{name}.docx"))
        assert read_file(PLANS / f"{name}.docx").text == fresh.text


def test_pdf_plan_says_the_same_as_its_text(tmp_path: Path) -> None:
    path = typeset(
        tmp_path / "plan.pdf",
        (demo_plans.PARTY_LEFT, demo_plans.PARTY_RIGHT),
        demo_plans.PARTY_TITLE,
        demo_plans.PARTY_BODY,
        (demo_plans.PARTY_RECIPIENTS, demo_plans.PARTY_SIGNATURE),
    )
    assert to_json(extract_file(path)) | {"assignments": None} == to_json(
        extract_file(PLANS / "ke-hoach-dang-uy.txt")
    ) | {"assignments": None}
    assert work(path) == work(PLANS / "ke-hoach-dang-uy.txt")


def test_table_drawn_in_a_pdf_gives_one_assignment_a_row(tmp_path: Path) -> None:
    path = typeset(
        tmp_path / "plan.pdf",
        (demo_plans.STATE_LEFT, demo_plans.STATE_RIGHT),
        demo_plans.STATE_TITLE,
        demo_plans.STATE_BODY,
        (demo_plans.STATE_RECIPIENTS, demo_plans.STATE_SIGNATURE),
        demo_plans.STATE_TABLE,
    )
    assert work(path) == work(PLANS / "ke-hoach-ubnd.docx")


def test_appendix_table_of_a_word_file_gives_units_helpers_deadlines_and_products() -> None:
    rows = extract_file(PLANS / "ke-hoach-ubnd.docx").assignments[-4:]
    assert [one.unit for one in rows] == [row[2] for row in demo_plans.STATE_TABLE[1:]]
    assert rows[0].coordinating_units == ("Các tổ dân phố",)
    assert [str(one.tasks[0].deadline) for one in rows] == ["2026-04-29", "2026-09-30", "2026-06-30", "None"]
    assert [one.tasks[0].product for one in rows] == ["Bản đồ", "Hợp đồng", "Biên bản", "Biên bản kiểm tra"]


def test_numbers_that_word_writes_by_itself_are_in_the_text(tmp_path: Path) -> None:
    paper = Paper()
    paper.title("KẾ HOẠCH", "Trực Tết")
    number = paper.numbering(
        [("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-")]
    )
    for text, level in (
        ("MỤC ĐÍCH", 0), ("Phòng ngừa cháy", 1), ("TỔ CHỨC THỰC HIỆN", 0), ("Công an phường", 1),
        ("Ứng trực 24/24 giờ.", 2), ("Báo cáo hằng ngày.", 2), ("Các tổ dân phố", 1), ("Nhắc nhở từng hộ.", 3),
    ):  # fmt: skip
        paper.numbered(text, number, level)
    path = paper.save(tmp_path / "auto.docx")
    labels = [line.split(" ")[0] for line in read_file(path).text.split("\n")[2:] if line]
    assert labels == ["I.", "1.", "II.", "1.", "a)", "b)", "2.", "-"]
    assert [unit for unit, _, _ in work(path)] == ["Công an phường", "Công an phường", "Các tổ dân phố"]


def test_deleted_text_is_left_out_and_inserted_text_is_kept(tmp_path: Path) -> None:
    paper = Paper()
    paper.raw(
        "<w:p><w:r><w:t xml:space='preserve'>Hạn là </w:t></w:r>"
        "<w:del w:id='1' w:author='a'><w:r><w:delText>30/4</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='a'><w:r><w:t>15/5</w:t></w:r></w:ins></w:p>"
    )
    assert read_file(paper.save(tmp_path / "tracked.docx")).text.strip() == "Hạn là 15/5"


def test_runs_in_old_fonts_are_converted_one_by_one(tmp_path: Path) -> None:
    paper = Paper()
    paragraph = paper.document.add_paragraph()
    for text, font in (
        ("Uû ban nh©n d©n ", ".VnTime"),
        ("tØnh", ".VnTimeH"),
        (" Mẫu Sơn", "Times New Roman"),
        (" QUAÄN", "VNI-Times"),
    ):
        run = paragraph.add_run(text)
        run.font.name = font
    assert read_file(paper.save(tmp_path / "old.docx")).text.strip() == "Uỷ ban nhân dân TỈNH Mẫu Sơn QUẬN"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encoding_of_a_text_file_makes_no_difference(tmp_path: Path, encoding: str) -> None:
    text = (PLANS / "16-ky-so.txt").read_text("utf-8")
    path = tmp_path / "van-ban.txt"
    path.write_bytes(text.encode(encoding))
    assert work(path) == work(PLANS / "16-ky-so.txt")


def test_extension_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "ten-sai.pdf"
    path.write_bytes((PLANS / "ke-hoach-ubnd.docx").read_bytes())
    assert work(path) == work(PLANS / "ke-hoach-ubnd.docx")


def _zip(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


def _refusal(path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        extract_file(path)
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    return message


def test_missing_file_folder_and_empty_file_are_refused(tmp_path: Path) -> None:
    empty = tmp_path / "rong.docx"
    empty.touch()
    blank = tmp_path / "trang.txt"
    blank.write_text(" \n\n \n", "utf-8")
    assert "Không thấy tệp" in _refusal(tmp_path / "khong-co.docx")
    assert "thư mục" in _refusal(tmp_path)
    assert "rỗng" in _refusal(empty)
    assert "không có chữ" in _refusal(blank)


def test_broken_word_files_are_refused(tmp_path: Path) -> None:
    whole = (PLANS / "ke-hoach-ubnd.docx").read_bytes()
    cut = tmp_path / "cut.docx"
    cut.write_bytes(whole[: len(whole) // 2])
    assert "hỏng" in _refusal(cut)
    assert "hỏng" in _refusal(_zip(tmp_path / "xml.docx", {"word/document.xml": b"<w:document"}))


def test_spreadsheet_and_picture_are_named_as_such(tmp_path: Path) -> None:
    picture = tmp_path / "quet.docx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    assert "bảng tính" in _refusal(_zip(tmp_path / "bang.docx", {"xl/workbook.xml": b"<x/>"}))
    assert "ảnh" in _refusal(picture)


def test_binary_rubbish_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "van-ban.txt"
    path.write_bytes(bytes(range(1, 32)) * 50)
    assert "hỏng" in _refusal(path)


def test_program_renamed_to_a_document_is_refused(tmp_path: Path) -> None:
    """Its many zero bytes made it look like UTF-16."""
    path = tmp_path / "chuong-trinh.docx"
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00>\x00\x01\x00\x00\x00" + bytes(180)
    path.write_bytes(head + bytes(value * 37 % 251 for value in range(60_000)))
    assert "hỏng" in _refusal(path)


def test_word_file_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    bomb = _zip(tmp_path / "bom.docx", {"word/document.xml": bytes(201 * 1024 * 1024)})
    assert "200 MB" in _refusal(bomb)


def test_word_file_of_too_many_parts_is_refused(tmp_path: Path) -> None:
    parts = {f"word/p{index}.xml": b"" for index in range(10_001)} | {"word/document.xml": b""}
    assert "10.000" in _refusal(_zip(tmp_path / "nhieu.docx", parts))


def test_too_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "lon.txt"
    with path.open("wb") as stream:
        stream.truncate(101 * 1024 * 1024)
    assert "100 MB" in _refusal(path)


def test_outside_entities_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "rieng.txt"
    secret.write_text("RIÊNG TƯ", "utf-8")
    xml = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>Xin chào &x; các đồng chí</w:t></w:r></w:p></w:body></w:document>"
    )
    path = _zip(tmp_path / "thuc-the.docx", {"word/document.xml": xml.encode()})
    assert "RIÊNG TƯ" not in read_file(path).text


def test_locked_word_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "khoa.docx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")
    )
    assert "mật khẩu" in _refusal(path)


def test_locked_scanned_and_broken_pdf_are_refused(tmp_path: Path) -> None:
    scan = tmp_path / "quet.pdf"
    canvas = Canvas(str(scan))
    canvas.rect(100, 100, 200, 200)
    canvas.save()
    locked = tmp_path / "khoa.pdf"
    canvas = Canvas(str(locked), encrypt=StandardEncryption("mo", "chu"))
    canvas.drawString(100, 100, "Van ban")
    canvas.save()
    broken = tmp_path / "hong.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + b"x" * 300)
    assert "nhận dạng chữ" in _refusal(scan)
    assert "mật khẩu" in _refusal(locked)
    assert "hỏng" in _refusal(broken)


def test_old_word_file_without_libreoffice_asks_for_docx(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "find_office", lambda: None)
    path = tmp_path / "cu.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    rich = tmp_path / "cu.rtf"
    rich.write_bytes(b"{\\rtf1 abc}")
    assert ".docx" in _refusal(path)
    assert ".rtf" in _refusal(rich)


def test_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cam.txt"
    path.write_text("KẾ HOẠCH", "utf-8")

    def refuse(self: Path, *_: object, **__: object) -> object:
        raise PermissionError(13, "denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert "Không có quyền" in _refusal(path)


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_secret_document_is_not_taken_in(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "mat.txt"
    path.write_text(f"ỦY BAN NHÂN DÂN\n{mark}\nSố: 01/KH-UBND\nKẾ HOẠCH\nThử nghiệm\n", "utf-8")
    with pytest.raises(NotAllowedError, match="mật"):
        extract_file(path)


@pytest.mark.parametrize("name", ["ke-hoach-dang-uy.docx", "ke-hoach-dang-uy.txt"])
def test_reading_can_be_cancelled(name: str) -> None:
    with pytest.raises(CancelledError):
        extract_file(PLANS / name, cancelled=lambda: True)
    assert extract_file(PLANS / name, cancelled=never).assignments
