"""Runs migrations over the connection that `storage.migrate` hands in; there is no alembic.ini."""

from __future__ import annotations

from typing import Any, Literal, cast

from alembic import context
from sqlalchemy.types import TypeDecorator

from pccc_desktop.storage.schema import METADATA, is_ours


def _render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Scripts are frozen, so they name SQLAlchemy's plain types, never our own classes."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{cast('TypeDecorator[Any]', item).impl_instance!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    include_name=is_ours,
    render_item=_render_item,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
