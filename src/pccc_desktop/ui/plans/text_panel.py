"""The left of a review: legend, the page of text, and the bar for selected words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pccc_desktop.ui.plans.legend_chip import LegendChip
from pccc_desktop.ui.plans.marks import MarkKind
from pccc_desktop.ui.plans.selection_bar import SelectionBar
from pccc_desktop.ui.plans.text_view import ReviewTextView
from pccc_desktop.ui.widgets.cards import Card
from pccc_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.core.theme import Theme


class TextPanel(Card):
    """Joins legend, text and bar; everything else is done by `view`.

    Signals: `assign_requested(selection_target)`.
    """

    assign_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self.view = ReviewTextView(theme, self)
        self._chips = [LegendChip(theme, kind, self) for kind in MarkKind]
        legend = QWidget(self)
        flow = FlowLayout(legend, spacing=6)
        for chip in self._chips:
            chip.toggled.connect(self._on_chip_toggled)
            flow.addWidget(chip)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 2)
        top.addWidget(legend)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addWidget(self.view, 1)
        self.body.setContentsMargins(1, 1, 1, 6)
        self._bar = SelectionBar(theme, self)
        self._bar.assign_requested.connect(self.assign_requested)
        self._bar.more_requested.connect(self.view.open_menu)
        self.view.assign_requested.connect(self.assign_requested)
        self.view.selection_ready.connect(self._on_selection_ready)
        self.view.verticalScrollBar().valueChanged.connect(self._bar.hide)

    def set_review(self, review: Review) -> None:
        """Show the text and its marks; chips of kinds that do not occur are hidden."""
        self.view.set_review(review)
        found = {mark.kind for mark in self.view.all_marks()}
        for chip in self._chips:
            chip.setVisible(chip.kind in found)

    @Slot()
    def _on_chip_toggled(self) -> None:
        self.view.set_hidden(frozenset(chip.kind for chip in self._chips if not chip.isChecked()))

    @Slot(bool)
    def _on_selection_ready(self, ready: bool) -> None:  # noqa: FBT001 - a signal's argument
        if ready and self.view.selected_span() is not None:
            anchor = self.view.viewport().mapTo(self, self.view.cursorRect().bottomLeft())
            self._bar.show_at(anchor, self.size())
        else:
            self._bar.hide()
