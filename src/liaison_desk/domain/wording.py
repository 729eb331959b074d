"""Short words that windows and documents must say alike."""

from collections.abc import Sequence
from datetime import date

from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.dates import DateTrouble, Reading
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.privacy import Doubts, Personal
from liaison_desk.domain.texts import DateStyle, Texts


def deadline_words(texts: Texts, deadline: Deadline, style: DateStyle = DateStyle.NUMBERS) -> str:
    """«01.11.2026», «uke 49», «neste møte», the condition's own words, or «uten frist»."""
    match deadline.kind, deadline.on:
        case DueKind.DATE, day if day is not None:
            return texts.date_words(day, style)
        case DueKind.WEEK, day if day is not None:
            return texts.translate("Deadline", "week {number}").format(number=day.isocalendar().week)
        case DueKind.NEXT_MEETING, _:
            return texts.translate("Deadline", "next meeting")
        case DueKind.CONDITION, _:
            return deadline.words
    return texts.translate("Deadline", "no deadline")


def deadline_echo(texts: Texts, deadline: Deadline, today: date) -> str:
    """What the program understood, before it is kept: weekday and date, and for a week the days it spans."""
    match deadline.kind, deadline.on:
        case DueKind.DATE, day if day is not None:
            return texts.near_date(day, today)
        case DueKind.WEEK, day if day is not None:
            last = deadline.last_day(None) or day
            days = f"{texts.date_words(day, DateStyle.DAY_SHORT)} – {texts.date_words(last, DateStyle.DAY_SHORT)}"
            return f"{deadline_words(texts, deadline)} ({days})"
    return deadline_words(texts, deadline)


def deadline_read_back(texts: Texts, deadline: Deadline, today: date) -> str:
    """As it stands in a line of text, where it is read as this deadline again."""
    if deadline.kind is DueKind.DATE and deadline.on is not None:
        return texts.near_date(deadline.on, today)
    return deadline_words(texts, deadline)


_OF_A_PART = (CouncilKind.LOCAL, CouncilKind.SLT_EXECUTIVE, CouncilKind.BUSINESS_FORUM)


def council_name(texts: Texts, kind: CouncilKind, municipalities: Sequence[Municipality]) -> str:
    """What a new council may be called: «Politirådet i Bergen», «Lokalt politiråd Bergen vest»."""
    if not municipalities:
        return label(texts, kind)
    places = [m.short_name if kind in _OF_A_PART else m.name for m in municipalities]
    name = {
        CouncilKind.OVERALL: texts.translate("CouncilName", "The police council in {place}"),
        CouncilKind.LOCAL: texts.translate("CouncilName", "Local police council {place}"),
        CouncilKind.REGIONAL: texts.translate("CouncilName", "Regional police council for {place}"),
        CouncilKind.EXTENDED: texts.translate("CouncilName", "Extended police council in {place}"),
        CouncilKind.SLT_STEERING: texts.translate("CouncilName", "The SLT steering group in {place}"),
        CouncilKind.SLT_COORDINATING: texts.translate("CouncilName", "The SLT coordinating group in {place}"),
        CouncilKind.SLT_EXECUTIVE: texts.translate("CouncilName", "SLT executive level in {place}"),
        CouncilKind.BUSINESS_FORUM: texts.translate("CouncilName", "Business forum {place}"),
    }[kind]
    return name.format(place=texts.names(dict.fromkeys(places)))


def distance_words(texts: Texts, day: date, today: date) -> str:
    """«i dag», «om 3 dager», «for 5 dager siden»."""
    days = (day - today).days
    if days == 0:
        return texts.translate("Deadline", "today")
    if days == 1:
        return texts.translate("Deadline", "tomorrow")
    if days == -1:
        return texts.translate("Deadline", "yesterday")
    if days > 0:
        return texts.translate("Deadline", "in %n day(s)", "", n=days)
    return texts.translate("Deadline", "%n day(s) ago", "", n=-days)


def trouble_words(texts: Texts, reading: Reading) -> str:
    """Why what was written is no date, and what it may have been: «November har 30 dager. Mente du 30. november?»"""
    last = reading.last_day
    match reading.trouble:
        case DateTrouble.MONTH_IS_SHORTER if last is not None:
            month = texts.date_words(last, DateStyle.MONTH).split()[0].capitalize()
            return texts.translate("Deadline", "{month} has {days} days. Did you mean {date}?").format(
                month=month, days=last.day, date=texts.date_words(last, DateStyle.DAY_NO_YEAR)
            )
        case DateTrouble.OTHER_WEEKDAY if last is not None:
            date_words = texts.date_words(last, DateStyle.DAY_NO_YEAR)
            return texts.translate("Deadline", "{date} is a {weekday}.").format(
                date=date_words, weekday=texts.date_words(last, DateStyle.WEEKDAY_NO_YEAR).split()[0].rstrip(",")
            )
        case DateTrouble.NO_SUCH_WEEK:
            return texts.translate("Deadline", "There is no such week.")
    return texts.translate("Deadline", "There is no such date.")


def personal_words(texts: Texts, seen: Personal) -> str:
    """What a text seems to say about an individual, and what to do [004 §4.1.5, 5.4]."""
    words = texts.translate("Privacy", "This looks like {what}. Take it out.").format(what=label(texts, seen))
    return f"{words} {_own_systems(texts)}"


def doubt_words(texts: Texts, doubts: Doubts) -> str:
    """Where a document seems to speak of individuals, before it is finished all the same."""
    item = texts.translate("Privacy", "item {number}")
    places = [item.format(number=number) for number in doubts.items]
    if doubts.elsewhere:
        places.append(texts.translate("Privacy", "what stands outside the items"))
    words = texts.translate("Privacy", "There seems to be {what} in {places}.").format(
        places=texts.names(places), what=texts.names(label(texts, kind) for kind in doubts.kinds)
    )
    return f"{words} {_own_systems(texts)}"


def _own_systems(texts: Texts) -> str:
    return texts.translate("Privacy", "Intelligence and cases about individuals belong in the police's own systems.")
