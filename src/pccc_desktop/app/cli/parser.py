"""The grammar of the command line: global options and one sub-command per module of this package."""

from __future__ import annotations

import argparse
import importlib
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol

from typing_extensions import override

from pccc_desktop import __version__
from pccc_desktop.app.cli.texts import teller
from pccc_desktop.domain.text import N_, nfc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pccc_desktop.app.cli.context import CommandContext

COMMANDS = (
    "init",
    "sample",
    "extract",
    "import-document",
    "forms",
    "print",
    "list",
    "migrate",
    "backup",
    "verify",
    "screenshot",
    "doctor",
)
_HELP = frozenset({"-h", "--help"})


class Command(Protocol):
    """What each module of this package offers."""

    HELP: str

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""
        ...

    def run(self, options: argparse.Namespace, context: CommandContext) -> None:
        """Do the job; failures are domain errors."""
        ...


def command_module(name: str) -> Command:
    """The module behind a sub-command."""
    module = importlib.import_module(f"pccc_desktop.app.cli.{name.replace('-', '_')}_command")
    command: Command = module  # pyright: ignore[reportAssignmentType] - a module is checked by its tests
    return command


class _Parser(argparse.ArgumentParser):
    """Explains itself in the language asked for."""

    def __init__(self, *args: Any, tell: Callable[[object], str] = str, **options: Any) -> None:
        self._tell = tell
        super().__init__(*args, **options)

    @override
    def _add_action(self, action: argparse.Action) -> argparse.Action:
        action.help = action.help and self._tell(action.help)
        if isinstance(action.metavar, str):
            action.metavar = self._tell(action.metavar)
        return super()._add_action(action)


def _asked_language(arguments: Sequence[str]) -> str:
    """The language of the explanations, known before the rest is understood."""
    english = "--lang=en" in arguments or ("--lang", "en") in pairwise(arguments)
    return "en" if english else "vi"


def _global_options(tell: Callable[[object], str]) -> _Parser:
    """Options taken before and after the sub-command; an absent one leaves what stood before it."""
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS, tell=tell)
    common.add_argument(
        "--db", metavar="FILE|URL", help=N_("cli", "cơ sở dữ liệu (mặc định: của người dùng này)")
    )
    common.add_argument("--lang", choices=("vi", "en"), help=N_("cli", "ngôn ngữ giao diện"))
    common.add_argument("--json", action="store_true", help=N_("cli", "trả lời bằng JSON (UTF-8)"))
    return common


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options; wrong usage ends the process with code 2, as argparse does."""
    tell = teller(_asked_language(arguments))
    common = _global_options(tell)
    about = N_(
        "cli",
        "PCCC Phường: kế hoạch, phân công và biểu mẫu phòng cháy, chữa cháy của xã, phường. "
        "Không có lệnh con thì mở cửa sổ.",
    )
    parser = _Parser(prog="pccc-desktop", description=tell(about), parents=[common], tell=tell)
    parser.add_argument("--version", action="version", version=f"pccc-desktop {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar=tell(N_("cli", "LỆNH")))
    wanted = next((word for word in arguments if word in COMMANDS), None)
    tells_all = wanted is None and not _HELP.isdisjoint(arguments)
    for name in COMMANDS:
        # Only the command in use is imported, and none for the window: so each comes as quickly as it can.
        known = command_module(name) if tells_all or wanted == name else None
        sub = subparsers.add_parser(
            name,
            parents=[common],
            help=tell(known.HELP) if known else "",
            description=tell(known.HELP) if known else None,
            tell=tell,
        )
        if known:
            known.configure(sub)
    options = parser.parse_args([nfc(word) for word in arguments])
    for name, default in (("db", None), ("lang", None), ("json", False)):
        if not hasattr(options, name):
            setattr(options, name, default)
    return options
