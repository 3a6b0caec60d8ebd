"""The same pages drawn with a bare reportlab canvas: same texts at the same places, same fonts, same lines."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from pccc_desktop.documents.engine.fonts import faces
from pccc_desktop.documents.engine.layout import frame_of, lay_out
from pccc_desktop.documents.engine.strips import POINTS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pccc_desktop.documents.engine.content import Document

_TextAt = tuple[float, float, str, float, float, str]
_LineAt = tuple[float, float, float, float, float, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One page as finished figures: nothing is left to compute."""

    size: tuple[float, float]
    texts: list[_TextAt]
    lines: list[_LineAt]


def drawings(documents: Iterable[Document]) -> list[Drawing]:
    """Every page of the documents, from the engine's own layout."""
    names = [face.name for face in faces()]
    result: list[Drawing] = []
    for document in documents:
        width, height = (side * POINTS_PER_MM for side in document.page_size_mm)
        top = height - frame_of(document).top
        for page in lay_out(document):
            texts: list[_TextAt] = []
            lines: list[_LineAt] = []
            for offset, strip in page.strips:
                y0 = top - offset
                for x, dy, face, size, space, text in strip.texts:
                    texts.append((x, y0 - dy, names[face], size, space, text))
                for x1, y1, x2, y2, weight, dash in strip.rules:
                    lines.append((x1, y0 - y1, x2, y0 - y2, weight, dash))
            result.append(Drawing((width, height), texts, lines))
    return result


def draw(pages: Iterable[Drawing]) -> bytes:
    """What a careful programmer writes by hand: one call for each text and line, state set when it changes."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pageCompression=1, invariant=1)
    for page in pages:
        canvas.setPageSize(page.size)
        font: tuple[str, float] = ("", 0.0)
        for x, y, name, size, word_space, text in page.texts:
            if (name, size) != font:
                font = (name, size)
                canvas.setFont(name, size)
            canvas.drawString(x, y, text, wordSpace=word_space)
        pen: tuple[float, tuple[float, ...]] = (0.0, ())
        for x1, y1, x2, y2, weight, dash in page.lines:
            if (weight, dash) != pen:
                pen = (weight, dash)
                canvas.setLineWidth(weight)
                canvas.setDash(list(dash))
            canvas.line(x1, y1, x2, y2)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
