"""From the start of the process to a painted window, beside a bare Qt window started the same way."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.data import FOLDER, START, database
from bench.table import Line

TARGET_PAINT, TARGET_LIST = 1.6, 1.3
_REPETITIONS = 7
_WAYS = ("bare", "bare-usual", "ours", "bare-sql", "ours-list")
_TIMEOUT = 60


def measure() -> list[Line]:
    """First paint, and the list of documents with its rows, each beside its bare window."""
    path = database(START)
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder), path)
        for way in _WAYS:
            _seconds(way, environment)  # fills the disk's cache and the preferences
        times: dict[str, list[float]] = {way: [] for way in _WAYS}
        for _ in range(_REPETITIONS):
            for way in _WAYS:
                times[way].append(_seconds(way, environment))
    middle = {way: median(found) for way, found in times.items()}
    return [
        Line("first paint, beside an empty bare window", middle["ours"], middle["bare"], TARGET_PAINT),
        Line("first paint, beside one with menu, text, status bar", middle["ours"], middle["bare-usual"]),
        Line(
            f"list of {START.documents:,} documents shown, beside a bare window with SQLAlchemy",
            middle["ours-list"],
            middle["bare-sql"],
            TARGET_LIST,
        ),
    ]


def _environment(folder: Path, path: Path) -> dict[str, str]:
    """A person of its own, so that nobody's preferences are seen or changed; compiled modules, as installed."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
    environment = {**os.environ, **dict.fromkeys(names, str(folder))}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return {
        **environment,
        "PCCC_DB": str(path),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(FOLDER / "pycache"),
    }


def _seconds(way: str, environment: dict[str, str]) -> float:
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-m", f"bench.windows.{way.replace('-', '_')}"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=_TIMEOUT,
    )
    return float(done.stdout.split()[-1]) - start
