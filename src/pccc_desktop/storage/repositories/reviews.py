"""Unfinished reviews as plain data, in and out of their rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.domain.review import ReviewListItem
from pccc_desktop.storage.guard import expect_version
from pccc_desktop.storage.repositories.common import GONE, Repository
from pccc_desktop.storage.tables.reviews import ReviewDraftRow


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A review as plain data with what its list shows."""

    id: int
    payload: Mapping[str, Any]
    version: int


class ReviewRepository(Repository):
    """The unfinished reviews of one unit of work."""

    def items(self) -> list[ReviewListItem]:
        """The newest first."""
        row = ReviewDraftRow
        query = select(
            row.id, row.file_name, row.title, row.number, row.unit_count, row.task_count, row.doubt_count
        ).order_by(row.updated_at.desc(), row.id.desc())
        return [ReviewListItem(*one) for one in self._session.execute(query)]

    def count(self) -> int:
        """How many wait."""
        return self._session.scalar(select(func.count(ReviewDraftRow.id))) or 0

    def get(self, review_id: int) -> StoredReview:
        """Raises NotFoundError."""
        row = self._row(review_id)
        return StoredReview(row.id, row.payload, row.version)

    def save(
        self, item: ReviewListItem, sha256: str, payload: Mapping[str, Any], version: int
    ) -> StoredReview:
        """Store a new review (id 0) or the next state of one. Raises ConflictError when it changed since."""
        if item.id:
            row = self._row(item.id)
            expect_version(row, version)
            row.version += 1
        else:
            row = ReviewDraftRow(created_at=self._now, sha256=sha256, version=1)
            self._session.add(row)
        row.updated_at, row.file_name, row.title, row.number = (
            self._now,
            item.file_name,
            item.title,
            item.number,
        )
        row.unit_count, row.task_count, row.doubt_count = item.units, item.tasks, item.doubts
        row.payload = dict(payload)
        self._session.flush()
        return StoredReview(row.id, row.payload, row.version)

    def remove(self, review_id: int) -> None:
        """Forget a review for good."""
        self._session.delete(self._row(review_id))

    def _row(self, review_id: int) -> ReviewDraftRow:
        row = self._session.get(ReviewDraftRow, review_id)
        if row is None:
            raise NotFoundError(GONE)
        return row
