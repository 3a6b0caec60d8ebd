"""Where pages are shown: made when first wanted, sub-pages laid over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.pages import AppPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.shell.pages import PageSpec


class PageStack(QStackedWidget):
    """Keeps one page for each key with its own pile of sub-pages.

    After a change of language each page is made anew, at the latest when the forms over it are left.

    Signals: `page_shown(key)`, `link_requested(key, params)`, `badge_changed(key, text, danger)`.
    """

    page_shown = Signal(str)
    link_requested = Signal(str, object)
    badge_changed = Signal(str, str, bool)

    def __init__(self, ctx: UiContext, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._specs = {spec.key: spec for spec in specs}
        self._piles: dict[str, list[AppPage]] = {}
        self._old: set[str] = set()
        self._key = ""
        self._renewal = QTimer(self, interval=0, singleShot=True)
        self._renewal.timeout.connect(self._on_renewal_due)

    def current_key(self) -> str:
        """Key of the page of the rail that is shown, also while a sub-page lies over it."""
        return self._key

    def current_page(self) -> AppPage | None:
        """What is seen: a page, or the uppermost of its sub-pages."""
        return self._piles[self._key][-1] if self._key else None

    def made_keys(self) -> frozenset[str]:
        """Pages that were made already."""
        return frozenset(self._piles)

    def show_page(self, key: str, params: Mapping[str, str] | None = None) -> None:
        """Bring a page to the front as it was left; params lead to the page itself and into its filter."""
        if key not in self._specs:
            return
        leaving = self.current_page()
        if leaving is not None:
            leaving.flush()
        pile = self._piles.get(key, [])
        while params and len(pile) > 1:
            self._drop(pile)
        if not pile or (key in self._old and len(pile) == 1):
            pile = self._make(key)
        if params:
            pile[0].apply_link(params)
        self._key = key
        self._show_top()

    def flush(self) -> None:
        """Let every page keep what was typed."""
        for pile in self._piles.values():
            for page in pile:
                page.flush()

    @Slot()
    def go_back(self) -> None:
        """Leave the sub-page that is seen, if there is one."""
        if self._key and len(self._piles[self._key]) > 1:
            self._piles[self._key][-1].leave()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            # Qt tells of the old language going and of the new one coming; one renewal does for both.
            self._renewal.start()
        super().changeEvent(event)

    @Slot()
    def _on_renewal_due(self) -> None:
        self._old = set(self._piles)
        if self._key and len(self._piles[self._key]) == 1:
            self.show_page(self._key)

    def _make(self, key: str) -> list[AppPage]:
        """Make the page; one in another language is only put aside, for steps that can be undone belong to it."""
        for page in self._piles.pop(key, ()):
            self.removeWidget(page)
        self._old.discard(key)
        page = self._specs[key].make(self._ctx)
        self._piles[key] = [page]
        self._adopt(page)
        return self._piles[key]

    def _adopt(self, page: AppPage) -> None:
        page.sub_page_requested.connect(self._on_sub_page_requested)
        page.closed.connect(self._on_page_closed)
        page.link_requested.connect(self.link_requested)
        page.badge_changed.connect(self._on_badge_changed)
        self.addWidget(page)

    def _show_top(self) -> None:
        page = self._piles[self._key][-1]
        self.setCurrentWidget(page)
        page.activated()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(self._key)

    def _drop(self, pile: list[AppPage]) -> None:
        page = pile.pop()
        page.flush()
        self.removeWidget(page)
        page.deleteLater()

    def _key_of(self, page: object) -> str | None:
        return next((key for key, pile in self._piles.items() if page in pile), None)

    @Slot(QWidget)
    def _on_sub_page_requested(self, page: QWidget) -> None:
        key = self._key_of(self.sender())
        if key is None or not isinstance(page, AppPage):
            return
        self._piles[key].append(page)
        self._adopt(page)
        if key == self._key:
            self._show_top()

    @Slot()
    def _on_page_closed(self) -> None:
        page = cast("AppPage", self.sender())
        key = self._key_of(page)
        if key is None or self._piles[key][0] is page:
            return
        pile = self._piles[key]
        while page in pile:
            self._drop(pile)
        if key == self._key and key in self._old:
            self.show_page(key)
        elif key == self._key:
            self._show_top()

    @Slot(str, bool)
    def _on_badge_changed(self, text: str, danger: bool) -> None:  # noqa: FBT001 - Qt's signature
        key = self._key_of(self.sender())
        if key is not None:
            self.badge_changed.emit(key, text, danger)
