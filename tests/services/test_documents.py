"""Documents as bytes, as drafts and as files; and what must never be in them."""

import os
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import Outcome, in_order
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem, MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, ListForm
from liaison_desk.domain.meetings import Meeting, MeetingForm
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import actions, agenda, contacts, documents, issuing, leftovers, meetings, minutes, papers
from liaison_desk.services.actions import Owner
from tests.services.test_meeting_cycle import hold, item, lock, write
from tests.world import World

NB = texts_in(Language.NB)


def test_internal_notes_reach_no_paper(world: World) -> None:
    meeting = world.plan()
    write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Åpent")
    write(world, meeting, FixedItem.OPENING, EntryKind.INTERNAL, "KANARI")
    file = world.file(meeting)
    now = world.desk.now()
    assert "KANARI" not in repr(papers.minutes_paper(file, NB, 1, now))
    assert "KANARI" not in repr(papers.agenda_paper(file, 1, now))
    assert "Åpent" in repr(papers.minutes_paper(file, NB, 1, now))


def test_parts_follow_the_agenda(world: World) -> None:
    meeting = world.plan()
    police = item(world, meeting, FixedItem.FROM_POLICE)
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Trafikk", police.id)
        agenda.add_item(work, meeting.id, "Ungdom", police.id)
    assert parts(world, meeting) == [
        ("", ["1", "2"]),
        ("Saker frå politiet", ["3a", "3b"]),
        ("", ["4", "5", "6", "7"]),
    ]


def test_an_agenda_may_end_with_a_section_or_be_nothing_else(world: World) -> None:
    meeting = world.plan()
    police = item(world, meeting, FixedItem.FROM_POLICE)
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Trafikk", police.id)
    after = [place.item for place in in_order(world.file(meeting).items)]
    last = [place for place in after if place.parent_id is None and place.position > police.position]
    with world.desk.write(Op.REMOVE_ITEM) as work:
        for case in last:
            agenda.remove_item(work, case.id)
    assert parts(world, meeting) == [("", ["1", "2"]), ("Saker frå politiet", ["3a"])]
    with world.desk.write(Op.REMOVE_ITEM) as work:
        for case in after:
            if case.parent_id is None and case.position < police.position:
                agenda.remove_item(work, case.id)
    assert parts(world, meeting) == [("Saker frå politiet", ["1a"])]


def parts(world: World, meeting: Meeting) -> list[tuple[str, list[str]]]:
    paper = papers.agenda_paper(world.file(meeting), 0, world.desk.now())
    return [(part.title, [case.number for case in part.cases]) for part in paper.meeting.parts]


def test_who_is_called_and_who_came(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_CONTACT) as work:
        stand_in = contacts.add(work, "Lars Vara", title="rådgiver")
        guest = contacts.add(work, "Rune Aase")
    with world.desk.write(Op.SET_ATTENDANCE) as work:
        minutes.add_guest(work, meeting.id, stand_in.id, substitute_for=world.mayor.id)
        case = item(world, meeting, FixedItem.PROBLEM)
        minutes.add_guest(work, meeting.id, guest.id, role=MemberRole.OBSERVER, only_item_id=case.id)
        minutes.set_times(work, meeting.id, world.director.id, time(12, 40), time(13, 50))
    with world.desk.write(Op.CLOSE_ITEM) as work:
        agenda.close_item(work, case.id, Outcome.NOT_DISCUSSED)
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, meeting.id, form=MeetingForm.HYBRID, link="https://rom.example/1")
    file = world.file(meeting)
    called = papers.agenda_paper(file, 0, world.desk.now()).meeting
    came = papers.minutes_paper(file, NB, 0, world.desk.now()).meeting
    assert "Kari Prøve" not in [p.name for _, people in called.people for p in people]  # her substitute is called
    by_name = {person.name: person for _, people in came.people for person in people}
    assert by_name["Kari Prøve"].presence is Presence.EXCUSED
    assert by_name["Lars Vara"].substitute_for == "Kari Prøve"
    assert (by_name["Per Test"].came, by_name["Per Test"].left) == (time(12, 40), time(13, 50))
    assert by_name["Per Test"].title == "kommunedirektør, Øygarden kommune"
    assert (called.chair, called.secretary) == ("Ordfører Kari Prøve", "Politikontakt Ola Eksempel")
    assert [case.outcome for case in came.cases][4] is Outcome.NOT_DISCUSSED
    assert (called.link, came.link) == ("https://rom.example/1", "")  # nobody joins a meeting that is over


