"""What follows into the next agenda, what does not, and that the choice stands [M4]."""

from datetime import date, time

import pytest

from liaison_desk.domain.agenda import AgendaItem, ItemKind, Outcome, in_order
from liaison_desk.domain.assessed import case_standing
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem
from liaison_desk.domain.disclosure import Access, Scope, Standing
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowKind, Upcoming
from liaison_desk.domain.ids import EvaluationId
from liaison_desk.domain.meetings import Meeting, MeetingKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    actions,
    agenda,
    councils,
    disclosure,
    evaluations,
    follow,
    issuing,
    meetings,
    minutes,
    moves,
    year_plan,
)
from liaison_desk.store.errors import NotFoundError
from tests.world import World

VOICES = Voices(Language.EN, texts_in)
SPRING, AUTUMN, NEXT = date(2026, 4, 14), date(2026, 10, 13), date(2027, 4, 13)


class Cycle:
    """The world's council with its local ones, and the verbs of its year."""

    def __init__(self, world: World) -> None:
        self.world, self.desk = world, world.desk

    def below(self, name: str) -> Council:
        with self.desk.write(Op.ADD_COUNCIL) as work:
            return councils.found(
                work, name, CouncilKind.LOCAL, [self.world.municipality.id], Language.NN, self.world.council.id
            )

    def plan(self, day: date, council: Council | None = None) -> Meeting:
        with self.desk.write(Op.PLAN_MEETING) as work:
            return meetings.plan(work, (council or self.world.council).id, day, time(12, 0), time(14, 0))

    def case(self, meeting: Meeting, title: str, section: FixedItem | None = None) -> AgendaItem:
        with self.desk.write(Op.ADD_ITEM) as work:
            parent = next((i.id for i in agenda.items_of(work, meeting.id) if section and i.fixed is section), None)
            return agenda.add_item(work, meeting.id, title, parent)

    def say(self, item: AgendaItem, kind: EntryKind, text: str) -> None:
        with self.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, item.id, kind, text)

    def hold(self, meeting: Meeting, skipped: tuple[AgendaItem, ...] = ()) -> None:
        """On its day; all but what is skipped is done."""
        day = meeting.day
        self.world.clock.set(self.world.clock.now().replace(year=day.year, month=day.month, day=day.day))
        with self.desk.write(Op.END_MEETING) as work:
            meetings.end(work, meeting.id)
            for item in agenda.items_of(work, meeting.id):
                is_skipped = item.id in {one.id for one in skipped}
                agenda.close_item(work, item.id, Outcome.NOT_DISCUSSED if is_skipped else Outcome.DONE)

    def lock(self, meeting: Meeting) -> None:
        with self.desk.write(Op.ISSUE_MINUTES) as work:
            issuing.issue_minutes(work, meeting.id, VOICES)

    def candidates(self, meeting: Meeting) -> list[Upcoming]:
        with self.desk.read() as reader:
            return follow.upcoming(reader, meetings.load(reader, meeting.id))

    def only(self, meeting: Meeting, kind: FollowKind) -> Upcoming:
        (found,) = [candidate for candidate in self.candidates(meeting) if candidate.kind is kind]
        return found

    def kinds(self, meeting: Meeting) -> list[FollowKind]:
        return [candidate.kind for candidate in self.candidates(meeting)]

    def take(self, meeting: Meeting, candidate: Upcoming) -> AgendaItem | None:
        with self.desk.write(Op.FOLLOW) as work:
            return follow.take(work, meeting.id, candidate.key, VOICES)

    def leave_out(self, meeting: Meeting, candidate: Upcoming) -> None:
        with self.desk.write(Op.FOLLOW) as work:
            follow.leave_out(work, meeting.id, candidate.key)

    def titles(self, meeting: Meeting) -> list[str]:
        """Those that are not fixed, with where they stand."""
        places = in_order(self.world.file(meeting).items)
        return [f"{place.label} {place.item.title}" for place in places if place.item.fixed is None]


@pytest.fixture
def cycle(world: World) -> Cycle:
    return Cycle(world)


