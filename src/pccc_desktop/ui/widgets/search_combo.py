"""A choice among many, found by typing without accents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QStyledItemDelegate, QWidget
from typing_extensions import override

from pccc_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent


class _FoldedFilter(QSortFilterProxyModel):
    """Keeps the choices that hold every word typed, without accents."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def look_for(self, text: str) -> None:
        self.beginFilterChange()
        self._words = fold(text).split()
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        text = fold(str(index.data() or ""))
        return all(word in text for word in self._words)


class SearchCombo(QComboBox):
    """Type any part of the name, with or without accents; what is no choice goes when the field is left.

    Signals: `value_changed(value)`.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._allow_new = False
        self._value: Any = None
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self._filter = _FoldedFilter(self)
        self._filter.setSourceModel(self.model())
        completer = QCompleter(self._filter, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        # The completer's own delegate ignores the style sheet.
        popup = QListView(self)
        popup.setObjectName("popup")
        completer.setPopup(popup)
        popup.setItemDelegate(QStyledItemDelegate(popup))
        self._line.textEdited.connect(self._filter.look_for)
        self._line.editingFinished.connect(self._on_editing_finished)
        completer.activated.connect(self._on_completed)
        self.activated.connect(self._on_activated)

    def set_allow_new(self, allow: bool) -> None:  # noqa: FBT001 - reads like Qt's setters
        """Whether words that are no choice may stay; `value` is then None and `currentText` the words."""
        self._allow_new = allow

    def set_choices(self, choices: Iterable[tuple[Any, str]], *, none_text: str | None = None) -> None:
        """Values with their names, in the order given; `none_text` adds a first choice for nothing."""
        chosen = self._value
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        if none_text is not None:
            self.addItem(none_text, None)
        for value, text in choices:
            self.addItem(text, value)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.set_value(chosen)

    def value(self) -> Any:
        """The value chosen, or None."""
        return self._value

    def set_value(self, value: Any, /) -> None:
        """Choose by value without telling anybody."""
        self._value = value
        position = next((row for row in range(self.count()) if self.itemData(row) == value), -1)
        self.setCurrentIndex(position)
        if position < 0:
            self.setEditText("")

    def filtered_texts(self) -> list[str]:
        """The choices that the words typed leave."""
        return [str(self._filter.index(row, 0).data()) for row in range(self._filter.rowCount())]

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self._filter.look_for("")
        self._line.selectAll()

    @Slot(str)
    def _on_completed(self, text: str) -> None:
        self._choose(self.findText(text, Qt.MatchFlag.MatchExactly))

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self._choose(row)

    @Slot()
    def _on_editing_finished(self) -> None:
        typed = self._line.text().strip()
        row = next((row for row in range(self.count()) if fold(self.itemText(row)) == fold(typed)), -1)
        left = self.filtered_texts()
        if row < 0 and typed and len(left) == 1 and not self._allow_new:
            row = self.findText(left[0], Qt.MatchFlag.MatchExactly)
        if row >= 0:
            self._choose(row)
        elif self._allow_new or not typed:
            self._take(None)
        else:
            self.set_value(self._value)

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        self.setCurrentIndex(row)
        self.setEditText(self.itemText(row))
        self._take(self.itemData(row))

    def _take(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)
