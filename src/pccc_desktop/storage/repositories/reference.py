"""Dated parameters, in and out of their rows."""

from __future__ import annotations

from dataclasses import fields

from sqlalchemy import select

from pccc_desktop.domain.legal import RegulationParameter
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import Repository, assign
from pccc_desktop.storage.tables.reference import RegulationParameterRow

_FIELDS = tuple(field.name for field in fields(RegulationParameter))
_VALUES = tuple(name for name in _FIELDS if name not in {"id", "version"})


class ReferenceRepository(Repository):
    """The parameters of one unit of work."""

    def parameters(self) -> list[RegulationParameter]:
        """All periods of all parameters, by code and date."""
        row = RegulationParameterRow
        query = (
            select(*(getattr(row, name) for name in _FIELDS))
            .where(row.deleted_at.is_(None))
            .order_by(row.code, row.effective_from)
        )
        return [RegulationParameter(*one) for one in self._session.execute(query)]

    def get(self, parameter_id: int) -> RegulationParameter:
        """Raises NotFoundError."""
        row = self._live(RegulationParameterRow, parameter_id)
        return RegulationParameter(*(getattr(row, name) for name in _FIELDS))

    def save(self, parameter: RegulationParameter) -> int:
        """Store a new or corrected period. Raises ConflictError when it changed since."""
        if parameter.id is None:
            row = RegulationParameterRow()
            self._session.add(row)
        else:
            row = self._live(RegulationParameterRow, parameter.id)
            expect_version(row, parameter.version)
        assign(row, {name: getattr(parameter, name) for name in _VALUES})
        self._session.flush()
        return row.id
