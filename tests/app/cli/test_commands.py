"""The command line: what IT staff script; the contract of each command, run through the real entry."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from pccc_desktop.app.main import main

PLAN = """ĐẢNG BỘ TỈNH MẪU
ĐẢNG ỦY PHƯỜNG MẪU
*
Số 12-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Phường Mẫu, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
thực hiện Chỉ thị số 99-CT/TW, ngày 02/02/2026 về an toàn phòng cháy
-----
Thực hiện Chỉ thị số 99-CT/TW, ngày 02/02/2026 của Ban Bí thư, Đảng ủy phường xây dựng kế hoạch như sau:
I- MỤC ĐÍCH
Nâng cao ý thức phòng cháy của người dân.
II- TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân phường:
- Ban hành kế hoạch của Ủy ban nhân dân phường trước ngày 31/3/2026.
- Rà soát các cơ sở có nguy cơ cháy cao.
2. Các chi bộ trực thuộc tổ chức quán triệt kế hoạch này trong tháng 4/2026.
3. Giao Công an phường chủ trì, phối hợp với Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện kế hoạch này.
Nơi nhận:
- Thường trực Tỉnh ủy (để b/c),
- Các chi bộ trực thuộc,
- Lưu VPĐU.
T/M ĐẢNG ỦY
BÍ THƯ
Nguyễn Văn Mẫu
"""

OFFICE = """[office]
ward_kind = "Phường"
ward_name = "Mẫu"
province = "Bắc Ninh"
party_cells = 3
residential_groups = 2
leaders = [{ position = "Bí thư Đảng ủy", name = "Nguyễn Văn Mẫu" }]
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "ke-hoach.txt"
    path.write_text(PLAN, "utf-8")
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    office = tmp_path / "office.toml"
    office.write_text(OFFICE, "utf-8")
    path = tmp_path / "p.db"
    assert main(["--db", str(path), "init", "--office", str(office)]) == 0
    return path


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def command(*arguments: object) -> str:
        capsys.readouterr()
        code = main(["--db", str(database), *map(str, arguments)])
        output = capsys.readouterr()
        assert code == 0, output.err
        return output.out

    return command


