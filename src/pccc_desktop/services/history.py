"""The history of changes: what was done, by whom, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pccc_desktop.domain.text import N_
from pccc_desktop.storage.audit_log import AuditLog, Undo

if TYPE_CHECKING:
    from pccc_desktop.domain.audit import AuditEntry, AuditOperation
    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.domain.clock import Clock
    from pccc_desktop.storage.unit_of_work import Units

_UNDO = N_("use_case", "Hoàn tác")
_REDO = N_("use_case", "Làm lại")


class HistoryService:
    """Shows the audit log and undoes saved changes."""

    def __init__(self, units: Units, clock: Clock) -> None:
        self._units = units
        self._clock = clock

    def operations(self, limit: int, before_id: int | None = None) -> list[AuditOperation]:
        """What was done, newest first; `before_id` continues behind the last one shown."""
        with self._units.open_read() as unit:
            return AuditLog(unit).operations(limit, before_id)

    def entries(self, operation_id: int) -> list[AuditEntry]:
        """What one operation did to each record."""
        with self._units.open_read() as unit:
            log = AuditLog(unit)
            log.operation(operation_id)
            return log.entries(operation_id)

    def undo(self, operation_id: int) -> ChangeSet:
        """Take an operation back; undoing an undo does it again. Raises ConflictError."""
        with self._units.open_write() as unit:
            operation = Undo(unit).run(operation_id)
            return unit.commit(use_case=_name_of_undo(operation.use_case), undoes=operation_id)

    def verify(self) -> list[str]:
        """Sentences on what is wrong with the log; empty when nobody tampered with it."""
        with self._units.open_read() as unit:
            return AuditLog(unit).broken_links()


def _name_of_undo(use_case: str) -> str:
    """``Hoàn tác: Sửa văn bản``, and for its own undo ``Làm lại: Sửa văn bản``."""
    verb, colon, rest = use_case.partition(": ")
    if colon and verb in {_UNDO, _REDO}:
        return f"{_REDO if verb == _UNDO else _UNDO}: {rest}"
    return f"{_UNDO}: {use_case}"
