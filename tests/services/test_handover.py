"""A municipality goes from one officer to the next, out and back: what comes along, what clashes, what never changes."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact, Organisation, Side
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, CouncilKind, CouncilMunicipality, Membership
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument, IssuedPaper
from liaison_desk.domain.erasing import ERASED
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.handover import Choices, Chosen, Group, Handover, Period, Scope, SetAside
from liaison_desk.domain.ids import LogEntryId, PoliceNoteId, new_id
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.register import find
from liaison_desk.domain.sending import Occasion, Sending
from liaison_desk.domain.texts import Language
from liaison_desk.services import (
    actions,
    agenda,
    attachments,
    contact_log,
    contacts,
    corrections,
    councils,
    erasing,
    evaluations,
    handover,
    issuing,
    meetings,
    minutes,
    municipalities,
    reference,
    stores,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store import exchange
from liaison_desk.store.errors import StoreError
from tests.conftest import NOW
from tests.services.handover_world import CODE, VOICES, Post, quick, template
from tests.services.test_attachments import new
from tests.world import World

__all__ = ["quick", "template"]
TODAY = NOW.date()


@pytest.fixture
def desks(
    quick: None, tmp_path: Path, small_world: tuple[paths.Paths, World], empty_store: paths.Paths
) -> Iterator[Callable[..., Post]]:
    """The officer's desk, and as many others as there are names for."""
    made: list[Post] = []

    def make(name: str = "") -> Post:
        source = empty_store if name else small_world[0]
        made.append(Post(source, tmp_path / f"desk-{len(made)}", name, SetClock(NOW)))
        return made[-1]

    yield make
    for post in made:
        post.desk.close()


@pytest.fixture
def officer(desks: Callable[..., Post]) -> Post:
    return desks()


@pytest.fixture
def meeting(officer: Post) -> Meeting:
    """With a decision and an action item."""
    council = officer.one(Council)
    found = officer.write(Op.PLAN_MEETING, meetings.plan, council.id, date(2026, 12, 1), time(12), time(14), "Rådhuset")
    case = items(officer, found)[1]
    officer.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.DECISION, "Vi held fram.")
    owner = Owner(officer.me.name, officer.me.id)
    officer.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.ACTION, "Ring skulen", owner=owner)
    return officer.one(Meeting, id=found.id)


@pytest.fixture
def deputy(officer: Post, meeting: Meeting, desks: Callable[..., Post]) -> Post:
    """Who has just taken it in."""
    made = desks("Vikar Prøve")
    made.take(officer.give())
    return made


def items(post: Post, meeting: Meeting) -> list[AgendaItem]:
    with post.desk.read() as reader:
        return sorted(agenda.items_of(reader, meeting.id), key=lambda item: item.position)


def entry(post: Post, text: str) -> Entry:
    return post.one(Entry, text=text)


def edit(post: Post, row: Any, **changes: Any) -> Any:
    return post.write(Op.EDIT_COUNCIL, lambda work: work.update(replace(row, **changes)))


def lock(post: Post, meeting: Meeting) -> IssuedDocument:
    post.write(Op.END_MEETING, meetings.end, meeting.id)
    return post.write(Op.ISSUE_MINUTES, issuing.issue_minutes, meeting.id, VOICES)


def aside(post: Post) -> dict[str, str]:
    """The field by the value."""
    return {row.value: row.field for row in post.all(SetAside)}


