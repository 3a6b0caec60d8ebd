"""What a screen does after a save: tell every other screen, tell the person, and offer to take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.changes import ChangeSet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.context import UiContext


class SavedChanges:
    """Announces saved changes of one page with an undo; `owner` is the page, which lives as long as the window."""

    def __init__(self, ctx: UiContext, owner: QWidget) -> None:
        self._history = ctx.services.history
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._changes = ctx.changes
        self._owner = owner

    def announce(self, text: str, *changes: ChangeSet) -> None:
        """Publish the changes and say `text` with `Hoàn tác`; the undo takes back all of them, the newest first."""
        self._publish(changes)
        operations = tuple(one.operation_id for one in reversed(changes) if one.operation_id is not None)
        self._messages.done(text, undo=partial(self._undo, operations) if operations else None)

    def _publish(self, changes: Sequence[ChangeSet]) -> None:
        kinds = frozenset(kind for one in changes for kind in one.kinds)
        keys = tuple(key for one in changes for key in one.keys)
        self._changes.publish(ChangeSet(kinds, keys))

    def _undo(self, operations: Sequence[int]) -> None:
        work = partial(self._undo_all, operations)
        self._runner.run(self._owner, work, self._on_undone, self._on_failed)

    def _undo_all(self, operations: Sequence[int]) -> tuple[ChangeSet, ...]:
        return tuple(self._history.undo(operation) for operation in operations)

    def _on_undone(self, changes: Sequence[ChangeSet]) -> None:
        self._publish(changes)
        self._messages.info(QCoreApplication.translate("SavedChanges", "Đã hoàn tác."))

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self._owner, error)
