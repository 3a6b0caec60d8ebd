"""Creating an organisation in place, for a unit that the text names and the office does not know yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot

from pccc_desktop.domain.codes import OrgFamily, OrgType
from pccc_desktop.domain.errors import ValidationError
from pccc_desktop.domain.organizations import OrganizationDraft, check_organization
from pccc_desktop.domain.text import fold
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.dialogs import AppDialog
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_new_unit_dialog import Ui_NewUnitDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pccc_desktop.ui.core.preferences import Preferences
    from pccc_desktop.ui.plans.directory import OrganizationDirectory


def likely_draft(name: str, directory: OrganizationDirectory) -> OrganizationDraft:
    """A draft with the kind that the first words of the name tell; a person checks it before it is stored.

    Side and parent are those of the organisations of this kind that the office has already.
    """
    key = fold(name)
    kinds = [kind for kind in OrgType if key.startswith(fold(kind.label.split(",")[0]))]
    kind = max(kinds, key=lambda one: len(one.label), default=OrgType.KHAC)
    alike = [item for item in directory.items if item.org_type is kind]
    full = name[:1].upper() + name[1:]
    if not alike:
        return OrganizationDraft(full_name=full, org_type=kind)
    return OrganizationDraft(
        full_name=full, org_type=kind, family=alike[0].family, parent_id=alike[0].parent_id
    )


class NewUnitDialog(AppDialog):
    """Name, kind and parent of a new organisation.

    Signals: `create_requested(draft)`.
    """

    key: ClassVar[str] = "new_unit"
    create_requested = Signal(object)

    def __init__(
        self,
        name: str,
        directory: OrganizationDirectory,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent, preferences)
        self._form = Ui_NewUnitDialog()
        self._form.setupUi(self)
        for kind in OrgType:
            self._form.org_type_combo.addItem(label_of(kind), kind)
        for family in OrgFamily:
            self._form.family_combo.addItem(label_of(family), family)
        self._form.parent_id_picker.set_choices(
            ((item.id, item.name) for item in directory.items), none_text=self.tr("(không trực thuộc)")
        )
        self._binder = FormBinder(OrganizationDraft, self)
        self._binder.load(likely_draft(name, directory))
        self._form.create_button.setProperty("look", "primary")
        self._form.create_button.clicked.connect(self._on_create)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.full_name_edit.setFocus()

    @Slot()
    def _on_create(self) -> None:
        typed = self._binder.collect()
        # A combo hands codes back as the plain strings that they are.
        draft = replace(typed, org_type=OrgType(typed.org_type), family=OrgFamily(typed.family))
        try:
            checked = check_organization(draft)
        except ValidationError as error:
            self._binder.show_problems(error.problems)
            return
        self.create_requested.emit(checked)
        self.accept()
