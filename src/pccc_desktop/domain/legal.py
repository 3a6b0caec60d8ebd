"""Dated parameters of law and practice, and the rules to choose the one in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class RegulationParameter:
    """One period of one parameter; `verified` False shows as ``chưa đối chiếu văn bản gốc``."""

    code: str
    label: str
    value_text: str = ""
    value_num: float | None = None
    unit: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    source: str = ""
    verified: bool = False
    note: str = ""
    id: int | None = None
    version: int = 1

    @property
    def number(self) -> int:
        """The value as a whole number. Raises ValueError when the parameter holds words."""
        if self.value_num is None:
            raise ValueError(self.code)
        return round(self.value_num)


def in_force(
    parameters: Iterable[RegulationParameter], code: str, day: date
) -> RegulationParameter | None:
    """The parameter with this code whose period holds the day; the latest begun when periods overlap."""
    fitting = [
        one
        for one in parameters
        if one.code == code
        and (one.effective_from is None or one.effective_from <= day)
        and (one.effective_to is None or day <= one.effective_to)
    ]
    return max(fitting, key=lambda one: one.effective_from or date.min, default=None)
