"""The page `Nhiệm vụ`: what every unit has to do, by when, and how far it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from pccc_desktop.domain.assignments import (
    Assignment,
    AssignmentDraft,
    AssignmentListItem,
    ProgressUpdate,
    is_late,
)
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.printing import PrintSelection
from pccc_desktop.ui.assignments.board import StatusBoard
from pccc_desktop.ui.assignments.detail import fill_heading, fill_history
from pccc_desktop.ui.assignments.progress_work import ProgressOutcome, note_progress, remind
from pccc_desktop.ui.assignments.spec import assignment_list, filter_of
from pccc_desktop.ui.assignments.table import allows
from pccc_desktop.ui.core.drafts import StoredShelf
from pccc_desktop.ui.core.list_page import ListPage, ListQuery, ListResult
from pccc_desktop.ui.core.preferences import remembered
from pccc_desktop.ui.core.saved_changes import SavedChanges
from pccc_desktop.ui.core.translate import label_of, shown
from pccc_desktop.ui.widgets.chips import ChipButton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane

_WHOLE_UP_TO = 2000
_FIRST = 200
_DOCUMENTS_KEY = "plans"
_TABLE, _BOARD = "table", "board"
_VIEW = remembered("list", "assignments/view", _TABLE)


class AssignmentsPage(ListPage[AssignmentListItem]):
    """The list of assignments with its detail, progress, form and printing."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._assignments = ctx.services.assignments
        self._clock = ctx.clock
        self._shelf = StoredShelf(AssignmentDraft, "assignment", ctx)
        super().__init__(ctx, assignment_list(self._today), parent)
        self._saved = SavedChanges(ctx, self)
        self.board = StatusBoard(ctx.theme, self._today, self)
        self._view_chips = self._make_view_switch()
        self._make_actions()
        self.empty.add_button(self.tr("Thêm nhiệm vụ"), self._on_add, primary=True)
        self.empty.add_button(self.tr("Nhập từ văn bản"), self._on_import)
        self.detail.link_activated.connect(self._on_link_activated)
        self.board.card_chosen.connect(self._on_card_chosen)
        self.board.card_opened.connect(self._on_card_opened)

    # What the base asks for

    @override
    def page_help(self) -> str:
        return self.tr(
            "Mỗi dòng là một nhiệm vụ của một đơn vị. Gõ không dấu để lọc, bấm nhãn để chỉ xem việc quá hạn hay"
            " đến hạn. Enter hoặc F2 mở, Ins thêm, Del xóa, Ctrl+G ghi kết quả, Ctrl+D ghi đôn đốc, Ctrl+P in phiếu"
            " giao nhiệm vụ của những dòng đã chọn."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[AssignmentListItem]:
        wanted = filter_of(query)
        sort = Sort(query.sort.by, query.sort.descending) if query.sort else Sort("due_date")
        service = self._assignments
        counts = service.counts(wanted)
        total = service.count(wanted)
        whole = total <= _WHOLE_UP_TO
        rows = service.page(wanted, sort, 0, _WHOLE_UP_TO if whole else _FIRST)
        documents = service.documents_with_assignments()
        units = service.units_with_assignments(wanted.document_id)
        return ListResult(
            rows=rows,
            total=None if whole else total,
            fetch=None if whole else partial(service.page, wanted, sort),
            counts={
                "open": counts.open,
                "late": counts.late,
                "soon": counts.due_soon,
                "done": counts.done,
                "all": counts.all,
            },
            facets={
                "document": [(str(document_id), name) for document_id, name in documents],
                "unit": [(str(unit.unit_id), unit.unit) for unit in units],
            },
        )

    @override
    def fill_detail(self, pane: DetailPane, record: AssignmentListItem) -> None:
        fill_heading(pane, record, self._today())
        work = partial(self._assignments.get, record.id)
        self._runner.run(self, work, self._on_detail, self._on_failed_detail, key="assignments/detail")

    @override
    def open_record(self, record: AssignmentListItem) -> None:
        self._open_editor(AssignmentDraft(id=record.id))

    @override
    def apply_link(self, params: Mapping[str, str]) -> None:
        """A link without a chip shows everything it names, also what is closed."""
        super().apply_link({"chip": "all", **params})
        if params.get("action") == "new":
            self._on_add()

    @override
    def _on_loaded(self, result: ListResult[AssignmentListItem]) -> None:
        super()._on_loaded(result)
        query = self.query()
        if query.text or query.facets:
            return
        late = result.counts.get("late", 0)
        self.badge_changed.emit(str(late) if late else "", late > 0)

    @override
    def _show_state(self) -> None:
        super()._show_state()
        if self._stack.currentWidget() is self.table and self._view_chips[1].isChecked():
            record = self.current_record()
            self.board.show_items(self._loaded_items(), None if record is None else record.id)
            self._stack.setCurrentWidget(self.board)

    # Slots: the two views

    @Slot()
    def _on_view_clicked(self) -> None:
        board = self.sender() is self._view_chips[1]
        for chip, checked in zip(self._view_chips, (not board, board), strict=True):
            chip.setChecked(checked)
        self._preferences.set(_VIEW, _BOARD if board else _TABLE)
        self._show_state()

    @Slot(int)
    def _on_card_chosen(self, key: int) -> None:
        self.select_key(key)

    @Slot(int)
    def _on_card_opened(self, key: int) -> None:
        self._open_editor(AssignmentDraft(id=key))

    # Slots: actions

    @Slot()
    def _on_add(self) -> None:
        facets = self.filter_bar.chosen_facets()
        self._open_editor(
            AssignmentDraft(
                document_id=int(facets["document"]) if "document" in facets else None,
                unit_id=int(facets["unit"]) if "unit" in facets else None,
                assigned_date=self._today(),
            )
        )

    @Slot()
    def _on_edit(self) -> None:
        record = self.current_record()
        if record is not None:
            self.open_record(record)

    @Slot()
    def _on_import(self) -> None:
        self.go_to(_DOCUMENTS_KEY, {"action": "import"})

    @Slot()
    def _on_print(self) -> None:
        self._with_chosen(self._print)

    @Slot()
    def _on_progress(self) -> None:
        self._with_chosen(partial(self._open_progress, EventKind.BAO_CAO))

    @Slot()
    def _on_extend(self) -> None:
        self._with_chosen(partial(self._open_progress, EventKind.GIA_HAN))

    @Slot()
    def _on_remind(self) -> None:
        self._with_chosen(self._remind)

    @Slot()
    def _on_accept(self) -> None:
        self._with_chosen(partial(self._note_at_once, EventKind.TIEP_NHAN))

    @Slot()
    def _on_assign(self) -> None:
        self._with_chosen(partial(self._note_at_once, EventKind.GIAO))

    @Slot()
    def _on_resume(self) -> None:
        self._with_chosen(partial(self._note_at_once, EventKind.TIEP_TUC))

    @Slot()
    def _on_confirm(self) -> None:
        self._with_chosen(partial(self._open_progress, EventKind.XAC_NHAN))

    @Slot()
    def _on_delete(self) -> None:
        self._with_chosen(self._ask_reason)

    @Slot(str)
    def _on_link_activated(self, target: str) -> None:
        key, _, record_id = target.partition(":")
        self.go_to(key, {"id": record_id})

    # Slots: answers

    @Slot(object)
    def _on_editor_saved(self, saved: Saved[Assignment]) -> None:
        self.select_key(saved.value.id)
        self._saved.announce(
            self.tr("Đã lưu nhiệm vụ “{title}”.").format(title=saved.value.item.title), saved.changes
        )

    @Slot(object, object)
    def _on_progress_ready(self, ids: Sequence[int], update: ProgressUpdate) -> None:
        work = partial(note_progress, self._assignments, tuple(ids), update)
        self._run_bulk(work, update.kind)

    @Slot(object, str)
    def _on_reason_given(self, ids: Sequence[int], reason: str) -> None:
        self._runner.run(
            self, partial(self._remove_all, tuple(ids), reason), self._on_removed, self._on_work_failed
        )

    # Private: work and its answers

    def _on_detail(self, assignment: Assignment) -> None:
        record = self.current_record()
        if record is None or record.id != assignment.id:
            return
        pane = self.detail
        pane.setUpdatesEnabled(False)
        pane.clear()
        fill_heading(pane, record, self._today())
        self._add_pane_actions(pane, record)
        fill_history(pane, assignment, self._today())
        if record.document_id is not None:
            pane.add_section(self.tr("Văn bản"))
            pane.add_link(record.document, f"{_DOCUMENTS_KEY}:{record.document_id}")
        pane.setUpdatesEnabled(True)

    def _on_failed_detail(self, error: Exception) -> None:
        self.detail.add_text(shown(error), muted=True)

    def _on_work_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _on_noted(self, outcome: ProgressOutcome) -> None:
        if outcome.changes:
            self._saved.announce(outcome.sentence, *outcome.changes)
        if outcome.refusals:
            self._messages.problem(self, outcome.as_error())

    def _on_removed(self, changes: Sequence[ChangeSet]) -> None:
        self._saved.announce(self.tr("Đã xóa {count} nhiệm vụ.").format(count=len(changes)), *changes)

    def _remove_all(self, ids: Sequence[int], reason: str) -> tuple[ChangeSet, ...]:
        return tuple(self._assignments.remove(one, reason) for one in ids)

    def _run_bulk(self, work: Callable[[], ProgressOutcome], kind: EventKind) -> None:
        self._runner.run(self, work, self._on_noted, self._on_work_failed, label=label_of(kind))

    def _with_chosen(self, use: Callable[[Sequence[AssignmentListItem]], None]) -> None:
        """Give the selected rows, loaded if need be, to `use`; the current row when nothing is selected."""
        rows = self.table.selected_rows()
        if not rows and self.table.currentIndex().isValid():
            rows = [self.table.currentIndex().row()]
        if not rows:
            self._messages.info(self.tr("Hãy chọn ít nhất một nhiệm vụ."))
            return
        self.model.load_rows(rows, use, self._on_work_failed)

    def _print(self, items: Sequence[AssignmentListItem]) -> None:
        selection = PrintSelection(assignment_ids=tuple(item.id for item in items))
        self._ctx.open_print(self, "assignment-slip", selection)

    def _open_progress(self, kind: EventKind, items: Sequence[AssignmentListItem]) -> None:
        from pccc_desktop.ui.assignments.progress_dialog import ProgressDialog

        if not any(allows(item, one) for item in items for one in EventKind):
            self._messages.info(self.tr("Nhiệm vụ đã chọn đã kết thúc, không còn gì để ghi."))
            return
        dialog = ProgressDialog(items, kind, self._clock, self)
        dialog.progress_ready.connect(self._on_progress_ready)
        dialog.open()

    def _note_at_once(self, kind: EventKind, items: Sequence[AssignmentListItem]) -> None:
        ids = tuple(item.id for item in items if allows(item, kind))
        if not ids:
            self._messages.info(self.tr("Không nhiệm vụ nào đã chọn còn chờ việc này."))
            return
        self._run_bulk(partial(note_progress, self._assignments, ids, ProgressUpdate(kind)), kind)

    def _remind(self, items: Sequence[AssignmentListItem]) -> None:
        ids = tuple(item.id for item in items if allows(item, EventKind.DON_DOC))
        if not ids:
            self._messages.info(self.tr("Nhiệm vụ đã chọn không cần đôn đốc nữa."))
            return
        self._run_bulk(partial(remind, self._assignments, ids), EventKind.DON_DOC)

    def _ask_reason(self, items: Sequence[AssignmentListItem]) -> None:
        from pccc_desktop.ui.widgets.reason_dialog import ReasonDialog

        what = (
            self.tr("nhiệm vụ “{title}”").format(title=items[0].title)
            if len(items) == 1
            else self.tr("{count} nhiệm vụ đã chọn").format(count=len(items))
        )
        dialog = ReasonDialog(what, tuple(item.id for item in items), self)
        dialog.reason_given.connect(self._on_reason_given)
        dialog.open()

    # Private: making

    def _make_view_switch(self) -> tuple[ChipButton, ChipButton]:
        """Two buttons at the end of the filter bar: table, or cards by status."""
        board = self._preferences.get(_VIEW) == _BOARD
        chips = (
            ChipButton(_TABLE, self.tr("Bảng"), self.filter_bar),
            ChipButton(_BOARD, self.tr("Theo trạng thái"), self.filter_bar),
        )
        for chip, checked in zip(chips, (not board, board), strict=True):
            chip.setChecked(checked)
            chip.clicked.connect(self._on_view_clicked)
            self.filter_bar.add_widget(chip)
        self._stack.addWidget(self.board)
        return chips

    def _loaded_items(self) -> list[AssignmentListItem]:
        """What the board shows: the whole list, or of a very long one the beginning."""
        rows = range(min(self.model.rowCount(), _WHOLE_UP_TO))
        if self.model.rowCount() > _WHOLE_UP_TO:
            rows = range(_FIRST)
        return [item for item in map(self.model.record_at, rows) if item is not None]

    def _open_editor(self, start: AssignmentDraft) -> None:
        from pccc_desktop.ui.assignments.editor import AssignmentEditor

        editor = AssignmentEditor(self._ctx, self._shelf, start)
        editor.saved.connect(self._on_editor_saved)
        self.open_sub_page(editor)

    def _make_actions(self) -> None:
        self._action_assign = self.add_action(
            self.tr("Giao nhiệm vụ"), self._on_assign, icon="send", button=False
        )
        self._action_accept = self.add_action(
            self.tr("Ghi tiếp nhận"), self._on_accept, icon="inbox", shortcut="Ctrl+T", button=False
        )
        self._action_extend = self.add_action(
            self.tr("Gia hạn…"), self._on_extend, icon="calendar", shortcut="Ctrl+H", button=False
        )
        edit = self.add_action(self.tr("Mở, sửa"), self._on_edit, icon="pencil", shortcut="F2", button=False)
        delete = self.add_action(
            self.tr("Xóa…"), self._on_delete, icon="trash-2", shortcut="Del", button=False
        )
        add = self.add_action(
            self.tr("Thê&m"), self._on_add, icon="plus", shortcut="Ins", hint=self.tr("Thêm một nhiệm vụ")
        )
        remind_action = self.add_action(
            self.tr("G&hi đôn đốc"),
            self._on_remind,
            icon="clock",
            shortcut="Ctrl+D",
            hint=self.tr("Ghi một lần đôn đốc cho các nhiệm vụ đã chọn"),
        )
        progress = self.add_action(
            self.tr("Ghi &kết quả…"),
            self._on_progress,
            icon="circle-check",
            shortcut="Ctrl+G",
            hint=self.tr("Ghi tiến độ, kết quả hoặc trạng thái cho các nhiệm vụ đã chọn"),
        )
        print_action = self.add_action(
            self.tr("In &phiếu giao nhiệm vụ"),
            self._on_print,
            icon="printer",
            shortcut="Ctrl+P",
            hint=self.tr("In phiếu của các nhiệm vụ đã chọn, mỗi đơn vị một phiếu"),
            primary=True,
        )
        for action in (
            edit,
            progress,
            remind_action,
            self._action_extend,
            self._action_accept,
            print_action,
            add,
            delete,
        ):
            self.table.addAction(action)

    def _add_pane_actions(self, pane: DetailPane, record: AssignmentListItem) -> None:
        """The three most likely things to do next."""
        for text, slot in self._likely(record)[:3]:
            pane.add_action(text, slot)

    def _likely(self, record: AssignmentListItem) -> list[tuple[str, Callable[[], None]]]:
        late = is_late(record, self._today())
        steps: list[tuple[str, Callable[[], None], bool]] = [
            (self.tr("Giao nhiệm vụ"), self._on_assign, allows(record, EventKind.GIAO)),
            (self.tr("Tiếp tục"), self._on_resume, allows(record, EventKind.TIEP_TUC)),
            (self.tr("Xác nhận hoàn thành"), self._on_confirm, record.status is AssignmentStatus.CHO_DUYET),
            (self.tr("Đôn đốc"), self._on_remind, late and allows(record, EventKind.DON_DOC)),
            (self.tr("Tiếp nhận"), self._on_accept, allows(record, EventKind.TIEP_NHAN)),
            (self.tr("Ghi kết quả"), self._on_progress, allows(record, EventKind.BAO_CAO)),
            (self.tr("Gia hạn"), self._on_extend, allows(record, EventKind.GIA_HAN)),
            (self.tr("Mở, sửa"), self._on_edit, True),
        ]
        return [(text, slot) for text, slot, fits in steps if fits]

    def _today(self) -> date:
        return self._clock().date()
