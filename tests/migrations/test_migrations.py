"""The migrations make exactly the tables of the program, stay as they were released, and keep the data."""

from __future__ import annotations

import gzip
import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.storage import migrate, migrations
from pccc_desktop.storage.backup import verify
from pccc_desktop.storage.migrate import State
from pccc_desktop.storage.schema import METADATA, is_ours
from pccc_desktop.storage.tables.document_parts import DocumentSectionRow
from tests.support.rows import document_row, organization_row, store

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from pccc_desktop.storage.unit_of_work import Units
    from tests.support.database import FakeClock

SCRIPTS = Path(migrations.__file__).parent
FROZEN = Path(__file__).with_name("frozen.json")


def test_migrated_database_has_exactly_the_tables_of_the_program(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": is_ours, "compare_type": True, "render_as_batch": True}
        )
        assert compare_metadata(context, METADATA) == []


def test_head_is_the_newest_script() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [migrations.HEAD]


def test_released_scripts_are_never_edited() -> None:
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((SCRIPTS / "versions").glob("[0-9]*.py"))
    }
    assert found == json.loads(FROZEN.read_text()), "a released migration is never edited: add a new one"


def test_new_database_is_current_and_whole(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "thu mục mới" / "pccc.db"
    assert migrate.state_of(path) == (State.MISSING, "")
    migrate.prepare(path, clock())
    assert migrate.state_of(path) == (State.CURRENT, migrations.HEAD)
    assert verify(path).ok
    assert not path.with_name("pccc.db.new").exists()


def test_existing_database_is_not_overwritten(database: Path) -> None:
    with pytest.raises(StorageProblem, match="không ghi đè"):
        migrate.create(database)


def test_database_of_a_newer_program_is_refused_untouched(database: Path, clock: FakeClock) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = database.read_bytes()
    for opening in (migrate.prepare, migrate.upgrade):
        with pytest.raises(StorageProblem, match="phiên bản mới hơn"):
            opening(database, clock())
    assert database.read_bytes() == before


@pytest.mark.parametrize("content", ["text", "database"])
def test_file_that_is_not_ours_is_refused_untouched(tmp_path: Path, clock: FakeClock, content: str) -> None:
    path = tmp_path / "la.db"
    if content == "text":
        path.write_text("Danh sách hộ gia đình " * 50)
    else:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE other (id)")
    before = path.read_bytes()
    with pytest.raises(StorageProblem, match="không phải là cơ sở dữ liệu"):
        migrate.prepare(path, clock())
    assert path.read_bytes() == before


def _rebuild_parent(connection: Connection) -> None:
    """A batch migration that makes the parent's table again, as SQLite must for most changes."""
    operations = Operations(MigrationContext.configure(connection))
    with operations.batch_alter_table("official_document", recreate="always") as batch:
        batch.add_column(sa.Column("page_count", sa.Integer(), nullable=True))


@pytest.fixture
def next_revision(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Pretends that the program is one revision further; holds the steps of its migration."""
    steps: list[Any] = []

    def run(connection: Connection, **_: Any) -> None:
        for step in steps:
            step(connection)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")

    monkeypatch.setattr(migrate, "HEAD", "0999")
    monkeypatch.setattr(migrate, "run_alembic", run)
    return steps


def _sections(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM document_section").fetchone()[0])


def _fill(units: Units) -> None:
    store(units, organization_row(), document_row("1/KH"))
    store(units, DocumentSectionRow(document_id=1, ordinal=1), DocumentSectionRow(document_id=1, ordinal=2))


def test_rebuilding_a_parent_keeps_its_children_and_makes_a_backup(
    database: Path, engine: Engine, units: Units, clock: FakeClock, next_revision: list[Any]
) -> None:
    _fill(units)
    engine.dispose()
    next_revision.append(_drop_search)
    next_revision.append(_rebuild_parent)
    backup = migrate.prepare(database, clock())
    assert _sections(database) == 2
    assert migrate.state_of(database) == (State.CURRENT, "0999")
    assert backup is not None
    assert verify(backup).ok
    assert _sections(backup) == 2


def test_cascading_keys_delete_nothing_while_a_parent_is_rebuilt(
    database: Path, clock: FakeClock, next_revision: list[Any]
) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        connection.execute("CREATE TABLE child (parent_id INTEGER REFERENCES parent ON DELETE CASCADE)")
        connection.execute("INSERT INTO parent VALUES (1)")
        connection.execute("INSERT INTO child VALUES (1)")

    def rebuild(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("parent", recreate="always") as batch:
            batch.add_column(sa.Column("name", sa.Text(), nullable=True))

    next_revision.append(rebuild)
    migrate.upgrade(database, clock())
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM child").fetchone() == (1,)


@pytest.mark.allow_log
@pytest.mark.parametrize(
    "fault",
    [
        "DELETE FROM document_section WHERE id = 1",
        "UPDATE document_section SET document_id = 77",
        "CREATE TABLE official_document (id)",
    ],
    ids=["rows lost", "broken reference", "sql error"],
)
def test_failed_migration_leaves_the_data_as_it_was(
    database: Path, engine: Engine, units: Units, clock: FakeClock, next_revision: list[Any], fault: str
) -> None:
    _fill(units)
    engine.dispose()
    next_revision.append(_drop_search)
    next_revision.append(lambda connection: connection.exec_driver_sql(fault))
    with pytest.raises(StorageProblem, match="vẫn như trước"):
        migrate.upgrade(database, clock())
    assert _sections(database) == 2
    assert migrate.state_of(database) == (State.OLDER, migrations.HEAD)
    assert verify(database).ok


def test_old_database_is_not_opened_without_migration(database: Path, next_revision: list[Any]) -> None:
    del next_revision
    with pytest.raises(StorageProblem, match="migrate"):
        migrate.require_current(database)


@pytest.mark.parametrize(
    "frozen", sorted(Path(__file__).parent.glob("frozen-*.db.gz")), ids=lambda path: path.name
)
def test_database_of_every_release_comes_up_to_date(frozen: Path, tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "cu.db"
    path.write_bytes(gzip.decompress(frozen.read_bytes()))
    migrate.prepare(path, clock())
    assert migrate.state_of(path)[0] is State.CURRENT
    assert verify(path).ok


def _drop_search(connection: Connection) -> None:
    """What a real migration does first when it rebuilds a searched table."""
    names = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_master WHERE name LIKE '%\\_search%' ESCAPE '\\'"
        " AND (type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%')"
    ).all()
    for kind, name in names:
        connection.exec_driver_sql(f"DROP {kind} {name}")
