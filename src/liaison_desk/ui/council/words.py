"""How the page says what it knows of a council. No Qt."""

from collections.abc import Sequence
from datetime import date, timedelta

from liaison_desk.domain import month_windows
from liaison_desk.domain.council_files import Member
from liaison_desk.domain.councils import Council, CouncilKind, MemberRole, Membership, Secretariat
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting, MeetingStage, agenda_due, minutes_due
from liaison_desk.domain.representation import Represented, required
from liaison_desk.domain.steps import StepKind, due_days
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.year_plan import too_few
from liaison_desk.ui.council.shown import Shown

_A_MONDAY = date(2024, 1, 1)


def joined(*parts: str, by: str = "  ·  ") -> str:
    return by.join(filter(None, parts))


def weekday_name(texts: Texts, weekday: int) -> str:
    """Monday is 0."""
    return texts.date_words(_A_MONDAY + timedelta(days=weekday), DateStyle.WEEKDAY_NO_YEAR).split()[0]


def header_line(shown: Shown, texts: Texts) -> str:
    """Kind, municipalities, and whether it has ended."""
    council = shown.council
    places = texts.names(m.full_name for m in shown.file.municipalities) if shown.file.municipalities else ""
    return joined(label(texts, council.kind), places, ended_words(council, texts, shown.today))


def ended_words(council: Council, texts: Texts, today: date) -> str:
    if council.ended_on is None:
        return ""
    day = texts.near_date(council.ended_on, today, DateStyle.DAY)
    if council.is_active(today):
        return texts.translate("Council", "ends {day}").format(day=day)
    return texts.translate("Council", "ended {day}").format(day=day)


def rhythm(council: Council, texts: Texts) -> str:
    """«2 møter i året, mars–april og september–oktober»"""
    if not council.meetings_per_year:
        return texts.translate("Council", "No fixed number of meetings")
    often = texts.translate("Council", "%n meeting(s) a year", "", n=council.meetings_per_year)
    return joined(often, month_windows.words(texts, month_windows.read(council.months)), by=", ")


def rhythm_fact(shown: Shown, texts: Texts) -> str:
    """The rhythm, with what is to be said of it: whose meetings take the place of its own, or that they are few."""
    council = shown.council
    if shown.covered_by is not None:
        covered = texts.translate("Council", "Its meetings are covered by {council}.")
        return covered.format(council=shown.covered_by.name)
    few = texts.translate("Council", "Fewer than two meetings a year; the guide says at least two.")
    return joined(rhythm(council, texts), few if too_few(council) else "", by=". ")


def usual_time(council: Council, texts: Texts) -> str:
    """«tirsdag 14.00–16.00, rådhuset»."""
    weekday = weekday_name(texts, council.weekday) if council.weekday is not None else ""
    hours = "–".join(texts.time_words(hour) for hour in (council.start, council.end) if hour)
    return joined(joined(weekday, hours, by=" "), council.place, by=", ")


def deadlines(council: Council, texts: Texts) -> str:
    """«Saker 14 dager, avklaring 10 dager og saksliste 7 dager før, referat 14 dager etter», as far as there are any."""
    theirs = council.secretariat is Secretariat.MUNICIPALITY
    found = []
    if council.knowledge_days is not None:
        found.append(texts.translate("Council", "Knowledge %n day(s) before", "", n=council.knowledge_days))
    if council.items_days is not None:
        items = (
            texts.translate("Council", "Our items %n day(s) before", "", n=council.items_days)
            if theirs
            else texts.translate("Council", "Items %n day(s) before", "", n=council.items_days)
        )
        found.append(items)
    if council.clearance_days is not None and not theirs:
        found.append(texts.translate("Council", "Cleared %n day(s) before", "", n=council.clearance_days))
    if not theirs:
        found.append(texts.translate("Council", "Agenda %n day(s) before", "", n=council.notice_days))
    found.append(texts.translate("Council", "minutes %n day(s) after", "", n=council.minutes_days))
    first, *others = found
    words = ", ".join([first, *(word[:1].lower() + word[1:] for word in others)])
    return words[:1].upper() + words[1:]


