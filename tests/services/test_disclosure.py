"""Assessing the cases of a meeting, and the public version that is issued beside the full one."""

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest

from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.assessed import (
    case_standing,
    may_be_public,
    of_case,
    of_surroundings,
    surroundings_standing,
    waiting_cases,
)
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access, Assessment, Scope, Standing
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.meetings import Meeting, MeetingForm
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    actions,
    agenda,
    archive,
    contacts,
    corrections,
    councils,
    disclosure,
    documents,
    exports,
    issuing,
    mail_drafts,
    meetings,
    minutes,
    officers,
    reference,
    today,
    unfinished,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.mailings import Day, Paper, Topic
from tests.export.eml_reading import eml_leaks, enclosed
from tests.export.pdf_check import problems
from tests.export.pdf_leaks import leaks
from tests.export.pdf_text import text_of
from tests.services.test_meeting_cycle import hold, item, lock, refused, write
from tests.world import World

AGENDA, MINUTES = DocumentKind.AGENDA, DocumentKind.MINUTES
GROUND = "offl24_3"


def assess(world: World, meeting: Meeting, *exempt: FixedItem, scope: Scope = Scope.WHOLE, title: str = "") -> None:
    """Everything is assessed: these cases exempt, the rest public."""
    file = world.file(meeting)
    with world.desk.write(Op.ASSESS) as work:
        for place in in_order(file.items):
            if not place.is_case:
                continue
            if place.item.fixed in exempt or any(
                p.id == place.item.parent_id and p.fixed in exempt for p in file.items
            ):
                disclosure.assess_case(
                    work, place.item.id, access=Access.EXEMPT, ground=GROUND, scope=scope, public_title=title
                )
            else:
                disclosure.assess_case(work, place.item.id, access=Access.PUBLIC)
        for kind in (AGENDA, MINUTES):
            disclosure.assess_surroundings(work, meeting.id, kind, access=Access.PUBLIC)


def issued(world: World, meeting: Meeting) -> list[tuple[str, str, int]]:
    found = [(d.kind.value, d.edition.value, d.version) for d in world.file(meeting).documents]
    return sorted(found)


def issue(world: World, meeting: Meeting, voices: Voices) -> IssuedDocument:
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        return issuing.issue_agenda(work, meeting.id, voices)


def content(world: World, document: IssuedDocument | None) -> bytes:
    assert document is not None
    return documents.issued(world.desk, document.id)


