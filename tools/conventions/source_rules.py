"""Rules for Python sources, over the syntax tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from typing import TYPE_CHECKING

from tools.conventions.findings import Finding

if TYPE_CHECKING:
    from pathlib import PurePosixPath

PACKAGE = "src/pccc_desktop"
NETWORK = (
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtWebSockets",
    "urllib.request",
    "http.client",
    "http.server",
    "socket",
    "requests",
)
CLOCK_CALLS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}
EVENT_LOOPS = {"app", "application", "qapp", "QApplication", "QCoreApplication", "QGuiApplication"}
LEGAL_NUMBER = re.compile(r"\b\d+/(?:\d{4}/)?(?:NĐ-CP|NQ-CP|TT-[A-ZĐ]{2,}|QĐ-TTg|QH\d+)\b")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?\Z")
# The tokens, and modules that hold nothing but colours in their light and dark form.
COLOUR_MODULES = (
    f"{PACKAGE}/ui/core/theme.py",
    f"{PACKAGE}/ui/core/tokens.py",
    f"{PACKAGE}/ui/*_colors.py",
)
TRANSLATE_CALLS = {"tr", "translate", "N_"}

Rule = Callable[[ast.AST], "str | None"]


def _name(node: ast.AST) -> str:
    """Last name of a call target or base class: `x.y.z` gives `z`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _owner(node: ast.AST) -> str:
    """Name before the last dot: `x.y.z` gives `y`."""
    return _name(node.value) if isinstance(node, ast.Attribute) else ""


def lambda_connected(node: ast.AST) -> str | None:
    """A lambda or partial that holds `self` keeps a closed dialog alive."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
        for argument in node.args[:1]:
            if isinstance(argument, ast.Lambda):
                return "connect a bound @Slot method, not a lambda"
            if isinstance(argument, ast.Call) and _name(argument.func) in {"partial", "partialmethod"}:
                return "connect a bound @Slot method, not a partial"
    return None


def blocking_exec(node: ast.AST) -> str | None:
    """A nested event loop runs slots in the middle of a method; only the application has a loop."""
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"exec", "exec_"}
    ):
        if _owner(node.func) in EVENT_LOOPS:
            return None
        return "use dialog.open() and its signals, not exec()"
    return None


def process_events(node: ast.AST) -> str | None:
    """Pumping events by hand re-enters slots."""
    if isinstance(node, ast.Attribute) and node.attr == "processEvents":
        return "give long work to the task runner instead of calling processEvents"
    return None


def stray_settings(node: ast.AST) -> str | None:
    """Preferences are declared once with a key, a type and a default."""
    if _name(node) == "QSettings":
        return "QSettings belongs into ui/core/preferences.py"
    return None


def stray_style(node: ast.AST) -> str | None:
    """Styles live in one place so that the dark and the high-contrast theme stay whole."""
    if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
        return "styles belong into ui/core/theme.py and resources/styles"
    return None


def stray_clock(node: ast.AST) -> str | None:
    """Hidden clocks make rules untestable."""
    if isinstance(node, ast.Call) and (_owner(node.func), _name(node.func)) in CLOCK_CALLS:
        return "take a clock as argument; only app/ reads the time"
    return None


def bulk_write(node: ast.AST) -> str | None:
    """Bulk statements pass the audit by."""
    if isinstance(node, ast.ImportFrom) and node.module == "sqlalchemy":
        names = {alias.name for alias in node.names} & {"update", "delete"}
        if names:
            return (
                f"load, change, flush instead of {' and '.join(sorted(names))}(): bulk writes are not audited"
            )
    if isinstance(node, ast.Call) and _owner(node.func) in {"sa", "sqlalchemy"}:
        is_bulk = _name(node.func) in {"update", "delete"}
        return "load, change, flush: bulk writes are not audited" if is_bulk else None
    return None


def formatted_translation(node: ast.AST) -> str | None:
    """Lupdate does not see f-strings, and a filled-in text has no translation."""
    if isinstance(node, ast.Call) and _name(node.func) in TRANSLATE_CALLS:
        for argument in node.args:
            is_formatted = isinstance(argument, ast.JoinedStr | ast.BinOp) or (
                isinstance(argument, ast.Call) and _name(argument.func) == "format"
            )
            if is_formatted:
                return "translate the whole sentence, then fill it: tr('… {name}').format(name=…)"
    return None


def network_import(node: ast.AST) -> str | None:
    """An office program talks to nobody."""
    modules: list[str] = []
    if isinstance(node, ast.Import):
        modules = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.module:
        modules = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    for module in modules:
        if any(module == banned or module.startswith(f"{banned}.") for banned in NETWORK):
            return f"no network code in the program: {module}"
    return None


def broad_except(node: ast.AST) -> str | None:
    """Bugs must reach the crash handler; a handler that raises again may be broad."""
    if not isinstance(node, ast.ExceptHandler):
        return None
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    is_broad = any(kind is None or _name(kind) in {"Exception", "BaseException"} for kind in caught)
    if is_broad and not any(isinstance(inner, ast.Raise) for part in node.body for inner in ast.walk(part)):
        return "catch what you expect; only the task runner and the crash handler catch everything"
    return None


def thread_subclass(node: ast.AST) -> str | None:
    """Worker objects that die before their thread crash Qt; the runner has none."""
    if isinstance(node, ast.ClassDef) and any(_name(base) == "QThread" for base in node.bases):
        return "run work through the task runner, not through a QThread of your own"
    return None


def waiting_test(node: ast.AST) -> str | None:
    """A test that waits is slow on a good day and red on a bad one."""
    if isinstance(node, ast.Call) and _name(node.func) == "wait" and _owner(node.func) == "qtbot":
        return "use waitSignal, waitUntil or the inline runner instead of qtbot.wait()"
    return None


def stub(node: ast.AST) -> str | None:
    """What is offered is done; what is not done is not offered."""
    if isinstance(node, ast.Raise) and node.exc is not None:
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        if _name(raised) == "NotImplementedError":
            return "write the body, make the method abstract, or leave it out"
    return None


def colour_literal(node: ast.AST) -> str | None:
    """Colours are roles; their values stand in one module."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.match(node.value):
        return f"take the colour {node.value} from the tokens of ui/core/theme.py"
    return None


