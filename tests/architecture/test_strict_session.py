"""The session fails a test that logs a warning, leaves something behind or makes Qt complain."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
IMPORTS = """
import logging
from pathlib import Path
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QLabel, QWidget
KEPT = []
"""
TIDY = """
def test_tidy(qtbot):
    label = QLabel("nhãn")
    qtbot.addWidget(label)
    label.show()

@pytest.mark.allow_log
def test_announced_log():
    logging.getLogger("pccc_desktop").error("wanted")

@pytest.mark.allow_leftovers
def test_announced_window(qtbot):
    KEPT.append(QWidget())

def test_home_is_private(isolated_profile):
    assert Path.home() == isolated_profile
"""
UNTIDY = """
def test_log():
    logging.getLogger("pccc_desktop").warning("lost")

def test_window(qtbot):
    KEPT.append(QWidget())
    KEPT[-1].show()

def test_timer(qtbot):
    KEPT.append(QTimer())
    KEPT[-1].start(60000)

def test_qt(qtbot):
    qWarning("no such slot")
"""
REASONS = (
    "unexpected log records",
    "left behind: QWidget",
    "left behind: QTimer",
    "Failure: Qt messages with level WARNING",
)


@pytest.fixture
def session(pytester: pytest.Pytester) -> pytest.Pytester:
    """A test session of its own under our `conftest.py` and settings."""
    conftest = (ROOT / "tests/conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest.replace("Path(__file__).resolve().parents[1]", f"Path({str(ROOT)!r})"))
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    pytester.makepyprojecttoml(settings.replace('pythonpath = ["."]', f"pythonpath = [{str(ROOT)!r}]"))
    return pytester


def test_untidy_tests_fail_and_tidy_or_excused_ones_pass(session: pytest.Pytester) -> None:
    module = session.makepyfile(IMPORTS + TIDY + UNTIDY)
    result = session.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider", module)
    # The guards speak after the test, so three of the four untidy ones count as passed and as errors.
    result.assert_outcomes(passed=4 + 3, failed=1, errors=3)
    report = result.stdout.str()
    assert [reason for reason in REASONS if reason not in report] == []