def holders(members: Sequence[Member]) -> str:
    """«Eirik Nordvik, ordfører»."""
    people = (member.person.contact for member in members)
    return "; ".join(joined(person.name, person.title, by=", ") for person in people)


def about(member: Member) -> str:
    """Title and organisation, under the name."""
    return joined(member.person.contact.title, member.person.organisation, by=", ")


def successor(after: Member | None, texts: Texts) -> str:
    """«etterfølger Eli Ny»."""
    if after is None:
        return ""
    return texts.translate("Council", "successor {name}").format(name=after.person.contact.name)


def seat_limits(membership: Membership, texts: Texts, today: date) -> str:
    """«til 31. okt», «fra 1. des» where that is worth saying; nothing for a seat that simply lasts."""
    since, until = membership.since, membership.until
    if until is not None:
        day = texts.near_date(until, today, DateStyle.DAY_SHORT)
        return texts.translate("Council", "until {day}").format(day=day)
    if since is not None and since > today:
        return texts.translate("Council", "from {day}").format(day=texts.near_date(since, today, DateStyle.DAY_SHORT))
    return ""


def meeting_title(meeting: Meeting, texts: Texts, today: date) -> str:
    """«tirsdag 13.00–14.30»; the day itself stands beside it."""
    weekday = weekday_name(texts, meeting.day.weekday())
    year = f" {meeting.day.year}" if meeting.day.year != today.year else ""
    return f"{weekday} {meeting_hours(meeting, texts)}{year}"


def meeting_hours(meeting: Meeting, texts: Texts) -> str:
    return f"{texts.time_words(meeting.start)}–{texts.time_words(meeting.end)}"


def meeting_line(meeting: Meeting, shown: Shown, texts: Texts) -> str:
    """How far the meeting has come, in a few words."""
    match meeting.stage:
        case MeetingStage.CANCELLED:
            return texts.translate("Council", "Cancelled")
        case MeetingStage.RUNNING:
            return texts.translate("Council", "Going on now")
        case MeetingStage.FINISHED:
            document = shown.document(meeting.id, DocumentKind.MINUTES)
            if document and document.sent_on:
                return texts.translate("Council", "The minutes are sent")
            return texts.translate("Council", "The minutes are finished")
        case MeetingStage.ENDED if shown.council.secretariat is Secretariat.MUNICIPALITY:
            return _received_line(meeting, shown, texts)
        case MeetingStage.ENDED:
            due = texts.near_date(minutes_due(meeting, shown.council.minutes_days), shown.today, DateStyle.DAY)
            return texts.translate("Council", "Minutes to be finished by {day}").format(day=due)
        case _:
            return _planned_line(meeting, shown, texts)


def _received_line(meeting: Meeting, shown: Shown, texts: Texts) -> str:
    minutes = shown.document(meeting.id, DocumentKind.MINUTES)
    if minutes is None or minutes.received_on is None:
        return texts.translate("Council", "The municipality writes the minutes")
    day = texts.near_date(minutes.received_on, shown.today, DateStyle.DAY_SHORT)
    return texts.translate("Council", "Minutes received {day}, kept unchanged").format(day=day)


def _planned_line(meeting: Meeting, shown: Shown, texts: Texts) -> str:
    theirs = shown.council.secretariat is Secretariat.MUNICIPALITY
    if meeting.day < shown.today:
        return _received_line(meeting, shown, texts) if theirs else texts.translate("Council", "Nothing is written yet")
    agenda = shown.document(meeting.id, DocumentKind.AGENDA)
    if theirs and agenda is not None:
        return texts.translate("Council", "Agenda received")
    if theirs:
        return _own_items_line(meeting, shown, texts)
    if agenda and agenda.sent_on:
        return texts.translate("Council", "The agenda is sent")
    if agenda:
        return texts.translate("Council", "The agenda is finished, not sent")
    due = texts.near_date(agenda_due(meeting, shown.council.notice_days), shown.today, DateStyle.DAY)
    return texts.translate("Council", "Agenda by {day}").format(day=due)


