"""The public holidays of Norway, and the days beside them on which nobody meets."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum


class Holiday(StrEnum):
    """[helligdagsloven § 2; lov 1947-04-26 nr. 1]."""

    NEW_YEARS_DAY = "new_years_day"
    MAUNDY_THURSDAY = "maundy_thursday"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    ASCENSION_DAY = "ascension_day"
    CONSTITUTION_DAY = "constitution_day"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_DAY = "christmas_day"
    BOXING_DAY = "boxing_day"


class QuietTime(StrEnum):
    """Days that are no holidays by law and no use for a meeting: custom, and ours to say."""

    EASTER_WEEK = "easter_week"
    EVE_OF_CONSTITUTION_DAY = "eve_of_constitution_day"
    ASCENSION_FRIDAY = "ascension_friday"
    JULY = "july"
    CHRISTMAS = "christmas"


Holidays = Mapping[date, tuple[Holiday, ...]]  # two can fall on one day: 17 May 2027 is Whit Monday too

_DAY = timedelta(days=1)


def quiet_time(day: date, holidays: Holidays) -> QuietTime | None:
    """What keeps people away on a day that is no public holiday; None for a day like others."""
    if day.month == 7:
        return QuietTime.JULY
    if (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1):
        return QuietTime.CHRISTMAS
    if (day.month, day.day) == (5, 16):
        return QuietTime.EVE_OF_CONSTITUTION_DAY
    if Holiday.ASCENSION_DAY in holidays.get(day - _DAY, ()):
        return QuietTime.ASCENSION_FRIDAY
    to_sunday = day + timedelta(days=6 - day.weekday())
    return QuietTime.EASTER_WEEK if Holiday.EASTER_SUNDAY in holidays.get(to_sunday, ()) else None
