"""The action plan over a real store: written, put in order, served by action items, issued, kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agreements import AgreementState
from liaison_desk.domain.assessed import plan_standing
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access, Standing
from liaison_desk.domain.documents import EVERYTHING, DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.progress import Progress
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    agreements,
    contacts,
    councils,
    disclosure,
    documents,
    exports,
    guard,
    issuing,
    minutes,
    municipalities,
    unfinished,
)
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Work
from tests.export.pdf_check import problems
from tests.export.pdf_leaks import leaks
from tests.export.pdf_text import text_of
from tests.services.plan_world import Planning
from tests.world import World

S = ActionStatus


@contextmanager
def refused(problem: Problem) -> Iterator[None]:
    with pytest.raises(RuleBroken) as broken:
        yield
    assert broken.value.problem is problem


@pytest.fixture
def planning(world: World) -> Planning:
    return Planning(world)


# -- measures


def test_measures_are_written_moved_and_removed(planning: Planning) -> None:
    lights, walks, school = (planning.measure(title) for title in (" Lys  langs vegen ", "Vandring", "Skulevakt"))
    assert planning.titles == [("1", "Lys langs vegen"), ("2", "Vandring"), ("3", "Skulevakt")]
    with planning.desk.write(Op.MOVE_MEASURE) as work:
        action_plans.move_measure(work, school.id, -1)
        action_plans.move_measure(work, lights.id, -5)
    assert [title for _, title in planning.titles] == ["Lys langs vegen", "Skulevakt", "Vandring"]
    with planning.desk.write(Op.MOVE_MEASURE) as work:
        action_plans.move_to_area(work, lights.id, planning.young.id)
        action_plans.move_to_area(work, lights.id, planning.young.id)
    assert [title for _, title in planning.titles] == ["Skulevakt", "Vandring", "Lys langs vegen"]
    assert [file.measure.position for file in planning.file.measures] == [0, 1, 0]
    with planning.desk.write(Op.REMOVE_MEASURE) as work:
        action_plans.remove_measure(work, school.id)
    assert [(f.measure.title, f.measure.position) for f in planning.file.measures] == [
        ("Vandring", 0),
        ("Lys langs vegen", 0),
    ]
    planning.desk.undo()
    assert planning.file.find(school.id) is not None
    assert planning.file.find("zz") is None
    assert walks.id in [file.measure.id for file in planning.file.measures]


def test_a_measure_without_words_is_none(planning: Planning) -> None:
    with refused(Problem.TEXT_EMPTY):
        planning.measure("  ")
    made = planning.measure("Lys")
    with refused(Problem.TEXT_EMPTY), planning.desk.write(Op.EDIT_MEASURE) as work:
        action_plans.save_measure(work, replace(made, title=""))


def test_what_a_measure_says(planning: Planning) -> None:
    made, mayor = planning.measure("Lys"), planning.world.mayor
    with planning.desk.write(Op.EDIT_MEASURE) as work:
        action_plans.change_owner(work, made.id, Owner(mayor.name, mayor.id))
        action_plans.change_deadline(work, made.id, Deadline.day(date(2027, 6, 1)))
        action_plans.change_status(work, made.id, S.IN_PROGRESS)
        action_plans.set_challenge(work, made.id, " Mørke   vegar ")
        unfinished.save(work, unfinished.key_of(made, "title"), "Lys og sikt")
    kept = planning.file.measures[0].measure
    assert (kept.title, kept.challenge, kept.status) == ("Lys og sikt", "Mørke vegar", S.IN_PROGRESS)
    assert (kept.owner_id, kept.owner_words, kept.deadline.on) == (mayor.id, mayor.name, date(2027, 6, 1))
    with refused(Problem.CONTACT_IN_USE), planning.desk.write(Op.REMOVE_CONTACT) as work:
        contacts.remove(work, mayor.id)


# -- goals


def test_goals_are_written_put_in_order_and_removed(planning: Planning) -> None:
    planning.measure("Lys")
    with planning.desk.write(Op.EDIT_GOALS) as work:
        first = action_plans.add_goal(work, planning.period.id, " Trygge barn ")
        second = action_plans.add_goal(work, planning.period.id, "Trygge byrom")
        action_plans.set_goal(work, planning.safe.id, second.id)
        unfinished.save(work, unfinished.key_of(first, "title"), "Trygge unge")
    assert planning.titles == [("2.1", "Lys")]
    with planning.desk.write(Op.EDIT_GOALS) as work:
        action_plans.move_goal(work, second.id, -1)
    assert [goal.title for goal in planning.file.goals] == ["Trygge byrom", "Trygge unge"]
    assert planning.titles == [("1.1", "Lys")]
    with planning.desk.write(Op.EDIT_GOALS) as work:
        action_plans.remove_goal(work, second.id)
    assert planning.titles == [("1", "Lys")]
    assert [(goal.title, goal.position) for goal in planning.file.goals] == [("Trygge unge", 0)]
    with refused(Problem.TEXT_EMPTY), planning.desk.write(Op.EDIT_GOALS) as work:
        action_plans.add_goal(work, planning.period.id, " ")


# -- action items


def test_action_items_serve_a_measure(planning: Planning) -> None:
    world, lights = planning.world, planning.measure("Lys")
    with planning.desk.write(Op.ADD_ACTION) as work:
        served = actions.raise_item(work, "Bestille lyspunkt", municipality_id=world.municipality.id)
        raised = actions.raise_item(work, "Befaring", municipality_id=world.municipality.id, measure_id=lights.id)
        closed = actions.raise_item(work, "Ferdig", municipality_id=world.municipality.id)
        actions.change_status(work, closed.id, S.DONE)
        elsewhere = actions.raise_item(work, "Ein annan stad")
    with planning.desk.read() as reader:
        assert action_plans.free_actions(reader, world.municipality.id) == [served]
        assert action_plans.measures_of(reader, world.municipality.id) == [lights]
        assert action_plans.measures_of(reader, elsewhere.municipality_id) == []
        file = actions.load(reader, raised.id)
        alone = actions.load(reader, served.id)
    assert file
    assert (file.measure, file.period_id, file.plan_of) == ("Lys", planning.period.id, world.municipality.id)
    assert alone
    assert (alone.measure, alone.period_id, alone.plan_of) == ("", "", None)
    with planning.desk.write(Op.EDIT_ACTION) as work:
        action_plans.serve(work, served.id, lights.id)
    assert [row.action.title for row in planning.file.measures[0].actions] == ["Bestille lyspunkt", "Befaring"]
    with planning.desk.write(Op.REMOVE_MEASURE) as work:
        action_plans.remove_measure(work, lights.id)
    with planning.desk.read() as reader:
        assert reader.all(ActionItem, measure_id=lights.id) == []
    planning.desk.undo()
    with planning.desk.read() as reader:
        assert len(reader.all(ActionItem, measure_id=lights.id)) == 2


def test_the_municipality_knows_how_far_its_focus_areas_have_come(planning: Planning) -> None:
    world, lights = planning.world, planning.measure("Lys")

    def so_far() -> object:
        with planning.desk.read() as reader:
            return municipalities.load(reader, world.municipality.id, planning.desk.today()).progress

    assert so_far() == {planning.safe.id: Progress(whole=1)}
    with planning.desk.write(Op.ADD_ACTION) as work:
        late = Deadline.day(date(2026, 11, 1))
        actions.raise_item(work, "Befaring", measure_id=lights.id, deadline=late)
        done = actions.raise_item(work, "Bestille", measure_id=lights.id)
        actions.change_status(work, done.id, S.DONE)
    assert so_far() == {planning.safe.id: Progress(whole=1, actions_done=1, actions=2, late=1, share=1 / 3)}
    with planning.desk.write(Op.REMOVE_MEASURE) as work:
        action_plans.remove_measure(work, lights.id)
    assert so_far() == {}


# -- what stands on the agreement


def test_a_focus_area_with_measures_stays(planning: Planning) -> None:
    made = planning.measure("Lys")
    with refused(Problem.AREA_HAS_MEASURES), planning.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        agreements.remove_area(work, planning.safe.id)
    with planning.desk.write(Op.REMOVE_MEASURE) as work:
        action_plans.remove_measure(work, made.id)
        agreements.remove_area(work, planning.safe.id)
    assert [part.file.area.title for part in planning.file.areas] == ["Oppvekst"]


def test_a_revision_begins_with_the_goals_and_the_earlier_plan_stays(planning: Planning) -> None:
    planning.measure("Lys")
    with planning.desk.write(Op.EDIT_GOALS) as work:
        goal = action_plans.add_goal(work, planning.period.id, "Trygge byrom")
        action_plans.set_goal(work, planning.safe.id, goal.id)
    with planning.desk.write(Op.REVISE_AGREEMENT) as work:
        revised = agreements.revise(work, planning.agreement.id)
    with planning.desk.read() as reader:
        fresh = action_plans.load(reader, revised.id)
        assert [plan.id for plan in action_plans.plans(reader)] == [planning.period.id]
    assert [(group.goal.title if group.goal else "", len(group.areas)) for group in fresh.groups] == [
        ("Trygge byrom", 1),
        ("", 1),
    ]
    assert fresh.goals[0].id != goal.id
    assert fresh.measures == []
    assert fresh.is_current
    assert not planning.file.is_current
    assert planning.titles == [("1.1", "Lys")]
    with planning.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, planning.agreement.id)  # the revision, which was only offered
        assert work.all(Goal) == [goal]


def test_an_issued_plan_keeps_its_agreement(world: World, voices: Voices) -> None:
    planning = Planning(world)
    planning.measure("Lys")
    with world.desk.write(Op.EDIT_AGREEMENT) as work:
        offered = replace(planning.period, signed_on=None, state=AgreementState.OFFERED)
        agreements.save_period(work, offered)
    with world.desk.write(Op.ISSUE_PLAN) as work:
        issuing.issue_action_plan(work, planning.period.id, voices)
    with refused(Problem.PLAN_ISSUED), world.desk.write(Op.REMOVE_AGREEMENT) as work:
        agreements.remove(work, planning.agreement.id)


# -- the document


def test_the_plan_is_issued_once_and_for_all(planning: Planning, voices: Voices) -> None:
    world = planning.world
    lights = planning.measure("Lys og sikt langs skulevegen")
    with planning.desk.write(Op.EDIT_MEASURE) as work:
        action_plans.change_owner(work, lights.id, Owner("Vegvesenet"))
    with planning.desk.write(Op.ISSUE_PLAN) as work:
        issued = issuing.issue_action_plan(work, planning.period.id, voices)
    assert (issued.kind, issued.version, issued.edition) == (DocumentKind.ACTION_PLAN, 1, Edition.FULL)
    assert (issued.council_id, issued.period_id, issued.language) == (world.council.id, planning.period.id, Language.NN)
    assert issued.file_name == "2024-2027 Handlingsplan Øygarden v1.pdf"
    content = documents.issued(planning.desk, issued.id)
    assert problems(content) == []
    said = text_of(content)
    assert "Handlingsplan 2024–2027" in said
    assert "Vegvesenet" in said
    with refused(Problem.UNDO_STOPS_HERE):
        planning.desk.undo()
    assert planning.file.newest == issued
    with planning.desk.write(Op.EDIT_MEASURE) as work:
        action_plans.change_status(work, lights.id, S.DONE)
        kept = issuing.save_references(work, replace(issued, police_reference="24/10312-7"))
    with planning.desk.write(Op.ISSUE_PLAN) as work:
        second = issuing.issue_action_plan(work, planning.period.id, voices)
    assert (second.version, [d.version for d in planning.file.documents]) == (2, [2, 1])
    assert "24/10312-7" in text_of(documents.issued(planning.desk, second.id))
    assert documents.issued(planning.desk, kept.id) == content


def test_a_withdrawn_plan_is_gone_and_its_number_used(planning: Planning, voices: Voices) -> None:
    planning.measure("Lys")
    with planning.desk.write(Op.ISSUE_PLAN) as work:
        issued = issuing.issue_action_plan(work, planning.period.id, voices)
        issuing.save_withdrawal_reason(work, replace(issued, withdrawal_reason="Feil plan"))
        issuing.withdraw(work, issued.id)
    assert planning.file.newest is None
    assert exports.action_plan(planning.desk, planning.period.id, voices).version == documents.DRAFT
    with planning.desk.write(Op.ISSUE_PLAN) as work:
        assert issuing.issue_action_plan(work, planning.period.id, voices).version == 2


def test_an_empty_plan_or_one_of_no_council_is_not_issued(planning: Planning, voices: Voices) -> None:
    with refused(Problem.PLAN_EMPTY), planning.desk.write(Op.ISSUE_PLAN) as work:
        issuing.issue_action_plan(work, planning.period.id, voices)
    planning.measure("Lys")
    with planning.desk.write(Op.END_COUNCIL) as work:
        councils.end(work, planning.world.council.id, date(2026, 1, 1))
    with refused(Problem.PLAN_WITHOUT_COUNCIL), planning.desk.write(Op.ISSUE_PLAN) as work:
        issuing.issue_action_plan(work, planning.period.id, voices)
    draft = exports.action_plan(planning.desk, planning.period.id, voices)
    assert "Øygarden kommune" in text_of(draft.content)
    with planning.desk.read() as reader:
        assert reader.all(IssuedDocument) == []


def test_the_plan_is_the_overall_councils(planning: Planning) -> None:
    here = [planning.world.municipality.id]
    with planning.desk.write(Op.ADD_COUNCIL) as work:
        councils.found(work, "Lokalt råd", CouncilKind.LOCAL, here, Language.NN)
    assert planning.file.council == planning.world.council
    with planning.desk.write(Op.END_COUNCIL) as work:
        councils.end(work, planning.world.council.id, date(2026, 1, 1))
    council = planning.file.council
    assert council
    assert council.name == "Lokalt råd"


def test_it_is_exported_as_issued_or_as_it_would_be_now(planning: Planning, voices: Voices) -> None:
    planning.measure("Lys")
    draft = exports.action_plan(planning.desk, planning.period.id, voices, Language.EN)
    assert (draft.name, draft.version) == ("2024-2027 Action plan Øygarden.pdf", 0)
    same = documents.draft_action_plan(planning.desk, planning.period.id, voices)
    assert "Utkast" in text_of(same)
    with planning.desk.write(Op.ISSUE_PLAN) as work:
        issued = issuing.issue_action_plan(work, planning.period.id, voices)
    export = exports.action_plan(planning.desk, planning.period.id, voices)
    assert (export.name, export.content) == (issued.file_name, documents.issued(planning.desk, issued.id))
    other = exports.action_plan(planning.desk, planning.period.id, voices, Language.NB)
    assert (other.version, other.language) == (1, Language.NB)


class TestPublic:
    """The plan is assessed as a whole, and public as a whole or not at all [M9]."""

    def assess(self, planning: Planning, access: Access) -> None:
        with planning.desk.write(Op.ASSESS) as work:
            disclosure.assess_plan(work, planning.period.id, access=access, ground="offl24_3")

    def issue(self, planning: Planning, voices: Voices) -> IssuedDocument:
        with planning.desk.write(Op.ISSUE_PLAN) as work:
            return issuing.issue_action_plan(work, planning.period.id, voices)

    def editions(self, planning: Planning) -> list[tuple[int, str]]:
        return [(document.version, document.edition.value) for document in planning.file.documents if document.stands]

    def export(self, planning: Planning, voices: Voices) -> exports.Export:
        return exports.action_plan(planning.desk, planning.period.id, voices, edition=Edition.PUBLIC)

    def test_it_comes_beside_the_full_one_and_goes_with_it(self, planning: Planning, voices: Voices) -> None:
        planning.measure("Lys")
        self.assess(planning, Access.PUBLIC)
        draft = self.export(planning, voices)
        assert draft.name == "2024-2027 Handlingsplan Øygarden offentleg.pdf"
        full = self.issue(planning, voices)
        assert self.editions(planning) == [(1, "full"), (1, "public")]
        assert full.closed == frozenset()
        made = self.export(planning, voices)
        assert made.name == "2024-2027 Handlingsplan Øygarden v1 offentleg.pdf"
        assert "Lys" in text_of(made.content)
        assert "Offentleg versjon" in text_of(made.content)
        with planning.desk.write(Op.WITHDRAW_DOCUMENT) as work:
            issuing.save_withdrawal_reason(work, replace(full, withdrawal_reason="Feil plan"))
            issuing.withdraw(work, full.id)
        assert self.editions(planning) == []

    def test_a_withdrawal_takes_no_other_plan_along(self, planning: Planning, voices: Voices) -> None:
        planning.measure("Lys")
        other = Planning(planning.world)
        other.measure("Mer lys")
        first, _ = (self._public(plan, voices) for plan in (planning, other))
        with planning.desk.write(Op.WITHDRAW_DOCUMENT) as work:
            issuing.save_withdrawal_reason(work, replace(first, withdrawal_reason="Feil plan"))
            issuing.withdraw(work, first.id)
        assert self.editions(other) == [(1, "full"), (1, "public")]

    def _public(self, planning: Planning, voices: Voices) -> IssuedDocument:
        self.assess(planning, Access.PUBLIC)
        return self.issue(planning, voices)

    @pytest.mark.parametrize("access", [None, Access.EXEMPT])
    def test_not_assessed_or_exempt_there_is_none(
        self, planning: Planning, voices: Voices, access: Access | None
    ) -> None:
        planning.measure("Lys")
        if access:
            self.assess(planning, access)
        assert self.issue(planning, voices).closed == {EVERYTHING}
        assert self.editions(planning) == [(1, "full")]
        with refused(Problem.DOCUMENT_IS_EXEMPT if access else Problem.DOCUMENT_NOT_ASSESSED):
            self.export(planning, voices)

    @pytest.mark.parametrize("change", ["goal", "area", "title", "owner", "deadline", "challenge", "parties"])
    def test_what_reads_otherwise_has_to_be_assessed_again(self, planning: Planning, change: str) -> None:
        measure = planning.measure("Lys")
        self.assess(planning, Access.PUBLIC)
        assert plan_standing(planning.file) is Standing.PUBLIC
        with planning.desk.write(Op.EDIT_MEASURE) as work:
            action_plans.change_status(work, measure.id, ActionStatus.DONE)
        assert plan_standing(planning.file) is Standing.PUBLIC  # the same words
        deeds: dict[str, Callable[[Work], object]] = {
            "goal": lambda work: action_plans.add_goal(work, planning.period.id, "Mål"),
            "area": lambda work: agreements.add_areas(work, planning.period.id, ["Nytt"]),
            "title": lambda work: action_plans.save_measure(work, replace(measure, title="Mer lys")),
            "owner": lambda work: action_plans.change_owner(work, measure.id, Owner("Kari")),
            "deadline": lambda work: action_plans.change_deadline(work, measure.id, Deadline.day(date(2027, 1, 1))),
            "challenge": lambda work: action_plans.set_challenge(work, measure.id, "Noe"),
            "parties": lambda work: agreements.save_period(work, replace(planning.period, parties="Begge")),
        }
        with planning.desk.write(Op.EDIT_MEASURE) as work:
            deeds[change](work)
        assert plan_standing(planning.file) is Standing.CHANGED

    def test_no_action_item_of_an_exempt_case_comes_in_with_the_measure_it_serves(
        self, planning: Planning, voices: Voices
    ) -> None:
        world, measure = planning.world, planning.measure("Lys")
        meeting = world.plan(date(2026, 11, 24))
        with world.desk.write(Op.ADD_ENTRY) as work:
            case = agenda.add_item(work, meeting.id, "Kanari1x")
            entry = minutes.add_entry(work, case.id, EntryKind.ACTION, "Kanari2x", owner=Owner("Kanari3x"))
            assert entry.action_id
            action_plans.serve(work, entry.action_id, measure.id)
            disclosure.assess_case(work, case.id, access=Access.EXEMPT, ground="offl24_3")
        self._public(planning, voices)
        made = self.export(planning, voices)
        assert leaks(made.content, [f"Kanari{number}x" for number in (1, 2, 3)]) == set()
        listed = exports.action_list(world.desk, world.council.id, voices, edition=Edition.PUBLIC)
        assert leaks(listed.content, [f"Kanari{number}x" for number in (1, 2, 3)]) == set()


def test_a_plan_without_years(world: World, voices: Voices) -> None:
    with world.desk.write(Op.ADD_AGREEMENT) as work:
        file = agreements.add(work, world.municipality.id, "Avtale med skolen")
        (area,) = agreements.add_areas(work, file.newest.period.id, ["Trygg skole"])
        action_plans.add_measure(work, area.id, "Skulevakt", "schools")
    export = exports.action_plan(world.desk, file.newest.period.id, voices)
    assert export.name == "Handlingsplan Øygarden Avtale med skolen.pdf"


def test_measures_are_never_left_without_an_area(planning: Planning) -> None:
    planning.measure("Lys")
    with planning.desk.read() as reader:
        assert [m.area_id for m in reader.all(Measure)] == [planning.safe.id]


def test_what_would_be_printed_about_individuals_is_asked_about(planning: Planning, voices: Voices) -> None:
    texts, now = voices.texts_in(Language.NB), planning.desk.now()
    planning.measure("Lys")
    assert not guard.of_action_plan(planning.file, texts, now)
    planning.measure("Ta kontakt med 15108695077")
    assert guard.of_action_plan(planning.file, texts, now).items == ("2",)
