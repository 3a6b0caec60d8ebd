"""What opening a file gives: its text, and whether the file itself says where paragraphs end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawDocument:
    """Text of a file before cleaning; table rows have tabs between their cells."""

    text: str
    paragraphs_known: bool = False
