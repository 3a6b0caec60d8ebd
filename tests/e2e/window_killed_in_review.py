"""A program of its own for the crash test: imports a plan, changes its title in the review, says so, and waits.

Called with the database, the plan and the preferences file; it never ends by itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from pccc_desktop.app.opening import Opening
from pccc_desktop.app.startup import Location
from pccc_desktop.domain.review import set_field
from pccc_desktop.ui.plans.page import PlansPage
from pccc_desktop.ui.plans.review_page import ReviewPage

TITLE = "trích yếu do văn thư sửa"


class Story(QObject):
    """Import, change, wait until the change is kept, tell."""

    def __init__(self, opening: Opening, plan: Path) -> None:
        super().__init__()
        self._opening = opening
        self._plan = plan
        self._step = 0
        self._timer = QTimer(self, interval=30)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        page = self._opening.window.current_page()
        if self._step == 0 and isinstance(page, PlansPage):
            page.import_files([self._plan])
            self._step = 1
        elif self._step == 1 and isinstance(page, ReviewPage):
            page.session.apply(set_field(page.session.review, "title", TITLE), "Sửa trích yếu")
            self._step = 2
        elif self._step == 2 and isinstance(page, ReviewPage) and page.session.is_saved:
            sys.stdout.write("saved\n")
            sys.stdout.flush()
            self._step = 3


def main() -> None:
    application = QApplication([])
    opening = Opening(application, Location(Path(sys.argv[1])), Path(sys.argv[3]), "vi", "văn thư")
    opening.show()
    opening.window.show_page("plans")
    story = Story(opening, Path(sys.argv[2]))
    application.exec()
    del story


if __name__ == "__main__":
    main()
