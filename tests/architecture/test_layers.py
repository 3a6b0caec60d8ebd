"""The direction of imports, as the contracts in `pyproject.toml` state it."""

from __future__ import annotations

import os
import tomllib
from typing import TYPE_CHECKING, Any

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def contracts(root: Path) -> list[dict[str, Any]]:
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["tool"]["importlinter"]["contracts"]


def test_every_contract_is_kept(
    project_root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project_root)
    # It would silence every logger that exists already, and later tests of this process with them.
    monkeypatch.setattr("logging.config.dictConfig", lambda _config: None)
    status = lint_imports(config_filename=os.fspath(project_root / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_contract_has_exceptions_without_a_decision_note(project_root: Path) -> None:
    excused = [c["name"] for c in contracts(project_root) if c.get("ignore_imports")]
    assert excused == [], "write a decision note in docs/decisions and name it here"


def test_every_package_is_in_a_layer(project_root: Path) -> None:
    layers = next(c for c in contracts(project_root) if c["type"] == "layers")
    named = {name.strip() for layer in layers["layers"] for name in layer.split("|")}
    packages = {p.parent.name for p in (project_root / "src/pccc_desktop").glob("*/__init__.py")}
    assert packages - {"assets"} == named


def test_every_screen_package_is_independent_of_the_others(project_root: Path) -> None:
    contract = next(c for c in contracts(project_root) if c["type"] == "independence")
    shared = {"core", "widgets", "forms", "shell"}
    screens = {p.parent.name for p in (project_root / "src/pccc_desktop/ui").glob("*/__init__.py")} - shared
    assert {module.rpartition(".")[2] for module in contract["modules"]} == screens
