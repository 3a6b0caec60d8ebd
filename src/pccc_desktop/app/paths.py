"""Where this person's data, preferences and log are on this machine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "pccc-desktop"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of the program for one person; nothing is created by asking."""

    data: Path
    config: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The database opened when none is named."""
        return self.data / "pccc.db"

    @property
    def preferences(self) -> Path:
        """The file of `ui.core.preferences`."""
        return self.config / "preferences.ini"

    @property
    def log_file(self) -> Path:
        return self.logs / "pccc-desktop.log"

    @property
    def crash_file(self) -> Path:
        """Where Python writes its stacks when the process dies from below."""
        return self.logs / "crash.txt"


def app_paths(base: Path | None = None) -> AppPaths:
    """The folders given by the system; all below `base` when it is given (tests, a stick with everything)."""
    if base is not None:
        return AppPaths(data=base / "data", config=base / "config", logs=base / "logs")
    folders = platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)
    return AppPaths(
        data=Path(folders.user_data_dir),
        config=Path(folders.user_config_dir),
        logs=Path(folders.user_log_dir),
    )


def default_database() -> str:
    """The database when no argument names one: from the environment (``PCCC_DB``), else the person's own."""
    return os.environ.get("PCCC_DB") or str(app_paths().database)
