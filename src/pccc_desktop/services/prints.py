"""What was printed, kept byte for byte."""

from __future__ import annotations

from pccc_desktop.domain.changes import Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.codes import EventKind
from pccc_desktop.domain.printing import PrintHistoryFilter, PrintRecord
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.repositories.assignments import AssignmentRepository
from pccc_desktop.storage.repositories.prints import PrintRepository
from pccc_desktop.storage.unit_of_work import Units

_ALL = PrintHistoryFilter()


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
        stored = self._files.put(content)
        with self._units.open_write() as unit:
            record = PrintRecord(
                0,
                form_id,
                title,
                subject,
                unit.now,
                unit.actor,
                stored.sha256,
                copies,
                pages,
                target,
                document_id,
            )
            repository = PrintRepository(unit)
            key = repository.add(record, stored.size)
            assignments = AssignmentRepository(unit)
            for assignment_id in assignment_ids:
                assignments.add_event(assignment_id, EventKind.IN_PHIEU, text=title)
            saved = repository.get(key)
            return Saved(saved, unit.commit(use_case="In biểu mẫu", reason=title))

    def history(self, wanted: PrintHistoryFilter = _ALL, limit: int = 500) -> list[PrintRecord]:
        """Printings, the newest first."""
        with self._units.open_read() as unit:
            return PrintRepository(unit).history(wanted, limit)

    def content(self, record_id: int) -> bytes:
        """The very bytes that were printed, their SHA-256 checked."""
        with self._units.open_read() as unit:
            record = PrintRepository(unit).get(record_id)
        return self._files.read(record.sha256)
