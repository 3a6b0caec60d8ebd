"""The one place that reads the machine's clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def now() -> datetime:
    """The current local time, with its offset."""
    from datetime import datetime

    return datetime.now().astimezone()
