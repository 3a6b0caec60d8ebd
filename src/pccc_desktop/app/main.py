"""The program's entry: without a sub-command it opens the window, with one it does that job and ends."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the program; answers the exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    arguments = sys.argv[1:] if argv is None else argv
    from pccc_desktop.app.cli.parser import parse

    options = parse(arguments)
    if options.command is None:
        from pccc_desktop.app.window import run_window

        return run_window(options)
    from pccc_desktop.app.cli.run import run_command

    return run_command(options)
