"""Character offsets of a text and cursor positions of the document that shows it."""

from __future__ import annotations

from bisect import bisect_left

_LAST_BMP = 0xFFFF


class TextMap:
    """Qt counts UTF-16 units, spans count characters; they differ after characters such as U+1F525."""

    def __init__(self, text: str) -> None:
        self._wide = [offset for offset, char in enumerate(text) if ord(char) > _LAST_BMP]
        self._wide_positions = [offset + index for index, offset in enumerate(self._wide)]

    def position(self, offset: int) -> int:
        """Cursor position of a character offset."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, position: int) -> int:
        """Character offset of a cursor position."""
        return position - bisect_left(self._wide_positions, position)
