"""People and their positions, in and out of their rows."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from pccc_desktop.domain.people import Person, PersonDraft, PersonListItem, Position, Signer
from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import Repository, assign, sync_parts
from pccc_desktop.storage.search_index import contains_words
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.tables.people import PersonPositionRow, PersonRow

_FIELDS = ("full_name", "phone", "email", "rank")


def _held_on(day: date) -> ColumnElement[bool]:
    position = PersonPositionRow
    return and_(
        or_(position.valid_from.is_(None), position.valid_from <= day),
        or_(position.valid_to.is_(None), position.valid_to >= day),
    )


class PersonRepository(Repository):
    """The people of one unit of work."""

    def items(self, text: str, today: date) -> list[PersonListItem]:
        """People by given name, each with the first position held today."""
        held = self._positions_on(today)
        rows = self._session.execute(
            select(PersonRow.id, PersonRow.full_name, PersonRow.phone)
            .where(PersonRow.deleted_at.is_(None), *contains_words(PersonRow.search_text.expression, text))
            .order_by(PersonRow.sort_key, PersonRow.id)
        )
        items: list[PersonListItem] = []
        for key, name, phone in rows:
            title, organization, can_sign = held.get(key, ("", "", False))
            items.append(PersonListItem(key, name, title, organization, phone, can_sign))
        return items

    def get(self, person_id: int) -> Person:
        """Raises NotFoundError."""
        row = self._live(PersonRow, person_id)
        positions = tuple(
            Position(
                one.organization_id, one.title, one.authority_line, one.can_sign, one.valid_from, one.valid_to
            )
            for one in self._positions(row.id)
        )
        return Person(row.id, row.full_name, row.phone, row.email, row.rank, positions, row.note, row.version)

    def add(self, draft: PersonDraft) -> int:
        """Store a new person."""
        row = PersonRow()
        self._fill(row, draft)
        self._session.add(row)
        self._session.flush()
        self._fill_positions(row.id, draft)
        return row.id

    def update(self, draft: PersonDraft) -> None:
        """Store a correction. Raises ConflictError when the person changed since."""
        row = self._live(PersonRow, draft.id or 0)
        expect_version(row, draft.version)
        self._fill(row, draft)
        self._fill_positions(row.id, draft)
        self._touch(row)

    def remove(self, person_id: int) -> None:
        """Move a person to the bin."""
        self._live(PersonRow, person_id).deleted_at = self._now

    def signers(self, organization_id: int, day: date) -> list[Signer]:
        """Who may sign for the organisation on the day, in the order of the positions entered."""
        position = PersonPositionRow
        rows = self._session.execute(
            select(PersonRow.id, PersonRow.full_name, position.title, position.authority_line)
            .join(position, position.person_id == PersonRow.id)
            .where(
                PersonRow.deleted_at.is_(None),
                position.organization_id == organization_id,
                position.can_sign.is_(True),
                _held_on(day),
            )
            .order_by(PersonRow.id, position.ordinal)
        )
        return [Signer(key, name, title, line, organization_id) for key, name, title, line in rows]

    def _positions_on(self, day: date) -> dict[int, tuple[str, str, bool]]:
        position = PersonPositionRow
        rows = self._session.execute(
            select(position.person_id, position.title, OrganizationRow.full_name, position.can_sign)
            .join(OrganizationRow, OrganizationRow.id == position.organization_id)
            .where(_held_on(day))
            .order_by(position.person_id, position.ordinal)
        )
        held: dict[int, tuple[str, str, bool]] = {}
        for person_id, title, organization, can_sign in rows:
            held.setdefault(person_id, (title, organization, can_sign))
        return held

    def _positions(self, person_id: int) -> list[PersonPositionRow]:
        return list(
            self._session.scalars(
                select(PersonPositionRow)
                .where(PersonPositionRow.person_id == person_id)
                .order_by(PersonPositionRow.ordinal)
            )
        )

    def _fill(self, row: PersonRow, draft: PersonDraft) -> None:
        assign(row, {name: clean(getattr(draft, name)) for name in _FIELDS})
        assign(row, {"note": clean_lines(draft.note)})

    def _fill_positions(self, person_id: int, draft: PersonDraft) -> None:
        wanted: list[dict[str, Any]] = [
            {
                "ordinal": ordinal,
                "organization_id": one.organization_id,
                "title": clean(one.title),
                "authority_line": clean_lines(one.authority_line),
                "can_sign": one.can_sign,
                "valid_from": one.valid_from,
                "valid_to": one.valid_to,
            }
            for ordinal, one in enumerate(draft.positions)
        ]
        existing = self._positions(person_id)
        sync_parts(self._session, existing, wanted, lambda: PersonPositionRow(person_id=person_id))
