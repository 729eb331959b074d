"""The deadlines of Bergen's meetings, met and missed, and an SLT steering group whose papers the municipality makes."""

from dataclasses import replace
from datetime import date, time

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.steps import StepKind
from liaison_desk.services import agenda, councils, steps
from liaison_desk.services.sample.teller import Teller

K = StepKind


def received(t: Teller, steering: Council) -> None:
    """The municipality is the secretariat: two items of ours are to be sent in."""
    with t.doing(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(steering, secretariat=Secretariat.MUNICIPALITY))
    meeting = t.plan(steering, date(2026, 12, 10), time(10, 0), time(11, 0))
    with t.doing(Op.ADD_ITEM) as work:
        night = agenda.add_item(work, meeting.id, "Natteravner i sentrum: behov og samordning")
        about = "Politiet ønsker felles vaktplan for adventshelgene og nyttårsaften."
        agenda.save_item(work, replace(night, presenter="Silje Aarvik", minutes=15, background=about))
        agenda.add_item(work, meeting.id, "Erfaringer fra SLT-ressursgruppene i høst")


def tell(t: Teller) -> None:
    """What was done for the two meetings that are near. The forum has no such deadlines."""
    t.at(date(2026, 11, 23), 15)
    with t.desk.read() as reader:
        found = {council.name: council for council in reader.all(Council)}
        planned = {meeting.council_id: meeting for meeting in reader.all(Meeting) if meeting.day >= t.clock.today()}
    forum = found["Næringslivsforum Sartor"]
    with t.doing(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(forum, items_days=None))
    for name, late in (("Lokalt politiråd Bergen vest", 0), ("Lokalt politiråd Bergen nord", 2)):
        meeting = planned[found[name].id]
        _close(t, meeting.id, K.ASK_POLICE, meeting.day, 28, whom="Etterretning, Vest politidistrikt")
        _close(t, meeting.id, K.ASK_MUNICIPALITY, meeting.day, 27, whom="SLT-koordinatoren")
        _close(t, meeting.id, K.CALL_FOR_ITEMS, meeting.day, 14)
        _close(t, meeting.id, K.CLEAR, meeting.day, 10 - late)


def _close(t: Teller, meeting_id: MeetingId, kind: StepKind, meeting_day: date, days: int, whom: str = "") -> None:
    """So many days before the meeting; the answer came a week later."""
    on = date.fromordinal(meeting_day.toordinal() - days)
    with t.doing(Op.CLOSE_STEP) as work:
        step = steps.close(work, meeting_id, kind, on)
        if whom:
            came = date.fromordinal(on.toordinal() + 9)
            steps.save(
                work,
                replace(step, whom=whom, received_on=came, processes="Prioriteringsprosessen, høsten 2026"),
            )
