"""A council's year: figures over what was done, answers, documents."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.year_figures import Share
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import documents, evaluations, issuing, minutes
from tests.services.test_meeting_cycle import hold, lock, write
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
