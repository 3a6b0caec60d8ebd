"""Cards, headings of sections, hairlines and the designed empty state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

_EMPTY_WIDTH = 480


class Card(QFrame):
    """A white panel with a hairline and round corners; put content into `body`."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "", margin: int = 16) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(8)
        self._title: QLabel | None = None
        if title:
            self._title = QLabel(title, self)
            self._title.setFont(scaled_font(11.0, semibold=True))
            self.body.addWidget(self._title)
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title of a card that was made with one."""
        if self._title is not None:
            self._title.setText(title)
            self.setAccessibleName(title)


class SectionLabel(QLabel):
    """Small capital heading of a section."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "section")
        self.setFont(scaled_font(9.0, semibold=True))


class Hairline(QFrame):
    """One line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "hairline")
        self.setFixedHeight(1)


class EmptyState(QWidget):
    """What stands where nothing is yet: an icon, one sentence, what to do, and buttons that begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(scaled_font(12.0, semibold=True))
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("look", "muted")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        # A wrapped label that is aligned in its layout is cut: its height is that of the whole width.
        column = QWidget(self)
        column.setMaximumWidth(_EMPTY_WIDTH)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        for widget in (self._icon, self._title, self._text):
            lines.addWidget(widget)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 8)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)

    def set_content(self, icon: QIcon, title: str, text: str) -> None:
        """What is missing and what to do."""
        self._icon.setPixmap(icon.pixmap(QSize(40, 40), self.devicePixelRatioF()))
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def texts(self) -> tuple[str, str]:
        """Title and text as shown."""
        return self._title.text(), self._text.text()

    def add_button(self, text: str, slot: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """A way to begin; `slot` is a bound method."""
        button = QPushButton(text, self)
        button.setProperty("look", "primary" if primary else "")
        button.clicked.connect(slot)
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Put a ready button into the row of buttons."""
        self._buttons.insertWidget(self._buttons.count() - 1, widget)
