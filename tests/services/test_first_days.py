"""The cover of a handover, read from a real desk at the day it is for [W5]."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agreements import AgreementState, RevisionReason
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import CouncilKind, MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluation_parts import LearningPoint
from liaison_desk.domain.first_days import Stage
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.today import Rule
from liaison_desk.export.first_days_paper import FirstDaysPaper, Post, Waiting
from liaison_desk.export.papers import Imprint
from liaison_desk.services import (
    actions,
    agreements,
    contacts,
    councils,
    documents,
    evaluations,
    first_days,
    issuing,
    meetings,
    municipalities,
    officers,
    reference,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.first_days import Cover
from tests.export.pdf_text import text_of
from tests.world import World

DAY = date(2026, 11, 30)


def paper(world: World, voices: Voices, *places: MunicipalityId, **more: Any) -> FirstDaysPaper:
    cover = replace(Cover(places or (world.municipality.id,), DAY, "Øygarden.ldhandover"), **more)
    texts = voices.texts_in(Language.EN)
    with world.desk.read() as reader:
        words = first_days.heading(reader, cover.places, texts)
        return first_days.paper(reader, cover, texts, Imprint(words, 0, world.desk.now()))


def held(world: World, voices: Voices, day: date) -> Meeting:
    meeting = world.plan(day)
    with world.desk.write(Op.SET_UP) as work:
        meetings.start(work, meeting.id)
        meetings.end(work, meeting.id)
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting.id, voices)
    return meeting


def test_a_quiet_municipality_has_its_people_and_its_giver(world: World, voices: Voices) -> None:
    made = paper(world, voices, receiver=" Siri Mønster ", until=date(2027, 2, 1))
    assert made.imprint.council == "Øygarden"
    assert (made.giver.name, made.giver.title, made.receiver) == ("Ola Eksempel", "politikontakt", "Siri Mønster")
    assert made.until == date(2027, 2, 1)
    assert [(person.name, person.seats) for person in made.people] == [
        ("Kari Prøve", ((MemberRole.CHAIR, world.council.name),)),
        ("Per Test", ((MemberRole.MEMBER, world.council.name),)),
    ]  # and not the one who leaves
    assert (made.meetings, made.minutes, made.actions, made.agreements, made.learned) == ((), (), (), (), ())


def test_meetings_of_the_thirty_days_and_the_next_one_however_far_ahead(world: World, voices: Voices) -> None:
    for ahead in (2, 29, 60):
        world.plan(DAY + timedelta(days=ahead))
    assert [one.day for one in paper(world, voices).meetings] == [date(2026, 12, 2), date(2026, 12, 29)]
    with world.desk.write(Op.SET_UP) as work:
        other = councils.found(work, "Lokalt råd", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
        meetings.plan(work, other.id, date(2027, 5, 5), time(9), time(10), "")
    assert [one.council for one in paper(world, voices).meetings][-1] == "Lokalt råd"


def test_minutes_wait_to_be_sent_and_then_to_be_approved(world: World, voices: Voices) -> None:
    first, second = held(world, voices, date(2026, 9, 1)), held(world, voices, date(2026, 10, 1))
    with world.desk.write(Op.MARK_SENT) as work:
        document = world.file(first).newest(DocumentKind.MINUTES)
        assert document is not None
        issuing.mark_sent(work, document.id, date(2026, 9, 8))
    assert [(one.meeting_on, one.waits_for) for one in paper(world, voices).minutes] == [
        (first.day, Waiting.APPROVAL),
        (second.day, Waiting.SENDING),
    ]
    assert paper(world, voices).deeds[0][0] is Stage.FIRST_WEEK
    with world.desk.write(Op.SET_UP) as work:
        meetings.approve_by_email(work, first.id, date(2026, 11, 1))
    assert [one.meeting_on for one in paper(world, voices).minutes] == [second.day]


def test_action_items_go_by_owner_and_what_is_too_much_is_counted(
    world: World, voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.desk.write(Op.SET_UP) as work:
        for title, owner, on in (
            ("Lys", world.mayor, date(2026, 12, 20)),
            ("Brev", world.director, date(2026, 11, 1)),
            ("Eiga", world.me, date(2026, 12, 3)),
        ):
            actions.raise_item(
                work,
                title,
                owner=Owner(owner.name, owner.id),
                deadline=Deadline.day(on),
                council_id=world.council.id,
                follower=Owner(world.director.name, world.director.id),
            )
        done = actions.raise_item(work, "Ferdig", council_id=world.council.id)
        actions.change_status(work, done.id, ActionStatus.DONE)
        actions.raise_item(work, "Ein annan stad")
    made = paper(world, voices)
    assert [(one.title, one.days_over) for one in made.actions] == [("Brev", 29), ("Lys", 0), ("Eiga", 0)]
    assert [(row.rule, row.actions[0].action.title) for _, rows in made.deeds for row in rows if row.actions] == [
        (Rule.ACTION_LATE, "Brev"),
        (Rule.ACTION_NEAR, "Eiga"),  # the officer's own, which the successor takes over
    ]
    assert [(person.name, person.posts) for person in made.people][-1] == ("Per Test", (Post.FOLLOWS_UP,))
    monkeypatch.setattr(first_days, "ACTIONS", 2)
    monkeypatch.setattr(first_days, "PEOPLE", 1)
    made = paper(world, voices)
    assert (len(made.actions), made.more_actions, len(made.people), made.more_people) == (2, 1, 1, 1)


def test_another_municipality_and_the_officers_own_stay_where_they_are(world: World, voices: Voices) -> None:
    with world.desk.write(Op.SET_UP) as work:
        other = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        council = councils.found(work, "Politirådet i Askøy", CouncilKind.OVERALL, [other.id], Language.NB)
        meetings.plan(work, council.id, date(2026, 12, 3), time(9), time(10), "")
        work.add(Memo(id="m", words="Kjøp kaffi", on=DAY))
    assert paper(world, voices).meetings == ()
    assert [row.rule for _, rows in paper(world, voices).deeds for row in rows if row.memo] == []
    both = paper(world, voices, other.id, world.municipality.id)
    assert both.imprint.council == "Askøy and Øygarden"
    assert [one.council for one in both.meetings] == ["Politirådet i Askøy"]


def test_key_people_are_those_in_post_and_the_slt_coordinator(world: World, voices: Voices) -> None:
    with world.desk.write(Op.SET_UP) as work:
        slt = contacts.add(work, "Anne Mal", title="SLT-koordinator", side=Side.MUNICIPAL_ADMINISTRATIVE, phone="1")
        councils.add_member(work, world.council.id, slt.id, MemberRole.OBSERVER)
        guest = contacts.add(work, "Gjest")
        councils.add_member(work, world.council.id, guest.id, MemberRole.YEARLY_GUEST)
        contacts.save(work, replace(world.mayor, left_on=date(2026, 11, 1)))
    people = paper(world, voices).people
    assert [(one.name, one.phone, one.posts, one.seats) for one in people] == [
        ("Per Test", "", (), ((MemberRole.MEMBER, world.council.name),)),
        ("Anne Mal", "1", (Post.SLT,), ()),
    ]


def test_agreements_say_when_and_why_they_are_revised(world: World, voices: Voices) -> None:
    with world.desk.write(Op.SET_UP) as work:
        file = agreements.add(work, world.municipality.id)
        agreements.save_period(work, replace(file.newest.period, signed_on=date(2024, 5, 1)))
        school = agreements.add(work, world.municipality.id, "Skolen")
        agreements.save_period(work, replace(school.newest.period, rule=type(school.newest.period.rule).NONE))
    said = [(one.place, one.name, one.state, one.because) for one in paper(world, voices).agreements]
    assert said == [
        ("Øygarden", "", AgreementState.ACCEPTED, RevisionReason.ELECTION),
        ("Øygarden", "Skolen", AgreementState.OFFERED, None),
    ]


def test_what_was_learned_is_the_newest_that_says_anything(world: World, voices: Voices) -> None:
    with world.desk.write(Op.SET_UP) as work:
        for year, learned in ((2024, "Gammalt"), (2025, "Ein dato på kvar"), (2026, " ")):
            evaluations.save(work, replace(evaluations.begin(work, world.council.id, year), learned=learned))
    assert [(one.year, one.points) for one in paper(world, voices).learned] == [(2025, ("Ein dato på kvar",))]
    with world.desk.write(Op.SET_UP) as work:
        now = evaluations.begin(work, world.council.id, 2026)
        work.add(LearningPoint(id="p", evaluation_id=now.id, position=0, words="Kortare møte"))
    assert [(one.year, one.points) for one in paper(world, voices).learned] == [(2026, ("Kortare møte",))]


def test_the_page_is_made_in_the_language_of_the_program(world: World, voices: Voices) -> None:
    texts = voices.texts_in(Language.NB)
    cover = Cover((world.municipality.id,), DAY, "Øygarden.ldhandover", "Siri Mønster")
    said = text_of(first_days.content(world.desk, cover, texts))
    assert "De første tretti dagene" in said
    assert "Øygarden.ldhandover" in said
    assert first_days.name(texts, "Øygarden") == "De første tretti dagene, Øygarden.pdf"


def test_without_an_officer_there_is_a_cover_all_the_same(
    world: World, voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(officers, "current", lambda _reader: None)
    made = paper(world, voices)
    assert made.giver.name == ""
    assert "Ola Eksempel" in [person.name for person in made.people]
    assert documents.first_days_pdf(made, voices.texts_in(Language.EN)).startswith(b"%PDF")
