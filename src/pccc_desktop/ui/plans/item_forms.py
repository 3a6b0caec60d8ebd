"""The forms below the tree: the current task or the current unit in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from pccc_desktop.domain.text import clean
from pccc_desktop.ui.forms.ui_review_task_form import Ui_ReviewTaskForm
from pccc_desktop.ui.forms.ui_review_unit_form import Ui_ReviewUnitForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pccc_desktop.domain.review import ReviewTask, ReviewUnit
    from pccc_desktop.ui.plans.directory import OrganizationDirectory


class TaskForm(QWidget):
    """The current task: its words, deadline and product.

    Signals: `text_edited(key, text)`, `deadline_text_edited(key, text)`, `deadline_edited(key, date)`,
    `product_edited(key, text)`.
    """

    text_edited = Signal(int, str)
    deadline_text_edited = Signal(int, str)
    deadline_edited = Signal(int, object)
    product_edited = Signal(int, str)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = 0
        self._form = Ui_ReviewTaskForm()
        self._form.setupUi(self)
        self._form.deadline_date.set_clock(clock)
        self._form.text_edit.textChanged.connect(self._on_text_changed)
        self._form.deadline_text_edit.textEdited.connect(self._on_deadline_text_edited)
        self._form.deadline_date.value_changed.connect(self._on_deadline_changed)
        self._form.product_edit.textEdited.connect(self._on_product_edited)

    def show_task(self, task: ReviewTask) -> None:
        """Show a task; what the person types just now is left alone."""
        other, self._key = self._key != task.key, task.key
        form = self._form
        blocker = QSignalBlocker(form.text_edit)
        if other or clean(form.text_edit.toPlainText()) != task.text:
            form.text_edit.setPlainText(task.text)
        blocker.unblock()
        if other or clean(form.deadline_text_edit.text()) != task.deadline_text:
            form.deadline_text_edit.setText(task.deadline_text)
        if other or form.deadline_date.value() != task.deadline:
            form.deadline_date.set_value(task.deadline)
        if other or clean(form.product_edit.text()) != task.product:
            form.product_edit.setText(task.product)

    def focus_text(self) -> None:
        self._form.text_edit.setFocus()
        self._form.text_edit.selectAll()

    @Slot()
    def _on_text_changed(self) -> None:
        text = clean(self._form.text_edit.toPlainText())
        if self._key and text:
            self.text_edited.emit(self._key, text)

    @Slot(str)
    def _on_deadline_text_edited(self, text: str) -> None:
        self.deadline_text_edited.emit(self._key, clean(text))

    @Slot(object)
    def _on_deadline_changed(self, value: object) -> None:
        self.deadline_edited.emit(self._key, value)

    @Slot(str)
    def _on_product_edited(self, text: str) -> None:
        self.product_edited.emit(self._key, clean(text))


class UnitForm(QWidget):
    """The current unit: its name in the text, who it is in the organisation, who works with it.

    Signals: `name_edited(key, name)`, `organization_chosen(key, id)`, `organizations_wanted(key)`,
    `coordinators_wanted(key)`.
    """

    name_edited = Signal(int, str)
    organization_chosen = Signal(int, int)
    organizations_wanted = Signal(int)
    coordinators_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = 0
        self._form = Ui_ReviewUnitForm()
        self._form.setupUi(self)
        self._form.name_edit.textEdited.connect(self._on_name_edited)
        self._form.organization_picker.value_changed.connect(self._on_organization_changed)
        self._form.organizations_button.clicked.connect(self._on_organizations_button_clicked)
        self._form.coordinators_button.clicked.connect(self._on_coordinators_button_clicked)

    def set_directory(self, directory: OrganizationDirectory) -> None:
        """The organisations to choose from."""
        self._form.organization_picker.set_choices((item.id, item.name) for item in directory.items)

    def show_unit(self, unit: ReviewUnit, directory: OrganizationDirectory) -> None:
        """Show a unit; what the person types just now is left alone."""
        other, self._key = self._key != unit.key, unit.key
        form = self._form
        if other or clean(form.name_edit.text()) != unit.name:
            form.name_edit.setText(unit.name)
        only = unit.organization_ids[0] if len(unit.organization_ids) == 1 else None
        blocker = QSignalBlocker(form.organization_picker)
        form.organization_picker.set_value(only)
        blocker.unblock()
        several = len(unit.organization_ids)
        line = form.organization_picker.lineEdit() or form.name_edit
        line.setPlaceholderText(
            self.tr("{count} đơn vị, mỗi đơn vị một nhiệm vụ riêng").format(count=several)
            if several > 1
            else self.tr("chưa rõ — gõ vài chữ của tên để tìm")
        )
        names = unit.coordinators or tuple(directory.name(one) for one in unit.coordinator_ids)
        form.coordinators_edit.setText(", ".join(names))
        form.coordinators_edit.setToolTip("\n".join(names))
        form.coordinators_edit.setCursorPosition(0)

    def focus_organization(self) -> None:
        self._form.organization_picker.setFocus()

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        if clean(text):
            self.name_edited.emit(self._key, clean(text))

    @Slot(object)
    def _on_organization_changed(self, value: object) -> None:
        if isinstance(value, int):
            self.organization_chosen.emit(self._key, value)

    @Slot()
    def _on_organizations_button_clicked(self) -> None:
        self.organizations_wanted.emit(self._key)

    @Slot()
    def _on_coordinators_button_clicked(self) -> None:
        self.coordinators_wanted.emit(self._key)


class ItemForms(QStackedWidget):
    """The form that fits the current row of the tree, with the doubt about it on top."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task_form = TaskForm(clock, self)
        self.unit_form = UnitForm(self)
        self._hint = QLabel(self.tr("Chọn một đơn vị hoặc nhiệm vụ để sửa."), self)
        self._hint.setProperty("look", "muted")
        for page in (self._hint, self.task_form, self.unit_form):
            self.addWidget(page)

    def show_unit(self, unit: ReviewUnit, directory: OrganizationDirectory) -> None:
        self.unit_form.show_unit(unit, directory)
        self.setCurrentWidget(self.unit_form)

    def show_task(self, task: ReviewTask) -> None:
        self.task_form.show_task(task)
        self.setCurrentWidget(self.task_form)

    def focus_first(self) -> None:
        """Put the cursor where one most likely wants to change something."""
        if self.currentWidget() is self.task_form:
            self.task_form.focus_text()
        elif self.currentWidget() is self.unit_form:
            self.unit_form.focus_organization()

    def show_nothing(self) -> None:
        self.setCurrentWidget(self._hint)
