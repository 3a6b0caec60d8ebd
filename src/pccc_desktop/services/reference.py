"""Dated reference data: format profiles, form codes, parameters of law."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.changes import Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.formats import (
    FormatProfile,
    FormCode,
    choose_form_code,
    choose_form_text,
    choose_profile,
)
from pccc_desktop.domain.legal import RegulationParameter, check_parameter, in_force
from pccc_desktop.domain.text import N_
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.storage.repositories.reference import ReferenceRepository
from pccc_desktop.storage.unit_of_work import Units


class ReferenceService:
    """What law and practice say on a day, as data with validity, source and verified mark."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._legal = legal

    def profiles(self) -> tuple[FormatProfile, ...]:
        """All format profiles."""
        return self._legal.profiles

    def profile_for(self, family: Family, day: date) -> FormatProfile:
        """The profile a document of the family and date is printed by. Raises RenderError when there is none."""
        return choose_profile(self._legal.profiles, family, day)

    def form_code(self, purpose: str, day: date) -> FormCode | None:
        """The code to print on a form on the day; None when none is known, then none is printed."""
        return choose_form_code(self._legal.form_codes, purpose, day)

    def form_codes(self) -> tuple[FormCode, ...]:
        """All form codes of all times."""
        return self._legal.form_codes

    def form_text(self, form: str, key: str, day: date) -> tuple[str, ...] | None:
        """The fixed lines of a form on the day; None when none are recorded."""
        return choose_form_text(self._legal.form_texts, form, key, day)

    def parameter(self, code: str, day: date) -> RegulationParameter:
        """The parameter in force on the day. Raises NotFoundError."""
        found = in_force(self.parameters(), code, day)
        if found is None:
            text = N_("legal", "Thiếu tham số “{code}” cho ngày này; hãy bổ sung ở trang Quản trị.")
            raise NotFoundError(text.format(code=code))
        return found

    def parameters(self) -> list[RegulationParameter]:
        """All parameters of all times, by code and date; before the first set-up those that come with the program."""
        with self._units.open_read() as unit:
            stored = ReferenceRepository(unit).parameters()
        known = {one.code for one in stored}
        return stored + [one for one in self._legal.parameters if one.code not in known]

    def set_parameter(self, parameter: RegulationParameter) -> Saved[RegulationParameter]:
        """Store a corrected or additional period of a parameter."""
        check_parameter(parameter)
        with self._units.open_write() as unit:
            repository = ReferenceRepository(unit)
            key = repository.save(parameter)
            saved = repository.get(key)
            changes = unit.commit(use_case=N_("use_case", "Sửa tham số"), reason=parameter.source)
        return Saved(saved, changes)
