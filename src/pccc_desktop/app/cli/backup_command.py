"""`backup`: copy the database while it is in use, with a checksum beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = "sao lưu cơ sở dữ liệu đang dùng, kèm mã kiểm tra"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "file", metavar="TỆP", type=Path, nargs="?", help="mặc định: thư mục sao lưu của chương trình"
    )


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Back up and say where."""
    path = context.services.maintenance.backup(options.file)
    if context.as_json:
        context.answer({"backup": str(path)})
    else:
        context.say(f"Đã sao lưu vào {path}")
