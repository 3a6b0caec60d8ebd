"""Translations: `update` collects texts, `release` compiles them, `check` refuses gaps.

The source language is Vietnamese; `resources/i18n/pccc_en.ts` holds the English twin of every text on the
screens. `qtbase_vi.ts` is written by hand: Qt ships no Vietnamese for its own buttons and dialogs.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from defusedxml.ElementTree import parse as parse_xml

from tools import build_assets

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("resources/i18n")
OWN = FOLDER / "pccc_en.ts"
# Marks that must be the same in the text and its translation: %1, %n, {name}.
_MARK = re.compile(r"%n|%L?\d|\{[A-Za-z_][\w.]*\}")
_SOURCES = (("ui", "*.ui"), ("src/pccc_desktop", "*.py"))


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a Linguist file."""

    context: str
    source: str
    translations: tuple[str, ...]
    state: str
    comment: str = ""

    @property
    def shown(self) -> str:
        """How a report names it."""
        return f"{self.context}: {self.source[:60]!r}"


def read(path: Path) -> list[Message]:
    """Read the messages of a Linguist file."""
    messages: list[Message] = []
    for context in parse_xml(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: list[str] = []
            state = "unfinished"
            if translation is not None:
                state = translation.get("type", "")
                plural = [form.text or "" for form in translation.iter("numerusform")]
                forms = plural or [translation.text or ""]
            messages.append(
                Message(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    translations=tuple(forms),
                    state=state,
                    comment=message.findtext("comment", ""),
                )
            )
    return messages


def _marks(text: str) -> list[str]:
    return sorted(_MARK.findall(text))


def problems(messages: list[Message]) -> list[str]:
    """Say in one line each what keeps the messages from being shipped."""
    found: list[str] = []
    for message in messages:
        if message.state in {"vanished", "obsolete"}:
            found.append(f"{message.shown} is no longer used")
        elif message.state == "unfinished" or not all(message.translations):
            found.append(f"{message.shown} has no finished translation")
        elif any(_marks(text) != _marks(message.source) for text in message.translations):
            found.append(f"{message.shown} loses or invents a mark such as %1 or {{name}}")
    return found


def _sources(root: Path) -> list[str]:
    skipped = (root / build_assets.FORMS, root / build_assets.ASSETS)
    return [
        str(path)
        for folder, pattern in _SOURCES
        for path in sorted((root / folder).rglob(pattern))
        if not any(path.is_relative_to(place) for place in skipped)
    ]


def collect(root: Path, target: Path) -> None:
    """Merge the texts of forms and sources into a Linguist file; what is gone from them is dropped."""
    build_assets.run_qt_tool(
        "lupdate",
        "-silent",
        "-no-obsolete",
        *("-locations", "none"),
        *("-source-language", "vi_VN"),
        *("-target-language", "en_US"),
        *("-tr-function-alias", "QT_TRANSLATE_NOOP+=N_"),
        *_sources(root),
        *("-ts", str(target)),
    )


def update(root: Path = ROOT) -> None:
    """Bring the English file up to date with the sources."""
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    collect(root, root / OWN)


def _uncollected(root: Path) -> list[str]:
    """Texts that the sources have and the English file has not."""
    with tempfile.TemporaryDirectory(prefix="pccc-i18n-") as folder:
        fresh = Path(folder) / OWN.name
        collect(root, fresh)
        wanted = {(message.context, message.source): message for message in read(fresh)}
    known = {(message.context, message.source) for message in read(root / OWN)}
    return [f"{wanted[key].shown} is not collected" for key in sorted(wanted.keys() - known)]


def check(root: Path = ROOT) -> list[str]:
    """Say what is missing or wrong in all Linguist files of the project."""
    found = [
        f"{path.name}: {problem}"
        for path in sorted((root / FOLDER).glob("*.ts"))
        for problem in problems(read(path))
    ]
    if (root / OWN).exists():
        found += [f"{OWN.name}: {problem}" for problem in _uncollected(root)]
    return found


def main(argv: list[str] | None = None) -> int:
    """Run one of the three tasks."""
    parser = argparse.ArgumentParser(prog="python -m tools.i18n", description=__doc__)
    parser.add_argument("task", choices=("update", "release", "check"))
    task = parser.parse_args(argv).task
    if task == "update":
        update()
        print(f"i18n: {len(read(ROOT / OWN))} texts in {OWN}")
        return 0
    if task == "release":
        build_assets.build()
        return 0
    found = check()
    print("\n".join([*found, f"i18n: {len(found)} problems" if found else "i18n: complete"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
