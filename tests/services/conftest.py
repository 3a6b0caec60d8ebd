"""A real database for these tests."""

from __future__ import annotations

from tests.support.database import clock, database, engine, template_database, units
from tests.support.factories import legal, office, services

__all__ = [
    "clock",
    "database",
    "engine",
    "legal",
    "office",
    "services",
    "template_database",
    "units",
]
