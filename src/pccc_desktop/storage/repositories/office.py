"""The office's identity, in and out of its row."""

from __future__ import annotations

from sqlalchemy import select

from pccc_desktop.domain.organizations import OfficeIdentity
from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import Repository, assign
from pccc_desktop.storage.tables.office import OfficeSettingRow

_LINES = ("ward_kind", "ward_name", "province", "phone", "email")
_CODES = ("state_org_id", "party_org_id", "police_org_id", "tone_style", "sample_data")


class OfficeRepository(Repository):
    """The one office of a database."""

    def identity(self) -> OfficeIdentity | None:
        """The office, or None before the first set-up."""
        row = self._row()
        if row is None:
            return None
        return OfficeIdentity(
            **{name: getattr(row, name) for name in (*_LINES, *_CODES, "address", "version")}
        )

    def save(self, identity: OfficeIdentity) -> None:
        """Store the identity. Raises ConflictError when it changed since."""
        row = self._row()
        if row is None:
            row = OfficeSettingRow()
            self._session.add(row)
        else:
            expect_version(row, identity.version)
        assign(row, {name: getattr(identity, name) for name in _CODES})
        assign(row, {name: clean(getattr(identity, name)) for name in _LINES})
        assign(row, {"address": clean_lines(identity.address)})
        self._session.flush()

    def _row(self) -> OfficeSettingRow | None:
        return self._session.scalars(
            select(OfficeSettingRow).where(OfficeSettingRow.deleted_at.is_(None)).limit(1)
        ).one_or_none()
