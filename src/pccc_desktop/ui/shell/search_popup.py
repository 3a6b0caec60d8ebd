"""The list of hits under the search box, made by the first search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.shell.search_hit import SearchHit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from pccc_desktop.ui.core.theme import Theme

_HIT_ROLE = int(Qt.ItemDataRole.UserRole)
_POPUP_WIDTH = 560
_ROW = 34


class HitPopup(QFrame):
    """The list under the box; it never takes the focus, so that typing goes on.

    Signals: `hit_clicked(SearchHit or None)`.
    """

    hit_clicked = Signal(object)

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
        self.list.itemClicked.connect(self._on_item_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)

    def hits(self) -> list[SearchHit]:
        """What is shown, without the headings."""
        found = (_hit_of(self.list.item(row)) for row in range(self.list.count()))
        return [hit for hit in found if hit is not None]

    def current_hit(self) -> SearchHit | None:
        """The hit that Enter opens."""
        return _hit_of(self.list.currentItem())

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
            if _hit_of(self.list.item(row)) is not None:
                self.list.setCurrentRow(row)
                return
            row += step

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.hit_clicked.emit(_hit_of(item))

    def _add_words(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)


def _hit_of(item: QListWidgetItem | None) -> SearchHit | None:
    """The hit that a line of the list stands for; None for a heading."""
    hit = item.data(_HIT_ROLE) if item is not None else None
    return hit if isinstance(hit, SearchHit) else None


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
