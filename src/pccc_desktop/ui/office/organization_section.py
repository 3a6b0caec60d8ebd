"""The section `Tổ chức`: the organisation tree of any day, what is known of each body, and the acts on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.organizations import OrganizationDraft, OrganizationFilter
from pccc_desktop.ui.core.detail_pane import DetailPane
from pccc_desktop.ui.core.drafts import StoredShelf
from pccc_desktop.ui.core.filter_bar import ChipSpec, FilterBar
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.core.preferences import remembered
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.office.organization_detail import (
    OPEN_LINK,
    OrganizationFacts,
    fill_facts,
    fill_heading,
    state_words,
)
from pccc_desktop.ui.office.organization_tree import OrganizationTreeModel, OrganizationTreeView
from pccc_desktop.ui.widgets.cards import Card, EmptyState
from pccc_desktop.ui.widgets.chips import grouped
from pccc_desktop.ui.widgets.date_edit import VnDateEdit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.domain.organizations import Organization, OrganizationListItem
    from pccc_desktop.ui.core.context import UiContext

_DETAIL_AFTER_MS = 60
_SPLITTER = remembered("splitter", "office_organizations", list[int]())


class OrganizationSection(AppPage):
    """The tree beside the detail pane."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Tổ chức"))
        self._ctx = ctx
        self._services = ctx.services
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._shelf = StoredShelf(OrganizationDraft, "organization", ctx)
        self._saved = SavedChanges(ctx, self)
        self._stale = True
        chips = (ChipSpec("ended", self.tr("Cả đơn vị đã kết thúc")),)
        self.filter_bar = FilterBar(ctx.theme, self.tr("Lọc: cong an phuong"), chips, (), self)
        self.day_edit = VnDateEdit(self)
        self.model = OrganizationTreeModel(self)
        self.tree = OrganizationTreeView(self.model, ctx.theme, self)
        self.tree.setAccessibleName(self.tr("Cây tổ chức"))
        self.detail = DetailPane(self)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._count_label = QLabel(self)
        self._count_label.setProperty("look", "muted")
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._detail_timer = QTimer(self)
        self._detail_timer.setSingleShot(True)
        self._detail_timer.setInterval(_DETAIL_AFTER_MS)
        self._build()
        self._make_actions()
        self._connect()

    # Hooks of the shell

    @override
    def page_help(self) -> str:
        return self.tr(
            "Cây các cơ quan, đơn vị của phường và cấp trên. Tên và sự tồn tại có ngày: ghi ngày ở ô"
            " “Tại ngày” để xem tổ"
            " chức khi đó. Ins thêm đơn vị dưới dòng đang chọn, Enter hoặc F2 sửa, Del xóa đơn vị nhập"
            " nhầm. Đơn vị được đổi"
            " tên hoặc sáp nhập: dùng “Đổi tên từ ngày”, “Kết thúc” để văn bản cũ giữ tên cũ."
        )

    @override
    def activated(self) -> None:
        if self._stale:
            self.reload()

    @override
    def refresh(self) -> None:
        self.reload()

    @override
    def apply_link(self, params: Mapping[str, str]) -> None:
        self.filter_bar.set_state({"chip": "ended" if "id" in params else "", **params})
        if "id" in params:
            self.tree.select_id(int(params["id"]))
        self.reload()

    # For tests and slots

    def reload(self) -> None:
        """Ask again with the filter and the day as they stand."""
        self._stale = False
        work = partial(self._services.organizations.list, self._wanted())
        self._runner.run(self, work, self._on_loaded, self._on_failed, key="office/organizations")

    def day(self) -> date:
        """The day that is looked at."""
        return self.day_edit.value() or self._today()

    # Slots

    @Slot()
    def _on_filter_changed(self) -> None:
        self.day_edit.setEnabled("ended" not in self.filter_bar.checked_chips())
        self.reload()

    @Slot()
    def _on_day_changed(self) -> None:
        if self.day_edit.value() is None and not self.day_edit.problem():
            self.day_edit.set_value(self._today())
        self.reload()

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, initiator: QObject | None) -> None:
        kinds = {RecordKind.ORGANIZATION, RecordKind.PERSON, RecordKind.ASSIGNMENT}
        if initiator is self or not changes.kinds & kinds:
            return
        self._stale = True
        if self.isVisible():
            self.reload()

    @Slot()
    def _on_current_changed(self) -> None:
        self._detail_timer.start()

    @Slot()
    def _on_detail_due(self) -> None:
        item = self.tree.current_item()
        if item is None:
            self.detail.show_hint(self.tr("Chọn một đơn vị để xem tên, đầu văn bản, người ký."))
            return
        self.detail.clear()
        fill_heading(self.detail, item, state_words(item, self._today()))
        work = partial(self._read, item.id, self.day())
        self._runner.run(self, work, self._on_detail, self._on_detail_failed, key="office/organization")

    @Slot(str)
    def _on_link(self, target: str) -> None:
        page, _, key = target.partition(":")
        item = self.tree.current_item()
        if page == OPEN_LINK and item is not None:
            self.go_to(OPEN_LINK, {"chip": "open", "unit": key, "unit_text": item.name})

    @Slot()
    def _on_add(self) -> None:
        item = self.tree.current_item()
        self._open_editor(OrganizationDraft(parent_id=item.id if item else None))

    @Slot()
    def _on_edit(self) -> None:
        item = self.tree.current_item()
        if item is not None:
            self._open_editor(OrganizationDraft(id=item.id))

    @Slot(object)
    def _on_item_opened(self, item: OrganizationListItem) -> None:
        self._open_editor(OrganizationDraft(id=item.id))

    @Slot()
    def _on_rename(self) -> None:
        item = self.tree.current_item()
        if item is not None:
            work = partial(self._services.organizations.get, item.id)
            self._runner.run(self, work, self._on_rename_ready, self._on_work_failed)

    @Slot()
    def _on_end(self) -> None:
        item = self.tree.current_item()
        if item is not None:
            self._runner.run(
                self, partial(self._read_for_end, item.id), self._on_end_ready, self._on_work_failed
            )

    @Slot()
    def _on_delete(self) -> None:
        from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog

        item = self.tree.current_item()
        if item is not None:
            dialog = ReasonDialog(item.name, (item.id,), self)
            dialog.reason_given.connect(self._on_reason_given)
            dialog.open()

    @Slot(object, str)
    def _on_reason_given(self, ids: Sequence[int], reason: str) -> None:
        work = partial(self._services.organizations.remove, ids[0], reason)
        self._runner.run(self, work, self._on_removed, self._on_work_failed)

    @Slot(object)
    def _on_saved(self, saved: Saved[Organization]) -> None:
        self.tree.select_id(saved.value.id)
        name = saved.value.names[-1].full_name
        self._saved.announce(self.tr("Đã lưu {name}.").format(name=name), saved.changes)

    @Slot(object)
    def _on_renamed(self, saved: Saved[Organization]) -> None:
        name = saved.value.names[-1].full_name
        self._saved.announce(
            self.tr("Đã ghi tên mới: {name}. Tên cũ được giữ.").format(name=name), saved.changes
        )

    @Slot(object)
    def _on_ended(self, changes: ChangeSet) -> None:
        self._saved.announce(self.tr("Đã ghi ngày kết thúc."), changes)

    @Slot()
    def _save_splitter(self) -> None:
        self._ctx.preferences.set(_SPLITTER, self._splitter.sizes())

    # Private: work and its answers

    def _wanted(self) -> OrganizationFilter:
        all_times = "ended" in self.filter_bar.checked_chips()
        return OrganizationFilter(text=self.filter_bar.text(), day=None if all_times else self.day())

    def _read(self, organization_id: int, day: date) -> OrganizationFacts:
        """Runs in the worker."""
        organization = self._services.organizations.get(organization_id)
        signers = self._services.people.signers(organization_id, day)
        return OrganizationFacts(
            organization,
            self._name_on(organization.parent_id, day),
            self._name_on(organization.successor_id, day),
            tuple(signers),
        )

    def _name_on(self, organization_id: int | None, day: date) -> str:
        if organization_id is None:
            return ""
        return self._services.organizations.get(organization_id).name_on(day).full_name

    def _read_for_end(self, organization_id: int) -> tuple[Organization, list[tuple[int, str]]]:
        """Runs in the worker."""
        items = self._services.organizations.list()
        return self._services.organizations.get(organization_id), [(item.id, item.name) for item in items]

    def _on_loaded(self, items: Sequence[OrganizationListItem]) -> None:
        self.model.set_items(items, self._today())
        self._count_label.setText(self.tr("{count} đơn vị").format(count=grouped(len(items))))
        if items:
            self._stack.setCurrentIndex(0)
        else:
            self._say_empty()
        self._detail_timer.start()

    def _say_empty(self) -> None:
        filtering = bool(self.filter_bar.text())
        icon = self.theme.icon("search" if filtering else "list-tree", "muted")
        if filtering:
            self.empty.set_content(
                icon,
                self.tr("Không có đơn vị nào khớp"),
                self.tr("Bớt chữ trong ô lọc, hoặc xem cả đơn vị đã kết thúc."),
            )
        else:
            text = self.tr("Ngày này chưa có đơn vị nào. Chọn ngày khác, hoặc thêm đơn vị (Ins).")
            self.empty.set_content(icon, self.tr("Chưa có đơn vị nào"), text)
        self._stack.setCurrentWidget(self.empty)

    def _on_failed(self, error: Exception) -> None:
        self._stale = True
        self._messages.problem(self, error)

    def _on_work_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_detail(self, facts: OrganizationFacts) -> None:
        item = self.tree.current_item()
        if item is None or item.id != facts.organization.id:
            return
        pane = self.detail
        pane.setUpdatesEnabled(False)
        pane.clear()
        fill_heading(pane, item, state_words(item, self._today()))
        fill_facts(pane, facts, item, self.day())
        pane.add_action(self.tr("Sửa"), self._on_edit)
        pane.add_action(self.tr("Đổi tên từ ngày…"), self._on_rename)
        if item.current:
            pane.add_action(self.tr("Kết thúc…"), self._on_end)
        pane.setUpdatesEnabled(True)

    def _on_detail_failed(self, error: Exception) -> None:
        self.detail.add_text(shown(error), muted=True)

    def _on_rename_ready(self, organization: Organization) -> None:
        from pccc_desktop.ui.office.organization_dialogs import RenameDialog

        dialog = RenameDialog(self._ctx, organization, self)
        dialog.saved.connect(self._on_renamed)
        dialog.open()

    def _on_end_ready(self, found: tuple[Organization, list[tuple[int, str]]]) -> None:
        from pccc_desktop.ui.office.organization_dialogs import EndDialog

        organization, others = found
        dialog = EndDialog(self._ctx, organization, others, self)
        dialog.saved.connect(self._on_ended)
        dialog.open()

    def _on_removed(self, changes: ChangeSet) -> None:
        self._saved.announce(self.tr("Đã xóa đơn vị."), changes)

    # Private: making

    def _today(self) -> date:
        return self._ctx.clock().date()

    def _open_editor(self, start: OrganizationDraft) -> None:
        from pccc_desktop.ui.office.organization_editor import OrganizationEditor

        editor = OrganizationEditor(self._ctx, self._shelf, start)
        editor.saved.connect(self._on_saved)
        self.open_sub_page(editor)

    def _make_actions(self) -> None:
        end = self.add_action(self.tr("&Kết thúc…"), self._on_end, icon="clock", button=False)
        delete = self.add_action(
            self.tr("Xóa…"), self._on_delete, icon="trash-2", shortcut="Del", button=False
        )
        rename = self.add_action(
            self.tr("Đổi tên từ n&gày…"),
            self._on_rename,
            icon="calendar",
            hint=self.tr("Ghi tên mới, giữ tên cũ cho văn bản cũ"),
        )
        edit = self.add_action(self.tr("&Mở, sửa"), self._on_edit, icon="pencil", shortcut="F2")
        self.add_action(self.tr("Th&êm đơn vị"), self._on_add, icon="plus", shortcut="Ins", primary=True)
        for action in (edit, rename, end, delete):
            self.tree.addAction(action)

    def _build(self) -> None:
        self.day_edit.set_clock(self._ctx.clock)
        self.day_edit.set_value(self._today())
        self.day_edit.setAccessibleName(self.tr("Xem tổ chức tại ngày"))
        self.day_edit.setFixedWidth(150)
        label = QLabel(self.tr("Tại ngày"), self)
        label.setProperty("look", "muted")
        self.filter_bar.add_widget(label)
        self.filter_bar.add_widget(self.day_edit)
        self.empty.add_button(self.tr("Thêm đơn vị"), self._on_add, primary=True)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        footer = QHBoxLayout()
        footer.setContentsMargins(12, 4, 6, 4)
        footer.addWidget(self._count_label, 1)
        card = Card(self, margin=1)
        card.body.setSpacing(0)
        card.body.addWidget(self._stack, 1)
        card.body.addLayout(footer)
        self._splitter.addWidget(card)
        self._splitter.addWidget(self.detail)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(12)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes(self._ctx.preferences.get(_SPLITTER) or [620, 306])
        self.body.addWidget(self.filter_bar)
        self.body.addWidget(self._splitter, 1)
        self._on_detail_due()

    def _connect(self) -> None:
        self.filter_bar.changed.connect(self._on_filter_changed)
        self.filter_bar.edit.down_pressed.connect(self.tree.setFocus)
        self.day_edit.value_changed.connect(self._on_day_changed)
        self.tree.item_opened.connect(self._on_item_opened)
        self.tree.current_item_changed.connect(self._on_current_changed)
        self.detail.link_activated.connect(self._on_link)
        self._detail_timer.timeout.connect(self._on_detail_due)
        self._splitter.splitterMoved.connect(self._save_splitter)
        self._ctx.changes.changed.connect(self._on_changed)
