"""One module of rows for each feature; a list imports only those it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def load_all() -> tuple[ModuleType, ...]:
    """Make the metadata complete, as writing needs it: rows are written in the order of their foreign keys."""
    from pccc_desktop.storage.tables import (
        assignment_parts,
        assignments,
        dispatch,
        document_parts,
        documents,
        office,
        organizations,
        people,
        prints,
        reference,
        registers,
        reviews,
    )

    return (
        assignment_parts,
        assignments,
        dispatch,
        document_parts,
        documents,
        office,
        organizations,
        people,
        prints,
        reference,
        registers,
        reviews,
    )
