"""The program's log: ten rotating files of one megabyte; ids of records, never data of people."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
_SIZE = 1_000_000
_FILES = 10
# What these write at INFO and below carries values of records.
_QUIET = ("sqlalchemy", "alembic", "pdfminer", "PIL", "fontTools")


class _LateFile(logging.Handler):
    """The rotating files, made by the first record: their module brings networking, and the window waits."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._writer: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._writer is None:
            from logging.handlers import RotatingFileHandler

            self._writer = RotatingFileHandler(
                self._file, maxBytes=_SIZE, backupCount=_FILES - 1, encoding="utf-8", delay=True
            )
            self._writer.setFormatter(self.formatter)
        self._writer.emit(record)

    @override
    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        super().close()


def set_up_log(file: Path, *, verbose: bool = False) -> None:
    """Send the log to `file`, warnings also to standard error; a folder that refuses does not stop us."""
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    handlers: list[logging.Handler] = []
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(_LateFile(file))
    except OSError as error:
        print(f"Không ghi được nhật ký vào {file}: {error.strerror}.", file=sys.stderr)  # noqa: T201 - no log yet
    if sys.stderr is not None:  # a windowed program on Windows has none
        handlers.append(logging.StreamHandler(sys.stderr))
        handlers[-1].setLevel(logging.WARNING)
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)


def tail(file: Path, lines: int = 500) -> list[str]:
    """The newest lines of the log, oldest first."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - lines * 200))
            return opened.read().decode("utf-8", errors="replace").splitlines()[-lines:]
    except FileNotFoundError:
        return []
