"""What is listed in an evaluation: written, put in order, taken along to next year, assessed, printed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import evaluation_standing
from liaison_desk.domain.changes import Op
from liaison_desk.domain.disclosure import Access, Standing
from liaison_desk.domain.documents import Edition
from liaison_desk.domain.evaluation_parts import Effect, Fate, LearningPoint, Lesson, Theme, Verdict
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.follow import FollowKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    action_plans,
    actions,
    contacts,
    councils,
    disclosure,
    documents,
    evaluation_parts,
    evaluation_writing,
    evaluations,
    exports,
    follow,
    issuing,
    minutes,
    today,
)
from tests.export.pdf_leaks import leaks
from tests.export.pdf_reading import texts_of
from tests.services.plan_world import Planning
from tests.services.test_follow import Cycle
from tests.world import World

VOICES = Voices(Language.EN, texts_in)
SPRING, AUTUMN = date(2027, 3, 2), date(2027, 9, 7)


class Writing:
    """The world's evaluation of 2026, and the verbs of its lists."""

    def __init__(self, world: World) -> None:
        self.world, self.desk, self.of = world, world.desk, (world.council.id, 2026)

    def do(self, op: Op, verb: Any, *args: Any, **more: Any) -> Any:
        with self.desk.write(op) as work:
            return verb(work, *args, **more)

    def file(self, year: int = 2026) -> EvaluationFile:
        with self.desk.read() as reader:
            return evaluations.load(reader, self.world.council.id, year, self.desk.today())

    def point(self, words: str) -> LearningPoint:
        made: LearningPoint = self.do(Op.EDIT_LEARNING, evaluation_writing.add_point, *self.of, words)
        return made

    def effect(self, title: str) -> Effect:
        made: Effect = self.do(Op.EDIT_EFFECT, evaluation_writing.add_effect, *self.of, title)
        return made

    @property
    def effects(self) -> list[str]:
        return [row.title for row in self.file().parts.effects]

    @property
    def points(self) -> list[str]:
        return [point.words for point in self.file().parts.points]

    def lesson(self) -> Lesson:
        (found,) = self.file(2027).lessons
        return found

    def paper(self, edition: Edition = Edition.FULL) -> str:
        made = exports.evaluation(self.desk, *self.of, VOICES, Language.EN, edition)
        return "\n".join(word for tag in ("P", "TD", "TH", "LBody", "H2", "H3") for word in texts_of(made.content, tag))


@pytest.fixture
def writing(world: World) -> Writing:
    return Writing(world)


def refused(verb: Any) -> Problem:
    with pytest.raises(RuleBroken) as caught:
        verb()
    return caught.value.problem


class TestTakingPart:
    def test_people_of_the_council_and_words(self, writing: Writing) -> None:
        world = writing.world
        writing.do(Op.EDIT_TAKING_PART, evaluation_writing.take_part, *writing.of, world.me.id)
        writing.do(Op.EDIT_TAKING_PART, evaluation_writing.take_part, *writing.of, world.me.id)
        writing.do(Op.EDIT_TAKING_PART, evaluation_writing.members_took_part, *writing.of)
        file = writing.file()
        assert [person.contact.name for person in file.parts.people] == ["Kari Prøve", "Per Test", "Ola Eksempel"]
        writing.do(Op.EDIT_TAKING_PART, evaluations.save, replace(file.evaluation, others="the youth council"))
        said = writing.paper()
        assert "Kari Prøve, ordfører, Øygarden kommune Per Test, kommunedirektør, Øygarden kommune" in said
        assert "the youth council" in said
        writing.do(Op.EDIT_TAKING_PART, evaluation_writing.take_off, file.parts.people[1].row.id)
        assert "Per Test" not in writing.paper()

    def test_who_has_left_is_no_member_of_that_year(self, writing: Writing) -> None:
        with writing.desk.write(Op.EDIT_MEMBER) as work:
            seat = next(
                s for s in councils.load(work, writing.of[0]).members if s.person.contact.id == writing.world.mayor.id
            )
            councils.save_member(work, replace(seat.membership, until=date(2026, 6, 1)))
        writing.do(Op.EDIT_TAKING_PART, evaluation_writing.members_took_part, *writing.of)
        assert writing.world.mayor.id not in {person.contact.id for person in writing.file().parts.people}

    def test_who_took_part_is_not_removed(self, writing: Writing) -> None:
        guest = writing.do(Op.ADD_CONTACT, contacts.add, "Gjest")
        writing.do(Op.EDIT_TAKING_PART, evaluation_writing.take_part, *writing.of, guest.id)
        remove = lambda: writing.do(Op.REMOVE_CONTACT, contacts.remove, guest.id)  # noqa: E731
        assert refused(remove) is Problem.CONTACT_IN_USE


