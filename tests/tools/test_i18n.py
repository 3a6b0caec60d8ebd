"""Translations: gaps are found, and Qt's own buttons, menus and dialogs speak Vietnamese."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from tools import i18n

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def message(source: str, *translations: str, state: str = "") -> i18n.Message:
    return i18n.Message("home", source, translations, state)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (message("Lưu", "", state="unfinished"), "no finished translation"),
        (message("Lưu", ""), "no finished translation"),
        (message("Lưu", "Save", state="vanished"), "no longer used"),
        (message("Còn %1 việc", "Tasks left"), "loses or invents a mark"),
        (message("Còn {count} việc", "{number} tasks left"), "loses or invents a mark"),
        (message("%n việc", "%n task", "tasks"), "loses or invents a mark"),
    ],
)
def test_a_gap_is_named(wrong: i18n.Message, why: str) -> None:
    (found,) = i18n.problems([wrong])
    assert why in found


def test_finished_messages_are_accepted() -> None:
    finished = [message("Còn {count} việc", "{count} tasks left"), message("%n việc", "%n task", "%n tasks")]
    assert i18n.problems(finished) == []


FORM = """<ui version="4.0"><class>PlanForm</class><widget class="QLabel" name="PlanForm">
<property name="text"><string>Trong biểu mẫu</string></property></widget></ui>"""
PAGE = """class HomePage:
    def text(self):
        self.tr("Trong trang")
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ui/home/plan_form.ui", FORM),
        ("src/pccc_desktop/domain/plans.py", 'MESSAGE = N_("plans", "Trong nghiệp vụ")\n'),
        ("src/pccc_desktop/ui/home/page.py", PAGE),
    ],
)
def test_texts_of_forms_screens_and_rules_are_collected(tmp_path: Path, name: str, text: str) -> None:
    source = tmp_path / name
    source.parent.mkdir(parents=True)
    source.write_text(text, encoding="utf-8")
    target = tmp_path / "pccc_en.ts"
    i18n.collect(tmp_path, target)
    (found,) = i18n.read(target)
    assert found.source.startswith("Trong ")


def test_a_text_that_was_not_collected_is_named(tmp_path: Path) -> None:
    page = tmp_path / "src/pccc_desktop/ui/page.py"
    page.parent.mkdir(parents=True)
    page.write_text("class Page:\n    def text(self):\n        self.tr('Cũ')\n", encoding="utf-8")
    i18n.update(tmp_path)
    page.write_text("class Page:\n    def text(self):\n        self.tr('Mới')\n", encoding="utf-8")
    assert any("'Mới' is not collected" in problem for problem in i18n.check(tmp_path))


def test_the_translations_of_the_project_are_complete() -> None:
    assert i18n.check() == []


@pytest.fixture
def vietnamese_qt(qapp: QApplication, project_root: Path) -> Iterator[QTranslator]:
    translator = QTranslator()
    assert translator.load(str(project_root / "src/pccc_desktop/assets/i18n/qtbase_vi.qm"))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("vietnamese_qt")
def test_standard_buttons_speak_vietnamese(qtbot: QtBot) -> None:
    kinds = QDialogButtonBox.StandardButton
    wanted = {
        kinds.Ok: "Đồng ý", kinds.Save: "Lưu", kinds.Cancel: "Hủy", kinds.Close: "Đóng", kinds.Yes: "&Có",
        kinds.No: "&Không", kinds.Discard: "Không lưu", kinds.Retry: "Thử lại", kinds.Help: "Trợ giúp",
    }  # fmt: skip
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for kind in wanted:
        box.addButton(kind)
    assert {kind: box.button(kind).text() for kind in wanted} == wanted


@pytest.mark.usefixtures("vietnamese_qt")
def test_the_menu_of_a_text_field_speaks_vietnamese(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    texts = [action.text().partition("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
    assert texts == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


def test_our_qt_translation_names_only_texts_that_qt_has(project_root: Path) -> None:
    """A misspelt source text would silently stay English: Qt's own German file tells what there is."""
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    messages = i18n.read(project_root / i18n.FOLDER / "qtbase_vi.ts")
    unknown = [m.shown for m in messages if not m.comment and not german.translate(m.context, m.source)]
    assert unknown == []


def test_mnemonics_can_be_typed_and_do_not_collide(project_root: Path) -> None:
    keys: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for found in i18n.read(project_root / i18n.FOLDER / "qtbase_vi.ts"):
        for key in re.findall(r"(?<!&)&(\w)", found.translations[0]):
            keys[found.context, key.casefold()].add(found.translations[0])
    assert [(context, key) for context, key in keys if not key.isascii()] == []
    # The texts of these three are never shown side by side.
    apart = {"QFileDialog", "QPrintDialog", "QWizard"}
    assert {place: texts for place, texts in keys.items() if len(texts) > 1 and place[0] not in apart} == {}
