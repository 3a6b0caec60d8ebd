"""The preview: the very PDF bytes that go to the printer, with steps through the papers and a zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal, Slot
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.text import N_
from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pccc_desktop.ui.core.theme import Theme

_LEAST_CAPTION = 60
_ZOOMS = (
    (N_("PreviewPane", "Vừa trang"), 0.0),
    (N_("PreviewPane", "Vừa chiều ngang"), -1.0),
    ("75 %", 0.75),
    ("100 %", 1.0),
    ("150 %", 1.5),
)


class PreviewPane(QWidget):
    """Shows one paper.

    Signals: `step_requested(step)` for the paper before (-1) or behind (+1).
    """

    step_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._view.setAccessibleName(self.tr("Bản xem trước"))
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._previous = self._step_button(theme, "chevron-left", self.tr("Tờ trước (Alt+Trái)"), "Alt+Left")
        self._next = self._step_button(theme, "chevron-right", self.tr("Tờ sau (Alt+Phải)"), "Alt+Right")
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._caption = QLabel(self)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._zoom = QComboBox(self)
        self._zoom.setAccessibleName(self.tr("Độ phóng"))
        for label, factor in _ZOOMS:
            self._zoom.addItem(shown(label), factor)
        self._zoom.currentIndexChanged.connect(self._on_zoom_chosen)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self._previous, self._caption, self._next, self._zoom):
            bar.addWidget(widget, 1 if widget is self._caption else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self._view, 1)

    def show_pdf(self, content: bytes, caption: str) -> None:
        """Show these bytes."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.set_caption(caption)

    def clear(self, caption: str) -> None:
        """Show nothing but a sentence."""
        self._document.close()
        self.set_caption(caption)

    def set_caption(self, caption: str) -> None:
        """Say which paper this is."""
        self._caption.setToolTip(caption)
        self._fit_caption()

    def caption(self) -> str:
        """What is said of the paper, whole."""
        return self._caption.toolTip()

    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Whether there are papers before and behind."""
        self._previous.setEnabled(back)
        self._next.setEnabled(forward)

    def page_count(self) -> int:
        """Pages of the paper shown."""
        return self._document.pageCount()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_caption()

    def _fit_caption(self) -> None:
        width = max(self._caption.width(), _LEAST_CAPTION)
        text = self._caption.toolTip()
        self._caption.setText(
            self._caption.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        )

    @Slot()
    def _on_previous(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_requested.emit(1)

    @Slot(int)
    def _on_zoom_chosen(self, index: int) -> None:
        factor = float(self._zoom.itemData(index))
        if factor > 0:
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setZoomFactor(factor)
        else:
            whole = factor == 0
            self._view.setZoomMode(QPdfView.ZoomMode.FitInView if whole else QPdfView.ZoomMode.FitToWidth)

    def _step_button(self, theme: Theme, icon: str, name: str, shortcut: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setShortcut(shortcut)
        return button