class TestNotDiscussed:
    def held(self, cycle: Cycle) -> tuple[Meeting, AgendaItem]:
        spring = cycle.plan(SPRING)
        done, skipped = cycle.case(spring, "Done"), cycle.case(spring, "Traffic", FixedItem.FROM_POLICE)
        with cycle.desk.write(Op.EDIT_ITEM) as work:
            agenda.change_item(
                work,
                skipped.id,
                presenter="Kari",
                minutes=15,
                kind=ItemKind.DECISION,
                background="Why",
                preparation="Mine",
            )
        assert done.source == ""
        cycle.hold(spring, (skipped,))
        return spring, skipped

    def test_it_follows_into_the_meeting_that_is_planned_after(self, cycle: Cycle) -> None:
        spring, skipped = self.held(cycle)
        autumn = cycle.plan(AUTUMN)
        assert cycle.titles(autumn) == ["3a Traffic"]
        (carried,) = (item for item in cycle.world.file(autumn).items if item.source)
        assert (carried.carried_from, carried.presenter, carried.minutes) == (skipped.id, "Kari", 15)
        assert (carried.kind, carried.background, carried.preparation) == (ItemKind.DECISION, "Why", "")
        assert not carried.is_late
        candidate = cycle.only(autumn, FollowKind.CASE)
        assert (candidate.follows, candidate.item_id, candidate.day) == (True, carried.id, spring.day)
        assert cycle.plan(NEXT)
        assert cycle.titles(cycle.world.file(autumn).meeting) == ["3a Traffic"]

    def test_it_follows_into_a_planned_meeting_when_the_minutes_are_finished(self, cycle: Cycle) -> None:
        autumn, later = cycle.plan(AUTUMN), cycle.plan(NEXT)
        spring, _ = self.held(cycle)
        assert cycle.titles(autumn) == []
        assert cycle.only(autumn, FollowKind.CASE).follows is False
        assert FollowKind.CASE not in cycle.kinds(later)  # whose turn comes after
        cycle.lock(spring)
        assert cycle.titles(autumn) == ["3a Traffic"]
        assert cycle.titles(later) == []

    def test_not_into_an_agenda_that_is_issued(self, cycle: Cycle) -> None:
        autumn = cycle.plan(AUTUMN)
        spring, _ = self.held(cycle)
        with cycle.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, autumn.id, VOICES)
        cycle.lock(spring)
        assert cycle.titles(autumn) == []
        taken = cycle.take(autumn, cycle.only(autumn, FollowKind.CASE))
        assert taken is not None
        assert taken.is_late

    def test_not_into_a_meeting_that_has_begun(self, cycle: Cycle) -> None:
        spring, _ = self.held(cycle)
        autumn = cycle.plan(AUTUMN)
        for item in [item for item in cycle.world.file(autumn).items if item.source]:
            with cycle.desk.write(Op.REMOVE_ITEM) as work:
                agenda.remove_item(work, item.id)
        with cycle.desk.write(Op.START_MEETING) as work:
            meetings.start(work, autumn.id)
        cycle.lock(spring)
        assert cycle.titles(autumn) == []

    def test_left_out_it_stays_out_and_follows_to_the_next_one(self, cycle: Cycle) -> None:
        spring, _ = self.held(cycle)
        autumn, later = cycle.plan(AUTUMN), cycle.plan(NEXT)
        cycle.leave_out(autumn, cycle.only(autumn, FollowKind.CASE))
        assert cycle.titles(autumn) == []
        cycle.lock(spring)
        assert cycle.titles(autumn) == []  # it does not come back by itself
        assert cycle.only(autumn, FollowKind.CASE).follows is False
        assert cycle.only(later, FollowKind.CASE).follows is False  # its turn now, because it was left out before
        cycle.hold(autumn)
        cycle.lock(autumn)
        assert cycle.titles(later) == ["3a Traffic"]

    def test_taken_off_the_agenda_is_left_out(self, cycle: Cycle) -> None:
        self.held(cycle)
        autumn = cycle.plan(AUTUMN)
        (carried,) = (item for item in cycle.world.file(autumn).items if item.source)
        with cycle.desk.write(Op.REMOVE_ITEM) as work:
            agenda.remove_item(work, carried.id)
        candidate = cycle.only(autumn, FollowKind.CASE)
        assert candidate.follows is False
        taken = cycle.take(autumn, candidate)  # and it can be taken again
        assert taken is not None
        assert taken.title == "Traffic"
        assert cycle.take(autumn, candidate) is None  # twice is once
        assert cycle.titles(autumn) == ["3a Traffic"]
        cycle.desk.undo()
        assert cycle.titles(autumn) == []

    def test_dropped_it_never_comes_back(self, cycle: Cycle) -> None:
        self.held(cycle)
        autumn = cycle.plan(AUTUMN)
        with cycle.desk.write(Op.FOLLOW) as work:
            follow.drop(work, autumn.id, cycle.only(autumn, FollowKind.CASE).key)
        later = cycle.plan(NEXT)
        assert FollowKind.CASE not in cycle.kinds(autumn) + cycle.kinds(later)
        cycle.desk.undo()
        cycle.desk.undo()
        assert cycle.titles(autumn) == ["3a Traffic"]

    def test_with_its_number_it_can_not_be_left_out(self, cycle: Cycle) -> None:
        self.held(cycle)
        autumn = cycle.plan(AUTUMN)
        with cycle.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, autumn.id, VOICES)
        with pytest.raises(RuleBroken) as broken:
            cycle.leave_out(autumn, cycle.only(autumn, FollowKind.CASE))
        assert broken.value.problem is Problem.CASE_HAS_NUMBER

    def test_what_a_cancelled_meeting_had_is_proposed(self, cycle: Cycle) -> None:
        spring = cycle.plan(SPRING)
        cycle.case(spring, "Ungdom")
        autumn = cycle.plan(AUTUMN)
        with cycle.desk.write(Op.CANCEL_MEETING) as work:
            moves.cancel(work, spring.id, "Snø")
        candidate = cycle.only(autumn, FollowKind.CASE)
        assert (candidate.cancelled, candidate.follows) == (True, False)
        assert cycle.titles(cycle.plan(date(2026, 10, 14))) == []
        assert cycle.take(autumn, candidate) is not None

    def test_an_exempt_case_stays_exempt_and_a_public_one_is_not_assessed(self, cycle: Cycle) -> None:
        spring = cycle.plan(SPRING)
        exempt, public = cycle.case(spring, "Exempt"), cycle.case(spring, "Public")
        cycle.hold(spring, (exempt, public))
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, exempt.id, access=Access.EXEMPT, ground="offl24", public_title="En sak")
            disclosure.assess_case(work, public.id)
        autumn = cycle.plan(AUTUMN)
        standing = {item.title: standing_of(cycle, autumn, item) for item in cycle.world.file(autumn).items}
        assert standing["Exempt"] is Standing.EXEMPT
        assert standing["Public"] is Standing.NOT_ASSESSED


