"""Writes `resources/app.qrc` from the icons and styles that lie in `resources/`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
QRC = Path("resources/app.qrc")
FOLDERS = ("icons", "styles")
SUFFIXES = frozenset({".svg", ".png", ".ico", ".qss", ".json"})


def members(root: Path) -> list[Path]:
    """Files that belong into the resource, in a stable order."""
    return sorted(
        path
        for folder in FOLDERS
        for path in (root / "resources" / folder).rglob("*")
        if path.suffix in SUFFIXES and path.is_file()
    )


def render(root: Path) -> str:
    """Text of the resource list; `:/icons/name.svg` is how the program names an icon."""
    base = root / "resources"
    lines = [f"    <file>{escape(path.relative_to(base).as_posix())}</file>" for path in members(root)]
    return "\n".join(["<RCC>", '  <qresource prefix="/">', *lines, "  </qresource>", "</RCC>", ""])


def is_fresh(root: Path) -> bool:
    """Tell whether the committed list names exactly the files that are there."""
    try:
        return (root / QRC).read_text(encoding="utf-8") == render(root)
    except FileNotFoundError:
        return not members(root)


def write(root: Path) -> bool:
    """Write the list when it is out of date; tell whether it was."""
    if is_fresh(root):
        return False
    (root / QRC).write_text(render(root), encoding="utf-8", newline="\n")
    return True


def main(argv: list[str] | None = None) -> int:
    """Write the list, or with `--check` only say whether it is up to date."""
    parser = argparse.ArgumentParser(prog="python -m tools.make_qrc", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only fail when the list is out of date")
    if parser.parse_args(argv).check:
        if is_fresh(ROOT):
            return 0
        print(f"{QRC} is out of date: run `uv run python -m tools.make_qrc`", file=sys.stderr)
        return 1
    write(ROOT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
