"""Units of work: one reading or writing transaction for one use case; nothing is kept unless committed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session
from typing_extensions import override

from pccc_desktop.storage.audit_hook import AuditTrail, Stamp
from pccc_desktop.storage.engine import WRITE_OPTION
from pccc_desktop.storage.guard import translate, translated
from pccc_desktop.storage.tables import load_all

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType
    from typing import Self

    from sqlalchemy import Engine

    from pccc_desktop.domain.changes import ChangeSet


class ReadUnit:
    """A consistent view of the database; it never writes."""

    _write = False

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """The session, for repositories only."""
        if self._session is None:
            raise RuntimeError("the unit of work is not open")
        return self._session

    def __enter__(self) -> Self:
        with translated():
            self._session = Session(self._engine, autoflush=self._write, expire_on_commit=False)
            self._session.connection(execution_options={WRITE_OPTION: self._write})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        session, self._session = self.session, None
        session.close()
        known = translate(error) if error is not None else None
        if known is not None:
            raise known from error


class WriteUnit(ReadUnit):
    """One writing transaction (BEGIN IMMEDIATE): rolled back unless `commit` is called."""

    _write = True

    def __init__(self, engine: Engine, actor: str, machine: str, clock: Callable[[], datetime]) -> None:
        super().__init__(engine)
        self._stamp = Stamp(actor=actor, machine=machine, now=clock())
        self._trail: AuditTrail | None = None

    @property
    def actor(self) -> str:
        return self._stamp.actor

    @property
    def now(self) -> datetime:
        """The moment of this unit: all its rows carry the same."""
        return self._stamp.now

    @override
    def __enter__(self) -> Self:
        load_all()
        super().__enter__()
        self._trail = AuditTrail(self.session, self._stamp)
        return self

    def commit(self, *, use_case: str, reason: str = "", undoes: int | None = None) -> ChangeSet:
        """Write everything with its audit operation; the history shows `use_case` (``Sửa văn bản``)."""
        if self._trail is None:
            raise RuntimeError("the unit of work is not open")
        with translated():
            changes = self._trail.close(use_case=use_case, reason=reason, undoes=undoes)
            self.session.commit()
        return changes


@dataclass(frozen=True)
class Units:
    """Opens units of work; what services get instead of a database."""

    open_read: Callable[[], ReadUnit]
    open_write: Callable[[], WriteUnit]


def make_units(engine: Engine, *, actor: str, clock: Callable[[], datetime], machine: str = "") -> Units:
    """Units over `engine`; `actor` is who the audit log names."""
    return Units(
        open_read=lambda: ReadUnit(engine), open_write=lambda: WriteUnit(engine, actor, machine, clock)
    )
