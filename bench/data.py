"""Databases to measure with: a ward of invented records, built once and kept until the structure changes."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import insert

from bench.words import Words
from pccc_desktop.app.clock import now
from pccc_desktop.app.startup import Location, create, open_existing
from pccc_desktop.domain.codes import AssignmentStatus, Direction, DocStatus, DocType
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.text import nfc
from pccc_desktop.storage import migrate, search_index
from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.tables.assignments import AssignmentRow
from pccc_desktop.storage.tables.document_parts import DocumentTextRow
from pccc_desktop.storage.tables.documents import OfficialDocumentRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from pccc_desktop.services.container import Services
    from pccc_desktop.storage.base import Base

FOLDER = Path(__file__).resolve().parents[1] / "build" / "bench"
_BATCH = 5_000
_SENTENCES_A_TEXT = 12
_FIRST_DAY = date(2016, 1, 4)
_DAYS = 3_600
_MADE = datetime(2026, 1, 5, 8, tzinfo=UTC)
_TYPES = {DocType.KE_HOACH: "KH", DocType.CONG_VAN: "CV", DocType.BAO_CAO: "BC", DocType.THONG_BAO: "TB"}
_OPEN = (AssignmentStatus.DA_GIAO, AssignmentStatus.DANG_THUC_HIEN)
_TASKS_A_UNIT = 3


@dataclass(frozen=True, slots=True)
class Size:
    """How much a database holds beside the sample ward; `done` says whether some assignments are finished."""

    documents: int
    assignments: int
    texts: bool = True
    units_a_document: int = 5
    done: bool = True


SEARCH = Size(100_000, 100_000)
START = Size(20_000, 20_000, texts=False)
SLIPS = Size(20, 3_000, units_a_document=50, done=False)


def database(size: Size) -> Path:
    """The database of that size; made when it is not there or the program's structure changed since."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = FOLDER / f"{size.documents}-{size.assignments}.new.db"
    _remove(made)
    services = create(Location(made), now)
    key = _key(made, size)
    kept = FOLDER / f"{size.documents}-{size.assignments}-{key}.db"
    if kept.exists():
        _remove(made)
        return kept
    for old in FOLDER.glob(f"{size.documents}-{size.assignments}-*.db"):
        _remove(old)
    print(f"building a database of {size.documents:,} documents, once ...", flush=True)
    services.sample.fill()
    _fill(made, size)
    made.rename(kept)
    _remove(made)
    return kept


def services_of(path: Path) -> Services:
    """The program's services over a database."""
    return open_existing(Location(path), now)


def _key(path: Path, size: Size) -> str:
    """Changes with the structure of the database and with these generators."""
    with closing(sqlite3.connect(path)) as connection:
        structure = [str(row) for row in connection.execute("SELECT sql FROM sqlite_master ORDER BY name")]
    source = [Path(__file__).read_text("utf-8"), Path(__file__).with_name("words.py").read_text("utf-8")]
    return hashlib.sha256("\n".join((migrate.HEAD, repr(size), *structure, *source)).encode()).hexdigest()[
        :12
    ]


def _fill(path: Path, size: Size) -> None:
    """Write rows past the audit, and the search index in one go."""
    words = Words(1)
    engine = make_engine(path)
    with engine.connect() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%search%'"
        ).fetchall()
        for name, _ in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        units = [row[0] for row in connection.exec_driver_sql("SELECT id FROM organization ORDER BY id")]
        first = connection.exec_driver_sql("SELECT max(id) + 1 FROM official_document").scalar_one()
        _insert(connection, OfficialDocumentRow, _documents(words, first, size.documents))
        if size.texts:
            _insert(connection, DocumentTextRow, _texts(words, first, size.documents))
        _insert(connection, AssignmentRow, _assignments(words, first, size, units))
        search_index.rebuild(connection)
        for _, statement in triggers:
            connection.exec_driver_sql(statement)
        connection.commit()
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _insert(connection: Connection, row_class: type[Base], rows: Iterable[Base]) -> None:
    names = [column.key for column in row_class.__table__.columns]
    batch: list[dict[str, Any]] = []
    for row in rows:
        row.derive()
        batch.append({name: getattr(row, name) for name in names if name != "id" or row.id})  # pyright: ignore[reportAttributeAccessIssue] - every row here has one
        if len(batch) == _BATCH:
            connection.execute(insert(row_class), batch)
            batch.clear()
    if batch:
        connection.execute(insert(row_class), batch)


def _common(words: Words) -> dict[str, Any]:
    return {
        "uuid": str(UUID(int=words.chance.getrandbits(128))),
        "created_at": _MADE,
        "created_by": "bench",
        "updated_at": _MADE,
        "updated_by": "bench",
        "version": 1,
    }


def _documents(words: Words, first: int, count: int) -> Iterator[OfficialDocumentRow]:
    issuers = [f"Ủy ban nhân dân phường {words.name()}" for _ in range(40)]
    for index in range(count):
        kind, code = words.chance.choice(tuple(_TYPES.items()))
        party = index % 5 == 0
        yield OfficialDocumentRow(
            **_common(words),
            id=first + index,
            family=Family.PARTY if party else Family.STATE,
            doc_type=kind,
            direction=words.chance.choice((Direction.DEN, Direction.DI)),
            status=words.chance.choice((DocStatus.DEN_MOI, DocStatus.DA_XU_LY)),
            number=f"{index + 1}-{code}/ĐU" if party else f"{index + 1}/{code}-UBND",
            issue_date=_FIRST_DAY + timedelta(days=index * _DAYS // count),
            issuer_name=words.chance.choice(issuers),
            title=nfc(f"Về việc {words.words(words.chance.randint(6, 16))}"),
            place_name="",
            opening="",
            arrival_number="",
            is_legacy=False,
            signer_authority="",
            signer_position="",
            signer_name=nfc(words.name()),
        )


def _texts(words: Words, first: int, count: int) -> Iterator[DocumentTextRow]:
    for index in range(count):
        yield DocumentTextRow(document_id=first + index, body=nfc(words.body(_SENTENCES_A_TEXT)))


def _assignments(words: Words, first: int, size: Size, units: list[int]) -> Iterator[AssignmentRow]:
    """Every document that has some gives each of its units the same number of tasks."""
    statuses = (*_OPEN, AssignmentStatus.HOAN_THANH) if size.done else _OPEN
    for index in range(size.assignments):
        group = index // _TASKS_A_UNIT
        document = group // size.units_a_document % size.documents
        due = _FIRST_DAY + timedelta(days=document * _DAYS // size.documents + words.chance.randint(10, 200))
        yield AssignmentRow(
            **_common(words),
            content=nfc(words.chance.choice(words.sentences)),
            section_label=f"{index % 9 + 1}",
            unit_id=units[group % size.units_a_document % len(units)],
            document_id=first + document,
            deadline_kind=DeadlineKind.NGAY_CU_THE,
            deadline_text="",
            due_date=due,
            original_due=due,
            product="Báo cáo",
            assigned_date=_FIRST_DAY + timedelta(days=document * _DAYS // size.documents),
            status=words.chance.choice(statuses),
            percent=0,
            result_summary="",
        )


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
