"""What is loaded when the window is painted first: nothing heavy may sneak in before it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Libraries, whole: everything else is imported when it is first needed.
# `signature_bootstrap` belongs to PySide6.
LIBRARIES = {
    "PySide6",
    "platformdirs",
    "shiboken6",
    "shibokensupport",
    "signature_bootstrap",
    "typing_extensions",
}
QT_MODULES = {"QtCore", "QtGui", "QtSvg", "QtWidgets"}
# The program's own modules outside app, ui.core, ui.shell and ui.widgets.
OWN_MODULES = {
    "pccc_desktop.domain.errors",
    "pccc_desktop.domain.text",
    "pccc_desktop.storage.target",
    "pccc_desktop.ui.printing",
    "pccc_desktop.ui.printing.opener",
}
FLOORS = ("pccc_desktop.app", "pccc_desktop.ui.core", "pccc_desktop.ui.shell", "pccc_desktop.ui.widgets")
HEAVY_STANDARD = {
    "asyncio",
    "sqlite3",
    "unittest",
    "xml.dom",
    "http.client",
    "email.parser",
    "multiprocessing",
}

_CHILD = """
import json, os, sys
before = set(sys.modules)
from pccc_desktop.app import opening
from pccc_desktop.app.main import main

class Watched(opening.Opening):
    def _on_painted(self):
        print("painted:" + json.dumps(sorted(set(sys.modules) - before)), flush=True)
        os._exit(0)

opening.Opening = Watched
main([])
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of all modules loaded at the first painting of the real window."""
    home: Path = tmp_path_factory.mktemp("home")
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME"), str(home))
    places = {"XDG_DATA_HOME": str(home), "XDG_STATE_HOME": str(home), "PCCC_DB": str(home / "pccc.db")}
    environment = {**os.environ, **homes, **places, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("COVERAGE_PROCESS_START", None)
    done = subprocess.run(
        [sys.executable, "-c", _CHILD],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    line = next(line for line in done.stdout.splitlines() if line.startswith("painted:"))
    return set(json.loads(line.removeprefix("painted:")))


def test_only_the_libraries_of_the_window_are_loaded_when_it_is_painted(loaded: set[str]) -> None:
    tops = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names - {"pccc_desktop"}
    assert {top for top in tops if not top.startswith("_")} == LIBRARIES


def test_only_the_qt_modules_of_the_window_are_loaded_when_it_is_painted(loaded: set[str]) -> None:
    names = {name.split(".")[1] for name in loaded if name.startswith("PySide6.")}
    assert {name for name in names if name.startswith("Qt")} == QT_MODULES


def test_no_page_service_or_table_is_loaded_before_the_window_is_painted(loaded: set[str]) -> None:
    own = {name for name in loaded if name.startswith("pccc_desktop.") and name.count(".") > 1}
    floors = tuple(f"{floor}." for floor in FLOORS)
    assert {name for name in own if not f"{name}.".startswith(floors)} == OWN_MODULES


def test_no_command_is_loaded_to_open_the_window(loaded: set[str]) -> None:
    assert not {name for name in loaded if name.endswith("_command")}


def test_nothing_heavy_of_the_standard_library_is_loaded_when_the_window_is_painted(loaded: set[str]) -> None:
    assert not loaded & HEAVY_STANDARD