class TestThemes:
    def test_of_the_guide_and_of_ones_own(self, writing: Writing) -> None:
        add, op = evaluation_writing.add_theme, Op.EDIT_EVALUATION_THEMES
        guide = writing.do(op, add, *writing.of, Theme.SLT, "ignored")
        own = writing.do(op, add, *writing.of, Theme.OWN, "Night  patrol")
        assert (guide.title, own.title, own.position) == ("", "Night patrol", 1)
        assert refused(lambda: writing.do(op, add, *writing.of, Theme.OWN, " ")) is Problem.TEXT_EMPTY
        writing.do(op, evaluation_writing.save_theme, replace(guide, title="ignored", words="Good."))
        assert "Themes" in (said := writing.paper())
        assert "SLT\n" in f"{said}\n"
        assert "Night patrol" not in said  # nothing is said of it yet
        writing.do(op, evaluation_writing.remove_theme, guide.id)
        assert [(theme.title, theme.position) for theme in writing.file().parts.themes] == [("Night patrol", 0)]


class TestEffect:
    def test_the_measures_of_the_plan_come_once(self, writing: Writing) -> None:
        planning = Planning(writing.world)
        first, second = planning.measure("Light the path"), planning.measure("Night patrol")
        dropped = planning.measure("Never")
        writing.do(Op.EDIT_MEASURE, action_plans.change_status, dropped.id, ActionStatus.DROPPED)
        writing.do(Op.EDIT_MEASURE, action_plans.set_challenge, second.id, "accidents")
        assert writing.file().missing == 2
        writing.effect("Own")
        made = writing.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *writing.of)
        assert [(row.measure_id, row.is_preparedness) for row in made] == [(first.id, False), (second.id, True)]
        assert writing.effects == ["Own", "Light the path", "Night patrol"]
        assert writing.file().missing == 0
        assert writing.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *writing.of) == []

    def test_the_plan_of_the_year_counts(self, writing: Writing) -> None:
        planning = Planning(writing.world)
        planning.measure("Light the path")
        assert [writing.file(year).missing for year in (2023, 2024, 2030)] == [0, 1, 1]

    def test_it_follows_the_plan_until_it_is_gone_from_there(self, writing: Writing) -> None:
        planning = Planning(writing.world)
        measure = planning.measure("Light the path")
        (effect,) = writing.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *writing.of)
        writing.do(Op.EDIT_MEASURE, action_plans.save_measure, replace(measure, title="Light all paths"))
        writing.do(Op.EDIT_MEASURE, action_plans.set_challenge, measure.id, "public_space")
        writing.do(Op.EDIT_EFFECT, evaluation_writing.save_effect, replace(effect, title="Mine", observed="Brighter"))
        writing.do(Op.EDIT_EFFECT, evaluation_writing.judge, effect.id, Verdict.WORKED)
        (row,) = writing.file().parts.effects
        assert (row.title, row.is_of_plan, row.effect.observed) == ("Light all paths", True, "Brighter")
        said = writing.paper()
        for words in (
            "Light all paths",
            "Not started",
            "Brighter",
            "Worked",
            "Safety in public spaces, safe nightlife etc.",
        ):
            assert words in said
        writing.do(Op.REMOVE_MEASURE, action_plans.remove_measure, measure.id)
        (row,) = writing.file().parts.effects
        assert (row.title, row.challenge, row.is_of_plan) == ("Light all paths", "public_space", False)
        writing.desk.undo()
        assert writing.file().parts.effects[0].is_of_plan

    def test_rows_of_ones_own(self, writing: Writing) -> None:
        first, _, last = writing.effect("First"), writing.effect("Between"), writing.effect("Last")
        assert writing.effects == ["First", "Between", "Last"]
        for step, order in ((-1, ["First", "Last", "Between"]), (-1, ["Last", "First", "Between"])):
            writing.do(Op.EDIT_EFFECT, evaluation_writing.move_effect, last.id, step)
            assert writing.effects == order
        writing.do(Op.EDIT_EFFECT, evaluation_writing.move_effect, last.id, -1)
        assert writing.effects == ["Last", "First", "Between"]
        changed = replace(first, title="Drill ", challenge=" Big  hubs ", assessment="Slow")
        writing.do(Op.EDIT_EFFECT, evaluation_writing.save_effect, changed)
        writing.do(Op.EDIT_EFFECT, evaluation_writing.mark_preparedness, first.id, True)
        said = writing.paper()
        assert "Civil protection and preparedness" in said
        for words in ("Drill", "Big hubs", "Slow"):
            assert words in said
        save = lambda: writing.do(Op.EDIT_EFFECT, evaluation_writing.save_effect, replace(first, title=""))  # noqa: E731
        assert refused(save) is Problem.TEXT_EMPTY
        writing.do(Op.EDIT_EFFECT, evaluation_writing.remove_effect, last.id)
        assert [row.effect.position for row in writing.file().parts.effects] == [0, 1]


