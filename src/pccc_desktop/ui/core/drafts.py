"""What was typed and not saved yet: leaving a form, closing the window or a crash loses nothing."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from typing_extensions import override

from pccc_desktop.domain.errors import AppError
from pccc_desktop.ui.core.translate import shown

if TYPE_CHECKING:
    from pccc_desktop.ui.core.context import UiContext

D = TypeVar("D")
_log = logging.getLogger(__name__)


class DraftShelf(Generic[D]):
    """Unsaved drafts of one kind of form by the record's id, in memory; None is the form of a new record."""

    def __init__(self) -> None:
        self._drafts: dict[int | None, D] = {}

    def open(self) -> None:
        """A form is about to load its record; what was kept for it is there when that answer comes."""

    def put(self, record_id: int | None, draft: D) -> None:
        self._drafts[record_id] = draft

    def get(self, record_id: int | None) -> D | None:
        return self._drafts.get(record_id)

    def drop(self, record_id: int | None) -> None:
        self._drafts.pop(record_id, None)


class StoredShelf(DraftShelf[D]):
    """A shelf that outlives the program: memory answers at once, files beside the database follow.

    Reading and writing take the DB channel in the order of asking. They have neither key nor label, so that
    the end of the program lets them finish.
    """

    def __init__(self, draft_type: type[D], kind: str, ctx: UiContext) -> None:
        super().__init__()
        self._draft_type = draft_type
        self._kind = kind
        self._services = ctx.services
        self._runner = ctx.runner
        self._messages = ctx.messages
        self._owner = ctx.changes  # outlives every page, so that no answer is ever unwanted
        self._opened = False
        self._touched: set[int | None] = set()
        self._complained = False

    @override
    def open(self) -> None:
        if not self._opened:
            self._opened = True
            self._runner.run(self._owner, self._load, self._on_loaded, self._on_failed)

    @override
    def put(self, record_id: int | None, draft: D) -> None:
        if record_id in self._drafts and self._drafts[record_id] == draft:
            return
        super().put(record_id, draft)
        self._touched.add(record_id)
        work = partial(self._store, record_id, draft)
        self._runner.run(self._owner, work, self._on_written, self._on_failed)

    @override
    def drop(self, record_id: int | None) -> None:
        super().drop(record_id)
        self._touched.add(record_id)
        self._runner.run(self._owner, partial(self._forget, record_id), self._on_written, self._on_failed)

    # Work: runs in the worker

    def _load(self) -> dict[int | None, D]:
        return self._services.drafts.load(self._kind, self._draft_type)

    def _store(self, record_id: int | None, draft: D) -> None:
        self._services.drafts.put(self._kind, record_id, draft)

    def _forget(self, record_id: int | None) -> None:
        self._services.drafts.drop(self._kind, record_id)

    # Answers

    def _on_loaded(self, stored: dict[int | None, D]) -> None:
        self._drafts.update({key: one for key, one in stored.items() if key not in self._touched})

    def _on_written(self, _nothing: None) -> None:
        self._complained = False

    def _on_failed(self, error: Exception) -> None:
        """Say it once, not at every field: the form itself still holds everything."""
        if self._complained or not isinstance(error, AppError):
            return
        self._complained = True
        _log.warning("Drafts of kind %s cannot be kept: %s", self._kind, error)
        self._messages.info(shown(error))
