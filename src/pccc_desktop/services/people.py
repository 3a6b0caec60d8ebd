"""People of the office and who may sign."""

from __future__ import annotations

import builtins
from dataclasses import replace
from datetime import date

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.people import Person, PersonDraft, PersonListItem, Position, Signer, check_person
from pccc_desktop.domain.signing import seniority, signing_rule
from pccc_desktop.domain.text import N_
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.storage.repositories.office import OfficeRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.people import PersonRepository
from pccc_desktop.storage.unit_of_work import ReadUnit, Units


class PersonService:
    """People and the positions they hold and held."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._legal = legal

    def list(self, text: str = "") -> builtins.list[PersonListItem]:
        """People in the order of given names, with their position of today."""
        with self._units.open_read() as unit:
            return PersonRepository(unit).items(text, self._clock().date())

    def get(self, person_id: int) -> Person:
        """Raises NotFoundError."""
        with self._units.open_read() as unit:
            return PersonRepository(unit).get(person_id)

    def save(self, draft: PersonDraft) -> Saved[Person]:
        """Store a new or corrected person; a signer's missing authority line comes from the signing rules."""
        check_person(draft)
        with self._units.open_write() as unit:
            repository = PersonRepository(unit)
            positions = tuple(self._with_authority(unit, one) for one in draft.positions)
            draft = replace(draft, positions=positions)
            if draft.id is None:
                key, use_case = repository.add(draft), N_("use_case", "Thêm cán bộ")
            else:
                repository.update(draft)
                key, use_case = draft.id, N_("use_case", "Sửa cán bộ")
            changes = unit.commit(use_case=use_case)
        return Saved(self.get(key), changes)

    def remove(self, person_id: int, reason: str) -> ChangeSet:
        """Move a person to the bin."""
        with self._units.open_write() as unit:
            PersonRepository(unit).remove(person_id)
            return unit.commit(use_case=N_("use_case", "Xóa cán bộ"), reason=reason)

    def signers(self, organization_id: int, day: date) -> builtins.list[Signer]:
        """Who may sign for the organisation on the day, the highest position first."""
        with self._units.open_read() as unit:
            found = PersonRepository(unit).signers(organization_id, day)
        return sorted(found, key=lambda signer: seniority(signer.position))

    def authority_line(self, organization_id: int, title: str) -> str:
        """The line the signing rules put above this position's signature; empty when they know none."""
        with self._units.open_read() as unit:
            return self._rule_line(unit, organization_id, title)

    def _with_authority(self, unit: ReadUnit, position: Position) -> Position:
        if not position.can_sign or position.authority_line:
            return position
        line = self._rule_line(unit, position.organization_id, position.title)
        return replace(position, authority_line=line)

    def _rule_line(self, unit: ReadUnit, organization_id: int, title: str) -> str:
        organization = OrganizationRepository(unit).get(organization_id)
        rule = signing_rule(self._legal.signing, organization.org_type, title)
        identity = OfficeRepository(unit).identity()
        kind = identity.ward_kind.upper() if identity else ""
        return rule.authority_line.format(WARD_KIND=kind) if rule else ""
