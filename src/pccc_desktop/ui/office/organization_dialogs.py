"""The two dated acts on an organisation: a new name from a day on, and the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.errors import FieldProblem
from pccc_desktop.domain.organizations import OrganizationName
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.forms.ui_end_dialog import Ui_EndDialog
from pccc_desktop.ui.forms.ui_rename_dialog import Ui_RenameDialog
from pccc_desktop.ui.office.save_dialog import SaveDialog

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.organizations import Organization
    from pccc_desktop.ui.core.context import UiContext


class RenameDialog(SaveDialog):
    """A new name from a day on; the old one is kept for the papers of its time."""

    key: ClassVar[str] = "organization_rename"

    def __init__(self, ctx: UiContext, organization: Organization, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._organizations = ctx.services.organizations
        self._organization = organization
        self._ui = Ui_RenameDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(540)
        name = organization.names[-1]
        self._ui.subject_label.setText(self.tr("Tên đang dùng: {name}").format(name=name.full_name))
        self._binder: FormBinder[OrganizationName] = FormBinder(OrganizationName, self, ctx.clock)
        self._binder.load(replace(name, valid_from=None, valid_to=None, basis="", verified=False))
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._ui.full_name_edit.setFocus()
        self._ui.full_name_edit.selectAll()

    @Slot()
    def _on_save_clicked(self) -> None:
        name = self._binder.collect()
        began = self._organization.names[-1].valid_from
        if began is not None and name.valid_from is not None and name.valid_from <= began:
            text = self.tr("Phải sau ngày {day}, ngày tên đang dùng bắt đầu.").format(
                day=vn_date_short(began)
            )
            self._binder.show_problems((FieldProblem("valid_from", text),))
            return
        self.submit(partial(self._organizations.rename, self._organization.id, name), self._binder)


@dataclass(frozen=True, slots=True)
class EndDraft:
    """What is asked when an organisation ends."""

    valid_to: date | None = None
    successor_id: int | None = None
    reason: str = ""


class EndDialog(SaveDialog):
    """The last day of an organisation and who goes on with its work."""

    key: ClassVar[str] = "organization_end"

    def __init__(
        self,
        ctx: UiContext,
        organization: Organization,
        others: Iterable[tuple[int, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ctx, parent)
        self._organizations = ctx.services.organizations
        self._organization = organization
        self._ui = Ui_EndDialog()
        self._ui.setupUi(self)
        self._ui.subject_label.setText(organization.names[-1].full_name)
        choices = ((key, name) for key, name in others if key != organization.id)
        self._ui.successor_id_combo.set_choices(choices, none_text=self.tr("(không có đơn vị kế thừa)"))
        self._binder: FormBinder[EndDraft] = FormBinder(EndDraft, self, ctx.clock)
        self._binder.load(EndDraft(valid_to=organization.valid_to, successor_id=organization.successor_id))
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._ui.valid_to_edit.setFocus()

    @Slot()
    def _on_save_clicked(self) -> None:
        draft = self._binder.collect()
        problems: list[FieldProblem] = []
        if draft.valid_to is None:
            problems.append(FieldProblem("valid_to", self.tr("Chưa ghi ngày cuối cùng đơn vị hoạt động.")))
        if not draft.reason:
            problems.append(FieldProblem("reason", self.tr("Hãy ghi lý do; lý do được lưu trong lịch sử.")))
        if draft.valid_to is None or problems:
            self._binder.show_problems(problems)
            return
        work = partial(
            self._organizations.end, self._organization.id, draft.valid_to, draft.successor_id, draft.reason
        )
        self.submit(work, self._binder)
