"""What was printed, kept byte for byte."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.printing import PrintHistoryFilter, PrintRecord
from pccc_desktop.domain.text import N_
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.repositories.assignments import AssignmentRepository
from pccc_desktop.storage.repositories.prints import PrintRepository
from pccc_desktop.storage.unit_of_work import Units

_ALL = PrintHistoryFilter()


@dataclass(frozen=True, slots=True)
class Printing:
    """One paper that was printed: its bytes, and the records that stand on it."""

    form_id: str
    title: str
    subject: str
    content: bytes
    pages: int
    document_id: int | None = None
    assignment_ids: tuple[int, ...] = ()


class PrintService:
    """The record of printings; a reprint gives the same bytes."""

    def __init__(self, units: Units, clock: Clock, files: FileStore) -> None:
        self._units = units
        self._clock = clock
        self._files = files

    def record(
        self,
        form_id: str,
        title: str,
        subject: str,
        content: bytes,
        *,
        copies: int,
        pages: int,
        target: str,
        document_id: int | None = None,
        assignment_ids: tuple[int, ...] = (),
    ) -> Saved[PrintRecord]:
        """Keep the printed bytes and note the printing; every assignment printed gets an event."""
        one = Printing(form_id, title, subject, content, pages, document_id, assignment_ids)
        keys, changes = self._record((one,), copies, target)
        with self._units.open_read() as unit:
            return Saved(PrintRepository(unit).get(keys[0]), changes)

    def record_all(self, printings: Sequence[Printing], *, copies: int, target: str) -> ChangeSet:
        """Keep and note what was printed together, in one transaction."""
        return self._record(printings, copies, target)[1] if printings else ChangeSet(frozenset())

    def _record(self, printings: Sequence[Printing], copies: int, target: str) -> tuple[list[int], ChangeSet]:
        stored = [self._files.put(one.content) for one in printings]
        with self._units.open_write() as unit:
            repository, assignments = PrintRepository(unit), AssignmentRepository(unit)
            records = [
                PrintRecord(
                    0,
                    one.form_id,
                    one.title,
                    one.subject,
                    unit.now,
                    unit.actor,
                    file.sha256,
                    copies,
                    one.pages,
                    target,
                    one.document_id,
                )
                for one, file in zip(printings, stored, strict=True)
            ]
            keys = repository.add_all(records, [file.size for file in stored])
            for one in printings:
                for assignment_id in one.assignment_ids:
                    assignments.add_event(assignment_id, EventKind.IN_PHIEU, text=one.title)
            return keys, unit.commit(use_case=N_("use_case", "In biểu mẫu"), reason=printings[0].title)

    def history(self, wanted: PrintHistoryFilter = _ALL, limit: int = 500) -> list[PrintRecord]:
        """Printings, the newest first."""
        with self._units.open_read() as unit:
            return PrintRepository(unit).history(wanted, limit)

    def content(self, record_id: int) -> bytes:
        """The very bytes that were printed, their SHA-256 checked."""
        with self._units.open_read() as unit:
            record = PrintRepository(unit).get(record_id)
        return self._files.read(record.sha256)
