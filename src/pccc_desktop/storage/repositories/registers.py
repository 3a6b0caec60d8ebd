"""Number series and the register of outgoing documents."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import select

from pccc_desktop.domain.codes import Direction, DocStatus, RecipientPurpose
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.registers import OutgoingRow
from pccc_desktop.storage.repositories.common import Repository
from pccc_desktop.storage.tables.document_parts import DocumentRecipientRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow
from pccc_desktop.storage.tables.registers import NumberingSequenceRow

_NOT_OUT = (DocStatus.DU_THAO, DocStatus.TRINH_KY, DocStatus.CHUA_CO, DocStatus.HUY)


class RegisterRepository(Repository):
    """The registers of one unit of work."""

    def peek(self, issuer_id: int, family: Family, series: str, period: str) -> int:
        """The next number of a series."""
        row = self._series(issuer_id, family, series, period)
        return 1 if row is None else row.next_number

    def take(self, issuer_id: int, family: Family, series: str, period: str, *, at_least: int = 1) -> int:
        """The next number of a series, now used up."""
        row = self._series(issuer_id, family, series, period)
        if row is None:
            row = NumberingSequenceRow(
                issuer_id=issuer_id, family=family, series=series, period=period, next_number=1
            )
            self._session.add(row)
        number = max(row.next_number, at_least)
        row.next_number = number + 1
        self._session.flush()
        return number

    def set_next(self, issuer_id: int, family: Family, series: str, period: str, number: int) -> None:
        """Let a series go on with `number`."""
        row = self._series(issuer_id, family, series, period)
        if row is None:
            row = NumberingSequenceRow(issuer_id=issuer_id, family=family, series=series, period=period)
            self._session.add(row)
        row.next_number = number
        self._session.flush()

    def used_numbers(self, issuer_id: int, family: Family, first: date, last: date) -> list[tuple[str, str]]:
        """Numbers of the issuer's documents in a period, with their kinds' codes; also those typed by hand."""
        row = OfficialDocumentRow
        query = select(row.number, row.doc_type).where(
            row.deleted_at.is_(None),
            row.issuer_id == issuer_id,
            row.family == family,
            row.number != "",
            row.issue_date.between(first, last),
        )
        return [(number, kind.value) for number, kind in self._session.execute(query)]

    def outgoing(self, from_day: date, to_day: date) -> list[OutgoingRow]:
        """Documents that left the office between two days, in the order of date and number."""
        row = OfficialDocumentRow
        found = self._session.execute(
            select(
                row.id, row.number, row.issue_date, row.doc_type, row.title, row.signer_name, row.issuer_id
            )
            .where(
                row.deleted_at.is_(None),
                row.direction == Direction.DI,
                row.status.not_in(_NOT_OUT),
                row.issue_date.between(from_day, to_day),
            )
            .order_by(row.issue_date, row.number_key, row.id)
        ).all()
        recipients, archives, copies = self._recipients([one.id for one in found])
        return [
            OutgoingRow(
                document_id=one.id,
                number=one.number,
                issue_date=one.issue_date,
                doc_type=one.doc_type.label,
                title=one.title,
                signer=one.signer_name,
                recipients="; ".join(recipients[one.id]),
                archive="; ".join(archives[one.id]),
                copies=copies[one.id],
                issuer_id=one.issuer_id,
            )
            for one in found
        ]

    def _recipients(
        self, ids: list[int]
    ) -> tuple[dict[int, list[str]], dict[int, list[str]], dict[int, int]]:
        row = DocumentRecipientRow
        recipients, archives = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
        copies = defaultdict[int, int](int)
        rows = self._session.execute(
            select(row.document_id, row.text, row.purpose, row.copies)
            .where(row.document_id.in_(ids))
            .order_by(row.document_id, row.ordinal)
        )
        for key, text, purpose, count in rows:
            target = archives if purpose is RecipientPurpose.LUU else recipients
            target[key].append(text.rstrip(".;,"))
            copies[key] += count
        return recipients, archives, copies

    def _series(
        self, issuer_id: int, family: Family, series: str, period: str
    ) -> NumberingSequenceRow | None:
        row = NumberingSequenceRow
        query = select(row).where(
            row.issuer_id == issuer_id, row.family == family, row.series == series, row.period == period
        )
        return self._session.scalars(query).one_or_none()
