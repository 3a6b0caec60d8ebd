"""The one door to the person: told in a toast, explained in a dialog, asked only what cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from pccc_desktop.domain.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.questions import Question

_KEPT_UNDOS = 50


class Messages(Protocol):
    """How a screen speaks; screens never open message boxes themselves."""

    def done(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        """Say that something was done, in a toast; `undo` takes it back (button `Hoàn tác` and Ctrl+Z)."""
        ...

    def info(self, text: str) -> None:
        """Say something that needs no answer, in a toast."""
        ...

    def problem(self, owner: QWidget, error: Exception) -> None:
        """Say what went wrong, what was kept and what to do; CancelledError says nothing."""
        ...

    def ask(self, owner: QWidget, question: Question, answered: Callable[[bool], None]) -> None:
        """Ask, and call `answered` with the answer; closing the question answers no. Does not block."""
        ...


class UndoStack(QObject):
    """What can be taken back until the program closes, newest first.

    Signals: `changed` when the newest step changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[tuple[str, Callable[[], None]]] = []

    def push(self, text: str, undo: Callable[[], None]) -> None:
        self._steps.append((text, undo))
        del self._steps[:-_KEPT_UNDOS]
        self.changed.emit()

    def newest(self) -> str:
        """What the next undo takes back, or empty."""
        return self._steps[-1][0] if self._steps else ""

    @Slot()
    def undo(self) -> None:
        """Take the newest step back."""
        if self._steps:
            _, undo = self._steps.pop()
            self.changed.emit()
            undo()

    def undo_step(self, step: Callable[[], None]) -> None:
        """Take this very step back, if it was not taken back yet."""
        for position, (_, undo) in enumerate(self._steps):
            if undo is step:
                del self._steps[position]
                self.changed.emit()
                undo()
                return


class QtMessages(QObject):
    """The real door: toasts on the main window, one problem dialog, questions with verbs on their buttons."""

    def __init__(self, undo_stack: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._window: QWidget | None = None

    @property
    def undo_stack(self) -> UndoStack:
        return self._undo_stack

    def set_window(self, window: QWidget) -> None:
        """The window on which toasts appear."""
        self._window = window

    def done(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        if undo is not None:
            self._undo_stack.push(text, undo)
        self._toast(text, undo)

    def info(self, text: str) -> None:
        self._toast(text, None)

    def problem(self, owner: QWidget, error: Exception) -> None:
        from pccc_desktop.ui.core.problem_dialog import ProblemDialog

        if not isinstance(error, CancelledError):
            ProblemDialog(error, owner.window()).open()

    def ask(self, owner: QWidget, question: Question, answered: Callable[[bool], None]) -> None:
        from pccc_desktop.ui.core.problem_dialog import QuestionBox

        QuestionBox(question, answered, owner.window()).open()

    def _toast(self, text: str, undo: Callable[[], None] | None) -> None:
        from pccc_desktop.ui.widgets.toast import Toast

        if self._window is not None:
            Toast.show_on(self._window, text, self._undo_stack, undo)
