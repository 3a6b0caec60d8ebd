"""The main window: menu bar with search, navigation rail, pages, status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.ui.core import shortcuts
from pccc_desktop.ui.core.preferences import CURRENT_PAGE, RAIL_COLLAPSED, remembered
from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.shell.menus import Menus, ShellSlots
from pccc_desktop.ui.shell.navigation import NavigationRail
from pccc_desktop.ui.shell.page_stack import PageStack
from pccc_desktop.ui.shell.pages import PAGES, PageSpec
from pccc_desktop.ui.shell.search_box import SearchBox, SearchProvider
from pccc_desktop.ui.shell.status_bar import StatusBar, StatusFacts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.messages import UndoStack
    from pccc_desktop.ui.core.pages import AppPage
    from pccc_desktop.ui.core.translate import Language
    from pccc_desktop.ui.shell.search_hit import SearchHit

_GEOMETRY = remembered("geometry", "main", "")
_DEFAULT_SIZE = QSize(1366, 768)
_MIN_SIZE = QSize(880, 480)
_NARROW_WINDOW = 1040
_KEEP_AFTER_MS = 120


class MainWindow(QMainWindow):
    """Holds the pages together and knows nothing of what is on them.

    Signals: `closing` just before the window closes, after every page kept its drafts.
    """

    closing = Signal()

    def __init__(
        self,
        ctx: UiContext,
        pages: Sequence[PageSpec] = PAGES,
        *,
        search: SearchProvider | None = None,
        undo_stack: UndoStack | None = None,
        language: Language | None = None,
        pages_later: bool = False,
    ) -> None:
        """Build the window; with `pages_later` it stays empty until `show_first_page`, to be painted at once."""
        super().__init__()
        self._ctx = ctx
        self._preferences = ctx.preferences
        self.setWindowTitle("PCCC Phường")
        self.setMinimumSize(_MIN_SIZE)
        self.rail = NavigationRail(ctx.theme, pages, self)
        self.stack = PageStack(ctx, pages, self)
        self.status = StatusBar(ctx.theme, ctx.runner.monitor, self)
        self._lay_out()
        slots = ShellSlots(self.toggle_rail, self.show_page_help, self.show_about, self.refresh, self.close)
        self.menus = Menus(self.menuBar(), ctx, self.stack, slots, undo_stack, language)
        self._name_label = QLabel("PCCC Phường", self)
        self._name_label.setFont(scaled_font(10.0, semibold=True))
        self._name_label.setContentsMargins(12, 0, 6, 0)
        self.menuBar().setCornerWidget(self._name_label, Qt.Corner.TopLeftCorner)
        self.search: SearchBox | None = None
        if search is not None:
            self._add_search(search)
        self._add_shortcuts(pages)
        self.rail.page_chosen.connect(self._on_page_chosen)
        self.stack.page_shown.connect(self._on_page_shown)
        self.stack.link_requested.connect(self._on_link_requested)
        self.stack.badge_changed.connect(self._on_badge_changed)
        self._keep_timer = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._keep_timer.timeout.connect(self.stack.flush)
        self._closed = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_moved)
        self._rail_wish = self._preferences.get(RAIL_COLLAPSED)
        self._restore()
        if not pages_later:
            self.show_first_page()

    # Public

    def show_first_page(self) -> None:
        """Bring the page of the last time to the front, unless one was shown already."""
        keys = self.rail.keys()
        wanted = self._preferences.get(CURRENT_PAGE)
        if keys and self.current_page() is None:
            self.show_page(wanted if wanted in keys else keys[0])

    def show_page(self, key: str, params: Mapping[str, str] | None = None) -> None:
        """Bring a page to the front; unknown keys are ignored."""
        self.stack.show_page(key, params)

    def current_page(self) -> AppPage | None:
        """The page or sub-page that is seen."""
        return self.stack.current_page()

    def set_facts(self, facts: StatusFacts) -> None:
        """Say in the status bar whose data this is."""
        self.status.set_facts(facts)
        self.setWindowTitle(f"{facts.office} – PCCC Phường" if facts.office else "PCCC Phường")

    def set_badge(self, key: str, text: str, *, danger: bool = False) -> None:
        """The figure at a page's name in the rail; empty hides it."""
        if key in self.rail.keys():  # noqa: SIM118 - the rail is a widget, not a mapping
            self.rail.set_badge(key, text, danger=danger)

    def fill_small_screen(self) -> None:
        """The first time, on a screen over whose edge the window would hang with its title bar, take all of it."""
        room = QGuiApplication.primaryScreen().availableSize()
        is_small = room.width() <= _DEFAULT_SIZE.width() or room.height() <= _DEFAULT_SIZE.height()
        if is_small and not self._preferences.get(_GEOMETRY):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # Qt

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_timer.stop()
        self._closed = True
        self.stack.flush()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._preferences.set(_GEOMETRY, geometry)
        self._preferences.set(CURRENT_PAGE, self.stack.current_key())
        self._preferences.save()
        self.closing.emit()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
        super().changeEvent(event)

    # Slots

    @Slot()
    def toggle_rail(self) -> None:
        """Fold the rail to icons, or unfold it; remembered."""
        self._rail_wish = not self.rail.is_collapsed()
        self._preferences.set(RAIL_COLLAPSED, self._rail_wish)
        self.rail.set_collapsed(collapsed=self._rail_wish)

    @Slot()
    def show_page_help(self) -> None:
        """F1."""
        from pccc_desktop.ui.shell.help_dialog import HelpDialog

        page = self.current_page()
        if page is not None:
            HelpDialog(page, self, self._preferences).open()

    @Slot()
    def show_about(self) -> None:
        from pccc_desktop.ui.shell.help_dialog import AboutDialog

        AboutDialog(self).open()

    @Slot()
    def refresh(self) -> None:
        """F5: the page looks at its data again."""
        page = self.current_page()
        if page is not None:
            page.refresh()

    @Slot(QWidget, QWidget)
    def _on_focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        """A field was left: what stands in the forms is kept as a draft, in a moment and all at once."""
        if old is not None and not self._closed and not self._keep_timer.isActive():
            self._keep_timer.start()

    @Slot(str)
    def _on_page_chosen(self, key: str) -> None:
        self.show_page(key)

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        self.rail.set_current(key)

    @Slot(str, object)
    def _on_link_requested(self, key: str, params: Mapping[str, str]) -> None:
        self.show_page(key, params)

    @Slot(str, str, bool)
    def _on_badge_changed(self, key: str, text: str, danger: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.set_badge(key, text, danger=danger)

    @Slot()
    def _on_number_key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_page(str(action.data()))

    @Slot()
    def _on_search_key(self) -> None:
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    @Slot(object)
    def _on_hit_chosen(self, hit: SearchHit) -> None:
        self.show_page(hit.page, {"id": str(hit.record_id)})

    # Private

    def _lay_out(self) -> None:
        centre = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _add_search(self, provider: SearchProvider) -> None:
        holder = QWidget(self)
        self.search = SearchBox(self._ctx.theme, provider, self._ctx.runner, self._ctx.messages, holder)
        self.search.setFixedWidth(330)
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 3, 12, 3)
        layout.addWidget(self.search)
        self.menuBar().setCornerWidget(holder, Qt.Corner.TopRightCorner)
        self.search.hit_chosen.connect(self._on_hit_chosen)

    def _add_shortcuts(self, pages: Sequence[PageSpec]) -> None:
        for number, spec in enumerate(pages[:9], start=1):
            action = QAction(self)
            action.setData(spec.key)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(self._on_number_key)
            self.addAction(action)
        back = QShortcut(QKeySequence(shortcuts.BACK), self)
        back.activated.connect(self.stack.go_back)
        find = QShortcut(QKeySequence(shortcuts.SEARCH), self)
        find.activated.connect(self._on_search_key)

    def _fit_rail(self) -> None:
        """A narrow window (1366 pixels at 150 %) folds the rail by itself; the person's wish is kept."""
        self.rail.set_collapsed(collapsed=self._rail_wish or self.width() < _NARROW_WINDOW)

    def _restore(self) -> None:
        """Size and place of the last time; whatever is damaged falls back to a good default."""
        saved = self._preferences.get(_GEOMETRY).encode("ascii", "ignore")
        if not saved or not self.restoreGeometry(QByteArray.fromBase64(saved)):
            screen = QGuiApplication.primaryScreen()
            room = screen.availableSize()
            self.resize(_DEFAULT_SIZE.boundedTo(room))
        self._fit_rail()
