"""Writes the next migration from what the tables say, and freezes what is released.

`python -m tools.make_migration "add page count"` writes the script: read it, and edit what must move data.
`python -m tools.make_migration --freeze [DATABASE]` notes the hashes of all scripts and keeps a database of
this revision for ever, for the tests.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MIGRATIONS = ROOT / "src/pccc_desktop/storage/migrations"
FROZEN = ROOT / "tests/migrations"


def make(message: str) -> Path:
    """Write the script of the next revision and make it the head."""
    from alembic import command
    from alembic.config import Config

    from pccc_desktop.storage import migrate
    from pccc_desktop.storage.engine import make_engine
    from pccc_desktop.storage.migrations import HEAD

    following = f"{int(HEAD) + 1:04d}"
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "now.db"
        migrate.create(database)
        engine = make_engine(database)
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", "pccc_desktop:storage/migrations")
            config.set_main_option("path_separator", "os")
            config.attributes["connection"] = connection
            command.revision(config, message=message, autogenerate=True, rev_id=following)
        engine.dispose()
    init = MIGRATIONS / "__init__.py"
    init.write_text(re.sub(r'HEAD = "\d+"', f'HEAD = "{following}"', init.read_text("utf-8")), "utf-8")
    script = next((MIGRATIONS / "versions").glob(f"{following}_*.py"))
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(script)], check=True)
    return script


def freeze(database: Path | None) -> Path:
    """Note the hashes of the scripts, and keep `database` (or an empty one) as a sample of the newest."""
    from pccc_desktop.storage import backup, migrate
    from pccc_desktop.storage.migrations import HEAD

    scripts = sorted((MIGRATIONS / "versions").glob("[0-9]*.py"))
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in scripts}
    (FROZEN / "frozen.json").write_text(json.dumps(hashes, indent=1) + "\n", "utf-8")
    target = FROZEN / f"frozen-{HEAD}.db.gz"
    with tempfile.TemporaryDirectory() as folder:
        sample = database or Path(folder) / "empty.db"
        if database is None:
            migrate.create(sample)
        report = backup.verify(sample)
        if not report.ok or report.revision != HEAD:
            raise SystemExit("\n".join(report.lines()))
        target.write_bytes(gzip.compress(sample.read_bytes(), mtime=0))
    return target


def main() -> None:
    """Read the arguments and do one of the two."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("message", nargs="?", help="what the migration does, in a few words")
    parser.add_argument("--freeze", metavar="DATABASE", nargs="?", const="", default=None)
    options = parser.parse_args()
    if options.freeze is not None:
        print(freeze(Path(options.freeze) if options.freeze else None))
    elif options.message:
        print(make(options.message))
    else:
        parser.error("a message, or --freeze")


if __name__ == "__main__":
    main()