class TestLearning:
    def test_lines_that_are_put_in_order(self, writing: Writing) -> None:
        one, _two = writing.point("One  owner"), writing.point("Knowledge first")
        assert writing.points == ["One owner", "Knowledge first"]
        writing.do(Op.EDIT_LEARNING, evaluation_writing.move_point, one.id, 1)
        writing.do(Op.EDIT_LEARNING, evaluation_writing.save_point, replace(one, words="One owner, one date"))
        assert writing.points == ["Knowledge first", "One owner, one date"]
        assert "Learning points for 2027" in writing.paper()
        writing.do(Op.EDIT_LEARNING, evaluation_writing.remove_point, one.id)
        assert writing.points == ["Knowledge first"]
        assert refused(lambda: writing.point(" ")) is Problem.TEXT_EMPTY

    def test_the_answer_becomes_points(self, writing: Writing) -> None:
        writing.point("one owner")
        learned = replace(writing.file().evaluation, learned="- One owner\n- Knowledge first\n- Knowledge first")
        writing.do(Op.EDIT_EVALUATION, evaluations.save, learned)
        writing.do(Op.EDIT_LEARNING, evaluation_writing.bring_answer, *writing.of)
        assert writing.points == ["one owner", "Knowledge first"]

    def test_each_comes_up_until_it_is_taken_up_or_dropped(self, writing: Writing) -> None:
        cycle, point = Cycle(writing.world), writing.point("Begin earlier")
        assert writing.lesson().fate is Fate.WAITING
        spring, autumn = cycle.plan(SPRING), cycle.plan(AUTUMN)
        one = cycle.only(spring, FollowKind.LEARNED)
        assert (one.title, one.year, one.can_be_dropped) == ("Begin earlier", 2026, True)
        assert FollowKind.LEARNED not in cycle.kinds(autumn)
        cycle.hold(spring)  # nobody thought of it
        taken = cycle.take(autumn, cycle.only(autumn, FollowKind.LEARNED))
        assert taken is not None
        # the council's language: Nynorsk
        assert (taken.title, taken.background) == ("Begin earlier", "Eit læringspunkt frå eigenevalueringa for 2026.")
        assert writing.lesson().fate is Fate.PLANNED
        with writing.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, taken.id, EntryKind.ACTION, "Plan in January")
        cycle.hold(autumn)
        lesson = writing.lesson()
        assert (lesson.point, lesson.fate, lesson.day) == (point, Fate.TAKEN_UP, AUTUMN)
        assert [action.title for action in lesson.actions] == ["Plan in January"]

    def test_dropped_it_comes_up_no_more(self, writing: Writing) -> None:
        cycle = Cycle(writing.world)
        writing.point("Begin earlier")
        spring = cycle.plan(SPRING)
        with writing.desk.write(Op.FOLLOW) as work:
            follow.drop(work, spring.id, cycle.only(spring, FollowKind.LEARNED).key)
        assert FollowKind.LEARNED not in cycle.kinds(spring)
        assert writing.lesson().fate is Fate.DROPPED

    def test_not_discussed_it_is_followed_to_where_it_went(self, writing: Writing) -> None:
        cycle = Cycle(writing.world)
        writing.point("Begin earlier")
        spring = cycle.plan(SPRING)
        taken = cycle.take(spring, cycle.only(spring, FollowKind.LEARNED))
        assert taken is not None
        cycle.hold(spring, skipped=(taken,))
        assert writing.lesson().fate is Fate.NOT_DISCUSSED
        autumn = cycle.plan(AUTUMN)
        with writing.desk.write(Op.FOLLOW) as work:
            (case,) = [c for c in follow.upcoming(work, cycle.world.file(autumn)) if c.kind is FollowKind.CASE]
            if case.item_id is None:
                follow.take(work, autumn.id, case.key, VOICES)
        assert (writing.lesson().fate, writing.lesson().day) == (Fate.PLANNED, AUTUMN)
        with writing.desk.read() as reader:
            assert len(reader.all(AgendaItem, carried_from=taken.id)) == 1

    def test_of_an_exempt_evaluation_it_is_exempt(self, writing: Writing) -> None:
        cycle = Cycle(writing.world)
        writing.point("Kari told us")
        writing.do(Op.ASSESS, disclosure.assess_evaluation, *writing.of, access=Access.EXEMPT, ground="offl24")
        spring = cycle.plan(SPRING)
        taken = cycle.take(spring, cycle.only(spring, FollowKind.LEARNED))
        assert taken is not None
        assert next(a for a in cycle.world.file(spring).assessments if a.item_id == taken.id).access is Access.EXEMPT
        assert writing.lesson().is_exempt

    def test_what_became_of_it_stands_in_the_evaluation_of_the_year_after(self, writing: Writing) -> None:
        point = writing.point("Begin earlier")
        writing.do(Op.EDIT_LEARNING, evaluation_writing.save_point, replace(point, became="We began in January"))
        made = exports.evaluation(writing.desk, writing.of[0], 2027, VOICES, Language.EN)
        said = " ".join((*texts_of(made.content, "H2"), *texts_of(made.content, "TD")))
        for words in ("Learning points from 2026", "Begin earlier", "We began in January", "Not taken up"):
            assert words in said
        assert "We began in January" not in writing.paper()


