"""A real database for these tests."""

from __future__ import annotations

from tests.support.database import clock, database, engine, template_database, units

__all__ = ["clock", "database", "engine", "template_database", "units"]
