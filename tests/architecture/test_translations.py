"""English is a full second language: every text of the screens and the command line has its twin."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tools import i18n

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MNEMONIC = re.compile(r"(?<!&)&(\w)")
_VIETNAMESE = re.compile(
    r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE
)
_TRANSLATING = {"tr", "translate", "N_"}
# Words of the papers themselves, spelling samples, names, and patterns that read Vietnamese papers.
_VIETNAMESE_IN_ENGLISH = re.compile(
    r"PCCC Phường|UBND, ĐU, VPĐU|Thành phố Mẫu, Huyện Mẫu|Tỉnh Mẫu|hòa, ủy|hoà, uỷ|òa, úy|oà, uý"
)
_VIETNAMESE_BY_NATURE = {
    "ui/assignments/progress_work.py",  # the text of a reminder is data: it is stored and printed
    "ui/core/translate.py",  # a language is called by its own name
    "ui/plans/selection_targets.py",
    "ui/plans/split_dialog.py",
    "ui/shell/main_window.py",  # the program's name
}


@pytest.fixture(scope="module")
def messages(project_root: Path) -> list[i18n.Message]:
    return i18n.read(project_root / i18n.OWN)


def test_every_text_is_finished_used_and_keeps_its_placeholders(project_root: Path) -> None:
    assert i18n.check(project_root) == []


def test_what_has_a_key_in_vietnamese_has_one_in_english(messages: list[i18n.Message]) -> None:
    differing = [
        message.shown
        for message in messages
        if any(
            len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(message.source))
            for text in message.translations
        )
    ]
    assert differing == []


def test_english_keys_can_be_typed(messages: list[i18n.Message]) -> None:
    texts = [text for message in messages for text in message.translations]
    assert [text for text in texts if not all(key.isascii() for key in _MNEMONIC.findall(text))] == []


def test_english_texts_are_english(messages: list[i18n.Message]) -> None:
    left = [
        message.shown
        for message in messages
        if any(_VIETNAMESE.search(_VIETNAMESE_IN_ENGLISH.sub("", text)) for text in message.translations)
    ]
    assert left == []


def test_no_text_of_the_screens_bypasses_translation(project_root: Path) -> None:
    package = project_root / "src/pccc_desktop"
    found = [
        f"{path.relative_to(package).as_posix()}:{line}: {text}"
        for path in sorted((package / "ui").rglob("*.py"))
        if "forms" not in path.parts and path.relative_to(package).as_posix() not in _VIETNAMESE_BY_NATURE
        for line, text in _bare_texts(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []


def test_a_text_that_bypasses_translation_is_found() -> None:
    tree = ast.parse('"""Tài liệu."""\nlabel.setText("Lưu ý")\nlabel.setText(self.tr("Đã lưu"))\n')
    assert list(_bare_texts(tree)) == [(2, "Lưu ý")]


def _bare_texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Vietnamese constants that are neither documentation nor handed to a translating call."""
    passed_over: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed_over.add(node.value)
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in _TRANSLATING:
                passed_over.update(inner for argument in node.args for inner in ast.walk(argument))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or node in passed_over:
            continue
        if isinstance(node.value, str) and _VIETNAMESE.search(node.value):
            yield node.lineno, node.value
