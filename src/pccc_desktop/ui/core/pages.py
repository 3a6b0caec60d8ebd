"""What a page of the main window is: its actions, its sub-pages and its links to other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from pccc_desktop.ui.core.theme import Theme

PAGE_MARGIN = 20
TITLE_POINTS = 15.0


class ActionButton(QPushButton):
    """A button that is an action: same text, icon, shortcut hint and enabled state, always."""

    def __init__(
        self,
        action: QAction,
        parent: QWidget | None = None,
        *,
        primary: bool = False,
        icon: QIcon | None = None,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._has_own_icon = icon is not None
        self.setProperty("look", "primary" if primary else "")
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        if icon is not None:
            self.setIcon(icon)
        self._on_action_changed()

    def action(self) -> QAction:
        return self._action

    @Slot()
    def _on_action_changed(self) -> None:
        action = self._action
        # The space keeps the icon off the words; Qt has no setting for it.
        self.setText(action.text() if action.icon().isNull() else f" {action.text()}")
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        if not self._has_own_icon:
            self.setIcon(action.icon())
        self.setAccessibleName(action.text().replace("&", ""))
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = action.statusTip()
        self.setToolTip(" · ".join(part for part in (hint, shortcut) if part))


class PageHeader(QWidget):
    """Title of a page on the left, its secondary actions and its one filled primary action on the right.

    Signals: `back_requested` when the back arrow of a sub-page was pressed.
    """

    back_requested = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QToolButton(self)
        self._back.setObjectName("back_button")
        self._back.setIcon(theme.icon("arrow-left"))
        self._back.setIconSize(QSize(20, 20))
        self._back.setAccessibleName(self.tr("Quay lại"))
        self._back.setToolTip(self.tr("Quay lại · Esc"))
        self._back.clicked.connect(self.back_requested)
        self._back.hide()
        self._title = QLabel(title, self)
        self._title.setObjectName("page_title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(scaled_font(TITLE_POINTS, semibold=True))
        # A long title gives way to the buttons; the whole of it stands in the tooltip.
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(160)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._back)
        self._layout.addWidget(self._title, 1)
        self.setFixedHeight(40)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setToolTip(title)

    def show_back(self) -> None:
        """Show the back arrow: the page is a sub-page."""
        self._back.show()

    def add_widget(self, widget: QWidget) -> None:
        """Put a chip, label or button before the buttons added later."""
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class AppPage(QWidget):
    """Base of every page: a header, a body, actions, sub-pages and links.

    Signals: `sub_page_requested(page)`, `closed` (a sub-page wants to leave), `link_requested(key, params)`
    (go to another page of the rail), `badge_changed(text, danger)` (figure at the page's name in the rail),
    `title_changed(title)`.
    """

    sub_page_requested = Signal(QWidget)
    closed = Signal()
    link_requested = Signal(str, object)
    badge_changed = Signal(str, bool)
    title_changed = Signal(str)

    help_text: ClassVar[str] = ""
    """What this page is for and its keys, in three or four sentences, shown by F1."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self._actions: list[QAction] = []
        self.header = PageHeader(theme, title, self)
        self.header.back_requested.connect(self.leave)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN, 16)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addLayout(self.body, 1)

    # For pages

    @property
    def theme(self) -> Theme:
        return self._theme

    def title(self) -> str:
        return self.header.title()

    def set_title(self, title: str) -> None:
        self.header.set_title(title)
        self.title_changed.emit(title)

    def add_action(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        icon: str = "",
        shortcut: str = "",
        hint: str = "",
        primary: bool = False,
        button: bool = True,
    ) -> QAction:
        """Add what the page can do: a button in the header, an entry in the menu `Nghiệp vụ`, a shortcut.

        `slot` is a bound method. At most one action is primary, and it is added last.
        """
        action = QAction(text, self)
        if icon:
            action.setIcon(self._theme.icon(icon))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setStatusTip(hint)
        action.triggered.connect(slot)
        self.addAction(action)
        self._actions.append(action)
        if button:
            # In the menu the icon stands on the menu's own ground.
            own = self._theme.icon(icon, "on_accent") if icon and primary else None
            self.header.add_widget(ActionButton(action, self.header, primary=primary, icon=own))
        return action

    def page_actions(self) -> tuple[QAction, ...]:
        """The actions for the menu `Nghiệp vụ`."""
        return tuple(self._actions)

    def open_sub_page(self, page: AppPage) -> None:
        """Show a full form in place of this page, with a back arrow; deleted when it is left."""
        page.header.show_back()
        self.sub_page_requested.emit(page)

    def go_to(self, key: str, params: Mapping[str, str] | None = None) -> None:
        """Go to another page of the rail; its `apply_link` gets the params, such as ``{"chip": "overdue"}``."""
        self.link_requested.emit(key, dict(params or {}))

    # Hooks

    def page_help(self) -> str:
        """Short text for F1."""
        return shown(self.help_text)

    def activated(self) -> None:
        """The page came to the front (also for the first time)."""

    def refresh(self) -> None:
        """F5: look at the data again."""

    def apply_link(self, params: Mapping[str, str]) -> None:
        """Somebody came by a link, for example from a tile of the dashboard; `id` names a record."""
        del params

    def may_leave(self) -> bool:
        """Whether the page can be left at once; when not, the page itself asks and calls `closed` later."""
        return True

    def flush(self) -> None:
        """The window closes or another page comes to the front: keep what was typed as a draft."""

    def retranslate(self) -> None:
        """The language changed: set the texts again."""

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, as in dialogs; Qt itself knows only the space bar there."""
        button = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QAbstractButton):
            button.click()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def leave(self) -> None:
        """Leave a sub-page (back arrow, Esc)."""
        if self.may_leave():
            self.closed.emit()