class TestAssessing:
    def test_who_assessed_what_when_is_kept_and_undone(self, world: World) -> None:
        meeting = world.plan()
        police = item(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, police.id, access=Access.PUBLIC)
        with world.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, police.id, access=Access.EXEMPT, ground=GROUND, scope=Scope.TEXT)
        made = of_case(world.file(meeting), police)
        assert made is not None
        assert (made.access, made.ground, made.scope) == (Access.EXEMPT, GROUND, Scope.TEXT)
        assert (made.assessed_by, made.assessed_at.replace(tzinfo=None)) == (
            "Ola Eksempel",
            world.clock.now().replace(tzinfo=None),
        )
        with world.desk.write(Op.ASSESS) as work:
            disclosure.withdraw(work, made.id)
        assert case_standing(world.file(meeting), police) is Standing.NOT_ASSESSED
        world.desk.undo()
        assert case_standing(world.file(meeting), police) is Standing.EXEMPT
        world.desk.undo()
        assert case_standing(world.file(meeting), police) is Standing.PUBLIC
        world.desk.undo()
        assert of_case(world.file(meeting), police) is None

    def test_before_the_officer_is_known_nobody_is_named(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(officers, "current", lambda _: None)
        meeting = world.plan()
        with world.desk.write(Op.ASSESS) as work:
            assert disclosure.assess_surroundings(work, meeting.id, AGENDA).assessed_by == ""

    def test_a_public_title_is_typed_like_any_text(self, world: World) -> None:
        meeting = world.plan()
        police = item(world, meeting, FixedItem.FROM_POLICE)
        with world.desk.write(Op.ASSESS) as work:
            made = disclosure.assess_case(work, police.id, access=Access.EXEMPT, ground=GROUND)
        key = unfinished.key_of(made, "public_title")
        with world.desk.write(unfinished.op_of(key)) as work:
            unfinished.save(work, key, " Sak fra politiet ")
        after = of_case(world.file(meeting), police)
        assert after == replace(made, public_title="Sak fra politiet")

    def test_what_is_written_later_was_not_assessed(self, world: World) -> None:
        meeting = world.plan()
        assess(world, meeting)
        assert may_be_public(world.file(meeting), AGENDA)
        write(world, meeting, FixedItem.FROM_POLICE, EntryKind.INTERNAL, "Bare for meg")
        assert may_be_public(world.file(meeting), AGENDA)
        write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, "Et navn.")
        file = world.file(meeting)
        assert [place.item.fixed for place in waiting_cases(file)] == [FixedItem.FROM_POLICE]
        assert case_standing(file, waiting_cases(file)[0].item) is Standing.CHANGED
        world.desk.undo()
        assert may_be_public(world.file(meeting), AGENDA)

    def test_so_it_is_with_what_stands_outside_the_cases(self, world: World) -> None:
        meeting = world.plan()
        assess(world, meeting)
        with world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, meeting.id, information="Spaning ved kaia")
        file = world.file(meeting)
        assert surroundings_standing(file, AGENDA) is Standing.CHANGED
        assert surroundings_standing(file, MINUTES) is Standing.PUBLIC  # which does not print it
        world.plan(date(2027, 3, 2))
        assert surroundings_standing(world.file(meeting), MINUTES) is Standing.CHANGED
        with world.desk.write(Op.ASSESS) as work:
            disclosure.assess_surroundings(work, meeting.id, MINUTES, access=Access.EXEMPT)
        assert surroundings_standing(world.file(meeting), MINUTES) is Standing.NO_GROUND
        with world.desk.write(Op.ASSESS) as work:
            disclosure.assess_surroundings(work, meeting.id, MINUTES, ground=GROUND)
            meetings.change(work, meeting.id, place="Et annet sted")
        assert surroundings_standing(world.file(meeting), MINUTES) is Standing.EXEMPT

    def test_what_is_assessed_can_still_be_removed(self, world: World) -> None:
        meeting = world.plan()
        assess(world, meeting)
        with world.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, item(world, meeting, FixedItem.FROM_POLICE).id)
        assert len(world.file(meeting).assessments) == 8
        with world.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, meeting.id)
        with world.desk.read() as reader:
            assert reader.all(Assessment) == []
        world.desk.undo()
        assert len(world.file(meeting).assessments) == 8

    def test_the_grounds_are_those_of_the_law_the_usual_ones_first(self) -> None:
        grounds = reference.grounds()
        assert len(grounds) == len({ground.id for ground in grounds}) == 14
        assert [ground.is_common for ground in grounds] == [True] * 7 + [False] * 7
        assert reference.citation(GROUND) == "offl. § 24 tredje ledd"
        assert reference.citation("") == ""


