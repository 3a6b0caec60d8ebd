"""The one place that reads the machine's clock."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """The current local time, with its offset."""
    return datetime.now().astimezone()
