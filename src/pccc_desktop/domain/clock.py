"""The time as the program sees it: given from outside, so that rules and tests can choose their day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the moment now, aware, in the office's local time; only `app` makes the real one."""
