"""The small bar that appears beside selected words: what they can become, one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from pccc_desktop.ui.plans.selection_targets import SelectionTarget

if TYPE_CHECKING:
    from pccc_desktop.ui.core.theme import Theme

_FIRST = (SelectionTarget.UNIT, SelectionTarget.TASK, SelectionTarget.DEADLINE, SelectionTarget.REFERENCE)


class SelectionBar(QFrame):
    """Floats over the text; the likeliest roles as buttons, all others behind `Khác…`.

    Signals: `assign_requested(selection_target)`, `more_requested`.
    """

    assign_requested = Signal(object)
    more_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setObjectName("selection_bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(2)
        label = QLabel(self.tr("Đặt làm"), self)
        label.setProperty("look", "muted")
        label.setContentsMargins(6, 0, 2, 0)
        layout.addWidget(label)
        texts = {
            SelectionTarget.UNIT: self.tr("Đơn vị"),
            SelectionTarget.TASK: self.tr("Nhiệm vụ"),
            SelectionTarget.DEADLINE: self.tr("Thời hạn"),
            SelectionTarget.REFERENCE: self.tr("Viện dẫn"),
        }
        for target in _FIRST:
            button = self._button(texts[target])
            button.setProperty("target", target.value)
            button.clicked.connect(self._on_target_clicked)
            layout.addWidget(button)
        more = self._button(self.tr("Khác…"))
        more.setToolTip(self.tr("Số ký hiệu, ngày, cơ quan, trích yếu, người ký, nơi nhận · Ctrl+D"))
        more.setIcon(theme.icon("chevron-down"))
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        more.clicked.connect(self._on_more_clicked)
        layout.addWidget(more)
        self.hide()

    def show_at(self, anchor: QPoint, room: QSize) -> None:
        """Appear below the anchor, inside the room of the parent."""
        self.adjustSize()
        x = max(4, min(anchor.x() - self.width() // 2, room.width() - self.width() - 4))
        y = anchor.y() + 6
        if y + self.height() > room.height() - 4:
            y = max(4, anchor.y() - self.height() - 34)
        self.move(x, y)
        self.show()
        self.raise_()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(self.tr("Đặt làm {what}").format(what=text))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(16, 16))
        return button

    @Slot()
    def _on_target_clicked(self) -> None:
        self.hide()
        self.assign_requested.emit(SelectionTarget(str(self.sender().property("target"))))

    @Slot()
    def _on_more_clicked(self) -> None:
        self.hide()
        self.more_requested.emit()
