"""The whole structure of the database as this program knows it, and how a new one is made complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pccc_desktop.storage import audit_tables, search_index, tables
from pccc_desktop.storage.base import Base

if TYPE_CHECKING:
    from sqlalchemy import MetaData

__all__ = ["METADATA", "audit_tables", "is_ours", "row_classes", "tables"]

tables.load_all()
METADATA: MetaData = Base.metadata


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether Alembic compares this object: everything but the search index, which has no metadata."""
    return not (kind == "table" and name is not None and search_index.belongs_to_index(name))


def row_classes() -> dict[str, type[Base]]:
    """The row class of every table by the table's name."""
    return {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
