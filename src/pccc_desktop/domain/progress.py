"""How long work tells how far it is and hears that the person does not want it any more."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What long work gets from its caller; safe to call from the thread that works."""

    def report(self, done: int, total: int, text: str) -> None:
        """Tell how far the work is; `total` 0 means that nobody knows."""
        ...

    def cancelled(self) -> bool:
        """Whether the work should stop; it then raises CancelledError and leaves nothing half done."""
        ...