class TestWhoMayRead:
    def test_a_new_word_was_not_assessed(self, writing: Writing) -> None:
        council, year = writing.of

        def assess() -> None:
            writing.do(Op.ASSESS, disclosure.assess_evaluation, council, year, access=Access.PUBLIC)

        def write(**answers: str) -> None:
            changed = replace(writing.file().evaluation, **answers)
            writing.do(Op.EDIT_EVALUATION, evaluations.save, changed)

        guest = writing.do(Op.ADD_CONTACT, contacts.add, "Gjest")
        theme = writing.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.add_theme, *writing.of, Theme.SLT)
        effect, point = writing.effect("Light"), writing.point("Early")
        with writing.desk.write(Op.EDIT_LEARNING) as work:
            before = evaluation_writing.add_point(work, council, year - 1, "Before")
        for change in (
            lambda: write(learned_police="Ours"),
            lambda: write(others="Others"),
            lambda: writing.do(Op.EDIT_TAKING_PART, evaluation_writing.take_part, *writing.of, guest.id),
            lambda: writing.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.save_theme, replace(theme, words="Good")),
            lambda: writing.do(Op.EDIT_EFFECT, evaluation_writing.save_effect, replace(effect, observed="Seen")),
            lambda: writing.do(Op.EDIT_EFFECT, evaluation_writing.judge, effect.id, Verdict.NOT),
            lambda: writing.do(Op.EDIT_EFFECT, evaluation_writing.mark_preparedness, effect.id, True),
            lambda: writing.do(Op.EDIT_LEARNING, evaluation_writing.save_point, replace(point, words="Late")),
            lambda: writing.do(Op.EDIT_LEARNING, evaluation_writing.save_point, replace(before, became="Done")),
        ):
            assess()
            assert evaluation_standing(writing.file()) is Standing.PUBLIC
            change()
            assert evaluation_standing(writing.file()) is Standing.CHANGED

    def test_what_is_of_an_exempt_document_stays_away_from_the_public(self, writing: Writing) -> None:
        planning = Planning(writing.world)
        planning.measure("Secret measure")
        writing.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *writing.of)
        writing.effect("Open measure")
        with writing.desk.write(Op.EDIT_LEARNING) as work:
            evaluation_writing.add_point(work, writing.of[0], 2025, "Secret lesson")
            disclosure.assess_plan(work, planning.period.id, access=Access.EXEMPT, ground="offl24")
            disclosure.assess_evaluation(work, writing.of[0], 2025, access=Access.EXEMPT, ground="offl24")
            disclosure.assess_evaluation(work, *writing.of, access=Access.PUBLIC)
        full, public = writing.paper(), writing.paper(Edition.PUBLIC)
        for words in ("Secret measure", "Secret lesson"):
            assert words in full
            assert words not in public
        assert "Open measure" in public
        assert "Exempt: 1 measure" in public
        assert "Exempt: 1 learning point" in public

    def test_what_is_no_longer_of_an_exempt_document_was_not_assessed(self, writing: Writing) -> None:
        planning = Planning(writing.world)
        measure = planning.measure("Secret measure")
        writing.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *writing.of)
        with writing.desk.write(Op.EDIT_LEARNING) as work:
            evaluation_writing.add_point(work, writing.of[0], 2025, "Secret lesson")
            plan = disclosure.assess_plan(work, planning.period.id, access=Access.EXEMPT, ground="offl24")
            before = disclosure.assess_evaluation(work, writing.of[0], 2025, access=Access.EXEMPT, ground="offl24")
        for op, verb, of in (
            (Op.REMOVE_MEASURE, action_plans.remove_measure, measure.id),
            (Op.ASSESS, disclosure.withdraw, plan.id),
            (Op.ASSESS, disclosure.withdraw, before.id),
        ):
            writing.do(Op.ASSESS, disclosure.assess_evaluation, *writing.of, access=Access.PUBLIC)
            assert evaluation_standing(writing.file()) is Standing.PUBLIC
            writing.do(op, verb, of)
            assert evaluation_standing(writing.file()) is Standing.CHANGED
            writing.desk.undo()

    def test_no_focus_area_of_an_exempt_plan_is_named_in_the_chart(self, writing: Writing) -> None:
        planning = Planning(writing.world)
        measure = planning.measure("Secret measure")
        with writing.desk.write(Op.ADD_ACTION) as work:
            actions.raise_item(work, "Light", council_id=writing.of[0], measure_id=measure.id)
            disclosure.assess_plan(work, planning.period.id, access=Access.EXEMPT, ground="offl24")
            disclosure.assess_evaluation(work, *writing.of, access=Access.PUBLIC)
        made = {
            edition: exports.evaluation(writing.desk, *writing.of, VOICES, Language.EN, edition).content
            for edition in Edition
        }
        assert leaks(made[Edition.FULL], {planning.safe.title})
        assert leaks(made[Edition.PUBLIC], {planning.safe.title}) == set()


