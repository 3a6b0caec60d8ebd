"""The foot of the window: whose data this is, where it lies, when it was backed up, what runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pccc_desktop.ui.core.tasks import TaskMonitor
    from pccc_desktop.ui.core.theme import Theme

HEIGHT = 28


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """What the status bar says; empty parts are left out. `database_path` is the tooltip of the file's name."""

    office: str = ""
    user: str = ""
    database: str = ""
    database_path: str = ""
    backup: str = ""


class StatusBar(QWidget):
    """Facts on the left, running work with progress and cancel on the right."""

    def __init__(self, theme: Theme, monitor: TaskMonitor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._labels = [QLabel(self) for _ in range(4)]
        self.progress = ProgressStrip(theme, monitor, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(22)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("look", "muted")
            label.setFont(scaled_font(9.0))
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        self.setFixedHeight(max(HEIGHT, self._labels[0].sizeHint().height() + 10))

    def set_facts(self, facts: StatusFacts) -> None:
        """Say whose data this is and how safe it is."""
        database = self.tr("Dữ liệu: {name}").format(name=facts.database) if facts.database else ""
        backup = self.tr("Sao lưu gần nhất: {when}").format(when=facts.backup) if facts.backup else ""
        for label, text in zip(self._labels, (facts.office, facts.user, database, backup), strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self._labels[2].setToolTip(facts.database_path)

    def texts(self) -> list[str]:
        """What is said now."""
        return [label.text() for label in self._labels if label.text()]
