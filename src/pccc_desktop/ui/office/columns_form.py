"""A form of two panels that stand beside each other, or below each other where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_TWO_COLUMNS_FROM = 720


class ColumnsForm(QWidget):
    """Base of the full forms of this page; the Designer form fills its layout."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            wide = self.width() >= _TWO_COLUMNS_FROM
            directions = QBoxLayout.Direction
            layout.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
            for number in range(layout.count()):
                layout.setStretch(number, 1 if wide else 0)


def scrolled(form: QWidget, parent: QWidget) -> QScrollArea:
    """The form in an area that scrolls up and down only."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(form)
    return area
