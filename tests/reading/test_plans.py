"""Whole documents of many layouts: what is found in each is what a careful reader finds."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from pccc_desktop.domain.extraction import ExtractedDocument, Span
from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.extract import extract_file
from pccc_desktop.reading.plans.extract import extract
from pccc_desktop.reading.text.normalise import normalise

PLANS = Path(__file__).resolve().parents[1] / "data" / "plans"
TEXTS = sorted(PLANS.glob("*.txt"))


def answer(found: ExtractedDocument) -> dict[str, Any]:
    """The contract's answer without offsets, which another test checks."""
    data = to_json(found)
    for one in data["assignments"]:
        for task in one["tasks"]:
            del task["start"], task["end"]
    return data


def read(path: Path) -> ExtractedDocument:
    return extract(normalise(path.read_text("utf-8")))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_document_is_understood_as_its_careful_reader_did(path: Path) -> None:
    assert answer(extract_file(path)) == json.loads(path.with_suffix(".json").read_text("utf-8"))


def _values(found: ExtractedDocument) -> list[tuple[str, Span]]:
    pairs = [(task.text, task.span) for one in found.assignments for task in one.tasks]
    pairs += [(one.unit, one.unit_span) for one in found.assignments if one.unit_span]
    pairs += [
        (task.deadline_text, task.deadline_span)
        for one in found.assignments
        for task in one.tasks
        if task.deadline_text and task.deadline_span
    ]
    pairs += [(one.text, one.span) for one in (*found.recipients, *found.addressees) if one.span]
    pairs += [(found.number.text, found.number.span)] if found.number and found.number.span else []
    return pairs


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_value_is_found_again_at_its_place(path: Path) -> None:
    found = read(path)
    for words, span in _values(found):
        assert " ".join(found.text[span.start : span.end].split()) == " ".join(words.split())


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_decomposed_letters_make_no_difference(path: Path) -> None:
    text = path.read_text("utf-8")
    assert to_json(extract(normalise(unicodedata.normalize("NFD", text)))) == to_json(
        extract(normalise(text))
    )


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_normalised_text_is_normalised_already(path: Path) -> None:
    text = normalise(path.read_text("utf-8"))
    assert answer(extract(normalise(text, paragraphs_known=True))) == answer(extract(text))


def test_blank_line_after_every_line_makes_no_difference() -> None:
    text = (PLANS / "ke-hoach-dang-uy.txt").read_text("utf-8")
    spread = "\n\n".join(line for line in text.split("\n") if line)
    assert answer(extract(normalise(spread))) == answer(extract(normalise(text)))


def test_hard_wrapped_plan_gives_the_same_work() -> None:
    text = (PLANS / "ke-hoach-dang-uy.txt").read_text("utf-8")
    wrapped = "\n".join(_wrap(line, 78) for line in text.split("\n"))
    assert (
        answer(extract(normalise(wrapped)))["assignments"] == answer(extract(normalise(text)))["assignments"]
    )


def _wrap(line: str, width: int) -> str:
    out, current = [], ""
    for word in line.split(" "):
        if current and len(current) + 1 + len(word) > width:
            out.append(current)
            current = word
        else:
            current = f"{current} {word}".strip()
    return "\n".join([*out, current])


def test_invisible_characters_make_no_difference() -> None:
    text = (PLANS / "ke-hoach-dang-uy.txt").read_text("utf-8")
    dirty = text.replace(" ", "\u00a0").replace("Kế", "K\u200bế").replace("\n", "\r\n")
    assert to_json(extract(normalise(dirty))) == to_json(extract(normalise("\ufeff" + text)))


def test_answer_has_the_keys_of_the_contract_in_order() -> None:
    data = to_json(read(PLANS / "ke-hoach-dang-uy.txt"))
    assert list(data) == [
        "family", "doc_type", "number", "date", "issuer", "title", "addressees", "references", "sections",
        "assignments", "recipients", "signer", "warnings",
    ]  # fmt: skip
    assert list(data["assignments"][0]["tasks"][0]) == ["text", "deadline_text", "deadline", "start", "end"]
    assert json.loads(json.dumps(data, ensure_ascii=False)) == data


def test_stamp_of_arrival_is_kept_apart_from_the_documents_own_number_and_date() -> None:
    found = read(PLANS / "15-dau-den.txt")
    assert found.number is not None
    assert (found.number.text, str(found.date)) == ("03-KH/CB", "2026-04-20")
    assert (found.arrival_number, str(found.arrival_date)) == ("1187", "2026-04-22")


def test_what_a_text_does_not_say_is_null_with_a_warning() -> None:
    data = to_json(extract(normalise("Chỉ có một câu bình thường, không phải văn bản.\n")))
    assert [data[key] for key in ("doc_type", "number", "date", "title")] == [None] * 4
    assert data["assignments"] == []
    assert "Không thấy số, ký hiệu của văn bản." in data["warnings"]


def test_empty_text_is_no_document() -> None:
    assert to_json(extract(""))["sections"] == []