class TestActionItems:
    def test_one_can_be_put_off_for_this_meeting(self, cycle: Cycle) -> None:
        with cycle.desk.write(Op.ADD_ACTION) as work:
            action = actions.raise_item(work, "Ringe rektor", council_id=cycle.world.council.id)
        autumn, later = cycle.plan(date(2026, 12, 1)), cycle.plan(NEXT)
        candidate = cycle.only(autumn, FollowKind.ACTION)
        assert candidate.follows
        cycle.leave_out(autumn, candidate)
        assert cycle.world.file(autumn).from_before == ()
        assert cycle.world.file(autumn).put_off == (action,)
        assert cycle.world.file(later).from_before == (action,)
        assert cycle.only(autumn, FollowKind.ACTION).follows is False
        assert cycle.take(autumn, candidate) is None
        assert cycle.world.file(autumn).from_before == (action,)

    def test_what_the_meeting_hears_of_all_the_same_stands_there(self, cycle: Cycle) -> None:
        with cycle.desk.write(Op.ADD_ACTION) as work:
            action = actions.raise_item(work, "Ringe rektor", council_id=cycle.world.council.id)
        autumn = cycle.plan(date(2026, 12, 1))
        cycle.leave_out(autumn, cycle.only(autumn, FollowKind.ACTION))
        with cycle.desk.write(Op.COMMENT_ACTION) as work:
            actions.comment(work, action.id, "Ringt", autumn.id)
        assert cycle.world.file(autumn).from_before == (action,)


