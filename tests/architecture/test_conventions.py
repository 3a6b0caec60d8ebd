"""Each house rule catches its violation and is silent on the right way; the project keeps them all."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath

import pytest

from tools.check_conventions import check, check_file, main
from tools.conventions.form_rules import check_unique_stems

PAGE = "src/pccc_desktop/ui/home/page.py"
SERVICE = "src/pccc_desktop/services/plans.py"
STORE = "src/pccc_desktop/storage/repositories/plans.py"
FORM = "ui/home/plan_form.ui"


def rules_found(path: str, text: str) -> set[str]:
    return {finding.rule for finding in check_file(PurePosixPath(path), text)}


@pytest.mark.parametrize(
    ("rule", "path", "wrong"),
    [
        ("lambda-connect", PAGE, "button.clicked.connect(lambda: self.save())"),
        ("lambda-connect", PAGE, "button.clicked.connect(partial(self.save, 1))"),
        ("lambda-connect", PAGE, "button.clicked.connect(functools.partial(self.save, 1))"),
        ("blocking-exec", PAGE, "dialog.exec()"),
        ("blocking-exec", PAGE, "QMenu(self).exec_(point)"),
        ("process-events", PAGE, "QApplication.processEvents()"),
        ("settings-place", PAGE, "store = QSettings()"),
        ("settings-place", PAGE, "store = QtCore.QSettings('a')"),
        ("style-place", PAGE, "self.setStyleSheet('color: red')"),
        ("hidden-clock", SERVICE, "now = datetime.now(UTC)"),
        ("hidden-clock", SERVICE, "day = datetime.date.today()"),
        ("bulk-write", STORE, "from sqlalchemy import select, update"),
        ("bulk-write", STORE, "session.execute(sa.delete(PlanRow))"),
        ("formatted-translation", PAGE, "self.tr(f'Còn {count} việc')"),
        ("formatted-translation", PAGE, "self.tr('Còn {n} việc'.format(n=count))"),
        ("formatted-translation", PAGE, "N_('home', 'Còn %d việc' % count)"),
        ("network", SERVICE, "import urllib.request"),
        ("network", PAGE, "from PySide6.QtNetwork import QLocalSocket"),
        ("network", PAGE, "from PySide6 import QtCore, QtNetwork"),
        ("broad-except", SERVICE, "try:\n    run()\nexcept Exception:\n    result = None"),
        ("broad-except", SERVICE, "try:\n    run()\nexcept:\n    result = None"),
        ("broad-except", SERVICE, "try:\n    run()\nexcept (ValueError, BaseException):\n    result = None"),
        ("own-thread", PAGE, "class Reader(QThread):\n    pass"),
        ("waiting-test", "tests/ui/test_page.py", "qtbot.wait(100)"),
        ("colour-literal", PAGE, "colour = QColor('#C3272B')"),
        ("legal-number", SERVICE, "BASIS = 'theo Nghị định số 1/2020/NĐ-CP'"),
        ("stub", SERVICE, "def page(self):\n    raise NotImplementedError"),
        ("stub", SERVICE, "def page(self):\n    raise NotImplementedError('later')"),
        ("unfinished", SERVICE, "x = 1  # TODO: later"),
        ("bare-silencer", SERVICE, "x = 1  # type: ignore"),
        ("bare-silencer", SERVICE, "x = 1  # pyright: ignore[reportAny]"),
        ("bare-silencer", SERVICE, "x = 1  # noqa"),
        ("bare-silencer", SERVICE, "x = 1  # noqa: S101"),
        ("too-long", SERVICE, "x = 1\n" * 601),
        ("not-nfc", SERVICE, f"text = '{unicodedata.normalize('NFD', 'Phường Mẫu')}'"),
        ("not-nfc", "docs/layers.md", unicodedata.normalize("NFD", "Phường Mẫu")),
    ],
)  # fmt: skip
def test_rule_catches_its_violation(rule: str, path: str, wrong: str) -> None:
    assert rule in rules_found(path, wrong)


@pytest.mark.parametrize(
    ("path", "right"),
    [
        (PAGE, "button.clicked.connect(self._on_save_button_clicked)"),
        (PAGE, "dialog.open()"),
        ("src/pccc_desktop/app/main.py", "code = app.exec()"),
        ("src/pccc_desktop/ui/core/preferences.py", "store = QSettings(path, QSettings.Format.IniFormat)"),
        ("src/pccc_desktop/ui/core/theme.py", "app.setStyleSheet(text)\naccent = '#1F5FA8'"),
        ("src/pccc_desktop/app/clock.py", "now = datetime.now(UTC)"),
        (SERVICE, "now = self._clock()\nrecord.update(values)\nset_.delete = 1"),
        (PAGE, "self.tr('Còn {count} việc').format(count=count)"),
        (SERVICE, "from urllib.parse import quote"),
        (SERVICE, "try:\n    run()\nexcept Exception as error:\n    raise ReadingProblem(path) from error"),
        (SERVICE, 'def due(day):\n    """Rule of Nghị định 1/2020/NĐ-CP, điều 2."""\n    return day'),
        (SERVICE, "x = 1  # pyright: ignore[reportAny] - the library has no types"),
        (SERVICE, "x = 1  # noqa: S101, E501 - a table that is read as a table"),
        (SERVICE, "x = 1\n" * 600),
        ("docs/layers.md", unicodedata.normalize("NFC", "Phường Mẫu")),
    ],
)
def test_the_right_way_is_silent(path: str, right: str) -> None:
    assert rules_found(path, right) == set()


GOOD_FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>PlanForm</class>
 <widget class="QWidget" name="PlanForm">
  <property name="geometry"><rect><x>0</x><y>0</y><width>400</width><height>300</height></rect></property>
  <layout class="QFormLayout" name="form_layout">
   <item row="0" column="0"><widget class="QLabel" name="number_label">
    <property name="text"><string>&amp;Số ký hiệu</string></property>
    <property name="buddy"><cstring>number_edit</cstring></property></widget></item>
   <item row="0" column="1"><widget class="QLineEdit" name="number_edit"/></item>
   <item row="1" column="1"><widget class="DateEdit" name="issued_edit">
    <property name="accessibleName"><string>Ngày ban hành</string></property></widget></item>
   <item row="2" column="1"><widget class="QPushButton" name="save_button">
    <property name="text"><string>&amp;Lưu</string></property></widget></item>
  </layout>
 </widget>
 <customwidgets><customwidget><class>DateEdit</class><extends>QLineEdit</extends>
  <header>pccc_desktop.ui.widgets.date_edit</header></customwidget></customwidgets>
 <tabstops><tabstop>number_edit</tabstop><tabstop>issued_edit</tabstop></tabstops>
 <resources/><connections/>
</ui>
"""


