"""`forms`: list every printable form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.documents.jobs import all_forms
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "liệt kê các biểu mẫu in được")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    del parser


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Answer the forms, one a line."""
    del options
    if context.as_json:
        keys = ("id", "code", "title", "family", "source")
        context.answer([{key: str(getattr(form, key)) for key in keys} for form in all_forms()])
        return
    for form in all_forms():
        context.say(f"{form.id}\t{form.code}\t{context.tell(form.title)}")