class TestTheYear:
    def test_minutes_until_they_are_approved(self, cycle: Cycle) -> None:
        spring, autumn = cycle.plan(SPRING), cycle.plan(AUTUMN)
        cycle.hold(spring)
        cycle.lock(spring)
        candidate = cycle.only(autumn, FollowKind.MINUTES)
        assert (candidate.follows, candidate.can_be_switched, candidate.day) == (True, False, SPRING)
        with cycle.desk.write(Op.APPROVE_MINUTES) as work:
            meetings.approve_by_email(work, spring.id, SPRING)
        assert FollowKind.MINUTES not in cycle.kinds(autumn)

    def test_learning_points_come_up_in_the_first_meeting(self, cycle: Cycle) -> None:
        spring, autumn = cycle.plan(SPRING), cycle.plan(AUTUMN)
        assert FollowKind.LEARNED not in cycle.kinds(spring)
        learned = Evaluation(
            id=EvaluationId("e"), council_id=cycle.world.council.id, year=2025, learned="Begin earlier."
        )
        with cycle.desk.write(Op.EDIT_EVALUATION) as work:
            evaluations.save(work, learned)
        assert FollowKind.LEARNED not in cycle.kinds(autumn)
        taken = cycle.take(spring, cycle.only(spring, FollowKind.LEARNED))
        assert taken is not None
        assert (taken.title[-4:], taken.background) == ("2025", "Begin earlier.")
        assert standing_of(cycle, spring, taken) is Standing.NOT_ASSESSED
        cycle.leave_out(spring, cycle.only(spring, FollowKind.LEARNED))
        assert cycle.only(autumn, FollowKind.LEARNED).year == 2025

    def test_learning_points_of_an_exempt_evaluation_are_exempt(self, cycle: Cycle) -> None:
        spring, council_id = cycle.plan(SPRING), cycle.world.council.id
        learned = Evaluation(id=EvaluationId("e"), council_id=council_id, year=2025, learned="Kari told us.")
        with cycle.desk.write(Op.EDIT_EVALUATION) as work:
            evaluations.save(work, learned)
            disclosure.assess_evaluation(work, council_id, 2025, access=Access.EXEMPT, ground="offl24")
        taken = cycle.take(spring, cycle.only(spring, FollowKind.LEARNED))
        assert taken is not None
        assert standing_of(cycle, spring, taken) is Standing.EXEMPT

    def test_themes_of_the_month(self, cycle: Cycle) -> None:
        autumn = cycle.plan(AUTUMN)
        with cycle.desk.write(Op.ADD_THEME) as work:
            year_plan.add_theme(work, 10, "Halloween")
            year_plan.add_theme(work, 5, "Russ")
        assert FollowKind.THEME not in cycle.kinds(cycle.plan(date(2026, 10, 20)))
        taken = cycle.take(autumn, cycle.only(autumn, FollowKind.THEME))
        assert taken is not None
        assert (taken.title, taken.background) == ("Halloween", "")

    def test_the_last_meeting_looks_back_and_plans(self, cycle: Cycle) -> None:
        spring, autumn = cycle.plan(SPRING), cycle.plan(AUTUMN)
        assert not {FollowKind.EVALUATION, FollowKind.PLAN} & set(cycle.kinds(spring))
        assert cycle.only(autumn, FollowKind.EVALUATION).year == 2026
        assert cycle.only(autumn, FollowKind.PLAN).year == 2027
        cycle.plan(NEXT)
        assert FollowKind.PLAN not in cycle.kinds(autumn)

    def test_an_extraordinary_meeting_is_for_what_has_happened(self, cycle: Cycle) -> None:
        autumn = cycle.plan(AUTUMN)
        with cycle.desk.write(Op.EDIT_MEETING) as work:
            meetings.change(work, autumn.id, kind=MeetingKind.EXTRAORDINARY)
        assert cycle.kinds(autumn) == []

    def test_what_is_no_candidate_is_not_found(self, cycle: Cycle) -> None:
        autumn = cycle.plan(AUTUMN)
        with pytest.raises(NotFoundError), cycle.desk.write(Op.FOLLOW) as work:
            follow.take(work, autumn.id, "theme:none", VOICES)


