"""A plan of ten pages read from .docx and from text, beside python-docx that only hands out the paragraphs."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import docx

from bench.table import Line, side_by_side
from bench.words import Words
from pccc_desktop.domain.text import nfc
from pccc_desktop.reading.extract import extract_file

TARGET = 0.3
_REPETITIONS = 7
# About 450 words a page in the type and margins of an official document.
_PAGES, _WORDS_A_PAGE = 10, 450
_UNITS = (
    "Công an phường",
    "Văn phòng HĐND và UBND phường",
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Trạm Y tế phường",
)


def measure() -> list[Line]:
    """Both kinds of file; the time is the target, the ratio to the bare library is told beside."""
    with tempfile.TemporaryDirectory() as folder:
        lines = plan_lines()
        text_file, word_file = Path(folder) / "plan.txt", Path(folder) / "plan.docx"
        text_file.write_text("\n".join(lines), encoding="utf-8")
        form = docx.Document()
        for line in lines:
            form.add_paragraph(line)
        form.save(str(word_file))
        found = extract_file(word_file)
        word, text, bare = side_by_side(
            (
                partial(extract_file, word_file),
                partial(extract_file, text_file),
                partial(_bare, word_file),
            ),
            _REPETITIONS,
        )
    name = f"{_PAGES}-page plan with {len(found.assignments)} tasks"
    return [
        Line(f"{name}: read from .docx", word, target=TARGET),
        Line(f"{name}: read from text", text, target=TARGET),
        Line(f"{name}: read from .docx, beside bare python-docx", word, bare),
    ]


def plan_lines() -> list[str]:
    """The paragraphs of an invented plan: letterhead, aims, contents, who does what by when, signer, recipients."""
    words = Words(3)
    lines = [
        "ỦY BAN NHÂN DÂN",
        "PHƯỜNG MẪU",
        "Số: 15/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Phường Mẫu, ngày 02 tháng 3 năm 2026",
        "KẾ HOẠCH",
        "Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026",
        "I. MỤC ĐÍCH, YÊU CẦU",
    ]
    lines += [f"{number}. {_paragraph(words)}" for number in range(1, 7)]
    lines.append("II. NỘI DUNG")
    total = sum(len(line.split()) for line in lines)
    number = 0
    while total < _PAGES * _WORDS_A_PAGE * 2 // 3:
        number += 1
        lines.append(f"{number}. {_paragraph(words)}")
        total += len(lines[-1].split())
    lines.append("III. TỔ CHỨC THỰC HIỆN")
    number = 0
    while total < _PAGES * _WORDS_A_PAGE:
        number += 1
        lines.append(f"{number}. {_UNITS[number % len(_UNITS)]}")
        for _ in range(3):
            lines.append(
                f"- {_paragraph(words).rstrip('.')}. Hoàn thành trước ngày {number % 27 + 1}/5/2026."
            )
            total += len(lines[-1].split())
    lines += [
        "Nơi nhận:",
        "- Đảng ủy phường;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Nguyễn Văn Mẫu",
    ]
    return [nfc(line) for line in lines]


def _paragraph(words: Words) -> str:
    return " ".join(words.chance.choices(words.sentences, k=3))


def _bare(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
