"""`verify`: integrity of the database or of a backup."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.app import startup
from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "kiểm tra tính toàn vẹn của cơ sở dữ liệu hoặc của một bản sao lưu")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "file",
        metavar=N_("cli", "TỆP"),
        type=Path,
        nargs="?",
        help=N_("cli", "bản sao lưu; mặc định: cơ sở dữ liệu"),
    )


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Check; a damaged file is a failure."""
    report = startup.verify(options.file or context.location.path)
    if context.as_json:
        context.answer({**asdict(report), "path": str(report.path), "ok": report.ok})
    else:
        for line in report.lines():
            context.say(line)
    if not report.ok:
        text = N_("cli", "{path} có lỗi; hãy giữ nguyên tệp và khôi phục từ bản sao lưu gần nhất.")
        raise StorageProblem(text.format(path=report.path))
