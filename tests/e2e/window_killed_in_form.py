"""A program of its own for the crash test: types into a new dispatch order, leaves the field, waits.

Called with the database and the preferences file; it says so when the draft is on the disk and never ends
by itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pccc_desktop.app.opening import Opening
from pccc_desktop.app.startup import Location
from pccc_desktop.ui.dispatch.editor import DispatchEditor

PLACE = "Ngõ 7, tổ dân phố số 3"


class Story(QObject):
    """Open the form, type, go to the next field, wait until the draft is kept, tell."""

    def __init__(self, opening: Opening, drafts: Path) -> None:
        super().__init__()
        self._opening = opening
        self._drafts = drafts
        self._typed = False
        self._timer = QTimer(self, interval=30)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        page = self._opening.window.current_page()
        if not isinstance(page, DispatchEditor):
            return
        place = page.findChild(QLineEdit, "incident_place_edit")
        other = page.findChild(QWidget, "target_name_edit")
        if not self._typed and place is not None and other is not None and place.isVisible():
            place.setFocus()
            place.setText(PLACE)
            other.setFocus()
            self._typed = True
        elif self._typed and list(self._drafts.glob("dispatch-*.json")):
            self._timer.stop()
            sys.stdout.write("kept\n")
            sys.stdout.flush()


def main() -> None:
    application = QApplication([])
    database = Path(sys.argv[1])
    opening = Opening(application, Location(database), Path(sys.argv[2]), "vi", "trực ban")
    opening.show()
    opening.window.show_page("dispatch", {"action": "new"})
    story = Story(opening, database.with_name(f"{database.name}.drafts"))
    application.exec()
    del story


if __name__ == "__main__":
    main()
