"""`backup`: copy the database while it is in use, with a checksum beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "sao lưu cơ sở dữ liệu đang dùng, kèm mã kiểm tra")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "file",
        metavar=N_("cli", "TỆP"),
        type=Path,
        nargs="?",
        help=N_("cli", "mặc định: thư mục sao lưu của chương trình"),
    )


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Back up and say where."""
    path = context.services.maintenance.backup(options.file)
    if context.as_json:
        context.answer({"backup": str(path)})
    else:
        context.say(N_("cli", "Đã sao lưu vào {path}").format(path=path))
