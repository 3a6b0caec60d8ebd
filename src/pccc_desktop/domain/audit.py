"""The log of changes: who did what, when, and what the record looked like before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one record, before and after, as texts."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One record touched by an operation; action is ``insert``, ``update`` or ``delete``."""

    table: str
    key: int
    action: str
    before: Mapping[str, object]
    after: Mapping[str, object]

    def changes(self) -> tuple[FieldChange, ...]:
        """The fields that differ, in alphabetical order."""
        names = sorted({*self.before, *self.after})
        pairs = ((name, self.before.get(name), self.after.get(name)) for name in names)
        return tuple(FieldChange(n, _shown(a), _shown(b)) for n, a, b in pairs if a != b)


@dataclass(frozen=True, slots=True)
class AuditOperation:
    """One committed unit of work."""

    id: int
    at: datetime
    actor: str
    use_case: str
    reason: str
    entry_count: int
    undone_by: int | None = None


def _shown(value: object) -> str:
    return "" if value is None else str(value)
