"""Languages of the interface: Vietnamese is written in the source, English is a translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from pccc_desktop.ui.core.resources import ASSETS

LANGUAGES: dict[str, str] = {"vi": "Tiếng Việt", "en": "English"}
_CATALOGUES = {"vi": ("qtbase_vi",), "en": ("pccc_en",)}


class Language(QObject):
    """Installs the translators of one language; every screen hears `LanguageChange` from Qt."""

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
        for name in _CATALOGUES[code]:
            translator = QTranslator(self)
            if translator.load(str(ASSETS / "i18n" / f"{name}.qm")):
                self._app.installTranslator(translator)
                self._translators.append(translator)
