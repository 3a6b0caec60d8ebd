"""Draws the pages of the real window into PNG files, for pictures in documents and for a look from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from pccc_desktop.domain.printing import PrintSelection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.app.opening import Opening

_TICK_MS = 60
_STILL_TICKS = 6
_PAPER_FORM = "assignment-slip"
REVIEW, PRINT = "review", "print"


class Photographer(QObject):
    """Goes from page to page, waits until nothing moves, and takes the picture.

    Signals: `finished` when all pictures are taken.
    """

    finished = Signal()

    def __init__(self, opening: Opening, pages: Sequence[str], folder: Path) -> None:
        super().__init__(opening)
        self._opening = opening
        self._left = list(pages)
        self._folder = folder
        self._still = 0
        self._page = ""
        self.files: list[Path] = []
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        self._still = 0 if self._opening.parts.runner.busy() else self._still + 1
        if self._still < _STILL_TICKS:
            return
        self._still = 0
        if self._page:
            self._take()
        if self._left:
            self._page = self._left.pop(0)
            self._go()
        else:
            self._timer.stop()
            self.finished.emit()

    def _go(self) -> None:
        window = self._opening.window
        if self._page == REVIEW:
            reviews = self._opening.parts.context.services.reviews.list()
            window.show_page("plans", {"review": str(reviews[0].id)} if reviews else None)
        elif self._page == PRINT:
            window.show_page("assignments")
            services = self._opening.parts.context.services
            documents = services.assignments.documents_with_assignments()
            selection = PrintSelection(document_ids=(documents[0][0],)) if documents else PrintSelection()
            self._opening.parts.context.open_print(window, _PAPER_FORM, selection)
        else:
            window.show_page(self._page)

    def _take(self) -> None:
        window: QWidget = self._opening.window
        picture = window.grab()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                picture = dialog.grab()
                dialog.close()
        path = self._folder / f"{self._page}.png"
        picture.save(str(path))
        self.files.append(path)