def test_the_next_date_is_due_on_the_day_the_parties_set(writing: Writing) -> None:
    writing.do(Op.EDIT_EVALUATION, evaluations.set_next_date, writing.file().evaluation, date(2027, 11, 30))
    with writing.desk.read() as reader:
        (row,) = [row for row in today.evaluations_due(reader, date(2027, 11, 20)) if row.year == 2027]
    assert (row.due, row.is_agreed) == (date(2027, 11, 30), True)


def test_what_is_being_typed_is_in_the_draft(writing: Writing) -> None:
    effect, point = writing.effect("Own"), writing.point("Early")
    theme = writing.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.add_theme, *writing.of, Theme.SLT)
    with writing.desk.write(Op.EDIT_LEARNING) as work:
        before = evaluation_writing.add_point(work, writing.of[0], 2025, "Before")
    rows = {
        effect.id: {"title": "Other", "challenge": "Hubs", "observed": "Seen"},
        point.id: {"words": "Late"},
        theme.id: {"words": "Good"},
        before.id: {"became": "Done"},
    }
    made = documents.draft_evaluation(writing.desk, *writing.of, VOICES, {"learned_police": "Ours"}, rows=rows)
    said = " ".join(word for tag in ("P", "TD", "LBody") for word in texts_of(made, tag))
    for words in ("Other", "Hubs", "Seen", "Late", "Good", "Done", "Ours"):
        assert words in said
    with writing.desk.read() as reader:
        assert evaluation_parts.of(reader, Effect, effect.evaluation_id)[0].title == "Own"  # it is not stored


def test_what_was_issued_stays_as_it_was(writing: Writing, voices: Voices) -> None:
    point = writing.point("Early")
    issued = writing.do(Op.ISSUE_EVALUATION, issuing.issue_evaluation, *writing.of, voices)
    with writing.desk.read() as reader:
        content = documents.content(reader, issued.id)
    writing.do(Op.EDIT_LEARNING, evaluation_writing.remove_point, point.id)
    with writing.desk.read() as reader:
        assert documents.content(reader, issued.id) == content
