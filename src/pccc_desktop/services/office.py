"""The office's own identity: set up once, corrected later."""

from __future__ import annotations

from dataclasses import replace

from pccc_desktop.domain.changes import Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.errors import NotAllowedError
from pccc_desktop.domain.office_setup import (
    PlannedOrganization,
    check_setup,
    leaders,
    normalise_setup,
    plan_organizations,
)
from pccc_desktop.domain.organizations import OfficeIdentity, OfficeSetup, Organization
from pccc_desktop.domain.people import PersonDraft, Position
from pccc_desktop.domain.signing import signing_rule
from pccc_desktop.domain.text import N_, clean
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.storage.repositories.office import OfficeRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.people import PersonRepository
from pccc_desktop.storage.repositories.reference import ReferenceRepository
from pccc_desktop.storage.unit_of_work import Units, WriteUnit

_STATE, _PARTY, _POLICE = "UBND", "DANG_UY", "CONG_AN"


class OfficeService:
    """Who this installation works for."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._legal = legal

    def identity(self) -> OfficeIdentity | None:
        """The office, or None before the first set-up."""
        with self._units.open_read() as unit:
            return OfficeRepository(unit).identity()

    def prepare(self) -> None:
        """Store the dated parameters that come with the program, where they are not stored yet."""
        with self._units.open_write() as unit:
            if _store_parameters(unit, self._legal):
                unit.commit(use_case=N_("use_case", "Khởi tạo dữ liệu tham chiếu"))

    def set_up(self, setup: OfficeSetup, *, sample_data: bool = False) -> Saved[OfficeIdentity]:
        """Create the bodies of a ward from the template and remember the office.

        Raises ValidationError for incomplete answers, NotAllowedError when there is an office already.
        """
        setup = check_setup(normalise_setup(setup, self._legal.provinces))
        with self._units.open_write() as unit:
            if OfficeRepository(unit).identity() is not None:
                text = N_("office", "Cơ sở dữ liệu này đã có đơn vị; hãy sửa thông tin ở trang Quản trị.")
                raise NotAllowedError(text)
            _store_parameters(unit, self._legal)
            ids = _create_organizations(unit, self._legal, setup)
            _create_leaders(unit, self._legal, setup, ids)
            identity = _identity(setup, ids, sample_data=sample_data)
            OfficeRepository(unit).save(identity)
            changes = unit.commit(use_case=N_("use_case", "Thiết lập đơn vị"))
        return Saved(self.identity() or identity, changes)

    def plan(self, setup: OfficeSetup) -> tuple[PlannedOrganization, ...]:
        """The bodies that `set_up` would create from these answers, parents before children; stores nothing."""
        return plan_organizations(self._legal.office_template, setup)

    def required_codes(self) -> frozenset[str]:
        """Codes of the bodies every office has: they issue its documents and cannot be left out."""
        return frozenset({_STATE, _PARTY, _POLICE})

    def save(self, identity: OfficeIdentity) -> Saved[OfficeIdentity]:
        """Store a corrected identity. Raises ConflictError when it changed since."""
        with self._units.open_write() as unit:
            OfficeRepository(unit).save(identity)
            changes = unit.commit(use_case=N_("use_case", "Sửa thông tin đơn vị"))
        return Saved(self.identity() or identity, changes)

    def provinces(self) -> tuple[str, ...]:
        """The provinces and cities of today, as printed, in Vietnamese order of their names."""
        return self._legal.provinces

    def leader_labels(self) -> tuple[str, ...]:
        """The positions the wizard asks names for; `OfficeSetup.leaders` holds (label, full name) pairs."""
        return tuple(one.label for one in leaders(self._legal.office_template))


def _store_parameters(unit: WriteUnit, legal: LegalData) -> bool:
    repository = ReferenceRepository(unit)
    known = {(one.code, one.effective_from) for one in repository.parameters()}
    missing = [one for one in legal.parameters if (one.code, one.effective_from) not in known]
    for parameter in missing:
        repository.save(parameter)
    return bool(missing)


def _create_organizations(unit: WriteUnit, legal: LegalData, setup: OfficeSetup) -> dict[str, int]:
    repository = OrganizationRepository(unit)
    planned = plan_organizations(legal.office_template, setup)
    ids: dict[str, int] = {}
    for one in planned:
        parent_id = ids.get(one.parent_code or "")
        ids[one.draft.code] = repository.add_planned(replace(one.draft, parent_id=parent_id), one.names)
    for one in planned:
        if one.successor_code:
            repository.set_successor(ids[one.draft.code], ids[one.successor_code])
    return ids


def _create_leaders(unit: WriteUnit, legal: LegalData, setup: OfficeSetup, ids: dict[str, int]) -> None:
    repository, organizations = PersonRepository(unit), OrganizationRepository(unit)
    asked = {one.label: one for one in leaders(legal.office_template)}
    for label, name in setup.leaders:
        leader = asked.get(label)
        if leader is None or not clean(name) or leader.organization_code not in ids:
            continue
        codes = (leader.organization_code, leader.signs_for_code)
        held = [organizations.get(ids[code]) for code in codes if code in ids]
        positions = tuple(_position(legal, setup, one, leader.title) for one in held)
        repository.add(PersonDraft(full_name=name, positions=positions))


def _position(legal: LegalData, setup: OfficeSetup, organization: Organization, title: str) -> Position:
    rule = signing_rule(legal.signing, organization.org_type, title)
    line = rule.authority_line.format(WARD_KIND=setup.ward_kind.upper()) if rule else ""
    return Position(organization.id, title, line, can_sign=rule is not None and rule.can_sign)


def _identity(setup: OfficeSetup, ids: dict[str, int], *, sample_data: bool) -> OfficeIdentity:
    return OfficeIdentity(
        ward_kind=setup.ward_kind,
        ward_name=clean(setup.ward_name),
        province=setup.province,
        state_org_id=ids[_STATE],
        party_org_id=ids[_PARTY],
        police_org_id=ids[_POLICE],
        address=setup.address,
        phone=setup.phone,
        email=setup.email,
        sample_data=sample_data,
    )
