"""The log is UTF-8, does not grow for ever, and keeps values of records out."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.app import log_setup

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@pytest.fixture
def root_log() -> Generator[logging.Logger]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield root
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_log_is_written_in_utf8_and_its_tail_is_read(tmp_path: Path, root_log: logging.Logger) -> None:
    file = tmp_path / "nhật ký" / "a.log"
    log_setup.set_up_log(file)
    for number in range(5):
        root_log.info("đã lưu văn bản %d", number)
    assert "đã lưu văn bản 4" in log_setup.tail(file, 2)[-1]
    assert len(log_setup.tail(file, 2)) == 2


def test_log_keeps_ten_files_of_a_megabyte(
    tmp_path: Path, root_log: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_setup, "_SIZE", 2000)
    file = tmp_path / "a.log"
    log_setup.set_up_log(file)
    for _ in range(400):
        root_log.info("x" * 100)
    assert len(list(tmp_path.glob("a.log*"))) == 10


def test_statements_of_the_database_are_not_logged(tmp_path: Path, root_log: logging.Logger) -> None:
    file = tmp_path / "a.log"
    log_setup.set_up_log(file)
    logging.getLogger("sqlalchemy.engine.Engine").info("INSERT … 'Nguyễn Văn Mẫu'")
    root_log.info("xong")
    assert "Nguyễn" not in file.read_text("utf-8")


@pytest.mark.usefixtures("root_log")
def test_folder_that_refuses_does_not_stop_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tệp").touch()
    log_setup.set_up_log(tmp_path / "tệp" / "a.log")
    assert "Không ghi được nhật ký" in capsys.readouterr().err


def test_no_log_yet_has_no_tail(tmp_path: Path) -> None:
    assert log_setup.tail(tmp_path / "a.log") == []
