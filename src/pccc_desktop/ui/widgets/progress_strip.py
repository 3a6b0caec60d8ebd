"""Running work in one line: what it is, how far it is, and a way to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from pccc_desktop.ui.core.tasks import TaskHandle, TaskMonitor
    from pccc_desktop.ui.core.theme import Theme

SHOWN_AFTER_S = 0.3


class ProgressStrip(QWidget):
    """Shows the oldest labelled task that runs longer than 300 ms, and how many more there are."""

    def __init__(self, theme: Theme, monitor: TaskMonitor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._shown: TaskHandle | None = None
        self._label = QLabel(self)
        self._label.setFont(scaled_font(9.0))
        self._label.setProperty("look", "muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 6)
        self._cancel = QToolButton(self)
        self._cancel.setIcon(theme.icon("x", "muted"))
        self._cancel.setIconSize(QSize(14, 14))
        self._cancel.setToolTip(self.tr("Dừng việc này"))
        self._cancel.setAccessibleName(self.tr("Dừng việc này"))
        self._cancel.setObjectName("cancel_button")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_changed)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        monitor.changed.connect(self._on_changed)
        self._on_changed()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._on_changed()
        super().changeEvent(event)

    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self._label.setText(self.tr("Đang dừng: {label}").format(label=self._shown.label))
            self._cancel.setEnabled(False)

    @Slot()
    def _on_changed(self) -> None:
        tasks = self._monitor.tasks()
        age = time.monotonic() - tasks[0].started_at if tasks else 0.0
        if not tasks or age < SHOWN_AFTER_S:
            self._shown = None
            self._bar.hide()
            self._cancel.hide()
            self._label.setText(self.tr("Sẵn sàng"))
            if tasks:
                self._timer.start(round((SHOWN_AFTER_S - age) * 1000) + 5)
            return
        self._show(tasks[0], len(tasks) - 1)

    def _show(self, task: TaskHandle, others: int) -> None:
        self._shown = task
        state = task.state
        text = task.label
        if state.total:
            text += f" · {state.done}/{state.total}"
        if state.text:
            text += f" · {shown(state.text)}"
        if others:
            text += self.tr(" (và {count} việc nữa)").format(count=others)
        if task.is_cancelled:
            text = self.tr("Đang dừng: {label}").format(label=task.label)
        self._label.setText(text)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        self._bar.show()
        self._cancel.setEnabled(not task.is_cancelled)
        self._cancel.show()
