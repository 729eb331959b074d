"""A case sent to the council above or below, dealt with there, and answered back; its thread over all meetings."""

from datetime import date

import pytest

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.assessed import case_standing
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.disclosure import Access, Scope, Standing
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.follow import FollowKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.referrals import Referral, ReferralState
from liaison_desk.services import (
    agenda,
    arenas,
    councils,
    disclosure,
    documents,
    follow,
    meetings,
    referrals,
    threads,
)
from tests.export.pdf_text import text_of
from tests.services.test_follow import AUTUMN, NEXT, SPRING, VOICES, Cycle
from tests.world import World

LOCAL = date(2026, 9, 8)


@pytest.fixture
def cycle(world: World) -> Cycle:
    return Cycle(world)


class Sent:
    """A case of a local council, on its way up."""

    def __init__(self, cycle: Cycle) -> None:
        self.cycle = cycle
        self.local = cycle.below("West")
        self.meeting = cycle.plan(LOCAL, self.local)
        self.case = cycle.case(self.meeting, "Rides home")
        cycle.say(self.case, EntryKind.DECISION, "Ask the overall council.")
        cycle.say(self.case, EntryKind.INTERNAL, "Inside word.")
        cycle.say(self.case, EntryKind.NOTE, "A note.")
        with cycle.desk.write(Op.EDIT_ITEM) as work:
            agenda.change_item(work, self.case.id, background="Buses end at ten.", preparation="Own word.")
        cycle.hold(self.meeting)

    def send(self, council: Council | None = None) -> Referral:
        with self.cycle.desk.write(Op.SEND_CASE) as work:
            return referrals.send(work, self.case.id, (council or self.cycle.world.council).id)

    def state(self, referral: Referral) -> ReferralState:
        with self.cycle.desk.read() as reader:
            return referrals.load(reader, reader.get(Referral, referral.id)).state

    def take(self, meeting: Meeting, kind: FollowKind) -> AgendaItem:
        taken = self.cycle.take(meeting, self.cycle.only(meeting, kind))
        assert taken is not None
        return taken


@pytest.fixture
def sent(cycle: Cycle) -> Sent:
    return Sent(cycle)


