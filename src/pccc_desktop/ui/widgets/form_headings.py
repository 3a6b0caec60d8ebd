"""Headings of sections inside a Designer form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def style_headings(form: QWidget) -> None:
    """Set the labels with look `section` in small semibold capitals, as `SectionLabel` does."""
    for label in form.findChildren(QLabel):
        if label.property("look") == "section":
            label.setText(label.text().upper())
            label.setFont(scaled_font(9.0, semibold=True))
