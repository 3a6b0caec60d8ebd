"""How pages reach the print dialog without importing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.printing import PrintSelection
    from pccc_desktop.services.container import Services
    from pccc_desktop.ui.core.changes import ChangeBus
    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.core.tasks import TaskRunner
    from pccc_desktop.ui.core.theme import Theme


@dataclass(frozen=True)
class PrintDialogOpener:
    """Opens the print dialog; its modules (QtPdf, reportlab) are imported when it is first wanted."""

    services: Services
    runner: TaskRunner
    messages: Messages
    changes: ChangeBus
    preferences: Preferences
    theme: Theme
    clock: Callable[[], datetime]

    def __call__(self, owner: QWidget, form_id: str, selection: PrintSelection) -> None:
        """Show the dialog over the window of `owner`."""
        from pccc_desktop.documents.jobs import PrintJobs
        from pccc_desktop.ui.printing.dialog import PrintDialog

        dialog = PrintDialog(
            PrintJobs(self.services, self.clock),
            self.runner,
            self.messages,
            self.changes,
            self.theme,
            form_id,
            selection,
            self.clock().date(),
            owner.window(),
            self.preferences,
        )
        dialog.open()
