"""Force-dispatch orders, in and out of their rows."""

from __future__ import annotations

from sqlalchemy import func, select

from pccc_desktop.domain.codes import DispatchStatus
from pccc_desktop.domain.dispatch import DispatchOrder
from pccc_desktop.domain.text import clean, clean_lines
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import Repository, assign
from pccc_desktop.storage.search_index import contains_words
from pccc_desktop.storage.tables.dispatch import DispatchOrderRow

_CODES = (
    "status", "issuer_org_id", "commander_id", "incident_reported_at", "gather_at", "from_at", "to_at", "oral_at",
    "issued_at",
)  # fmt: skip
_LINES = (
    "number", "commander_name", "commander_position", "commander_unit", "commander_address", "commander_phone",
    "incident_place", "incident_kind", "target_name", "target_address", "target_phone", "gather_place", "receiver",
)  # fmt: skip
_TEXTS = ("people", "vehicles", "materials", "content", "note")


class DispatchRepository(Repository):
    """The orders of one unit of work."""

    def items(self, text: str = "") -> list[DispatchOrder]:
        """Orders that hold every word, the newest first."""
        row = DispatchOrderRow
        ordered_at = func.coalesce(row.oral_at, row.issued_at, row.created_at)
        query = (
            select(row)
            .where(row.deleted_at.is_(None), *contains_words(row.search_text.expression, text))
            .order_by(ordered_at.desc(), row.id.desc())
        )
        return [_order(one) for one in self._session.scalars(query)]

    def get(self, order_id: int) -> DispatchOrder:
        """Raises NotFoundError."""
        return _order(self._live(DispatchOrderRow, order_id))

    def add(self, order: DispatchOrder) -> int:
        """Store a new order."""
        row = DispatchOrderRow(status=order.status)
        _fill(row, order)
        self._session.add(row)
        self._session.flush()
        return row.id

    def update(self, order: DispatchOrder) -> None:
        """Store a correction. Raises ConflictError when the order changed since."""
        row = self._live(DispatchOrderRow, order.id or 0)
        expect_version(row, order.version)
        _fill(row, order)

    def remove(self, order_id: int) -> None:
        """Move an order to the bin."""
        self._live(DispatchOrderRow, order_id).deleted_at = self._now

    def owed(self) -> list[DispatchOrder]:
        """Orders given by word of mouth that no written order follows yet."""
        row = DispatchOrderRow
        query = select(row).where(
            row.deleted_at.is_(None),
            row.oral_at.is_not(None),
            row.issued_at.is_(None),
            row.status != DispatchStatus.HUY,
        )
        return [_order(one) for one in self._session.scalars(query.order_by(row.oral_at))]


def _fill(row: DispatchOrderRow, order: DispatchOrder) -> None:
    assign(row, {name: getattr(order, name) for name in _CODES})
    assign(row, {name: clean(getattr(order, name)) for name in _LINES})
    assign(row, {name: clean_lines(getattr(order, name)) for name in _TEXTS})


def _order(row: DispatchOrderRow) -> DispatchOrder:
    return DispatchOrder(
        **{name: getattr(row, name) for name in (*_CODES, *_LINES, *_TEXTS, "id", "version")}
    )
