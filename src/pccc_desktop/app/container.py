"""The composition root of the window: everything a screen works with is made and put together here."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pccc_desktop.app import startup
from pccc_desktop.app.clock import now
from pccc_desktop.app.deferred import deferred_services
from pccc_desktop.ui.core.changes import ChangeBus
from pccc_desktop.ui.core.context import UiContext
from pccc_desktop.ui.core.messages import QtMessages, UndoStack
from pccc_desktop.ui.core.preferences import THEME, Preferences
from pccc_desktop.ui.core.tasks import QtTaskRunner
from pccc_desktop.ui.core.theme import Theme
from pccc_desktop.ui.printing.opener import PrintDialogOpener

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class WindowParts:
    """What the window is built from; `runner` must be shut down at the end, `painted` set at the first painting."""

    context: UiContext
    painted: threading.Event
    runner: QtTaskRunner
    messages: QtMessages
    undo_stack: UndoStack


def make_window_parts(
    application: QApplication,
    location: startup.Location,
    preferences_file: Path,
    theme_choice: str | None = None,
) -> WindowParts:
    """Make the parts; the database is opened by the first work that needs it.

    Without a choice the look is the one that was chosen the last time.
    """
    painted = threading.Event()
    services = deferred_services(partial(startup.open_or_create, location, now), painted)
    runner = QtTaskRunner(application)
    undo_stack = UndoStack(application)
    messages = QtMessages(undo_stack, application)
    changes = ChangeBus(application)
    preferences = Preferences(preferences_file)
    theme = Theme(application, theme_choice or preferences.get(THEME))
    opener = PrintDialogOpener(services, runner, messages, changes, preferences, theme, now)
    context = UiContext(
        services=services,
        runner=runner,
        messages=messages,
        changes=changes,
        preferences=preferences,
        clock=now,
        theme=theme,
        open_print=opener,
    )
    return WindowParts(context, painted, runner, messages, undo_stack)
