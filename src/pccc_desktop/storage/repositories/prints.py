"""Printings, in and out of their rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import select

from pccc_desktop.domain.printing import PrintHistoryFilter, PrintRecord
from pccc_desktop.domain.text import clean
from pccc_desktop.storage.repositories.common import Repository
from pccc_desktop.storage.search_index import contains_words
from pccc_desktop.storage.tables.prints import PrintJobRow

_FIELDS = tuple(field.name for field in fields(PrintRecord))


class PrintRepository(Repository):
    """The printings of one unit of work; they are added, never changed."""

    def add_all(self, records: Sequence[PrintRecord], sizes: Sequence[int]) -> list[int]:
        """Note printings; the records' own ids do not count."""
        rows = [_row(record, size) for record, size in zip(records, sizes, strict=True)]
        self._session.add_all(rows)
        self._session.flush()
        return [row.id for row in rows]

    def get(self, record_id: int) -> PrintRecord:
        """Raises NotFoundError."""
        row = self._live(PrintJobRow, record_id)
        return PrintRecord(**{name: getattr(row, name) for name in _FIELDS})

    def history(self, wanted: PrintHistoryFilter, limit: int) -> list[PrintRecord]:
        """Printings that fit, the newest first."""
        row = PrintJobRow
        query = select(*(getattr(row, name) for name in _FIELDS)).where(
            row.deleted_at.is_(None), *contains_words(row.search_text.expression, wanted.text)
        )
        if wanted.form_ids:
            query = query.where(row.form_id.in_(wanted.form_ids))
        if wanted.document_id is not None:
            query = query.where(row.document_id == wanted.document_id)
        rows = self._session.execute(query.order_by(row.at.desc(), row.id.desc()).limit(limit))
        return [PrintRecord(**dict(zip(_FIELDS, one, strict=True))) for one in rows]


def _row(record: PrintRecord, size: int) -> PrintJobRow:
    values = {name: getattr(record, name) for name in _FIELDS if name != "id"}
    return PrintJobRow(
        **{**values, "title": clean(record.title), "subject": clean(record.subject)}, size=size
    )
