"""The program's words in Dutch, French or English, by Qt's translations and locale.

Sources are English and stand in the code as `translate("Context", "source")` or, where the
language is not known yet, as `domain.text.Text`.
"""

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.words import NOTHING, rounded
from plastiq_tracker.system.resources import shipped

LANGUAGES: Mapping[str, str] = {"nl": "Nederlands", "fr": "Français", "en": "English"}
_LOCALES = {
    "nl": QLocale.Language.Dutch,
    "fr": QLocale.Language.French,
    "en": QLocale.Language.English,
}
NO_BREAK_SPACE = "\u00a0"

YES = Text("Value", "Yes")
NO = Text("Value", "No")

translate = QCoreApplication.translate


def choose_language(wanted: Iterable[str]) -> str:
    """The first of `wanted` that the program speaks ("fr_BE" counts as "fr"), else Dutch."""
    for each in wanted:
        if each[:2].lower() in LANGUAGES:
            return each[:2].lower()
    return "nl"


def reader_language(chosen: str) -> str:
    """PLASTIQ_LANGUAGE, else what the user has `chosen`, else the system's, else Dutch."""
    wanted = filter(None, (os.environ.get("PLASTIQ_LANGUAGE", ""), chosen))
    return choose_language([*wanted, *QLocale.system().uiLanguages()])


class QtWords:
    """`domain.text.Words` by Qt. Belgian notation in every language: 30/04/2022, 1.234,5.

    Speaks without an application too; `install` is for what calls `translate`: the window.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = QLocale(_LOCALES[language], QLocale.Country.Belgium)
        self._own = QTranslator()
        self._own.load(str(shipped("resources", "i18n", f"plastiq_{language}.qm")))
        self._qts = QTranslator()

    def install(self, app: QCoreApplication) -> None:
        """Makes all of `app` speak this language, Qt's own buttons included."""
        QLocale.setDefault(self.locale)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qts.load(f"{folder}/qtbase_{self.language}.qm"):
            app.installTranslator(self._qts)
        app.installTranslator(self._own)

    def remove(self, app: QCoreApplication) -> None:
        app.removeTranslator(self._own)
        app.removeTranslator(self._qts)

    def say(self, text: Text) -> str:
        shown = {name: self.show(value) for name, value in text.values.items()}
        said = self._own.translate(text.context, text.source) or text.source
        return said.format(**shown)

    def show(self, value: object) -> str:
        match value:
            case None:
                return NOTHING
            case Text():
                return self.say(value)
            case StrEnum():
                return self.say(label(value))
            case bool():
                return self.say(YES if value else NO)
            case datetime():
                return f"{self.show(value.date())} {value.hour:02}:{value.minute:02}"
            case date():
                return f"{value.day:02}/{value.month:02}/{value.year:04}"
            case int() | float():
                return self.number(value, 0 if isinstance(value, int) else 1)
        return str(value)

    def number(self, value: float, decimals: int = 0) -> str:
        return self.locale.toString(float(rounded(value, decimals)), "f", decimals)

    def percent(self, percentage: float, decimals: int = 0) -> str:
        return f"{self.number(percentage, decimals)}{NO_BREAK_SPACE}%"

    def money(self, cents: int) -> str:
        amount = self.locale.toCurrencyString(abs(cents) / 100, "€")
        return f"-{amount}" if cents < 0 else amount
