"""Noting the same news on several assignments: all that is allowed is done, the rest is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from pccc_desktop.domain.assignments import ProgressUpdate
from pccc_desktop.domain.changes import ChangeSet
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.errors import AppError, NotAllowedError
from pccc_desktop.ui.core.translate import label_of, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.assignments import Assignment
    from pccc_desktop.domain.changes import Saved


class ProgressService(Protocol):
    """The part of the assignment service that is needed here."""

    def get(self, assignment_id: int) -> Assignment: ...
    def update(self, assignment_id: int, update: ProgressUpdate) -> Saved[Assignment]: ...


@dataclass(frozen=True, slots=True)
class ProgressOutcome:
    """What was saved and what was refused, with the reason of each refusal."""

    kind: EventKind
    changes: tuple[ChangeSet, ...]
    refusals: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What to say of that which was saved."""
        text = QCoreApplication.translate("ProgressWork", "Đã ghi “{what}” cho {count} nhiệm vụ.")
        return text.replace("{what}", label_of(self.kind)).replace("{count}", str(len(self.changes)))

    def as_error(self) -> NotAllowedError:
        """What to say of that which was refused; the same reason is said once."""
        head = QCoreApplication.translate(
            "ProgressWork", "Chưa ghi được cho {count} nhiệm vụ, những nhiệm vụ này giữ nguyên"
        )
        reasons = "; ".join(dict.fromkeys(self.refusals))
        return NotAllowedError(f"{head.replace('{count}', str(len(self.refusals)))}: {reasons}")


def note_progress(service: ProgressService, ids: Sequence[int], update: ProgressUpdate) -> ProgressOutcome:
    """Note `update` on each assignment; runs in the worker."""
    changes: list[ChangeSet] = []
    refusals: list[str] = []
    for assignment_id in ids:
        try:
            changes.append(service.update(assignment_id, update).changes)
        except AppError as error:
            refusals.append(shown(error))
    return ProgressOutcome(update.kind, tuple(changes), tuple(refusals))


def remind(service: ProgressService, ids: Sequence[int]) -> ProgressOutcome:
    """Note one more reminder on each assignment, numbered after those it had; runs in the worker."""
    changes: list[ChangeSet] = []
    refusals: list[str] = []
    for assignment_id in ids:
        try:
            earlier = sum(event.kind is EventKind.DON_DOC for event in service.get(assignment_id).events)
            update = ProgressUpdate(EventKind.DON_DOC, text=f"lần {earlier + 1}")
            changes.append(service.update(assignment_id, update).changes)
        except AppError as error:
            refusals.append(shown(error))
    return ProgressOutcome(EventKind.DON_DOC, tuple(changes), tuple(refusals))
