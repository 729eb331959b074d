"""The public holidays of a year, from the library that keeps them. Loaded late: it takes longer than a page may."""

import importlib
from collections.abc import Iterable
from datetime import date
from functools import cache

from liaison_desk.domain.holidays import Holiday

# As the library names them with language «no». Without a language it would follow the system's.
_NAMES = {
    "Første nyttårsdag": Holiday.NEW_YEARS_DAY,
    "Skjærtorsdag": Holiday.MAUNDY_THURSDAY,
    "Langfredag": Holiday.GOOD_FRIDAY,
    "Første påskedag": Holiday.EASTER_SUNDAY,
    "Andre påskedag": Holiday.EASTER_MONDAY,
    "Arbeidernes dag": Holiday.LABOUR_DAY,
    "Kristi himmelfartsdag": Holiday.ASCENSION_DAY,
    "Grunnlovsdag": Holiday.CONSTITUTION_DAY,
    "Første pinsedag": Holiday.WHIT_SUNDAY,
    "Andre pinsedag": Holiday.WHIT_MONDAY,
    "Første juledag": Holiday.CHRISTMAS_DAY,
    "Andre juledag": Holiday.BOXING_DAY,
}


def public_holidays(years: Iterable[int]) -> dict[date, tuple[Holiday, ...]]:
    """Every public holiday of these years; two names where two fall on one day."""
    return {day: names for year in years for day, names in _of_year(year).items()}


@cache
def _of_year(year: int) -> dict[date, tuple[Holiday, ...]]:
    library = importlib.import_module("holidays")
    found = library.country_holidays("NO", years=year, language="no")
    return {day: tuple(_NAMES[name] for name in found.get_list(day)) for day in sorted(found)}
