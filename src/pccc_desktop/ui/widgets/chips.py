"""Chips: a label that says a state, and a button that filters."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import Role, scaled_font


class Chip(QLabel):
    """A state in words on its colour."""

    def __init__(self, text: str = "", role: Role = Role.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "chip")
        self.setFont(scaled_font(9.4, semibold=True))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(20, self.fontMetrics().height() + 2))
        self.set_state(text, role)

    def set_state(self, text: str, role: Role) -> None:
        """Say something else."""
        self.setText(text)
        self.setProperty("role", role.value)
        self.style().unpolish(self)
        self.style().polish(self)


class ChipButton(QPushButton):
    """A filter that is on or off, with the number of rows it would show."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._label = text
        self._count: int | None = None
        self.setCheckable(True)
        self.setProperty("look", "chip")
        self.set_count(None)

    def count(self) -> int | None:
        return self._count

    def set_count(self, count: int | None) -> None:
        """Show the figure behind the name, or none."""
        self._count = count
        text = self._label if count is None else f"{self._label} {grouped(count)}"
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        # The checked state is semibold; room for it is kept so that chips do not jump.
        size = super().sizeHint()
        bold = scaled_font(10.0, semibold=True)
        text = self.text()
        extra = QFontMetrics(bold).horizontalAdvance(text) - self.fontMetrics().horizontalAdvance(text)
        return QSize(size.width() + max(0, extra), size.height())


def grouped(number: int) -> str:
    """A count as Vietnamese writes it: ``12.345``."""
    return f"{number:,}".replace(",", ".")
