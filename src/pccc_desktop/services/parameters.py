"""Parameters in force: those of the office, else those that come with the program."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.legal import Parameter, number_in_force
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.storage.repositories.reference import ReferenceRepository
from pccc_desktop.storage.unit_of_work import ReadUnit


def parameter_number(unit: ReadUnit, legal: LegalData, code: Parameter, day: date) -> int:
    """The number that holds on the day; a code the office has never stored counts as it was shipped."""
    stored = [one for one in ReferenceRepository(unit).parameters() if one.code == code]
    return number_in_force(stored or legal.parameters, code, day)
