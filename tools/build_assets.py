"""Compiles `ui/` and `resources/` into the package: forms, `app.rcc`, translations, legal data, fonts.

Every output remembers the digest of what it was made from, so a call with nothing to do costs a few
milliseconds and may stand before every test run and every start.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from defusedxml.ElementTree import parse as parse_xml

from tools import fetch_fonts, make_qrc

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path("src/pccc_desktop")
FORMS = PACKAGE / "ui/forms"
ASSETS = PACKAGE / "assets"
STAMP = ASSETS / ".built.json"
FORMS_INIT = '"""Forms compiled from the Designer files in `ui/`; never edited by hand."""\n'
_RESOURCE_IMPORT = re.compile(r"^(?:import|from)\b.*\b\w+_rc\b.*\n", re.MULTILINE)
_HEADER = re.compile(r"^# -\*- coding.*?(?=^from )", re.MULTILINE | re.DOTALL)


class AssetError(Exception):
    """An asset cannot be built; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Job:
    """One output: where it goes, what it is made from, and how its bytes are made."""

    output: Path
    inputs: tuple[Path, ...]
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did; paths are relative to the project."""

    written: tuple[Path, ...]
    removed: tuple[Path, ...]


@cache
def qt_tool(name: str) -> Path:
    """Path of a program that PySide6 carries: it starts in 7 ms, the Python wrapper in 240 ms."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        message = "PySide6 is not installed: run `uv sync`"
        raise AssetError(message)
    package = Path(spec.submodule_search_locations[0])
    suffix = ".exe" if os.name == "nt" else ""
    for folder in (package / "Qt" / "libexec", package / "Qt" / "bin", package):
        candidate = folder / f"{name}{suffix}"
        if candidate.is_file():
            return candidate
    message = f"{name} is missing from {package}: run `uv sync --reinstall-package pyside6-essentials`"
    raise AssetError(message)


