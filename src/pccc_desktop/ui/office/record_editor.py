"""The base of the full forms of this page: load in the worker, keep what is not saved, save, say problems."""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.ui.core.pages import AppPage
from pccc_desktop.ui.widgets.date_edit import VnDateEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.drafts import DraftShelf

D = TypeVar("D")
L = TypeVar("L")


class RecordEditor(AppPage, Generic[D, L]):
    """A sub-page that edits one draft `D`, for which `L` is loaded first.

    Signals: `saved(Saved)`; the page then leaves.
    """

    saved = Signal(object)

    def __init__(
        self,
        ctx: UiContext,
        shelf: DraftShelf[D],
        record_id: int | None,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ctx.theme, title, parent)
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._clock = ctx.clock
        self._shelf = shelf
        self._record_id = record_id
        self._original: D | None = None
        self._saving = False
        self._kept = QLabel(self.tr("Đây là phần đang ghi dở lần trước, chưa lưu."), self)
        self._kept.setProperty("tone", "warn")
        self._kept.hide()
        self.body.addWidget(self._kept)
        self.add_action(
            self.tr("H&oàn nguyên"),
            self._on_revert,
            icon="undo-2",
            hint=self.tr("Bỏ mọi thay đổi chưa lưu trong biểu mẫu này"),
        )
        self.add_action(self.tr("&Lưu"), self._on_save, icon="save", shortcut="Ctrl+S", primary=True)

    # To override

    @abstractmethod
    def load(self) -> L:
        """Read what the form needs. Runs in the worker thread."""

    @abstractmethod
    def prepare(self, loaded: L) -> D:
        """Fill the choices of the form and answer the draft as it is stored."""

    @abstractmethod
    def show_draft(self, draft: D) -> None:
        """Put the draft into the form."""

    @abstractmethod
    def draft(self) -> D:
        """The draft with what stands in the form."""

    @abstractmethod
    def is_dirty(self) -> bool:
        """Whether the person changed anything since `show_draft`."""

    @abstractmethod
    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        """Say problems under the fields; those without a field come back."""

    @abstractmethod
    def save(self, draft: D) -> Saved[Any]:
        """Store the draft. Runs in the worker thread."""

    # For editors

    def begin(self) -> None:
        """Load; call it at the end of the constructor."""
        self._shelf.open()
        self._runner.run(self, self.load, self._on_loaded, self._on_failed)

    # Hooks of the shell

    @override
    def may_leave(self) -> bool:
        if self._is_unsaved():
            self.flush()
            self._messages.info(self.tr("Chưa lưu; phần đang ghi được giữ lại cho lần mở sau."))
        return True

    @override
    def flush(self) -> None:
        kept = self._shelf.get(self._record_id)
        # A kept draft follows the form also when it was typed back to what is stored.
        if self._is_unsaved() or (self._original is not None and kept is not None):
            self._shelf.put(self._record_id, self.draft())

    # Slots

    @Slot()
    def _on_save(self) -> None:
        if self._saving or self._original is None:
            return
        unread = self._unread_dates()
        if unread:
            self._tell(unread)
            return
        self._saving = True
        work = partial(self.save, self.draft())
        self._runner.run(
            self,
            work,
            self._on_saved,
            self._on_save_failed,
            label=self.tr("Lưu {what}").format(what=self.title()),
        )

    @Slot()
    def _on_revert(self) -> None:
        """Load the record anew: also the way on after another window saved it first."""
        if self._original is not None:
            self._original = None
            self._shelf.drop(self._record_id)
            self._kept.hide()
            self._runner.run(self, self.load, self._on_loaded, self._on_failed)

    # Private

    def _is_unsaved(self) -> bool:
        return self._original is not None and self.is_dirty()

    def _unread_dates(self) -> tuple[FieldProblem, ...]:
        """Dates typed in words that are none: saving would lose them."""
        text = self.tr("Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.")
        unread = (one for one in self.findChildren(VnDateEdit) if one.text().strip() and one.value() is None)
        return tuple(FieldProblem(one.objectName().removesuffix("_edit"), text) for one in unread)

    def _on_loaded(self, loaded: L) -> None:
        self._original = self.prepare(loaded)
        kept = self._shelf.get(self._record_id)
        fresh = kept is not None and getattr(kept, "version", 0) == getattr(self._original, "version", 0)
        self.show_draft(self._original)
        if kept is not None and fresh and kept != self._original:
            self.show_draft(kept)
            self._kept.show()

    def _on_failed(self, error: Exception) -> None:
        self._messages.problem(self, error)
        self.closed.emit()

    def _on_saved(self, saved: Saved[Any]) -> None:
        self._saving = False
        self._shelf.drop(self._record_id)
        self._original = None
        self.saved.emit(saved)
        self.closed.emit()

    def _on_save_failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, ValidationError):
            self._tell(error.problems)
        else:
            self._messages.problem(self, error)

    def _tell(self, problems: Iterable[FieldProblem]) -> None:
        homeless = self.show_problems(problems)
        if homeless:
            self._messages.problem(self, ValidationError(*homeless))
