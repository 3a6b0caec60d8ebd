"""How lists are asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of a list: a column of its list item, upwards or downwards."""

    column: str
    descending: bool = False
