"""Several choices out of many: search, choose, and take away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from pccc_desktop.ui.widgets.flow_layout import FlowLayout
from pccc_desktop.ui.widgets.search_combo import SearchCombo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent


class MultiPicker(QWidget):
    """A search box that adds, and the chosen ones below it as buttons that take away.

    Signals: `value_changed(tuple of values)`.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[Any, str] = {}
        self._value: tuple[Any, ...] = ()
        self.combo = SearchCombo(self)
        self.combo.setSizeAdjustPolicy(SearchCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = self.combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Gõ để thêm…"))
        self._chosen = QWidget(self)
        self._flow = FlowLayout(self._chosen, spacing=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.combo)
        layout.addWidget(self._chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.combo)
        self.combo.value_changed.connect(self._on_combo_value_changed)
        self._show_chosen()

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Values with their names, in the order given."""
        listed = list(choices)
        self._names = dict(listed)
        self.combo.set_choices(listed)
        self._show_chosen()

    def value(self) -> tuple[Any, ...]:
        """The chosen values in the order of choosing."""
        return self._value

    def set_value(self, value: Any, /) -> None:
        """Choose these without telling anybody."""
        self._value = tuple(value or ())
        self._show_chosen()

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.combo.setAccessibleName(name)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.combo.setFocus(event.reason())

    @Slot(object)
    def _on_combo_value_changed(self, value: Any) -> None:
        if value is None:
            return
        self.combo.set_value(None)
        if value not in self._value:
            self._take((*self._value, value))

    @Slot()
    def _on_button_clicked(self) -> None:
        sender = self.sender()
        gone = sender.property("choice")
        self._take(tuple(one for one in self._value if one != gone))
        self.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, value: tuple[Any, ...]) -> None:
        self._value = value
        self._show_chosen()
        self.value_changed.emit(value)

    def _show_chosen(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for one in self._value:
            name = self._names.get(one, str(one))
            button = QPushButton(f"{name}  ✕", self._chosen)
            button.setProperty("look", "chip")
            button.setProperty("choice", one)
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Bỏ {name}").format(name=name))
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(self._on_button_clicked)
            self._flow.addWidget(button)
            button.show()
        self._chosen.setVisible(bool(self._value))
        self.updateGeometry()
