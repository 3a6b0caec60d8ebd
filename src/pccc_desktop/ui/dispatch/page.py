"""The page `Huy động`: the register of force-dispatch orders."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import DispatchListItem, DispatchOrder
from pccc_desktop.domain.printing import PrintSelection
from pccc_desktop.ui.core.drafts import StoredShelf
from pccc_desktop.ui.core.list_page import ChipSpec, ListPage, ListQuery, ListResult, ListSpec, SortSpec
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.dispatch.detail import fill_heading, fill_order
from pccc_desktop.ui.dispatch.table import dispatch_columns, sorted_orders

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane

translate = QCoreApplication.translate

_RUNNING = frozenset({DispatchStatus.RA_LENH_MIENG, DispatchStatus.DA_KY})
_FINISHED = frozenset({DispatchStatus.DA_THUC_HIEN, DispatchStatus.DA_HOAN_TRA})


def _record_key(item: DispatchListItem) -> int:
    return item.id


def _fits(item: DispatchListItem, chip: str) -> bool:
    if chip == "owed":
        return item.written_due is not None
    if chip == "running":
        return item.status in _RUNNING
    return chip != "finished" or item.status in _FINISHED


class DispatchPage(ListPage[DispatchListItem]):
    """The list of orders with its detail, form and printing."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._dispatch = ctx.services.dispatch
        self._clock = ctx.clock
        self._shelf = StoredShelf(DispatchOrder, "dispatch", ctx)
        super().__init__(ctx, self._make_spec(), parent)
        self._saved = SavedChanges(ctx, self)
        self._make_actions()
        self.empty.add_button(self.tr("Lập lệnh huy động"), self._on_add, primary=True)

    # What the base asks for

    @override
    def page_help(self) -> str:
        return self.tr(
            "Sổ các lệnh huy động lực lượng, phương tiện, tài sản để chữa cháy và cứu nạn. Lệnh bằng lời phải có"
            " văn bản trong thời hạn; cột “Hạn văn bản” cho biết còn bao lâu. Ins lập lệnh, Enter hoặc F2 mở,"
            " Del xóa, Ctrl+P in lệnh."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[DispatchListItem]:
        orders = self._dispatch.list(query.text)
        chip = next(iter(query.chips), "all")
        rows = [item for item in orders if _fits(item, chip)]
        if query.sort is not None:
            rows = sorted_orders(rows, query.sort.by, descending=query.sort.descending)
        chips = ("all", "owed", "running", "finished")
        return ListResult(rows=rows, counts={one: sum(_fits(item, one) for item in orders) for one in chips})

    @override
    def fill_detail(self, pane: DetailPane, record: DispatchListItem) -> None:
        fill_heading(pane, record, self._today())
        work = partial(self._read, record.id)
        self._runner.run(self, work, self._on_detail, self._on_detail_failed, key="dispatch/detail")

    @override
    def open_record(self, record: DispatchListItem) -> None:
        self._open_editor(record.id)

    @override
    def apply_link(self, params: Mapping[str, str]) -> None:
        """A link without a chip shows every order."""
        super().apply_link({"chip": "all", **params})
        if params.get("action") == "new":
            self._on_add()

    @override
    def _on_loaded(self, result: ListResult[DispatchListItem]) -> None:
        super()._on_loaded(result)
        if self.query().text:
            return
        owed = result.counts.get("owed", 0)
        today = self._today()
        late = any(item.written_due is not None and item.written_due < today for item in result.rows)
        self.badge_changed.emit(str(owed) if owed else "", late)

    # Slots

    @Slot()
    def _on_add(self) -> None:
        self._open_editor(None)

    @Slot()
    def _on_edit(self) -> None:
        record = self.current_record()
        if record is not None:
            self._open_editor(record.id)

    @Slot()
    def _on_print(self) -> None:
        keys = self._chosen_keys()
        if keys:
            self._ctx.open_print(self, "mobilisation-order", PrintSelection(dispatch_ids=keys))

    @Slot()
    def _on_signed(self) -> None:
        self._change_current(self._as_signed, self.tr("Đã ghi: lệnh bằng văn bản đã ký."))

    @Slot()
    def _on_carried_out(self) -> None:
        self._change_current(self._as_carried_out, self.tr("Đã ghi: lệnh đã thực hiện."))

    @Slot()
    def _on_returned(self) -> None:
        self._change_current(self._as_returned, self.tr("Đã ghi: đã hoàn trả phương tiện, tài sản."))

    @Slot()
    def _on_delete(self) -> None:
        from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog

        keys = self._chosen_keys()
        if not keys:
            return
        record = self.current_record()
        what = self.tr("{count} lệnh đã chọn").format(count=len(keys))
        if len(keys) == 1 and record is not None:
            what = self.tr("lệnh huy động {target}").format(target=record.number or record.target_name)
        dialog = ReasonDialog(what, keys, self)
        dialog.reason_given.connect(self._on_reason_given)
        dialog.open()

    @Slot(object, str)
    def _on_reason_given(self, ids: Sequence[int], reason: str) -> None:
        work = partial(self._remove_all, tuple(ids), reason)
        self._runner.run(self, work, self._on_removed, self._on_work_failed)

    @Slot(object, bool)
    def _on_editor_saved(self, saved: Saved[DispatchOrder], print_wanted: bool) -> None:  # noqa: FBT001 - a signal's
        order = saved.value
        self._saved.announce(
            self.tr("Đã lưu lệnh huy động {target}.").format(target=order.target_name), saved.changes
        )
        if order.id is not None:
            self.select_key(order.id)
            if print_wanted:
                self._ctx.open_print(self, "mobilisation-order", PrintSelection(dispatch_ids=(order.id,)))

    # Private: work and its answers

    def _read(self, order_id: int) -> tuple[DispatchOrder, date | None]:
        order = self._dispatch.get(order_id)
        return order, self._dispatch.written_due(order)

    def _on_detail(self, found: tuple[DispatchOrder, date | None]) -> None:
        order, written_due = found
        record = self.current_record()
        if record is None or record.id != order.id:
            return
        pane = self.detail
        pane.setUpdatesEnabled(False)
        pane.clear()
        fill_heading(pane, record, self._today())
        for text, slot in self._likely(order)[:3]:
            pane.add_action(text, slot)
        fill_order(pane, order, written_due, self._today())
        pane.setUpdatesEnabled(True)

    def _on_detail_failed(self, error: Exception) -> None:
        self.detail.add_text(shown(error), muted=True)

    def _on_work_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_changed_one(self, text: str, saved: Saved[DispatchOrder]) -> None:
        self._saved.announce(text, saved.changes)

    def _on_removed(self, changes: Sequence[ChangeSet]) -> None:
        self._saved.announce(self.tr("Đã xóa {count} lệnh huy động.").format(count=len(changes)), *changes)

    def _remove_all(self, ids: Sequence[int], reason: str) -> tuple[ChangeSet, ...]:
        return tuple(self._dispatch.remove(one, reason) for one in ids)

    def _change_current(self, change: Callable[[DispatchOrder], DispatchOrder], text: str) -> None:
        record = self.current_record()
        if record is None:
            self._messages.info(self.tr("Hãy chọn một lệnh."))
            return
        done = partial(self._on_changed_one, text)
        self._runner.run(self, partial(self._change, record.id, change), done, self._on_work_failed)

    def _change(
        self, order_id: int, change: Callable[[DispatchOrder], DispatchOrder]
    ) -> Saved[DispatchOrder]:
        return self._dispatch.save(change(self._dispatch.get(order_id)))

    def _as_signed(self, order: DispatchOrder) -> DispatchOrder:
        return replace(order, status=DispatchStatus.DA_KY, issued_at=order.issued_at or self._clock())

    @staticmethod
    def _as_carried_out(order: DispatchOrder) -> DispatchOrder:
        return replace(order, status=DispatchStatus.DA_THUC_HIEN)

    @staticmethod
    def _as_returned(order: DispatchOrder) -> DispatchOrder:
        return replace(order, status=DispatchStatus.DA_HOAN_TRA)

    def _likely(self, order: DispatchOrder) -> list[tuple[str, Callable[[], None]]]:
        """What is probably done next with the order, the likeliest first."""
        finished = order.status in _FINISHED or order.status is DispatchStatus.HUY
        steps: list[tuple[str, Callable[[], None], bool]] = [
            (self.tr("In lệnh"), self._on_print, True),
            (self.tr("Đã ký văn bản"), self._on_signed, order.issued_at is None and not finished),
            (self.tr("Đã thực hiện"), self._on_carried_out, order.status in _RUNNING),
            (self.tr("Đã hoàn trả"), self._on_returned, order.status is DispatchStatus.DA_THUC_HIEN),
            (self.tr("Mở, sửa"), self._on_edit, True),
        ]
        return [(text, slot) for text, slot, fits in steps if fits]

    # Private: making

    def _today(self) -> date:
        return self._clock().date()

    def _chosen_keys(self) -> tuple[int, ...]:
        record = self.current_record()
        keys = tuple(self.selected_keys()) or (() if record is None else (record.id,))
        if not keys:
            self._messages.info(self.tr("Hãy chọn ít nhất một lệnh."))
        return keys

    def _open_editor(self, order_id: int | None) -> None:
        from pccc_desktop.ui.dispatch.editor import DispatchEditor

        editor = DispatchEditor(self._ctx, self._shelf, order_id)
        editor.saved.connect(self._on_editor_saved)
        self.open_sub_page(editor)

    def _make_actions(self) -> None:
        signed = self.add_action(self.tr("Đã ký văn bản"), self._on_signed, icon="check", button=False)
        carried = self.add_action(
            self.tr("Đã thực hiện"), self._on_carried_out, icon="circle-check", button=False
        )
        edit = self.add_action(
            self.tr("&Mở, sửa"),
            self._on_edit,
            icon="pencil",
            shortcut="F2",
            hint=self.tr("Mở lệnh đang chọn"),
        )
        delete = self.add_action(
            self.tr("Xóa…"), self._on_delete, icon="trash-2", shortcut="Del", button=False
        )
        print_action = self.add_action(
            self.tr("In &lệnh"),
            self._on_print,
            icon="printer",
            shortcut="Ctrl+P",
            hint=self.tr("In các lệnh đã chọn"),
        )
        self.add_action(
            self.tr("Lập lệnh &huy động"), self._on_add, icon="plus", shortcut="Ins", primary=True
        )
        for action in (edit, print_action, signed, carried, delete):
            self.table.addAction(action)

    def _make_spec(self) -> ListSpec[DispatchListItem]:
        group = "state"
        return ListSpec(
            key="dispatch",
            title=translate("DispatchPage", "Huy động"),
            noun=translate("DispatchPage", "lệnh huy động"),
            columns=dispatch_columns(self._today),
            record_key=_record_key,
            kinds=frozenset({RecordKind.DISPATCH_ORDER}),
            filter_hint=translate("DispatchPage", "Lọc: noi xay ra, don vi"),
            empty_icon="siren",
            empty_title=translate("DispatchPage", "Chưa có lệnh huy động nào"),
            empty_text=translate(
                "DispatchPage",
                "Khi có cháy, sự cố: lập lệnh huy động người, phương tiện, tài sản. Nếu đã ra lệnh bằng lời,"
                " chương trình nhắc hạn lập lệnh bằng văn bản và in lệnh theo mẫu.",
            ),
            chips=(
                ChipSpec("all", translate("DispatchPage", "Tất cả"), group, checked=True),
                ChipSpec("owed", translate("DispatchPage", "Còn nợ văn bản"), group),
                ChipSpec("running", translate("DispatchPage", "Đang thực hiện"), group),
                ChipSpec("finished", translate("DispatchPage", "Đã xong"), group),
            ),
            sort=SortSpec("ordered_at", descending=True),
        )
