"""The base of the short forms of this page that save at once and stay open while something is wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.widgets.date_edit import VnDateEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.binder import FormBinder
    from pccc_desktop.ui.core.context import UiContext


class SaveDialog(AppDialog):
    """Runs the save in the worker and closes when it succeeded.

    Signals: `saved(answer)` with what the service answered.
    """

    saved = Signal(object)

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, ctx.preferences)
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._saving = False
        self.setMinimumWidth(480)

    def submit(self, work: Callable[[], Any], binder: FormBinder[Any]) -> None:
        """Save by `work`; problems are said under the fields of `binder`."""
        if self._saving:
            return
        unread = self._unread_dates()
        if unread:
            binder.show_problems(unread)
            return
        self._saving = True
        self._runner.run(self, work, self._on_saved, partial(self._on_failed, binder))

    def _unread_dates(self) -> tuple[FieldProblem, ...]:
        text = self.tr("Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.")
        unread = (one for one in self.findChildren(VnDateEdit) if one.text().strip() and one.value() is None)
        return tuple(FieldProblem(one.objectName().removesuffix("_edit"), text) for one in unread)

    def _on_saved(self, answer: Any) -> None:
        self._saving = False
        self.saved.emit(answer)
        self.accept()

    def _on_failed(self, binder: FormBinder[Any], error: Exception) -> None:
        self._saving = False
        if isinstance(error, ValidationError):
            homeless = binder.show_problems(error.problems)
            if not homeless:
                return
            error = ValidationError(*homeless)
        self._messages.problem(self, error)
