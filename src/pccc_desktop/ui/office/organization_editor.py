"""The full form of an organisation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from pccc_desktop.domain.codes import OrgFamily, OrgType
from pccc_desktop.domain.organizations import Organization, OrganizationDraft
from pccc_desktop.ui.core.binder import FormBinder
from pccc_desktop.ui.core.translate import label_of
from pccc_desktop.ui.forms.ui_organization_form import Ui_OrganizationForm
from pccc_desktop.ui.office.columns_form import ColumnsForm, scrolled
from pccc_desktop.ui.office.record_editor import RecordEditor
from pccc_desktop.ui.widgets.form_headings import style_headings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.changes import Saved
    from pccc_desktop.domain.errors import FieldProblem
    from pccc_desktop.domain.organizations import OrganizationListItem
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.drafts import DraftShelf


@dataclass(frozen=True, slots=True)
class LoadedOrganization:
    """What the form needs: the stored organisation, or None for a new one, and those it can belong to."""

    organization: Organization | None
    items: tuple[OrganizationListItem, ...]


def draft_of(organization: Organization) -> OrganizationDraft:
    """The organisation with its newest name as a draft."""
    name = organization.names[-1]
    return OrganizationDraft(
        full_name=name.full_name,
        short_name=name.short_name,
        org_type=organization.org_type,
        family=organization.family,
        parent_id=organization.parent_id,
        symbol=name.symbol,
        letterhead=name.letterhead,
        letterhead_parent=name.letterhead_parent,
        place_name=name.place_name,
        phone=organization.phone,
        email=organization.email,
        address=organization.address,
        member_count=organization.member_count,
        valid_from=organization.valid_from,
        valid_to=organization.valid_to,
        basis=name.basis,
        sort_order=organization.sort_order,
        id=organization.id,
        code=organization.code,
        version=organization.version,
    )


class OrganizationEditor(RecordEditor[OrganizationDraft, LoadedOrganization]):
    """Edits one organisation or makes a new one below `start.parent_id`."""

    def __init__(
        self,
        ctx: UiContext,
        shelf: DraftShelf[OrganizationDraft],
        start: OrganizationDraft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ctx, shelf, start.id, "", parent)
        self.set_title(self.tr("Thêm đơn vị") if start.id is None else self.tr("Sửa đơn vị"))
        self._organizations = ctx.services.organizations
        self._start = start
        self._items: tuple[OrganizationListItem, ...] = ()
        self.form = ColumnsForm(self)
        self._ui = Ui_OrganizationForm()
        self._ui.setupUi(self.form)
        style_headings(self.form)
        for kind in OrgType:
            self._ui.org_type_combo.addItem(label_of(kind), kind.value)
        for family in OrgFamily:
            self._ui.family_combo.addItem(label_of(family), family.value)
        self.binder: FormBinder[OrganizationDraft] = FormBinder(OrganizationDraft, self.form, ctx.clock)
        self.body.addWidget(scrolled(self.form, self), 1)
        self._ui.org_type_combo.activated.connect(self._on_type_chosen)
        self.begin()

    @override
    def page_help(self) -> str:
        return self.tr(
            "Sửa ở đây là đính chính tên đang dùng. Khi đơn vị được đổi tên theo quyết định, dùng “Đổi"
            " tên từ ngày” để văn"
            " bản cũ vẫn giữ tên cũ. Đầu văn bản ghi đúng như in: mỗi dòng một dòng. Ctrl+S lưu, Esc"
            " quay lại."
        )

    @override
    def load(self) -> LoadedOrganization:
        organization = None if self._start.id is None else self._organizations.get(self._start.id)
        return LoadedOrganization(organization, tuple(self._organizations.list()))

    @override
    def prepare(self, loaded: LoadedOrganization) -> OrganizationDraft:
        self._items = loaded.items
        below = _below(loaded.items, self._start.id)
        choices = ((item.id, item.name) for item in loaded.items if item.id not in below)
        self._ui.parent_id_combo.set_choices(choices, none_text=self.tr("(không trực thuộc đơn vị nào)"))
        return self._start if loaded.organization is None else draft_of(loaded.organization)

    @override
    def show_draft(self, draft: OrganizationDraft) -> None:
        self.binder.load(draft)
        self.binder.focus("full_name")

    @override
    def draft(self) -> OrganizationDraft:
        draft = self.binder.collect()
        return replace(
            draft,
            org_type=OrgType(draft.org_type),
            family=OrgFamily(draft.family),
            member_count=draft.member_count or None,
        )

    @override
    def is_dirty(self) -> bool:
        return self.binder.is_dirty()

    @override
    def show_problems(self, problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
        return self.binder.show_problems(problems)

    @override
    def save(self, draft: OrganizationDraft) -> Saved[Organization]:
        return self._organizations.save(draft)

    @Slot()
    def _on_type_chosen(self) -> None:
        """Take the side of the organisations of this kind that the office has already."""
        kind = OrgType(self._ui.org_type_combo.currentData())
        alike = next((item for item in self._items if item.org_type is kind), None)
        if alike is not None:
            self._ui.family_combo.setCurrentIndex(self._ui.family_combo.findData(alike.family.value))


def _below(items: Iterable[OrganizationListItem], root: int | None) -> frozenset[int]:
    """An organisation and everything under it: what it cannot belong to. Parents come before children."""
    found: set[int] = set()
    for item in items:
        if root is not None and (item.id == root or item.parent_id in found):
            found.add(item.id)
    return frozenset(found)
