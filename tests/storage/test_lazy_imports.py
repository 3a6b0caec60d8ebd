"""Opening a database that is up to date loads nothing heavy that it does not need."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OPEN = """
import sys
from pathlib import Path
from datetime import datetime, UTC
from pccc_desktop.storage import migrate
migrate.prepare(Path(sys.argv[1]), datetime.now(UTC))
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"alembic", "mako", "PySide6", "reportlab", "docx"}))
"""


def test_alembic_is_not_loaded_for_a_current_database(database: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(database)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