def test_the_minutes_end_when_the_meeting_really_ended(world: World) -> None:
    meeting = world.plan(date(2026, 12, 1))

    def end_of() -> time:
        return papers.minutes_paper(world.file(meeting), NB, 0, world.desk.now()).meeting.end

    assert end_of() == time(14, 0)
    world.clock.set(datetime(2026, 12, 1, 13, 28, 59))
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting.id)
    assert end_of() == time(13, 28)
    for wrong in (datetime(2026, 12, 1, 11, 0), datetime(2026, 12, 2, 9, 0)):
        world.clock.set(wrong)
        with world.desk.write(Op.END_MEETING) as work:
            meetings.end(work, meeting.id)
        assert end_of() == time(14, 0)


@pytest.mark.parametrize(
    ("began", "ended", "said"),
    [
        (time(12, 30), time(13, 40), (time(12, 0), time(13, 40))),  # the first line, which starts the clock, came late
        (time(12, 31), time(13, 40), (time(12, 31), time(13, 40))),
        (time(15, 39), time(16, 20), (time(15, 39), time(16, 20))),
        (time(10, 5), time(13, 40), (time(12, 0), time(13, 40))),  # a line was written ahead
        (time(9, 0), time(10, 20), (time(9, 0), time(10, 20))),
        (time(15, 39), time(15, 39), (time(12, 0), time(15, 39))),  # nobody had started the clock
    ],
)
def test_the_minutes_say_when_it_was_held(world: World, began: time, ended: time, said: tuple[time, time]) -> None:
    meeting = held(world, began, ended)
    assert (meeting.start, meeting.end) == (time(12, 0), time(14, 0))
    paper = papers.minutes_paper(world.file(meeting), NB, 0, world.desk.now()).meeting
    assert (paper.start, paper.end) == said


def test_what_is_written_of_the_hours_afterwards_counts(world: World) -> None:
    meeting = held(world, time(12, 0), time(16, 45))
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.set_hours(work, meeting.id, time(12, 0), time(14, 0))
    paper = papers.minutes_paper(world.file(meeting), NB, 0, world.desk.now()).meeting
    assert (paper.start, paper.end) == (time(12, 0), time(14, 0))


def held(world: World, began: time, ended: time) -> Meeting:
    day = date(2026, 12, 1)
    meeting = world.plan(day)
    for op, deed, at in ((Op.START_MEETING, meetings.start, began), (Op.END_MEETING, meetings.end, ended)):
        world.clock.set(datetime.combine(day, at))
        with world.desk.write(op) as work:
            meeting = deed(work, meeting.id)
    return meeting


def test_written_afterwards_the_plan_is_all_there_is(world: World) -> None:
    meeting = world.plan(date(2026, 12, 1))
    world.clock.set(datetime(2026, 12, 1, 13, 0))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.write_afterwards(work, meeting.id)
    assert papers.minutes_paper(world.file(meeting), NB, 0, world.desk.now()).meeting.end == time(14, 0)


def test_the_next_meeting(world: World) -> None:
    meeting = world.plan(date(2026, 12, 1))

    def said() -> object:
        return papers.minutes_paper(world.file(meeting), NB, 0, world.desk.now()).next_meeting

    assert said() is None
    following = world.plan(date(2027, 3, 9))
    assert said().day == following.day
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.save(work, replace(meeting, next_meeting=" mars 2027 (dato avtales) "))
    assert (said().day, said().words) == (None, "mars 2027 (dato avtales)")


def followed_up(world: World, meeting: Meeting) -> list[tuple[str, ActionStatus, str]]:
    paper = papers.minutes_paper(world.file(meeting), NB, 1, world.desk.now())
    return [(row.title, row.status, row.words) for case in paper.meeting.cases for row in case.followed_up]


def test_what_the_meeting_heard_about_action_items(world: World, voices: Voices) -> None:
    first = world.plan(date(2026, 12, 1))
    titles = ("Ferdig", "Omtalt", "Ikke nevnt")
    ids = {t: write(world, first, FixedItem.OPENING, EntryKind.ACTION, t).action_id for t in titles}
    hold(world, first)
    lock(world, first, voices)
    second = world.plan(date(2027, 3, 9))
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, ids["Ferdig"], ActionStatus.DONE)
    with world.desk.write(Op.COMMENT_ACTION) as work:
        actions.comment(work, ids["Omtalt"], "Anbudet er ute", second.id)
    called = papers.agenda_paper(world.file(second), 0, world.desk.now()).meeting
    assert {row.title for case in called.cases for row in case.followed_up} == set(titles)
    wanted = [("Omtalt", ActionStatus.NOT_STARTED, "Anbudet er ute"), ("Ferdig", ActionStatus.DONE, "")]
    assert followed_up(world, second) == wanted
    hold(world, second)
    lock(world, second, voices)
    assert followed_up(world, second) == wanted


