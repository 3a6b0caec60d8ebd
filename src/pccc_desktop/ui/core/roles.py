"""From the words with which the domain names an importance to the colours of the look."""

from __future__ import annotations

from pccc_desktop.ui.core.theme import Role

_ROLES = {"danger": Role.DANGER, "warn": Role.WARN, "ok": Role.OK, "info": Role.ACCENT}


def role_of(word: str) -> Role:
    """The role for ``danger``, ``warn``, ``ok`` or ``info``; anything else is neutral."""
    return _ROLES.get(word, Role.NEUTRAL)