def _own_items_line(meeting: Meeting, shown: Shown, texts: Texts) -> str:
    last = due_days(meeting, shown.council).get(StepKind.OWN_ITEMS)
    if last is None:
        return texts.translate("Council", "The municipality sends the agenda")
    day = texts.near_date(last, shown.today, DateStyle.DAY)
    return texts.translate("Council", "Submit items by {day}").format(day=day)


def evaluation_line(shown: Shown, texts: Texts) -> str:
    """How far the year's evaluation has come."""
    if shown.evaluation_issued:
        return texts.translate("Council", "The evaluation is finished")
    day = texts.near_date(shown.evaluation_due, shown.today, DateStyle.DAY)
    if not shown.evaluation_answered:
        return texts.translate("Council", "Not begun, due {day}").format(day=day)
    answered = texts.translate("Council", "{answered} of 4 questions are answered, due {day}")
    return answered.format(answered=shown.evaluation_answered, day=day)


def facts_left(shown: Shown, texts: Texts) -> list[tuple[str, str]]:
    """Who: name and value, the value empty where nobody has said it."""
    council, own = shown.council, shown.own_seat
    return [
        (texts.translate("Council", "Kind"), label(texts, council.kind)),
        (texts.translate("Council", "Led by"), council.leadership),
        (texts.translate("Council", "Chair"), holders(shown.holders(MemberRole.CHAIR))),
        (texts.translate("Council", "Minute-taker"), holders(shown.holders(MemberRole.SECRETARY))),
        (texts.translate("Council", "Secretariat"), label(texts, council.secretariat)),
        (texts.translate("Council", "My role"), label(texts, own.membership.role) if own else ""),
        (texts.translate("Council", "My mandate"), council.mandate),
    ]


def facts_right(shown: Shown, texts: Texts) -> list[tuple[str, str]]:
    """How and when."""
    council, number = shown.council, f"{shown.next_number}/{shown.today:%y}"
    if council.secretariat is Secretariat.MUNICIPALITY:
        number = texts.translate("Council", "The municipality numbers the cases")
    represented = representation(council, texts)
    own = [(texts.translate("Council", "Own councils"), _own_councils(shown, texts))]
    return [
        (texts.translate("Council", "Rhythm"), rhythm_fact(shown, texts)),
        (texts.translate("Council", "Usual time"), usual_time(council, texts)),
        (texts.translate("Council", "Deadlines"), deadlines(council, texts)),
        (texts.translate("Council", "Meetings are"), openness(texts, is_open=council.is_open)),
        (texts.translate("Council", "Also serves as"), council.also_serves_as),
        (texts.translate("Council", "Next case"), number),
        *([(texts.translate("Council", "To be represented"), represented)] if represented else ()),
        *(own if council.kind is CouncilKind.REGIONAL else ()),
    ]


def representation(council: Council, texts: Texts) -> str:
    """Who must be represented, in words."""
    words = texts.names(_in_a_sentence(part, texts) for part in required(council))
    return words[:1].upper() + words[1:]


def missing_words(shown: Shown, texts: Texts) -> str:
    """One sentence about who is missing; nothing where nobody is."""
    if not shown.missing:
        return ""
    who = texts.names(_in_a_sentence(part, texts) for part in shown.missing)
    return texts.translate("Council", "Not represented: {who}.").format(who=who)


def _in_a_sentence(part: Represented, texts: Texts) -> str:
    words = label(texts, part)
    return words[:1].lower() + words[1:]


def _own_councils(shown: Shown, texts: Texts) -> str:
    """What a regional council is to the municipalities' own ones [P6]."""
    if shown.covers:
        names = texts.names(council.name for council in shown.covers)
        return texts.translate("Council", "Meets in the place of {councils}").format(councils=names)
    if shown.council.replaces_own:
        return texts.translate("Council", "This one stands in their place")
    return texts.translate("Council", "Beside this one")


def openness(texts: Texts, *, is_open: bool) -> str:
    return texts.translate("Council", "Open") if is_open else texts.translate("Council", "Closed")
