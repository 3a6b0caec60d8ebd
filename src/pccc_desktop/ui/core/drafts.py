"""What was typed and not saved yet, kept in memory so that leaving a form loses nothing."""

from __future__ import annotations

from typing import Generic, TypeVar

D = TypeVar("D")


class DraftShelf(Generic[D]):
    """Unsaved drafts of one kind of form by the record's id; None is the form of a new record."""

    def __init__(self) -> None:
        self._drafts: dict[int | None, D] = {}

    def put(self, record_id: int | None, draft: D) -> None:
        self._drafts[record_id] = draft

    def get(self, record_id: int | None) -> D | None:
        return self._drafts.get(record_id)

    def drop(self, record_id: int | None) -> None:
        self._drafts.pop(record_id, None)
