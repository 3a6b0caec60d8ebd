"""PCCC Desktop: fire-safety plans, assignments and printed forms for ward offices."""

from __future__ import annotations

__version__ = "0.1.0"
