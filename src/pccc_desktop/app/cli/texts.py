"""The sentences of the command line in the language asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def teller(language: str) -> Callable[[object], str]:
    """What puts a marked text or a refusal into that language; Vietnamese needs no catalogue, so no Qt."""
    if language == "vi":
        return str
    from pccc_desktop.ui.core.translate import catalogue, shown

    return partial(shown, find=catalogue(language))
