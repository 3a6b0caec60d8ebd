"""The last net: what nobody caught is logged and told in Vietnamese, and work goes on if it can."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from pccc_desktop import __version__
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger(__name__)
_TITLE = N_("crash", "Lỗi ngoài dự kiến")
_SENTENCE = N_("crash", "Chương trình gặp lỗi ngoài dự kiến.")
_ADVICE = N_(
    "crash",
    "Dữ liệu đã lưu vẫn còn nguyên; phần đang nhập dở có thể chưa lưu. "
    "Bạn có thể tiếp tục làm việc, hoặc sao lưu rồi mở lại chương trình.",
)
_GO_ON, _CLOSE = N_("crash", "Tiếp tục làm việc"), N_("crash", "Đóng chương trình")
_files: list[TextIO] = []
_shown: list[QMessageBox] = []  # kept here, or Python would take the dialog away at once


def install(crash_file: Path) -> None:
    """Catch what nobody catches, from now on; before anything else is imported that could fail."""
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    try:
        crash_file.parent.mkdir(parents=True, exist_ok=True)
        _files.append(crash_file.open("a", encoding="utf-8"))
        faulthandler.enable(_files[-1])
    except OSError:
        _log.warning("no crash file at %s", crash_file)


def install_qt() -> None:
    """Send Qt's own messages to the log; called once the window's libraries are imported anyway."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(_on_qt_message)


def details(error: BaseException) -> str:
    """What a support call needs: versions and the places in the code, without any value of a record."""
    import platform

    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    versions = f"pccc-desktop {__version__}, Python {platform.python_version()}"
    system = f"{platform.system()} {platform.release()}"
    return "\n".join((versions, system, type(error).__name__, *places))


def _on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    report = details(error)
    _log.critical("unexpected error\n%s", report)
    _show(report)


def _on_thread_exception(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
        _log.critical("unexpected error in a thread\n%s", details(arguments.exc_value))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    from PySide6.QtCore import QtMsgType

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    _log.log(levels.get(kind, logging.WARNING), "Qt %s: %s", context.category or "", message)


def _show(report: str) -> None:
    """Tell it in a dialog, when there is a window's thread to tell it in; one dialog at a time."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets is not None else None
    if application is None:
        print(f"{_SENTENCE} {_ADVICE}\n{report}", file=sys.stderr)  # noqa: T201 - nothing else is left to speak with
        return
    if _shown or threading.current_thread() is not threading.main_thread():
        return
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from pccc_desktop.ui.core.translate import shown

    box = QMessageBox(QMessageBox.Icon.Critical, shown(_TITLE), shown(_SENTENCE))
    box.setInformativeText(shown(_ADVICE))
    box.setDetailedText(report)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = box.addButton(shown(_GO_ON), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(shown(_CLOSE), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(application.quit)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.finished.connect(_on_dialog_finished)
    _shown.append(box)
    box.open()


def _on_dialog_finished(_result: int) -> None:
    _shown.clear()
