"""Languages of the interface: Vietnamese is written in the source, English is a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from pccc_desktop.domain.errors import AppError, ValidationError
from pccc_desktop.domain.text import Marked
from pccc_desktop.ui.core.resources import ASSETS

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGES: dict[str, str] = {"vi": "Tiếng Việt", "en": "English"}
_CATALOGUES = {"vi": ("qtbase_vi",), "en": ("pccc_en",)}


class Labelled(Protocol):
    """A stored code with the Vietnamese words for it."""

    @property
    def label(self) -> str: ...


def label_of(code: Labelled) -> str:
    """The words for a stored code in the language of the screen; papers print `code.label` itself."""
    return shown(code.label)


def shown(text: object, find: Callable[[str, str], str] = QCoreApplication.translate) -> str:
    """A text of the rules, or a failure, in the language of the screen; what was not marked stays as it is."""
    if isinstance(text, ValidationError):
        return "; ".join(shown(problem.message, find) for problem in text.problems)
    if isinstance(text, AppError) and len(text.args) == 1:
        return shown(text.args[0], find)
    if not isinstance(text, Marked) or not text:
        return str(text)
    values = {name: shown(value, find) for name, value in text.values.items()}
    found = find(text.context, text.pattern)
    return found.format(**values) if values else found


def catalogue(code: str) -> Callable[[str, str], str]:
    """The texts of a language without a window: from context and Vietnamese to the words."""
    translators = _load(code)

    def find(context: str, text: str) -> str:
        return next((found for one in translators if (found := one.translate(context, text))), text)

    return find


def _load(code: str, parent: QObject | None = None) -> list[QTranslator]:
    translators = [QTranslator(parent) for _ in _CATALOGUES[code]]
    return [
        one
        for one, name in zip(translators, _CATALOGUES[code], strict=True)
        if one.load(str(ASSETS / "i18n" / f"{name}.qm"))
    ]


class Language(QObject):
    """Installs the translators of one language; every screen hears `LanguageChange` from Qt.

    Signals: `changed` when another language was chosen.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, code: str = "vi") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._code = ""
        self.choose(code)

    @property
    def code(self) -> str:
        """`vi` or `en`."""
        return self._code

    def choose(self, code: str) -> None:
        """Switch at once, without a restart; an unknown language means Vietnamese."""
        code = code if code in LANGUAGES else "vi"
        if code == self._code:
            return
        self._code = code
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        country = QLocale.Country.Vietnam
        language = QLocale.Language.Vietnamese if code == "vi" else QLocale.Language.English
        QLocale.setDefault(QLocale(language, country))
        for translator in _load(code, self):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        self.changed.emit()
