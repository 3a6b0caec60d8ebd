"""The organisations of a day, prepared for recognising names in texts."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.unit_matching import UnitDirectory, own_names
from pccc_desktop.storage.repositories.office import OfficeRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.unit_of_work import ReadUnit


def directory_on(unit: ReadUnit, day: date) -> UnitDirectory:
    """The directory of one unit of work."""
    identity = OfficeRepository(unit).identity()
    names = own_names(identity.ward_kind, identity.ward_name, identity.province) if identity else ()
    return UnitDirectory(OrganizationRepository(unit).all(), day, names)
