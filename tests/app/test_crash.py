"""What nobody caught is logged without data of people, and told in Vietnamese in one dialog."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QMessageBox

from pccc_desktop.app import crash

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.allow_log


@pytest.fixture(autouse=True)
def hooks(tmp_path: Path) -> Generator[None]:
    import faulthandler

    before = sys.excepthook, threading.excepthook
    crash.install(tmp_path / "logs" / "crash.txt")
    yield
    sys.excepthook, threading.excepthook = before
    faulthandler.enable(2)
    for file in crash._files:
        file.close()
    crash._files.clear()


def error_with_a_name() -> ValueError:
    try:
        raise ValueError("Nguyễn Văn Mẫu, 0900 000 000")
    except ValueError as error:
        return error


def boxes() -> list[QMessageBox]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]


def test_details_name_the_place_but_nobody(caplog: pytest.LogCaptureFixture) -> None:
    error = error_with_a_name()
    assert "error_with_a_name" in crash.details(error)
    assert "test_crash.py" in crash.details(error)
    assert "Mẫu" not in crash.details(error)
    assert not caplog.records


def test_error_is_logged_and_told_once(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    error = error_with_a_name()
    for _ in range(3):
        sys.excepthook(type(error), error, error.__traceback__)
    [box] = boxes()
    assert "Dữ liệu đã lưu vẫn còn nguyên" in box.text() + box.informativeText()
    assert "Mẫu" not in box.detailedText() + caplog.text
    assert len(caplog.records) == 3
    box.close()
    qtbot.waitUntil(lambda: not boxes())
    sys.excepthook(type(error), error, error.__traceback__)
    [again] = boxes()
    again.close()
    qtbot.waitUntil(lambda: not boxes())


def test_error_in_a_thread_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    thread = threading.Thread(target=lambda: int("x"))
    thread.start()
    thread.join()
    assert any("ValueError" in record.getMessage() for record in caplog.records)


def test_messages_of_qt_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    crash.install_qt()
    try:
        qWarning("nét vẽ sai")
    finally:
        qInstallMessageHandler(None)
    assert [record.levelno for record in caplog.records if "nét vẽ sai" in record.getMessage()] == [
        logging.WARNING
    ]