class TestIssuing:
    def test_the_public_version_is_kept_beside_the_full_one(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        assess(world, meeting, FixedItem.FROM_POLICE)
        full = issue(world, meeting, voices)
        assert full.edition is Edition.FULL
        assert issued(world, meeting) == [("agenda", "full", 1), ("agenda", "public", 1)]
        public = world.file(meeting).newest(AGENDA, Edition.PUBLIC)
        assert public is not None
        assert public.file_name.startswith("2026-12-01 Saksliste Politirådet i Øygarden v1 ")
        assert public.file_name != full.file_name
        with refused(Problem.UNDO_STOPS_HERE):
            world.desk.undo()

    def test_today_and_the_lists_go_by_the_full_one(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        assess(world, meeting)
        full = issue(world, meeting, voices)
        public = world.file(meeting).newest(AGENDA, Edition.PUBLIC)
        assert public is not None
        with world.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, public.id, date(2026, 11, 25))
        with world.desk.read() as reader:
            (state,) = today.meeting_states(reader)
        assert state.agenda is not None
        assert (state.agenda.id, state.agenda_sent_on) == (full.id, date(2026, 11, 25))

    def test_without_an_assessment_there_is_no_public_version(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        issue(world, meeting, voices)
        assert issued(world, meeting) == [("agenda", "full", 1)]
        assess(world, meeting)
        issue(world, meeting, voices)
        assert issued(world, meeting) == [("agenda", "full", 1), ("agenda", "full", 2), ("agenda", "public", 2)]

    def test_where_only_the_cases_are_assessed_the_full_one_is_issued_alone(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        assess(world, meeting)
        around = of_surroundings(world.file(meeting), AGENDA)
        assert around is not None
        with world.desk.write(Op.ASSESS) as work:
            disclosure.withdraw(work, around.id)
        issue(world, meeting, voices)
        assert issued(world, meeting) == [("agenda", "full", 1)]

    def test_minutes_assessed_before_they_are_locked(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        hold(world, meeting)
        assess(world, meeting, FixedItem.FROM_POLICE)
        lock(world, meeting, voices)
        assert issued(world, meeting) == [("minutes", "full", 1), ("minutes", "public", 1)]

    def test_minutes_assessed_after_they_are_locked(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with refused(Problem.NO_FULL_VERSION), world.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, meeting.id, voices)
        hold(world, meeting)
        full = lock(world, meeting, voices)
        with refused(Problem.CASES_NOT_ASSESSED), world.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, meeting.id, voices)
        assess(world, meeting, FixedItem.FROM_POLICE)
        world.clock.set(world.clock.now() + timedelta(days=3))
        with world.desk.write(Op.ISSUE_PUBLIC) as work:
            public = issuing.issue_public_minutes(work, meeting.id, voices)
        assert (public.version, public.language, public.edition) == (1, full.language, Edition.PUBLIC)
        assert content(world, world.file(meeting).newest(MINUTES)) == content(world, full)
        assert case_standing(world.file(meeting), item(world, meeting, FixedItem.FROM_POLICE)) is Standing.EXEMPT
        with refused(Problem.PUBLIC_VERSION_KEPT), world.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, meeting.id, voices)

    def test_a_public_version_that_fails_uses_up_nothing(
        self, world: World, voices: Voices, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        meeting = world.plan()
        assess(world, meeting)
        with monkeypatch.context() as broken:
            broken.setattr(documents, "public_view", lambda _: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                issue(world, meeting, voices)
        file = world.file(meeting)
        assert file.documents == ()
        assert {item.number for item in file.items} == {None}
        assert issue(world, meeting, voices).version == 1
        assert [i.case_number for i in world.file(meeting).items if i.number == 1] == ["1/26"]

    def test_either_version_can_be_had_as_a_file(self, world: World, voices: Voices) -> None:
        meeting = world.plan()
        with refused(Problem.CASES_NOT_ASSESSED):
            exports.of_meeting(world.desk, AGENDA, meeting.id, voices, edition=Edition.PUBLIC)
        assess(world, meeting)
        issue(world, meeting, voices)
        file = world.file(meeting)
        for edition in Edition:
            made = exports.of_meeting(world.desk, AGENDA, meeting.id, voices, edition=edition)
            assert made.content == content(world, file.newest(AGENDA, edition))
        other = exports.of_meeting(world.desk, AGENDA, meeting.id, voices, Language.EN, Edition.PUBLIC)
        assert (other.version, other.name[-10:]) == (1, "public.pdf")
        assert "Public version" in text_of(other.content)


class Birds:
    """A word of its own for every field."""

    def __init__(self) -> None:
        self._numbers = count(100)
        self.secret: list[str] = []
        self.internal: list[str] = []

    def __call__(self) -> str:
        self.secret.append(f"Kanari{next(self._numbers)}x")
        return self.secret[-1]

    def inside(self) -> str:
        self.internal.append(f"Kanari{next(self._numbers)}x")
        return self.internal[-1]


@pytest.mark.parametrize("scope", [Scope.WHOLE, Scope.TEXT])
@pytest.mark.parametrize("around", Access)
def test_no_exempt_word_reaches_anything_public(
    world: World, voices: Voices, scope: Scope, around: Access, tmp_path: Path
) -> None:
    """From the fields one types in to the bytes that leave the desk; and all of it stands in the full version."""
    bird = Birds()
    earlier = world.plan(date(2026, 11, 26))
    police, last = item(world, earlier, FixedItem.FROM_POLICE), item(world, earlier, FixedItem.ANY_OTHER_BUSINESS)
    with world.desk.write(Op.ADD_ENTRY) as work:
        raised = minutes.add_entry(
            work, police.id, EntryKind.ACTION, bird(), owner=Owner(bird()), deadline=Deadline.condition(bird())
        )
        minutes.add_entry(work, last.id, EntryKind.ACTION, "Ringe rektor")
    hold(world, earlier)
    assess(world, earlier, FixedItem.FROM_POLICE, scope=scope)
    lock(world, earlier, voices)

    meeting = world.plan(date(2026, 12, 1))
    case = item(world, meeting, FixedItem.FROM_POLICE)
    with world.desk.write(Op.EDIT_ITEM) as work:
        title = "Sak om kaia" if scope is Scope.TEXT else bird()
        agenda.change_item(work, case.id, title=title, presenter=bird(), background=bird())
        inside = agenda.add_item(work, meeting.id, bird(), item(world, meeting, FixedItem.FROM_MUNICIPALITY).id)
        agenda.change_item(work, inside.id, background=bird(), presenter=bird())
        guest = contacts.add(work, bird(), title=bird(), organisation=bird(), email="guest@example.org")
        contacts.save(work, replace(work.get(Contact, world.mayor.id), email="kari@example.org"))
        shop = contacts.add(work, "Bjørn Ås", side=Side.BUSINESS, email="bjorn@example.org")
        councils.add_member(work, world.council.id, shop.id)
        minutes.add_guest(work, meeting.id, guest.id, only_item_id=case.id)
    if scope is Scope.TEXT:
        bird.secret.remove(inside.title)
    with world.desk.write(Op.ADD_ENTRY) as work:
        for kind in (EntryKind.NOTE, EntryKind.DECISION):
            minutes.add_entry(work, case.id, kind, bird())
        minutes.add_entry(
            work, case.id, EntryKind.ACTION, bird(), owner=Owner(bird()), deadline=Deadline.condition(bird())
        )
        minutes.add_entry(work, case.id, EntryKind.INTERNAL, bird.inside())
        opening = item(world, meeting, FixedItem.OPENING)
        minutes.add_entry(work, opening.id, EntryKind.INTERNAL, bird.inside())
        assert raised.action_id is not None
        actions.comment(work, raised.action_id, bird(), meeting_id=meeting.id)
    if around is Access.EXEMPT:
        with world.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, meeting.id, place=bird(), information=bird(), next_meeting=bird())
            agenda.change_item(work, item(world, meeting, FixedItem.FROM_MUNICIPALITY).id, title=bird())
            observer = contacts.add(work, bird(), title=bird())
            councils.add_member(work, world.council.id, observer.id)
    assess(world, meeting, FixedItem.FROM_POLICE, FixedItem.FROM_MUNICIPALITY, scope=scope, title="Sak fra politiet")
    with world.desk.write(Op.ASSESS) as work:
        for kind in (AGENDA, MINUTES):
            disclosure.assess_surroundings(work, meeting.id, kind, access=around, ground=GROUND)
    agenda_issued = issue(world, meeting, voices)
    topics: list[Topic] = [Paper(agenda_issued.id), Day(meeting.id)]
    mails = [f for topic in topics for f in mail_drafts.write(world.desk, topic, voices, tmp_path / "outbox").files]
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting.id)
    topic = Paper(lock(world, meeting, voices).id)
    mails += mail_drafts.write(world.desk, topic, voices, tmp_path / "outbox").files

    file, every = world.file(meeting), [*bird.secret, *bird.internal]
    full, public = set[str](), []
    for kind in (AGENDA, MINUTES):
        for edition in Edition:
            data = content(world, file.newest(kind, edition))
            assert problems(data) == []
            if edition is Edition.FULL:
                full |= {word for _, word in leaks(data, every)}
            else:
                public.append(data)
        drafted = documents.draft_agenda if kind is AGENDA else documents.draft_minutes
        public.append(drafted(world.desk, meeting.id, voices, Edition.PUBLIC))
        for language in Language:
            made = exports.of_meeting(world.desk, kind, meeting.id, voices, language, Edition.PUBLIC)
            assert not [word for word in every if word in made.name]
            public.append(made.content)
    assert [leaks(data, every) for data in public] == [set()] * len(public)
    assert [eml_leaks(mail.read_bytes(), every) for mail in mails] == [set()] * 5
    assert [len(enclosed(mail.read_bytes())) for mail in mails] == [2, 2, 1, 1, 1]  # and not because it is empty
    assert not [word for word in every for mail in mails if word in mail.name]
    assert set(bird.secret) <= full  # the search can see
    assert not set(bird.internal) & full


class TestCorrected:
    """What minutes after version 1 tell the public."""

    @pytest.fixture
    def corrected(self, world: World, voices: Voices) -> Meeting:
        """An exempt case whose text is being corrected, for a reason that must not be told either."""
        meeting = world.plan(date(2026, 11, 24))
        secret = write(world, meeting, FixedItem.FROM_POLICE, EntryKind.NOTE, "Kanari1x")
        hold(world, meeting)
        assess(world, meeting, FixedItem.FROM_POLICE, title="Sak frå politiet")
        lock(world, meeting, voices)
        with world.desk.write(Op.OPEN_CORRECTION) as work:
            correction = corrections.open_correction(work, meeting.id)
            corrections.save(work, replace(correction, reason="Kanari2x"))
            minutes.edit_entry(work, secret.id, "Kanari3x")
        return meeting

    def test_the_next_version_has_its_public_one(self, world: World, voices: Voices, corrected: Meeting) -> None:
        with world.desk.write(Op.ISSUE_CORRECTION) as work:
            corrections.issue(work, corrected.id, voices)
        file = world.file(corrected)
        full, public = (content(world, file.newest(MINUTES, edition)) for edition in Edition)
        assert issued(world, corrected) == [
            ("minutes", edition, version) for edition in ("full", "public") for version in (1, 2)
        ]
        assert all(word in text_of(full) for word in ("Kanari1x", "Kanari2x", "Kanari3x"))
        assert leaks(public, ["Kanari1x", "Kanari2x", "Kanari3x"]) == set()
        assert problems(public) == []

    def test_none_is_made_of_a_half_corrected_one(self, world: World, voices: Voices, corrected: Meeting) -> None:
        with refused(Problem.CORRECTION_OPEN), world.desk.write(Op.ISSUE_PUBLIC) as work:
            issuing.issue_public_minutes(work, corrected.id, voices)

    def test_new_public_words_wait_for_a_new_assessment(self, world: World, voices: Voices, corrected: Meeting) -> None:
        opening = item(world, corrected, FixedItem.OPENING)
        with world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, opening.id, EntryKind.NOTE, "Nytt")
        with world.desk.write(Op.ISSUE_CORRECTION) as work:
            corrections.issue(work, corrected.id, voices)
        assert ("minutes", "public", 2) not in issued(world, corrected)
        assess(world, corrected, FixedItem.FROM_POLICE, title="Sak frå politiet")
        with world.desk.write(Op.ISSUE_PUBLIC) as work:
            made = issuing.issue_public_minutes(work, corrected.id, voices)
        assert made.version == 2
        assert "Nytt" in text_of(content(world, made))

    def test_approved_is_the_full_one(self, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 11, 24))
        hold(world, meeting)
        assess(world, meeting)
        lock(world, meeting, voices)
        with world.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, meeting.id, date(2026, 11, 24))
        approved = {d.edition: d.approved_on for d in world.file(meeting).documents}
        assert approved == {Edition.FULL: date(2026, 11, 24), Edition.PUBLIC: None}
        with world.desk.read() as reader:
            listed = json.loads(archive.of_meeting(reader, meeting.id).files[archive.MANIFEST])["documents"]
        assert [(d["edition"], d["version"]) for d in listed] == [("full", 1), ("public", 1)]


