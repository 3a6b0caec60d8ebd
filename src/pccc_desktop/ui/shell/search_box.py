"""The box that finds anything (Ctrl+K)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from typing_extensions import override

from pccc_desktop.ui.core.filter_edit import FilterEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.tasks import TaskRunner
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.shell.search_hit import SearchHit
    from pccc_desktop.ui.shell.search_popup import HitPopup

DEBOUNCE_MS = 150


class SearchProvider(Protocol):
    """Finds; called in a worker thread."""

    def find(self, text: str, limit: int) -> Sequence[SearchHit]:
        """Hits for words as typed, best first, headings kept together."""
        ...


class SearchBox(FilterEdit):
    """Type, choose with the arrows, Enter opens.

    Signals: `hit_chosen(SearchHit)`.
    """

    hit_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        provider: SearchProvider,
        runner: TaskRunner,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", "Ctrl+K", parent)
        self._retranslate()
        self._provider = provider
        self._runner = runner
        self._messages = messages
        self._theme = theme
        self._made_popup: HitPopup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_due)
        self.textEdited.connect(self._on_text_edited)

    @property
    def _popup(self) -> HitPopup:
        """The list of hits, made when first wanted: a window that starts needs none."""
        if self._made_popup is None:
            from pccc_desktop.ui.shell.search_popup import HitPopup

            self._made_popup = HitPopup(self._theme, self)
            self._made_popup.hit_clicked.connect(self._choose)
        return self._made_popup

    def hits(self) -> list[SearchHit]:
        """What the popup shows."""
        return self._popup.hits()

    def popup_is_open(self) -> bool:
        return self._popup.isVisible()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Tìm văn bản, nhiệm vụ, người…"))
        self.setAccessibleName(self.tr("Tìm mọi thứ"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._popup.isVisible() and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._popup.move_current(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._popup.current_hit())
        elif key == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._made_popup is not None:
            self._made_popup.hide()
        return super().event(event)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._popup.hide()

    @Slot()
    def _on_due(self) -> None:
        work = partial(self._provider.find, self.text().strip(), 30)
        self._runner.run(self, work, self._on_found, self._on_failed, key="shell/search")

    def _on_found(self, hits: Sequence[SearchHit]) -> None:
        if self.text().strip() and self.hasFocus():
            self._popup.show_hits(hits, self)

    def _on_failed(self, error: Exception) -> None:
        self._popup.hide()
        self._messages.problem(self, error)

    @Slot(object)
    def _choose(self, hit: SearchHit | None) -> None:
        if hit is not None and self._popup.isVisible():
            self._close()
            self.hit_chosen.emit(hit)

    def _close(self) -> None:
        self._timer.stop()
        self._popup.hide()
        self.clear()
