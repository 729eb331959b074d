"""What the figures of a council's year are counted from: its meetings with their people, and what was raised."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem, cases_in_order
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.attendance import Attendance, participants
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.year_chart import Raised
from liaison_desk.domain.year_figures import CouncilYear, MeetingYear, days_late
from liaison_desk.services import public
from liaison_desk.services.actions import next_meeting_after
from liaison_desk.store.work import Reader

T = TypeVar("T", Attendance, AgendaItem, Entry)


def load(reader: Reader, council: Council, years: Sequence[int], today: date) -> list[CouncilYear]:
    """One for each of the years, in their order."""
    every = sorted(reader.all(Meeting, council_id=council.id), key=lambda m: (m.day, m.start))
    shown = [meeting for meeting in every if meeting.day.year in years]
    met = _met(reader, council, shown)
    raised = _raised(reader, council, years, every, today)
    return [
        CouncilYear(
            tuple(one for one in met if one.meeting.day.year == year),
            tuple(one for one in raised if one.action.raised_on.year == year),
            council.notice_days,
        )
        for year in years
    ]


def _met(reader: Reader, council: Council, meetings: Sequence[Meeting]) -> list[MeetingYear]:
    ids = [meeting.id for meeting in meetings]
    members = reader.all(Membership, council_id=council.id)
    entered = _by_meeting(reader.all(Attendance, meeting_id=ids))
    people = {row.contact_id for row in members} | {row.contact_id for rows in entered.values() for row in rows}
    contacts = {contact.id: contact for contact in reader.all(Contact, id=people)}
    agendas = reader.all(IssuedDocument, kind=DocumentKind.AGENDA, meeting_id=ids)
    items = _by_meeting(reader.all(AgendaItem, meeting_id=ids))
    decisions = _by_meeting(reader.all(Entry, kind=EntryKind.DECISION, meeting_id=ids))
    made = []
    for meeting in meetings:
        cases = cases_in_order(items.get(meeting.id, []))
        place = {case.id: number for number, case in enumerate(cases)}
        made.append(
            MeetingYear(
                meeting=meeting,
                agenda_sent_on=_first_sent(agendas, meeting),
                people=tuple(participants(members, contacts, entered.get(meeting.id, []), meeting.day)),
                cases=tuple(cases),
                decisions=tuple(
                    sorted(
                        decisions.get(meeting.id, []),
                        key=lambda entry: (place.get(entry.item_id, len(place)), entry.position),
                    )
                ),
            )
        )
    return made


def _raised(
    reader: Reader, council: Council, years: Sequence[int], meetings: Sequence[Meeting], today: date
) -> list[Raised]:
    """In the order they were raised in."""
    found = [action for action in reader.all(ActionItem, council_id=council.id) if action.raised_on.year in years]
    measures = {m.id: m for m in reader.all(Measure, id={a.measure_id for a in found if a.measure_id})}
    areas = {area.id: area for area in reader.all(FocusArea, id={m.area_id for m in measures.values()})}
    closed = public.of_exempt_plan(reader, areas.values())
    days = {meeting.id: meeting.day for meeting in meetings}
    in_turn = sorted(found, key=lambda action: (action.raised_on, action.id))
    every = [_one(action, measures, areas, days, meetings, today) for action in in_turn]
    return [replace(one, is_exempt=one.area_id in closed) for one in every]


def _one(
    action: ActionItem,
    measures: Mapping[str, Measure],
    areas: Mapping[str, FocusArea],
    days: Mapping[MeetingId, date],
    meetings: Sequence[Meeting],
    today: date,
) -> Raised:
    area = areas[measures[action.measure_id].area_id] if action.measure_id else None
    late = days_late(action, next_meeting_after(action, meetings), today)
    day = days.get(action.meeting_id) if action.meeting_id else None
    return Raised(action, late, day, area.id if area else "", area.title if area else "")


def _by_meeting(rows: Iterable[T]) -> dict[MeetingId, list[T]]:
    grouped: dict[MeetingId, list[T]] = {}
    for row in rows:
        grouped.setdefault(row.meeting_id, []).append(row)
    return grouped


def _first_sent(agendas: Sequence[IssuedDocument], meeting: Meeting) -> date | None:
    """Or received, where the municipality sends it."""
    known = [agenda.sent_on or agenda.received_on for agenda in agendas if agenda.meeting_id == meeting.id]
    return min((day for day in known if day), default=None)
