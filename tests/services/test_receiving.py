"""Where the municipality is the secretariat: a real mandate entered, its papers filed byte for byte, nothing of ours."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from liaison_desk.domain.action_lines import action_lines
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem, ItemKind
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import CaseSeries, Council, CouncilKind, MemberRole, Secretariat
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.incoming import MOST, NewFile
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.steps import StepKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.today import Rule
from liaison_desk.services import (
    agenda,
    archive,
    contacts,
    councils,
    disclosure,
    documents,
    evaluations,
    exports,
    issuing,
    meetings,
    municipalities,
    owners,
    receiving,
    reference,
    steps,
    today,
    year_pack,
)
from tests.services.test_meeting_cycle import hold, lock
from tests.world import World

TODAY = date(2026, 11, 24)
DAY = date(2026, 12, 8)
AGENDA, MINUTES = DocumentKind.AGENDA, DocumentKind.MINUTES


def file_of(name: str, content: bytes) -> NewFile:
    return NewFile(name, content, hashlib.sha256(content).hexdigest())


PDF = file_of("Innkalling politiråd.PDF", b"%PDF-1.4 from the municipality\x00\xff")
WORD = file_of("Referat.docx", b"PK\x03\x04 minutes")


@pytest.fixture
def molde(world: World) -> Council:
    """Entered as its mandate says: nine members, three meetings a year, items two weeks before, secretariat the
    municipality."""
    members = (
        ("Anne Vik", "ordfører", Side.MUNICIPAL_POLITICAL, MemberRole.CHAIR),
        ("Nils Berg", "varaordfører", Side.MUNICIPAL_POLITICAL, MemberRole.MEMBER),
        ("Randi Moe", "kommunedirektør", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.SECRETARY),
        ("Odd Lie", "ass. kommunedirektør", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
        ("Gro Nes", "kommunalsjef", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
        ("Tor Aas", "politistasjonssjef", Side.POLICE, MemberRole.MEMBER),
        ("Siv Dahl", "SLT-koordinator", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
        ("Liv Rød", "barnevernleder", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
    )
    with world.desk.write(Op.ADD_COUNCIL) as work:
        place = municipalities.assign(work, find(reference.register(), "Molde")[0], TODAY)
        made = councils.found(work, "Politirådet i Molde", CouncilKind.OVERALL, [place.id], Language.NB)
        made = councils.save(
            work,
            replace(
                made, secretariat=Secretariat.MUNICIPALITY, meetings_per_year=3, items_days=14, knowledge_days=None,
                clearance_days=None, leadership="Ordfører",
            ),
        )  # fmt: skip
        for name, title, side, role in members:
            person = contacts.add(work, name, title=title, side=side, organisation="Molde kommune")
            councils.add_member(work, made.id, person.id, role)
        councils.add_member(work, made.id, world.me.id)
    return made


@pytest.fixture
def meeting(world: World, molde: Council) -> Meeting:
    with world.desk.write(Op.PLAN_MEETING) as work:
        return meetings.plan(work, molde.id, DAY, time(9), time(11), "Rådhuset")


@pytest.fixture
def held(world: World, molde: Council) -> Meeting:
    with world.desk.write(Op.PLAN_MEETING) as work:
        return meetings.plan(work, molde.id, date(2026, 11, 12), time(9), time(11), "Rådhuset")


def receive(
    world: World, meeting: Meeting, kind: DocumentKind, file: NewFile, voices: Voices, on: date = TODAY
) -> IssuedDocument:
    with world.desk.write(Op.RECEIVE_DOCUMENT) as work:
        return receiving.receive(work, meeting.id, kind, file, on, voices)


def refused(act: Callable[[], object]) -> Problem:
    with pytest.raises(RuleBroken) as caught:
        act()
    return caught.value.problem


def rows(world: World) -> list[tuple[Rule, StepKind | None, date]]:
    with world.desk.read() as reader:
        found = today.rows(reader, world.desk.today())
    return [(r.rule, r.step.kind if r.step else None, r.due) for r in found if r.rule is not Rule.EVALUATE]


def test_a_year_of_the_mandate(world: World, molde: Council, meeting: Meeting, voices: Voices) -> None:
    """Items in two weeks before, agenda and minutes as they come, action items out of them; no number, no paper of
    ours."""
    with world.desk.read() as reader:
        assert len(councils.load(reader, molde.id).members) == 9
    file = world.file(meeting)
    assert (file.items, file.is_theirs) == ((), True)  # its agenda is not ours to fill
    assert rows(world) == [(Rule.TAKE_STEP, StepKind.OWN_ITEMS, TODAY)]
    with world.desk.write(Op.ADD_ITEM) as work:
        item = agenda.add_item(work, meeting.id, "Natteravner")
        agenda.save_item(work, replace(item, preparation="Bare for meg"))
        steps.close(work, meeting.id, StepKind.OWN_ITEMS, TODAY)
    assert rows(world) == []
    called = receive(world, meeting, AGENDA, PDF, voices)
    world.clock.set(datetime(2026, 12, 10, 9, 0))
    assert rows(world) == [(Rule.FILE_MINUTES, None, date(2026, 12, 15))]
    minutes = receive(world, meeting, MINUTES, WORD, voices, date(2026, 12, 10))
    assert rows(world) == []
    assert world.file(meeting).meeting.stage is MeetingStage.ENDED
    with world.desk.read() as reader:
        people = owners.candidates(reader)
    lines = action_lines("Lage vaktplan @Siv Dahl !18.12\nSende tall @politistasjonssjef", date(2026, 12, 10), people)
    with world.desk.write(Op.ADD_ACTIONS) as work:
        receiving.enter_actions(work, meeting.id, lines)
    with world.desk.read() as reader:
        raised = sorted(reader.all(ActionItem, meeting_id=meeting.id), key=lambda action: action.title)
        assert [(a.title, a.owner, a.due_on, a.raised_on) for a in raised] == [
            ("Lage vaktplan", "Siv Dahl", date(2026, 12, 18), DAY),
            ("Sende tall", "politistasjonssjef", None, DAY),
        ]
        assert {action.council_id for action in raised} == {molde.id}
        assert [item.number for item in reader.all(AgendaItem, meeting_id=meeting.id)] == [None]
        assert reader.all(CaseSeries, council_id=molde.id) == []
        assert documents.content(reader, called.id) == PDF.content
        assert documents.content(reader, minutes.id) == WORD.content
    world.desk.undo()  # all of them at once
    with world.desk.read() as reader:
        assert reader.all(ActionItem, meeting_id=meeting.id) == []


def test_what_came_is_kept_in_versions_and_called_as_ours_are(world: World, held: Meeting, voices: Voices) -> None:
    first = receive(world, held, MINUTES, WORD, voices, date(2026, 11, 20))
    second = receive(world, held, MINUTES, PDF, voices)
    assert [document.file_name for document in (first, second)] == [
        "2026-11-12 Referat Politirådet i Molde v1.docx",
        "2026-11-12 Referat Politirådet i Molde v2.pdf",
    ]
    assert (first.version, second.version, first.received_on) == (1, 2, date(2026, 11, 20))
    assert first.sha256 == hashlib.sha256(WORD.content).hexdigest()
    assert world.file(held).newest(MINUTES) == second
    with world.desk.write(Op.ARCHIVE_DOCUMENT) as work:
        issuing.save_references(work, replace(second, police_reference="26/1"))
        assert work.get(IssuedDocument, second.id).police_reference == "26/1"


def test_filing_is_final(world: World, held: Meeting, voices: Voices) -> None:
    receive(world, held, MINUTES, WORD, voices)
    with pytest.raises(RuleBroken) as caught:
        world.desk.undo()
    assert (caught.value.problem, caught.value.values) == (Problem.UNDO_STOPS_HERE, {"op": Op.RECEIVE_DOCUMENT})


def test_the_archive_has_it_as_it_came(
    world: World, molde: Council, held: Meeting, voices: Voices, tmp_path: Path
) -> None:
    receive(world, held, AGENDA, PDF, voices)
    receive(world, held, MINUTES, WORD, voices)
    folder = archive.write_meeting(world.desk, held.id, tmp_path)
    kept = folder / "2026-11-12 Referat Politirådet i Molde v1.docx"
    assert kept.read_bytes() == WORD.content
    listed = json.loads((folder / "manifest.json").read_text())["documents"]
    assert [(entry["received"], entry["sent"]) for entry in listed] == [("2026-11-24", None)] * 2
    with world.desk.read() as reader:
        pack = year_pack.of_year(reader, molde.id, 2026, voices)
    assert WORD.content in pack.files.values()
    assert PDF.content in pack.files.values()


def test_exports_give_what_came_and_make_nothing(world: World, held: Meeting, voices: Voices) -> None:
    def export() -> exports.Export:
        return exports.of_meeting(world.desk, MINUTES, held.id, voices, Language.NN)

    assert refused(export) is Problem.MUNICIPALITY_MAKES_IT
    assert not any("Molde" in made.name for made in exports.everything(world.desk, voices, Language.NB))
    receive(world, held, MINUTES, WORD, voices)
    assert (export().content, export().name[-5:]) == (WORD.content, ".docx")
    names = [made.name for made in exports.everything(world.desk, voices, Language.NB)]
    assert "2026-11-12 Referat Politirådet i Molde v1.docx" in names


def test_nothing_of_ours_is_made_nor_numbered(world: World, molde: Council, held: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, held.id, "Natteravner")
        meetings.write_afterwards(work, held.id)
    desk = world.desk

    def write(verb: Callable[..., object], *args: object) -> Callable[[], object]:
        def act() -> None:
            with desk.write(Op.EDIT_MEETING) as work:
                verb(work, *args)

        return act

    texts = voices.texts_in(Language.NB)
    for act in (
        write(issuing.issue_agenda, held.id, voices),
        write(issuing.issue_minutes, held.id, voices),
        write(councils.set_next_number, molde.id, 2026, 5),
        lambda: documents.draft_agenda(desk, held.id, voices),
        lambda: documents.draft_minutes(desk, held.id, voices, Edition.PUBLIC),
        lambda: documents.minutes_for_comments(desk, held.id, voices),
        lambda: documents.minutes_to_copy(desk, held.id, voices),
        lambda: documents.run_sheet(desk, held.id, texts),
        lambda: exports.run_sheet(desk, held.id, voices),
    ):
        assert refused(act) is Problem.MUNICIPALITY_MAKES_IT
    with desk.read() as reader:
        assert reader.all(CaseSeries, council_id=molde.id) == []
        assert reader.all(IssuedDocument) == []


def test_what_is_refused(world: World, held: Meeting, meeting: Meeting, voices: Voices) -> None:
    ours = world.plan(date(2026, 11, 10))
    for expected, act in (
        (Problem.POLICE_MAKES_IT, lambda: receive(world, ours, MINUTES, WORD, voices)),
        (Problem.DAY_AHEAD, lambda: receive(world, held, MINUTES, WORD, voices, date(2026, 11, 25))),
        (Problem.MEETING_NOT_ENDED, lambda: receive(world, meeting, MINUTES, WORD, voices)),
        (Problem.FILE_EMPTY, lambda: receive(world, held, MINUTES, file_of("a.pdf", b""), voices)),
        (Problem.NOT_A_DOCUMENT, lambda: receive(world, held, MINUTES, file_of("a.exe", b"x"), voices)),
    ):
        assert refused(act) is expected

    def enter(where: Meeting) -> None:
        with world.desk.write(Op.ADD_ACTIONS) as work:
            receiving.enter_actions(work, where.id, action_lines("Ringe", TODAY, []))

    assert refused(lambda: enter(ours)) is Problem.POLICE_MAKES_IT
    came = receive(world, held, MINUTES, WORD, voices)

    def send() -> None:
        with world.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, came.id, TODAY)

    assert refused(send) is Problem.RECEIVED_NOT_SENT


def test_the_largest_file(world: World, held: Meeting, voices: Voices, tmp_path: Path) -> None:
    most = MOST
    path = tmp_path / "Referat.PDF"
    path.write_bytes(b"x" * (most + 1))
    assert refused(lambda: receiving.read_file(path)) is Problem.FILE_TOO_LARGE
    large = file_of("Referat.pdf", b"x" * (most + 1))
    assert refused(lambda: receive(world, held, MINUTES, large, voices)) is Problem.FILE_TOO_LARGE
    path.write_bytes(b"x" * most)
    taken = receiving.read_file(path)
    assert (taken.name, len(taken.content), taken.suffix) == ("Referat.PDF", most, ".pdf")
    assert refused(lambda: receiving.read_file(tmp_path / "a.sh")) is Problem.NOT_A_DOCUMENT
    assert refused(lambda: receiving.read_file(tmp_path / "gone.pdf")) is Problem.FILE_GONE


@pytest.mark.parametrize("begun", [meetings.start, meetings.write_afterwards])
def test_minutes_end_a_meeting_one_took_part_in(
    world: World, held: Meeting, voices: Voices, begun: Callable[..., Meeting]
) -> None:
    with world.desk.write(Op.START_MEETING) as work:
        begun(work, held.id)
    receive(world, held, MINUTES, WORD, voices)
    assert world.file(held).meeting.stage is MeetingStage.ENDED


@pytest.mark.parametrize("afterwards", [False, True])
def test_own_notes_have_a_place_that_is_no_item_of_ours(
    world: World, held: Meeting, voices: Voices, afterwards: bool
) -> None:
    with world.desk.write(Op.START_MEETING) as work:
        begun = receiving.start(work, held.id, "Egne notater", afterwards=afterwards)
        receiving.start(work, held.id, "Egne notater", afterwards=afterwards)
    assert begun.stage is (MeetingStage.ENDED if afterwards else MeetingStage.RUNNING)
    file = world.file(held)
    assert [item.title for item in file.items] == ["Egne notater"]
    assert "Egne notater" not in receiving.own_items(file, voices.texts_in(Language.NB))


def test_the_figures_count_an_agenda_that_came_in_time(
    world: World, molde: Council, held: Meeting, voices: Voices
) -> None:
    receive(world, held, AGENDA, PDF, voices, date(2026, 11, 5))
    receive(world, held, MINUTES, WORD, voices)
    with world.desk.read() as reader:
        figures = evaluations.load(reader, molde.id, 2026, TODAY).figures
    assert (figures.agendas_in_time.part, figures.agendas_in_time.whole) == (1, 1)


def test_what_was_settled_stays_when_the_secretariat_changes(
    world: World, molde: Council, held: Meeting, voices: Voices
) -> None:
    receive(world, held, MINUTES, WORD, voices)
    ours = world.plan(date(2026, 11, 10))
    hold(world, ours)
    minutes = lock(world, ours, voices)
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(work.get(Council, molde.id), secretariat=Secretariat.POLICE))
        councils.save(work, replace(work.get(Council, world.council.id), secretariat=Secretariat.MUNICIPALITY))
    assert world.file(held).is_theirs
    assert not world.file(ours).is_theirs
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, minutes.id, TODAY)
    assert rows(world) == []


def test_our_items_as_a_text(world: World, meeting: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.ADD_ITEM) as work:
        first = agenda.add_item(work, meeting.id, "Natteravner")
        agenda.save_item(
            work,
            replace(
                first, kind=ItemKind.DECISION, presenter="Tor Aas", minutes=15, background="Vaktplan.\nHele året.",
                preparation="KANARI",
            ),
        )  # fmt: skip
        agenda.add_item(work, meeting.id, "Skoleskyss")
    file, texts = world.file(meeting), voices.texts_in(Language.NB)
    assert receiving.own_items(file, texts) == (
        "Saker til Politirådet i Molde, 8. desember 2026\n"
        "\n"
        "1. Natteravner (Beslutning, Tor Aas, 15 min)\n"
        "   Vaktplan.\n"
        "   Hele året.\n"
        "2. Skoleskyss\n"
    )
    assert receiving.own_items_name(file, texts) == "2026-12-08 Saker til Politirådet i Molde.txt"


@pytest.mark.parametrize(
    ("scope", "title", "said"),
    [
        (Scope.WHOLE, "", "Sak unntatt offentlighet"),
        (Scope.WHOLE, "Sak frå politiet", "Sak frå politiet"),
        (Scope.TEXT, "", "Kanari"),
        (Scope.ENTRIES, "", "Kanari\n   Vedlagt."),
    ],
)
def test_of_an_exempt_item_no_more_is_told_than_may_be(
    world: World, meeting: Meeting, voices: Voices, scope: Scope, title: str, said: str
) -> None:
    with world.desk.write(Op.ADD_ITEM) as work:
        item = agenda.add_item(work, meeting.id, "Kanari")
        agenda.save_item(work, replace(item, background="Vedlagt."))
        how = {"access": Access.EXEMPT, "ground": "offl24_3", "scope": scope, "public_title": title}
        disclosure.assess_case(work, item.id, **how)
    words = receiving.own_items(world.file(meeting), voices.texts_in(Language.NB))
    assert words.split("\n\n")[1] == f"1. {said}\n"