class TestWhatComesAlong:
    def test_the_label_says_what_it_is(self, officer: Post, meeting: Meeting, desks: Callable[..., Post]) -> None:
        edit(officer, officer.one(Municipality), assigned_to=date(2026, 12, 31))
        lock(officer, meeting)
        found = desks("Ny Prøve").preview(officer.give())
        label = found.label
        assert (label.by, label.municipalities, label.period, label.until) == (
            "Ola Eksempel", ("Øygarden",), None, date(2026, 12, 31),
        )  # fmt: skip
        assert (label.first_year, label.last_year, label.documents) == (2026, 2026, 1)
        assert found.new == label.rows
        assert found.owned == 1
        assert found.size > 0
        assert not found.is_own
        own = officer.all(Handover)[0]
        assert own == label
        assert officer.desk.next_undo() is None
        with pytest.raises(RuleBroken):
            officer.desk.undo()

    def test_what_is_the_officers_own_and_of_others_stays(self, officer: Post, desks: Callable[..., Post]) -> None:
        with officer.desk.write(Op.SET_UP) as work:
            other = municipalities.assign(work, find(reference.register(), "Askøy")[0], TODAY)
            place = work.all(Municipality, number="4626")[0]
            joint = councils.found(work, "Regionrådet", CouncilKind.OVERALL, [place.id, other.id], Language.NN)
            apart = councils.found(work, "Politirådet i Askøy", CouncilKind.OVERALL, [other.id], Language.NN)
            held = meetings.plan(work, apart.id, date(2026, 12, 2), time(9), time(10))
            case = agenda.add_item(work, held.id, "Askøysak")
            work.add(Referral(id=new_id(), item_id=case.id, council_id=joint.id, sent_at=work.now))
            shared = meetings.plan(work, joint.id, date(2026, 12, 3), time(9), time(10))
            agenda.add_item(work, shared.id, "Felles sak", carried_from=case.id)
            mine = work.add(case_of(work, shared.id))
            work.add(Referral(id=new_id(), item_id=mine.id, council_id=apart.id, sent_at=work.now))
            councils.save(work, replace(apart, mandate="Hemmeleg fullmakt"))
            actions.raise_item(work, "Askøyoppgåve", council_id=apart.id)
            actions.raise_item(work, "Fellesoppgåve", council_id=joint.id, municipality_id=other.id)
            work.add(Memo(id=new_id(), words="Hugs", on=TODAY))
            work.add(BusyDays(id=new_id(), first=TODAY, last=TODAY, reason="Ferie"))
            for about, words in ((place.id, "Om Øygarden"), (other.id, "Om Askøy"), (None, "Om ingen")):
                work.add(
                    PoliceNote(
                        id=PoliceNoteId(new_id()),
                        kind=PoliceNoteKind.NEED,
                        on=TODAY,
                        words=words,
                        municipality_id=about,
                    )
                )
                log = LogEntry(
                    id=LogEntryId(new_id()),
                    on=TODAY,
                    kind=next(iter(ContactKind)),
                    words=f"Logg: {words}",
                    municipality_id=about,
                )
                contact_log.add(work, log)
            work.update(replace(work.get(Municipality, other.id), bylaws_review_on=TODAY, assigned_from=TODAY))
        successor = desks("Ny Prøve")
        file = officer.give(Scope((place.id,)))
        successor.take(file)
        words = successor.texts()
        assert {"Felles sak", "Fellesoppgåve", "Om Øygarden", "Logg: Om Øygarden", "Askøy"} <= words
        gone = {"Askøysak", "Askøyoppgåve", "Hemmeleg fullmakt", "Hugs", "Ferie", "Om Askøy", "Om ingen"}
        assert gone & words == set()
        assert {"Logg: Om Askøy", "Logg: Om ingen"} & words == set()
        named = successor.one(Municipality, number=other.number)
        assert (named.bylaws_review_on, named.is_assigned(TODAY)) == (None, False)
        full = successor.one(Municipality, number=place.number)
        assert (full.assigned_from, full.assigned_to) == (TODAY, None)
        assert successor.one(Council, id=apart.id).ended_on == date(2026, 11, 23)
        assert successor.one(AgendaItem, title="Felles sak").carried_from is None
        assert len(successor.all(CouncilMunicipality)) == 3
        assert [row.council_id for row in successor.all(Referral)] == [apart.id]

        edit(successor, successor.one(AgendaItem, title="Felles sak"), presenter="Per Test")
        officer.take(successor.give())
        back = officer.one(AgendaItem, title="Felles sak")
        assert (back.presenter, back.carried_from) == ("Per Test", case.id)  # a link that was cut is no change
        assert officer.one(Municipality, number=other.number).bylaws_review_on == TODAY

        successor.take(officer.give(Scope((other.id,))))
        now = successor.one(Municipality, number=other.number)
        assert (now.bylaws_review_on, now.assigned_from, now.assigned_to) == (TODAY, TODAY, None)
        assert "Askøysak" in successor.texts()

    def test_a_deputy_gets_a_year_and_all_that_is_open(self, officer: Post, desks: Callable[..., Post]) -> None:
        council = officer.one(Council)
        with officer.desk.write(Op.SET_UP) as work:
            old = meetings.plan(work, council.id, date(2025, 3, 4), time(9), time(10), "Gammalt")
            near = meetings.plan(work, council.id, date(2026, 6, 2), time(9), time(10), "Nytt")
            closed = actions.raise_item(work, "Gammal og ferdig", council_id=council.id, meeting_id=old.id)
            actions.change_status(work, closed.id, ActionStatus.DONE)
            work.update(replace(work.get(ActionItem, closed.id), done_on=date(2025, 4, 1)))
            actions.raise_item(work, "Gammal og open", council_id=council.id, meeting_id=old.id)
            for year in (2024, 2026):
                evaluations.begin(work, council.id, year)
                log = LogEntry(
                    id=LogEntryId(new_id()), on=date(year, 5, 5), kind=next(iter(ContactKind)), words=f"År {year}"
                )
                contact_log.add(work, replace(log, municipality_id=work.all(Municipality)[0].id))
                note = PoliceNote(
                    id=PoliceNoteId(new_id()), kind=PoliceNoteKind.WEEKLY, on=date(year, 5, 5), words=f"Veke {year}"
                )
                work.add(replace(note, municipality_id=work.all(Municipality)[0].id))
                days = BusyDays(id=new_id(), first=date(year, 5, 5), last=date(year, 5, 6), reason=f"Ferie {year}")
                work.add(replace(days, municipality_id=work.all(Municipality)[0].id))
                for about in (None, old.id if year == 2024 else near.id):
                    work.add(
                        Sending(
                            id=new_id(), occasion=Occasion.AGENDA, council_id=council.id, meeting_id=about,
                            sent_on=date(year, 5, 5), at=work.now,
                        )
                    )  # fmt: skip
        lock(officer, near)
        lock(officer, old)
        with officer.desk.write(Op.ISSUE_EVALUATION) as work:
            for evaluation in work.all(Evaluation):
                of_year = replace(
                    work.all(IssuedDocument)[0], id=new_id(), meeting_id=None, evaluation_id=evaluation.id
                )
                work.add(replace(of_year, kind=DocumentKind.EVALUATION))
        successor = desks("Vikar Prøve")
        period = Period(date(2026, 7, 1), date(2026, 12, 31))
        file = officer.give(Scope(officer.scope().municipality_ids, period))
        successor.take(file)
        assert [m.place for m in successor.all(Meeting)] == ["Nytt"]
        kept = {"Gammal og open", "År 2026", "Veke 2026", "Ferie 2026"}
        assert kept <= successor.texts()
        assert {"Gammal og ferdig", "År 2024", "Veke 2024", "Ferie 2024"} & successor.texts() == set()
        assert [row.year for row in successor.all(Evaluation)] == [2026]
        documents = successor.all(IssuedDocument)
        assert {row.meeting_id or row.evaluation_id for row in documents} == {near.id, successor.one(Evaluation).id}
        assert len(successor.all(Sending)) == 2
        assert successor.one(ActionItem, title="Gammal og open").meeting_id is None
        place = successor.one(Municipality)
        assert (place.assigned_from, place.assigned_to) == (period.first, period.last)
        assert successor.preview(file).label.period == period
        officer.take(successor.give())
        assert officer.one(ActionItem, title="Gammal og open").meeting_id == old.id
        assert len(officer.all(Meeting)) == 2

    def test_files_come_along_with_their_bytes(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        officer.write(Op.ADD_ATTACHMENT, attachments.add, items(officer, meeting)[1].id, new(content=b"vedlegg"))
        officer.write(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, VOICES)
        minutes_of = lock(officer, meeting)
        successor = desks("Ny Prøve")
        successor.take(officer.give())
        with successor.desk.read() as reader:
            assert reader.attached(successor.one(Attachment).content_id) == b"vedlegg"
            assert reader.get(DocumentContent, minutes_of.id).content == b"%PDF"
        assert len(successor.all(IssuedAttachment)) == 1
        assert successor.one(Meeting).locked_at == officer.one(Meeting).locked_at
        assert successor.one(IssuedPaper) == officer.one(IssuedPaper)


def case_of(work: Any, meeting_id: Any) -> AgendaItem:
    return AgendaItem(id=new_id(), meeting_id=meeting_id, position=9, title="Sendt vidare")  # type: ignore[arg-type]


class TestWhoIsWho:
    @pytest.fixture
    def neighbour(self, desks: Callable[..., Post]) -> Post:
        """Who has begun on the same municipality alone, and knows one of its people."""
        made = desks("Nabo Prøve")
        with made.desk.write(Op.SET_UP) as work:
            place = municipalities.assign(work, find(reference.register(), "Øygarden")[0], TODAY)
            councils.found(work, "POLITIRÅDET i Øygarden", CouncilKind.OVERALL, [place.id], Language.NN)
            contacts.add(work, "kari prøve", phone="99", side=Side.MUNICIPAL_POLITICAL, organisation="ØYGARDEN kommune")
            contacts.add(work, "Per Test")
        return made

    def test_what_both_have_is_one(self, officer: Post, neighbour: Post) -> None:
        mayor = neighbour.one(Contact, phone="99")
        file = officer.give()
        found = neighbour.preview(file)
        assert [(one.here_id, one.name, one.organisation) for one in found.likenesses] == [
            (mayor.id, "kari prøve", "ØYGARDEN kommune")
        ]
        neighbour.take(file)
        assert len(neighbour.all(Municipality)) == len(neighbour.all(Council)) == len(neighbour.all(Organisation)) == 1
        assert len([one for one in neighbour.all(Contact) if one.name.casefold() == "kari prøve"]) == 1
        assert len([one for one in neighbour.all(Contact) if one.name == "Per Test"]) == 2  # nothing says where one is
        assert neighbour.one(Contact, id=mayor.id).phone == "99"
        assert mayor.id in {seat.contact_id for seat in neighbour.all(Membership)}
        assert neighbour.preview(file).changes_nothing

        edit(neighbour, neighbour.one(Contact, id=mayor.id), name="Kari Nytt Namn", organisation_id=None)
        officer.take(neighbour.give())
        assert len(officer.all(Council)) == 1
        assert officer.one(Contact, name="Kari Nytt Namn").phone == "99"
        assert officer.preview(neighbour.give()).changes_nothing
        edit(officer, officer.one(Contact, name="Kari Nytt Namn"), email="kari@eksempel.no")
        neighbour.take(officer.give())
        assert neighbour.one(Contact, id=mayor.id).email == "kari@eksempel.no"

    def test_people_who_are_not_the_same_stay_apart(self, officer: Post, neighbour: Post) -> None:
        file = officer.give()
        (likeness,) = neighbour.preview(file).likenesses
        apart = frozenset({likeness.file_id})
        assert neighbour.preview(file, apart).likenesses == ()
        neighbour.take(file, Choices(apart=apart, takes_over=False))
        assert len([one for one in neighbour.all(Contact) if one.name.casefold() == "kari prøve"]) == 2
        assert neighbour.preview(file).likenesses == ()

    def test_whoever_takes_over_is_responsible_from_now_on(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        mine = Owner(officer.me.name, officer.me.id)
        action = officer.write(
            Op.ADD_ACTION, actions.raise_item, "Ring alle", owner=mine, council_id=meeting.council_id
        )
        edit(officer, action, follower_id=officer.me.id, follower_words=officer.me.name)
        done = officer.write(Op.ADD_ACTION, actions.raise_item, "Ferdig", owner=mine, council_id=action.council_id)
        officer.write(Op.CHANGE_STATUS, actions.change_status, done.id, ActionStatus.DONE)
        followed = officer.write(
            Op.ADD_ACTION, actions.raise_item, "Følg med", follower=mine, council_id=action.council_id
        )
        successor = desks("Ny Prøve")
        taken = successor.take(officer.give(), Choices())
        assert taken.taken_over == 3
        mine = successor.one(ActionItem, id=action.id)
        assert (mine.owner_id, mine.owner_words, mine.follower_id) == (successor.me.id, "Ny Prøve", successor.me.id)
        assert successor.one(ActionItem, id=done.id).owner_id == officer.me.id
        told = {line.kind for line in successor.all(HistoryLine) if line.action_id == action.id}
        assert {HistoryKind.OWNER, HistoryKind.FOLLOWER} <= told
        assert successor.one(ActionItem, id=followed.id).follower_words == "Ny Prøve"
        again = officer.write(
            Op.ADD_ACTION,
            actions.raise_item,
            "Ein til",
            follower=Owner("Ola Eksempel", officer.me.id),
            council_id=action.council_id,
        )
        successor.take(officer.give())
        successor.write(Op.CHANGE_STATUS, actions.change_status, again.id, ActionStatus.DONE)
        assert successor.take(officer.give(), Choices()).taken_over == 0
        assert officer.preview(officer.give()).owned == 0
        assert officer.preview(officer.give()).is_own


class TestClashes:
    def test_only_what_both_changed_is_asked_about(self, officer: Post, deputy: Post) -> None:
        action = officer.one(ActionItem)
        officer.write(Op.CHANGE_DEADLINE, actions.change_deadline, action.id, Deadline.day(date(2027, 1, 5)))
        edit(officer, officer.one(ActionItem), title="Ring skulen i dag")
        deputy.write(Op.CHANGE_STATUS, actions.change_status, action.id, ActionStatus.IN_PROGRESS)
        edit(deputy, deputy.one(ActionItem), title="Ring barnehagen")
        edit(deputy, deputy.one(ActionItem), owner_id=None, owner_words="Skulen")
        file = deputy.give()
        (clash,) = officer.preview(file).clashes
        assert (clash.kind, clash.fields, clash.title) == (ActionItem, ("title",), "Ring skulen i dag")
        assert (clash.here.values, clash.here.by) == (("Ring skulen i dag",), "Ola Eksempel")
        assert (clash.file.values, clash.file.by) == (("Ring barnehagen",), "Vikar Prøve")
        assert clash.usual is Chosen.FILE
        counts = {count.group: count for count in officer.preview(file).counts}
        assert (counts[Group.ACTIONS].both, counts[Group.ACTIONS].newer) == (1, 0)
        taken = officer.take(file, Choices({clash.key: Chosen.HERE}, takes_over=False))
        now = officer.one(ActionItem)
        assert (now.title, now.status, now.due_on, now.owner_words) == (
            "Ring skulen i dag", ActionStatus.IN_PROGRESS, date(2027, 1, 5), "Skulen",
        )  # fmt: skip
        assert aside(officer) == {"Ring barnehagen": "title"}
        assert (taken.changed, taken.set_aside) == (1, 1)
        (kept,) = officer.all(SetAside)
        assert (kept.by, kept.row_id, kept.in_table, kept.handover_id) == (
            "Vikar Prøve", action.id, "action_item", taken.label.id,
        )  # fmt: skip
        with officer.desk.read() as reader:
            assert reader.stamp(now)[0] > 3

    def test_a_deadline_that_was_not_chosen_is_one_value(self, officer: Post, deputy: Post) -> None:
        action = officer.one(ActionItem)
        officer.write(Op.CHANGE_DEADLINE, actions.change_deadline, action.id, Deadline.day(date(2027, 1, 5)))
        deputy.write(Op.CHANGE_DEADLINE, actions.change_deadline, action.id, Deadline.week_of(date(2026, 12, 9)))
        file = deputy.give()
        (clash,) = officer.preview(file).clashes
        taken = officer.take(file, Choices({clash.key: Chosen.HERE}, takes_over=False))
        assert aside(officer) == {"week": "due_kind", "2026-12-07": "due_on"}
        assert taken.set_aside == 1

    def test_a_deadline_is_one_thing(self, officer: Post, deputy: Post) -> None:
        action = officer.one(ActionItem)
        officer.write(Op.CHANGE_DEADLINE, actions.change_deadline, action.id, Deadline.day(date(2027, 1, 5)))
        deputy.write(Op.CHANGE_DEADLINE, actions.change_deadline, action.id, Deadline.condition("til våren"))
        (clash,) = officer.preview(file := deputy.give()).clashes
        assert clash.fields == ("due_kind", "due_on", "due_words")
        officer.take(file, Choices({clash.key: Chosen.HERE}, takes_over=False))
        assert officer.one(ActionItem).deadline == Deadline.day(date(2027, 1, 5))
        assert aside(officer) == {"condition": "due_kind", "til våren": "due_words"}

    def test_what_is_noted_of_an_issued_document_may_be_chosen(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        lock(officer, meeting)
        deputy = desks("Vikar Prøve")
        deputy.take(officer.give())
        edit(officer, officer.one(IssuedDocument), police_reference="26/1")
        edit(deputy, deputy.one(IssuedDocument), police_reference="26/2")
        (clash,) = officer.preview(file := deputy.give()).clashes
        assert not clash.is_settled
        officer.take(file, Choices({clash.key: Chosen.FILE}, takes_over=False))
        assert officer.one(IssuedDocument).police_reference == "26/2"

    def test_nothing_is_remembered_of_nothing(self, officer: Post) -> None:
        with officer.desk.write(Op.HAND_OVER) as work:
            exchange.remember(work, [])
            assert exchange.known(work) == []

    def test_a_link_is_shown_and_kept_by_its_name(self, officer: Post, deputy: Post) -> None:
        people = {one.name: one.id for one in officer.all(Contact)}
        edit(officer, officer.one(Meeting), chair_id=people["Per Test"])
        edit(deputy, deputy.one(Meeting), chair_id=officer.me.id)
        edit(deputy, deputy.one(Meeting), is_urgent=True)
        edit(officer, officer.one(Meeting), start=time(11))
        edit(deputy, deputy.one(Meeting), start=time(10))
        hours, chair = officer.preview(file := deputy.give()).clashes
        assert (chair.here.shown, chair.file.shown) == (("Per Test",), ("Ola Eksempel",))
        assert (hours.fields, hours.here.values[0]) == (("start", "end"), time(11))
        officer.take(file)
        assert officer.one(Meeting).chair_id == officer.me.id
        assert aside(officer) == {"Per Test": "chair_id", "11:00:00": "start"}

    def test_removed_there_and_changed_here(self, officer: Post, deputy: Post) -> None:
        case = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Ny sak")
        deputy.take(officer.give())
        deputy.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        file = deputy.give()
        assert officer.preview(file).newer == 2  # and the item after it stands elsewhere
        assert officer.preview(file).clashes == ()
        edit(officer, case, background="Bakgrunn")
        (clash,) = officer.preview(file).clashes
        assert (clash.fields, clash.file.is_gone, clash.here.is_gone, clash.usual) == ((), True, False, Chosen.HERE)
        assert (clash.file.by, clash.title) == ("Vikar Prøve", "Ny sak")
        officer.take(file, Choices({clash.key: Chosen.FILE}, takes_over=False))
        assert case.id not in {item.id for item in officer.all(AgendaItem)}
        assert {"Ny sak", "Bakgrunn"} <= set(aside(officer))
        assert officer.preview(file).changes_nothing

    def test_what_is_kept_although_it_was_removed_there_is_asked_about_once(self, officer: Post, deputy: Post) -> None:
        case = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Ny sak")
        deputy.take(officer.give())
        deputy.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        edit(officer, case, background="Bakgrunn")
        officer.take(file := deputy.give())
        assert officer.one(AgendaItem, id=case.id).background == "Bakgrunn"
        assert officer.preview(file).changes_nothing
        deputy.take(officer.give())
        assert deputy.one(AgendaItem, id=case.id).background == "Bakgrunn"

    def test_a_meeting_that_was_removed_there_goes(self, officer: Post, deputy: Post, meeting: Meeting) -> None:
        planned = officer.write(Op.PLAN_MEETING, meetings.plan, meeting.council_id, TODAY, time(9), time(10))
        deputy.take(officer.give())
        deputy.write(Op.REMOVE_MEETING, meetings.remove, planned.id)
        assert officer.take(deputy.give()).removed == 8
        assert [one.id for one in officer.all(Meeting)] == [meeting.id]

    def test_a_case_that_has_its_number_here_is_not_removed(self, officer: Post, deputy: Post) -> None:
        case = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Ny sak")
        deputy.take(officer.give())
        deputy.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        officer.write(Op.ISSUE_AGENDA, issuing.issue_agenda, officer.one(Meeting).id, VOICES)
        officer.take(deputy.give())
        assert officer.one(AgendaItem, id=case.id).case_number

    def test_a_third_desk_hears_of_what_was_removed_before_it_came(
        self, officer: Post, deputy: Post, desks: Callable[..., Post]
    ) -> None:
        case = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Ny sak")
        deputy.take(officer.give())
        old = deputy.give()
        officer.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        third = desks("Tredje Prøve")
        third.take(officer.give())
        third.take(old)
        assert case.id not in {item.id for item in third.all(AgendaItem)}

    def test_removed_here_and_changed_there(self, officer: Post, deputy: Post) -> None:
        case = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Ny sak")
        deputy.take(officer.give())
        officer.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        found = officer.preview(deputy.give())
        assert (found.newer, found.both) == (0, 0)
        edit(deputy, case, background="Bakgrunn")
        file = deputy.give()
        (clash,) = officer.preview(file).clashes
        assert (clash.here.is_gone, clash.usual) == (True, Chosen.FILE)
        officer.take(file, Choices({clash.key: Chosen.HERE}, takes_over=False))
        assert "Bakgrunn" in aside(officer)
        assert officer.preview(file).changes_nothing
        edit(deputy, deputy.one(AgendaItem, id=case.id), background="Meir")
        deputy.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.NOTE, "Det hastar")
        officer.take(deputy.give())
        assert officer.one(AgendaItem, id=case.id).background == "Meir"
        assert entry(officer, "Det hastar").item_id == case.id

    def test_what_others_need_comes_again_and_what_they_need_stays(self, officer: Post, deputy: Post) -> None:
        first = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Første")
        second = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Andre")
        deputy.take(officer.give())
        officer.write(Op.REMOVE_ITEM, agenda.remove_item, first.id)
        deputy.write(Op.ADD_ENTRY, minutes.add_entry, first.id, EntryKind.NOTE, "Under den første")
        deputy.write(Op.REMOVE_ITEM, agenda.remove_item, second.id)
        officer.write(Op.ADD_ENTRY, minutes.add_entry, second.id, EntryKind.NOTE, "Under den andre")
        officer.take(deputy.give())
        listed = {item.id for item in officer.all(AgendaItem)}
        assert {first.id, second.id} <= listed
        assert {"Under den første", "Under den andre"} <= {row.text for row in officer.all(Entry)}

    def test_what_has_got_something_here_stays(self, officer: Post, deputy: Post) -> None:
        case = officer.write(Op.ADD_ITEM, agenda.add_item, officer.one(Meeting).id, "Ny sak")
        deputy.take(officer.give())
        deputy.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        officer.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.NOTE, "Under den nye")
        officer.take(deputy.give())
        assert entry(officer, "Under den nye").item_id == officer.one(AgendaItem, id=case.id).id

    def test_undone_removal_comes_back(self, officer: Post, deputy: Post) -> None:
        case = deputy.write(Op.ADD_ITEM, agenda.add_item, deputy.one(Meeting).id, "Ny sak")
        officer.take(deputy.give())
        deputy.write(Op.REMOVE_ITEM, agenda.remove_item, case.id)
        again = deputy.desk
        file = deputy.home.data / "x.ldhandover"
        written = handover.write(again, deputy.home, deputy.scope(), file, CODE)
        officer.take(file)
        assert case.id not in {item.id for item in officer.all(AgendaItem)}
        again.undo()
        deputy.write(Op.HAND_OVER, handover.record, written)
        assert officer.preview(deputy.give()).new == 1
        officer.take(deputy.give())
        assert officer.one(AgendaItem, id=case.id) == case

    def test_who_was_erased_stays_erased(self, officer: Post, deputy: Post) -> None:
        mayor = officer.one(Contact, name="Kari Prøve")
        officer.write(Op.ERASE_PERSON, erasing.erase, mayor.id)
        edit(deputy, deputy.one(Contact, id=mayor.id), phone="12345678")
        officer.take(deputy.give())
        assert officer.one(Contact, id=mayor.id).name == ERASED
        assert "12345678" not in aside(officer)
        deputy.take(officer.give())
        now = deputy.one(Contact, id=mayor.id)
        assert (now.name, now.phone) == (ERASED, "")
        assert "Kari Prøve" not in {*deputy.texts(), *aside(deputy)}

    def test_who_was_erased_there_is_erased_here_whatever_was_noted_meanwhile(
        self, officer: Post, deputy: Post
    ) -> None:
        mayor = officer.one(Contact, name="Kari Prøve")
        edit(officer, mayor, phone="12345678")
        deputy.write(Op.ERASE_PERSON, erasing.erase, mayor.id)
        file = deputy.give()
        assert officer.preview(file).clashes == ()
        officer.take(file)
        now = officer.one(Contact, id=mayor.id)
        assert (now.name, now.phone) == (ERASED, "")
        assert {"Kari Prøve", "12345678"} & {*officer.texts(), *aside(officer)} == set()

    def test_what_comes_of_both_is_newer_than_either(self, officer: Post, deputy: Post, meeting: Meeting) -> None:
        """Else the next file would bring back what was settled."""
        edit(officer, officer.one(Meeting), place="Here")
        for link in ("https://a.example", "https://b.example", "https://c.example"):
            edit(deputy, deputy.one(Meeting), link=link)
        officer.take(deputy.give())
        assert (officer.one(Meeting).place, officer.one(Meeting).link) == ("Here", "https://c.example")
        revisions = []
        for post in (officer, deputy):
            with post.desk.read() as reader:
                revisions.append(reader.stamp(reader.get(Meeting, meeting.id))[0])
        assert revisions[0] > revisions[1]


class TestLocked:
    def test_a_line_that_was_removed_there_stays_in_minutes_that_were_locked_here(
        self, officer: Post, deputy: Post, meeting: Meeting
    ) -> None:
        deputy.write(Op.REMOVE_ENTRY, minutes.remove_entry, entry(deputy, "Vi held fram.").id)
        lock(officer, meeting)
        officer.take(deputy.give())
        assert entry(officer, "Vi held fram.")

    def test_a_line_that_was_removed_here_comes_back_with_minutes_that_come_locked(
        self, officer: Post, deputy: Post, meeting: Meeting
    ) -> None:
        officer.write(Op.REMOVE_ENTRY, minutes.remove_entry, entry(officer, "Vi held fram.").id)
        lock(deputy, meeting)
        officer.take(deputy.give())
        assert entry(officer, "Vi held fram.")

    def test_minutes_that_come_locked_are_as_they_were_issued(
        self, officer: Post, deputy: Post, meeting: Meeting
    ) -> None:
        deputy.write(Op.EDIT_ENTRY, minutes.edit_entry, entry(deputy, "Vi held fram.").id, "Vi stoppar.")
        lock(deputy, deputy.one(Meeting))
        case = items(officer, meeting)[1]
        officer.write(Op.EDIT_ENTRY, minutes.edit_entry, entry(officer, "Vi held fram.").id, "Vi tenkjer.")
        officer.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.NOTE, "Berre her")
        officer.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.INTERNAL, "Internt her")
        extra = officer.write(Op.ADD_ITEM, agenda.add_item, meeting.id, "Sak berre her")
        last = items(officer, meeting)[-1]
        officer.write(Op.REMOVE_ITEM, agenda.remove_item, last.id)
        edit(officer, officer.one(Meeting), place="Ein annan stad")
        file = deputy.give()
        settled = {clash.fields[0]: clash for clash in officer.preview(file).clashes if clash.is_settled}
        assert {"text", "place"} <= settled.keys()
        text = settled["text"]
        officer.take(file, Choices({text.key: Chosen.HERE}, takes_over=False))
        assert {"Vi stoppar.", "Internt her"} <= {row.text for row in officer.all(Entry)}
        assert {"Vi tenkjer.", "Berre her"} & {row.text for row in officer.all(Entry)} == set()
        assert {"Vi tenkjer.", "Berre her", "Ein annan stad", "Sak berre her"} <= set(aside(officer))
        assert {item.id for item in items(officer, meeting)} == {item.id for item in items(deputy, meeting)}
        assert extra.id not in {item.id for item in officer.all(AgendaItem)}
        now = officer.one(Meeting)
        assert (now.locked_at, now.place) == (deputy.one(Meeting).locked_at, "Rådhuset")
        assert officer.preview(file).changes_nothing

    def test_a_meeting_that_was_over_here_is_only_locked(self, officer: Post, deputy: Post, meeting: Meeting) -> None:
        officer.write(Op.END_MEETING, meetings.end, meeting.id)
        deputy.take(officer.give())
        deputy.write(Op.ISSUE_MINUTES, issuing.issue_minutes, meeting.id, VOICES)
        officer.take(deputy.give())
        assert officer.one(Meeting) == deputy.one(Meeting)
        with pytest.raises(StoreError):
            edit(officer, entry(officer, "Vi held fram."), text="Noko anna")

    def test_what_is_locked_here_stays(self, officer: Post, deputy: Post, meeting: Meeting) -> None:
        case = items(deputy, meeting)[1]
        deputy.write(Op.EDIT_ENTRY, minutes.edit_entry, entry(deputy, "Vi held fram.").id, "Vi stoppar.")
        deputy.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.NOTE, "Berre der")
        edit(deputy, case, preparation="Til meg sjølv")
        late = deputy.write(Op.ADD_ITEM, agenda.add_item, meeting.id, "Sak berre der")
        with deputy.desk.write(Op.SEND_CASE) as work:
            work.add(Referral(id=new_id(), item_id=late.id, council_id=meeting.council_id, sent_at=work.now))
            raised = actions.raise_item(work, "Følg opp", council_id=meeting.council_id, item_id=late.id)
        lock(officer, meeting)
        file = deputy.give()
        assert all(clash.is_settled for clash in officer.preview(file).clashes)
        officer.take(file)
        assert {"Vi held fram."} <= {row.text for row in officer.all(Entry)}
        assert {"Vi stoppar.", "Berre der", "Sak berre der"} <= set(aside(officer))
        assert officer.one(ActionItem, id=raised.id).item_id is None
        assert officer.all(Referral) == []
        assert officer.one(AgendaItem, id=case.id).preparation == "Til meg sjølv"
        assert officer.preview(file).changes_nothing
        edit(deputy, deputy.one(AgendaItem, id=case.id), background="Meir")
        officer.take(deputy.give())
        assert aside(officer)["Meir"] == "background"

    def test_a_correction_made_there_comes_in(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        lock(officer, meeting)
        deputy = desks("Vikar Prøve")
        deputy.take(officer.give())
        opened = deputy.write(Op.OPEN_CORRECTION, corrections.open_correction, meeting.id)
        deputy.write(Op.EDIT_CORRECTION, corrections.save, replace(opened, reason="Feil ord"))
        deputy.write(Op.EDIT_ENTRY, minutes.edit_entry, entry(deputy, "Vi held fram.").id, "Vi stoppar.")
        case = items(deputy, meeting)[1]
        deputy.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.NOTE, "Gløymt")
        officer.take(deputy.give())  # still open
        assert officer.one(Correction).reason == "Feil ord"
        assert {"Vi stoppar.", "Gløymt"} <= {row.text for row in officer.all(Entry)}
        deputy.write(Op.EDIT_ENTRY, minutes.edit_entry, entry(deputy, "Gløymt").id, "Gløymt, og så hugsa")
        deputy.write(Op.ISSUE_CORRECTION, corrections.issue, meeting.id, VOICES)
        officer.take(deputy.give())
        assert officer.all(Correction) == []
        assert sorted(document.version for document in officer.all(IssuedDocument)) == [1, 2]
        assert "Gløymt, og så hugsa" in {row.text for row in officer.all(Entry)}

    def test_a_correction_opened_and_issued_there_comes_in_at_once(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        lock(officer, meeting)
        deputy = desks("Vikar Prøve")
        deputy.take(officer.give())
        opened = deputy.write(Op.OPEN_CORRECTION, corrections.open_correction, meeting.id)
        deputy.write(Op.EDIT_CORRECTION, corrections.save, replace(opened, reason="Feil ord"))
        deputy.write(Op.REMOVE_ENTRY, minutes.remove_entry, entry(deputy, "Vi held fram.").id)
        deputy.write(Op.ADD_ENTRY, minutes.add_entry, items(deputy, meeting)[1].id, EntryKind.NOTE, "Gløymt")
        deputy.write(Op.ISSUE_CORRECTION, corrections.issue, meeting.id, VOICES)
        officer.take(deputy.give())
        assert {row.text for row in officer.all(Entry)} >= {"Gløymt"}
        assert "Vi held fram." not in {row.text for row in officer.all(Entry)}
        assert officer.all(Correction) == []
        assert len(officer.all(IssuedDocument)) == 2

    def test_a_withdrawal_comes_in_and_its_content_goes(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        officer.write(Op.ADD_ATTACHMENT, attachments.add, items(officer, meeting)[1].id, new())
        document = officer.write(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, VOICES)
        deputy = desks("Vikar Prøve")
        deputy.take(before := officer.give())
        reason = replace(document, withdrawal_reason="Namnet på eit barn")
        deputy.write(Op.EDIT_WITHDRAWAL, issuing.save_withdrawal_reason, reason)
        deputy.write(Op.WITHDRAW_DOCUMENT, issuing.withdraw, document.id)
        officer.take(deputy.give())
        now = officer.one(IssuedDocument)
        assert (now.withdrawal_reason, now.stands) == ("Namnet på eit barn", False)
        assert officer.all(DocumentContent) == officer.all(IssuedAttachment) == []
        officer.take(before)
        assert officer.all(DocumentContent) == []

    def test_withdrawn_on_both_sides_each_keeps_its_own_words(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        document = officer.write(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, VOICES)
        deputy = desks("Vikar Prøve")
        deputy.take(officer.give())
        for post, words in ((officer, "Mine ord"), (deputy, "Dine ord")):
            post.write(Op.EDIT_WITHDRAWAL, issuing.save_withdrawal_reason, replace(document, withdrawal_reason=words))
            post.write(Op.WITHDRAW_DOCUMENT, issuing.withdraw, document.id)
        officer.take(deputy.give())
        assert officer.one(IssuedDocument).withdrawal_reason == "Mine ord"
        assert "Dine ord" in aside(officer)

    def test_an_approval_is_final_too(self, officer: Post, meeting: Meeting, desks: Callable[..., Post]) -> None:
        lock(officer, meeting)
        deputy = desks("Vikar Prøve")
        deputy.take(officer.give())
        edit(officer, officer.one(Meeting), approved_by_email_on=date(2026, 12, 9), review_remarks="Ingen")
        edit(deputy, deputy.one(Meeting), approved_by_email_on=date(2026, 12, 10), review_remarks="Ein")
        file = deputy.give()
        officer.take(file)
        assert officer.one(Meeting).review_remarks == "Ingen"
        assert aside(officer)["Ein"] == "review_remarks"
        third = desks("Tredje Prøve")
        third.take(officer.give())
        assert third.one(Meeting).approved_by_email_on == date(2026, 12, 9)

    def test_an_approval_that_comes_stands_whatever_was_noted_here(
        self, officer: Post, meeting: Meeting, desks: Callable[..., Post]
    ) -> None:
        lock(officer, meeting)
        deputy = desks("Vikar Prøve")
        deputy.take(officer.give())
        edit(officer, officer.one(Meeting), review_remarks="Spør om dato", place="Rådhuset")
        edit(deputy, deputy.one(Meeting), approved_by_email_on=date(2026, 12, 10), review_remarks="Ein")
        officer.take(deputy.give())
        assert (officer.one(Meeting).review_remarks, aside(officer)) == ("Ein", {"Spør om dato": "review_remarks"})

    def test_a_number_that_was_given_here_stays(self, officer: Post, deputy: Post, meeting: Meeting) -> None:
        officer.write(Op.EDIT_COUNCIL, councils.set_next_number, meeting.council_id, 2026, 11)
        for post in (officer, deputy):
            post.write(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, VOICES)
        mine = {item.id: item.case_number for item in items(officer, meeting)}
        officer.take(deputy.give())
        assert {item.id: item.case_number for item in items(officer, meeting)} == mine
        assert {"1", "7"} <= set(aside(officer))


class TestNumbers:
    def test_two_officers_who_gave_one_number_get_one_of_them_lettered(
        self, officer: Post, deputy: Post, meeting: Meeting
    ) -> None:
        council = officer.one(Council)
        issued = []
        for post, day in ((officer, date(2026, 12, 8)), (deputy, date(2026, 12, 9))):
            planned = post.write(Op.PLAN_MEETING, meetings.plan, council.id, day, time(9), time(10))
            post.write(Op.ISSUE_AGENDA, issuing.issue_agenda, planned.id, VOICES)
            issued.append({item.id: item.case_number for item in items(post, planned)})
        assert set(issued[0].values()) == set(issued[1].values())
        taken = officer.take(deputy.give())
        numbers = {item.id: item.case_number for item in officer.all(AgendaItem) if item.number}
        assert len(set(numbers.values())) == len(numbers) == 14
        assert len(taken.renumbered) == 7
        assert set(taken.renumbered) <= {f"{n}b/26" for n in range(1, 8)}
        assert officer.take(file := deputy.give()).renumbered == ()
        deputy.take(officer.give())
        assert {item.id: item.case_number for item in deputy.all(AgendaItem) if item.number} == numbers
        third = officer.write(Op.PLAN_MEETING, meetings.plan, council.id, date(2026, 12, 15), time(9), time(10))
        officer.write(Op.ISSUE_AGENDA, issuing.issue_agenda, third.id, VOICES)
        assert min(item.number or 0 for item in items(officer, third)) == 8
        assert officer.preview(file).new == 0

    def test_minutes_that_were_issued_with_the_number_as_it_was_can_be_corrected(
        self, officer: Post, deputy: Post, meeting: Meeting
    ) -> None:
        lock(officer, meeting)
        planned = deputy.write(Op.PLAN_MEETING, meetings.plan, meeting.council_id, TODAY, time(9), time(10))
        deputy.write(Op.ISSUE_AGENDA, issuing.issue_agenda, planned.id, VOICES)
        lock(deputy, planned)
        officer.take(deputy.give())
        assert {item.same_number for item in officer.all(AgendaItem) if item.number} == {0, 1}
        for one in (meeting, planned):
            opened = officer.write(Op.OPEN_CORRECTION, corrections.open_correction, one.id)
            officer.write(Op.EDIT_CORRECTION, corrections.save, replace(opened, reason="Gløymt"))
            case = items(officer, one)[1]
            officer.write(Op.ADD_ENTRY, minutes.add_entry, case.id, EntryKind.NOTE, f"Gløymt {one.day}")
            document = officer.write(Op.ISSUE_CORRECTION, corrections.issue, one.id, VOICES)
            assert document.version == 2

    def test_the_longer_series_goes_on(self, officer: Post, deputy: Post, meeting: Meeting) -> None:
        council = officer.one(Council)
        officer.write(Op.EDIT_COUNCIL, councils.set_next_number, council.id, 2026, 20)
        deputy.write(Op.EDIT_COUNCIL, councils.set_next_number, council.id, 2026, 30)
        officer.take(deputy.give())
        with officer.desk.read() as reader:
            assert councils.load(reader, council.id).last_numbers == {2026: 29}


def test_a_desk_where_nobody_has_said_who_they_are_takes_it_in_too(
    officer: Post, meeting: Meeting, empty_store: paths.Paths, tmp_path: Path
) -> None:
    """Whose the open action items were, theirs they stay: there is nobody to take them over."""
    home = paths.inside(tmp_path / "new")
    home.data.mkdir()
    for file in (empty_store.store, empty_store.key):
        shutil.copyfile(file, home.data / file.name)
    desk = Desk(stores.open_store(home), SetClock(NOW))
    incoming = handover.open_file(home, officer.give(), CODE)
    with desk.write(Op.TAKE_IN_HANDOVER) as work:
        taken = handover.take_in(work, incoming, Choices())
    incoming.close()
    with desk.read() as reader:
        assert {action.owner_id for action in reader.all(ActionItem)} == {officer.me.id}
    desk.close()
    assert taken.taken_over == 0
