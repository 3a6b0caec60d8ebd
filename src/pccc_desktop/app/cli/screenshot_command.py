"""`screenshot`: draw the pages of the real window with the database's data to PNG files."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.app.paths import app_paths
from pccc_desktop.domain.errors import FieldProblem, StorageProblem, ValidationError
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "vẽ các trang của cửa sổ ra tệp PNG")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--page", metavar=N_("cli", "TÊN"), action="append", help=N_("cli", "một trang, lặp lại được")
    )
    which.add_argument("--all", action="store_true", help=N_("cli", "mọi trang"))
    parser.add_argument("--out", metavar=N_("cli", "THƯ_MỤC"), type=Path, required=True)
    parser.add_argument("--size", metavar=N_("cli", "RỘNGxCAO"), default="1366x768")
    parser.add_argument("--scale", metavar=N_("cli", "HỆ_SỐ"), type=float, default=1.0)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Open the window unseen, go through the pages, save what is drawn."""
    width, height = _size(options.size)
    _prepare_screen(width, height, options.scale)
    _ = context.services  # a database that cannot be opened is told before a window is made
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from pccc_desktop.app.opening import Opening
    from pccc_desktop.app.photographer import PRINT, REVIEW, Photographer
    from pccc_desktop.ui.core.theme import STYLE_ARGUMENTS
    from pccc_desktop.ui.shell.pages import PAGES

    known = [*(page.key for page in PAGES), REVIEW, PRINT]
    pages = known if options.all else options.page
    if unknown := [name for name in pages if name not in known]:
        text = N_("cli", "Không có trang “{page}”; các trang: {pages}.")
        raise ValidationError(FieldProblem("page", text.format(page=unknown[0], pages=", ".join(known))))
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = N_("cli", "Không tạo được thư mục {path}: {reason}.")
        raise StorageProblem(text.format(path=options.out, reason=error.strerror)) from error
    application = QApplication.instance() or QApplication(["pccc-desktop", *STYLE_ARGUMENTS])
    assert isinstance(application, QApplication)
    preferences = app_paths().preferences.with_name("screenshot.ini")
    preferences.unlink(missing_ok=True)
    opening = Opening(application, context.location, preferences, context.language, "van-thu", options.theme)
    opening.window.setWindowState(Qt.WindowState.WindowNoState)
    opening.window.resize(round(width / options.scale), round(height / options.scale))
    opening.show()
    photographer = Photographer(opening, pages, options.out)
    photographer.finished.connect(application.quit)
    photographer.start()
    application.exec()
    opening.shut_down()
    opening.window.close()
    for path in photographer.files:
        context.say(str(path))


def _prepare_screen(width: int, height: int, scale: float) -> None:
    """Say to Qt, before it is asked for anything, which unseen screen to draw for."""
    no_display = not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    platform = os.environ.get("QT_QPA_PLATFORM") or ("offscreen" if no_display else "")
    if platform == "offscreen" and sys.platform == "linux":
        screen = {"name": "picture", "x": 0, "y": 0, "width": width, "height": height}
        screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        config = Path(tempfile.mkdtemp(prefix="pccc-")) / "screens.json"
        config.write_text(json.dumps({"screens": [screen]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        sentence = N_("cli", "Kích thước “{text}” không đúng; ví dụ: 1366x768.")
        raise ValidationError(FieldProblem("size", sentence.format(text=text)))
    return int(width), int(height)
