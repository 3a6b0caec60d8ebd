"""The page `Quản trị`: a list of sections on the left, the chosen section beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout
from typing_extensions import override

from pccc_desktop.ui.core.pages import PAGE_MARGIN, AppPage
from pccc_desktop.ui.core.preferences import Preference
from pccc_desktop.ui.office.sections import SECTIONS
from pccc_desktop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.context import UiContext

_SECTION = Preference("office/section", SECTIONS[0].key)
_WIDTH, _NARROW_WIDTH = 176, 46
_NARROW_BELOW = 1000
_GAP, _BOTTOM = 12, 16


class OfficePage(AppPage):
    """Holds the sections; each is made when it is first shown and keeps its own header and actions."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, QCoreApplication.translate("nav", "Quản trị"), parent)
        self._ctx = ctx
        self._pages: dict[str, AppPage] = {}
        self._key = ""
        self.header.hide()
        self.menu = QListWidget(self)
        self.menu.setAccessibleName(self.tr("Các phần của trang Quản trị"))
        self.menu.setIconSize(QSize(18, 18))
        self.menu.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in SECTIONS:
            item = QListWidgetItem(ctx.theme.icon(section.icon, "muted"), "", self.menu)
            item.setData(Qt.ItemDataRole.UserRole, section.key)
            item.setSizeHint(QSize(0, 36))
        self._card = Card(self, margin=6)
        self._card.body.addWidget(self.menu)
        self._stack = QStackedWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, _GAP, 0, _BOTTOM)
        column.addWidget(self._card)
        row.addLayout(column)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._lay_out_edges()
        self._set_narrow(narrow=False)
        self.menu.currentItemChanged.connect(self._on_section_chosen)
        remembered = ctx.preferences.get(_SECTION)
        known = {section.key for section in SECTIONS}
        self.show_section(remembered if remembered in known else SECTIONS[0].key)

    # Public

    def show_section(self, key: str) -> AppPage:
        """Bring a section to the front; it is made when it is first wanted."""
        row = next(number for number, section in enumerate(SECTIONS) if section.key == key)
        self.menu.setCurrentRow(row)
        return self._pages[key]

    def current_section(self) -> AppPage:
        return self._pages[self._key]

    # Hooks of the shell

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self.current_section().page_actions()

    @override
    def page_help(self) -> str:
        return self.current_section().page_help()

    @override
    def activated(self) -> None:
        self.current_section().activated()

    @override
    def refresh(self) -> None:
        self.current_section().refresh()

    @override
    def apply_link(self, params: Mapping[str, str]) -> None:
        """`section` names the section; the rest is for it."""
        key = params.get("section", "")
        if key in {section.key for section in SECTIONS}:
            self.show_section(key)
        rest = {name: value for name, value in params.items() if name != "section"}
        if rest:
            self.current_section().apply_link(rest)

    @override
    def flush(self) -> None:
        for page in self._pages.values():
            page.flush()

    @override
    def retranslate(self) -> None:
        self._set_narrow(narrow=self._narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        if narrow is not self._narrow:
            self._set_narrow(narrow=narrow)

    # Private

    @Slot()
    def _on_section_chosen(self) -> None:
        item = self.menu.currentItem()
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if key not in self._pages:
            self._adopt(key)
        self._key = key
        self._stack.setCurrentWidget(self._pages[key])
        self._ctx.preferences.set(_SECTION, key)
        if self.isVisible():
            self._pages[key].activated()

    def _adopt(self, key: str) -> None:
        page = next(section for section in SECTIONS if section.key == key).make(self._ctx)
        layout = page.layout()
        if layout is not None:
            layout.setContentsMargins(_GAP, _GAP, PAGE_MARGIN, _BOTTOM)
        page.sub_page_requested.connect(self.sub_page_requested)
        page.link_requested.connect(self.link_requested)
        self._pages[key] = page
        self._stack.addWidget(page)

    def _lay_out_edges(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(PAGE_MARGIN, 0, 0, 0)

    def _set_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self._card.setFixedWidth(_NARROW_WIDTH if narrow else _WIDTH)
        for number, section in enumerate(SECTIONS):
            title = QCoreApplication.translate("office", section.title)
            item = self.menu.item(number)
            item.setText("" if narrow else title)
            item.setToolTip(title if narrow else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
