"""An hour and a day typed the way people say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from pccc_desktop.domain.moments import parse_vn_moment, vn_moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class VnMomentEdit(QLineEdit):
    """`14h30`, `14:30 4/3`, `22h hôm qua`: written out when the field is left; without a day it is today.

    Signals: `value_changed(datetime or None)`.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Callable[[], datetime] | None = None
        self._value: datetime | None = None
        self.editingFinished.connect(self._on_editing_finished)
        self.textEdited.connect(self._on_text_edited)

    def set_clock(self, clock: Callable[[], datetime]) -> None:
        """Give the clock by which an hour alone means today."""
        self._clock = clock

    def value(self) -> datetime | None:
        """The moment; None when the field is empty or cannot be read (then `is_unread`)."""
        return self._value

    def set_value(self, value: datetime | None, /) -> None:
        """Show a moment without telling anybody."""
        self._value = value
        self.setText("" if value is None else vn_moment(value))
        self._mark(bad=False)

    def is_unread(self) -> bool:
        """Whether words stand here that are no moment."""
        return bool(self.text().strip()) and self._value is None

    @Slot()
    def _on_text_edited(self) -> None:
        self._mark(bad=False)

    @Slot()
    def _on_editing_finished(self) -> None:
        typed = self.text().strip()
        if self._value is not None and typed == vn_moment(self._value):
            return
        found = parse_vn_moment(typed, self._clock()) if typed and self._clock is not None else None
        if found is not None:
            self.setText(vn_moment(found))
        self._mark(bad=bool(typed) and found is None)
        if found != self._value:
            self._value = found
            self.value_changed.emit(found)

    def _mark(self, *, bad: bool) -> None:
        advice = self.tr("Chưa đọc được giờ này. Ghi như 14:30 hoặc 14:30 4/3.") if bad else ""
        self.setToolTip(advice)
        self.setAccessibleDescription(advice)
        self.setProperty("problem", "yes" if bad else "")
        self.style().unpolish(self)
        self.style().polish(self)
