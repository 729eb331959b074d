"""The list of meetings over a real store: the sample year on its morning."""

from datetime import date, time

import pytest

from liaison_desk.domain.councils import Council
from liaison_desk.domain.planning import Proposal
from liaison_desk.domain.schedule import MeetingGroup, Step, in_list_order
from liaison_desk.services import schedule
from liaison_desk.services.desk import Desk

G, S = MeetingGroup, Step


def test_every_meeting_with_how_far_it_is(sample: Desk) -> None:
    today = sample.today()
    with sample.read() as reader:
        rows = in_list_order(schedule.rows(reader), today)
    told = [
        (row.group(today), row.state.meeting.day.isoformat(), row.state.council.name, row.progress(today).step)
        for row in rows
    ]
    assert told == [
        (G.TODAY, "2026-11-24", "Lokalt politiråd Bergen vest", S.AGENDA_SENT),
        (G.NEXT_30_DAYS, "2026-12-01", "Lokalt politiråd Bergen nord", S.AGENDA_TO_PREPARE),
        (G.NEXT_30_DAYS, "2026-12-03", "Næringslivsforum Sartor", S.AGENDA_TO_PREPARE),
        (G.NEXT_30_DAYS, "2026-12-10", "SLT-styringsgruppen i Bergen", S.AGENDA_FROM_MUNICIPALITY),
        (G.LATER, "2027-03-15", "Politirådet i Skaun", S.AGENDA_TO_PREPARE),
        (G.PAST, "2026-11-12", "Næringslivsforum Sartor", S.MINUTES_TO_WRITE),
        (G.PAST, "2026-10-20", "Politirådet i Bergen", S.MINUTES_SENT),
        (G.PAST, "2026-10-14", "Politirådet i Øygarden", S.MINUTES_SENT),
        (G.PAST, "2026-09-21", "Politirådet i Skaun", S.MINUTES_SENT),
        (G.PAST, "2026-09-17", "Lokalt politiråd Bergen sør", S.MINUTES_SENT),
        (G.PAST, "2026-09-16", "Lokalt politiråd Bergen nord", S.MINUTES_SENT),
        (G.PAST, "2026-09-15", "Lokalt politiråd Bergen sentrum", S.MINUTES_SENT),
        (G.PAST, "2026-09-08", "Lokalt politiråd Bergen vest", S.MINUTES_SENT),
        (G.PAST, "2026-05-19", "Lokalt politiråd Bergen vest", S.MINUTES_REVIEWED),
        (G.PAST, "2026-04-21", "Politirådet i Bergen", S.MINUTES_REVIEWED),
        (G.PAST, "2026-02-10", "Lokalt politiråd Bergen vest", S.MINUTES_REVIEWED),
    ]
    reviewed = next(row for row in rows if row.state.meeting.day == date(2026, 4, 21))
    assert reviewed.reviewed_on == date(2026, 10, 20)
    assert [place.short_name for place in reviewed.municipalities] == ["Bergen"]


@pytest.mark.parametrize(
    ("council", "proposal"),
    [
        (
            "Lokalt politiråd Bergen vest",
            Proposal(date(2027, 2, 23), time(13), time(14, 30), "Fyllingsdalen bydelshus", date(2026, 11, 24)),
        ),
        (
            "Politirådet i Bergen",
            Proposal(date(2027, 4, 20), time(12), time(14), "Rådhuset, møterom 2", date(2026, 10, 20)),
        ),
        (
            "Næringslivsforum Sartor",
            Proposal(date(2027, 6, 3), time(11), time(12), "Sartor senter", date(2026, 12, 3)),
        ),
    ],
)
def test_what_is_proposed_for_the_next_one(sample: Desk, council: str, proposal: Proposal) -> None:
    with sample.read() as reader:
        council_id = next(each.id for each in reader.all(Council) if each.name == council)
        assert schedule.next_meeting(reader, council_id, sample.today()) == proposal
