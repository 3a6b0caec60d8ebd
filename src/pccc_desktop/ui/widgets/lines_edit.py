"""A few printed lines as a person types them, stored as one text."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pccc_desktop.domain.text import clean_lines

_SEPARATOR = "|"


class LinesEdit(QPlainTextEdit):
    """Each line of the field is one printed line; the value joins them with ``|``.

    Signals: `value_changed(text)`.
    """

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        """The lines joined."""
        lines = clean_lines(self.toPlainText()).split("\n")
        return _SEPARATOR.join(line for line in lines if line)

    def set_value(self, value: str, /) -> None:
        """Show the lines."""
        self.setPlainText("\n".join(value.split(_SEPARATOR)))

    @Slot()
    def _on_text_changed(self) -> None:
        self.value_changed.emit(self.value())
