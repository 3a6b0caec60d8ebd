"""Choosing units: one or several of the organisation, or one of the units of a review."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.forms.ui_units_dialog import Ui_UnitsDialog
from pccc_desktop.ui.plans.check_box import ChoiceDelegate
from pccc_desktop.ui.plans.choice_model import Choice, ChoiceModel
from pccc_desktop.ui.widgets.chips import ChipButton
from pccc_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.core.theme import Theme
    from pccc_desktop.ui.plans.directory import OrganizationGroup

_SHOWN_GROUPS = 4
_SHOWN_NAMES = 3


class UnitsDialog(AppDialog):
    """A list with an accent-free filter; groups (all party cells …) are ticked by one click.

    Signals: `chosen(keys)`, `create_requested` when none of them is right.
    """

    key: ClassVar[str] = "units"
    chosen = Signal(object)
    create_requested = Signal()

    def __init__(
        self,
        title: str,
        hint: str,
        choices: Sequence[Choice],
        theme: Theme,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
        *,
        picked: Iterable[int] = (),
        groups: Sequence[OrganizationGroup] = (),
        multiple: bool = True,
        can_create: bool = True,
    ) -> None:
        super().__init__(parent, preferences)
        self._form = Ui_UnitsDialog()
        self._form.setupUi(self)
        self._multiple = multiple
        self._groups = {group.label: group.ids for group in groups[:_SHOWN_GROUPS]}
        self._chips: list[ChipButton] = []
        self.setWindowTitle(title)
        form = self._form
        form.hint_label.setText(hint)
        form.hint_label.setVisible(bool(hint))
        form.create_button.setVisible(can_create)
        self.model = ChoiceModel(choices, picked, self, multiple=multiple)
        form.units_list.setModel(self.model)
        form.units_list.setProperty("look", "card")
        form.units_list.setItemDelegate(ChoiceDelegate(theme, form.units_list))
        form.count_label.setMinimumHeight(2 * form.count_label.fontMetrics().lineSpacing())
        form.filter_edit.installEventFilter(self)
        form.filter_edit.textChanged.connect(self._on_filter_changed)
        form.units_list.doubleClicked.connect(self._on_double_clicked)
        form.choose_button.clicked.connect(self._on_choose)
        form.choose_button.setProperty("look", "primary")
        form.cancel_button.clicked.connect(self.reject)
        form.create_button.clicked.connect(self._on_create)
        self.model.chosen_changed.connect(self._on_chosen_changed)
        form.units_list.selectionModel().currentChanged.connect(self._on_chosen_changed)
        self._add_groups()
        self._go_to_first()
        self._on_chosen_changed()
        form.filter_edit.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go on in the list while words are typed; the space bar ticks there."""
        pressed = watched is self._form.filter_edit and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._form.units_list.setFocus()
            return True
        return super().eventFilter(watched, event)

    # Private

    def _add_groups(self) -> None:
        layout = FlowLayout(self._form.groups_widget)
        for label, ids in self._groups.items():
            chip = ChipButton(label, self.tr("Mọi {kind}").format(kind=label[:1].lower() + label[1:]), self)
            chip.set_count(len(ids))
            chip.clicked.connect(self._on_group_clicked)
            layout.addWidget(chip)
            self._chips.append(chip)
        self._form.groups_widget.setVisible(bool(self._groups) and self._multiple)

    def _go_to_first(self) -> None:
        picked = self.model.chosen()
        row = self.model.row_of(picked[0]) if picked else 0
        index = self.model.index(max(row, 0))
        self._form.units_list.setCurrentIndex(index)
        self._form.units_list.scrollTo(index)

    def _current(self) -> tuple[int, ...]:
        if self._multiple:
            return self.model.chosen()
        key = self.model.key_of(self._form.units_list.currentIndex())
        return () if key is None else (key,)

    @Slot(str)
    def _on_filter_changed(self, text: str) -> None:
        self.model.look_for(text)
        self._form.units_list.setCurrentIndex(self.model.index(0))
        self._on_chosen_changed()

    @Slot()
    def _on_chosen_changed(self) -> None:
        keys = self._current()
        for chip in self._chips:
            chip.setChecked(self._groups[chip.key] <= set(keys))
        self._form.choose_button.setEnabled(bool(keys))
        if not self._multiple:
            self._form.count_label.hide()
            return
        names = [self.model.text_of(key) for key in keys[:_SHOWN_NAMES]]
        more = self.tr(" và {count} đơn vị nữa").format(count=len(keys) - _SHOWN_NAMES)
        text = ", ".join(names) + (more if len(keys) > _SHOWN_NAMES else "")
        self._form.count_label.setText(
            self.tr("Đã chọn {count}: {names}").format(count=len(keys), names=text)
            if keys
            else self.tr("Chưa chọn đơn vị nào.")
        )

    @Slot()
    def _on_group_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChipButton):
            now = set(self.model.chosen())
            ids = self._groups[chip.key]
            self.model.set_chosen(now | ids if chip.isChecked() else now - ids)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        key = self.model.key_of(index)
        if key is not None:
            self.chosen.emit((key,))
            self.accept()

    @Slot()
    def _on_choose(self) -> None:
        keys = self._current()
        if keys:
            self.chosen.emit(keys)
            self.accept()

    @Slot()
    def _on_create(self) -> None:
        self.create_requested.emit()
        self.reject()

    def choose_button(self) -> QPushButton:
        """The button that takes what is chosen."""
        return self._form.choose_button
