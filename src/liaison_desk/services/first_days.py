"""The cover of a handover: what the one who takes over must know and do first, read as it stands on that day [W5]."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import OPEN
from liaison_desk.domain.agreements import next_revision
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilKind, CouncilMunicipality, MemberRole, Membership
from liaison_desk.domain.evaluation_parts import LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.first_days import WHOLE, belongs, by_owner, handed_over, in_stages
from liaison_desk.domain.ids import ContactId, CouncilId, MunicipalityId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.today import MeetingState
from liaison_desk.export.first_days_paper import (
    FirstDaysPaper,
    KeyPerson,
    PaperAgreement,
    PaperLearned,
    PaperMeeting,
    Post,
    Waiting,
    WaitingMinutes,
)
from liaison_desk.export.papers import Imprint
from liaison_desk.services import action_rows, agreements, documents, evaluation_parts, officers, papers, today
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader

ACTIONS, PEOPLE = 24, 30  # so many fit two pages; what is more is in the program


@dataclass(frozen=True, slots=True)
class Cover:
    """What is handed over: from `day` on, for good, or to a deputy whose last day is `until`."""

    places: tuple[MunicipalityId, ...]
    day: date
    file_name: str
    receiver: str = ""
    until: date | None = None


def content(desk: Desk, cover: Cover, texts: Texts) -> bytes:
    """In the language of the program: it stays inside the police. For a job."""
    with desk.read() as reader:
        made = paper(reader, cover, texts, Imprint(heading(reader, cover.places, texts), 0, desk.now()))
    return documents.first_days_pdf(made, texts)


def name(texts: Texts, heading_: str) -> str:
    """«De første tretti dagene, Askøy.pdf»"""
    words = texts.translate("FirstDays", "The first thirty days, {places}").format(places=heading_)
    return documents.safe_name(words, ".pdf")


def heading(reader: Reader, places: Collection[MunicipalityId], texts: Texts) -> str:
    """«Askøy og Øygarden»"""
    found = {place.id: place.short_name for place in reader.all(Municipality)}
    return texts.names(found[place] for place in places)


def paper(reader: Reader, cover: Cover, texts: Texts, imprint: Imprint) -> FirstDaysPaper:
    """Read at the day of the handover, whatever day it is made on."""
    day, places = cover.day, set(cover.places)
    forums = _councils(reader, places, day)
    look = today.look(reader, day, WHOLE)
    rows = handed_over((*look.rows, *look.asleep), places, forums)
    items = [row for row in action_rows.rows(reader, status=OPEN) if belongs(row, places, forums)]
    listed, known = by_owner(items, day), _people(reader, forums, items, day)
    shown = papers.action_list_paper(listed[:ACTIONS], imprint.council, texts, day, imprint.created, as_given=True)
    return FirstDaysPaper(
        imprint=imprint,
        day=day,
        giver=_giver(reader),
        receiver=cover.receiver.strip(),
        file_name=cover.file_name,
        until=cover.until,
        deeds=tuple((stage, tuple(members)) for stage, members in in_stages(rows, day)),
        meetings=tuple(_meetings(look.ahead, forums, day)),
        minutes=tuple(_minutes(today.meeting_states(reader), forums)),
        actions=shown.actions,
        more_actions=len(listed) - len(shown.actions),
        people=tuple(known[:PEOPLE]),
        more_people=len(known[PEOPLE:]),
        agreements=tuple(_agreements(reader, cover.places, day)),
        learned=tuple(_learned(reader, forums, day)),
    )


def _councils(reader: Reader, places: Collection[MunicipalityId], day: date) -> dict[CouncilId, Council]:
    ids = {link.council_id for link in reader.all(CouncilMunicipality) if link.municipality_id in places}
    order = list(CouncilKind)
    found = sorted(reader.all(Council, id=ids), key=lambda one: (order.index(one.kind), one.name))
    return {one.id: one for one in found if one.is_active(day)}


def _giver(reader: Reader) -> KeyPerson:
    officer = officers.current(reader)
    return _person(officer.contact) if officer else KeyPerson("", "")


def _person(one: Contact) -> KeyPerson:
    return KeyPerson(one.name, one.title, one.phone, one.email)


def _meetings(ahead: Iterable[MeetingState], forums: Collection[CouncilId], day: date) -> Iterable[PaperMeeting]:
    """Those of the thirty days, and of each council the next one however far ahead."""
    seen: set[CouncilId] = set()
    for state in ahead:
        meeting = state.meeting
        if meeting.council_id in forums and (meeting.council_id not in seen or meeting.day <= day + WHOLE):
            seen.add(meeting.council_id)
            yield PaperMeeting(meeting.day, meeting.start, meeting.end, state.council.name, meeting.whereabouts)


def _minutes(states: Iterable[MeetingState], forums: Collection[CouncilId]) -> list[WaitingMinutes]:
    found = []
    for state in sorted(states, key=lambda state: (state.meeting.day, state.meeting.start)):
        document = state.minutes
        if state.council.id not in forums or document is None or document.received_on is not None:
            continue
        if document.sent_on is None:
            found.append(WaitingMinutes(state.council.name, state.meeting.day, Waiting.SENDING))
        elif not state.meeting.is_approved:
            found.append(WaitingMinutes(state.council.name, state.meeting.day, Waiting.APPROVAL))
    return found


def _people(reader: Reader, forums: dict[CouncilId, Council], items: Sequence[ActionRow], day: date) -> list[KeyPerson]:
    """Who is expected in the councils, who coordinates SLT, and who follows up; without the one who leaves."""
    officer = officers.current(reader)
    seats: dict[ContactId, list[tuple[MemberRole, str]]] = {}
    order = list(forums)
    current = [one for one in reader.all(Membership) if one.council_id in forums and one.is_current(day)]
    for one in sorted(current, key=lambda one: order.index(one.council_id)):
        if one.role.is_expected:
            seats.setdefault(one.contact_id, []).append((one.role, forums[one.council_id].name))
    following = {row.action.follower_id for row in items} - {None}
    around = {one.contact_id for one in current} | following
    found = []
    for person in reader.all(Contact, id=around):
        is_slt = "slt" in person.title.casefold() and "koordinator" in person.title.casefold()
        posts = [*([Post.SLT] if is_slt else []), *([Post.FOLLOWS_UP] if person.id in following else [])]
        is_gone = not person.is_in_post(day) or (officer is not None and person.id == officer.contact.id)
        if not is_gone and (posts or person.id in seats):
            mine = tuple(seats.get(person.id, ()))
            found.append(KeyPerson(person.name, person.title, person.phone, person.email, mine, tuple(posts)))
    roles = list(MemberRole)
    return sorted(
        found,
        key=lambda one: (
            min((roles.index(role) for role, _ in one.seats), default=len(roles)),
            not one.posts,
            one.name,
        ),
    )


def _agreements(reader: Reader, places: Iterable[MunicipalityId], day: date) -> Iterable[PaperAgreement]:
    for place in places:
        for file in agreements.of_municipality(reader, place):
            period = file.in_force or file.newest.period
            revision = next_revision(period, day, file.elections)
            yield PaperAgreement(
                reader.get(Municipality, place).short_name,
                file.agreement.name,
                period.state,
                revision.due if revision else None,
                revision.reason if revision else None,
            )


def _learned(reader: Reader, forums: dict[CouncilId, Council], day: date) -> Iterable[PaperLearned]:
    """The learning points of each council's newest evaluation; where it has none, its answer to what was learned."""
    for council in forums.values():
        written = [one for one in reader.all(Evaluation, council_id=council.id) if one.year <= day.year]
        for one in sorted(written, key=lambda one: -one.year):
            listed = [point.words for point in evaluation_parts.of(reader, LearningPoint, one.id)]
            points = [words for words in (listed or [one.learned]) if words.strip()]
            if points:
                yield PaperLearned(council.name, one.year, tuple(points))
                break
