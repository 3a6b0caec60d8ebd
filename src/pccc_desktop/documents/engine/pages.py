"""Page make-up: strips in order become pages, with nothing parted that belongs together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.strips import Strip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TEXT_LINES_WITH_SIGNATURE = 2


@dataclass(slots=True)
class Page:
    """Strips with the distance of their tops from the top of the text area."""

    strips: list[tuple[float, Strip]] = field(default_factory=list[tuple[float, Strip]])


def bind_signature(strips: list[Strip]) -> None:
    """Tie the last two lines of text to the strip that is about to follow (the signature block)."""
    lines = 0
    for strip in reversed(strips):
        strip.keep = True
        lines += strip.is_text
        if lines >= _TEXT_LINES_WITH_SIGNATURE or strip.header:
            break


def _chunks(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.keep:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def paginate(strips: Iterable[Strip], height: float) -> list[Page]:
    """Fill pages of the given height from the top; a chunk higher than a page is divided between its strips."""
    maker = _PageMaker(height)
    for chunk in _chunks(strips):
        maker.add(chunk)
    return maker.pages


class _PageMaker:
    """Keeps the place where the next strip goes."""

    def __init__(self, height: float) -> None:
        self.pages = [Page()]
        self._height = height
        self._y = 0.0

    def add(self, chunk: list[Strip]) -> None:
        if self._fits(chunk):
            self._place(chunk)
            return
        if self._y > 0:
            self._new_page(chunk[0])
        if self._fits(chunk):
            self._place(chunk)
            return
        for strip in chunk:
            if self._y > 0 and not self._fits([strip]):
                self._new_page(strip)
            self._place([strip])

    def _fits(self, chunk: list[Strip]) -> bool:
        y = self._y
        for strip in chunk:
            y += (strip.gap if y > 0 else 0.0) + strip.height
        return y <= self._height + 0.01

    def _place(self, chunk: list[Strip]) -> None:
        page, y = self.pages[-1].strips, self._y
        for strip in chunk:
            if y > 0:
                y += strip.gap
            page.append((y, strip))
            y += strip.height
        self._y = y

    def _new_page(self, first: Strip) -> None:
        self.pages.append(Page())
        self._y = 0.0
        if first.header:
            self._place(list(first.header))
