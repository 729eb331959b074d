from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.councils import Secretariat
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.schedule import (
    NO_MUNICIPALITY,
    MeetingFilter,
    MeetingGroup,
    MeetingRow,
    Progress,
    Step,
    in_list_order,
)
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import MeetingState
from tests import factory

TODAY = date(2026, 11, 24)  # Tuesday
THEN = datetime(2026, 11, 24, 14, 30, tzinfo=OSLO)
BEGUN: dict[str, Any] = {"started_at": THEN}
HELD: dict[str, Any] = {"started_at": THEN, "ended_at": THEN}
LOCKED: dict[str, Any] = {**HELD, "locked_at": THEN}


def days(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def document(kind: DocumentKind, sent_on: date | None = None) -> IssuedDocument:
    return IssuedDocument(
        id="d",
        kind=kind,
        council_id="c",
        language=Language.NB,
        file_name="",
        sha256="",
        issued_at=THEN,
        sent_on=sent_on,
    )


def row(
    ahead: int = 7,
    *,
    agenda: IssuedDocument | None = None,
    minutes: IssuedDocument | None = None,
    reviewed_on: date | None = None,
    council: dict[str, Any] | None = None,
    **meeting: Any,
) -> MeetingRow:
    state = MeetingState(
        meeting=factory.meeting(day=days(ahead), **meeting),
        council=factory.council(**(council or {})),
        place="",
        agenda=agenda,
        agenda_sent_on=agenda.sent_on if agenda else None,
        minutes=minutes,
    )
    return MeetingRow(state, (), reviewed_on)


@pytest.mark.parametrize(
    ("ahead", "group"),
    [
        (-1, MeetingGroup.PAST),
        (0, MeetingGroup.TODAY),
        (1, MeetingGroup.THIS_WEEK),
        (5, MeetingGroup.THIS_WEEK),  # Sunday
        (6, MeetingGroup.NEXT_30_DAYS),
        (30, MeetingGroup.NEXT_30_DAYS),
        (31, MeetingGroup.LATER),
    ],
)
def test_groups(ahead: int, group: MeetingGroup) -> None:
    assert row(ahead).group(TODAY) is group


class TestProgress:
    def test_before_the_meeting_it_is_about_the_agenda(self) -> None:
        assert row(14).progress(TODAY) == Progress(Step.AGENDA_TO_PREPARE, days(7))
        assert row(14, council={"notice_days": 10}).progress(TODAY) == Progress(Step.AGENDA_TO_PREPARE, days(4))
        issued, sent = document(DocumentKind.AGENDA), document(DocumentKind.AGENDA, days(-1))
        assert row(7, agenda=issued).progress(TODAY) == Progress(Step.AGENDA_TO_SEND, TODAY)
        assert row(7, agenda=sent).progress(TODAY) == Progress(Step.AGENDA_SENT, days(-1))

    def test_where_the_municipality_is_secretariat_it_does_all_that(self) -> None:
        theirs = {"secretariat": Secretariat.MUNICIPALITY}
        assert row(7, council=theirs).progress(TODAY).step is Step.AGENDA_FROM_MUNICIPALITY
        assert row(-1, council=theirs).progress(TODAY).step is Step.MINUTES_FROM_MUNICIPALITY
        assert not row(-40, council=theirs).progress(TODAY).is_late(TODAY)
        came = replace(document(DocumentKind.AGENDA), received_on=days(-2))
        assert row(7, agenda=came, council=theirs).progress(TODAY) == Progress(Step.AGENDA_RECEIVED, days(-2))
        minutes = replace(came, kind=DocumentKind.MINUTES)
        assert row(-9, minutes=minutes, council=theirs).progress(TODAY) == Progress(Step.MINUTES_RECEIVED, days(-2))

    def test_while_it_goes_on(self) -> None:
        assert row(0, **BEGUN).progress(TODAY) == Progress(Step.RUNNING)

    @pytest.mark.parametrize("meeting", [{}, HELD])
    def test_afterwards_the_minutes_are_to_be_written(self, meeting: dict[str, Any]) -> None:
        progress = row(-3, council={"minutes_days": 7}, **meeting).progress(TODAY)
        assert progress == Progress(Step.MINUTES_TO_WRITE, days(4))

    def test_a_meeting_of_the_day_is_over_once_it_has_been_ended(self) -> None:
        assert row(0).progress(TODAY).step is Step.AGENDA_TO_PREPARE
        assert row(0, **HELD).progress(TODAY).step is Step.MINUTES_TO_WRITE

    def test_locked_minutes_are_sent_and_reviewed(self) -> None:
        locked, sent = document(DocumentKind.MINUTES), document(DocumentKind.MINUTES, days(-2))
        assert row(-9, minutes=locked, **LOCKED).progress(TODAY) == Progress(Step.MINUTES_TO_SEND, days(-2))
        assert row(-9, minutes=sent, **LOCKED).progress(TODAY) == Progress(Step.MINUTES_SENT, days(-2))
        reviewed = row(-60, minutes=sent, reviewed_on=days(-5), **LOCKED)
        assert reviewed.progress(TODAY) == Progress(Step.MINUTES_REVIEWED, days(-5))

    def test_only_what_waits_for_us_is_late_or_due(self) -> None:
        assert row(6).progress(TODAY).is_late(TODAY)
        assert not row(7).progress(TODAY).is_late(TODAY)
        assert row(7).progress(TODAY).is_due(TODAY)
        sent_today = row(20, agenda=document(DocumentKind.AGENDA, TODAY)).progress(TODAY)
        assert not sent_today.is_due(TODAY)


class TestFilter:
    askoy, bergen = factory.municipality(), factory.municipality()

    def rows(self) -> list[MeetingRow]:
        states = [row(n, council_id=f"council {n}", council={"id": f"council {n}"}).state for n in (7, 60, -400)]
        places = ((self.askoy,), (self.askoy, self.bergen), ())
        return [MeetingRow(state, served, None) for state, served in zip(states, places, strict=True)]

    def taken(self, **wanted: Any) -> list[int]:
        return [n for n, each in enumerate(self.rows()) if MeetingFilter(**wanted).takes(each)]

    def test_nothing_is_asked_of_it(self) -> None:
        assert self.taken() == [0, 1, 2]

    def test_a_shared_council_belongs_to_each_of_its_municipalities(self) -> None:
        assert self.taken(municipality_id=self.askoy.id) == [0, 1]
        assert self.taken(municipality_id=self.bergen.id) == [1]
        assert self.taken(municipality_id=NO_MUNICIPALITY) == [2]

    def test_by_council_and_year_together(self) -> None:
        assert self.taken(council_id="council 60") == [1]
        assert self.taken(year=2026) == [0]
        assert self.taken(year=2027, municipality_id=self.askoy.id) == [1]
        assert self.taken(year=2026, council_id="council 60") == []


def test_what_comes_stands_first_and_what_has_been_stands_newest_first() -> None:
    rows = [
        row(-30),
        row(2, start=time(13, 0)),
        row(40),
        row(-2),
        row(2, start=time(9, 0)),
        row(0),
    ]
    shown = [(each.state.meeting.day, each.state.meeting.start.hour) for each in in_list_order(rows, TODAY)]
    assert shown == [
        (TODAY, 12), (days(2), 9), (days(2), 13), (days(40), 12), (days(-2), 12), (days(-30), 12),
    ]  # fmt: skip
