"""Where a task is cut in two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor

from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.forms.ui_split_dialog import Ui_SplitDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.preferences import Preferences

_LIKELY = re.compile(r"[;.]\s+|,\s+(?=đồng thời|phối hợp|báo cáo)")


def likely_offset(text: str) -> int:
    """The best first guess: behind the mark nearest to the middle, else the blank nearest to it."""
    middle = len(text) // 2
    ends = [match.end() for match in _LIKELY.finditer(text) if 0 < match.end() < len(text)]
    if not ends:
        ends = [match.end() for match in re.finditer(r"\s", text)]
    return min(ends, key=lambda end: abs(end - middle), default=middle)


class SplitDialog(AppDialog):
    """Shows the words with a cursor in them and both halves below.

    Signals: `split_requested(offset)`.
    """

    key: ClassVar[str] = "split"
    split_requested = Signal(int)

    def __init__(
        self,
        text: str,
        offset: int | None,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent, preferences)
        self._text = text
        self._form = Ui_SplitDialog()
        self._form.setupUi(self)
        form = self._form
        form.text_edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        form.text_edit.setCursorWidth(2)
        form.text_edit.setPlainText(text)
        form.split_button.setProperty("look", "primary")
        form.text_edit.cursorPositionChanged.connect(self._on_cursor_moved)
        form.split_button.clicked.connect(self._on_split)
        form.cancel_button.clicked.connect(self.reject)
        cursor = QTextCursor(form.text_edit.document())
        cursor.setPosition(offset if offset is not None and 0 < offset < len(text) else likely_offset(text))
        form.text_edit.setTextCursor(cursor)
        self._on_cursor_moved()
        form.text_edit.setFocus()

    def halves(self) -> tuple[str, str]:
        """Both halves as they would be."""
        offset = self._form.text_edit.textCursor().position()
        return self._text[:offset].strip().rstrip(";, "), self._text[offset:].strip()

    @Slot()
    def _on_cursor_moved(self) -> None:
        first, second = self.halves()
        self._form.first_label.setText(self.tr("Nhiệm vụ 1: {text}").format(text=first or "—"))
        self._form.second_label.setText(self.tr("Nhiệm vụ 2: {text}").format(text=second or "—"))
        self._form.split_button.setEnabled(bool(first and second))

    @Slot()
    def _on_split(self) -> None:
        self.split_requested.emit(self._form.text_edit.textCursor().position())
        self.accept()
