"""The state of one review: the value, its undo history, and its draft kept safe on disk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.domain.changes import ChangeSet, Saved
    from pccc_desktop.domain.documents import OfficialDocument
    from pccc_desktop.domain.organizations import OrganizationDraft
    from pccc_desktop.domain.review import Review
    from pccc_desktop.ui.core.changes import ChangeBus
    from pccc_desktop.ui.core.tasks import TaskRunner

AUTOSAVE_MS = 400
REMATCH_MS = 600
RETRY_MS = 5000
_KEPT_STEPS = 500


class ReviewStore(Protocol):
    """What a session needs of the review service."""

    def save(self, review: Review) -> Saved[Review]: ...
    def rematch(self, review: Review) -> Review: ...
    def confirm(self, review: Review) -> Saved[OfficialDocument]: ...
    def create_unit(self, review: Review, unit_key: int, draft: OrganizationDraft) -> Saved[Review]: ...


class DraftWriter:
    """Writes one review in the worker thread, which takes work in order, and knows the version of the newest draft.

    So a save can be asked for while another is on its way, and none of them meets a version that is out of date.
    """

    def __init__(self, store: ReviewStore, review: Review) -> None:
        self._store = store
        self._id = review.id
        self._version = review.version

    def save(self, review: Review) -> Saved[Review]:
        return self._remember(self._store.save(self._stamped(review)))

    def create_unit(self, review: Review, unit_key: int, draft: OrganizationDraft) -> Saved[Review]:
        return self._remember(self._store.create_unit(self._stamped(review), unit_key, draft))

    def confirm(self, review: Review) -> Saved[OfficialDocument]:
        return self._store.confirm(self._stamped(review))

    def _stamped(self, review: Review) -> Review:
        return replace(review, id=self._id, version=self._version)

    def _remember(self, saved: Saved[Review]) -> Saved[Review]:
        self._id, self._version = saved.value.id, saved.value.version
        return saved


@dataclass(frozen=True, slots=True)
class _Step:
    """One change: what it was called, and the review before it."""

    text: str
    before: Review
    merge: str = ""


class ReviewSession(QObject):
    """One review being corrected. Every change goes through `apply`, can be undone, and reaches the draft by itself.

    The id and version of the draft stay out of the undo history: the writer stamps what is saved.

    Signals: `changed` (the review is another value now), `history_changed`, `save_state_changed`,
    `save_failed(error)` (it is tried again by itself), `action_failed(error)` (matching, creating or confirming),
    `confirmed(saved_document)`; its changes are for the screen to publish.
    """

    changed = Signal()
    history_changed = Signal()
    save_state_changed = Signal()
    save_failed = Signal(object)
    action_failed = Signal(object)
    confirmed = Signal(object)

    def __init__(
        self,
        review: Review,
        store: ReviewStore,
        runner: TaskRunner,
        bus: ChangeBus | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._store = store
        self._writer = DraftWriter(store, review)
        self._runner = runner
        self._bus = bus
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._dirty = False
        self._pending = 0
        self._confirming = False
        self._closed = False
        self._save_timer = self._timer(AUTOSAVE_MS, self.flush)
        self._rematch_timer = self._timer(REMATCH_MS, self._on_rematch_due)

    # State

    @property
    def review(self) -> Review:
        return self._review

    @property
    def is_saved(self) -> bool:
        """Whether the draft on disk is what the screen shows."""
        return not self._dirty and not self._pending

    @property
    def is_confirming(self) -> bool:
        """Whether the document is being stored just now."""
        return self._confirming

    @property
    def is_closed(self) -> bool:
        """Whether the review was confirmed or thrown away: nothing is saved any more."""
        return self._closed

    def undo_text(self) -> str:
        """What the next undo takes back, or empty."""
        return self._undo[-1].text if self._undo else ""

    def redo_text(self) -> str:
        return self._redo[-1].text if self._redo else ""

    # Changes

    def apply(self, review: Review, text: str, merge: str = "") -> None:
        """Take a new value as one step; steps in a row with the same `merge` (typing in a field) become one."""
        if review == self._review or self._closed or self._confirming:
            return
        newest = self._undo[-1] if self._undo else None
        if not (merge and newest is not None and newest.merge == merge):
            self._undo.append(_Step(text, self._review, merge))
            del self._undo[:-_KEPT_STEPS]
        self._redo.clear()
        self._take(review)

    @Slot()
    def end_typing(self) -> None:
        """The cursor left a field: what is typed next is a step of its own."""
        if self._undo and self._undo[-1].merge:
            self._undo[-1] = replace(self._undo[-1], merge="")

    @Slot()
    def undo(self) -> None:
        self._travel(self._undo, self._redo)

    @Slot()
    def redo(self) -> None:
        self._travel(self._redo, self._undo)

    @Slot()
    def rematch_soon(self) -> None:
        """The date or a name changed: recognise units, recipients and citations again shortly."""
        if not self._closed:
            self._rematch_timer.start()

    # Keeping the draft

    @Slot()
    def flush(self) -> None:
        """Ask for the draft to be written now, if it is not yet; safe to call just before the page goes away."""
        self._save_timer.stop()
        if not self._dirty or self._closed or self._confirming:
            return
        self._dirty = False
        self._pending += 1
        work = partial(self._writer.save, self._review)
        self._runner.run(self, work, self._on_saved, self._on_save_failed)
        self.save_state_changed.emit()

    def create_unit(self, unit_key: int, draft: OrganizationDraft) -> None:
        """Create an organisation for a unit of the text and choose it there."""
        self.flush()
        before = self._review
        self._pending += 1
        self._runner.run(
            self,
            partial(self._writer.create_unit, before, unit_key, draft),
            partial(self._on_unit_created, before),
            self._on_action_failed,
        )

    def confirm(self) -> None:
        """Store the document with everything in the review; `confirmed` tells when it is done."""
        if self._confirming or self._closed:
            return
        self.flush()
        self._confirming = True
        self._pending += 1
        self.save_state_changed.emit()
        work = partial(self._writer.confirm, self._review)
        self._runner.run(self, work, self._on_confirmed, self._on_action_failed)

    def close(self) -> None:
        """The review is gone: nothing is saved any more."""
        self._closed = True
        self._dirty = False
        self._save_timer.stop()
        self._rematch_timer.stop()

    # Private

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    def _take(self, review: Review) -> None:
        self._review = review
        self._dirty = True
        self._save_timer.start(AUTOSAVE_MS)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.history_changed.emit()
        self.save_state_changed.emit()

    def _travel(self, source: list[_Step], target: list[_Step]) -> None:
        if not source or self._closed or self._confirming:
            return
        step = source.pop()
        target.append(_Step(step.text, self._review))
        self._take(step.before)

    def _publish(self, changes: ChangeSet) -> None:
        if self._bus is not None:
            self._bus.publish(changes, self)

    def _on_saved(self, saved: Saved[Review]) -> None:
        self._pending -= 1
        self._publish(saved.changes)
        self.save_state_changed.emit()

    def _on_save_failed(self, error: Exception) -> None:
        self._pending -= 1
        if not self._closed:
            self._dirty = True
            self._save_timer.start(RETRY_MS)
        self.save_state_changed.emit()
        self.save_failed.emit(error)

    @Slot()
    def _on_rematch_due(self) -> None:
        asked = self._review
        self._runner.run(
            self,
            partial(self._store.rematch, asked),
            partial(self._on_rematched, asked),
            self.action_failed.emit,
            key=f"review-rematch/{asked.id}",
        )

    def _on_rematched(self, asked: Review, matched: Review) -> None:
        """Take the answer unless the person went on meanwhile; it belongs to the step that caused it."""
        if self._closed or self._confirming:
            return
        if asked != self._review:
            self._rematch_timer.start()
        elif matched != asked:
            self._take(matched)

    def _on_unit_created(self, before: Review, saved: Saved[Review]) -> None:
        self._pending -= 1
        self._publish(saved.changes)
        self.apply(_with_new_matches(self._review, before, saved.value), self.tr("Tạo đơn vị"))
        self._tell()

    def _on_confirmed(self, saved: Saved[OfficialDocument]) -> None:
        self._pending -= 1
        self._confirming = False
        self.close()
        self.confirmed.emit(saved)

    def _on_action_failed(self, error: Exception) -> None:
        self._pending -= 1
        self._confirming = False
        if self._dirty:
            self._save_timer.start(AUTOSAVE_MS)
        self.save_state_changed.emit()
        self.action_failed.emit(error)


def _with_new_matches(current: Review, before: Review, after: Review) -> Review:
    """The current review with the units as they were recognised between `before` and `after`."""
    old = {unit.key: unit for unit in before.units}
    fresh = {unit.key: unit for unit in after.units if unit != old.get(unit.key)}
    units = tuple(
        replace(
            unit,
            organization_ids=fresh[unit.key].organization_ids,
            match=fresh[unit.key].match,
            doubt=fresh[unit.key].doubt,
        )
        if unit.key in fresh
        else unit
        for unit in current.units
    )
    return replace(current, units=units)
