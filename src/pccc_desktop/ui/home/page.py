"""The page `Tổng quan`: figures that open the lists they count, what to do today, progress and trend."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.home.figures import ASSIGNMENTS_KEY, DOCUMENTS_KEY, tile_specs, todo_link
from pccc_desktop.ui.home.tiles import TileRow, TileSpec
from pccc_desktop.ui.home.todo import TodoList
from pccc_desktop.ui.home.trend import TrendChart
from pccc_desktop.ui.home.unit_bars import UnitBars
from pccc_desktop.ui.widgets.cards import Card, EmptyState

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.domain.overview import Overview, TodoItem, UnitProgress
    from pccc_desktop.ui.core.context import UiContext

_KINDS = frozenset(
    {
        RecordKind.DOCUMENT,
        RecordKind.ASSIGNMENT,
        RecordKind.DISPATCH_ORDER,
        RecordKind.REVIEW,
        RecordKind.ORGANIZATION,
        RecordKind.OFFICE,
    }
)
_TWO_COLUMNS_FROM = 800
_FULL, _EMPTY, _FAILED = 1, 2, 3


class HomePage(AppPage):
    """The first page; it reloads when it comes to the front and something was saved since."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Tổng quan"))
        self._overview = ctx.services.overview
        self._office = ctx.services.office
        self._sample = ctx.services.sample
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._changes = ctx.changes
        self._clock = ctx.clock
        self._stale = True
        self._active = False
        self.tiles = TileRow(ctx.theme, self)
        self.units = UnitBars(ctx.theme, self)
        self.trend = TrendChart(ctx.theme, self)
        self.todo = TodoList(ctx.theme, self)
        self.empty = EmptyState(self)
        self._failure = EmptyState(self)
        self._nothing_to_do = QLabel(self.tr("Hôm nay không còn việc nào chờ."), self)
        self._no_units = QLabel(self.tr("Chưa giao nhiệm vụ cho đơn vị nào."), self)
        self._stack = QStackedWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._content = QWidget(self)
        self._scroll = QScrollArea(self)
        self._todo_card = Card(self._content, title=self.tr("Việc hôm nay"))
        self._build()
        self.tiles.tile_opened.connect(self._on_tile_opened)
        self.units.unit_opened.connect(self._on_unit_opened)
        self.todo.item_opened.connect(self._on_todo_opened)
        ctx.changes.changed.connect(self._on_changed)

    # Hooks of the shell

    @override
    def page_help(self) -> str:
        return self.tr(
            "Trang này cho biết hôm nay công việc của phường ra sao. Bấm một con số, một đơn vị hay một việc để mở đúng"
            " những bản ghi đã được đếm. Phím Tab đi qua các ô, mũi tên đi trong danh sách, Enter mở; F5 đếm lại."
        )

    @override
    def activated(self) -> None:
        self._active = True
        if self._stale:
            self.reload()

    @override
    def refresh(self) -> None:
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Count again."""
        self._stale = False
        self._runner.run(self, self._count, self._on_loaded, self._on_failed, key="home")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS_FROM
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # Slots

    @Slot(object)
    def _on_tile_opened(self, spec: TileSpec) -> None:
        self.go_to(spec.page, spec.params)

    @Slot(object)
    def _on_unit_opened(self, unit: UnitProgress) -> None:
        self.go_to(ASSIGNMENTS_KEY, {"chip": "all", "unit": str(unit.unit_id), "unit_text": unit.unit})

    @Slot(object)
    def _on_todo_opened(self, item: TodoItem) -> None:
        self.go_to(*todo_link(item))

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _initiator: QObject | None) -> None:
        if changes.kinds & _KINDS:
            self._stale = True
            if self._active and self.isVisible():
                self.reload()

    @Slot()
    def _on_import_clicked(self) -> None:
        self.go_to(DOCUMENTS_KEY, {"action": "import"})

    @Slot()
    def _on_add_clicked(self) -> None:
        self.go_to(ASSIGNMENTS_KEY, {"action": "new"})

    @Slot()
    def _on_sample_clicked(self) -> None:
        self._runner.run(
            self,
            self._sample.fill,
            self._on_sample_filled,
            self._on_sample_failed,
            label=self.tr("Tạo dữ liệu mẫu"),
        )

    # Private

    def _count(self) -> tuple[Overview, bool]:
        """The figures, and whether the office is set up; runs in the worker."""
        return self._overview.today(), self._office.identity() is not None

    def _on_loaded(self, found: tuple[Overview, bool]) -> None:
        overview, has_office = found
        self.tiles.show_tiles(tile_specs(overview, self._clock().year))
        self._order_tabs()
        self.units.show_units(overview.units)
        self.trend.show_months(overview.months)
        self.todo.show_items(overview.todo)
        self._nothing_to_do.setVisible(not overview.todo)
        self.todo.setVisible(bool(overview.todo))
        self._no_units.setVisible(not overview.units)
        self.units.setVisible(bool(overview.units))
        self._todo_card.set_title(
            self.tr("Việc hôm nay, {day}").format(day=vn_date_short(self._clock().date()))
        )
        # Invented records never mix with an office's own.
        self._sample_button.setVisible(not has_office)
        self._add_button.setVisible(has_office)
        self._stack.setCurrentIndex(_EMPTY if _is_new(overview) else _FULL)

    def _on_failed(self, error: Exception) -> None:
        self._stale = True
        self._failure.set_content(
            self.theme.icon("circle-alert", "danger"),
            self.tr("Chưa đếm được công việc hôm nay"),
            shown(error),
        )
        if self._stack.currentIndex() != _FULL:
            self._stack.setCurrentIndex(_FAILED)
        self._messages.problem(self, error)

    def _on_sample_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_sample_filled(self, changes: ChangeSet) -> None:
        self._changes.publish(changes)
        self._messages.done(self.tr("Đã tạo dữ liệu mẫu. Mọi tên trong đó đều là tên đặt ra."))

    def _build(self) -> None:
        self._fill_empty_state()
        self._lay_out_cards()
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.tiles)
        layout.addLayout(self._columns, 1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        waiting = QWidget(self)
        empty_card, failure_card = Card(self), Card(self)
        empty_card.body.addWidget(self.empty)
        failure_card.body.addWidget(self._failure)
        for widget in (waiting, self._scroll, empty_card, failure_card):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack, 1)

    def _fill_empty_state(self) -> None:
        self.empty.set_content(
            self.theme.icon("shield", "accent"),
            self.tr("Chưa có văn bản và nhiệm vụ nào"),
            self.tr(
                "Bắt đầu bằng một kế hoạch vừa nhận được: chương trình đọc tệp, tìm ra đơn vị, nhiệm vụ và thời hạn,"
                " rồi in phiếu giao nhiệm vụ."
            ),
        )
        self.empty.add_button(self.tr("Nhậ&p văn bản từ tệp"), self._on_import_clicked, primary=True)
        self._sample_button = self.empty.add_button(self.tr("&Dữ liệu mẫu"), self._on_sample_clicked)
        self._add_button = self.empty.add_button(self.tr("Thê&m nhiệm vụ"), self._on_add_clicked)
        self._failure.add_button(self.tr("Thử lại"), self.reload, primary=True)

    def _lay_out_cards(self) -> None:
        units_card = Card(self._content, title=self.tr("Tiến độ theo đơn vị"))
        trend_card = Card(self._content, title=self.tr("Đến hạn và hoàn thành theo tháng"))
        for label in (self._nothing_to_do, self._no_units):
            label.setProperty("look", "muted")
            label.hide()
        units_card.body.addWidget(self._no_units, 1, Qt.AlignmentFlag.AlignTop)
        units_card.body.addWidget(self.units, 1)
        trend_card.body.addWidget(self.trend, 1)
        self._todo_card.body.addWidget(self._nothing_to_do, 1, Qt.AlignmentFlag.AlignTop)
        self._todo_card.body.addWidget(self.todo, 1)
        self._todo_card.setMinimumHeight(220)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(units_card, 3)
        left.addWidget(trend_card, 2)
        self._columns.setSpacing(12)
        self._columns.addLayout(left, 5)
        self._columns.addWidget(self._todo_card, 3)

    def _order_tabs(self) -> None:
        """Tiles, units, things to do: the tiles were made last and would come last."""
        order: list[QWidget] = [*self.tiles.tiles(), self.units, self.todo]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)


def _is_new(overview: Overview) -> bool:
    return not (
        overview.documents
        or overview.open_assignments
        or overview.done_assignments
        or overview.unconfirmed_reviews
        or overview.todo
    )