class TestReports:
    def test_one_line_for_each_council_below(self, cycle: Cycle) -> None:
        west, _quiet = cycle.below("West"), cycle.below("East")
        overall = cycle.plan(AUTUMN)
        local = cycle.plan(date(2026, 9, 8), west)
        walkways, secret, talk = (cycle.case(local, title) for title in ("Walkways", "Secret", "Talk"))
        cycle.say(walkways, EntryKind.DECISION, "Lights\nby winter.")
        cycle.say(walkways, EntryKind.ACTION, "Map them")
        cycle.say(walkways, EntryKind.INTERNAL, "Ask Terje.")
        cycle.say(secret, EntryKind.DECISION, "Watch the house.")
        cycle.say(talk, EntryKind.NOTE, "They talked.")
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, secret.id, access=Access.EXEMPT, ground="offl24")
        cycle.hold(local)
        candidate = cycle.only(overall, FollowKind.REPORT)
        assert (candidate.council, candidate.meetings, candidate.decisions, candidate.actions) == ("West", 1, 2, 1)
        assert not candidate.follows
        taken = cycle.take(overall, candidate)
        assert taken is not None
        assert taken.title.endswith("West")
        lines = taken.background.split("\n")
        assert [line[:11] for line in lines[1:3]] == ["- 6 Walkway"] * 2
        assert "Lights by winter." in lines[1]
        assert "Map them" in lines[2]
        assert lines[3].startswith("- 7: ")
        assert len(lines) == 4
        for hidden in ("Secret", "Watch", "Terje", "talked"):
            assert hidden not in taken.background
        assert standing_of(cycle, overall, taken) is Standing.NOT_ASSESSED

    def test_a_single_exempt_line_is_not_told_and_the_others_are(self, cycle: Cycle) -> None:
        overall, west = cycle.plan(AUTUMN), cycle.below("West")
        local = cycle.plan(date(2026, 9, 8), west)
        case = cycle.case(local, "Walkways")
        cycle.say(case, EntryKind.DECISION, "Watch the house.")
        cycle.say(case, EntryKind.DECISION, "Lights by winter.")
        secret, _ = cycle.world.file(local).entries
        with cycle.desk.write(Op.ASSESS) as work:
            how = {"access": Access.EXEMPT, "scope": Scope.ENTRIES, "entries": secret.id, "ground": "offl24"}
            disclosure.assess_case(work, case.id, **how)
        cycle.hold(local)
        taken = cycle.take(overall, cycle.only(overall, FollowKind.REPORT))
        assert taken is not None
        assert "Watch" not in taken.background
        assert "Lights by winter." in taken.background
        assert taken.background.count("\n- 6 Walkways: ") == 2

    def test_only_what_was_held_since_the_last_meeting(self, cycle: Cycle) -> None:
        west = cycle.below("West")
        early, spring, autumn = cycle.plan(date(2026, 2, 3), west), cycle.plan(SPRING), cycle.plan(AUTUMN)
        cycle.hold(early)
        cycle.leave_out(spring, cycle.only(spring, FollowKind.REPORT))
        cycle.hold(spring)
        candidate = cycle.only(autumn, FollowKind.REPORT)  # left out then, it follows now
        assert (candidate.meetings, candidate.day) == (1, SPRING)
        late = cycle.plan(date(2026, 6, 2), west)
        cycle.hold(late)
        taken = cycle.take(autumn, cycle.only(autumn, FollowKind.REPORT))
        assert taken is not None
        assert taken.background.count("\n\n") == 1
        cycle.hold(autumn)
        nothing = cycle.plan(date(2027, 2, 2), west)
        cycle.hold(nothing)
        (again,) = [c for c in cycle.candidates(cycle.plan(NEXT)) if c.kind is FollowKind.REPORT]
        assert again.meetings == 1


def standing_of(cycle: Cycle, meeting: Meeting, item: AgendaItem) -> Standing:
    file = cycle.world.file(meeting)
    return case_standing(file, next(one for one in file.items if one.id == item.id))
