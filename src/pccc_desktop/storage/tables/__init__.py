"""One module of rows for each feature; importing this package makes the metadata complete."""

from __future__ import annotations

from pccc_desktop.storage.tables import (
    assignments,
    dispatch,
    documents,
    office,
    organizations,
    people,
    prints,
    reference,
    registers,
    reviews,
)

__all__ = [
    "assignments",
    "dispatch",
    "documents",
    "office",
    "organizations",
    "people",
    "prints",
    "reference",
    "registers",
    "reviews",
]
