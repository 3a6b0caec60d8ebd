"""What the program remembers of one person's habits: typed preferences over one INI file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Preference(Generic[T]):
    """One thing to remember: its key in the file and the value when nothing was remembered.

    The value is anything JSON can hold; one of another type than the default's is ignored when read.
    """

    key: str
    default: T


THEME: Preference[str] = Preference("appearance/theme", "system")
LANGUAGE: Preference[str] = Preference("appearance/language", "vi")
RAIL_COLLAPSED: Preference[bool] = Preference("shell/rail_collapsed", default=False)
CURRENT_PAGE: Preference[str] = Preference("shell/page", "")
LAST_FOLDER: Preference[str] = Preference("files/last_folder", "")

_FAMILIES = ("geometry", "splitter", "table", "list", "form", "print")


def remembered(family: str, name: str, default: T) -> Preference[T]:
    """A preference that each screen has: family geometry, splitter, table, list, form or print."""
    if family not in _FAMILIES:
        msg = f"unknown family of preferences: {family}"
        raise ValueError(msg)
    return Preference(f"{family}/{name}", default)


class Preferences:
    """All preferences in one INI file; a missing or damaged file means defaults, never an error."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, preference: Preference[T]) -> T:
        """The remembered value, or the default."""
        stored = self._settings.value(preference.key)
        if not isinstance(stored, str):
            return preference.default
        try:
            value: object = json.loads(stored)
        except ValueError:
            return preference.default
        if isinstance(value, bool) is not isinstance(preference.default, bool):
            return preference.default
        if not isinstance(value, type(preference.default)):
            return preference.default
        return value

    def set(self, preference: Preference[T], value: T) -> None:
        """Remember `value`; it reaches the disk soon and at the latest by `save`."""
        self._settings.setValue(preference.key, json.dumps(value, ensure_ascii=True))

    def forget(self, preference: Preference[T]) -> None:
        self._settings.remove(preference.key)

    def save(self) -> None:
        """Write to the disk now."""
        self._settings.sync()
