"""Binding of a form to a draft: fields of the draft meet widgets of the same name."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, cast, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.core.translate import shown
from pccc_desktop.ui.widgets.date_edit import VnDateEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from dataclasses import Field
    from datetime import datetime

    from _typeshed import DataclassInstance

    from pccc_desktop.domain.errors import FieldProblem

D = TypeVar("D", bound="DataclassInstance")
_SUFFIXES = ("edit", "combo", "check", "spin", "date", "picker", "list")


@runtime_checkable
class ValueWidget(Protocol):
    """A widget of our own that holds one value, such as a picker; `value_changed` tells of changes."""

    @property
    def value_changed(self) -> SignalInstance: ...
    def value(self) -> Any: ...
    def set_value(self, value: Any, /) -> None: ...


class FormBinder(QObject, Generic[D]):
    """Loads a draft into the widgets of a form and collects it again; says problems under the fields.

    Field `code` meets the widget `code_edit` (or `_combo`, `_check`, `_spin`, `_date`, `_picker`). A text
    left empty gives None where the field allows None. Fields without a widget keep their loaded value.

    Signals: `changed` when the person changed anything.
    """

    changed = Signal()

    def __init__(
        self, draft_type: type[D], form: QWidget, clock: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__(form)
        self._loaded: D | None = None
        self._loading = False
        self._editors: dict[str, _Editor] = {}
        widgets = {widget.objectName(): widget for widget in form.findChildren(QWidget)}
        for each in fields(draft_type):
            names = (f"{each.name}_{suffix}" for suffix in _SUFFIXES)
            widget = next((widgets[name] for name in names if name in widgets), None)
            if widget is not None:
                self._editors[each.name] = _Editor(widget, each, self)
                if isinstance(widget, VnDateEdit) and clock is not None:
                    widget.set_clock(clock)

    def bound_fields(self) -> frozenset[str]:
        """Names of the draft's fields that have a widget."""
        return frozenset(self._editors)

    def widget_of(self, field: str) -> QWidget:
        return self._editors[field].widget

    def load(self, draft: D) -> None:
        """Show the draft; it is what `is_dirty` compares with."""
        self._loading = True
        for name, editor in self._editors.items():
            editor.write(getattr(draft, name))
        self._loading = False
        self.clear_problems()
        # What the widgets made of it counts as loaded: cleaning spaces is no change of the person's.
        self._loaded = draft
        self._loaded = self.collect()

    def collect(self) -> D:
        """The draft with what stands in the form now."""
        if self._loaded is None:
            message = "load a draft before collecting"
            raise RuntimeError(message)
        return replace(self._loaded, **{name: editor.read() for name, editor in self._editors.items()})

    def is_dirty(self) -> bool:
        """Whether the form differs from what was loaded."""
        return self._loaded is not None and self.collect() != self._loaded

    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        """Say each problem under its field and go to the first; gives back those that have no field here."""
        self.clear_problems()
        homeless: list[FieldProblem] = []
        first: _Editor | None = None
        for problem in problems:
            editor = self._editors.get(problem.field)
            if editor is None:
                homeless.append(problem)
                continue
            editor.say(shown(problem.message))
            first = first or editor
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return tuple(homeless)

    def problems(self) -> dict[str, str]:
        """What is said under the fields now."""
        return {name: editor.said() for name, editor in self._editors.items() if editor.said()}

    def clear_problems(self) -> None:
        for editor in self._editors.values():
            editor.say("")

    def focus(self, field: str) -> None:
        """Put the cursor into a field."""
        self._editors[field].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_edited(self) -> None:
        """A widget changed."""
        if not self._loading:
            self.changed.emit()


class _Editor(QObject):
    """One widget with its field: reads, writes, and says what is wrong below it."""

    _LINES: ClassVar[str] = "tuple[str"

    def __init__(self, widget: QWidget, field: Field[Any], binder: FormBinder[Any]) -> None:
        super().__init__(binder)
        self.widget = widget
        declared = str(field.type)
        self._optional = "None" in declared
        self._as_lines = declared.startswith(self._LINES)
        self._label: QLabel | None = None
        self._signal().connect(binder.on_edited)

    def read(self) -> Any:
        widget = self.widget
        if isinstance(widget, ValueWidget):
            return widget.value()
        if isinstance(widget, QLineEdit):
            return clean(widget.text()) or (None if self._optional else "")
        if isinstance(widget, QPlainTextEdit):
            return self._read_lines(widget)
        if isinstance(widget, QComboBox):
            return _read_combo(widget)
        if isinstance(widget, QSpinBox):
            return widget.value()
        return cast("QAbstractButton", widget).isChecked()

    def write(self, value: Any) -> None:
        widget = self.widget
        if isinstance(widget, ValueWidget):
            widget.set_value(value)
        elif isinstance(widget, QLineEdit):
            widget.setText(value or "")
            # A long text shows its beginning, not its end.
            widget.setCursorPosition(0)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText("\n".join(value) if self._as_lines else value or "")
        elif isinstance(widget, QComboBox):
            _write_combo(widget, value)
        elif isinstance(widget, QSpinBox):
            widget.setValue(value or 0)
        else:
            cast("QAbstractButton", widget).setChecked(bool(value))

    def said(self) -> str:
        return self._label.text() if self._label is not None else ""

    def say(self, message: str) -> None:
        if self._label is None:
            if not message:
                return
            self._label = self._make_label()
        self._label.setText(message)
        self._label.setVisible(bool(message))
        self.widget.setProperty("problem", "yes" if message else "")
        self.widget.setAccessibleDescription(message)
        self.widget.style().unpolish(self.widget)
        self.widget.style().polish(self.widget)

    def _read_lines(self, widget: QPlainTextEdit) -> Any:
        text = clean_lines(widget.toPlainText())
        if self._as_lines:
            return tuple(line for line in text.split("\n") if line)
        return text or (None if self._optional else "")

    def _signal(self) -> SignalInstance:
        widget = self.widget
        if isinstance(widget, ValueWidget):
            return widget.value_changed
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            return widget.textChanged
        if isinstance(widget, QComboBox):
            return widget.editTextChanged if widget.isEditable() else widget.currentIndexChanged
        if isinstance(widget, QSpinBox):
            return widget.valueChanged
        if isinstance(widget, QAbstractButton):
            return widget.toggled
        message = f"{widget.objectName()} holds no value that a form can bind"
        raise TypeError(message)

    def _make_label(self) -> QLabel:
        """A label below the field: the field moves into a holder that takes its place in the layout."""
        holder = QWidget(self.widget.parentWidget())
        label = QLabel(holder)
        label.setProperty("tone", "warn")
        label.setFont(scaled_font(9.0))
        label.setWordWrap(True)
        outer = self.widget.parentWidget()
        layout = outer.layout() if outer is not None else None
        if layout is not None:
            layout.replaceWidget(self.widget, holder)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(3)
        inner.addWidget(self.widget)
        inner.addWidget(label)
        holder.show()
        return label


def _read_combo(widget: QComboBox) -> Any:
    """The data of the choice; words typed into an editable combo that are no choice count as words."""
    if widget.isEditable() and widget.currentText() != widget.itemText(widget.currentIndex()):
        return clean(widget.currentText())
    return widget.currentData() if widget.currentData() is not None else clean(widget.currentText())


def _write_combo(widget: QComboBox, value: Any) -> None:
    position = widget.findData(value)
    if position < 0 and isinstance(value, str):
        position = widget.findText(value)
    widget.setCurrentIndex(position)
    if position < 0 and widget.isEditable():
        widget.setEditText("" if value is None else str(value))