@pytest.fixture
def refuse(database: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def command(*arguments: object) -> str:
        capsys.readouterr()
        assert main(["--db", str(database), *map(str, arguments)]) == 1
        output = capsys.readouterr()
        assert output.out == ""
        assert len(output.err.strip().splitlines()) == 1
        return output.err

    return command


def test_init_refuses_to_touch_a_database_that_is_there(refuse: Any, database: Path) -> None:
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    assert "không ghi đè" in refuse("init")
    assert hashlib.sha256(database.read_bytes()).hexdigest() == before


def test_a_bad_office_file_leaves_no_database_behind(tmp_path: Path, capsys: Any) -> None:
    office = tmp_path / "office.toml"
    office.write_text('[office]\nward_name = "Mẫu"\nla = 1\n', "utf-8")
    assert main(["--db", str(tmp_path / "x.db"), "init", "--office", str(office)]) == 1
    assert "mục lạ: la" in capsys.readouterr().err
    assert not (tmp_path / "x.db").exists()


def test_extract_stores_nothing_and_answers_the_contract(run: Any, plan: Path) -> None:
    found = json.loads(run("extract", plan, "--json"))
    assert found["family"] == "party"
    assert (found["number"], found["date"]) == ("12-KH/ĐU", "2026-03-05")
    assert [one["unit"] for one in found["assignments"]] == [
        "Ủy ban nhân dân phường",
        "Các chi bộ trực thuộc",
        "Công an phường",
    ]
    text = run("extract", plan, "--text")
    task = found["assignments"][1]["tasks"][0]
    assert text[task["start"] : task["end"]].startswith("tổ chức quán triệt")
    assert json.loads(run("list", "documents", "--json")) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [("trống.docx", b""), ("hỏng.docx", b"PK\x03\x04 not a package"), ("hỏng.pdf", b"%PDF-1.7 broken")],
)
def test_a_bad_file_gets_one_sentence_and_nothing_is_stored(
    refuse: Any, run: Any, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refuse("import-document", path)
    assert json.loads(run("list", "documents", "--json")) == []


def test_an_import_without_accept_waits_as_a_review(run: Any, plan: Path) -> None:
    answer = json.loads(run("import-document", plan, "--json"))
    assert answer["units"] == 3
    assert json.loads(run("list", "documents", "--json")) == []


def test_an_accepted_import_gives_every_party_cell_its_own_assignment(run: Any, plan: Path) -> None:
    run("import-document", plan, "--accept")
    rows = json.loads(run("list", "assignments", "--json"))
    cells = [row for row in rows if row["unit"].startswith("Chi bộ") and row["due"] == "2026-04-30"]
    assert len(cells) >= 3
    documents = json.loads(run("list", "documents", "--json"))
    assert {row["number"]: row["status"] for row in documents} == {
        "12-KH/ĐU": "BAN_HANH",
        "99-CT/TW": "CHUA_CO",
    }


def test_the_same_document_is_not_stored_twice(run: Any, refuse: Any, plan: Path) -> None:
    run("import-document", plan, "--accept")
    assert "đã có" in refuse("import-document", plan, "--accept")
    assert len(json.loads(run("list", "documents", "--json"))) == 2


def test_list_filters_without_accents_and_by_conditions(run: Any, plan: Path) -> None:
    run("import-document", plan, "--accept")
    assert len(json.loads(run("list", "assignments", "--search", "ra soat", "--json"))) == 1
    assert json.loads(run("list", "assignments", "--where", "status=HOAN_THANH", "--json")) == []


def test_list_refuses_an_unknown_condition(refuse: Any) -> None:
    assert "khóa" in refuse("list", "documents", "--where", "mau=do")


def test_list_answers_csv_and_excel_without_formulas(run: Any, tmp_path: Path) -> None:
    hostile = tmp_path / "la.txt"
    hostile.write_text(PLAN.replace("thực hiện Chỉ thị số 99-CT/TW, ngày", "=HYPERLINK(1) ngày", 1), "utf-8")
    run("import-document", hostile, "--accept")
    rows = list(csv.reader(io.StringIO(run("list", "documents", "--csv"))))
    assert rows[0][:2] == ["Mã", "Số, ký hiệu"]
    assert not any(cell.startswith("=") for row in rows for cell in row)
    target = tmp_path / "x.xlsx"
    run("list", "documents", "--xlsx", target)
    sheet = load_workbook(target).active
    assert sheet is not None
    assert sheet.max_row == len(rows)
    assert not any(str(cell.value or "").startswith("=") for row in sheet.rows for cell in row)


def test_forms_are_listed_one_a_line(run: Any) -> None:
    assert "assignment-slip\tD04\tPHIẾU GIAO NHIỆM VỤ" in run("forms").splitlines()
    forms = json.loads(run("forms", "--json"))
    assert set(forms[0]) == {"id", "code", "title", "family", "source"}


def test_slips_are_printed_for_every_unit_as_pdf_and_as_word_twins(
    run: Any, plan: Path, tmp_path: Path
) -> None:
    run("import-document", plan, "--accept")
    out = tmp_path / "giấy"
    files = json.loads(run("print", "assignment-slip", "--all", "--out", out, "--json"))
    assert len(files) == len(list(out.glob("*.pdf"))) >= 5
    for one in files:
        content = Path(one["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == one["sha256"]
    text = PdfReader(files[0]["file"]).pages[0].extract_text()
    assert "PHIẾU GIAO NHIỆM VỤ" in text
    twins = json.loads(run("print", "assignment-slip", "--all", "--out", out, "--format", "docx", "--json"))
    assert len(twins) == len(files)
    assert Document(twins[0]["file"]).paragraphs


def test_merged_slips_are_one_file(run: Any, plan: Path, tmp_path: Path) -> None:
    run("import-document", plan, "--accept")
    target = tmp_path / "tất cả.pdf"
    run("print", "assignment-slip", "--all", "--merge", "--out", target)
    assert len(PdfReader(target).pages) >= 5


def test_a_plan_reprints_with_every_sentence(run: Any, plan: Path, tmp_path: Path) -> None:
    run("import-document", plan, "--accept")
    number = next(
        one["id"] for one in json.loads(run("list", "documents", "--json")) if one["number"] == "12-KH/ĐU"
    )
    target = tmp_path / "kh.pdf"
    run("print", "plan", "--id", number, "--out", target)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(target).pages).split())
    for words in ("12-KH/ĐU", "Nâng cao ý thức", "Rà soát các cơ sở", "phối hợp với Văn phòng", "Lưu VPĐU"):
        assert words in text


def test_a_document_that_is_only_cited_cannot_be_printed(run: Any, refuse: Any, plan: Path) -> None:
    run("import-document", plan, "--accept")
    stub = next(
        one["id"] for one in json.loads(run("list", "documents", "--json")) if one["status"] == "CHUA_CO"
    )
    assert "chưa có nội dung" in refuse("print", "plan", "--id", stub)


def test_printing_without_a_choice_is_refused(refuse: Any) -> None:
    assert "--all" in refuse("print", "plan")
    assert "biểu mẫu" in refuse("print", "không-có", "--all")


def test_backup_and_verify_see_a_damaged_backup(run: Any, tmp_path: Path, capsys: Any) -> None:
    copy = tmp_path / "sao.db"
    run("backup", copy)
    assert "Không phát hiện lỗi" in run("verify", copy)
    data = bytearray(copy.read_bytes())
    data[5000:5100] = b"\xff" * 100
    copy.write_bytes(data)
    assert main(["verify", str(copy)]) == 1
    assert "giữ nguyên tệp" in capsys.readouterr().err


def test_migrate_says_that_nothing_is_to_be_done(run: Any) -> None:
    assert "mới nhất" in run("migrate", "--check")
    assert "không có gì phải làm" in run("migrate")


@pytest.mark.usefixtures("qapp")
def test_doctor_reports_even_without_a_database(tmp_path: Path, capsys: Any) -> None:
    assert main(["--db", str(tmp_path / "không.db"), "doctor", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["fonts"]["ok"] is True
    assert facts["database"]["ok"] is False
    assert facts["packages"]["sqlalchemy"]


def test_global_options_are_taken_on_both_sides(database: Path, capsys: Any) -> None:
    assert main(["list", "documents", "--db", str(database), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize("arguments", [["--không"], ["list"], ["print"], ["screenshot", "--all"]])
def test_wrong_usage_ends_with_two(arguments: list[str], capsys: Any) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_the_sample_is_rich_and_refuses_a_filled_database(tmp_path: Path, capsys: Any) -> None:
    path = str(tmp_path / "mẫu.db")
    assert main(["--db", path, "sample", "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert counts["documents"] >= 40
    assert counts["assignments"] >= 120
    assert main(["--db", path, "sample"]) == 1


def test_a_screenshot_of_a_page_is_drawn_in_the_size_asked_for(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    path, out = tmp_path / "mẫu.db", tmp_path / "ảnh"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pccc_desktop", "--db", str(path)]
    subprocess.run([*command, "sample"], check=True, env=environment, timeout=60)
    subprocess.run(
        [*command, "screenshot", "--page", "home", "--out", str(out)], check=True, env=environment, timeout=60
    )
    header = (out / "home.png").read_bytes()[16:24]
    assert (int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")) == (1366, 768)