def test_the_link_to_a_digital_meeting_is_for_those_who_are_called(world: World, voices: Voices) -> None:
    meeting = world.plan()
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, meeting.id, form=MeetingForm.HYBRID, link="rom.example/Kanari1x")
    assess(world, meeting)
    issue(world, meeting, voices)
    file = world.file(meeting)
    full, public = (content(world, file.newest(AGENDA, edition)) for edition in Edition)
    assert "Kanari1x" in text_of(full)
    assert leaks(public, ["Kanari1x"]) == set()


def test_the_seal_of_locked_minutes_is_over_the_next_meeting_as_it_was(world: World, voices: Voices) -> None:
    meeting, following = world.plan(date(2026, 11, 24)), world.plan(date(2026, 12, 8))
    hold(world, meeting)
    assess(world, meeting)
    lock(world, meeting, voices)
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, following.id, day=date(2026, 12, 15))
    assert surroundings_standing(world.file(meeting), MINUTES) is Standing.PUBLIC


def test_words_about_the_next_meeting_stand_instead_of_the_planned_one(world: World, voices: Voices) -> None:
    """What is not printed does not stop the public version when the minutes are locked."""
    meeting = world.plan(date(2026, 11, 24))
    world.plan(date(2027, 3, 2))
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, meeting.id, next_meeting="Etter påske")
    hold(world, meeting)
    assess(world, meeting)
    lock(world, meeting, voices)
    assert ("minutes", "public", 1) in issued(world, meeting)
    assert surroundings_standing(world.file(meeting), MINUTES) is Standing.PUBLIC