class TestThereAndBack:
    def test_it_waits_until_a_meeting_is_planned_and_comes_back_answered(self, cycle: Cycle, sent: Sent) -> None:
        referral = sent.send()
        assert sent.state(referral) is ReferralState.WAITING
        autumn = cycle.plan(AUTUMN)
        assert FollowKind.SENT not in cycle.kinds(cycle.plan(NEXT))  # the meeting before has it first
        candidate = cycle.only(autumn, FollowKind.SENT)
        assert candidate.can_be_dropped
        assert (candidate.title, candidate.council, candidate.follows) == ("Rides home", "West", False)
        arrived = sent.take(autumn, FollowKind.SENT)
        assert sent.state(referral) is ReferralState.ON_AGENDA
        assert (arrived.title, arrived.carried_from) == ("Rides home", sent.case.id)
        for word in ("West", "Buses end at ten.", "Ask the overall council."):
            assert word in arrived.background
        for word in ("Inside word", "Own word", "A note"):
            assert word not in arrived.background + arrived.preparation
        assert [s.referral.id for s in cycle.world.file(autumn).sent[arrived.id]] == [referral.id]
        assert [s.referral.id for s in cycle.world.file(sent.meeting).sent[sent.case.id]] == [referral.id]
        local_next = cycle.plan(NEXT, sent.local)
        assert FollowKind.ANSWER not in cycle.kinds(local_next)
        cycle.say(arrived, EntryKind.DECISION, "Buses until midnight.")
        cycle.say(arrived, EntryKind.INTERNAL, "Hush.")
        cycle.hold(autumn)
        assert sent.state(referral) is ReferralState.DEALT_WITH
        answer = sent.take(local_next, FollowKind.ANSWER)
        assert sent.state(referral) is ReferralState.ANSWERED
        assert answer.carried_from == arrived.id
        assert cycle.world.council.name in answer.title
        assert "Buses until midnight." in answer.background
        assert "Hush" not in answer.background
        with cycle.desk.read() as reader:
            stands = threads.of_case(reader, arrived.id)
        assert [stand.item.id for stand in stands] == [sent.case.id, arrived.id, answer.id]
        assert [stand.council.name for stand in stands] == ["West", cycle.world.council.name, "West"]
        assert stands[1].decisions == ("Buses until midnight.",)

    def test_locked_minutes_answer_a_case_nobody_ticked_as_done(self, cycle: Cycle, sent: Sent) -> None:
        referral, autumn = sent.send(), cycle.plan(AUTUMN)
        arrived = sent.take(autumn, FollowKind.SENT)
        cycle.say(arrived, EntryKind.DECISION, "Buses until midnight.")
        with cycle.desk.write(Op.END_MEETING) as work:
            meetings.end(work, autumn.id)
        assert sent.state(referral) is ReferralState.ON_AGENDA
        cycle.lock(autumn)
        assert sent.state(referral) is ReferralState.DEALT_WITH
        answer = sent.take(cycle.plan(date(2027, 9, 1), sent.local), FollowKind.ANSWER)
        assert "Buses until midnight." in answer.background

    def test_not_discussed_there_it_is_still_on_its_way(self, cycle: Cycle, sent: Sent) -> None:
        referral, autumn = sent.send(), cycle.plan(AUTUMN)
        arrived = sent.take(autumn, FollowKind.SENT)
        cycle.hold(autumn, (arrived,))
        assert sent.state(referral) is ReferralState.ON_AGENDA
        later = cycle.plan(NEXT)
        (carried,) = (item for item in cycle.world.file(later).items if item.source)
        assert [s.referral.id for s in cycle.world.file(later).sent[carried.id]] == [referral.id]
        cycle.hold(later)
        assert sent.state(referral) is ReferralState.DEALT_WITH
        answer = sent.take(cycle.plan(date(2027, 9, 1), sent.local), FollowKind.ANSWER)
        assert answer.carried_from == carried.id
        assert "\n\n" in answer.background  # and says that nothing was decided

    @pytest.mark.parametrize("after_a_meeting", [False, True])
    def test_declined_the_answer_says_so(self, cycle: Cycle, sent: Sent, after_a_meeting: bool) -> None:
        referral, autumn = sent.send(), cycle.plan(AUTUMN)
        key = cycle.only(autumn, FollowKind.SENT).key
        if after_a_meeting:
            arrived = sent.take(autumn, FollowKind.SENT)
            cycle.hold(autumn, (arrived,))
            autumn = cycle.plan(NEXT)
            key = cycle.only(autumn, FollowKind.CASE).key
        with cycle.desk.write(Op.FOLLOW) as work:
            follow.drop(work, autumn.id, key)
        assert sent.state(referral) is ReferralState.DECLINED
        local_next = cycle.plan(date(2027, 9, 1), sent.local)
        assert cycle.only(local_next, FollowKind.ANSWER).declined
        answer = sent.take(local_next, FollowKind.ANSWER)
        assert cycle.world.council.name in answer.background

    def test_an_answer_can_be_dropped(self, cycle: Cycle, sent: Sent) -> None:
        sent.send()
        autumn = cycle.plan(AUTUMN)
        sent.take(autumn, FollowKind.SENT)
        cycle.hold(autumn)
        local_next = cycle.plan(NEXT, sent.local)
        with cycle.desk.write(Op.FOLLOW) as work:
            follow.drop(work, local_next.id, cycle.only(local_next, FollowKind.ANSWER).key)
        assert FollowKind.ANSWER not in cycle.kinds(local_next)

    def test_down_to_a_local_council(self, cycle: Cycle, sent: Sent) -> None:
        spring = cycle.plan(SPRING)
        asked = cycle.case(spring, "Look at it")
        with cycle.desk.write(Op.SEND_CASE) as work:
            referrals.send(work, asked.id, sent.local.id)
        local_next = cycle.plan(NEXT, sent.local)
        arrived = sent.take(local_next, FollowKind.SENT)
        assert arrived.title == "Look at it"  # the case has no number yet, and its origin says the day alone
        assert "(" not in arrived.background


