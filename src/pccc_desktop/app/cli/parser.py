"""The grammar of the command line: global options and one sub-command per module of this package."""

from __future__ import annotations

import argparse
import importlib
from typing import TYPE_CHECKING, Protocol

from pccc_desktop import __version__
from pccc_desktop.domain.text import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def _global_options() -> argparse.ArgumentParser:
    """Options taken before and after the sub-command; an absent one leaves what stood before it."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--db", metavar="FILE|URL", help="cơ sở dữ liệu (mặc định: của người dùng này)")
    common.add_argument("--lang", choices=("vi", "en"), help="ngôn ngữ giao diện")
    common.add_argument("--json", action="store_true", help="trả lời bằng JSON (UTF-8)")
    return common


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options; wrong usage ends the process with code 2, as argparse does."""
    common = _global_options()
    parser = argparse.ArgumentParser(
        prog="pccc-desktop",
        description="PCCC Phường: kế hoạch, phân công và biểu mẫu phòng cháy, chữa cháy của xã, phường. "
        "Không có lệnh con thì mở cửa sổ.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"pccc-desktop {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="LỆNH")
    wanted = next((word for word in arguments if word in COMMANDS), None)
    tells_all = wanted is None and not _HELP.isdisjoint(arguments)
    for name in COMMANDS:
        # Only the command in use is imported, and none for the window: so each comes as quickly as it can.
        known = command_module(name) if tells_all or wanted == name else None
        sub = subparsers.add_parser(
            name,
            parents=[common],
            help=known.HELP if known else "",
            description=known.HELP if known else None,
        )
        if known:
            known.configure(sub)
    options = parser.parse_args([nfc(word) for word in arguments])
    for name, default in (("db", None), ("lang", None), ("json", False)):
        if not hasattr(options, name):
            setattr(options, name, default)
    return options
