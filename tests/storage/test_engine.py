"""The engine's settings, and that no update is lost between two threads (M13)."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.tables.organizations import OrganizationRow
from pccc_desktop.storage.target import sqlite_path
from tests.support.rows import organization_row, store

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from pccc_desktop.storage.unit_of_work import Units


def test_data_is_kept_in_wal_with_full_synchronisation_and_foreign_keys(engine: Engine) -> None:
    with engine.connect() as connection:
        found = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_two_threads_reading_then_writing_lose_no_update(units: Units) -> None:
    store(units, organization_row(member_count=0))

    def add_fifty() -> None:
        for _ in range(50):
            with units.open_write() as unit:
                row = unit.session.get_one(OrganizationRow, 1)
                row.member_count = (row.member_count or 0) + 1
                unit.commit(use_case="Cộng")

    threads = [threading.Thread(target=add_fifty) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with units.open_read() as unit:
        assert unit.session.get_one(OrganizationRow, 1).member_count == 100


def test_a_reader_keeps_its_view_while_a_writer_commits(units: Units) -> None:
    store(units, organization_row())
    count = text("SELECT count(*) FROM organization")
    with units.open_read() as reader:
        before = reader.session.execute(count).scalar_one()
        store(units, organization_row("MT"))
        assert reader.session.execute(count).scalar_one() == before


def test_url_and_path_name_the_same_file(tmp_path: Path) -> None:
    assert sqlite_path(f"sqlite:///{tmp_path}/a.db") == sqlite_path(tmp_path / "a.db")


def test_another_kind_of_database_is_refused_with_a_sentence() -> None:
    with pytest.raises(StorageProblem, match="SQLite"):
        make_engine("postgresql+psycopg://server/pccc")