class TestRules:
    def test_only_to_the_council_above_or_one_below(self, cycle: Cycle, sent: Sent) -> None:
        other = cycle.below("East")
        with cycle.desk.read() as reader:
            assert [c.name for c in referrals.targets(reader, sent.local)] == [cycle.world.council.name]
            assert [c.name for c in referrals.targets(reader, cycle.world.council)] == ["East", "West"]
        with pytest.raises(RuleBroken) as broken:
            sent.send(other)
        assert broken.value.problem is Problem.COUNCIL_NOT_RELATED
        with cycle.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, other.id, SPRING)
        with cycle.desk.read() as reader:
            assert [c.name for c in referrals.targets(reader, cycle.world.council)] == ["West"]

    def test_once_at_a_time(self, cycle: Cycle, sent: Sent) -> None:
        sent.send()
        with pytest.raises(RuleBroken) as broken:
            sent.send()
        assert broken.value.problem is Problem.CASE_SENT_ALREADY
        autumn = cycle.plan(AUTUMN)
        sent.take(autumn, FollowKind.SENT)
        cycle.hold(autumn)
        assert sent.send()  # dealt with, it may be sent again

    def test_it_is_taken_back_while_it_waits(self, cycle: Cycle, sent: Sent) -> None:
        referral, autumn = sent.send(), cycle.plan(AUTUMN)
        with cycle.desk.write(Op.TAKE_BACK_CASE) as work:
            referrals.take_back(work, referral.id)
        assert FollowKind.SENT not in cycle.kinds(autumn)
        cycle.desk.undo()
        sent.take(autumn, FollowKind.SENT)
        with pytest.raises(RuleBroken) as broken, cycle.desk.write(Op.TAKE_BACK_CASE) as work:
            referrals.take_back(work, referral.id)
        assert broken.value.problem is Problem.CASE_IS_ELSEWHERE

    def test_a_case_taken_off_takes_back_what_waits_and_stays_where_it_was_taken_up(self, cycle: Cycle) -> None:
        local = cycle.below("West")
        spring, local_next = cycle.plan(SPRING), cycle.plan(NEXT, local)
        for taken_up in (False, True):
            asked = cycle.case(spring, "Asked")
            with cycle.desk.write(Op.SEND_CASE) as work:
                referrals.send(work, asked.id, local.id)
            if not taken_up:
                with cycle.desk.write(Op.REMOVE_ITEM) as work:
                    agenda.remove_item(work, asked.id)
                assert cycle.kinds(local_next) == []
                continue
            cycle.take(local_next, cycle.only(local_next, FollowKind.SENT))
            for verb in (lambda w, case=asked: agenda.remove_item(w, case.id), lambda w: meetings.remove(w, spring.id)):
                with pytest.raises(RuleBroken) as broken, cycle.desk.write(Op.REMOVE_ITEM) as work:
                    verb(work)
                assert broken.value.problem is Problem.CASE_IS_ELSEWHERE

    def test_a_meeting_and_a_council_go_with_what_waits(self, cycle: Cycle) -> None:
        local, spring = cycle.below("West"), cycle.plan(SPRING)
        asked = cycle.case(spring, "Asked")
        with cycle.desk.write(Op.SEND_CASE) as work:
            referrals.send(work, asked.id, local.id)
            arenas.add(work, local.id, "SLT")
        with cycle.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, local.id)
        with cycle.desk.read() as reader:
            assert reader.all(Referral) == reader.all(Arena) == []
        cycle.desk.undo()
        with cycle.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, spring.id)
        with cycle.desk.read() as reader:
            assert reader.all(Referral) == []


