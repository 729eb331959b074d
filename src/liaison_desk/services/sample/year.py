"""Build the sample year into an empty desk, and go on with its meeting of the day."""

from datetime import date, datetime

from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, FixedItem
from liaison_desk.domain.ids import MeetingId, repeatable_ids
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Voices
from liaison_desk.services import agenda, municipalities, officers, reference
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import (
    access,
    action_plan,
    agreement,
    attached,
    bergen,
    contact_log,
    deadlines,
    evaluation,
    flow,
    followers,
    inside_police,
    own_desk,
    oygarden,
    post,
    reminded,
    skaun,
)
from liaison_desk.services.sample.teller import Teller, decision, internal, note, on, task

MORNING = datetime(2026, 11, 24, 10, 42, tzinfo=OSLO)  # the moment the sample desk is opened
IN_THE_MEETING = datetime(2026, 11, 24, 13, 39, tzinfo=OSLO)
AFTER_THE_MEETING = datetime(2026, 11, 24, 14, 41, tzinfo=OSLO)
SEED = 2026


def build(desk: Desk, clock: SetClock, voices: Voices) -> None:
    """The year up to the morning of 24 November 2026. The same store every time."""
    with repeatable_ids(SEED):
        teller = Teller(desk, clock, voices)
        teller.at(date(2026, 1, 5))
        with desk.write(Op.SET_UP) as work:
            me = officers.describe(
                work,
                name="Ingrid Solheim",
                title="politikontakt",
                police_district="Vest politidistrikt",
                unit="Bergen vest politistasjon",
                email="ingrid.solheim@eksempel.no",
                phone="900 00 100",
            ).contact
            places = {
                name: municipalities.assign(work, find(reference.register(), name)[0], desk.today())
                for name in ("Bergen", "Skaun", "Øygarden")
            }
            officers.finish_set_up(work, desk.today())
        bergen.tell(teller, places["Bergen"], me)
        skaun.tell(teller, places["Skaun"], me)
        oygarden.tell(teller, places["Øygarden"], me)
        agreement.tell(teller, places["Bergen"])
        action_plan.tell(teller, places["Bergen"])
        evaluation.tell(teller)
        deadlines.tell(teller)
        attached.tell(teller)
        flow.tell(teller)
        post.tell(teller)
        access.tell(teller)
        followers.tell(teller)
        reminded.tell(teller)
        own_desk.tell(teller)
        inside_police.tell(teller)
        contact_log.tell(teller)
        clock.set(MORNING)
    desk.forget_undo()


def meeting_of_the_day(desk: Desk) -> MeetingId:
    """The local council of Bergen vest meets at 13."""
    with desk.read() as reader:
        council = next(c for c in reader.all(Council) if c.name == "Lokalt politiråd Bergen vest")
        return next(m.id for m in reader.all(Meeting, council_id=council.id) if m.day == MORNING.date())


def hold_half(desk: Desk, clock: SetClock, voices: Voices) -> None:
    """The meeting of the day, told until 13.39: two items are done, the third is under way."""
    with repeatable_ids(SEED + 1):
        t = Teller(desk, clock, voices)
        t.at(MORNING.date(), 13, 0)
        with desk.read() as reader:
            meeting = reader.get(Meeting, meeting_of_the_day(desk))
            items = {item.title: item for item in agenda.items_of(reader, meeting.id)}
            people = {person.name: person for person in reader.all(Contact)}
        t.write(t.item(meeting, FixedItem.OPENING), decision("Referatet fra 8. september ble godkjent uten merknader."))
        t.at(MORNING.date(), 13, 10)
        t.write(
            items["Fritidstilbud for ungdom i bydelen"],
            note("Kommunen orienterte om budsjett for ungdomsklubbene og om ny skoleledelse ved Sandgotna."),
            task("Sende oversikt over fritidstilbud i bydelen", people["Kari Lunde"], on(12, 1)),
        )
        t.close(t.item(meeting, FixedItem.OPENING), Outcome.DONE)
        t.close(items["Fritidstilbud for ungdom i bydelen"], Outcome.DONE)
        t.at(MORNING.date(), 13, 28)
        t.write(
            items["Ungdomskriminalitet i Fyllingsdalen"],
            note(
                "Politiet orienterte om ungdomskriminaliteten i Fyllingsdalen. Færre anmeldte forhold enn i fjor, "
                "men flere gjengangere under 15 år. Mest uro ved Oasen torsdag til lørdag etter kl. 18."
            ),
            note("Senterleder og vekterne ønsker ett fast kontaktpunkt hos politiet og raskere tilbakemelding."),
            decision("SLT-ressursgruppen legger fram forslag til felles ettermiddagstilbud på neste møte."),
            task(
                "Avtale fast ukentlig kontakt mellom vekterne på Oasen og politipatruljen",
                people["Terje Vik"],
                on(12, 4),
            ),
        )
        t.at(MORNING.date(), 13, 38)
        t.write(
            items["Ungdomskriminalitet i Fyllingsdalen"],
            internal("Ta opp bemanningen torsdag kveld med Terje etter møtet."),
        )
        clock.set(IN_THE_MEETING)
    desk.forget_undo()
