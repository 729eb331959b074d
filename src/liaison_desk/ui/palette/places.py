"""Where one has been, by name. No Qt."""

from collections.abc import Iterator, Sequence
from datetime import date

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.services import search
from liaison_desk.store.work import Reader
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.suggestions import Suggestion
from liaison_desk.ui.place import Place

MOST = 5


def been(context: Context, places: Sequence[Place]) -> list[Suggestion]:
    """The last first. What is gone by now, and pages that are nothing but themselves, are left out."""
    with context.desk.read() as reader:
        named = (_named(reader, place, context.texts, context.today()) for place in places)
        return [row for row in named if row is not None][:MOST]


def meetings_of_today(context: Context) -> Iterator[Suggestion]:
    with context.desk.read() as reader:
        held = search.meetings_on(reader, context.today())
    for meeting, council in held:
        hour = context.texts.time_words(meeting.start)
        yield Suggestion(council.name, Place("meeting", meeting.id), hour, icon=Icon.CALENDAR_CLOCK)


def _named(reader: Reader, place: Place, texts: Texts, today: date) -> Suggestion | None:
    subject = place.subject
    match place.page:
        case "meeting":
            meeting = reader.find(Meeting, subject)
            council = reader.find(Council, meeting.council_id) if meeting else None
            if meeting is None or council is None:
                return None
            day = texts.near_date(meeting.day, today, DateStyle.DAY)
            return Suggestion(council.name, place, day, icon=Icon.CALENDAR_CLOCK)
        case "council":
            council = reader.find(Council, subject)
            about = texts.translate("Palette", "council")
            return Suggestion(council.name, place, about, icon=Icon.USERS) if council else None
        case "municipality":
            municipality = reader.find(Municipality, subject)
            about = texts.translate("Palette", "municipality")
            return Suggestion(municipality.short_name, place, about, icon=Icon.LANDMARK) if municipality else None
        case "contacts":
            person = reader.find(Contact, subject)
            return Suggestion(person.name, place, person.title, icon=Icon.USER) if person else None
        case "actions":
            action = reader.find(ActionItem, subject)
            about = texts.translate("Palette", "action item")
            return Suggestion(action.title, place, about, icon=Icon.LIST_CHECKS) if action else None
        case "evaluations":
            council = reader.find(Council, subject)
            about = texts.translate("Palette", "Evaluation {year}").format(year=place.part)
            return Suggestion(council.name, place, about, icon=Icon.CLIPBOARD_CHECK) if council else None
        case _:
            return None