class TestDisclosure:
    @pytest.mark.parametrize("scope", Scope)
    def test_exempt_it_stays_exempt_as_a_whole_until_it_is_assessed(
        self, cycle: Cycle, sent: Sent, scope: Scope
    ) -> None:
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(
                work, sent.case.id, access=Access.EXEMPT, ground="offl24", scope=scope, public_title="A case"
            )
        sent.send()
        autumn = cycle.plan(AUTUMN)
        arrived = sent.take(autumn, FollowKind.SENT)
        assert _standing(cycle, autumn, arrived) is Standing.EXEMPT
        with cycle.desk.write(Op.ASSESS) as work:
            for item in cycle.world.file(autumn).items:
                if item.id != arrived.id:
                    disclosure.assess_case(work, item.id)
            disclosure.assess_surroundings(work, autumn.id, DocumentKind.AGENDA)
        public = text_of(documents.draft_agenda(cycle.desk, autumn.id, VOICES, Edition.PUBLIC))
        assert "A case" in public
        for word in ("Rides", "Buses", "Ask the overall"):
            assert word not in public
        cycle.say(arrived, EntryKind.DECISION, "Buses until midnight.")
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, arrived.id, access=Access.PUBLIC)
        cycle.hold(autumn)
        local_next = cycle.plan(NEXT, sent.local)
        answer = sent.take(local_next, FollowKind.ANSWER)
        assert _standing(cycle, local_next, answer) is Standing.EXEMPT  # where it was asked it was exempt

    def test_exempt_at_both_ends_the_answer_is_exempt_once(self, cycle: Cycle, sent: Sent) -> None:
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, sent.case.id, access=Access.EXEMPT, ground="offl24")
        sent.send()
        autumn = cycle.plan(AUTUMN)
        sent.take(autumn, FollowKind.SENT)
        cycle.hold(autumn)
        local_next = cycle.plan(NEXT, sent.local)
        answer = sent.take(local_next, FollowKind.ANSWER)
        assert [a.item_id for a in cycle.world.file(local_next).assessments] == [answer.id]

    def test_an_answer_that_is_carried_on_and_dropped_declines_nothing(self, cycle: Cycle, sent: Sent) -> None:
        referral, autumn = sent.send(), cycle.plan(AUTUMN)
        sent.take(autumn, FollowKind.SENT)
        cycle.hold(autumn)
        local_next = cycle.plan(NEXT, sent.local)
        answer = sent.take(local_next, FollowKind.ANSWER)
        cycle.hold(local_next, (answer,))
        after = cycle.plan(date(2027, 9, 1), sent.local)
        with cycle.desk.write(Op.FOLLOW) as work:
            follow.drop(work, after.id, cycle.only(after, FollowKind.CASE).key)
        assert sent.state(referral) is ReferralState.ANSWERED

    def test_without_a_ground_it_stops_the_public_version(self, cycle: Cycle, sent: Sent) -> None:
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, sent.case.id, access=Access.EXEMPT)
        sent.send()
        autumn = cycle.plan(AUTUMN)
        assert _standing(cycle, autumn, sent.take(autumn, FollowKind.SENT)) is Standing.NO_GROUND

    def test_public_it_is_not_assessed_where_it_comes_to(self, cycle: Cycle, sent: Sent) -> None:
        with cycle.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, sent.case.id)
        sent.send()
        autumn = cycle.plan(AUTUMN)
        assert _standing(cycle, autumn, sent.take(autumn, FollowKind.SENT)) is Standing.NOT_ASSESSED


class TestThread:
    def test_a_case_alone_has_one_stand(self, cycle: Cycle) -> None:
        case = cycle.case(cycle.plan(SPRING), "Alone")
        with cycle.desk.read() as reader:
            (stand,) = threads.of_case(reader, case.id)
        assert (stand.item.id, stand.decisions, stand.actions) == (case.id, (), ())

    def test_it_holds_every_stand_with_what_came_of_it(self, cycle: Cycle) -> None:
        spring = cycle.plan(SPRING)
        case = cycle.case(spring, "Traffic")
        cycle.say(case, EntryKind.ACTION, "Count the cars")
        cycle.hold(spring, (case,))
        cycle.lock(spring)
        autumn = cycle.plan(AUTUMN)
        (carried,) = (item for item in cycle.world.file(autumn).items if item.source)
        for asked in (case.id, carried.id):
            with cycle.desk.read() as reader:
                stands = threads.of_case(reader, asked)
            assert [(s.item.id, s.meeting.day) for s in stands] == [(case.id, SPRING), (carried.id, AUTUMN)]
            assert [action.title for action in stands[0].actions] == ["Count the cars"]


def _standing(cycle: Cycle, meeting: Meeting, item: AgendaItem) -> Standing:
    file = cycle.world.file(meeting)
    return case_standing(file, next(one for one in file.items if one.id == item.id))
