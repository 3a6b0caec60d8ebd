"""Every Designer file opens in Designer's own loader, also after it was edited by hand."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QFile
from PySide6.QtUiTools import QUiLoader

from tools.build_assets import parse_xml

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted((ROOT / "ui").rglob("*.ui"))


def promoted_classes(form: Path) -> list[type]:
    found: list[type] = []
    for custom in parse_xml(form).iter("customwidget"):
        header = (custom.findtext("header") or "").replace("/", ".").removesuffix(".h")
        found.append(getattr(importlib.import_module(header), custom.findtext("class") or ""))
    return found


@pytest.mark.parametrize("form", FORMS, ids=[form.stem for form in FORMS])
def test_form_opens(form: Path, qtbot: QtBot) -> None:
    loader = QUiLoader()
    for promoted in promoted_classes(form):
        loader.registerCustomWidget(promoted)
    file = QFile(str(form))
    assert file.open(QFile.OpenModeFlag.ReadOnly)
    widget = loader.load(file)
    file.close()
    assert widget is not None, loader.errorString()
    qtbot.addWidget(widget)
    assert widget.objectName() == next(parse_xml(form).iter("class")).text
