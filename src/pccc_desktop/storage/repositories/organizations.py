"""Organisations with their dated names, in and out of their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from pccc_desktop.domain.assignments import CLOSED
from pccc_desktop.domain.organizations import Organization, OrganizationDraft, OrganizationName
from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import Repository, assign
from pccc_desktop.storage.tables.assignment_parts import AssignmentCoordinatorRow
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.organizations import OrganizationNameRow, OrganizationRow
from pccc_desktop.storage.tables.people import PersonPositionRow, PersonRow

_NAME_FIELDS = (
    "full_name", "short_name", "symbol", "letterhead", "letterhead_parent", "place_name", "valid_from", "valid_to",
    "basis", "verified",
)  # fmt: skip
_FIELDS = (
    "org_type", "family", "parent_id", "phone", "email", "address", "member_count", "valid_from", "valid_to",
    "sort_order",
)  # fmt: skip


class OrganizationRepository(Repository):
    """The organisation tree of one unit of work."""

    def all(self) -> tuple[Organization, ...]:
        """Every organisation of all times, in the order of the tree's siblings."""
        names = defaultdict[int, list[OrganizationName]](list)
        columns = [getattr(OrganizationNameRow, name) for name in _NAME_FIELDS]
        for owner, *values in self._session.execute(
            select(OrganizationNameRow.organization_id, *columns).order_by(
                OrganizationNameRow.valid_from, OrganizationNameRow.id
            )
        ):
            names[owner].append(OrganizationName(**dict(zip(_NAME_FIELDS, values, strict=True))))
        rows = self._session.scalars(
            select(OrganizationRow)
            .where(OrganizationRow.deleted_at.is_(None))
            .order_by(OrganizationRow.sort_order, OrganizationRow.sort_key, OrganizationRow.id)
        )
        return tuple(_organization(row, tuple(names[row.id])) for row in rows)

    def get(self, organization_id: int) -> Organization:
        """Raises NotFoundError."""
        row = self._live(OrganizationRow, organization_id)
        return _organization(row, tuple(_name(one) for one in self._names(row.id)))

    def labels(self, ids: set[int]) -> Mapping[int, str]:
        """The newest names of organisations, also of those in the bin."""
        rows = self._session.execute(
            select(OrganizationRow.id, OrganizationRow.full_name).where(OrganizationRow.id.in_(ids))
        )
        return dict(rows.all())

    def open_counts(self) -> Mapping[int, int]:
        """Open assignments of each organisation that has any."""
        rows = self._session.execute(
            select(AssignmentRow.unit_id, func.count())
            .where(AssignmentRow.deleted_at.is_(None), AssignmentRow.status.not_in(CLOSED))
            .group_by(AssignmentRow.unit_id)
        )
        return dict(rows.all())

    def add(self, draft: OrganizationDraft) -> int:
        """Store a new organisation; without a code it gets the next free one."""
        name = OrganizationName(**_name_values(draft), valid_from=draft.valid_from, valid_to=draft.valid_to)
        return self.add_planned(draft, (name,))

    def add_planned(self, draft: OrganizationDraft, names: tuple[OrganizationName, ...]) -> int:
        """Store a new organisation with its whole history of names."""
        row = OrganizationRow(code=clean(draft.code) or self._free_code())
        self._fill(row, draft)
        self._session.add(row)
        self._session.flush()
        for name in names:
            self._add_name(row.id, name)
        return row.id

    def update(self, draft: OrganizationDraft) -> None:
        """Store a correction. Raises ConflictError when the organisation changed since."""
        row = self._live(OrganizationRow, draft.id or 0)
        expect_version(row, draft.version)
        self._fill(row, draft)
        names = self._names(row.id)
        assign(names[-1], _name_values(draft))
        assign(names[0], {"valid_from": draft.valid_from})
        assign(names[-1], {"valid_to": draft.valid_to})
        self._touch(row)

    def rename(self, organization_id: int, name: OrganizationName) -> None:
        """Add a dated name; the one before ends the day before."""
        row = self._live(OrganizationRow, organization_id)
        start = name.valid_from
        for one in self._names(row.id):
            open_then = start is not None and (one.valid_to is None or one.valid_to >= start)
            if open_then and start is not None and (one.valid_from is None or one.valid_from < start):
                one.valid_to = start - timedelta(days=1)
        self._add_name(row.id, name)
        self._session.flush()
        newest = self._names(row.id)[-1]
        assign(row, {"full_name": newest.full_name, "short_name": newest.short_name})
        self._touch(row)

    def end(self, organization_id: int, on: date, successor_id: int | None) -> None:
        """Let an organisation and its open names end on a day."""
        row = self._live(OrganizationRow, organization_id)
        row.valid_to, row.successor_id = on, successor_id
        for name in self._names(row.id):
            if name.valid_to is None or name.valid_to > on:
                name.valid_to = on

    def set_successor(self, organization_id: int, successor_id: int) -> None:
        """Say who goes on with an ended organisation's work."""
        self._live(OrganizationRow, organization_id).successor_id = successor_id

    def remove(self, organization_id: int) -> None:
        """Move an organisation to the bin."""
        self._live(OrganizationRow, organization_id).deleted_at = self._now

    def uses(self, organization_id: int) -> dict[str, int]:
        """How many live records name the organisation, by kind."""
        one = organization_id
        queries = {
            "đơn vị trực thuộc": select(func.count()).where(
                OrganizationRow.parent_id == one, OrganizationRow.deleted_at.is_(None)
            ),
            "nhiệm vụ": select(func.count()).where(
                AssignmentRow.unit_id == one, AssignmentRow.deleted_at.is_(None)
            ),
            "nhiệm vụ phối hợp": select(func.count(AssignmentCoordinatorRow.id)).where(
                AssignmentCoordinatorRow.organization_id == one
            ),
            "văn bản": select(func.count()).where(
                OfficialDocumentRow.issuer_id == one, OfficialDocumentRow.deleted_at.is_(None)
            ),
            "chức vụ": select(func.count(PersonPositionRow.id))
            .join(PersonRow, PersonRow.id == PersonPositionRow.person_id)
            .where(PersonPositionRow.organization_id == one, PersonRow.deleted_at.is_(None)),
        }
        counts = {kind: self._session.scalar(query) or 0 for kind, query in queries.items()}
        return {kind: count for kind, count in counts.items() if count}

    def _add_name(self, organization_id: int, name: OrganizationName) -> None:
        row = OrganizationNameRow(organization_id=organization_id)
        assign(row, {field: getattr(name, field) for field in _NAME_FIELDS})
        self._session.add(row)

    def _names(self, organization_id: int) -> list[OrganizationNameRow]:
        return list(
            self._session.scalars(
                select(OrganizationNameRow)
                .where(OrganizationNameRow.organization_id == organization_id)
                .order_by(OrganizationNameRow.valid_from, OrganizationNameRow.id)
            )
        )

    def _fill(self, row: OrganizationRow, draft: OrganizationDraft) -> None:
        assign(row, {name: getattr(draft, name) for name in _FIELDS})
        assign(
            row, {name: clean(getattr(draft, name)) for name in ("full_name", "short_name", "phone", "email")}
        )
        if clean(draft.code):
            row.code = clean(draft.code)

    def _free_code(self) -> str:
        number = (self._session.scalar(select(func.max(OrganizationRow.id))) or 0) + 1
        while self._session.scalar(
            select(OrganizationRow.id).where(OrganizationRow.code == f"DV{number:04d}").limit(1)
        ):
            number += 1
        return f"DV{number:04d}"


def _name_values(draft: OrganizationDraft) -> dict[str, Any]:
    return {
        "full_name": clean(draft.full_name),
        "short_name": clean(draft.short_name),
        "symbol": clean(draft.symbol),
        "letterhead": clean_lines(draft.letterhead),
        "letterhead_parent": clean_lines(draft.letterhead_parent),
        "place_name": clean(draft.place_name),
        "basis": clean(draft.basis),
    }


def _name(row: OrganizationNameRow) -> OrganizationName:
    return OrganizationName(**{field: getattr(row, field) for field in _NAME_FIELDS})


def _organization(row: OrganizationRow, names: tuple[OrganizationName, ...]) -> Organization:
    return Organization(
        id=row.id,
        code=row.code,
        org_type=row.org_type,
        family=row.family,
        names=names,
        parent_id=row.parent_id,
        phone=row.phone,
        email=row.email,
        address=row.address,
        member_count=row.member_count,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        successor_id=row.successor_id,
        sort_order=row.sort_order,
        version=row.version,
    )
