"""Colours behind found values, by kind, for light and dark looks; a test computes their contrast with the text."""

from __future__ import annotations

from pccc_desktop.ui.plans.marks import MarkKind

LIGHT = {
    MarkKind.FIELD: "#D5E4F7",
    MarkKind.REFERENCE: "#F4DDF1",
    MarkKind.UNIT: "#CDEBD9",
    MarkKind.TASK: "#EEF3CF",
    MarkKind.DEADLINE: "#FFE3BD",
    MarkKind.RECIPIENT: "#E4E2EE",
}
DARK = {
    MarkKind.FIELD: "#25405F",
    MarkKind.REFERENCE: "#4F2F50",
    MarkKind.UNIT: "#1E4D38",
    MarkKind.TASK: "#3A4420",
    MarkKind.DEADLINE: "#5A421A",
    MarkKind.RECIPIENT: "#3B3A4C",
}


def mark_color(kind: MarkKind, *, dark: bool) -> str:
    """The colour behind values of a kind, as `#RRGGBB`."""
    return (DARK if dark else LIGHT)[kind]