def test_an_action_item_inherits_what_holds_for_its_case(world: World, voices: Voices) -> None:
    earlier = world.plan(date(2026, 11, 26))
    hold(world, earlier)
    with world.desk.write(Op.ADD_ENTRY) as work:
        for fixed, words in (
            (FixedItem.FROM_POLICE, "Kontrollere kaia"),
            (FixedItem.ANY_OTHER_BUSINESS, "Ringe rektor"),
        ):
            minutes.add_entry(work, item(world, earlier, fixed).id, EntryKind.ACTION, words)
        actions.raise_item(work, "Uten sak", council_id=world.council.id)
    meeting = world.plan(date(2026, 12, 1))

    def seen() -> list[str]:
        data = documents.draft_agenda(world.desk, meeting.id, voices, Edition.PUBLIC)
        return [words for words in ("Kontrollere kaia", "Ringe rektor", "Uten sak") if words in text_of(data)]

    assess(world, meeting)
    assert seen() == ["Uten sak"]  # nobody has looked at the case of the others
    assess(world, earlier, FixedItem.FROM_POLICE, scope=Scope.TEXT)
    assess(world, meeting)
    assert seen() == ["Ringe rektor", "Uten sak"]
    full = text_of(documents.draft_agenda(world.desk, meeting.id, voices))
    assert "Kontrollere kaia" in full
    by_title = {action.title: action for action in world.file(meeting).from_before}
    for title, after in (("Kontrollere kaia", Standing.PUBLIC), ("Ringe rektor", Standing.CHANGED)):
        with world.desk.write(Op.COMMENT_ACTION) as work:  # what is told of a public one is public too
            actions.comment(work, by_title[title].id, "Spaning ved kaia", meeting_id=meeting.id)
        assert surroundings_standing(world.file(meeting), MINUTES) is after
    write(world, earlier, FixedItem.ANY_OTHER_BUSINESS, EntryKind.NOTE, "Et navn")
    assess(world, meeting)
    assert seen() == ["Uten sak"]  # what was assessed there is no longer what stands there
