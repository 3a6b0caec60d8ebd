"""Which file the name of a database means; asked before the window is painted, so without SQLAlchemy."""

from __future__ import annotations

from pathlib import Path

from pccc_desktop.domain.errors import StorageProblem


def sqlite_path(target: str | Path) -> Path:
    """The file that `target` (a path or ``sqlite:///…``) names."""
    text = str(target)
    if text.startswith("sqlite:///"):
        return Path(text.removeprefix("sqlite:///"))
    if "://" in text:
        # The place of the PostgreSQL twin (several PCs, one server): its engine is made here.
        raise StorageProblem(
            "Phiên bản này chỉ mở được cơ sở dữ liệu trong tệp (SQLite); hãy chỉ đường dẫn tới một tệp .db."
        )
    return Path(text)
