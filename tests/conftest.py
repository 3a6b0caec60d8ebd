"""Strict ground for all tests: built assets, isolated profile, explicit font, nothing left behind."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support import guards

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[1]
# The interface font of a test is named, because what fontconfig finds first differs by machine.
TEST_FONTS = ("Noto Sans", "DejaVu Sans", "Segoe UI")
PASSED = pytest.StashKey[bool]()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("QT_STYLE_OVERRIDE", None)


def pytest_configure(config: pytest.Config) -> None:
    """Build stale assets before the first test module imports a form; xdist workers find them built."""
    if hasattr(config, "workerinput"):
        return
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from tools.build_assets import build

    build(ROOT)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself passed: a failed one keeps its windows alive in the traceback."""
    report = yield
    if call.when == "call":
        item.stash[PASSED] = report.passed
    return report


@pytest.fixture(autouse=True)
def isolated_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own; no test sees or changes the developer's files."""
    home = tmp_path / "home"
    for name, folder in {
        "HOME": ".",
        "USERPROFILE": ".",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
    }.items():
        path = home / folder
        path.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(path.resolve()))
    for name in ("PCCC_DB", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs WARNING or above, unless it carries `@pytest.mark.allow_log`."""
    collector = guards.LogCollector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.records and request.node.get_closest_marker("allow_log") is None:
        pytest.fail(f"unexpected log records:\n{collector.text()}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a Qt test that leaves a window, an active timer, a thread or a pool job."""
    uses_qt = "qapp" in request.fixturenames or "qtbot" in request.fixturenames
    if not uses_qt:
        yield
        return
    request.getfixturevalue("qapp")
    before = guards.living_qt_objects()
    yield
    left = guards.leftovers_since(before)
    is_excused = request.node.get_closest_marker("allow_leftovers") is not None
    if left and not is_excused and request.node.stash.get(PASSED, False):
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one QApplication of the run, with a named font that has all Vietnamese letters."""
    from PySide6.QtGui import QFont, QFontDatabase

    families = set(QFontDatabase.families())
    family = next((name for name in TEST_FONTS if name in families), None)
    if family is None:
        message = f"none of {', '.join(TEST_FONTS)} is installed; run script/test once"
        raise RuntimeError(message)
    qapp.setFont(QFont(family, 10))
    return qapp


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Arguments of the QApplication: a fixed style, so that sizes do not follow the machine."""
    return ["pccc-desktop-tests", "-style", "Fusion"]


@pytest.fixture(scope="session")
def project_root() -> Path:
    """The folder of `pyproject.toml`."""
    return ROOT
