"""What was typed into forms and not saved yet, kept in small files beside the database."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, TypeVar, cast

from pccc_desktop.services.plain_data import from_plain, to_plain
from pccc_desktop.storage.atomic_file import write_atomically
from pccc_desktop.storage.guard import translated

if TYPE_CHECKING:
    from pathlib import Path

D = TypeVar("D")
_log = logging.getLogger(__name__)
_NEW = "new"


class DraftService:
    """One file for each form that was left unsaved: ``dispatch-7.json``, ``dispatch-new.json``.

    Files, not rows: a draft is nobody's record, belongs into no backup and must never hold up a migration.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def beside(cls, database: Path) -> DraftService:
        """The drafts that belong to a database: ``pccc.db.drafts`` beside ``pccc.db``."""
        return cls(database.with_name(f"{database.name}.drafts"))

    def put(self, kind: str, key: int | None, draft: object) -> None:
        """Keep the draft of a record, or with key None that of a new one, in place of the older."""
        content = json.dumps(to_plain(draft), ensure_ascii=False, indent=1)
        with translated():
            write_atomically(self._path(kind, key), content.encode("utf-8"))

    def load(self, kind: str, draft_type: type[D]) -> dict[int | None, D]:
        """All kept drafts of a kind; a file that cannot be understood is left out, never an error."""
        found: dict[int | None, D] = {}
        for path in sorted(self._folder.glob(f"{kind}-*.json")):
            key = path.stem.removeprefix(f"{kind}-")
            if key == _NEW or key.isdecimal():
                draft = _read(path, draft_type)
                if draft is not None:
                    found[None if key == _NEW else int(key)] = draft
        return found

    def drop(self, kind: str, key: int | None) -> None:
        """Forget a draft: it was saved or discarded."""
        with translated():
            self._path(kind, key).unlink(missing_ok=True)

    def _path(self, kind: str, key: int | None) -> Path:
        return self._folder / f"{kind}-{_NEW if key is None else key}.json"


def _read(path: Path, draft_type: type[D]) -> D | None:
    try:
        data: object = json.loads(path.read_bytes())
        if not isinstance(data, dict):
            message = "no object"
            raise ValueError(message)  # noqa: TRY004 - one way out for every file that is no draft
        return from_plain(draft_type, cast("dict[str, object]", data))
    except (OSError, ValueError) as error:
        _log.info("Draft %s is left out: %s", path.name, error)
        return None
