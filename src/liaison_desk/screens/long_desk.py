"""A desk on which everything is long: names, lists, notes, twelve municipalities. What it says is nobody's."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind, MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import LogEntryId, MeetingId, MunicipalityId, new_id, repeatable_ids
from liaison_desk.domain.inside_police import PoliceNoteKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.screens import desks
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    agreements,
    contact_log,
    contacts,
    councils,
    evaluation_writing,
    evaluations,
    inside_police,
    issuing,
    meetings,
    memos,
    minutes,
    municipalities,
    reference,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.work import Reader, Work

COUNCIL = (
    "Samarbeidsforum for forebygging av vold i nære relasjoner og negativ sosial kontroll i Åsane, Arna og Bergen nord"
)
PERSON = "Anne-Grethe Margrethe Kristiansen Thorvaldsen-Myklebust av Nordhordlandshalvøya, den eldre"
TITLE = (
    "Kartlegge trafikkfarlige kryss, mørke gangveier og uoversiktlige snarveier ved alle barneskoler i bydelen før jul"
)
_POST = "fagansvarlig for kriminalitetsforebyggende arbeid, beredskap og folkehelse i oppvekstavdelingen"
_OFFICE = "Interkommunalt kompetansesenter for barn, unge og familier i Nordhordland, Osterøy og Modalen"
_MEASURE = (
    "Felles varslingsrutine for skole, barnevern, helsesykepleier og politi ved bekymringsfullt fravær over ti dager"
)
_NOTE = (
    "Politiet orienterte om utviklingen siden forrige møte: færre anmeldte forhold enn i fjor, men flere gjengangere "
    "under 15 år, mest uro torsdag til lørdag etter kl. 18, og et mønster som gjentar seg ved de samme bussholdeplassene. "
    "Kommunen la fram tallene for fritidsklubbene, skolemiljøet og utekontakten, og viste til at to stillinger står "
    "ledige til sommeren. Flere av deltakerne ønsket en felles oversikt over hvem som gjør hva, og når."
)
_PLACES = ("Askøy", "Alver", "Austevoll", "Bjørnafjorden", "Etne", "Kvam", "Kvinnherad", "Masfjorden", "Tysnes")
_MOST_ITEMS, _MOST_ACTIONS, _MOST_PEOPLE, _MOST_ENTRIES, _MOST_NOTES = 60, 200, 90, 120, 30


def full(desk: Desk, clock: SetClock) -> None:
    """The morning of the sample year, and all of it."""
    clock.set(year.MORNING)
    with repeatable_ids(year.SEED + 2), desk.write(Op.SET_UP) as work:
        bergen = work.all(Municipality, name="Bergen")[0]
        for name in _PLACES:
            municipalities.assign(work, find(reference.register(), name)[0], desk.today())
        people = _people(work)
        council = _council(work, bergen, people)
        meeting = meetings.plan(work, council.id, date(2026, 12, 8), time(9, 0), time(15, 30), f"{_OFFICE}, 3. etasje")
        _agenda(work, meeting)
        _actions(work, council, bergen, people)
        _log(work, bergen.id, people)
        _inside(work, bergen.id)
        _plan(work, bergen.id)
        _evaluation(work, council)
        for number in range(12):
            memos.add(work, f"{number + 1}. {TITLE}", year.MORNING.date())
    desk.forget_undo()


def running(desk: Desk, clock: SetClock) -> None:
    """The long meeting is being held, and much has been written under its third item."""
    _hold(desk, clock)
    clock.set(clock.now() + timedelta(minutes=31))


def ended(desk: Desk, clock: SetClock) -> None:
    """And it is over."""
    _hold(desk, clock)
    clock.set(clock.now() + timedelta(hours=6))
    with desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting_of(work))


def finished(desk: Desk, clock: SetClock) -> None:
    """And its minutes are issued."""
    ended(desk, clock)
    with desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting_of(work), desks.voices())


def meeting_of(work: Reader) -> MeetingId:
    council = work.all(Council, name=COUNCIL)[0]
    return work.all(Meeting, council_id=council.id)[0].id


def _hold(desk: Desk, clock: SetClock) -> None:
    full(desk, clock)
    clock.set(clock.now().replace(month=12, day=8, hour=9, minute=2))
    with repeatable_ids(year.SEED + 3), desk.write(Op.START_MEETING) as work:
        meeting = meetings.start(work, meeting_of(work))
        people = [member.person.contact for member in councils.load(work, meeting.council_id).members]
        items = [item for item in agenda.items_of(work, meeting.id) if item.title.startswith("3. ")]
        kinds = (EntryKind.NOTE, EntryKind.NOTE, EntryKind.DECISION, EntryKind.ACTION, EntryKind.INTERNAL)
        for number, kind in enumerate(kinds * 6):
            words = TITLE if kind is EntryKind.ACTION else _NOTE
            owner = Owner(PERSON, people[0].id) if kind is EntryKind.ACTION else Owner()
            minutes.add_entry(work, items[0].id, kind, f"{number + 1}. {words}", owner=owner)
    desk.forget_undo()


def _people(work: Work) -> list[Contact]:
    sides = tuple(Side)
    return [
        contacts.add(
            work,
            f"{PERSON.removesuffix(', den eldre')} {number}" if number else PERSON,
            title=_POST,
            side=sides[number % len(sides)],
            organisation=f"{_OFFICE}, avdeling {number % 7 + 1}",
            email=f"anne-grethe.margrethe.kristiansen.thorvaldsen-myklebust.{number}@kompetansesenteret.eksempel.no",
            phone="+47 900 00 900, sentralbord 55 00 00 00 (08.00–15.30)",
        )
        for number in range(_MOST_PEOPLE)
    ]


def _council(work: Work, bergen: Municipality, people: Sequence[Contact]) -> Council:
    council = councils.found(work, COUNCIL, CouncilKind.LOCAL, [bergen.id], Language.NB)
    council = councils.save(work, replace(council, start=time(9, 0), end=time(15, 30), place=f"{_OFFICE}, 3. etasje"))
    for number, person in enumerate(people[:40]):
        councils.add_member(work, council.id, person.id, MemberRole.CHAIR if number == 0 else MemberRole.MEMBER)
    return council


def _agenda(work: Work, meeting: Meeting) -> None:
    before = len(agenda.items_of(work, meeting.id))
    for number in range(_MOST_ITEMS - before):
        item = agenda.add_item(work, meeting.id, f"{number + 1}. {TITLE}")
        agenda.save_item(work, replace(item, presenter=PERSON, minutes=7, background=_NOTE))


def _actions(work: Work, council: Council, bergen: Municipality, people: Sequence[Contact]) -> None:
    statuses = (ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.WAITING, ActionStatus.IN_PROGRESS)
    for number in range(_MOST_ACTIONS):
        owner = people[number % 9]
        item = actions.raise_item(
            work,
            f"{number + 1}. {TITLE}",
            owner=Owner(owner.name, owner.id),
            deadline=Deadline.day(year.MORNING.date() + timedelta(days=number - 12)),
            council_id=council.id,
            municipality_id=bergen.id,
        )
        if statuses[number % len(statuses)] is not item.status:
            actions.change_status(work, item.id, statuses[number % len(statuses)])
        if number == 0:
            for line in range(25):
                actions.comment(work, item.id, f"{line + 1}. {_NOTE}")


def _log(work: Work, place: MunicipalityId, people: Sequence[Contact]) -> None:
    kinds = tuple(ContactKind)
    for number in range(_MOST_ENTRIES):
        on = year.MORNING.date() - timedelta(days=number)
        entry = LogEntry(
            id=LogEntryId(new_id()),
            on=on,
            kind=kinds[number % len(kinds)],
            words=_NOTE,
            municipality_id=place,
            minutes=90,
        )
        contact_log.add(work, entry, [person.id for person in people[: number % 4 + 1]])


def _inside(work: Work, place: MunicipalityId) -> None:
    for number in range(_MOST_NOTES):
        on = year.MORNING.date() - timedelta(days=number)
        kind = PoliceNoteKind.NEED if number % 2 else PoliceNoteKind.BRIEFING
        inside_police.add(work, kind, on, f"{number + 1}. {TITLE}", _OFFICE, place)


def _plan(work: Work, place: MunicipalityId) -> None:
    period = agreements.of_municipality(work, place)[0].newest.period
    action_plans.add_goal(work, period.id, f"Barn og unge i Bergen har en trygg oppvekst. {TITLE}")
    for area in agreements.add_areas(work, period.id, [f"{COUNCIL} {number}" for number in range(1, 5)]):
        for number in range(8):
            measure = action_plans.add_measure(work, area.id, f"{_MEASURE} {number + 1}")
            action_plans.change_owner(work, measure.id, Owner(_OFFICE))


def _evaluation(work: Work, council: Council) -> None:
    of = council.id, year.MORNING.year
    told = "\n".join(f"- {_NOTE}" for _ in range(6))
    evaluations.save(work, replace(evaluations.begin(work, *of), done=told, learned=told, worked=told))
    for number in range(12):
        evaluation_writing.add_point(work, *of, f"{number + 1}. {TITLE}")
        evaluation_writing.add_effect(work, *of, f"{_MEASURE} {number + 1}")