def run_qt_tool(name: str, *arguments: str) -> str:
    """Run a Qt program and give its output; a failure or a warning on standard error is an error."""
    done = subprocess.run(
        [str(qt_tool(name)), *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode or done.stderr.strip():
        message = f"{name} {' '.join(arguments)}\n{done.stderr.strip() or done.stdout.strip()}"
        raise AssetError(message)
    return done.stdout


def compile_form(source: Path, shown_as: str) -> bytes:
    """Compile a Designer file to Python whose two methods carry the type of the root widget."""
    root_widget = parse_xml(source).getroot().find("widget")  # pyright: ignore[reportOptionalMemberAccess] - a parsed file has a root
    if root_widget is None:
        message = f"{shown_as}: no root widget"
        raise AssetError(message)
    name, widget_class = root_widget.get("name", ""), root_widget.get("class", "")
    text = run_qt_tool("uic", "-g", "python", "--no-autoconnection", str(source))
    text = _RESOURCE_IMPORT.sub("", text)
    text = _HEADER.sub("", text, count=1)
    for method in ("setupUi", "retranslateUi"):
        text = text.replace(
            f"def {method}(self, {name}):", f"def {method}(self, {name}: {widget_class}) -> None:"
        )
    header = (
        f'"""Compiled from {shown_as} by tools/build_assets.py; edit that file in Qt Designer instead."""\n\n'
    )
    return (header + text.rstrip() + "\n").encode()


def _make_to_file(make: Callable[[Path], object]) -> bytes:
    """Give the bytes that a program writes to a file of its own."""
    with tempfile.TemporaryDirectory(prefix="pccc-assets-") as folder:
        target = Path(folder) / "output"
        make(target)
        return target.read_bytes()


def compile_resources(qrc: Path) -> bytes:
    """Pack icons and styles; format version 1 holds no file times, so the bytes are reproducible."""
    return _make_to_file(
        lambda target: run_qt_tool("rcc", "--binary", "--format-version", "1", "-o", str(target), str(qrc))
    )


def compile_translation(source: Path) -> bytes:
    """Compile one Linguist file."""
    return _make_to_file(lambda target: run_qt_tool("lrelease", "-silent", str(source), "-qm", str(target)))


def _form_jobs(root: Path) -> Iterator[Job]:
    sources = sorted((root / "ui").rglob("*.ui"))
    seen: dict[str, Path] = {}
    for source in sources:
        twin = seen.setdefault(source.stem, source)
        if twin is not source:
            message = f"two Designer files are called {source.stem}.ui: {twin} and {source}"
            raise AssetError(message)
        shown_as = source.relative_to(root).as_posix()
        yield Job(FORMS / f"ui_{source.stem}.py", (source,), lambda s=source, n=shown_as: compile_form(s, n))
    yield Job(FORMS / "__init__.py", (), FORMS_INIT.encode)


def _copy_jobs(root: Path, source_folder: str, target_folder: str, patterns: Iterable[str]) -> Iterator[Job]:
    base = root / source_folder
    for source in sorted({path for pattern in patterns for path in base.rglob(pattern)}):
        yield Job(ASSETS / target_folder / source.relative_to(base), (source,), source.read_bytes)


def _jobs(root: Path) -> Iterator[Job]:
    yield from _form_jobs(root)
    listed = make_qrc.members(root)
    if listed:
        qrc = root / make_qrc.QRC
        yield Job(ASSETS / "app.rcc", (qrc, *listed), lambda: compile_resources(qrc))
    for source in sorted((root / "resources/i18n").glob("*.ts")):
        yield Job(ASSETS / "i18n" / f"{source.stem}.qm", (source,), lambda s=source: compile_translation(s))
    yield from _copy_jobs(root, "resources/legal", "legal", ["*.json"])
    yield from _copy_jobs(root, "resources/fonts", "fonts", ["*.ttf", "*.txt"])


@cache
def _recipe() -> bytes:
    """What changes every output at once: this file and the Qt programs."""
    return Path(__file__).read_bytes() + version("PySide6-Essentials").encode()


def _digest(inputs: Iterable[Path]) -> str:
    total = hashlib.sha256(_recipe())
    for path in inputs:
        total.update(path.name.encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _read_stamp(root: Path) -> dict[str, list[str]]:
    try:
        return json.loads((root / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _is_current(target: Path, remembered: list[str] | None, inputs_digest: str) -> bool:
    if remembered is None or remembered[0] != inputs_digest:
        return False
    try:
        return hashlib.sha256(target.read_bytes()).hexdigest() == remembered[1]
    except OSError:
        return False


def _write_atomically(target: Path, content: bytes) -> None:
    """Replace in one step: several test workers may build at the same moment."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _remove_stale(root: Path, wanted: set[Path]) -> Iterator[Path]:
    """Delete outputs whose source is gone; files just being written by a neighbour start with a dot."""
    for folder in (FORMS, ASSETS):
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root)
            if (
                path.is_dir()
                or path.name.startswith(".")
                or "__pycache__" in path.parts
                or relative in wanted
            ):
                continue
            path.unlink(missing_ok=True)
            yield relative


def build(root: Path | None = None, force: bool = False, *, require_fonts: bool = False) -> Report:  # noqa: FBT001, FBT002 - the agreed signature
    """Bring every generated file up to date and say what was done.

    Without a source of the serif font the rest is built all the same (a machine with Times New Roman
    prints well without it), unless `require_fonts` is set as for an installer.
    """
    root = root or ROOT
    try:
        fetch_fonts.fetch(root)
    except fetch_fonts.FontError as error:
        if require_fonts:
            raise AssetError(str(error)) from error
        print(f"build_assets: {error}", file=sys.stderr)
    make_qrc.write(root)
    stamp = {} if force else _read_stamp(root)
    fresh: dict[str, list[str]] = {}
    written: list[Path] = []
    for job in _jobs(root):
        name, digest = job.output.as_posix(), _digest(job.inputs)
        remembered = stamp.get(name)
        if remembered is None or not _is_current(root / job.output, remembered, digest):
            content = job.make()
            _write_atomically(root / job.output, content)
            remembered = [digest, hashlib.sha256(content).hexdigest()]
            written.append(job.output)
        fresh[name] = remembered
    removed = tuple(_remove_stale(root, {Path(name) for name in fresh}))
    if fresh != stamp:
        _write_atomically(root / STAMP, json.dumps(fresh, indent=1, sort_keys=True).encode())
    return Report(tuple(written), removed)


def main(argv: list[str] | None = None) -> int:
    """Run the build from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.build_assets", description=__doc__)
    parser.add_argument("--force", action="store_true", help="build all, even what is up to date")
    parser.add_argument("--require-fonts", action="store_true", help="fail when the serif font cannot be had")
    options = parser.parse_args(argv)
    started = time.perf_counter()
    try:
        report = build(force=options.force, require_fonts=options.require_fonts)
    except AssetError as error:
        print(f"build_assets: {error}", file=sys.stderr)
        return 1
    spent = (time.perf_counter() - started) * 1000
    print(f"assets: {len(report.written)} written, {len(report.removed)} removed in {spent:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
