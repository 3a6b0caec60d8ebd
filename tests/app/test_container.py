"""The parts of the window: what the person chose the last time is there again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from pccc_desktop.app.container import make_window_parts
from pccc_desktop.app.startup import Location
from pccc_desktop.ui.core.preferences import THEME, Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("asked", "is_dark"), [(None, True), ("light", False)])
def test_the_look_of_the_last_time_is_on_unless_another_is_asked_for(
    qtbot: QtBot, tmp_path: Path, asked: str | None, is_dark: bool
) -> None:
    del qtbot  # only for the application it brings
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    file = tmp_path / "p.ini"
    before = Preferences(file)
    before.set(THEME, "dark")
    before.save()
    parts = make_window_parts(application, Location(tmp_path / "x.db"), file, asked)
    assert parts.context.theme.is_dark is is_dark
    parts.runner.shutdown()
    parts.context.theme.choose("light")
