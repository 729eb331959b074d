"""What the year plan says. No Qt."""

from collections.abc import Iterable
from datetime import date, timedelta

from liaison_desk.domain import month_windows
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.councils import Council
from liaison_desk.domain.elections import constituted_in, election_in
from liaison_desk.domain.holidays import QuietTime, quiet_time
from liaison_desk.domain.labels import label
from liaison_desk.domain.planning import notice_day
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.year_plan import Against, Clash, ClashKind, PlanDate, Reason
from liaison_desk.services.year_plan import PlanFile

_A_MONDAY = date(2024, 1, 1)
_DAY = timedelta(days=1)
_SUNDAY = 6


def day_words(day: date, texts: Texts) -> str:
    """«tirsdag 9. februar, uke 6»."""
    return f"{texts.date_words(day, DateStyle.WEEKDAY_NO_YEAR)}, {week_words(day, texts)}"


def week_words(day: date, texts: Texts) -> str:
    return texts.translate("YearPlan", "week {number}").format(number=day.isocalendar().week)


def hours(each: PlanDate, texts: Texts) -> str:
    return f"{texts.time_words(each.start)}–{texts.time_words(each.end)}"


def weekday_name(texts: Texts, weekday: int) -> str:
    """Monday is 0."""
    return texts.date_words(_A_MONDAY + weekday * _DAY, DateStyle.WEEKDAY_NO_YEAR).split()[0]


def month_name(month: int, texts: Texts) -> str:
    return texts.date_words(date(2024, month, 1), DateStyle.MONTH).split()[0]


def theme_words(month: int, file: PlanFile, texts: Texts) -> str:
    """What comes up in the month every year; empty where nothing does."""
    found = texts.names(theme.words for theme in file.themes if theme.month == month)
    return (
        texts.translate("YearPlan", "Theme of {month}: {themes}.").format(month=month_name(month, texts), themes=found)
        if found
        else ""
    )


def rhythm(council: Council, texts: Texts) -> str:
    """«4 meetings a year  ·  Tuesday 13:00–14:30»."""
    often = texts.translate("YearPlan", "%n meeting(s) a year", "", n=council.meetings_per_year)
    months = month_windows.words(texts, month_windows.read(council.months))
    count = ", ".join(filter(None, (often, months)))
    when = weekday_name(texts, council.weekday) if council.weekday is not None else ""
    if council.start and council.end:
        when = f"{when} {texts.time_words(council.start)}–{texts.time_words(council.end)}".strip()
    return "  ·  ".join(filter(None, (count, when)))


def against(day: date, council: Council, found: Iterable[Reason], file: PlanFile, texts: Texts) -> list[str]:
    """A sentence for each thing against the day."""
    return [_reason(day, council, reason, file, texts) for reason in found]


def _reason(day: date, council: Council, reason: Reason, file: PlanFile, texts: Texts) -> str:
    match reason.against:
        case Against.PASSED:
            return texts.translate("YearPlan", "This day has passed.")
        case Against.NOTICE_TOO_SHORT:
            words = texts.translate("YearPlan", "The agenda should have gone out by {day}.")
            return words.format(day=texts.near_date(notice_day(day, council), file.facts.today, DateStyle.DAY))
        case Against.COUNCIL_ENDED:
            return texts.translate("YearPlan", "The council has ended by then.")
        case Against.WEEKEND:
            return texts.translate("YearPlan", "The day is a {weekday}.").format(
                weekday=weekday_name(texts, day.weekday())
            )
        case Against.HOLIDAY:
            names = texts.names(label(texts, name) for name in reason.holidays)
            return texts.translate("YearPlan", "Public holiday: {names}.").format(names=names)
        case Against.WAITS:
            words = texts.translate("YearPlan", "After the election the new municipal council is in place by {day}.")
            return words.format(day=texts.date_words(reason.until or day, DateStyle.DAY_NO_YEAR))
    if reason.busy is not None:
        if reason.busy.municipality_id is None:
            return texts.translate("YearPlan", "You are busy: {reason}.").format(reason=reason.busy.reason)
        words = texts.translate("YearPlan", "{municipality} is busy: {reason}.")
        return words.format(municipality=whose(reason.busy, file, texts), reason=reason.busy.reason)
    quiet = label(texts, reason.quiet) if reason.quiet else ""
    return texts.translate("YearPlan", "Nobody meets then: {what}.").format(what=quiet)


def whose(busy: BusyDays, file: PlanFile, texts: Texts) -> str:
    """The municipality that is busy, or the officer."""
    if busy.municipality_id is None:
        return texts.translate("YearPlan", "You")
    names = {place.id: place.short_name for place in file.municipalities}
    return names.get(busy.municipality_id, texts.translate("YearPlan", "A former municipality"))


def clash_words(found: Iterable[Clash], file: PlanFile, texts: Texts) -> list[str]:
    same_day = texts.translate("YearPlan", "The same day as {council}, which begins at {time}.")
    same_hours = texts.translate("YearPlan", "The same hours as {council}, which begins at {time}.")
    return [
        (same_hours if clash.kind is ClashKind.SAME_HOURS else same_day).format(
            council=file.every[clash.council_id].name, time=texts.time_words(clash.start)
        )
        for clash in found
    ]


def span(first: date, last: date, texts: Texts) -> str:
    """«22.–29. mars», «11. oktober»."""
    end = texts.date_words(last, DateStyle.DAY_NO_YEAR)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        start = texts.date_words(first, DateStyle.DAY_NO_YEAR).split()[0]
        return f"{start}–{end}"
    return f"{texts.date_words(first, DateStyle.DAY_NO_YEAR)} – {end}"


def kept_free_by_law(year: int, file: PlanFile, texts: Texts) -> list[tuple[str, str]]:
    """Days and what they are, in the order of the year: holidays that are no Sundays, quiet times, the election."""
    found: list[tuple[date, str, str]] = []
    holidays = file.facts.holidays
    for day, names in holidays.items():
        if day.year == year and day.weekday() != _SUNDAY and quiet_time(day, holidays) is None:
            found.append((day, span(day, day, texts), texts.names(label(texts, name) for name in names)))
    for first, last, quiet in _quiet_runs(year, file):
        found.append((first, span(first, last, texts), label(texts, quiet)))
    for election, until, is_expected in _elections(year, file):
        words = (
            texts.translate("YearPlan", "election expected, then until the new municipal council is in place")
            if is_expected
            else texts.translate("YearPlan", "election, then until the new municipal council is in place")
        )
        found.append((election, span(election, until, texts), words))
    return [(days, what) for _, days, what in sorted(found)]


def _elections(year: int, file: PlanFile) -> list[tuple[date, date, bool]]:
    """The election day and the day of the constitution, and whether they are as expected: each once, where what is
    known of the municipalities differs."""
    found = {}
    for known in [*file.facts.elections.values()] or [()]:
        if election := election_in(year, known):
            found[election, constituted_in(year, known)] = not any(each.year == year for each in known)
    return [(*days, is_expected) for days, is_expected in sorted(found.items())]


def _quiet_runs(year: int, file: PlanFile) -> list[tuple[date, date, QuietTime]]:
    runs: list[tuple[date, date, QuietTime]] = []
    day = date(year, 1, 2)
    while day.year == year:
        quiet = quiet_time(day, file.facts.holidays)
        if quiet and runs and runs[-1][2] is quiet and runs[-1][1] == day - _DAY:
            runs[-1] = (runs[-1][0], day, quiet)
        elif quiet:
            runs.append((day, day, quiet))
        day += _DAY
    return runs
