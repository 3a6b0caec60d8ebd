"""What stands in the header of a review between its title and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from pccc_desktop.ui.core.theme import Role

if TYPE_CHECKING:
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.plans.session import ReviewSession


class ReviewStateBar(QWidget):
    """Says whether the draft is kept, offers undo and redo, and counts the places to look at.

    Signals: `next_doubt_wanted` when the count was clicked.
    """

    next_doubt_wanted = Signal()

    def __init__(self, theme: Theme, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._state = QLabel(self)
        self._state.setProperty("look", "muted")
        self._undo = self._tool_button("undo-2")
        self._undo.clicked.connect(session.undo)
        self._redo = self._tool_button("redo-2")
        self._redo.clicked.connect(session.redo)
        self._doubts = QPushButton(self)
        self._doubts.setProperty("look", "chip")
        self._doubts.setProperty("role", Role.WARN.value)
        self._doubts.setToolTip(self.tr("Tới chỗ cần xem tiếp theo · F8"))
        self._doubts.clicked.connect(self.next_doubt_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._state, self._undo, self._redo, self._doubts):
            layout.addWidget(widget)
        session.history_changed.connect(self.show_history)
        session.save_state_changed.connect(self.show_save_state)
        self.show_history()
        self.show_save_state()

    def show_doubts(self, count: int) -> None:
        """How many places a person should look at; nothing is said when there is none."""
        self._doubts.setVisible(bool(count))
        self._doubts.setText(self.tr("{count} chỗ cần xem").format(count=count))

    def set_compact(self, *, compact: bool) -> None:
        """Where there is little room the title and the buttons go first."""
        self._state.setVisible(not compact)

    def texts(self) -> tuple[str, str]:
        """What is said of the draft and of the places to look at."""
        return self._state.text(), "" if self._doubts.isHidden() else self._doubts.text()

    @Slot()
    def show_history(self) -> None:
        undo, redo = self._session.undo_text(), self._session.redo_text()
        self._undo.setEnabled(bool(undo))
        self._undo.setToolTip(self.tr("Hoàn tác: {what} · Ctrl+Z").format(what=undo or "—"))
        self._undo.setAccessibleName(self.tr("Hoàn tác"))
        self._redo.setEnabled(bool(redo))
        self._redo.setToolTip(self.tr("Làm lại: {what} · Ctrl+Y").format(what=redo or "—"))
        self._redo.setAccessibleName(self.tr("Làm lại"))

    @Slot()
    def show_save_state(self) -> None:
        session = self._session
        if session.is_confirming:
            self._state.setText(self.tr("Đang lưu văn bản…"))
        elif session.is_saved:
            self._state.setText(self.tr("Đã giữ nháp"))
        else:
            self._state.setText(self.tr("Đang giữ nháp…"))

    def _tool_button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setIconSize(QSize(20, 20))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
