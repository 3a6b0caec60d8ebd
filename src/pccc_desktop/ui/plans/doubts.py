"""What needs a look in a review, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.recognition import MAYBE
from pccc_desktop.domain.text import Marked
from pccc_desktop.ui.core.translate import shown


def doubt_words(text: str) -> str:
    """A doubt as a person reads it; a stored review keeps no more of it than the Vietnamese sentence."""
    if isinstance(text, Marked) or not text:
        return shown(text)
    start, _, end = MAYBE.partition("{names}")
    if text.startswith(start) and text.endswith(end):
        return shown(MAYBE.format(names=text[len(start) : -len(end)]))
    return QCoreApplication.translate("review", text)
