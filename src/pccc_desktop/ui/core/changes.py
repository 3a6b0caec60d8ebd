"""The bus on which screens hear that saved data changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pccc_desktop.domain.changes import ChangeSet


class ChangeBus(QObject):
    """Tells every screen what a saved use case changed.

    Signals: `changed(changes, initiator)`; a screen reloads when one of its kinds is in `changes.kinds` and
    it is not itself the initiator.
    """

    changed = Signal(object, object)

    def publish(self, changes: ChangeSet, initiator: QObject | None = None) -> None:
        """Announce `changes`; `initiator` is the screen that made them and already shows them, or None."""
        if changes.kinds:
            self.changed.emit(changes, initiator)
