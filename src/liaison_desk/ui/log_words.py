"""How pages say what stands in the contact log. No Qt."""

from datetime import date

from liaison_desk.domain.contact_log import ContactKind, LogRow
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.kit.icons import Icon

ICONS = {
    ContactKind.CALL: Icon.PHONE,
    ContactKind.VISIT: Icon.MAP_PIN,
    ContactKind.MEETING: Icon.USERS,
    ContactKind.REQUEST: Icon.MESSAGE_SQUARE,
    ContactKind.TALK: Icon.SCHOOL,
}


def what(row: LogRow, texts: Texts) -> str:
    """What it was about, or with whom where nothing is written."""
    return row.entry.words or texts.names(person.name for person in row.people)


def when(row: LogRow, texts: Texts, today: date, style: DateStyle = DateStyle.WEEKDAY) -> str:
    """«fredag 20. november, samtale, 15 minutter»."""
    return ", ".join((texts.near_date(row.entry.on, today, style), how(row, texts)))


def how(row: LogRow, texts: Texts) -> str:
    """«samtale, 15 minutter»."""
    minutes = row.entry.minutes
    long = texts.translate("ContactLog", "%n minute(s)", "", n=minutes) if minutes else ""
    return ", ".join(filter(None, (label(texts, row.entry.kind).lower(), long)))


def whom(row: LogRow, texts: Texts) -> str:
    """The people, where the line itself does not say them."""
    return texts.names(person.name for person in row.people) if row.entry.words else ""


def with_whom(row: LogRow, texts: Texts) -> str:
    """The people and the municipality."""
    return ", ".join(filter(None, (whom(row, texts), row.municipality)))


def outside(row: LogRow, texts: Texts) -> str:
    """«utenfor rollen, videresendt til forebyggende»; nothing for what is within it."""
    entry = row.entry
    if entry.is_in_role:
        return ""
    if not entry.forwarded_to:
        return texts.translate("ContactLog", "outside the role")
    words = texts.translate("ContactLog", "outside the role, forwarded to {whom}")
    return words.format(whom=entry.forwarded_to)


def came_of(row: LogRow, texts: Texts) -> str:
    """What became of it."""
    parts = []
    if row.action is not None:
        parts.append(texts.translate("ContactLog", "became an action item"))
    if row.meeting is not None:
        day = texts.date_words(row.meeting.day, DateStyle.DAY_SHORT)
        parts.append(texts.translate("ContactLog", "a case on {day}").format(day=day))
    return ", ".join(parts)


def spoken(row: LogRow, texts: Texts, today: date) -> str:
    """The entry as one sentence for a screen reader."""
    parts = (what(row, texts), with_whom(row, texts), when(row, texts, today), outside(row, texts), came_of(row, texts))
    return ". ".join(part.rstrip(".") for part in parts if part)


def last_words(last: date | None, texts: Texts, today: date) -> str:
    """«i dag», «i går», «20. nov»; nothing where there never was any contact."""
    if last is None:
        return ""
    days = (today - last).days
    if days == 0:
        return texts.translate("ContactLog", "today")
    if days == 1:
        return texts.translate("ContactLog", "yesterday")
    return texts.near_date(last, today, DateStyle.DAY_SHORT)


def interval_words(days: int | None, texts: Texts) -> str:
    """«hver 30. dag» is said as the months and weeks it is."""
    match days:
        case None:
            return texts.translate("ContactLog", "Not set")
        case 365:
            return texts.translate("ContactLog", "Once a year")
        case 7:
            return texts.translate("ContactLog", "Every week")
        case 30:
            return texts.translate("ContactLog", "Every month")
        case _:
            return texts.translate("ContactLog", "Every %n day(s)", "", n=days)


INTERVALS = (None, 7, 14, 30, 60, 90, 180, 365)  # days to choose from


def interval_options(days: int | None, texts: Texts) -> list[tuple[object, str]]:
    """What can be chosen; an interval that is none of these stays to be chosen too."""
    offered = [*INTERVALS, *([] if days in INTERVALS else [days])]
    return [(every, interval_words(every, texts)) for every in offered]
