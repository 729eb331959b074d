"""A council's year: figures over what was done, answers, documents."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.assessed import evaluation_standing
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.councils import Council, FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access, Standing
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.year_figures import FigureKind, Share
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    council_years,
    disclosure,
    documents,
    evaluations,
    issuing,
    minutes,
)
from tests.export.pdf_reading import texts_of
from tests.services.plan_world import Planning
from tests.services.test_meeting_cycle import hold, item, lock, write
from tests.world import World


def test_the_figures_of_a_year(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 12, 1))
    world.plan(date(2026, 12, 15))
    world.plan(date(2027, 3, 1))
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        agenda = issuing.issue_agenda(work, meeting.id, voices)
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, agenda.id, date(2026, 11, 24))
    with world.desk.write(Op.SET_ATTENDANCE) as work:
        minutes.set_presence(work, meeting.id, world.director.id, Presence.EXCUSED)
    write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan", deadline=Deadline.next_meeting())
    hold(world, meeting)
    lock(world, meeting, voices)
    with world.desk.read() as reader:
        figures = evaluations.load(reader, world.council.id, 2026, date(2026, 12, 16)).figures
        next_year = evaluations.load(reader, world.council.id, 2027, date(2026, 12, 16)).figures
    assert (figures.held, figures.agendas_in_time) == (Share(1, 2), Share(1, 1))
    assert figures.attendance == {Party.MUNICIPALITY: Share(1, 2), Party.POLICE: Share(1, 1)}
    assert (figures.actions_done, figures.actions_late) == (Share(0, 1), 1)
    assert next_year.held == Share(0, 1)


def test_nothing_is_stored_until_something_is_written(world: World) -> None:
    with world.desk.read() as reader:
        file = evaluations.load(reader, world.council.id, 2026, world.desk.today())
        assert reader.all(Evaluation) == []
    with world.desk.write(Op.EDIT_EVALUATION) as work:
        evaluations.save(work, replace(file.evaluation, done="Tre møter"))
        saved = evaluations.set_next_date(work, replace(file.evaluation, done="Tre møter"), date(2027, 11, 30))
    with world.desk.read() as reader:
        again = evaluations.load(reader, world.council.id, 2026, world.desk.today())
    assert again.evaluation == saved
    assert again.evaluation.answered == 2


def test_issued_as_numbered_versions(world: World, voices: Voices) -> None:
    with world.desk.write(Op.ISSUE_EVALUATION) as work:
        first = issuing.issue_evaluation(work, world.council.id, 2026, voices)
    with world.desk.write(Op.ISSUE_EVALUATION) as work:
        second = issuing.issue_evaluation(work, world.council.id, 2026, voices)
    assert (first.kind, first.version, second.version) == (DocumentKind.EVALUATION, 1, 2)
    assert (first.language, first.file_name) == (Language.NN, "2026 Evaluering Politirådet i Øygarden v1.pdf")
    with world.desk.read() as reader:
        file = evaluations.load(reader, world.council.id, 2026, world.desk.today())
        assert {d.version for d in file.documents} == {1, 2}
        assert documents.content(reader, second.id).startswith(b"%PDF")


def test_a_draft_can_be_looked_at(world: World, voices: Voices) -> None:
    assert documents.draft_evaluation(world.desk, world.council.id, 2026, voices).startswith(b"%PDF")


def test_cases_decisions_and_focus_areas_are_counted(world: World) -> None:
    planning = Planning(world)
    measure = planning.measure("Lys langs vegen")
    meeting = world.plan(date(2026, 12, 1))
    write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Noe")
    write(world, meeting, FixedItem.FROM_POLICE, EntryKind.DECISION, "Det blir gjort.")
    write(world, meeting, FixedItem.OPENING, EntryKind.DECISION, "Vedteke.")
    first = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan")
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
        action_plans.serve(work, first.action_id or "", measure.id)
        agenda.close_item(work, item(world, meeting, FixedItem.FROM_MUNICIPALITY).id, Outcome.NOT_DISCUSSED)
    hold(world, meeting)
    with world.desk.read() as reader:
        council = reader.get(Council, world.council.id)
        before, year = council_years.load(reader, council, [2025, 2026], date(2026, 12, 16))
    assert before.is_empty
    by_kind = {figure.kind: figure for figure in year.figures()}
    cases = by_kind[FigureKind.CASES].share
    assert cases.part == cases.whole - 1 > 2
    decisions = [line.decision.text for line in by_kind[FigureKind.DECISIONS].lines if line.decision]
    assert decisions == ["Vedteke.", "Det blir gjort."]  # in the order of the agenda
    areas = {figure.area: figure for figure in year.figures() if figure.kind is FigureKind.AREA}
    assert [line.action.id for line in areas[planning.safe.title].lines if line.action] == [first.action_id]
    assert areas[""].share == Share(0, 1)
    assert [(one.action.title, one.meeting_day) for one in year.raised] == [
        ("Ringe rektor", None), ("Sende plan", date(2026, 12, 1))
    ]  # fmt: skip


def test_what_the_chart_tells_is_assessed_with_the_rest(world: World) -> None:
    """A focus area that is called otherwise, and an action item that is finished, make the assessment an old one."""
    planning = Planning(world)
    measure = planning.measure("Lys langs vegen")
    with world.desk.write(Op.ADD_ACTION) as work:
        raised = actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
        action_plans.serve(work, raised.id, measure.id)
    with world.desk.write(Op.ASSESS) as work:
        disclosure.assess_evaluation(work, world.council.id, 2026, access=Access.PUBLIC)
    assert standing_of(world) is Standing.PUBLIC
    with world.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        work.update(replace(planning.safe, title="Noe anna"))
    assert standing_of(world) is Standing.CHANGED
    world.desk.undo()
    assert standing_of(world) is Standing.PUBLIC
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, raised.id, ActionStatus.DONE)
    assert standing_of(world) is Standing.CHANGED


def standing_of(world: World) -> Standing:
    with world.desk.read() as reader:
        return evaluation_standing(evaluations.load(reader, world.council.id, 2026, world.desk.today()))


def test_an_issued_evaluation_keeps_its_numbers(world: World, voices: Voices) -> None:
    with world.desk.write(Op.ISSUE_EVALUATION) as work:
        issued = issuing.issue_evaluation(work, world.council.id, 2026, voices)
    with world.desk.read() as reader:
        before = documents.content(reader, issued.id)
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
    with world.desk.read() as reader:
        assert documents.content(reader, issued.id) == before
    assert texts_of(before, "Figure") == []
    assert texts_of(documents.draft_evaluation(world.desk, world.council.id, 2026, voices), "Figure")
