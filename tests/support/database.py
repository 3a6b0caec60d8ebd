"""Fixtures with a real database: migrated once for the whole run, then copied for every test (M16)."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.storage import migrate
from pccc_desktop.storage.engine import make_engine
from pccc_desktop.storage.unit_of_work import make_units

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from sqlalchemy import Engine

    from pccc_desktop.storage.unit_of_work import Units

HANOI = timezone(timedelta(hours=7))


class FakeClock:
    """A clock that stands still until the test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@pytest.fixture(scope="session")
def template_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty migrated database that no test may open."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    migrate.create(path)
    return path


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 5, 11, 8, 30, tzinfo=HANOI))


@pytest.fixture
def database(template_database: Path, tmp_path: Path) -> Path:
    """The test's own empty database file."""
    path = tmp_path / "pccc.db"
    shutil.copyfile(template_database, path)
    return path


@pytest.fixture
def engine(database: Path) -> Generator[Engine]:
    engine = make_engine(database)
    yield engine
    engine.dispose()


@pytest.fixture
def units(engine: Engine, clock: FakeClock) -> Units:
    """Units of work of an invented clerk."""
    return make_units(engine, actor="Nguyễn Văn Mẫu", clock=clock, machine="may-mau")
