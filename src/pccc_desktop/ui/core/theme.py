"""The look: tokens, palette, style sheet and font, light and dark, in the one place that knows colours."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from pccc_desktop.ui.core.icons import IconShelf
from pccc_desktop.ui.core.resources import locate, read_text

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

BASE_POINT_SIZE = 10.0
STYLE_ARGUMENTS = ("-style", "Fusion")  # asking for it by a call makes every enum of QStyle first
_FAMILIES = ("Segoe UI", "Noto Sans", "DejaVu Sans")


class Role(StrEnum):
    """What a colour says; red is for late and violated only. A word or an icon always says it too."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one look, as `#RRGGBB`."""

    window: str
    surface: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    hover: str
    stripe: str
    neutral_bg: str
    danger: str
    danger_bg: str
    warn: str
    warn_bg: str
    ok: str
    ok_bg: str


LIGHT = Tokens(
    window="#F5F6F8",
    surface="#FFFFFF",
    line="#D8DDE4",
    control_line="#C3CAD4",
    text="#1B2430",
    muted="#5A6675",
    accent="#1F5FA8",
    accent_hover="#194E8B",
    on_accent="#FFFFFF",
    tint="#E4EDF8",
    hover="#EEF1F5",
    stripe="#FAFBFC",
    neutral_bg="#EEF1F5",
    danger="#C3272B",
    danger_bg="#FBE9E9",
    warn="#915500",
    warn_bg="#FDF1DC",
    ok="#25703A",
    ok_bg="#E3F3E7",
)
DARK = Tokens(
    window="#14181E",
    surface="#1C222A",
    line="#323B46",
    control_line="#434E5B",
    text="#E6EAF0",
    muted="#9AA6B4",
    accent="#74B0FF",
    accent_hover="#93C2FF",
    on_accent="#10151C",
    tint="#22344C",
    hover="#262E38",
    stripe="#1F262F",
    neutral_bg="#14181E",
    danger="#FF8B86",
    danger_bg="#3C2022",
    warn="#F2B95D",
    warn_bg="#3A2D16",
    ok="#7ED093",
    ok_bg="#1B3323",
)
# Pairs of (front, back) that carry words; a test computes that each is at least 4.5:1.
TEXT_PAIRS = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "tint"),
    ("text", "hover"),
    ("text", "stripe"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("muted", "stripe"),
    ("muted", "neutral_bg"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "tint"),
    ("accent", "hover"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("danger", "danger_bg"),
    ("danger", "surface"),
    ("danger", "window"),
    ("warn", "warn_bg"),
    ("warn", "surface"),
    ("warn", "window"),
    ("ok", "ok_bg"),
    ("ok", "surface"),
    ("ok", "window"),
)


def contrast(front: str, back: str) -> float:
    """Contrast ratio of two `#RRGGBB` colours by WCAG 2.2, 1 to 21."""

    def luminance(color: str) -> float:
        parts = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dark = sorted((luminance(front), luminance(back)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def high_contrast_tokens(palette: QPalette) -> Tokens:
    """Tokens made of the colours that a person chose for high contrast in the system; nothing is invented."""
    group = QPalette.ColorGroup.Active

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(group, role).name().upper()

    window, base = name(QPalette.ColorRole.Window), name(QPalette.ColorRole.Base)
    text, link = name(QPalette.ColorRole.WindowText), name(QPalette.ColorRole.WindowText)
    highlight, on_highlight = name(QPalette.ColorRole.Highlight), name(QPalette.ColorRole.HighlightedText)
    values = {field.name: text for field in fields(Tokens)}
    for back in (
        "window",
        "surface",
        "tint",
        "hover",
        "stripe",
        "neutral_bg",
        "danger_bg",
        "warn_bg",
        "ok_bg",
    ):
        values[back] = window if back == "window" else base
    values |= {"accent": link, "accent_hover": highlight, "on_accent": window}
    if contrast(on_highlight, highlight) > contrast(window, highlight):
        values["accent_hover"] = text
    return Tokens(**values)


class Theme(QObject):
    """The look that is on now.

    Signals: `changed` when the look changed (system switched to dark, person chose another); painted
    widgets update themselves, everything styled by the sheet or by icons of `icon` follows by itself.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._system_palette = QPalette(app.palette())
        self._tokens = LIGHT
        self._dark = False
        self._icons = IconShelf(self._icon_color)
        # Kept here: the wrapper of the accessibility hints dies with the wrapper it was taken from.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        app.setFont(base_font())
        self._apply()

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def is_dark(self) -> bool:
        return self._dark

    def choose(self, choice: str) -> None:
        """`system`, `light` or `dark`."""
        self._choice = choice
        self._apply()

    def color(self, token: str) -> QColor:
        """The colour of a token by its name."""
        return QColor(getattr(self._tokens, token))

    def role_colors(self, role: Role) -> tuple[QColor, QColor]:
        """Front and back of a chip, tile or badge with this role."""
        if role is Role.NEUTRAL:
            return self.color("muted"), self.color("neutral_bg")
        if role is Role.ACCENT:
            return self.color("accent"), self.color("tint")
        return self.color(role.value), self.color(f"{role.value}_bg")

    def icon(self, name: str, color: str = "text") -> QIcon:
        """An icon of the family in the colour of a token; it follows the look by itself."""
        return self._icons.icon(name, color)

    def _icon_color(self, token: str) -> str:
        return str(getattr(self._tokens, token))

    def _wants_dark(self) -> bool:
        if self._choice in {"light", "dark"}:
            return self._choice == "dark"
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _wants_high_contrast(self) -> bool:
        if self._choice in {"light", "dark"}:
            return False
        preference = self._accessibility.contrastPreference()
        return preference == Qt.ContrastPreference.HighContrast

    def _apply(self) -> None:
        self._dark = self._wants_dark()
        self._tokens = DARK if self._dark else LIGHT
        if self._wants_high_contrast():
            self._tokens = high_contrast_tokens(self._system_palette)
        self._app.setPalette(make_palette(self._tokens))
        self._app.setStyleSheet(style_sheet(self._tokens))
        self.changed.emit()

    @Slot()
    def _on_system_changed(self) -> None:
        self._apply()


def base_font() -> QFont:
    """The interface font: Segoe UI, else Noto Sans, else DejaVu Sans; never smaller than 10 pt."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPointSizeF(max(BASE_POINT_SIZE, system))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


def scaled_font(points: float, *, semibold: bool = False) -> QFont:
    """The interface font at `points` of the 10-point design, grown with the system's text size."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * points / BASE_POINT_SIZE)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def style_sheet(tokens: Tokens) -> str:
    """The one style sheet of the program with the tokens filled in."""
    look = "light" if contrast(tokens.surface, "#FFFFFF") < contrast(tokens.surface, "#000000") else "dark"
    images = f"{locate('styles')}/{look}"
    return Template(read_text("styles/app.qss")).substitute(asdict(tokens), images=images)


def make_palette(tokens: Tokens) -> QPalette:
    """The palette of Qt for what is not styled by the sheet."""
    palette = QPalette()
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.stripe,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.control_line,
        role.Shadow: tokens.line,
    }
    for each, color in colors.items():
        palette.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.muted))
    return palette
