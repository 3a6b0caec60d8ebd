"""What all repositories share: the session of their unit, and rows that are parts of a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.orm.attributes import flag_modified

from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.storage.base import Base, RecordMixin
from pccc_desktop.storage.unit_of_work import ReadUnit, WriteUnit

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

P = TypeVar("P", bound=Base)
R = TypeVar("R", bound=RecordMixin)
GONE = "Bản ghi này không còn nữa; có thể đã bị xóa ở cửa sổ khác."


class Repository:
    """Works in one unit of work and is thrown away with it."""

    def __init__(self, unit: ReadUnit) -> None:
        self._unit = unit

    @property
    def _session(self) -> Session:
        return self._unit.session

    @property
    def _now(self) -> datetime:
        """The moment of a writing unit."""
        if not isinstance(self._unit, WriteUnit):
            raise TypeError("this needs a writing unit")
        return self._unit.now

    @property
    def _actor(self) -> str:
        """Who works in a writing unit."""
        if not isinstance(self._unit, WriteUnit):
            raise TypeError("this needs a writing unit")
        return self._unit.actor

    def _live(self, row_class: type[R], key: int) -> R:
        """The row that is not in the bin. Raises NotFoundError."""
        row = self._session.get(row_class, key)
        if row is None or row.deleted_at is not None:
            raise NotFoundError(GONE)
        return row

    def _touch(self, row: RecordMixin) -> None:
        """Make it a new state of the record, also when only its parts changed or the clock stands still."""
        row.updated_at = self._now
        flag_modified(row, "updated_at")


def sync_parts(
    session: Session,
    existing: Sequence[P],
    wanted: Iterable[Mapping[str, Any]],
    make: Callable[[], P],
) -> None:
    """Make the parts of a record what is wanted: change those that are there in order, add and delete the rest.

    What stays equal is not touched, so the audit log holds what really changed.
    """
    values = list(wanted)
    for row, new in zip(existing, values, strict=False):
        assign(row, new)
    for row in existing[len(values) :]:
        session.delete(row)
    for new in values[len(existing) :]:
        row = make()
        assign(row, new)
        session.add(row)


def assign(row: Base, values: Mapping[str, Any]) -> None:
    """Set the attributes that differ."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
