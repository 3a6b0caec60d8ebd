"""What a page gets when it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pccc_desktop.ui.core.changes import ChangeBus
from pccc_desktop.ui.core.messages import Messages
from pccc_desktop.ui.core.preferences import Preferences
from pccc_desktop.ui.core.tasks import TaskRunner
from pccc_desktop.ui.core.theme import Theme

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.printing import PrintSelection
    from pccc_desktop.services.container import Services


class PrintOpener(Protocol):
    """Opens the one print dialog of the program."""

    def __call__(self, owner: QWidget, form_id: str, selection: PrintSelection, /) -> None:
        """Show the dialog over `owner` with a form chosen (id as in `forms`) for these records."""
        ...


@dataclass(frozen=True)
class UiContext:
    """Everything a screen may need; a screen takes from it in its constructor only what it uses."""

    services: Services
    runner: TaskRunner
    messages: Messages
    changes: ChangeBus
    preferences: Preferences
    clock: Callable[[], datetime]
    theme: Theme
    open_print: PrintOpener
