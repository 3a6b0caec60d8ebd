"""Checks the house rules over sources, Designer files and texts; prints one line a finding."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from tools.conventions.findings import Finding
from tools.conventions.form_rules import check_form, check_unique_stems
from tools.conventions.source_rules import check_source
from tools.conventions.text_rules import check_comments, check_composition, check_length

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("src", "tests", "tools", "bench", "ui", "resources", "docs", "script", "installer")
GENERATED = ("src/pccc_desktop/assets", "src/pccc_desktop/ui/forms", "resources/fonts")
CODE = frozenset({".py"})
# A migration spells out every column of its time and is never edited again.
MIGRATIONS = "src/pccc_desktop/storage/migrations/versions"
LENGTH_CHECKED = frozenset({".py", ".sh"})
TEXT = frozenset({".py", ".ui", ".md", ".json", ".ts", ".qss", ".sh", ".toml", ".txt", ".csv"})


def _files(root: Path) -> Iterator[tuple[PurePosixPath, Path]]:
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            relative = PurePosixPath(path.relative_to(root).as_posix())
            is_generated = any(relative.is_relative_to(place) for place in GENERATED)
            if (
                path.suffix in TEXT
                and path.is_file()
                and not is_generated
                and "tests/data" not in str(relative)
            ):
                yield relative, path


def check_file(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """Give the findings of one file by its path in the project and its text."""
    yield from check_composition(path, text)
    if path.suffix in LENGTH_CHECKED and not path.is_relative_to(MIGRATIONS):
        yield from check_length(path, text)
    if path.suffix in CODE:
        yield from check_comments(path, text)
        yield from check_source(path, text)
    if path.suffix == ".ui":
        yield from check_form(path, text)


def check(root: Path = ROOT) -> list[Finding]:
    """Give the findings of the whole project, sorted by place."""
    findings: list[Finding] = []
    forms: list[PurePosixPath] = []
    for relative, path in _files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            findings.append(Finding(relative, 1, "not-utf8", "save the file as UTF-8"))
            continue
        findings.extend(check_file(relative, text))
        if path.suffix == ".ui":
            forms.append(relative)
    findings.extend(check_unique_stems(forms))
    return sorted(findings)


def main(argv: list[str] | None = None) -> int:
    """Print all findings; 1 when there are any."""
    parser = argparse.ArgumentParser(prog="python -m tools.check_conventions", description=__doc__)
    parser.parse_args(argv)
    findings = check()
    for finding in findings:
        print(finding)
    print(f"conventions: {len(findings)} findings" if findings else "conventions: kept")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
