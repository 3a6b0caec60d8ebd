"""Page content written as PDF operators: one string a page, with every piece of text encoded once a file.

reportlab's text object formats each number and encodes each string anew; forms printed by the hundred repeat
most of theirs, so this is where they become cheap (docs/decisions/0010).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics

from pccc_desktop.documents.engine.fonts import faces

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from pccc_desktop.documents.engine.strips import Rule, Text

_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), ord("("), ord(")"), ord("\\"))}
_RuleKey = tuple[float, tuple[float, ...]]


class ContentStream:
    """Collects the operators of one page after the other and hands them to a canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        untyped: Any = canvas
        self._document: Any = untyped._doc  # noqa: SLF001 - the key of a font's subset
        self._fonts: list[Any] = [pdfmetrics.getFont(face.name) for face in faces()]
        self._encoded: dict[tuple[int, str], list[tuple[str, str]]] = {}
        self._texts: list[str] = []
        self._rules: dict[_RuleKey, list[str]] = {}
        self._font: tuple[str, float] = ("", 0.0)
        self._word_space = 0.0

    def add_texts(self, texts: Iterable[Text], top: float) -> None:
        """Texts of a strip whose top is `top` points above the foot of the page."""
        write = self._texts.append
        for x, dy, face, size, word_space, words in texts:
            pieces = self._encoded.get((face, words))
            if pieces is None:
                pieces = self._encode(face, words)
            if word_space != self._word_space:
                self._word_space = word_space
                write(f"{word_space:.3f} Tw")
            write(f"1 0 0 1 {x:.2f} {top - dy:.2f} Tm")
            for font, code in pieces:
                if (font, size) != self._font:
                    self._font = (font, size)
                    write(f"{font} {size:g} Tf")
                write(code)

    def add_rules(self, rules: Iterable[Rule], top: float) -> None:
        """Straight lines of a strip, gathered by weight and pattern."""
        for x1, y1, x2, y2, weight, dashes in rules:
            path = f"{x1:.2f} {top - y1:.2f} m {x2:.2f} {top - y2:.2f} l"
            self._rules.setdefault((weight, dashes), []).append(path)

    def finish_page(self) -> None:
        """Write the page to the canvas and begin the next one empty."""
        parts = ["BT", *self._texts, "ET"] if self._texts else []
        for (weight, dashes), paths in self._rules.items():
            pattern = " ".join(f"{dash:g}" for dash in dashes)
            parts += [f"{weight:g} w [{pattern}] 0 d", *paths, "S"]
        self._canvas.addLiteral("\n".join(parts))
        self._texts, self._rules = [], {}
        self._font, self._word_space = ("", 0.0), 0.0

    def _encode(self, face: int, words: str) -> list[tuple[str, str]]:
        """The text as (font of the subset, show operator) pieces."""
        font = self._fonts[face]
        pieces: list[tuple[str, str]] = []
        for subset, codes in font.splitString(words, self._document):
            name: str = font.getSubsetInternalName(subset, self._document)
            pieces.append((name, f"({codes.decode('latin-1').translate(_ESCAPES)}) Tj"))
        self._encoded[face, words] = pieces
        return pieces
