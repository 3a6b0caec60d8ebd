"""What every table is made of: the declarative base, common columns, and the helpers for audited columns."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

from sqlalchemy import MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column
from typing_extensions import override

from pccc_desktop.storage.column_types import LocalDate, NfcText, UtcDateTime

if TYPE_CHECKING:
    from pccc_desktop.domain.changes import RecordKind

DERIVED = "derived"
_FIRST, _LAST = -1000, 1000
_NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s__%(column_0_N_name)s",
    "ck": "ck_%(table_name)s__%(constraint_name)s",
    "fk": "fk_%(table_name)s__%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def audited(*args: Any, **kwargs: Any) -> MappedColumn[Any]:
    """`mapped_column` that keeps its old value for the audit, also when it was expired (architecture M17)."""
    return mapped_column(*args, active_history=True, **kwargs)


def derived(*args: Any, **kwargs: Any) -> MappedColumn[Any]:
    """A column computed by the row's `derive()` (search text, sort key); left out of the audit.

    It stands last in the table: SQLite reads what stands behind a long text only through all its pages.
    """
    return mapped_column(*args, info={DERIVED: True}, sort_order=_LAST, **kwargs)


class Base(DeclarativeBase):
    """Base of all rows.

    `__audited__`: changes are written to the audit log and can be undone.
    `__record_kind__`: the kind of record that screens are told about, by default that of the table's name.
    `__record_owner__`: the attribute with the record's id, for a part of a record (``document_id``).
    """

    metadata = MetaData(naming_convention=_NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: NfcText, date: LocalDate, datetime: UtcDateTime}
    __audited__: ClassVar[bool] = False
    __record_kind__: ClassVar[RecordKind | None] = None
    __record_owner__: ClassVar[str] = "id"

    @override
    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        table = cls.__dict__.get("__table__")
        if cls.__audited__ and table is not None:
            # An id is never given twice, or undo could meet another row under the id of a deleted one.
            table.dialect_options["sqlite"]["autoincrement"] = True

    def derive(self) -> None:
        """Compute the derived columns from the others; called before every insert and update."""


class PartMixin:
    """An audited row that is a part of a record: written, deleted and restored together with it."""

    __audited__: ClassVar[bool] = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=_FIRST)


class RecordMixin:
    """The common columns of a record of its own; it is never deleted, only marked `deleted_at`.

    A unique index of a record carries ``sqlite_where=text("deleted_at IS NULL")``.
    """

    __audited__: ClassVar[bool] = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=_FIRST)
    uuid: Mapped[str] = audited(String(36), default=lambda: str(uuid4()), unique=True, sort_order=_FIRST)
    created_at: Mapped[datetime] = mapped_column(sort_order=_FIRST)
    created_by: Mapped[str] = mapped_column(default="", sort_order=_FIRST)
    updated_at: Mapped[datetime] = mapped_column(sort_order=_FIRST)
    updated_by: Mapped[str] = mapped_column(default="", sort_order=_FIRST)
    deleted_at: Mapped[datetime | None] = audited(sort_order=_FIRST)
    version: Mapped[int] = mapped_column(sort_order=_FIRST)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it with the class
        return {"version_id_col": cls.version}


BOOKKEEPING = frozenset({"created_at", "created_by", "updated_at", "updated_by", "version"})
