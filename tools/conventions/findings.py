"""The one shape in which every rule reports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from typing_extensions import override


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One broken rule: where, which, and what to do instead."""

    path: PurePosixPath
    line: int
    rule: str
    message: str

    @override
    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule} {self.message}"
