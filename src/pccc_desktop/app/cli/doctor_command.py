"""`doctor`: what a support call needs to know about this machine."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from dataclasses import asdict
from importlib import metadata
from typing import TYPE_CHECKING

from pccc_desktop import __version__
from pccc_desktop.app import startup
from pccc_desktop.domain.errors import AppError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_(
    "cli", "phiên bản, đường dẫn, phông chữ, máy in, tình trạng dữ liệu, ổ đĩa: những gì cần khi nhờ hỗ trợ"
)

_PACKAGES = ("PySide6-Essentials", "sqlalchemy", "alembic", "reportlab", "babel", "python-docx", "pypdfium2")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    del parser


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Collect and answer; a missing part is reported, not a failure."""
    del options
    facts = {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        "packages": {name: metadata.version(name) for name in _PACKAGES},
        "fonts": _fonts(context),
        "printers": _printers(),
        "libreoffice": shutil.which("soffice") or shutil.which("libreoffice"),
        "database": _database(context),
        "paths": startup.paths_in_use(context.location),
    }
    if context.as_json:
        context.answer(facts)
        return
    for name, value in facts.items():
        if isinstance(value, dict):
            context.say(f"{name}:")
            for key, one in value.items():
                context.say(f"  {key}: {one}")
        else:
            context.say(f"{name}: {', '.join(map(str, value)) if isinstance(value, list) else value}")


def _fonts(context: CommandContext) -> dict[str, object]:
    from pccc_desktop.documents.jobs import font_report

    try:
        return {**font_report(), "ok": True}
    except AppError as error:
        return {"ok": False, "problem": context.tell(error)}


def _printers() -> list[str]:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtPrintSupport import QPrinterInfo

    application = QGuiApplication.instance() or QGuiApplication(["doctor", "-platform", "minimal"])
    names = QPrinterInfo.availablePrinterNames()
    del application
    return names


def _database(context: CommandContext) -> dict[str, object]:
    try:
        info = context.services.maintenance.info()
    except AppError as error:
        return {"ok": False, "problem": context.tell(error)}
    return {
        key: value if isinstance(value, (int, bool)) or value is None else str(value)
        for key, value in asdict(info).items()
    }
