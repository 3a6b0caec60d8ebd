"""Force-dispatch orders."""

from __future__ import annotations

import builtins
from dataclasses import replace
from datetime import date

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import (
    DispatchListItem,
    DispatchOrder,
    check_dispatch_order,
    next_status,
    still_owed,
    written_due,
)
from pccc_desktop.domain.legal import Parameter
from pccc_desktop.domain.signing import seniority
from pccc_desktop.domain.text import N_
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.services.parameters import parameter_number
from pccc_desktop.storage.repositories.dispatch import DispatchRepository
from pccc_desktop.storage.repositories.office import OfficeRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.people import PersonRepository
from pccc_desktop.storage.unit_of_work import ReadUnit, Units


class DispatchService:
    """The register of orders."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._legal = legal

    def list(self, text: str = "") -> builtins.list[DispatchListItem]:
        """Orders, the newest first."""
        with self._units.open_read() as unit:
            return [self._item(unit, order) for order in DispatchRepository(unit).items(text)]

    def get(self, order_id: int) -> DispatchOrder:
        """Raises NotFoundError."""
        with self._units.open_read() as unit:
            return DispatchRepository(unit).get(order_id)

    def save(self, order: DispatchOrder) -> Saved[DispatchOrder]:
        """Store a new or corrected order; a draft's status follows what has been given, by word or in writing."""
        order = check_dispatch_order(order)
        order = replace(order, status=next_status(order))
        with self._units.open_write() as unit:
            repository = DispatchRepository(unit)
            if order.id is None:
                key, use_case = repository.add(order), N_("use_case", "Lập lệnh huy động")
            else:
                repository.update(order)
                key, use_case = order.id, N_("use_case", "Sửa lệnh huy động")
            changes = unit.commit(use_case=use_case)
        return Saved(self.get(key), changes)

    def remove(self, order_id: int, reason: str) -> ChangeSet:
        """Move an order to the bin."""
        with self._units.open_write() as unit:
            DispatchRepository(unit).remove(order_id)
            return unit.commit(use_case=N_("use_case", "Xóa lệnh huy động"), reason=reason)

    def new_order(self) -> DispatchOrder:
        """A draft with the office, its usual commander and the present moment filled in; stores nothing."""
        now = self._clock().replace(second=0, microsecond=0)
        draft = DispatchOrder(
            incident_reported_at=now, gather_at=now, from_at=now, status=DispatchStatus.DU_THAO
        )
        with self._units.open_read() as unit:
            identity = OfficeRepository(unit).identity()
            if identity is None:
                return draft
            issuer = OrganizationRepository(unit).get(identity.state_org_id).name_on(now.date())
            people = PersonRepository(unit)
            signers = people.signers(identity.state_org_id, now.date())
            draft = replace(
                draft,
                issuer_org_id=identity.state_org_id,
                commander_unit=issuer.full_name,
                commander_address=identity.address,
                commander_phone=identity.phone,
            )
            if not signers:
                return draft
            signer = min(signers, key=lambda one: seniority(one.position))
            phone = people.get(signer.person_id).phone or identity.phone
        return replace(
            draft,
            commander_id=signer.person_id,
            commander_name=signer.name,
            commander_position=signer.position,
            commander_phone=phone,
        )

    def written_due(self, order: DispatchOrder) -> date | None:
        """Last day for the written order after an oral one, by the parameter in force that day."""
        with self._units.open_read() as unit:
            return self._due(unit, order)

    def _due(self, unit: ReadUnit, order: DispatchOrder) -> date | None:
        if order.oral_at is None:
            return None
        day = order.oral_at.date()
        return written_due(order, parameter_number(unit, self._legal, Parameter.WRITTEN_ORDER_DAYS, day))

    def _item(self, unit: ReadUnit, order: DispatchOrder) -> DispatchListItem:
        return DispatchListItem(
            id=order.id or 0,
            number=order.number,
            status=order.status,
            target_name=order.target_name,
            incident_place=order.incident_place,
            ordered_at=order.oral_at or order.issued_at,
            is_oral=order.is_oral,
            written_due=self._due(unit, order) if still_owed(order) else None,
            commander_name=order.commander_name,
        )
