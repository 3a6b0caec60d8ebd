"""`migrate`: bring the database's schema to this version, after a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.app import startup
from pccc_desktop.app.clock import now
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "nâng cấu trúc dữ liệu lên phiên bản này, sau khi sao lưu")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--check", action="store_true", help=N_("cli", "chỉ kiểm tra; mã 1 khi cần nâng cấp"))


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Check or upgrade."""
    needed = startup.needs_migration(context.location)
    if options.check:
        if needed:
            raise StorageProblem(N_("cli", "Cơ sở dữ liệu cần nâng cấp; hãy chạy lệnh migrate."))
        context.say(N_("cli", "Cơ sở dữ liệu đã ở phiên bản mới nhất."))
        return
    if not needed:
        context.say(N_("cli", "Cơ sở dữ liệu đã ở phiên bản mới nhất, không có gì phải làm."))
        return
    backup = startup.migrate(context.location, now)
    text = N_("cli", "Đã nâng cấp cơ sở dữ liệu; bản sao lưu trước khi nâng cấp: {path}")
    context.say(text.format(path=backup))
