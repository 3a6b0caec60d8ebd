"""Reviews that were begun and not confirmed, above the list of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.plans.row_list import RowItem, RowList
from pccc_desktop.ui.widgets.cards import Card, SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.review import ReviewListItem
    from pccc_desktop.ui.core.theme import Theme

_SHOWN = 3


class ReviewStrip(Card):
    """Hidden while nothing waits; shows the newest three and how many more there are.

    Signals: `resumed(review_id)`, `discard_requested(review_id)`.
    """

    resumed = Signal(int)
    discard_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=10)
        self._ids: list[int] = []
        self._heading = SectionLabel("", self)
        self._rows = RowList(theme, "", self)
        self.body.setSpacing(4)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._rows)
        self._rows.row_clicked.connect(self._on_row_clicked)
        self._rows.offer_taken.connect(self._on_row_clicked)
        self._rows.row_removed.connect(self._on_row_removed)
        self.hide()

    def show_reviews(self, reviews: Sequence[ReviewListItem]) -> None:
        """Show what waits."""
        self._ids = [one.id for one in reviews]
        text = self.tr("{count} văn bản đang rà soát dở").format(count=len(reviews))
        more = len(reviews) - _SHOWN
        if more > 0:
            text = self.tr("{text} · mới nhất").format(text=text)
        self._heading.setText(text.upper())
        self._rows.set_rows([self._row(one) for one in reviews[:_SHOWN]])
        self.setVisible(bool(reviews))

    def texts(self) -> list[str]:
        """The rows as shown."""
        return [row.text for row in self._rows.rows()]

    def _row(self, one: ReviewListItem) -> RowItem:
        name = " · ".join(part for part in (one.file_name, one.number, one.title) if part)
        tip = self.tr("{name}\n{units} đơn vị, {tasks} nhiệm vụ").format(
            name=name, units=one.units, tasks=one.tasks
        )
        chip = (
            self.tr("{count} chỗ cần xem").format(count=one.doubts) if one.doubts else self.tr("đã xem hết")
        )
        return RowItem(name, chip, Role.WARN if one.doubts else Role.OK, tip, self.tr("Rà soát tiếp"))

    @Slot(int)
    def _on_row_clicked(self, index: int) -> None:
        self.resumed.emit(self._ids[index])

    @Slot(int)
    def _on_row_removed(self, index: int) -> None:
        self.discard_requested.emit(self._ids[index])
