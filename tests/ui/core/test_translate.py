"""Languages: screens, rules, refusals and stored codes speak the one that was chosen."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from pccc_desktop.domain.codes import AssignmentStatus
from pccc_desktop.domain.errors import FieldProblem, NotAllowedError, ValidationError
from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.translate import Language, catalogue, label_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

LEFT = N_("assignments", "Còn {days} ngày")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp, "en")
    yield language
    language.choose("vi")
    for translator in language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    language.deleteLater()
    QLocale.setDefault(before)


def test_a_marked_sentence_is_plain_vietnamese_until_a_screen_shows_it() -> None:
    sentence = LEFT.format(days=3)
    assert (sentence, shown(sentence)) == ("Còn 3 ngày", "Còn 3 ngày")


@pytest.mark.usefixtures("language")
def test_a_marked_sentence_keeps_its_values_in_english() -> None:
    assert shown(LEFT.format(days=3)) == "3 days left"


@pytest.mark.usefixtures("language")
def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    detail = N_("overview", "{unit} · {state}").format(unit="Chi bộ 3", state=LEFT.format(days=3))
    assert shown(detail) == "Chi bộ 3 · 3 days left"


@pytest.mark.usefixtures("language")
def test_a_refusal_is_told_in_english() -> None:
    assert shown(NotAllowedError(N_("assignments", "Chưa ghi hạn mới."))) == "The new due date is missing."


@pytest.mark.usefixtures("language")
def test_every_problem_of_a_draft_is_told_in_english() -> None:
    problems = (
        FieldProblem("title", N_("documents", "Chưa có trích yếu.")),
        FieldProblem("x", "Chuyện khác."),
    )
    assert shown(ValidationError(*problems)) == "The title is missing.; Chuyện khác."


@pytest.mark.usefixtures("language")
def test_a_stored_code_is_shown_in_english_and_printed_in_vietnamese() -> None:
    status = AssignmentStatus.HOAN_THANH
    assert (label_of(status), str(status.label)) == ("Completed", "Hoàn thành")


def test_the_language_is_switched_back_without_a_restart(language: Language) -> None:
    told: list[str] = []
    language.changed.connect(lambda: told.append(language.code))
    language.choose("vi")
    assert QCoreApplication.translate("Menus", "&Tệp") == "&Tệp"
    language.choose("en")
    assert QCoreApplication.translate("Menus", "&Tệp") == "&File"
    assert told == ["vi", "en"]


def test_the_command_line_needs_no_window_for_english() -> None:
    assert shown(LEFT.format(days=3), catalogue("en")) == "3 days left"


@pytest.mark.parametrize("again", [copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])
def test_a_marked_sentence_survives_copying_and_another_process(again) -> None:
    sentence = again(LEFT.format(days=3))
    assert shown(sentence, catalogue("en")) == "3 days left"
