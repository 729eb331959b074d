"""How every layer below the windows asks for words, dates and sort order in a language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Protocol


class Language(StrEnum):
    """What windows and documents can be written in."""

    NB = "nb"
    NN = "nn"
    EN = "en"

    @property
    def own_name(self) -> str:
        """As the language calls itself, whatever the windows speak."""
        return {Language.NB: "Bokmål", Language.NN: "Nynorsk", Language.EN: "English"}[self]

    @property
    def tag(self) -> str:
        """As files name it."""
        return {Language.NB: "nb-NO", Language.NN: "nn-NO", Language.EN: "en-GB"}[self]


class DateStyle(StrEnum):
    """How a date is said; the examples are in Bokmål."""

    NUMBERS = "numbers"  # 24.11.2026
    DAY = "day"  # 24. november 2026
    WEEKDAY = "weekday"  # tirsdag 24. november 2026
    WEEKDAY_NO_YEAR = "weekday_no_year"  # tirsdag 24. november
    DAY_NO_YEAR = "day_no_year"  # 24. november
    SHORT = "short"  # tir 24. nov
    DAY_SHORT = "day_short"  # 24. nov
    MONTH = "month"  # november 2026


class Texts(Protocol):
    """Words of one language. Call `translate` with literal strings only: lupdate reads them from the source."""

    @property
    def language(self) -> Language: ...

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        """The text in this language; `n` picks the plural form and replaces `%n`."""
        ...

    def date_words(self, day: date, style: DateStyle = DateStyle.DAY) -> str: ...

    def near_date(self, day: date, today: date, style: DateStyle = DateStyle.WEEKDAY) -> str:
        """As `date_words`, without the year where it is the current one."""
        ...

    def time_words(self, moment: time) -> str:
        """13.39, in English 13:39."""
        ...

    def moment_words(self, moment: datetime) -> str:
        """24. november 2026 13.39"""
        ...

    def size_words(self, size: int, digits: int = 1) -> str:
        """Of so many bytes: 12,3 MB. `digits` stand behind the comma."""
        ...

    def names(self, names: Iterable[str]) -> str:
        """Joined with commas and a last «og»."""
        ...

    def sort_key(self, text: str) -> Any:
        """Alphabetical order as Norwegians expect it: … Z Æ Ø Å, with «Aa» as Å."""
        ...


@dataclass(frozen=True, slots=True)
class Voices:
    """Every language a document may be in, and the officer's own."""

    own: Language
    texts_in: Callable[[Language], Texts]

    @property
    def own_for_documents(self) -> Language:
        """Where the receiver leaves the choice: what the officer writes; Bokmål where the windows are in English."""
        return Language.NB if self.own is Language.EN else self.own


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this very name
    """Mark a text for translation where it is defined; translate it where it is shown."""
    return text