def test_a_well_made_form_is_silent() -> None:
    assert rules_found(FORM, GOOD_FORM) == set()


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ("form-root", 'name="PlanForm"', 'name="Form"'),
        ("form-root", "<class>PlanForm</class>", "<class>Plan</class>"),
        ("form-name", 'name="number_edit"', 'name="numberEdit"'),
        ("form-name", 'name="save_button"', 'name="save"'),
        ("form-style", "<string>&amp;Lưu</string></property>",
         '<string>&amp;Lưu</string></property><property name="styleSheet"><string>a</string></property>'),
        ("form-style", "<string>&amp;Lưu</string></property>",
         '<string>&amp;Lưu</string></property><property name="font"><font/></property>'),
        ("form-geometry", "<string>&amp;Lưu</string></property>",
         '<string>&amp;Lưu</string></property><property name="geometry"><rect><x>1</x></rect></property>'),
        ("form-label", '<property name="buddy"><cstring>number_edit</cstring></property>', ""),
        ("form-label", '<property name="accessibleName"><string>Ngày ban hành</string></property>', ""),
        ("form-tabs", "<tabstop>issued_edit</tabstop>", ""),
        ("form-tabs", "<tabstop>issued_edit</tabstop>", "<tabstop>gone_edit</tabstop>"),
        ("form-mnemonic", "&amp;Lưu", "&amp;Sửa"),
        ("form-promoted", "pccc_desktop.ui.widgets.date_edit", "pccc_desktop.ui.home.date_edit"),
        ("form-connection", "<connections/>", "<connections><connection/></connections>"),
    ],
)  # fmt: skip
def test_form_rule_catches_its_violation(rule: str, right: str, wrong: str) -> None:
    assert right in GOOD_FORM
    assert rule in rules_found(FORM, GOOD_FORM.replace(right, wrong))


def test_form_without_layout_is_found() -> None:
    bare = '<ui><class>PlanForm</class><widget class="QWidget" name="PlanForm"/></ui>'
    assert rules_found(FORM, bare) == {"form-layout"}


def test_two_forms_of_one_name_are_found() -> None:
    paths = [
        PurePosixPath("ui/a/plan_form.ui"),
        PurePosixPath("ui/b/plan_form.ui"),
        PurePosixPath("ui/b/c.ui"),
    ]
    assert [str(finding.path) for finding in check_unique_stems(paths)] == ["ui/b/plan_form.ui"]


def test_the_project_keeps_its_conventions(capsys: pytest.CaptureFixture[str]) -> None:
    assert [str(finding) for finding in check()] == []
    assert main([]) == 0
    assert capsys.readouterr().out.strip() == "conventions: kept"
