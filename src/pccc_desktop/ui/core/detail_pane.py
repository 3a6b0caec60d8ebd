"""The pane beside a list that says what the current row means and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from pccc_desktop.ui.core.theme import Role, scaled_font
from pccc_desktop.ui.widgets.cards import SectionLabel
from pccc_desktop.ui.widgets.chips import Chip
from pccc_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

LABEL_WIDTH = 112


class DetailPane(QScrollArea):
    """Filled anew for each record: `clear`, then title, rows, sections, chips, links, actions as read.

    Signals: `link_activated(target)` with the target given to `add_link`.
    """

    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(264)
        self.setAccessibleName(self.tr("Chi tiết"))
        self._content = QWidget(self)
        self._layout = QVBoxLayout(self._content)
        self._grid: QGridLayout | None = None
        self._actions: FlowLayout | None = None
        self.setWidget(self._content)
        self.clear()

    def clear(self) -> None:
        """Empty the pane."""
        if isValid(self._content):
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        self._content.setObjectName("detail_content")
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(14, 14, 14, 14)
        self._layout.setSpacing(6)
        self._layout.addStretch(1)
        self._grid = None
        self._actions = None
        self.takeWidget()
        self.setWidget(self._content)

    def show_hint(self, text: str) -> None:
        """Nothing is selected: say so."""
        self.clear()
        self.add_text(text, muted=True)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """What the record is."""
        label = self._text_label(title)
        label.setFont(scaled_font(11.0, semibold=True))
        self._add(label)
        if subtitle:
            self.add_text(subtitle, muted=True)

    def add_row(self, label: str, value: str, *, role: Role | None = None, chip: bool = False) -> None:
        """A labelled value; an empty value is said as `Chưa ghi`; `chip` shows it as a status chip."""
        if self._grid is None:
            self._grid = QGridLayout()
            self._grid.setContentsMargins(0, 4, 0, 4)
            self._grid.setHorizontalSpacing(12)
            self._grid.setVerticalSpacing(7)
            self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
            self._grid.setColumnStretch(1, 1)
            self._layout.insertLayout(self._layout.count() - 1, self._grid)
        row = self._grid.rowCount()
        name = self._text_label(label)
        name.setProperty("look", "muted")
        name.setMaximumWidth(LABEL_WIDTH + 40)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        if chip and value:
            self._grid.addWidget(
                Chip(value, role or Role.NEUTRAL, self._content), row, 1, Qt.AlignmentFlag.AlignLeft
            )
            return
        shown = self._text_label(value or self.tr("Chưa ghi"))
        shown.setAccessibleName(f"{label}: {shown.text()}")
        shown.setProperty("tone", (role if value else Role.WARN) or "")
        self._grid.addWidget(shown, row, 1)

    def add_section(self, title: str) -> None:
        """Begin a section."""
        self._layout.insertSpacing(self._layout.count() - 1, 4)
        self._add(SectionLabel(title, self._content))

    def add_text(self, text: str, *, muted: bool = False, role: Role | None = None) -> None:
        """A line or paragraph."""
        label = self._text_label(text)
        label.setProperty("look", "muted" if muted else "")
        label.setProperty("tone", role or "")
        self._add(label)

    def add_chip(self, chip: str, text: str, role: Role) -> None:
        """A chip with its sentence, such as a warning and what to do about it."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Chip(chip, role, self._content), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text_label(text), 1)
        self._end_blocks()
        self._layout.insertLayout(self._layout.count() - 1, row)

    def add_link(self, text: str, target: str) -> None:
        """A link; `link_activated` gets the target."""
        button = QPushButton(text, self._content)
        button.setProperty("look", "link")
        button.setProperty("target", target)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setToolTip(text)
        button.clicked.connect(self._on_link_clicked)
        self._add(button)

    def add_action(self, text: str, slot: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """One of the most likely actions; they stand beside each other. `slot` is a bound method."""
        if self._actions is None:
            holder = QWidget(self._content)
            flow = FlowLayout(holder)
            self._layout.insertSpacing(self._layout.count() - 1, 8)
            self._add(holder)
            self._actions = flow
        button = QPushButton(text, self._content)
        button.setProperty("look", "primary" if primary else "")
        button.clicked.connect(slot)
        self._actions.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Any widget of the page's own."""
        self._add(widget)

    def texts(self) -> list[str]:
        """All words shown, in reading order."""
        labels = self._content.findChildren(QLabel)
        return [label.text() for label in labels]

    @Slot()
    def _on_link_clicked(self) -> None:
        self.link_activated.emit(str(self.sender().property("target")))

    def _text_label(self, text: str) -> QLabel:
        label = QLabel(text, self._content)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _add(self, widget: QWidget) -> None:
        self._end_blocks()
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def _end_blocks(self) -> None:
        self._grid = None
        self._actions = None
