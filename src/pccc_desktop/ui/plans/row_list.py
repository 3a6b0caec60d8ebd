"""Short lists beside the text: cited documents and recipients, each with what was recognised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from pccc_desktop.ui.core.theme import Theme


@dataclass(frozen=True, slots=True)
class RowItem:
    """One row: its words, what was recognised as a chip, and a small correction offered behind it."""

    text: str
    chip: str = ""
    role: Role = Role.NEUTRAL
    tip: str = ""
    offer: str = ""


class _ElidedLink(QPushButton):
    """A link that gives way to what stands behind it; its tooltip says the whole."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.setAccessibleName(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(40, self.width() - 8)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class RowList(QWidget):
    """Rows that can be clicked, corrected and removed; made anew only when they differ.

    Signals: `row_clicked(index)`, `row_removed(index)`, `offer_taken(index)`.
    """

    row_clicked = Signal(int)
    row_removed = Signal(int)
    offer_taken = Signal(int)

    def __init__(self, theme: Theme, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[RowItem, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._empty = QLabel(empty_text, self)
        self._empty.setProperty("look", "muted")
        self._empty.setWordWrap(True)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self._widgets: list[QWidget] = []

    def rows(self) -> tuple[RowItem, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[RowItem]) -> None:
        """Show these rows."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = [self._make_row(index, row) for index, row in enumerate(self._rows)]
        for widget in self._widgets:
            self._layout.insertWidget(self._layout.count() - 1, widget)
        self._empty.setVisible(not self._rows)

    def focus_row(self, index: int) -> None:
        """Put the focus on a row."""
        if 0 <= index < len(self._widgets):
            link = self._widgets[index].findChild(_ElidedLink)
            if link is not None:
                link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, index: int, row: RowItem) -> QWidget:
        widget = QWidget(self)
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        link = _ElidedLink(row.text, widget)
        link.setToolTip(row.tip or row.text)
        link.setProperty("row", index)
        link.clicked.connect(self._on_link_clicked)
        layout.addWidget(link, 1)
        if row.chip:
            layout.addWidget(Chip(row.chip, row.role, widget))
        if row.offer:
            offer = QPushButton(row.offer, widget)
            offer.setProperty("look", "link")
            offer.setProperty("row", index)
            offer.clicked.connect(self._on_offer_clicked)
            layout.addWidget(offer)
        remove = QToolButton(widget)
        remove.setIcon(self._theme.icon("x", "muted"))
        remove.setIconSize(QSize(16, 16))
        remove.setAutoRaise(True)
        remove.setAccessibleName(self.tr("Bỏ {text}").format(text=row.text))
        remove.setToolTip(self.tr("Bỏ dòng này"))
        remove.setProperty("row", index)
        remove.clicked.connect(self._on_remove_clicked)
        layout.addWidget(remove)
        return widget

    def _row_of_sender(self) -> int:
        return int(self.sender().property("row"))

    @Slot()
    def _on_link_clicked(self) -> None:
        self.row_clicked.emit(self._row_of_sender())

    @Slot()
    def _on_offer_clicked(self) -> None:
        self.offer_taken.emit(self._row_of_sender())

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.row_removed.emit(self._row_of_sender())
