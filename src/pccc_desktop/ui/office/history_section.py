"""The section `Lịch sử thay đổi`: what was done, by whom, what it changed, and taking it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from pccc_desktop.domain.audit import AuditOperation
from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.text import fold
from pccc_desktop.ui.core.list_page import Column, ListPage, ListQuery, ListResult, ListSpec
from pccc_desktop.ui.core.questions import Question
from pccc_desktop.ui.core.tables import Align
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.office.history_words import Names, ShownEntry, shown_entry, use_case_words
from pccc_desktop.ui.office.texts import moment_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane

translate = QCoreApplication.translate
_PAGE = 500
_MOST_ENTRIES = 40


def _record_key(operation: AuditOperation) -> int:
    return operation.id


def _at(operation: AuditOperation) -> str:
    return moment_text(operation.at)


def _use_case(operation: AuditOperation) -> str:
    return use_case_words(operation.use_case)


def _reason(operation: AuditOperation) -> str:
    return operation.reason


def _actor(operation: AuditOperation) -> str:
    return operation.actor


def _count(operation: AuditOperation) -> str:
    return str(operation.entry_count)


def _undone(operation: AuditOperation) -> str:
    return translate("HistorySection", "Đã hoàn tác") if operation.undone_by is not None else ""


def _undone_role(operation: AuditOperation) -> Role | None:
    return Role.NEUTRAL if operation.undone_by is not None else None


def _columns() -> tuple[Column[AuditOperation], ...]:
    return (
        Column("at", translate("HistorySection", "Lúc"), _at, width=132),
        Column("use_case", translate("HistorySection", "Việc"), _use_case, width=160),
        Column("reason", translate("HistorySection", "Lý do, nội dung"), _reason, width=180, stretch=True),
        Column("actor", translate("HistorySection", "Người làm"), _actor, width=100),
        Column(
            "count", translate("HistorySection", "Bản ghi"), _count, width=72, align=Align.RIGHT, hidden=True
        ),
        Column("undone", translate("HistorySection", "Tình trạng"), _undone, width=112, chip=_undone_role),
    )


class HistorySection(ListPage[AuditOperation]):
    """The log of operations, the newest first, with the changed fields of the current one."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._services = ctx.services
        self._changes = ctx.changes
        self._limit = _PAGE
        super().__init__(ctx, self._make_spec(), parent)
        older = self.add_action(
            self.tr("Xem thêm &cũ hơn"),
            self._on_older,
            icon="clock",
            hint=self.tr("Tải thêm các việc trước đó"),
        )
        self.add_action(
            self.tr("&Kiểm tra chuỗi nhật ký"),
            self._on_verify,
            icon="shield",
            hint=self.tr("Xem nhật ký có bị sửa, xóa bên ngoài chương trình không"),
        )
        undo = self.add_action(self.tr("Hoàn tác &việc này…"), self._on_undo, icon="undo-2", primary=True)
        for action in (undo, older):
            self.table.addAction(action)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Mọi thay đổi đều được ghi: ai, lúc nào, trước và sau. Chọn một việc rồi bấm “Hoàn tác việc"
            " này” để trả dữ liệu"
            " về như trước; việc hoàn tác cũng được ghi và cũng hoàn tác được. Nhật ký không xóa, không"
            " sửa được."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[AuditOperation]:
        words = fold(query.text).split()
        found = self._services.history.operations(self._limit)
        rows = [one for one in found if _fits(one, words)] if words else found
        return ListResult(rows=rows)

    @override
    def fill_detail(self, pane: DetailPane, record: AuditOperation) -> None:
        self._fill_heading(pane, record)
        work = partial(self._read, record)
        self._runner.run(self, work, self._on_detail, self._on_detail_failed, key="office/entries")

    # Slots

    @Slot()
    def _on_older(self) -> None:
        self._limit += _PAGE
        self.reload()

    @Slot()
    def _on_verify(self) -> None:
        work = self._services.history.verify
        self._runner.run(
            self, work, self._on_verified, self._on_work_failed, label=self.tr("Kiểm tra nhật ký")
        )

    @Slot()
    def _on_undo(self) -> None:
        record = self.current_record()
        if record is None:
            self._messages.info(self.tr("Hãy chọn một việc."))
            return
        if record.undone_by is not None:
            self._messages.info(self.tr("Việc này đã được hoàn tác."))
            return
        text = self.tr("“{what}” của {who} lúc {at}. Dữ liệu trở về như trước việc này.")
        question = Question(
            title=self.tr("Hoàn tác việc này?"),
            text=text.format(
                what=use_case_words(record.use_case), who=record.actor or "—", at=moment_text(record.at)
            ),
            yes=self.tr("Hoàn tác"),
            no=self.tr("Giữ nguyên"),
        )
        self._messages.ask(self, question, partial(self._on_answered, record.id))

    # Work and its answers

    def _on_answered(self, operation_id: int, yes: bool) -> None:  # noqa: FBT001 - the answer of a question
        if yes:
            work = partial(self._services.history.undo, operation_id)
            self._runner.run(self, work, self._on_undone, self._on_work_failed)

    def _on_undone(self, changes: ChangeSet) -> None:
        self._changes.publish(changes)
        self._messages.done(self.tr("Đã hoàn tác."))
        self.reload()

    def _on_verified(self, problems: Sequence[str]) -> None:
        if not problems:
            self._messages.done(
                self.tr("Nhật ký nguyên vẹn: không việc nào bị sửa hay xóa bên ngoài chương trình.")
            )
            return
        pane = self.detail
        pane.clear()
        pane.set_title(self.tr("Nhật ký không nguyên vẹn"))
        for problem in problems[:_MOST_ENTRIES]:
            pane.add_chip(self.tr("Sai"), problem, Role.DANGER)
        pane.add_text(
            self.tr("Giữ tệp dữ liệu này, báo người quản trị và so với bản sao lưu gần nhất."), muted=True
        )

    def _read(self, operation: AuditOperation) -> tuple[AuditOperation, tuple[ShownEntry, ...]]:
        """Runs in the worker."""
        entries = self._services.history.entries(operation.id)
        organizations = {item.id: item.name for item in self._services.organizations.list()}
        people = {item.id: item.full_name for item in self._services.people.list()}
        names = Names(organizations, people)
        return operation, tuple(shown_entry(entry, names, shown) for entry in entries[:_MOST_ENTRIES])

    def _on_detail(self, found: tuple[AuditOperation, tuple[ShownEntry, ...]]) -> None:
        operation, entries = found
        record = self.current_record()
        if record is None or record.id != operation.id:
            return
        pane = self.detail
        pane.setUpdatesEnabled(False)
        pane.clear()
        self._fill_heading(pane, record)
        if record.undone_by is None:
            pane.add_action(self.tr("Hoàn tác…"), self._on_undo)
        for entry in entries:
            pane.add_section(entry.title)
            for change in entry.changes:
                pane.add_row(change.label, self._pair(change.before, change.after))
        hidden = record.entry_count - len(entries)
        if hidden > 0:
            pane.add_text(self.tr("… và {count} bản ghi nữa.").format(count=hidden), muted=True)
        pane.setUpdatesEnabled(True)

    def _fill_heading(self, pane: DetailPane, record: AuditOperation) -> None:
        pane.set_title(
            use_case_words(record.use_case), f"{moment_text(record.at)} · {record.actor}".rstrip(" ·")
        )
        if record.reason:
            pane.add_row(self.tr("Lý do, nội dung"), record.reason)
        if record.undone_by is not None:
            pane.add_row(self.tr("Tình trạng"), self.tr("Đã hoàn tác"), role=Role.NEUTRAL, chip=True)

    def _pair(self, before: str, after: str) -> str:
        if not before:
            return after
        return f"{before} → {after or self.tr('(trống)')}"

    def _on_detail_failed(self, error: Exception) -> None:
        self.detail.add_text(shown(error), muted=True)

    def _on_work_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    @staticmethod
    def _make_spec() -> ListSpec[AuditOperation]:
        return ListSpec(
            key="office_history",
            title=translate("HistorySection", "Lịch sử thay đổi"),
            noun=translate("HistorySection", "việc"),
            columns=_columns(),
            record_key=_record_key,
            kinds=frozenset(RecordKind),
            filter_hint=translate("HistorySection", "Lọc: sua van ban, ten nguoi"),
            empty_icon="clock",
            empty_title=translate("HistorySection", "Chưa có thay đổi nào"),
            empty_text=translate(
                "HistorySection",
                "Mọi thay đổi dữ liệu sẽ được ghi ở đây, với người làm, lúc làm, trước và sau.",
            ),
        )


def _fits(operation: AuditOperation, words: Sequence[str]) -> bool:
    text = fold(
        f"{use_case_words(operation.use_case)} {operation.reason} {operation.actor} {moment_text(operation.at)}"
    )
    return all(word in text for word in words)
