"""Rules for Designer files, over their XML."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from defusedxml.ElementTree import fromstring

from tools.conventions.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePosixPath
    from xml.etree.ElementTree import Element

SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
PROMOTED_FROM = "pccc_desktop.ui.widgets"
# A label that is a buddy, or an accessible name, tells a screen reader what the field is for.
INPUTS = frozenset(
    {
        "QLineEdit",
        "QComboBox",
        "QSpinBox",
        "QDoubleSpinBox",
        "QDateEdit",
        "QDateTimeEdit",
        "QTimeEdit",
        "QPlainTextEdit",
        "QTextEdit",
    }
)
INPUT_ENDINGS = ("Edit", "Picker", "Combo")
SUFFIXES = {
    "QLineEdit": "_edit",
    "QPlainTextEdit": "_edit",
    "QTextEdit": "_edit",
    "QDateEdit": "_edit",
    "QComboBox": "_combo",
    "QCheckBox": "_check",
    "QRadioButton": "_radio",
    "QSpinBox": "_spin",
    "QLabel": "_label",
    "QPushButton": "_button",
    "QToolButton": "_button",
}
STYLING = {
    "styleSheet": "styles belong into resources/styles",
    "font": "fonts come from the theme; set a role instead",
    "palette": "colours come from the theme; set a role instead",
}


def _children_of_kind(root: Element, kind: str) -> Iterator[Element]:
    return root.iter(kind)


def _property(widget: Element, name: str) -> str | None:
    """Text of a property of the widget itself."""
    for entry in widget.findall("property"):
        if entry.get("name") == name:
            return "".join(entry.itertext()).strip()
    return None


def _is_input(widget: Element) -> bool:
    widget_class = widget.get("class", "")
    is_own = not widget_class.startswith("Q") and widget_class.endswith(INPUT_ENDINGS)
    return widget_class in INPUTS or is_own


def _camel(stem: str) -> str:
    return "".join(part.capitalize() for part in stem.split("_"))


class FormChecker:
    """Looks at one Designer file."""

    def __init__(self, path: PurePosixPath, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()
        self._root: Element = fromstring(text)
        self._widgets = list(_children_of_kind(self._root, "widget"))
        self._inputs = [w for w in self._widgets[1:] if _is_input(w)]

    def findings(self) -> Iterator[Finding]:
        """Give every finding of the file."""
        if not self._widgets:
            yield self._finding("form-root", "no root widget")
            return
        yield from self._check_root()
        yield from self._check_names()
        yield from self._check_styling()
        yield from self._check_geometry()
        yield from self._check_labels()
        yield from self._check_tab_stops()
        yield from self._check_mnemonics()
        yield from self._check_foreign()

    def _finding(self, rule: str, message: str, at: str = "") -> Finding:
        line = next((n for n, text in enumerate(self._lines, start=1) if at and f'"{at}"' in text), 1)
        return Finding(self._path, line, rule, message)

    def _check_root(self) -> Iterator[Finding]:
        root = self._widgets[0]
        expected = _camel(self._path.stem)
        declared = (self._root.findtext("class") or "").strip()
        if not root.get("name") == declared == expected:
            yield self._finding("form-root", f"root widget and class must be called {expected}", declared)
        if root.find("layout") is None and root.get("class") not in {"QMainWindow", "QWizard"}:
            yield self._finding("form-layout", "the root widget has no layout")

    def _check_names(self) -> Iterator[Finding]:
        for widget in self._widgets[1:]:
            name, widget_class = widget.get("name", ""), widget.get("class", "")
            if not SNAKE.match(name):
                yield self._finding("form-name", f"{name} is not snake_case", name)
            suffix = SUFFIXES.get(widget_class)
            if suffix and not name.endswith(suffix):
                yield self._finding(
                    "form-name", f"{name} is a {widget_class}: its name ends in {suffix}", name
                )

    def _check_styling(self) -> Iterator[Finding]:
        for widget in self._widgets:
            for entry in widget.findall("property"):
                advice = STYLING.get(entry.get("name", ""))
                if advice:
                    name = widget.get("name", "")
                    yield self._finding("form-style", f"{name}: {advice}", name)

    def _check_geometry(self) -> Iterator[Finding]:
        for widget in self._widgets[1:]:
            if _property(widget, "geometry") is not None:
                name = widget.get("name", "")
                yield self._finding("form-geometry", f"{name} has absolute geometry; use a layout", name)

    def _check_labels(self) -> Iterator[Finding]:
        buddies = {_property(widget, "buddy") for widget in self._widgets}
        for widget in self._inputs:
            name = widget.get("name", "")
            if name not in buddies and not _property(widget, "accessibleName"):
                yield self._finding(
                    "form-label", f"{name} has neither a label as buddy nor an accessibleName", name
                )

    def _check_tab_stops(self) -> Iterator[Finding]:
        stops = [stop.text or "" for stop in _children_of_kind(self._root, "tabstop")]
        names = {widget.get("name", "") for widget in self._widgets}
        for stop in stops:
            if stop not in names:
                yield self._finding("form-tabs", f"tab stop {stop} is no widget of this form")
        missing = [w.get("name", "") for w in self._inputs if w.get("name") not in stops]
        if len(self._inputs) > 1 and missing:
            yield self._finding("form-tabs", f"tab stops miss {', '.join(missing)}", missing[0])

    def _check_mnemonics(self) -> Iterator[Finding]:
        texts = [
            _property(owner, attribute) or ""
            for kind in ("widget", "action")
            for owner in _children_of_kind(self._root, kind)
            for attribute in ("text", "title")
        ]
        keys = Counter(key.casefold() for text in texts for key in MNEMONIC.findall(text))
        for key, count in keys.items():
            if count > 1:
                yield self._finding("form-mnemonic", f"Alt+{key.upper()} is used {count} times")

    def _check_foreign(self) -> Iterator[Finding]:
        for custom in _children_of_kind(self._root, "customwidget"):
            header = (custom.findtext("header") or "").replace("/", ".").removesuffix(".h")
            if header != PROMOTED_FROM and not header.startswith(f"{PROMOTED_FROM}."):
                name = custom.findtext("class") or ""
                yield self._finding("form-promoted", f"{name} must come from {PROMOTED_FROM}, not {header}")
        if next(_children_of_kind(self._root, "connection"), None) is not None:
            yield self._finding("form-connection", "connect signals in Python, not in the form")


def check_form(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """Give every finding of one Designer file."""
    yield from FormChecker(path, text).findings()


def check_unique_stems(paths: list[PurePosixPath]) -> Iterator[Finding]:
    """Two forms of one name would compile to one module."""
    first: dict[str, PurePosixPath] = {}
    for path in sorted(paths):
        twin = first.setdefault(path.stem, path)
        if twin != path:
            yield Finding(path, 1, "form-stem", f"there is already {twin}")
