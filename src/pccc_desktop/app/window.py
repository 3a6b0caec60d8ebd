"""Opening the window: painted first, the database opened behind it."""

from __future__ import annotations

import gc
import getpass
import os
import sys
from typing import TYPE_CHECKING

from pccc_desktop.app import crash, startup
from pccc_desktop.app.cli.texts import teller
from pccc_desktop.app.log_setup import set_up_log
from pccc_desktop.app.paths import app_paths
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

_NO_DISPLAY = N_(
    "crash",
    "Máy này không có màn hình (DISPLAY), nên không mở được cửa sổ. "
    "Hãy dùng các lệnh; xem: pccc-desktop --help",
)


def run_window(options: argparse.Namespace) -> int:
    """Open the window and run until it is closed; answers the exit code."""
    gc.disable()
    paths = app_paths()
    crash.install(paths.crash_file)
    set_up_log(paths.log_file)
    if sys.platform == "linux" and not any(
        map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    ):
        # Qt would abort the process; a sentence is kinder.
        sys.stderr.write(teller(options.lang or "vi")(_NO_DISPLAY))
        return 1
    from PySide6.QtWidgets import QApplication

    from pccc_desktop.app.opening import Opening
    from pccc_desktop.ui.core.theme import STYLE_ARGUMENTS

    crash.install_qt()
    application = QApplication(["pccc-desktop", *STYLE_ARGUMENTS])
    application.setApplicationName("PCCC Phường")
    application.setDesktopFileName("pccc-desktop")
    opening = Opening(
        application, startup.locate(options.db), paths.preferences, options.lang, getpass.getuser()
    )
    # What start-up made stays; looking it through at every collection would stop the window for 0.1 s.
    opening.opened.connect(gc.freeze)
    opening.window.fill_small_screen()
    opening.show()
    code = application.exec()
    opening.shut_down()
    return code
