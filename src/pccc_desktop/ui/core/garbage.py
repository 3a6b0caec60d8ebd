"""Garbage is collected in the window's thread only.

Python collects wherever it happens to allocate. When that is a worker, the widgets of a closed page, which
often hang together in circles, are destroyed in the wrong thread, and Qt dies of it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1000


class WindowGarbage(QObject):
    """Collects by timer what Python would have collected by itself, for as long as there are workers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def stop(self) -> None:
        """There are no workers any more: Python collects by itself again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _on_timeout(self) -> None:
        full = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if full:
            gc.collect(max(full))
