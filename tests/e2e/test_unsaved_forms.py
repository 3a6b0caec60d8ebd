"""What a person typed into a form and did not save is there again after closing, and after a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from pccc_desktop.app import startup
from pccc_desktop.app.clock import now
from pccc_desktop.app.opening import Opening
from pccc_desktop.domain.organizations import OfficeSetup
from pccc_desktop.ui.dispatch.editor import DispatchEditor

if TYPE_CHECKING:
    from collections.abc import Generator

WAIT_MS = 20_000
PLACE = "Ngõ 7, tổ dân phố số 3"


class Office:
    """Opens and closes the program over one database, as a person does on two days."""

    def __init__(self, qtbot: Any, folder: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self.location = startup.Location(folder / "p.db")
        services = startup.create(self.location, now)
        services.office.set_up(OfficeSetup("Phường", "Mẫu", "Bắc Ninh"))
        self._opening: Opening | None = None

    @property
    def drafts(self) -> list[str]:
        return sorted(path.name for path in (self._folder / "p.db.drafts").glob("*.json"))

    def open_form(self) -> DispatchEditor:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        opening = Opening(application, self.location, self._folder / "p.ini", "vi", "trực ban")
        self._opening = opening
        self._qtbot.addWidget(opening.window)
        opening.show()
        opening.window.show_page("dispatch", {"action": "new"})
        self._qtbot.waitUntil(lambda: not opening.parts.runner.busy(), timeout=WAIT_MS)
        editor = opening.window.current_page()
        assert isinstance(editor, DispatchEditor)
        return editor

    def close(self) -> None:
        if self._opening is not None:
            self._opening.window.close()
            self._opening.shut_down()
            self._opening = None


@pytest.fixture
def desk(qtbot: Any, tmp_path: Path) -> Generator[Office]:
    found = Office(qtbot, tmp_path)
    yield found
    found.close()


def place_of(editor: DispatchEditor) -> QLineEdit:
    found = editor.findChild(QLineEdit, "incident_place_edit")
    assert found is not None
    return found


def test_closing_the_window_keeps_what_was_typed_until_it_is_discarded(qtbot: Any, desk: Office) -> None:
    place_of(desk.open_form()).setText(PLACE)
    desk.close()
    assert desk.drafts == ["dispatch-new.json"]
    editor = desk.open_form()
    assert place_of(editor).text() == PLACE
    editor._on_revert()
    qtbot.waitUntil(lambda: place_of(editor).text() == "" and not desk.drafts, timeout=WAIT_MS)
    desk.close()
    assert desk.drafts == []


def test_a_program_killed_in_a_form_loses_no_field_that_was_left(desk: Office, tmp_path: Path) -> None:
    script = Path(__file__).with_name("window_killed_in_form.py")
    command = [sys.executable, str(script), str(desk.location.path), str(tmp_path / "k.ini")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.kill()
    assert place_of(desk.open_form()).text() == PLACE
