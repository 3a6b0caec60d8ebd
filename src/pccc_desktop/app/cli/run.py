"""Running one command: answers go to standard output, a refusal is one line on standard error."""

from __future__ import annotations

import contextlib
import io
import sys
from typing import TYPE_CHECKING

from pccc_desktop.app.cli.context import CommandContext
from pccc_desktop.app.cli.parser import command_module
from pccc_desktop.domain.errors import AppError

if TYPE_CHECKING:
    import argparse


def run_command(options: argparse.Namespace) -> int:
    """Do the job of the sub-command; answers the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A Windows console may still speak another code page; the contract is UTF-8.
            stream.reconfigure(encoding="utf-8", errors="replace")
    context = CommandContext(options.db, options.lang or "vi", options.json)
    try:
        command_module(options.command).run(options, context)
    except AppError as error:
        print(context.tell(error).replace("\n", " "), file=context.err)
        return 1
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130
    return 0
