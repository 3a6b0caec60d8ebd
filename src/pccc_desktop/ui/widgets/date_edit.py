"""A date typed any way a Vietnamese clerk types it, with a calendar beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.domain.dates import parse_vn_date, vn_date_short
from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QFocusEvent, QKeyEvent


class VnDateEdit(QWidget):
    """`4/3`, `04032024`, `4-3-24`, `ngày 4 tháng 3 năm 2024`: written out when the field is left.

    Signals: `value_changed(date or None)`.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Callable[[], datetime] | None = None
        self._value: date | None = None
        self._edit = QLineEdit(self)
        self._edit.setPlaceholderText(self.tr("ngày/tháng/năm"))
        self._edit.installEventFilter(self)
        self._button = QToolButton(self)
        self._button.setObjectName("calendar_button")
        self._button.setIconSize(QSize(16, 16))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setToolTip(self.tr("Chọn trên lịch · Alt+↓"))
        self._button.setAccessibleName(self.tr("Mở lịch"))
        self._message = QLabel(self)
        self._message.setProperty("tone", "warn")
        self._message.setFont(scaled_font(9.0))
        self._message.setWordWrap(True)
        self._message.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        row.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(row)
        layout.addWidget(self._message)
        self.setFocusProxy(self._edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._edit.editingFinished.connect(self._on_editing_finished)
        self._edit.textEdited.connect(self._on_text_edited)
        self._button.clicked.connect(self.open_calendar)

    # Public

    def set_clock(self, clock: Callable[[], datetime]) -> None:
        """Give the clock by which `4/3` means this year."""
        self._clock = clock

    def value(self) -> date | None:
        """The date; None when the field is empty or holds no date (then `problem` says so)."""
        return self._value

    def set_value(self, value: date | None, /) -> None:
        """Show a date without telling anybody."""
        self._value = value
        self._edit.setText(vn_date_short(value) if value is not None else "")
        self.set_problem("")

    def text(self) -> str:
        """The words in the field."""
        return self._edit.text()

    def problem(self) -> str:
        """What is wrong with the words typed, or empty."""
        return self._message.text()

    def set_problem(self, message: str) -> None:
        """Say something under the field."""
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self._edit.setProperty("problem", "yes" if message else "")
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)
        self.updateGeometry()

    def line_edit(self) -> QLineEdit:
        """The line in which people type."""
        return self._edit

    @Slot()
    def open_calendar(self) -> None:
        """Choose on a calendar."""
        popup = _CalendarPopup(self)
        shown = self._value or (self._clock().date() if self._clock is not None else None)
        if shown is not None:
            popup.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        popup.calendar.clicked.connect(self._on_date_chosen)
        popup.calendar.activated.connect(self._on_date_chosen)
        popup.place_below(self._edit)
        popup.show()
        popup.calendar.setFocus()

    # Qt

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            pressed: QKeyEvent = event  # pyright: ignore[reportAssignmentType] - Qt says so by the type
            if pressed.key() == Qt.Key.Key_Down and pressed.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._edit.setFocus(event.reason())

    # Slots

    @Slot()
    def _on_text_edited(self) -> None:
        self.set_problem("")

    @Slot()
    def _on_editing_finished(self) -> None:
        typed = self._edit.text().strip()
        today = self._clock().date() if self._clock is not None else None
        found = parse_vn_date(typed, today=today) if typed else None
        if typed and found is None:
            self.set_problem(self.tr("Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026."))
        else:
            self.set_problem("")
            self._edit.setText(vn_date_short(found) if found is not None else "")
        self._take(found)

    @Slot(QDate)
    def _on_date_chosen(self, chosen: QDate) -> None:
        popup = self.findChild(_CalendarPopup)
        if popup is not None:
            popup.close()
        found = parse_vn_date(chosen.toString("dd/MM/yyyy"))
        self.set_problem("")
        self._edit.setText(vn_date_short(found) if found is not None else "")
        self._take(found)

    def _take(self, found: date | None) -> None:
        if found != self._value:
            self._value = found
            self.value_changed.emit(found)


class _CalendarPopup(QWidget):
    """A month, weeks from Monday, names in Vietnamese; a click outside closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        # Qt paints Saturday and Sunday red; red means late here.
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)

    def place_below(self, field: QWidget) -> None:
        """Under the field, or above it where the screen ends."""
        size = self.sizeHint()
        corner = field.mapToGlobal(QPoint(0, field.height() + 4))
        if corner.y() + size.height() > field.screen().availableGeometry().bottom():
            corner = field.mapToGlobal(QPoint(0, -size.height() - 4))
        self.move(corner)
