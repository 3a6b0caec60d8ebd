"""The base of every list page: filter bar, table beside detail, footer, states of empty, loading, failed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from pccc_desktop.ui.core.detail_pane import DetailPane
from pccc_desktop.ui.core.filter_bar import NARROW_PAGE, ChipSpec, FacetSpec, FilterBar
from pccc_desktop.ui.core.list_spec import ListQuery, ListResult, ListSpec
from pccc_desktop.ui.core.list_view import RecordTableView
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.preferences import remembered
from pccc_desktop.ui.core.tables import Column, RecordTableModel, SortSpec
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.widgets.cards import Card, EmptyState, Hairline
from pccc_desktop.ui.widgets.chips import grouped
from pccc_desktop.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.ui.core.context import UiContext

__all__ = ["ChipSpec", "Column", "FacetSpec", "ListPage", "ListQuery", "ListResult", "ListSpec", "SortSpec"]

T = TypeVar("T")
_SKELETON_AFTER_MS = 150
_DETAIL_AFTER_MS = 60
_REST_AFTER_MS = 40  # by then the rows are painted, and no other work slowed that down


class ListPage(AppPage, Generic[T]):
    """A list with filter, detail and states; a page overrides `fetch`, `fill_detail` and `open_record`."""

    def __init__(self, ctx: UiContext, spec: ListSpec[T], parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, spec.title, parent)
        self._spec = spec
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._preferences = ctx.preferences
        self._sort = spec.sort
        self._stale = True
        self._active = False
        self._loaded = False
        self._any_counted = False
        self._wanted_key: int | None = None
        self._later: Callable[[], Mapping[str, Sequence[tuple[str, str]]]] | None = None
        self._detail_wish: bool | None = None
        self.filter_bar = FilterBar(ctx.theme, spec.filter_hint, spec.chips, spec.facets, self)
        self.model = RecordTableModel[T](spec.columns, ctx.runner, self, key=spec.record_key)
        self.table = RecordTableView[T](self.model, ctx.theme, ctx.preferences, spec.key, self)
        self.table.setAccessibleName(spec.title)
        self.table.set_sort(spec.sort)
        self.detail = DetailPane(self)
        self.empty = EmptyState(self)
        self._failure = EmptyState(self)
        self._skeleton = Skeleton(ctx.theme, self)
        self._stack = QStackedWidget(self)
        self._count_label = QLabel(self)
        self._count_label.setProperty("look", "muted")
        self._columns_button = QToolButton(self)
        self._export_button = QToolButton(self)
        self._detail_button = QToolButton(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._skeleton_timer = self._make_timer(_SKELETON_AFTER_MS)
        self._detail_timer = self._make_timer(_DETAIL_AFTER_MS)
        self._rest_timer = self._make_timer(_REST_AFTER_MS)
        self._build()
        self._connect(ctx)

    # To override

    def fetch(self, query: ListQuery) -> ListResult[T]:
        """Answer a query by a service. Runs in the worker thread: touch no widget here."""
        del query
        return ListResult()

    def fill_detail(self, pane: DetailPane, record: T) -> None:
        """Say in the empty pane what the record means."""
        del pane, record

    def open_record(self, record: T) -> None:
        """Open the full form of the record (Enter, double click), usually by `open_sub_page`."""
        del record

    def ask_rest(self) -> None:
        """Ask for what the page shows besides its rows; called when they are painted."""
        if self._later is not None:
            key = f"list/{self._spec.key}/choices"
            self._runner.run(self, self._later, self._on_choices, self._on_problem, key=key)

    # For pages

    def reload(self) -> None:
        """Ask again; the newest answer wins, selection and scroll stay."""
        self._stale = False
        self._skeleton_timer.start()
        work = partial(self.fetch, self.query())
        self._runner.run(self, work, self._on_loaded, self._on_failed, key=f"list/{self._spec.key}")

    def query(self) -> ListQuery:
        """What the person wants to see now; also what `print as it stands` prints."""
        bar = self.filter_bar
        return ListQuery(bar.text(), bar.checked_chips(), bar.chosen_facets(), self._sort)

    def current_record(self) -> T | None:
        return self.table.current_record()

    def selected_keys(self) -> list[int]:
        return self.table.selected_keys()

    def selected_records(self) -> list[T]:
        return self.table.selected_records()

    def select_key(self, key: int) -> None:
        """Make the record current, now or when the list has arrived."""
        self._wanted_key = None if self.table.select_key(key) else key

    def refresh_detail(self) -> None:
        """Fill the detail pane again."""
        self._on_detail_due()

    # Hooks of the shell

    @override
    def activated(self) -> None:
        self._active = True
        if self._stale:
            self.reload()

    @override
    def refresh(self) -> None:
        self.reload()

    @override
    def apply_link(self, params: Mapping[str, str]) -> None:
        """`chip`, `text`, and facets by their names set the filter; `id` makes a record current."""
        self.filter_bar.set_state(params)
        if "id" in params:
            self._wanted_key = int(params["id"])
        self.reload()

    # Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_detail()

    # Slots

    @Slot()
    def _on_filter_changed(self) -> None:
        self.reload()

    @Slot(object)
    def _on_sort_requested(self, sort: SortSpec) -> None:
        self._sort = sort
        self.reload()

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, initiator: QObject | None) -> None:
        if initiator is self or not changes.kinds & self._spec.kinds:
            return
        self._stale = True
        if self._active and self.isVisible():
            self.reload()

    @Slot()
    def _on_columns_button_clicked(self) -> None:
        below = self._columns_button.mapToGlobal(self._columns_button.rect().bottomLeft())
        self.table.column_menu().popup(below)

    @Slot()
    def export(self) -> None:
        """Save the list as it stands for Excel."""
        from pccc_desktop.ui.core.list_export import ListExport

        columns = [self._spec.columns[index] for index in self.table.visible_columns()]
        fetch = partial(self.fetch, self.query())
        ListExport(
            self._spec.title, columns, fetch, self._runner, self._messages, self._preferences, self
        ).ask()

    @Slot(bool)
    def _on_detail_button_clicked(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._detail_wish = shown
        self._fit_detail()

    @Slot(object)
    def _on_record_opened(self, record: T) -> None:
        self.open_record(record)

    @Slot()
    def _on_skeleton_due(self) -> None:
        if not self._loaded:
            self._stack.setCurrentWidget(self._skeleton)

    @Slot()
    def _on_current_changed(self) -> None:
        self._detail_timer.start()

    @Slot()
    def _on_detail_due(self) -> None:
        record = self.table.current_record()
        if record is None:
            self.detail.show_hint(self.tr("Chọn một dòng để xem chi tiết."))
            return
        self.detail.setUpdatesEnabled(False)
        self.detail.clear()
        self.fill_detail(self.detail, record)
        self.detail.setUpdatesEnabled(True)

    @Slot()
    def _on_rest_due(self) -> None:
        self.ask_rest()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_count()

    @Slot(object)
    def _on_problem(self, error: Exception) -> None:
        self._messages.problem(self, error)

    @Slot()
    def _on_retry(self) -> None:
        self.reload()

    @Slot()
    def _save_splitter(self) -> None:
        self._preferences.set(remembered("splitter", self._spec.key, list[int]()), self.splitter.sizes())

    # Private

    def _on_loaded(self, result: ListResult[T]) -> None:
        self._skeleton_timer.stop()
        self._loaded = True
        scroll = self.table.verticalScrollBar().value()
        if result.fetch is not None and result.total is not None:
            self.model.set_pages(result.total, result.fetch, first=result.rows, ids=result.ids)
        else:
            self.model.set_rows(result.rows)
        self.table.verticalScrollBar().setValue(scroll)
        self._any_counted = any(result.counts.values())
        self.filter_bar.set_counts(result.counts)
        self._on_choices(result.facets)
        self._later = result.later
        self._rest_timer.start()
        if self._wanted_key is not None:
            self.select_key(self._wanted_key)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, self.table.visible_columns()[0]))
        self._show_state()
        self._show_count()
        self._detail_timer.start()

    def _on_choices(self, facets: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        self.filter_bar.set_choices(facets)

    def _on_failed(self, error: Exception) -> None:
        self._skeleton_timer.stop()
        self._failure.set_content(
            self.theme.icon("circle-alert", "danger"), self.tr("Chưa mở được danh sách này"), shown(error)
        )
        self._stack.setCurrentWidget(self._failure)
        self._messages.problem(self, error)

    def _show_state(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
        elif self._some_exist():
            self.empty.set_content(
                self.theme.icon("search", "muted"),
                self.tr("Không có dòng nào khớp với bộ lọc"),
                self.tr("Bớt chữ trong ô lọc hoặc bấm vào nhãn đang bật để bỏ lọc."),
            )
            self._stack.setCurrentWidget(self.empty)
        else:
            spec = self._spec
            self.empty.set_content(
                self.theme.icon(spec.empty_icon, "muted"), spec.empty_title, spec.empty_text
            )
            self._stack.setCurrentWidget(self.empty)
        self._clear_button.setVisible(not self.model.rowCount() and self._some_exist())
        self._fit_detail()
        self._place_focus()

    def _place_focus(self) -> None:
        """A table without rows is hidden and cannot have the focus; left to the rail, the page's keys were dead."""
        holder = self.table if self.model.rowCount() else self.filter_bar.edit
        self.setFocusProxy(holder)
        focused = QApplication.focusWidget()
        if self.isVisible() and self.isActiveWindow() and (focused is None or not self.isAncestorOf(focused)):
            holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _some_exist(self) -> bool:
        """Whether an empty list is empty only because it is narrowed."""
        return self.filter_bar.is_filtering() or (self.filter_bar.is_narrowed() and self._any_counted)

    def _fit_detail(self) -> None:
        """The detail stands beside the table unless there is no room, nothing to tell, or it was put away."""
        wish = self._detail_wish if self._detail_wish is not None else self.width() >= NARROW_PAGE
        self.detail.setVisible(wish and (self.model.rowCount() > 0 or not self._loaded or self._some_exist()))
        self._detail_button.setChecked(wish)

    def _show_count(self) -> None:
        text = f"{grouped(self.model.rowCount())} {self._spec.noun}"
        selected = self.table.selected_count()
        if selected:
            text += self.tr(" · đã chọn {count}").format(count=grouped(selected))
        self._count_label.setText(text if self._loaded else "")

    def _make_timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer

    def _dress_button(self, button: QToolButton, icon: str, name: str) -> None:
        button.setIcon(self.theme.icon(icon, "muted"))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)

    def _build(self) -> None:
        self._dress_button(self._columns_button, "columns-3", self.tr("Chọn cột"))
        self._dress_button(self._export_button, "download", self.tr("Lưu danh sách ra Excel (Ctrl+E)"))
        self._export_button.setShortcut("Ctrl+E")
        self._dress_button(self._detail_button, "panel-right", self.tr("Hiện hoặc ẩn phần chi tiết"))
        self._detail_button.setCheckable(True)
        self._clear_button = self.empty.add_button(self.tr("Bỏ lọc"), self.filter_bar.reset)
        self._failure.add_button(self.tr("Thử lại"), self._on_retry, primary=True)
        for widget in (self.table, self.empty, self._failure, self._skeleton):
            self._stack.addWidget(widget)
        footer = QHBoxLayout()
        footer.setContentsMargins(12, 4, 6, 4)
        footer.addWidget(self._count_label, 1)
        footer.addWidget(self._export_button)
        footer.addWidget(self._columns_button)
        footer.addWidget(self._detail_button)
        card = Card(self, margin=1)
        card.body.setSpacing(0)
        card.body.addWidget(self._stack, 1)
        card.body.addWidget(Hairline(card))
        card.body.addLayout(footer)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.setStretchFactor(0, 1)
        sizes = self._preferences.get(remembered("splitter", self._spec.key, list[int]()))
        self.splitter.setSizes(_valid_sizes(sizes) or [800, 306])
        self.body.addWidget(self.filter_bar)
        self.body.addWidget(self.splitter, 1)
        self.setFocusProxy(self.table)
        self._on_detail_due()

    def _connect(self, ctx: UiContext) -> None:
        self.filter_bar.changed.connect(self._on_filter_changed)
        self.filter_bar.edit.down_pressed.connect(self.table.setFocus)
        self.table.sort_requested.connect(self._on_sort_requested)
        self.table.record_opened.connect(self._on_record_opened)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.copy_failed.connect(self._on_problem)
        self.model.load_failed.connect(self._on_problem)
        self._columns_button.clicked.connect(self._on_columns_button_clicked)
        self._export_button.clicked.connect(self.export)
        self._detail_button.clicked.connect(self._on_detail_button_clicked)
        self._skeleton_timer.timeout.connect(self._on_skeleton_due)
        self._detail_timer.timeout.connect(self._on_detail_due)
        self._rest_timer.timeout.connect(self._on_rest_due)
        self.splitter.splitterMoved.connect(self._save_splitter)
        ctx.changes.changed.connect(self._on_changed)


def _valid_sizes(value: list[Any]) -> list[int] | None:
    """Remembered splitter sizes, or None when they make no sense."""
    good = len(value) == 2 and all(isinstance(size, int) and size > 0 for size in value)
    return [int(size) for size in value] if good else None