def legal_number(node: ast.AST) -> str | None:
    """Law changes; its numbers are dated data in resources/legal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        found = LEGAL_NUMBER.search(node.value)
        if found:
            return f"{found.group()} is data: put it into resources/legal with its dates"
    return None


# rule name, check, where it holds, where it does not
RULES: tuple[tuple[str, Rule, str, tuple[str, ...]], ...] = (
    ("lambda-connect", lambda_connected, f"{PACKAGE}/*", ()),
    ("blocking-exec", blocking_exec, f"{PACKAGE}/*", ()),
    ("process-events", process_events, f"{PACKAGE}/*", ()),
    ("settings-place", stray_settings, f"{PACKAGE}/*", (f"{PACKAGE}/ui/core/preferences.py",)),
    ("style-place", stray_style, f"{PACKAGE}/*", (f"{PACKAGE}/ui/core/theme.py",)),
    ("hidden-clock", stray_clock, f"{PACKAGE}/*", (f"{PACKAGE}/app/*",)),
    ("bulk-write", bulk_write, f"{PACKAGE}/*", (f"{PACKAGE}/storage/migrations/*",)),
    ("formatted-translation", formatted_translation, f"{PACKAGE}/*", ()),
    ("network", network_import, f"{PACKAGE}/*", ()),
    (
        "broad-except",
        broad_except,
        f"{PACKAGE}/*",
        (f"{PACKAGE}/ui/core/tasks.py", f"{PACKAGE}/app/crash.py"),
    ),
    ("own-thread", thread_subclass, f"{PACKAGE}/*", ()),
    ("waiting-test", waiting_test, "tests/*", ()),
    ("stub", stub, f"{PACKAGE}/*", ()),
    ("colour-literal", colour_literal, f"{PACKAGE}/ui/*", COLOUR_MODULES),
    ("legal-number", legal_number, f"{PACKAGE}/*", ()),
)


def _docstrings(tree: ast.Module) -> set[int]:
    """Identities of the constants that are docstrings: law may be quoted there."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                found.add(id(first.value))
    return found


def check_source(path: PurePosixPath, text: str) -> Iterator[Finding]:
    """Give every finding of one Python file; `path` is relative to the project."""
    rules = [
        (name, rule)
        for name, rule, where, but_not in RULES
        if fnmatch(str(path), where) and not any(fnmatch(str(path), place) for place in but_not)
    ]
    if not rules:
        return
    tree = ast.parse(text, filename=str(path))
    skipped = _docstrings(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        for name, rule in rules:
            message = rule(node)
            if message:
                yield Finding(path, getattr(node, "lineno", 1), name, message)
