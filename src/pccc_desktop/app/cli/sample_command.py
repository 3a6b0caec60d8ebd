"""`sample`: fill an empty database with an invented ward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.app import startup
from pccc_desktop.app.clock import now
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "điền dữ liệu mẫu (một phường bịa ra) vào cơ sở dữ liệu còn trống")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    del parser


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Fill; an absent database is created first."""
    del options
    services = startup.open_or_create(context.location, now)
    services.sample.fill()
    counts = {
        "organizations": len(services.organizations.list()),
        "documents": services.documents.count(),
        "assignments": services.assignments.count(),
    }
    if context.as_json:
        context.answer(counts)
    else:
        text = N_(
            "cli",
            "Đã điền dữ liệu mẫu: {organizations} đơn vị, {documents} văn bản, {assignments} nhiệm vụ.",
        )
        context.say(text.format(**counts))
