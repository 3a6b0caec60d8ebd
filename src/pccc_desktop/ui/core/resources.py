"""Reading icons, styles and translations: from the compiled `app.rcc`, or from the sources of a checkout."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QResource

_PACKAGE = Path(__file__).resolve().parents[2]
ASSETS = _PACKAGE / "assets"
_SOURCES = _PACKAGE.parents[1] / "resources"


@lru_cache(maxsize=1)
def _register() -> bool:
    compiled = ASSETS / "app.rcc"
    return compiled.is_file() and QResource.registerResource(str(compiled))


def locate(name: str) -> str:
    """Path of a resource as Qt takes it in a style sheet."""
    return f":/{name}" if _register() else (_SOURCES / name).as_posix()


def read_text(name: str) -> str:
    """Text of a resource such as ``styles/app.qss`` or ``icons/printer.svg``."""
    if _register():
        resource = QResource(f":/{name}")
        if resource.isValid():
            return bytes(resource.uncompressedData().data()).decode("utf-8")
    return (_SOURCES / name).read_text(encoding="utf-8")
