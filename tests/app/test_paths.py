"""Where the data is: in the person's own folders, or below the folder that is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.app.paths import app_paths, default_database

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_everything_is_in_the_persons_own_folders(isolated_profile: Path) -> None:
    paths = app_paths()
    for path in (paths.database, paths.preferences, paths.log_file, paths.crash_file):
        assert path.is_relative_to(isolated_profile)
        assert not path.exists()


def test_everything_is_below_a_named_folder(tmp_path: Path) -> None:
    paths = app_paths(tmp_path)
    assert {paths.database, paths.preferences, paths.log_file} == {
        tmp_path / "data" / "pccc.db",
        tmp_path / "config" / "preferences.ini",
        tmp_path / "logs" / "pccc-desktop.log",
    }


def test_environment_names_another_database(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_database() == str(app_paths().database)
    monkeypatch.setenv("PCCC_DB", "/du-lieu/phuong.db")
    assert default_database() == "/du-lieu/phuong.db"
