"""From a named database to the services over it: found, made, upgraded or refused."""

from __future__ import annotations

import atexit
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.app.paths import app_paths, default_database

if TYPE_CHECKING:
    from pccc_desktop.domain.clock import Clock
    from pccc_desktop.domain.upkeep import VerifyReport
    from pccc_desktop.services.container import Services
    from pccc_desktop.services.legal_data import LegalData


_ASSETS = Path(__file__).resolve().parents[1] / "assets"

LEGAL_FOLDER = Path(__file__).parents[1] / "assets" / "legal"


@dataclass(frozen=True, slots=True)
class Location:
    """Which database is meant: a file of this machine (a server's URL has its place here)."""

    path: Path

    @property
    def shown(self) -> str:
        """How it is named to a person."""
        return str(self.path)


def locate(database: str | None) -> Location:
    """The database named by an argument, by the environment, or this person's own."""
    from pccc_desktop.storage.target import sqlite_path

    return Location(sqlite_path(database or default_database()).expanduser().absolute())


def create(location: Location, clock: Clock) -> Services:
    """A new database and the services over it. Raises StorageProblem when something is there already."""
    from pccc_desktop.storage import migrate as migration

    migration.create(location.path)
    return _open(location, clock)


def open_existing(location: Location, clock: Clock) -> Services:
    """The services over a database that is there and of this version. Raises StorageProblem otherwise."""
    from pccc_desktop.storage import migrate as migration

    migration.require_current(location.path)
    return _open(location, clock)


def open_or_create(location: Location, clock: Clock) -> Services:
    """The services over the database: made when there is none, upgraded after a backup when it is older."""
    from pccc_desktop.storage import migrate as migration

    migration.prepare(location.path, clock())
    return _open(location, clock)


def needs_migration(location: Location) -> bool:
    """Whether the structure is older than this program's. Raises StorageProblem for one that cannot be opened."""
    from pccc_desktop.storage import migrate as migration

    state, _ = migration.state_of(location.path)
    if state is not migration.State.OLDER:
        migration.require_current(location.path)
    return state is migration.State.OLDER


def migrate(location: Location, clock: Clock) -> Path:
    """Upgrade the structure; answers the backup made before."""
    from pccc_desktop.storage import migrate as migration

    return migration.upgrade(location.path, clock())


def verify(path: Path) -> VerifyReport:
    """Check a database or a backup thoroughly; it need not be the one in use."""
    from pccc_desktop.storage import backup

    return backup.verify(path)


def paths_in_use(location: Location) -> dict[str, str]:
    """Folders and files of the program on this machine."""
    paths = app_paths()
    return {
        "database": str(location.path),
        "preferences": str(paths.preferences),
        "log": str(paths.log_file),
        "crash": str(paths.crash_file),
    }


def _open(location: Location, clock: Clock) -> Services:
    import getpass
    import platform

    from pccc_desktop.services.container import build_services
    from pccc_desktop.storage.engine import make_engine
    from pccc_desktop.storage.file_store import FileStore
    from pccc_desktop.storage.unit_of_work import make_units

    engine = make_engine(location.path)
    # The last connection that closes writes the log back: afterwards the one file holds everything and can be copied.
    atexit.register(engine.dispose)
    units = make_units(engine, actor=getpass.getuser(), clock=clock, machine=platform.node())
    files = FileStore.beside(location.path)
    return build_services(units, clock, files, database=location.path, load_legal=_load_legal)


def _load_legal() -> LegalData:
    from pccc_desktop.services.legal_data import load_legal_data

    return load_legal_data(_ASSETS / "legal")
