"""The program opened on the page of documents, until its rows are painted."""

from __future__ import annotations

from typing import cast

from typing_extensions import override

from bench.windows.watch import PaintWatch
from pccc_desktop.app import opening
from pccc_desktop.app.main import main
from pccc_desktop.app.paths import app_paths
from pccc_desktop.ui.core.preferences import CURRENT_PAGE, Preferences

# The program itself does this when a window is closed on this page.
preferences = Preferences(app_paths().preferences)
preferences.set(CURRENT_PAGE, "plans")
preferences.save()


class _WatchedOpening(opening.Opening):
    """Tells when the list is painted with rows in it."""

    @override
    def _on_painted(self) -> None:
        from pccc_desktop.ui.plans.page import PlansPage

        super()._on_painted()
        page = cast("PlansPage", self.window.current_page())
        PaintWatch(page.table.viewport(), lambda: page.model.rowCount() > 0)


opening.Opening = _WatchedOpening
main([])
