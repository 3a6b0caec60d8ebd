"""The navigation rail: icon and name of every page, collapsible, with figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.icons import paint_icon
from pccc_desktop.ui.core.theme import Role, scaled_font
from pccc_desktop.ui.widgets.cards import Hairline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.shell.pages import PageSpec

WIDE = 200
NARROW = 56
_ITEM_HEIGHT = 36
_ICON = 20


class RailButton(QAbstractButton):
    """One page: icon, name, and a figure that is said in words to a screen reader."""

    def __init__(self, theme: Theme, key: str, title: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._theme = theme
        self._icon = theme.icon(icon, "muted")
        self._active_icon = theme.icon(icon, "accent")
        self._badge = ""
        self._badge_role = Role.NEUTRAL
        self._hint = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_title(self, title: str, hint: str) -> None:
        """Name and shortcut."""
        self.setText(title)
        self._hint = hint
        self._name()

    def set_badge(self, text: str, *, danger: bool) -> None:
        """The figure at the right; empty hides it."""
        self._badge = text
        self._badge_role = Role.DANGER if danger else Role.NEUTRAL
        self._name()
        self.update()

    @property
    def badge(self) -> str:
        return self._badge

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROW, max(_ITEM_HEIGHT, self.fontMetrics().height() + 14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        narrow = self.width() < WIDE // 2
        left = (self.width() - _ICON) // 2 if narrow else 10
        icon = self._active_icon if self.isChecked() else self._icon
        paint_icon(painter, icon, QPoint(left, (self.height() - _ICON) // 2), _ICON)
        if narrow:
            self._paint_dot(painter)
        else:
            self._paint_words(painter, left + _ICON + 10)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        theme = self._theme
        right = self.width() - 10
        if self._badge:
            right = self._paint_badge(painter, right) - 6
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if self.isChecked() else "text"))
        room = QRect(left, 0, right - left, self.height())
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_badge(self, painter: QPainter, right: int) -> int:
        front, back = self._theme.role_colors(self._badge_role)
        font = scaled_font(8.5, semibold=True)
        metrics = QFontMetrics(font)
        width = max(20, metrics.horizontalAdvance(self._badge) + 12)
        height = metrics.height() + 2
        box = QRectF(right - width, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(front)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
        return round(box.left())

    def _paint_dot(self, painter: QPainter) -> None:
        if self._badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.role_colors(self._badge_role)[0])
            painter.drawEllipse(QRectF(self.width() - 16, 6, 7, 7))

    def _name(self) -> None:
        name = f"{self.text()}: {self._badge}" if self._badge else self.text()
        self.setAccessibleName(name)
        self.setToolTip(f"{name} · {self._hint}" if self._hint else name)


class NavigationRail(QWidget):
    """Signals: `page_chosen(key)`."""

    page_chosen = Signal(str)

    def __init__(self, theme: Theme, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Các trang"))
        self._specs = tuple(specs)
        self._collapsed = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(2)
        self._buttons: dict[str, RailButton] = {}
        group = specs[0].group if specs else 0
        for spec in specs:
            if spec.group != group:
                group = spec.group
                layout.addSpacing(6)
                layout.addWidget(Hairline(self))
                layout.addSpacing(6)
            button = RailButton(theme, spec.key, spec.title, spec.icon, self)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)
            self._buttons[spec.key] = button
        layout.addStretch(1)
        self.setFixedWidth(WIDE)
        self.retranslate()

    def keys(self) -> tuple[str, ...]:
        return tuple(self._buttons)

    def button(self, key: str) -> RailButton:
        return self._buttons[key]

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def is_collapsed(self) -> bool:
        return self._collapsed

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Icons only, or icons with names."""
        self._collapsed = collapsed
        self.setFixedWidth(NARROW if collapsed else WIDE)

    def set_badge(self, key: str, text: str, *, danger: bool) -> None:
        """The figure at a page's name."""
        self._buttons[key].set_badge(text, danger=danger)

    def retranslate(self) -> None:
        """Set the names again."""
        for number, spec in enumerate(self._specs, start=1):
            hint = f"Ctrl+{number}" if number < 10 else ""
            self._buttons[spec.key].set_title(QCoreApplication.translate("nav", spec.title), hint)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        if step is None or not isinstance(focused, RailButton):
            super().keyPressEvent(event)
            return
        buttons = list(self._buttons.values())
        buttons[(buttons.index(focused) + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        self.page_chosen.emit(cast("RailButton", self.sender()).key)
