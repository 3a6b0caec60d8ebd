"""The fields of a reviewed document: what the text says of itself, typed over freely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSignalBlocker,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.domain.codes import Direction, DocType
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.text import clean
from pccc_desktop.ui.core.theme import scaled_font
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_review_fields_form import Ui_ReviewFieldsForm
from pccc_desktop.ui.plans.doubts import doubt_words
from pccc_desktop.ui.plans.family import family_label
from pccc_desktop.ui.widgets.date_edit import VnDateEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from pccc_desktop.domain.review import Review

_LINE_BREAK = " / "
_NARROW = 470
_WHOLE_LINE = frozenset({"issuer_name", "title"})
_TEXTS = ("number", "issuer_name", "signer_name", "signer_position", "place_name", "arrival_number")
_DATES = ("issue_date", "arrival_date")
_CHOICES: dict[str, Callable[[str], object]] = {"doc_type": DocType, "family": Family, "direction": Direction}
ALIASES = {"issuer_id": "issuer_name", "opening": "title", "date": "issue_date", "issuer": "issuer_name"}
"""Fields without a widget of their own, and the widget that stands for them."""


class ReviewFieldsPanel(QWidget):
    """Shows the fields of a review and asks for changes; a doubt stands as a sentence under its field.

    Signals: `field_edited(name, value)` for every key, `typing_ended` when the cursor left a field,
    `field_entered(name)` when the cursor came into one.
    """

    field_edited = Signal(str, object)
    typing_ended = Signal()
    field_entered = Signal(str)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_ReviewFieldsForm()
        self._form.setupUi(self)
        form = self._form
        self._widgets: dict[str, QWidget] = {
            "doc_type": form.doc_type_combo,
            "family": form.family_combo,
            "number": form.number_edit,
            "issue_date": form.issue_date_date,
            "issuer_name": form.issuer_name_edit,
            "title": form.title_edit,
            "signer_name": form.signer_name_edit,
            "signer_position": form.signer_position_edit,
            "authority_line": form.authority_line_edit,
            "place_name": form.place_name_edit,
            "direction": form.direction_combo,
            "arrival_date": form.arrival_date_date,
            "arrival_number": form.arrival_number_edit,
        }
        self._issuers = QStringListModel(self)
        self._hints = {name: self._add_hint(widget) for name, widget in self._widgets.items()}
        self._narrow = False
        self._fill_choices()
        self._connect(clock)

    # Public

    def set_issuers(self, names: Iterable[str]) -> None:
        """Names offered while an issuer is typed."""
        self._issuers.setStringList(list(names))

    def show_review(self, review: Review, problems: Mapping[str, str]) -> None:
        """Show the values; `problems` are what keeps the review from being confirmed, by field."""
        for name, widget in self._widgets.items():
            self._write(name, widget, getattr(review, name))
            doubt = next((text for key, text in review.doubts.items() if ALIASES.get(key, key) == name), "")
            self._say(name, problems.get(name, ""), doubt, empty=not getattr(review, name))

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field."""
        widget = self._widgets.get(ALIASES.get(name, name))
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(widget, QLineEdit):
                widget.selectAll()

    def widget_of(self, name: str) -> QWidget | None:
        return self._widgets.get(ALIASES.get(name, name))

    def hint_of(self, name: str) -> str:
        """What is said under a field now."""
        return self._hints[name].text()

    # Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            name = next((key for key, one in self._widgets.items() if watched in {one, one.focusProxy()}), "")
            if event.type() == QEvent.Type.FocusOut:
                self.typing_ended.emit()
            elif name and cast("QFocusEvent", event).reason() != Qt.FocusReason.OtherFocusReason:
                self.field_entered.emit(name)
        return super().eventFilter(watched, event)

    # Slots

    @Slot()
    def _on_text_edited(self) -> None:
        sender = self.sender()
        name = next((key for key, one in self._widgets.items() if one is sender), "")
        if isinstance(sender, QLineEdit) and name:
            self.field_edited.emit(name, clean(sender.text()))

    @Slot()
    def _on_title_changed(self) -> None:
        self.field_edited.emit("title", clean(self._form.title_edit.toPlainText()))

    @Slot()
    def _on_authority_edited(self) -> None:
        lines = self._form.authority_line_edit.text().split(_LINE_BREAK)
        self.field_edited.emit("authority_line", "\n".join(line for line in map(clean, lines) if line))

    @Slot()
    def _on_choice_activated(self) -> None:
        sender = self.sender()
        name = next((key for key, one in self._widgets.items() if one is sender), "")
        if isinstance(sender, QComboBox) and name:
            self.field_edited.emit(name, _CHOICES[name](str(sender.currentData())))

    @Slot(object)
    def _on_date_changed(self, value: object) -> None:
        sender = self.sender()
        name = next((key for key, one in self._widgets.items() if one is sender), "")
        self.field_edited.emit(name, value)

    @Slot(str)
    def _on_issuer_completed(self, name: str) -> None:
        self.field_edited.emit("issuer_name", clean(name))

    # Private

    def _fill_choices(self) -> None:
        for kind in DocType:
            self._form.doc_type_combo.addItem(label_of(kind), kind.value)
        for family in Family:
            self._form.family_combo.addItem(family_label(family), family.value)
        for direction in Direction:
            self._form.direction_combo.addItem(label_of(direction), direction.value)
        for combo in (self._form.doc_type_combo, self._form.family_combo, self._form.direction_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(9)

    def _connect(self, clock: Callable[[], datetime]) -> None:
        form = self._form
        for name in _TEXTS:
            cast("QLineEdit", self._widgets[name]).textEdited.connect(self._on_text_edited)
        for name in _CHOICES:
            cast("QComboBox", self._widgets[name]).activated.connect(self._on_choice_activated)
        for name in _DATES:
            date_edit = cast("VnDateEdit", self._widgets[name])
            date_edit.set_clock(clock)
            date_edit.line_edit().setPlaceholderText(self.tr("(không ghi)"))
            date_edit.value_changed.connect(self._on_date_changed)
        form.title_edit.textChanged.connect(self._on_title_changed)
        form.authority_line_edit.textEdited.connect(self._on_authority_edited)
        completer = QCompleter(self._issuers, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_issuer_completed)
        form.issuer_name_edit.setCompleter(completer)
        for widget in self._widgets.values():
            (widget.focusProxy() or widget).installEventFilter(self)

    def _arrange(self) -> None:
        """Two fields beside each other, or each on a line of its own where the panel is narrow."""
        layout = self._form.form_layout
        fields = list(self._widgets)
        labels = {name: cast("QWidget", self.findChild(QLabel, f"{name}_label")) for name in fields}
        holders = {name: cast("QWidget", self._hints[name].parentWidget()) for name in fields}
        row = column = 0
        for name in fields:
            wide = name in _WHOLE_LINE
            if column and (wide or self._narrow):
                row, column = row + 1, 0
            layout.addWidget(labels[name], row, column, _label_alignment(name))
            layout.addWidget(holders[name], row, column + 1, 1, 3 if wide or self._narrow else 1)
            column += 2
            if wide or column > 2:
                row, column = row + 1, 0
        layout.setColumnStretch(3, 0 if self._narrow else 4)

    def _add_hint(self, widget: QWidget) -> QLabel:
        """A label under the field: both stand in a holder that takes the field's place."""
        holder = QWidget(self)
        label = QLabel(holder)
        label.setProperty("tone", "warn")
        label.setFont(scaled_font(9.0))
        label.setWordWrap(True)
        label.hide()
        self._form.form_layout.replaceWidget(widget, holder)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(widget)
        inner.addWidget(label)
        return label

    def _say(self, name: str, problem: str, doubt: str, *, empty: bool) -> None:
        """Words under the field; that an empty field stands in doubt, its own grey words say already."""
        label, widget = self._hints[name], self._widgets[name]
        doubt = doubt_words(doubt)
        message = problem or doubt
        shown = problem or ("" if empty else doubt)
        label.setText(shown)
        label.setVisible(bool(shown))
        marked = widget.line_edit() if isinstance(widget, VnDateEdit) else widget
        if marked.accessibleDescription() == message:
            return
        marked.setProperty("problem", "yes" if message else "")
        marked.setAccessibleDescription(message)
        marked.setToolTip(message)
        marked.style().unpolish(marked)
        marked.style().polish(marked)

    def _write(self, name: str, widget: QWidget, value: Any) -> None:
        blocker = QSignalBlocker(widget)
        if isinstance(widget, VnDateEdit):
            if widget.value() != value:
                widget.set_value(value)
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(str(value)))
        elif isinstance(widget, QPlainTextEdit):
            if clean(widget.toPlainText()) != clean(value):
                widget.setPlainText(value)
        elif isinstance(widget, QLineEdit):
            shown = value.replace("\n", _LINE_BREAK) if name == "authority_line" else value
            if clean(widget.text()) != clean(shown):
                widget.setText(shown)
                widget.setCursorPosition(0)
        blocker.unblock()


def _label_alignment(name: str) -> Qt.AlignmentFlag:
    """A label stands beside the first line of its field."""
    return Qt.AlignmentFlag.AlignTop if name == "title" else Qt.AlignmentFlag.AlignVCenter
