"""The full form of a force-dispatch order as a page of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea
from typing_extensions import override

from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.dispatch.form import DispatchForm

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.domain.dispatch import DispatchOrder
    from pccc_desktop.domain.errors import FieldProblem
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.drafts import DraftShelf


class DispatchEditor(AppPage):
    """Edits one order or makes a new one; what is not saved is kept on the shelf when it is left.

    Signals: `saved(Saved[DispatchOrder], print_wanted)`.
    """

    saved = Signal(object, bool)

    def __init__(
        self,
        ctx: UiContext,
        shelf: DraftShelf[DispatchOrder],
        order_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ctx.theme, "", parent)
        self.set_title(self.tr("Lập lệnh huy động") if order_id is None else self.tr("Sửa lệnh huy động"))
        self._dispatch = ctx.services.dispatch
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._shelf = shelf
        self._order_id = order_id
        self._loaded: DispatchOrder | None = None
        self._saving = False
        self._touched = False
        self._print_wanted = False
        self._kept = QLabel(self.tr("Đây là phần đang ghi dở lần trước, chưa lưu."), self)
        self._kept.setProperty("tone", "warn")
        self._kept.hide()
        self.form = DispatchForm(ctx.clock, self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.form)
        self._scroll.hide()
        self.body.addWidget(self._kept)
        self.body.addWidget(self._scroll, 1)
        self.body.addStretch(0)
        self.add_action(
            self.tr("Hoàn ng&uyên"),
            self._on_revert,
            icon="undo-2",
            hint=self.tr("Bỏ mọi thay đổi chưa lưu trong biểu mẫu này"),
        )
        self.add_action(
            self.tr("Lưu và in"),
            self._on_save_and_print,
            icon="printer",
            shortcut="Ctrl+P",
            hint=self.tr("Lưu rồi mở hộp in lệnh"),
        )
        self.add_action(self.tr("&Lưu"), self._on_save, icon="save", shortcut="Ctrl+S", primary=True)
        self.form.changed.connect(self._on_changed)
        self.form.oral_changed.connect(self._on_oral_changed)
        shelf.open()
        self._runner.run(self, self._load, self._on_loaded, self._on_failed)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Ghi lệnh theo thứ tự khi nói: ai ra lệnh, việc gì ở đâu, huy động ai, mang gì, tập kết đâu lúc nào,"
            " làm gì. Giờ ghi kiểu nào cũng được: 14h30, 14:30 4/3. Ctrl+S lưu, Ctrl+P lưu và in, Esc quay lại;"
            " phần chưa lưu được giữ cho lần mở sau."
        )

    @override
    def may_leave(self) -> bool:
        if self._loaded is not None and self.form.binder.is_dirty():
            self.flush()
            self._messages.info(self.tr("Chưa lưu; phần đang ghi được giữ lại cho lần mở sau."))
        return True

    @override
    def flush(self) -> None:
        if self._loaded is not None and self._touched:
            self._shelf.put(self._order_id, self.form.order())

    # Slots

    @Slot()
    def _on_save(self) -> None:
        self._print_wanted = False
        self._save()

    @Slot()
    def _on_save_and_print(self) -> None:
        self._print_wanted = True
        self._save()

    @Slot()
    def _on_revert(self) -> None:
        """Load the record anew: also the way on after another window saved it first."""
        if self._loaded is not None:
            self._touched = False
            self._shelf.drop(self._order_id)
            self._kept.hide()
            self._runner.run(self, self._load, self._on_loaded, self._on_failed)

    @Slot()
    def _on_changed(self) -> None:
        self._touched = self._loaded is not None

    @Slot()
    def _on_oral_changed(self) -> None:
        work = partial(self._dispatch.written_due, self.form.order())
        self._runner.run(self, work, self._on_written_due, self._on_failed, key="dispatch/written_due")

    # Private

    def _load(self) -> DispatchOrder:
        """Runs in the worker."""
        return self._dispatch.new_order() if self._order_id is None else self._dispatch.get(self._order_id)

    def _on_loaded(self, order: DispatchOrder) -> None:
        self._loaded = order
        kept = self._shelf.get(self._order_id)
        is_fresh = kept is not None and kept.version == order.version
        self.form.load(kept if kept is not None and is_fresh else order)
        self._kept.setVisible(is_fresh)
        self._touched = False
        self._scroll.show()
        self.form.binder.focus("commander_name" if not order.commander_name else "incident_kind")
        self._on_oral_changed()

    def _on_written_due(self, due: date | None) -> None:
        self.form.show_written_due(due)

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)

    def _save(self) -> None:
        if self._saving or self._loaded is None:
            return
        unread = self.form.unread_problems()
        if unread:
            self._tell(tuple(unread))
            return
        self._saving = True
        work = partial(self._dispatch.save, self.form.order())
        self._runner.run(self, work, self._on_saved, self._on_save_failed, label=self.tr("Lưu lệnh huy động"))

    def _on_saved(self, saved: Saved[DispatchOrder]) -> None:
        self._saving = False
        self._shelf.drop(self._order_id)
        self._loaded = None
        self.saved.emit(saved, self._print_wanted)
        self.closed.emit()

    def _on_save_failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, ValidationError):
            self._tell(error.problems)
        else:
            self._messages.problem(self, error)

    def _tell(self, problems: tuple[FieldProblem, ...]) -> None:
        homeless = self.form.show_problems(problems)
        if homeless:
            self._messages.problem(self, ValidationError(*homeless))
        else:
            self._messages.info(
                self.tr("Chưa lưu được: còn {count} chỗ cần ghi.").format(count=len(problems))
            )
