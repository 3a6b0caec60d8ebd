"""Organisations of and around the ward, with dated names."""

from __future__ import annotations

import builtins
from datetime import date

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.errors import FieldProblem, NotAllowedError, ValidationError
from pccc_desktop.domain.organization_tree import ancestors, tree_items
from pccc_desktop.domain.organizations import (
    Organization,
    OrganizationDraft,
    OrganizationFilter,
    OrganizationListItem,
    OrganizationName,
    check_organization,
)
from pccc_desktop.domain.text import N_, clean
from pccc_desktop.domain.unit_matching import UnitSuggestion
from pccc_desktop.services.directory import directory_on
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.unit_of_work import Units

_ALL = OrganizationFilter()


class OrganizationService:
    """The organisation tree."""

    def __init__(self, units: Units, clock: Clock) -> None:
        self._units = units
        self._clock = clock

    def list(self, wanted: OrganizationFilter = _ALL) -> builtins.list[OrganizationListItem]:
        """Parents before children, siblings in their order; without a day the names of today."""
        with self._units.open_read() as unit:
            repository = OrganizationRepository(unit)
            organizations, counts = repository.all(), repository.open_counts()
        return tree_items(organizations, wanted, self._clock().date(), counts)

    def get(self, organization_id: int) -> Organization:
        """Raises NotFoundError."""
        with self._units.open_read() as unit:
            return OrganizationRepository(unit).get(organization_id)

    def save(self, draft: OrganizationDraft) -> Saved[Organization]:
        """Store a new or corrected organisation; a correction changes the newest name, without a new period."""
        check_organization(draft)
        with self._units.open_write() as unit:
            repository = OrganizationRepository(unit)
            if draft.id is None:
                key, use_case = repository.add(draft), N_("use_case", "Thêm đơn vị")
            else:
                if draft.id in ancestors(repository.all(), draft.parent_id):
                    text = N_("organizations", "Đơn vị không thể trực thuộc chính nó hoặc cấp dưới của nó.")
                    raise ValidationError(FieldProblem("parent_id", text))
                repository.update(draft)
                key, use_case = draft.id, N_("use_case", "Sửa đơn vị")
            changes = unit.commit(use_case=use_case)
        return Saved(self.get(key), changes)

    def rename(self, organization_id: int, name: OrganizationName) -> Saved[Organization]:
        """Add a dated name; the previous one ends the day before."""
        problems: builtins.list[FieldProblem] = []
        if not clean(name.full_name):
            problems.append(FieldProblem("full_name", N_("organizations", "Chưa ghi tên mới.")))
        if name.valid_from is None:
            problems.append(
                FieldProblem("valid_from", N_("organizations", "Chưa ghi ngày tên mới có hiệu lực."))
            )
        if problems:
            raise ValidationError(*problems)
        with self._units.open_write() as unit:
            OrganizationRepository(unit).rename(organization_id, name)
            changes = unit.commit(use_case=N_("use_case", "Đổi tên đơn vị"), reason=name.basis)
        return Saved(self.get(organization_id), changes)

    def end(self, organization_id: int, on: date, successor_id: int | None, reason: str) -> ChangeSet:
        """Let an organisation end on a day; open work stays with it until somebody hands it to the successor."""
        with self._units.open_write() as unit:
            repository = OrganizationRepository(unit)
            organization = repository.get(organization_id)
            if organization.valid_from is not None and on < organization.valid_from:
                text = N_("organizations", "Ngày kết thúc trước ngày bắt đầu.")
                raise ValidationError(FieldProblem("valid_to", text))
            if successor_id == organization_id:
                text = N_("organizations", "Đơn vị không thể kế thừa chính nó.")
                raise ValidationError(FieldProblem("successor_id", text))
            repository.end(organization_id, on, successor_id)
            return unit.commit(use_case=N_("use_case", "Kết thúc đơn vị"), reason=reason)

    def remove(self, organization_id: int, reason: str) -> ChangeSet:
        """Delete an organisation that was entered by mistake.

        Raises NotAllowedError while documents, assignments, positions or other organisations name it.
        """
        with self._units.open_write() as unit:
            repository = OrganizationRepository(unit)
            uses = repository.uses(organization_id)
            if uses:
                counted = ", ".join(f"{count} {kind}" for kind, count in uses.items())
                text = N_(
                    "organizations", "Chưa xóa: đơn vị này còn {uses}. Hãy dùng “Kết thúc” để giữ lịch sử."
                )
                raise NotAllowedError(text.format(uses=counted))
            repository.remove(organization_id)
            return unit.commit(use_case=N_("use_case", "Xóa đơn vị"), reason=reason)

    def match(self, name: str, day: date) -> UnitSuggestion:
        """Which organisations a name in a text means on the day."""
        with self._units.open_read() as unit:
            return directory_on(unit, day).match(name)

    def members_of_group(self, name: str, day: date) -> tuple[int, ...]:
        """All organisations that a collective name (``các chi bộ trực thuộc``) means on the day; empty for none."""
        with self._units.open_read() as unit:
            return directory_on(unit, day).members_of_group(name)
