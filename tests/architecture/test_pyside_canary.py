"""PySide6 6.12 on Python 3.11 loses a reference of None at every void call: never ship that pair."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_void_calls_keep_the_references_of_none(qtbot: QtBot) -> None:
    label = QLabel("nhãn")
    qtbot.addWidget(label)
    plain = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.update()
        label.setText("nhãn")
        plain.setObjectName("vật")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 10, f"{lost} references of None lost in {3 * CALLS} calls"


def test_both_wheels_are_of_the_pinned_release() -> None:
    assert version("PySide6-Essentials") == version("PySide6-Addons") == "6.11.3"
