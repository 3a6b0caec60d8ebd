"""The box that finds anything (Ctrl+K)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.filter_bar import FilterEdit
from pccc_desktop.ui.core.theme import scaled_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from pccc_desktop.ui.core.messages import Messages
    from pccc_desktop.ui.core.tasks import TaskRunner
    from pccc_desktop.ui.core.theme import Theme

DEBOUNCE_MS = 150
_HIT_ROLE = int(Qt.ItemDataRole.UserRole)
_POPUP_WIDTH = 560
_ROW = 34


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found: under which heading it stands, what it is, and where it opens."""

    group: str
    title: str
    subtitle: str
    page: str
    record_id: int


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
        self._made_popup: _HitPopup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_due)
        self.textEdited.connect(self._on_text_edited)

    @property
    def _popup(self) -> _HitPopup:
        """The list of hits, made when first wanted: a window that starts needs none."""
        if self._made_popup is None:
            self._made_popup = _HitPopup(self._theme, self)
            self._made_popup.list.itemClicked.connect(self._on_item_chosen)
        return self._made_popup

    def hits(self) -> list[SearchHit]:
        """What the popup shows."""
        items = (self._popup.list.item(row).data(_HIT_ROLE) for row in range(self._popup.list.count()))
        return [hit for hit in items if isinstance(hit, SearchHit)]

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
            self._choose(self._popup.list.currentItem())
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

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self._choose(item)

    def _on_found(self, hits: Sequence[SearchHit]) -> None:
        if self.text().strip() and self.hasFocus():
            self._popup.show_hits(hits, self)

    def _on_failed(self, error: Exception) -> None:
        self._popup.hide()
        self._messages.problem(self, error)

    def _choose(self, item: QListWidgetItem | None) -> None:
        hit = item.data(_HIT_ROLE) if item is not None else None
        if isinstance(hit, SearchHit) and self._popup.isVisible():
            self._close()
            self.hit_chosen.emit(hit)

    def _close(self) -> None:
        self._timer.stop()
        self._popup.hide()
        self.clear()


class _HitPopup(QFrame):
    """The list under the box; it never takes the focus, so that typing goes on."""

    def __init__(self, theme: Theme, box: QWidget) -> None:
        super().__init__(box, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_HitDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Kết quả tìm"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)

    def show_hits(self, hits: Sequence[SearchHit], box: QWidget) -> None:
        self.list.clear()
        group = None
        for hit in hits:
            if hit.group != group:
                group = hit.group
                self._add_words(group)
            item = QListWidgetItem(hit.title)
            item.setData(_HIT_ROLE, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.group}: {hit.title}, {hit.subtitle}")
            item.setToolTip(f"{hit.title}\n{hit.subtitle}")
            self.list.addItem(item)
        if not hits:
            self._add_words(self.tr("Không tìm thấy. Thử ít chữ hơn; không cần gõ dấu."))
        self.list.setCurrentRow(1 if hits else -1)
        rows = min(self.list.count(), 12)
        size = QSize(min(_POPUP_WIDTH, box.window().width() - 32), rows * _ROW + 12)
        corner = box.mapToGlobal(QPoint(box.width() - size.width(), box.height() + 4))
        self.setGeometry(corner.x(), corner.y(), size.width(), size.height())
        self.show()

    def move_current(self, step: int) -> None:
        """To the next hit, over headings."""
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if isinstance(self.list.item(row).data(_HIT_ROLE), SearchHit):
                self.list.setCurrentRow(row)
                return
            row += step

    def _add_words(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)


class _HitDelegate(QStyledItemDelegate):
    """Headings small and muted; hits with the title left and the rest muted behind it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        view = self.parent()
        rect = option.rect.adjusted(10, 0, -10, 0)
        hit = index.data(_HIT_ROLE)
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if not isinstance(hit, SearchHit):
            painter.setFont(scaled_font(9.0, semibold=True))
            painter.setPen(theme.color("muted"))
            painter.drawText(rect, middle, str(index.data()))
            return
        if isinstance(view, QListWidget) and view.currentRow() == index.row():
            painter.fillRect(option.rect, theme.color("tint"))
        painter.setFont(scaled_font(10.0))
        metrics = QFontMetrics(painter.font())
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, rect.width() * 2 // 3)
        painter.setPen(theme.color("text"))
        painter.drawText(rect, middle, title)
        rest = rect.adjusted(metrics.horizontalAdvance(title) + 12, 0, 0, 0)
        painter.setPen(theme.color("muted"))
        subtitle = metrics.elidedText(hit.subtitle, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, middle, subtitle)
