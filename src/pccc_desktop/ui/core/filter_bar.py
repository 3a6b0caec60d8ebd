"""The filter bar of a list: words as you type, chips with counts, facets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.filter_edit import FilterEdit
from pccc_desktop.ui.widgets.chips import ChipButton
from pccc_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from pccc_desktop.ui.core.theme import Theme

DEBOUNCE_MS = 200
NARROW_PAGE = 1000
_EDIT_WIDTH = 280
_NARROW_EDIT_WIDTH = 216


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """A chip of the filter bar. Chips of one `group` exclude each other; `checked` is how it starts."""

    key: str
    text: str
    group: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True)
class FacetSpec:
    """A choice of the filter bar; `all_text` stands for no choice, such as ``Mọi đơn vị``."""

    key: str
    all_text: str


class FilterBar(QWidget):
    """Words, chips and facets above a list.

    Signals: `changed` 200 ms after the last key, or at once for a chip or facet.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        hint: str,
        chips: Sequence[ChipSpec],
        facets: Sequence[FacetSpec],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = tuple(chips)
        self._setting = False
        self._layout = FlowLayout(self)
        self.edit = FilterEdit(theme, hint, "Ctrl+F", self)
        self.edit.setFixedWidth(_EDIT_WIDTH)
        self._layout.addWidget(self.edit)
        self._chips = {spec.key: self._make_chip(spec) for spec in chips}
        self._shown_choices: dict[str, list[tuple[str, str]]] = {}
        self._facets = {spec.key: self._make_facet(spec) for spec in facets}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_due)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self._on_due)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self.parentWidget() or self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)

    # Public

    def text(self) -> str:
        return self.edit.text().strip()

    def checked_chips(self) -> frozenset[str]:
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def chosen_facets(self) -> dict[str, str]:
        """The facets on which something is chosen."""
        chosen = {key: str(combo.currentData() or "") for key, combo in self._facets.items()}
        return {key: value for key, value in chosen.items() if value}

    def is_filtering(self) -> bool:
        """Whether the person narrowed the list: anything beyond the chips that are on from the start."""
        at_start = frozenset(spec.key for spec in self._specs if spec.checked)
        return bool(self.text() or self.chosen_facets() or self.checked_chips() - at_start)

    def is_narrowed(self) -> bool:
        """Whether anything at all narrows the list, also a chip that is on from the start."""
        return self.is_filtering() or bool(self.checked_chips())

    def chip(self, key: str) -> ChipButton:
        return self._chips[key]

    def facet(self, key: str) -> QComboBox:
        return self._facets[key]

    def add_widget(self, widget: QWidget) -> None:
        """A further control of the page, such as a switch of views."""
        self._layout.addWidget(widget)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Figures behind the chips."""
        for key, count in counts.items():
            if key in self._chips:
                self._chips[key].set_count(count)
        self._layout.invalidate()

    def set_choices(self, facets: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Choices of the facets; what is chosen stays chosen."""
        for key, choices in facets.items():
            combo = self._facets.get(key)
            if combo is None:
                continue
            wanted = [("", combo.itemText(0)), *((value, text) for value, text in choices)]
            # Compared with what was set, not with the combo: asking it for thousands of texts takes long.
            if wanted == self._shown_choices.get(key):
                continue
            self._shown_choices[key] = wanted
            chosen = str(combo.currentData() or "")
            combo.blockSignals(True)  # noqa: FBT003 - Qt's signature
            combo.clear()
            for value, text in wanted:
                combo.addItem(text, value)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def set_state(self, params: Mapping[str, str]) -> None:
        """Set the whole filter from a link: `text`, `chip` (several by commas), facets by their keys."""
        self._setting = True
        self.edit.setText(params.get("text", ""))
        wanted = set(params.get("chip", "").split(","))
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)
        for key, combo in self._facets.items():
            value = params.get(key, "")
            if value and combo.findData(value) < 0:
                combo.addItem(params.get(f"{key}_text", value), value)
                self._shown_choices.pop(key, None)
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._timer.stop()
        self._setting = False

    @Slot()
    def reset(self) -> None:
        """Show everything."""
        self.set_state({})
        self.changed.emit()

    # Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edit.setFixedWidth(_EDIT_WIDTH if self.width() >= NARROW_PAGE else _NARROW_EDIT_WIDTH)

    # Slots

    @Slot()
    def _on_find(self) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._setting:
            self._timer.start()

    @Slot()
    def _on_due(self) -> None:
        self._timer.stop()
        self.changed.emit()

    @Slot()
    def _on_facet_chosen(self) -> None:
        if not self._setting:
            self.changed.emit()

    @Slot()
    def _on_chip_clicked(self) -> None:
        clicked = cast("ChipButton", self.sender())
        group = next(spec.group for spec in self._specs if spec.key == clicked.key)
        if group and clicked.isChecked():
            for spec in self._specs:
                if spec.group == group and spec.key != clicked.key:
                    self._chips[spec.key].setChecked(False)
        self.changed.emit()

    # Private

    def _make_chip(self, spec: ChipSpec) -> ChipButton:
        chip = ChipButton(spec.key, spec.text, self)
        chip.setChecked(spec.checked)
        chip.clicked.connect(self._on_chip_clicked)
        self._layout.addWidget(chip)
        return chip

    def _make_facet(self, spec: FacetSpec) -> QComboBox:
        combo = QComboBox(self)
        combo.setProperty("look", "facet")
        combo.setAccessibleName(spec.all_text)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(260)
        combo.setIconSize(QSize(16, 16))
        combo.addItem(spec.all_text, "")
        combo.currentIndexChanged.connect(self._on_facet_chosen)
        self._layout.addWidget(combo)
        return combo
