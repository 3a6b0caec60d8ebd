"""What the buttons of PHÂN CÔNG do: small dialogs, then a step of the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pccc_desktop.domain.review import find_unit
from pccc_desktop.ui.plans.choice_model import Choice
from pccc_desktop.ui.plans.directory import OrganizationDirectory
from pccc_desktop.ui.plans.new_unit_dialog import NewUnitDialog
from pccc_desktop.ui.plans.split_dialog import SplitDialog
from pccc_desktop.ui.plans.units_dialog import UnitsDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.organizations import OrganizationDraft
    from pccc_desktop.domain.review import ReviewTask, ReviewUnit
    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.plans.assignment_panel import AssignmentPanel
    from pccc_desktop.ui.plans.editor import ReviewEditor
    from pccc_desktop.ui.plans.session import ReviewSession
    from pccc_desktop.ui.plans.text_view import ReviewTextView


class TreeWork(QObject):
    """Serves one assignment panel. `directory` is set anew when the organisation or the date changed."""

    def __init__(
        self,
        page: QWidget,
        panel: AssignmentPanel,
        text: ReviewTextView,
        editor: ReviewEditor,
        session: ReviewSession,
        preferences: Preferences,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._panel = panel
        self._tree = panel.tree
        self._text = text
        self._editor = editor
        self._session = session
        self._preferences = preferences
        self._directory: OrganizationDirectory | None = None
        self._unit_key = 0
        self._moving: tuple[int, ...] = ()
        self._connect()

    def set_directory(self, directory: OrganizationDirectory) -> None:
        """The organisations to choose from."""
        self._directory = directory

    # Slots of the panel

    @Slot()
    def split(self) -> None:
        """Cut the current task where the person says; a cursor inside it in the text is the first offer."""
        task = self._tree.current_task()
        if task is None:
            return
        dialog = SplitDialog(task.text, self._offset_in(task), self._page, self._preferences)
        self._unit_key = task.key
        dialog.split_requested.connect(self._on_split_requested)
        dialog.open()

    @Slot()
    def merge(self) -> None:
        key = self._editor.merge(self._tree.selected_unit_keys(), self._tree.selected_task_keys())
        if key is not None:
            self._tree.select_key(key)

    @Slot()
    def move(self) -> None:
        """Choose the unit that gets the selected tasks."""
        self._moving = tuple(self._tree.selected_task_keys())
        choices = [Choice(unit.key, unit.name) for unit in self._editor.review.units]
        current = self._tree.current_unit()
        hint = self.tr("Chuyển {count} nhiệm vụ sang đơn vị:").format(count=len(self._moving))
        dialog = UnitsDialog(
            self.tr("Chuyển đơn vị"),
            hint,
            choices,
            self._panel.theme,
            self._page,
            self._preferences,
            picked=() if current is None else (current.key,),
            multiple=False,
            can_create=False,
        )
        dialog.chosen.connect(self._on_move_chosen)
        dialog.open()

    @Slot()
    def add_task(self) -> None:
        """Words selected in the text become the task; else an empty row waits for words."""
        unit = self._tree.current_unit()
        if unit is None:
            return
        task = self._tree.current_task()
        key = self._editor.add_task(unit.key, self.tr("Nhiệm vụ mới"), task.key if task else None)
        self._tree.select_key(key)
        self._tree.edit_current()

    @Slot()
    def add_unit(self) -> None:
        unit = self._tree.current_unit()
        key = self._editor.add_unit(self.tr("Đơn vị mới"), unit.key if unit else None)
        self._tree.select_key(key)
        self._tree.edit_current()

    @Slot()
    def remove(self) -> None:
        """Take the selected rows out and go on with the row that follows."""
        keys = self._tree.selected_keys()
        follower = self._tree.key_after(keys)
        self._editor.remove(keys)
        if follower:
            self._tree.select_key(follower)

    @Slot()
    def choose_organizations(self) -> None:
        unit = self._tree.current_unit()
        if unit is not None:
            self.choose_for(unit.key)

    @Slot(int)
    def choose_for(self, key: int) -> None:
        """Who a unit is: one organisation, or several that get an assignment each."""
        if self._directory is None:
            return
        unit = find_unit(self._editor.review, key)
        self._unit_key = key
        hint = self.tr(
            "“{name}” trong văn bản là đơn vị nào? Chọn nhiều thì mỗi đơn vị có một nhiệm vụ riêng."
        )
        dialog = self._dialog(self.tr("Chọn đơn vị"), hint.format(name=unit.name), unit)
        dialog.chosen.connect(self._on_organizations_chosen)
        dialog.create_requested.connect(self._on_create_requested)
        dialog.open()

    @Slot(int)
    def choose_coordinators(self, key: int) -> None:
        """Who works with a unit."""
        if self._directory is None:
            return
        unit = find_unit(self._editor.review, key)
        self._unit_key = key
        hint = self.tr("Các đơn vị phối hợp với “{name}”:").format(name=unit.name)
        dialog = self._dialog(self.tr("Chọn đơn vị phối hợp"), hint, unit, coordinators=True)
        dialog.chosen.connect(self._on_coordinators_chosen)
        dialog.open()

    # Private

    def _connect(self) -> None:
        panel, editor = self._panel, self._editor
        panel.split_wanted.connect(self.split)
        panel.merge_wanted.connect(self.merge)
        panel.move_wanted.connect(self.move)
        panel.task_wanted.connect(self.add_task)
        panel.unit_wanted.connect(self.add_unit)
        panel.removal_wanted.connect(self.remove)
        panel.organizations_wanted.connect(self.choose_organizations)
        panel.tree.unit_wanted.connect(self.choose_for)
        panel.model.text_edited.connect(editor.set_text)
        panel.model.deadline_edited.connect(editor.set_deadline_text)
        panel.model.included_toggled.connect(editor.set_included)
        panel.model.tasks_dropped.connect(editor.move)
        task_form, unit_form = panel.forms.task_form, panel.forms.unit_form
        task_form.text_edited.connect(editor.set_text)
        task_form.deadline_text_edited.connect(editor.set_deadline_text)
        task_form.deadline_edited.connect(editor.set_deadline)
        task_form.product_edited.connect(editor.set_product)
        unit_form.name_edited.connect(editor.set_text)
        unit_form.organization_chosen.connect(self._on_organization_chosen)
        unit_form.organizations_wanted.connect(self.choose_for)
        unit_form.coordinators_wanted.connect(self.choose_coordinators)

    def _dialog(self, title: str, hint: str, unit: ReviewUnit, *, coordinators: bool = False) -> UnitsDialog:
        """The organisation to choose from; as long as nothing is chosen, what sounds alike stands first."""
        directory = self._directory or OrganizationDirectory()
        picked = unit.coordinator_ids if coordinators else unit.organization_ids
        items = directory.items if picked or coordinators else directory.by_likeness(unit.name)
        return UnitsDialog(
            title,
            hint,
            [Choice(item.id, item.name, item.short_name) for item in items],
            self._panel.theme,
            self._page,
            self._preferences,
            picked=picked,
            groups=directory.groups(),
            can_create=not coordinators,
        )

    def _offset_in(self, task: ReviewTask) -> int | None:
        """Where the cursor of the text stands inside the task's words, if it does."""
        offset = self._text.cursor_offset()
        if task.span is None or not task.span.start < offset < task.span.end:
            return None
        return min(offset - task.span.start, len(task.text) - 1)

    @Slot(int)
    def _on_split_requested(self, offset: int) -> None:
        self._editor.split(self._unit_key, offset)
        self._tree.select_key(self._unit_key)

    @Slot(object)
    def _on_move_chosen(self, keys: Sequence[int]) -> None:
        self._editor.move(self._moving, keys[0])
        if self._moving:
            self._tree.select_key(self._moving[0])

    @Slot(object)
    def _on_organizations_chosen(self, ids: Sequence[int]) -> None:
        self._editor.set_organizations(self._unit_key, tuple(ids))

    @Slot(int, int)
    def _on_organization_chosen(self, key: int, organization_id: int) -> None:
        if find_unit(self._editor.review, key).organization_ids != (organization_id,):
            self._editor.set_organizations(key, (organization_id,))

    @Slot(object)
    def _on_coordinators_chosen(self, ids: Sequence[int]) -> None:
        if self._directory is not None:
            names = tuple(self._directory.name(one) for one in ids)
            self._editor.set_coordinators(self._unit_key, tuple(ids), names)

    @Slot()
    def _on_create_requested(self) -> None:
        if self._directory is None:
            return
        unit = find_unit(self._editor.review, self._unit_key)
        dialog = NewUnitDialog(unit.name, self._directory, self._page, self._preferences)
        dialog.create_requested.connect(self._on_unit_draft_ready)
        dialog.open()

    @Slot(object)
    def _on_unit_draft_ready(self, draft: OrganizationDraft) -> None:
        self._session.create_unit(self._unit_key, draft)
