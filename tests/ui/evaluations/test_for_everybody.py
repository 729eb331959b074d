"""The evaluation for everybody: in a small window, with large text, in each language, with names for all there is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.evaluation_parts import Theme
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import actions, councils, evaluation_writing, evaluations, issuing
from tests.services.plan_world import Planning
from tests.ui.access import faults
from tests.ui.dress import dressed
from tests.ui.evaluations.conftest import Year, hold_meetings
from tests.ui.screen import Screen
from tests.world import World


@pytest.fixture(
    params=[
        (Language.NB, 100, 800, 600),
        (Language.NN, 200, 1366, 768),
    ],
    ids=["smallest", "large text"],
)
def scale(
    request: pytest.FixtureRequest, screen: Screen, year: Year, world: World, voices: Voices, pictures: Path
) -> Iterator[float]:
    """A year with everything in it, issued twice and sent once; how large the text is."""
    language, text_size, width, height = request.param
    hold_meetings(world, voices)
    with world.desk.write(Op.ADD_COUNCIL) as work:
        councils.found(work, "Samarbeidsforum for næringslivet i Nordre Follo", CouncilKind.OVERALL, [], Language.NB)
        late = actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
        actions.change_deadline(work, late.id, actions.Deadline.day(date(2026, 11, 1)))
    year.keep(2025, done="I fjor heldt vi to møte om ungdomsmiljøet. " * 5)
    year.keep(2026, done="Vi heldt to møte om ungdomsmiljøet. " * 20, next_on=date(2027, 11, 30))
    list_all(world)
    for _ in range(2):
        with world.desk.write(Op.ISSUE_EVALUATION) as work:
            document = issuing.issue_evaluation(work, world.council.id, 2026, voices)
        with world.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, document.id, world.desk.today())
    with dressed(screen, pictures, language, text_size):
        screen.window.resize(width, height)
        screen.go("evaluations", world.council.id, "2026")
        yield text_size / 100


def list_all(world: World) -> None:
    """Something in each part of the page."""
    planning, of = Planning(world), (world.council.id, 2026)
    planning.measure("Samarbeid med skulane om oppfølging av ungdom som er ute om natta")
    with world.desk.write(Op.EDIT_EVALUATION) as work:
        evaluation_writing.members_took_part(work, *of)
        evaluation_writing.add_theme(work, *of, Theme.COORDINATION)
        evaluation_writing.add_theme(work, *of, Theme.OWN, "Samarbeid med frivillige organisasjonar")
        (effect,) = evaluation_writing.bring_measures(work, *of)
        evaluation_writing.save_effect(work, replace(effect, observed="Færre ute etter midnatt. " * 6))
        own = evaluation_writing.add_effect(work, *of, "Øving på evakuering av kulturhuset")
        evaluation_writing.mark_preparedness(work, own.id, True)
        evaluation_writing.add_point(work, *of, "Kunnskapsgrunnlaget må vere klart før sakslista blir send ut. " * 3)
        evaluation_writing.add_point(work, of[0], 2025, "Éin ansvarleg og éin dato på kvar oppgåve")
        evaluations.save(work, replace(evaluations.begin(work, *of), learned_police="Vi kom for seint med tala."))


def test_for_everybody(screen: Screen, scale: float) -> None:
    page = screen.page
    screen.click(page._head._compare)
    date_field = page._next
    date_field.edit.setFocus()
    screen.key("Ctrl+A")
    screen.type("31.11")
    page.findChildren(QTextEdit)[0].setFocus()
    screen.settle()
    assert date_field.error
    assert faults(page._form.widget(), scale) == []
    page._foot.again.ask()
    screen.settle()
    assert faults(page._foot, scale) == []
    screen.key("Esc")
    screen.key("Ctrl+P")
    screen.wait(lambda: page._preview.document.pageCount())
    screen.wait(lambda: faults(page._pane, scale) == [])  # a drawer grows once it is known how many pages there are
