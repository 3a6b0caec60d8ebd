from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.widgets.date_edit import VnDateEdit
from pccc_desktop.ui.widgets.search_combo import SearchCombo
from tests.support.ui import NOW


@dataclass(frozen=True)
class Draft:
    id: int | None
    code: str
    note: str | None
    kind: str
    unit: int | None
    urgent: bool
    copies: int
    issued: date | None
    places: tuple[str, ...]


DRAFT = Draft(5, "07-KH/ĐU", None, "PLAN", 3, True, 2, date(2026, 4, 2), ("Nhà văn hóa", "Chợ Mẫu"))


class Form(QWidget):
    def __init__(self):
        super().__init__()
        layout = QFormLayout(self)
        kind = QComboBox()
        kind.addItem("Kế hoạch", "PLAN")
        kind.addItem("Công văn", "LETTER")
        unit = SearchCombo()
        unit.set_choices([(3, "Chi bộ số 3"), (7, "Chi bộ số 7")])
        self.fields = {
            "code_edit": QLineEdit(),
            "note_edit": QLineEdit(),
            "kind_combo": kind,
            "unit_combo": unit,
            "urgent_check": QCheckBox(),
            "copies_spin": QSpinBox(),
            "issued_edit": VnDateEdit(),
            "places_edit": QPlainTextEdit(),
        }
        for name, widget in self.fields.items():
            widget.setObjectName(name)
            layout.addRow(name, widget)


@pytest.fixture
def form(qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.show()
    return form


@pytest.fixture
def binder(form):
    binder = FormBinder(Draft, form, lambda: NOW)
    binder.load(DRAFT)
    return binder


def test_what_is_loaded_is_collected_again(binder):
    assert binder.collect() == DRAFT
    assert not binder.is_dirty()
    assert binder.bound_fields() == set(Draft.__dataclass_fields__) - {"id"}


def test_typed_text_is_cleaned_and_empty_means_nothing(binder, form):
    form.fields["code_edit"].setText("  08-KH/ĐU \u200b ")
    form.fields["note_edit"].setText("   ")
    form.fields["places_edit"].setPlainText("A\n\n  B ")
    collected = binder.collect()
    assert collected.code == "08-KH/ĐU"
    assert collected.note is None
    assert collected.places == ("A", "B")
    assert collected.id == 5
    assert binder.is_dirty()


def test_changes_are_told_but_loading_is_not(qtbot, binder, form):
    with qtbot.assertNotEmitted(binder.changed):
        binder.load(DRAFT)
    for name, change in {
        "code_edit": lambda w: w.setText("x"),
        "kind_combo": lambda w: w.setCurrentIndex(1),
        "urgent_check": lambda w: w.setChecked(False),
        "copies_spin": lambda w: w.setValue(9),
        "places_edit": lambda w: w.setPlainText("C"),
    }.items():
        with qtbot.waitSignal(binder.changed):
            change(form.fields[name])
    assert binder.collect().kind == "LETTER"


def test_problems_stand_under_their_fields_and_the_cursor_goes_to_the_first(binder, form):
    homeless = binder.show_problems(
        [
            FieldProblem("code", "Chưa ghi số."),
            FieldProblem("issued", "Ngày sau hôm nay."),
            FieldProblem("id", "?"),
        ]
    )
    assert [problem.field for problem in homeless] == ["id"]
    assert binder.problems() == {"code": "Chưa ghi số.", "issued": "Ngày sau hôm nay."}
    assert form.fields["code_edit"].hasFocus()
    binder.clear_problems()
    assert binder.problems() == {}


def test_collecting_before_loading_is_a_mistake(form):
    with pytest.raises(RuntimeError, match="load a draft"):
        FormBinder(Draft, form).collect()