def test_the_action_list(world: World, voices: Voices) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Å ringe", deadline=Deadline.day(date(2026, 12, 1)), council_id=world.council.id)
        actions.raise_item(
            work,
            "Zebrafelt",
            owner=Owner("Kari Prøve", world.mayor.id),
            helpers=[world.me.id],
            deadline=Deadline.day(date(2026, 12, 1)),
        )
        actions.raise_item(work, "Først", deadline=Deadline.day(date(2026, 11, 1)))
    with world.desk.read() as reader:
        rows = actions.rows(reader)
    paper = papers.action_list_paper(rows, "Alt", NB, world.desk.today(), world.desk.now())
    assert [(a.title, a.owner, a.days_over) for a in paper.actions] == [
        ("Først", "", 23),
        ("Zebrafelt", "Kari Prøve og Ola Eksempel", 0),
        ("Å ringe", "", 0),
    ]
    assert {a.council for a in paper.actions} == {""}  # one council alone needs no naming
    assert documents.action_list(rows, "Alt", world.desk, NB).startswith(b"%PDF")


def test_the_archive_reference_stands_on_later_versions(world: World, voices: Voices) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        first = issuing.issue_agenda(work, meeting.id, voices)
    assert papers.agenda_paper(world.file(meeting), 2, world.desk.now()).meeting.imprint.reference == ""
    with world.desk.write(Op.ARCHIVE_DOCUMENT) as work:
        issuing.save_references(work, replace(first, municipality_reference="2026/3318-4"))
    assert papers.agenda_paper(world.file(meeting), 2, world.desk.now()).meeting.imprint.reference == "2026/3318-4"


def test_drafts_can_be_looked_at_any_time(world: World, voices: Voices) -> None:
    meeting = world.plan()
    assert documents.draft_agenda(world.desk, meeting.id, voices).startswith(b"%PDF")
    assert documents.draft_minutes(world.desk, meeting.id, voices).startswith(b"%PDF")
    documents.warm_up()


@pytest.mark.parametrize(
    ("council", "name"),
    [
        ("Råd: Øst/Vest", "2026-12-01 Referat Råd Øst Vest v2.pdf"),
        ("  ...", "2026-12-01 Referat v2.pdf"),
        ('A<b>"c"|d?*', "2026-12-01 Referat A b c d v2.pdf"),
    ],
)
def test_file_names_are_legal_everywhere(council: str, name: str) -> None:
    assert documents.file_name(DocumentKind.MINUTES, council, date(2026, 12, 1), 2, NB) == name


def test_long_names_are_cut_before_the_version() -> None:
    name = documents.file_name(DocumentKind.MINUTES, "Råd " * 80, date(2026, 12, 1), 12, NB)
    assert len(name) <= 120
    assert name.endswith(" v12.pdf")


def test_a_copy_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "referat.pdf"
    leftovers.save_copy(b"first", target)
    leftovers.save_copy(b"second", target)
    assert target.read_bytes() == b"second"

    def disk_full(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError):
        leftovers.save_copy(b"third", target)
    assert target.read_bytes() == b"second"
    assert [file.name for file in tmp_path.iterdir()] == ["referat.pdf"]


def test_the_language_of_a_meetings_documents(world: World, voices: Voices) -> None:
    meeting = world.plan()
    assert documents.meeting_texts(world.file(meeting), voices).language is Language.NN
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.save(work, replace(meeting, language=Language.NB))
    assert documents.meeting_texts(world.file(meeting), voices).language is Language.NB


def test_a_table_in_the_order_of_the_screen_or_by_what_is_due(world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        for title, day in (("Sist", date(2026, 12, 3)), ("Først", date(2026, 11, 2)), ("Ferdig", date(2026, 10, 1))):
            made = actions.raise_item(work, title, deadline=Deadline.day(day))
        actions.change_status(work, made.id, ActionStatus.DONE)
    with world.desk.read() as reader:
        rows = sorted(actions.rows(reader), key=lambda row: row.action.title, reverse=True)

    def titles(*, as_given: bool) -> list[str]:
        data = documents.action_list(rows, "", world.desk, NB, form=ListForm.CSV, as_given=as_given)
        return [line.partition(";")[0] for line in data.decode().splitlines()[1:]]

    assert titles(as_given=True) == ["Sist", "Først", "Ferdig"]
    assert titles(as_given=False) == ["Først", "Sist", "Ferdig"]  # what is closed comes last
