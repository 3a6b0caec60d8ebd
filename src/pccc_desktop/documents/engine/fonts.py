"""The one serif family of official papers: found by path, checked for Vietnamese letters, registered once."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from pccc_desktop.domain.errors import RenderError

REGULAR, BOLD, ITALIC, BOLD_ITALIC = range(4)

_WINDOWS_FILES = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")
_TINOS_FILES = ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf")
_DEBIAN_FOLDER = Path("/usr/share/fonts/truetype/croscore")
_NAMES = ("Serif-Regular", "Serif-Bold", "Serif-Italic", "Serif-BoldItalic")
_VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
# The 134 letters of TCVN 6909 that no ASCII font has, capitals included.
VIETNAMESE_LETTERS = frozenset(c for c in _VOWELS + _VOWELS.upper() if not c.isascii())
_CACHE_LIMIT = 200_000


@dataclass(slots=True)
class Face:
    """One face: its reportlab name and the widths of its letters in thousandths of the type size."""

    name: str
    path: Path
    widths: dict[int, float]
    default_width: float
    coverage: frozenset[int]
    cache: dict[str, float] = field(default_factory=dict[str, float])

    def width(self, text: str) -> float:
        """Width of `text` in thousandths of the type size; words are remembered, since forms repeat them."""
        known = self.cache.get(text)
        if known is None:
            widths, default = self.widths, self.default_width
            known = sum([widths.get(ord(char), default) for char in text])
            if len(self.cache) > _CACHE_LIMIT:
                self.cache.clear()
            self.cache[text] = known
        return known


def font_folders() -> tuple[tuple[Path, tuple[str, ...]], ...]:
    """Where the family is looked for, in order: Windows, the program's assets, the Debian package."""
    candidates: list[tuple[Path, tuple[str, ...]]] = []
    if windows := os.environ.get("WINDIR"):
        candidates.append((Path(windows) / "Fonts", _WINDOWS_FILES))
    assets = files("pccc_desktop") / "assets" / "fonts"
    candidates.append((Path(str(assets)), _TINOS_FILES))
    candidates.append((_DEBIAN_FOLDER, _TINOS_FILES))
    return tuple(candidates)


def font_paths() -> tuple[Path, ...]:
    """The four files of the first complete family."""
    for folder, names in font_folders():
        paths = tuple(folder / name for name in names)
        if all(path.is_file() for path in paths):
            return paths
    raise RenderError(
        "Không tìm thấy phông chữ Times New Roman hoặc Tinos nên chưa in được;"
        " hãy cài lại chương trình hoặc gói phông chữ fonts-croscore."
    )


_LOCK = threading.Lock()


@lru_cache(maxsize=1)
def faces() -> tuple[Face, Face, Face, Face]:
    """Regular, bold, italic and bold italic, registered with reportlab when first asked for."""
    with _LOCK:
        return _register()


@lru_cache(maxsize=1)
def _register() -> tuple[Face, Face, Face, Face]:
    # Cached on its own: two threads may both enter `faces` for the first time.
    regular, bold, italic, bold_italic = (
        _load(name, path) for name, path in zip(_NAMES, font_paths(), strict=True)
    )
    return regular, bold, italic, bold_italic


def _load(name: str, path: Path) -> Face:
    try:
        # Codes are given in order of use, so that a whole document fits one subset of 256 letters.
        font = TTFont(name, str(path), asciiReadable=0)
    except (TTFError, OSError) as error:
        raise RenderError(
            f"Không đọc được phông chữ {path.name} nên chưa in được; hãy cài lại phông chữ."
        ) from error
    widths: dict[int, float] = dict(font.face.charWidths)
    coverage = frozenset(int(code) for code in font.face.charToGlyph)
    missing = [letter for letter in VIETNAMESE_LETTERS if ord(letter) not in coverage]
    if missing:
        raise RenderError(
            f"Phông chữ {path.name} thiếu {len(missing)} chữ cái tiếng Việt nên chưa in được;"
            " hãy cài phông chữ Times New Roman hoặc Tinos."
        )
    pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType] - the stub leaves the font untyped
    return Face(name, path, widths, float(font.face.defaultWidth), coverage)
