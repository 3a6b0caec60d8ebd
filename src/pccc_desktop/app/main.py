"""The program's entry: without a sub-command it opens the window, with one it does that job and ends."""

from __future__ import annotations

import sys
from argparse import Namespace


def main(argv: list[str] | None = None) -> int:
    """Run the program; answers the exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    arguments = sys.argv[1:] if argv is None else argv
    options = _options(arguments)
    if options.command is None:
        from pccc_desktop.app.window import run_window

        return run_window(options)
    from pccc_desktop.app.cli.run import run_command

    return run_command(options)


def _options(arguments: list[str]) -> Namespace:
    """What the arguments ask for; without any the window opens, and no grammar is built for it."""
    if not arguments:
        return Namespace(command=None, db=None, lang=None, json=False)
    from pccc_desktop.app.cli.parser import parse

    return parse(arguments)
