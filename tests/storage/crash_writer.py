"""A process that saves one record after another and says each one, until it is killed."""

from __future__ import annotations

import itertools
import sys
from datetime import UTC, datetime

from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.tables.document_parts import DocumentSectionRow
from pccc_desktop.storage.unit_of_work import make_units
from tests.support.rows import document_row


def main() -> None:
    units = make_units(make_engine(sys.argv[1]), actor="may", clock=lambda: datetime.now(UTC))
    for number in itertools.count(int(sys.argv[2])):
        with units.open_write() as unit:
            row = document_row(f"{number}/KH")
            unit.session.add(row)
            unit.session.flush()
            unit.session.add_all(DocumentSectionRow(document_id=row.id, ordinal=n) for n in range(5))
            unit.commit(use_case="Thêm")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
