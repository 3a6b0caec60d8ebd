"""The program as it is started by a person, until its window is painted."""

from __future__ import annotations

from typing_extensions import override

from bench.windows.watch import tell_and_end
from pccc_desktop.app import opening
from pccc_desktop.app.main import main


class _WatchedOpening(opening.Opening):
    """Tells when the window is painted."""

    @override
    def _on_painted(self) -> None:
        tell_and_end()


opening.Opening = _WatchedOpening
main([])
