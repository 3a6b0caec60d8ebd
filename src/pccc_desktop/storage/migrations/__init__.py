"""The history of the database's structure; released migrations are never edited."""

from __future__ import annotations

HEAD = "0002"
"""The revision this program works with; a test keeps it equal to the newest script."""
