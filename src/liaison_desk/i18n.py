"""Words, dates and sort order from Qt: Linguist catalogues and locales, without any application object.

A document may be in another language than the windows, so each language is an object of its own and none of
them is installed globally here.
"""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache
from typing import Any

from PySide6.QtCore import QCollator, QLocale, QTranslator

from liaison_desk.domain.texts import DateStyle, Language
from liaison_desk.paths import resource

_LOCALES = {Language.NB: "nb_NO", Language.NN: "nn_NO", Language.EN: "en_GB"}
_AND = {Language.NB: "og", Language.NN: "og", Language.EN: "and"}


class QtTexts:
    """Implements `domain.texts.Texts`."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.locale = QLocale(_LOCALES[language])
        self.catalogue = QTranslator()
        self.catalogue.load(str(resource("i18n", f"liaison_desk_{language}.qm")))
        collator = QCollator(QLocale("nb_NO"))
        collator.setNumericMode(True)
        self._collator = collator

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        found = self.catalogue.translate(context, text, note, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found

    def date_words(self, day: date, style: DateStyle = DateStyle.DAY) -> str:
        english = self.language is Language.EN
        number = str(day.day) if english else f"{day.day}."
        month = self.locale.monthName(day.month)
        match style:
            case DateStyle.NUMBERS:
                return f"{day:%d.%m.%Y}"
            case DateStyle.DAY:
                return f"{number} {month} {day.year}"
            case DateStyle.WEEKDAY:
                return f"{self._weekday(day)} {number} {month} {day.year}"
            case DateStyle.WEEKDAY_NO_YEAR:
                return f"{self._weekday(day)} {number} {month}"
            case DateStyle.DAY_NO_YEAR:
                return f"{number} {month}"
            case DateStyle.SHORT:
                return f"{self._weekday(day)[:3]} {number} {month[:3]}"
            case DateStyle.DAY_SHORT:
                return f"{number} {month[:3]}"
            case DateStyle.MONTH:
                return f"{month} {day.year}"

    def near_date(self, day: date, today: date, style: DateStyle = DateStyle.WEEKDAY) -> str:
        said = {
            DateStyle.WEEKDAY: DateStyle.WEEKDAY_NO_YEAR,
            DateStyle.DAY: DateStyle.DAY_NO_YEAR,
        }.get(style, style)
        if day.year == today.year:
            return self.date_words(day, said)
        return self.date_words(day, style) if said is not style else f"{self.date_words(day, style)} {day.year}"

    def time_words(self, moment: time) -> str:
        return f"{moment:%H:%M}" if self.language is Language.EN else f"{moment:%H.%M}"

    def moment_words(self, moment: datetime) -> str:
        return f"{self.date_words(moment.date())} {self.time_words(moment.time())}"

    def size_words(self, size: int, digits: int = 1) -> str:
        return self.locale.formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

    def names(self, names: Iterable[str]) -> str:
        *most, last = list(names) or [""]
        return f"{', '.join(most)} {_AND[self.language]} {last}" if most else last

    def sort_key(self, text: str) -> Any:
        return self._collator.sortKey(text)

    def _weekday(self, day: date) -> str:
        return self.locale.dayName(day.isoweekday())


@cache
def texts_in(language: Language) -> QtTexts:
    """One object per language for the whole program."""
    return QtTexts(language)
