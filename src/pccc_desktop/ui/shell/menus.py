"""The menu bar: what every page has, and the actions of the page that is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from pccc_desktop.ui.core import shortcuts
from pccc_desktop.ui.core.preferences import LANGUAGE, THEME
from pccc_desktop.ui.core.translate import LANGUAGES, Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar

    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.messages import UndoStack
    from pccc_desktop.ui.shell.page_stack import PageStack


@dataclass(frozen=True, slots=True)
class ShellSlots:
    """What the main window does for the menus; bound slots."""

    toggle_rail: Callable[[], object]
    show_page_help: Callable[[], object]
    show_about: Callable[[], object]
    refresh: Callable[[], object]
    quit: Callable[[], object]


class Menus(QObject):
    """Builds the menus and keeps `Sửa` and `Nghiệp vụ` true to what is seen. Empty menus are hidden."""

    def __init__(
        self,
        bar: QMenuBar,
        ctx: UiContext,
        stack: PageStack,
        slots: ShellSlots,
        undo_stack: UndoStack | None,
        language: Language | None,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._ctx = ctx
        self._stack = stack
        self._undo_stack = undo_stack
        self._language = language
        self.file = bar.addMenu("")
        self.edit = bar.addMenu("")
        self.view = bar.addMenu("")
        self.page = bar.addMenu("")
        self.help = bar.addMenu("")
        self.quit = self._action(self.file, slots.quit, shortcuts.QUIT)
        self.undo = self._action(self.edit, self._on_undo, shortcuts.UNDO)
        self.rail = self._action(self.view, slots.toggle_rail, shortcuts.COLLAPSE_RAIL)
        self.refresh = self._action(self.view, slots.refresh, shortcuts.REFRESH)
        self.view.addSeparator()
        self._themes = self._choices(self.view, ("system", "light", "dark"), self._on_theme_chosen)
        self.view.addSeparator()
        self._language_menu = self.view.addMenu("")
        self._languages = self._choices(self._language_menu, tuple(LANGUAGES), self._on_language_chosen)
        self.help_page = self._action(self.help, slots.show_page_help, shortcuts.HELP)
        self.about = self._action(self.help, slots.show_about)
        self._language_menu.menuAction().setVisible(language is not None)
        self._check(self._themes, ctx.preferences.get(THEME))
        self._check(self._languages, language.code if language is not None else "vi")
        self.page.aboutToShow.connect(self._on_page_menu_due)
        if undo_stack is not None:
            undo_stack.changed.connect(self._on_undo_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        names = {
            self.file: self.tr("&Tệp"),
            self.edit: self.tr("Sử&a"),
            self.view: self.tr("&Xem"),
            self.page: self.tr("Ngh&iệp vụ"),
            self.help: self.tr("T&rợ giúp"),
        }
        for menu, name in names.items():
            menu.setTitle(name)
        self.quit.setText(self.tr("Th&oát"))
        self.rail.setText(self.tr("Thu gọn thanh &bên"))
        self.refresh.setText(self.tr("Tải &lại trang"))
        self.help_page.setText(self.tr("&Trang này"))
        self.about.setText(self.tr("&Giới thiệu PCCC Phường"))
        self._language_menu.setTitle(self.tr("&Ngôn ngữ"))
        looks = (self.tr("Màu theo &hệ thống"), self.tr("Nền &sáng"), self.tr("Nền &tối"))
        for action, text in zip(self._themes.actions(), looks, strict=True):
            action.setText(text)
        for action in self._languages.actions():
            action.setText(LANGUAGES[str(action.data())])
        self._on_undo_changed()

    @Slot()
    def _on_page_menu_due(self) -> None:
        page = self._stack.current_page()
        self.page.clear()
        for action in page.page_actions() if page is not None else ():
            self.page.addAction(action)
        if self.page.isEmpty():
            nothing = self.page.addAction(self.tr("(trang này không có việc nào)"))
            nothing.setEnabled(False)

    @Slot()
    def _on_undo(self) -> None:
        if self._undo_stack is not None:
            self._undo_stack.undo()

    @Slot()
    def _on_undo_changed(self) -> None:
        newest = self._undo_stack.newest() if self._undo_stack is not None else ""
        self.undo.setEnabled(bool(newest))
        text = self.tr("&Hoàn tác: {what}").format(what=newest) if newest else self.tr("&Hoàn tác")
        self.undo.setText(text)

    @Slot(QAction)
    def _on_theme_chosen(self, action: QAction) -> None:
        self._ctx.preferences.set(THEME, str(action.data()))
        self._ctx.theme.choose(str(action.data()))

    @Slot(QAction)
    def _on_language_chosen(self, action: QAction) -> None:
        self._ctx.preferences.set(LANGUAGE, str(action.data()))
        if self._language is not None:
            self._language.choose(str(action.data()))

    def _action(self, menu: QMenu, slot: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    def _choices(
        self, menu: QMenu, values: tuple[str, ...], slot: Callable[[QAction], object]
    ) -> QActionGroup:
        group = QActionGroup(self)
        for value in values:
            action = QAction(group)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        group.triggered.connect(slot)
        return group

    def _check(self, group: QActionGroup, value: str) -> None:
        for action in group.actions():
            action.setChecked(action.data() == value)
