"""What stands beside the joint answers, written by keys and by clicks: on the screen, in the store, on the document."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QTextEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.evaluation_parts import EffectRow, Parts, Theme, Verdict
from liaison_desk.domain.follow import FollowKind, key_of
from liaison_desk.domain.texts import Voices
from liaison_desk.services import evaluation_writing, evaluations, follow
from liaison_desk.ui.place import Place
from tests.services.plan_world import Planning
from tests.ui.actions.conftest import has_focus
from tests.ui.evaluations.conftest import LEARNED, Year
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of
from tests.world import World


class Lists:
    def __init__(self, screen: Screen, year: Year, world: World) -> None:
        self.screen, self.year, self.world = screen, year, world

    def parts(self, year: int = 2026) -> Parts:
        with self.world.desk.read() as reader:
            return evaluations.load(reader, self.world.council.id, year, self.world.desk.today()).parts

    @property
    def rows(self) -> tuple[EffectRow, ...]:
        return self.parts().effects

    def do(self, op: Op, verb: Any, *args: Any) -> Any:
        with self.world.desk.write(op) as work:
            return verb(work, *args)

    def effect(self, title: str) -> None:
        self.do(Op.EDIT_EFFECT, evaluation_writing.add_effect, self.world.council.id, 2026, title)

    def point(self, words: str, year: int = 2026) -> Any:
        return self.do(Op.EDIT_LEARNING, evaluation_writing.add_point, self.world.council.id, year, words)

    def choose(self, words: str) -> None:
        """In the menu that is open."""
        (shown,) = [menu for menu in self.screen.window.findChildren(QMenu) if menu.isVisible()]
        rows = {row.text().split("\t")[0]: row for row in shown.findChildren(QAction) if row.text()}
        rows[words].trigger()
        shown.close()
        self.screen.settle()

    @property
    def stand(self) -> str:
        return name_of(self.screen.focus)


@pytest.fixture
def lists(screen: Screen, year: Year, world: World) -> Lists:
    return Lists(screen, year, world)


def test_empty_each_is_one_quiet_line(screen: Screen, lists: Lists) -> None:
    lists.year.open()
    for line in ("Add who took part", "Add themes", "Add the effect of the measures", "Add learning points"):
        assert screen.has(line)
    assert not screen.has("New learning point")
    screen.press("Add learning points")
    assert lists.stand == "New learning point"
    screen.key("Esc")
    assert lists.stand == "Add learning points"
    assert not lists.year.is_stored()


def test_the_parties_answer_for_themselves(screen: Screen, lists: Lists) -> None:
    lists.year.open()
    screen.press("Answer separately: What have we learned?")
    assert lists.stand == "The police: What have we learned?"
    screen.type("Vi var for seine")
    lists.year.wait_for_paper("Vi var for seine")  # before it is stored
    screen.key("Tab")
    screen.type("Skulane ventar")
    screen.key("Tab")
    stored = lists.year.stored()
    assert (stored.learned_police, stored.learned_municipality) == ("Vi var for seine", "Skulane ventar")
    screen.press("Fold up the separate answers: What have we learned?")
    assert not screen.has("The police: What have we learned?")
    assert screen.has("Show the separate answers of the parties: What have we learned?")
    assert lists.year.stored().learned_police == "Vi var for seine"  # kept, though it is folded up
    screen.go("today")
    lists.year.open()
    assert lists.year.paper().count("Skulane ventar") == 1


def test_who_took_part(screen: Screen, lists: Lists) -> None:
    lists.year.open()
    screen.press("Add who took part")
    screen.type("Kari")
    screen.key("Return")
    assert [person.contact.name for person in lists.parts().people] == ["Kari Prøve"]
    screen.write("Others who took part, in words", "ungdomsrådet")
    lists.year.wait_for_paper("ungdomsrådet")
    screen.key("Return")
    assert lists.year.stored().others == "ungdomsrådet"
    screen.press("Take off: Kari Prøve")
    assert lists.parts().people == ()
    assert screen.shows("Kari Prøve is off the list")
    screen.press("All members of the council")
    assert len(lists.parts().people) == 3
    screen.key("Ctrl+Z")
    screen.key("Ctrl+Z")
    assert [person.contact.name for person in lists.parts().people] == ["Kari Prøve"]
    screen.key("Esc")
    assert lists.stand == "Change who took part"
    lists.year.wait_for_paper("Kari Prøve, ordfører")


def test_themes_of_the_guide_and_ones_own(screen: Screen, lists: Lists) -> None:
    lists.year.open()
    screen.press("Add themes")
    lists.choose("A theme of your own")
    assert lists.stand == "Name of your own theme"
    screen.type("Nei")
    screen.key("Esc")
    assert lists.stand == "Add themes"
    screen.press("Add themes")
    lists.choose("The police council")
    assert lists.stand == "The police council"
    screen.type("Betre møte")
    lists.year.wait_for_paper("Betre møte")
    screen.press("Add a theme")
    lists.choose("A theme of your own")
    screen.type("Nattevakt")
    screen.key("Return")
    assert lists.stand == "Nattevakt"
    assert [(theme.title, theme.words) for theme in lists.parts().themes] == [("", "Betre møte"), ("Nattevakt", "")]
    screen.press("Add a theme")
    lists.choose("A theme of your own")
    screen.key("Esc")
    assert lists.stand == "Add a theme"
    screen.press("Remove the theme: Nattevakt")
    assert len(lists.parts().themes) == 1
    screen.wait(lambda: screen.find("Undo").isEnabled())  # the rail says a moment later what there is to undo
    screen.press("Undo")
    assert screen.has("Nattevakt")


class TestEffect:
    def test_the_measures_come_and_are_judged_by_keys(self, screen: Screen, lists: Lists) -> None:
        planning = Planning(lists.world)
        planning.measure("Lys i parken")
        planning.measure("Nattevakt")
        lists.year.open()
        screen.press("Add the effect of the measures")
        assert lists.stand == "Bring in 2 measures of the action plan"
        screen.key("Space")
        assert lists.stand == "Observed effect: Lys i parken"
        screen.type("Det er lysare")
        lists.year.wait_for_paper("Det er lysare")
        screen.key("Return")
        assert lists.stand == "Assessment: Lys i parken"
        choice = screen.find("Assessment: Lys i parken", QComboBox)
        choice.setCurrentIndex(1)
        choice.activated.emit(1)
        screen.key("Tab")
        assert lists.stand == "Assessment in words: Lys i parken"
        screen.type("Dyrt")
        screen.key("Return")
        assert lists.stand == "Observed effect: Nattevakt"  # Enter in the last cell goes on to the next row
        (first, _) = lists.rows
        assert (first.effect.observed, first.effect.verdict, first.effect.assessment) == (
            "Det er lysare", Verdict.WORKED, "Dyrt",
        )  # fmt: skip

    def test_a_row_of_ones_own_is_written_moved_marked_and_removed(self, screen: Screen, lists: Lists) -> None:
        lists.effect("Første")
        lists.year.open()
        screen.find("Assessment in words: Første").setFocus()
        screen.key("Return")
        assert lists.stand == "Add a measure"
        screen.type("Øvelse")
        screen.key("Return")
        assert lists.stand == "Challenge: Øvelse"
        screen.type("Knutepunkt")
        screen.key("Alt+Shift+Up")
        assert [row.title for row in lists.rows] == ["Øvelse", "Første"]
        assert lists.rows[0].challenge == "Knutepunkt"  # what was being typed came along
        assert lists.stand == "Challenge: Øvelse"
        screen.press("Row: Øvelse")
        lists.choose("About civil protection and preparedness")
        assert lists.rows[0].effect.is_preparedness
        assert screen.shows("Preparedness")
        screen.find("Row: Øvelse").setFocus()
        screen.key("Delete")
        assert [row.title for row in lists.rows] == ["Første"]
        assert lists.stand == "Row: Første"
        screen.key("Ctrl+Z")
        assert [row.title for row in lists.rows] == ["Øvelse", "Første"]


class TestLearning:
    def test_what_was_learned_is_taken_along(self, screen: Screen, lists: Lists, voices: Voices) -> None:
        lists.year.open()
        lists.year.write(LEARNED, "- Éin ansvarleg")
        screen.key("Tab")
        screen.press("Take what was learned along to 2027")
        screen.type("Kunnskap først")
        screen.key("Return")
        assert [point.words for point in lists.parts().points] == ["Éin ansvarleg", "Kunnskap først"]
        screen.find("Learning point 2").setFocus()
        screen.key("Alt+Shift+Up")
        assert [point.words for point in lists.parts().points] == ["Kunnskap først", "Éin ansvarleg"]
        screen.press("Remove learning point 2")
        assert [point.words for point in lists.parts().points] == ["Kunnskap først"]
        assert lists.stand == "New learning point"
        lists.year.wait_for_paper("Læringspunkt for 2027")

    def test_what_became_of_it_stands_in_the_year_after(self, screen: Screen, lists: Lists, voices: Voices) -> None:
        point = lists.point("Begynn tidlegare", 2025)
        meeting = lists.world.plan(date(2026, 12, 1))
        lists.do(Op.FOLLOW, follow.take, meeting.id, key_of(FollowKind.LEARNED, point.id), voices)
        lists.year.open()
        assert screen.shows("Learning points from 2025")
        assert screen.shows("On the agenda of 1 December 2026")
        screen.find("What became of it: Begynn tidlegare").setFocus()
        screen.type("Me byrja i januar")
        lists.year.wait_for_paper("Me byrja i januar")
        screen.key("Return")
        assert lists.parts(2025).points[0].became == "Me byrja i januar"
        screen.press("Open the meeting: Begynn tidlegare")
        assert screen.window.place.subject == meeting.id


def test_the_year_before_stands_beside_all_of_it(screen: Screen, lists: Lists) -> None:
    council, of = lists.world.council.id, (lists.world.council.id, 2025)
    lists.year.keep(2025, done="I fjor", done_police="Politiet i fjor", others="Ungdomsrådet")
    with lists.world.desk.write(Op.EDIT_EFFECT) as work:
        effect = evaluation_writing.add_effect(work, *of, "Lys")
        evaluation_writing.judge(work, effect.id, Verdict.PARTLY)
        evaluation_writing.take_part(work, *of, lists.world.mayor.id)
        theme = evaluation_writing.add_theme(work, *of, Theme.SLT)
        evaluation_writing.save_theme(work, replace(theme, words="Bra"))
    lists.year.open(council, "2026")
    said = ("The police: Politiet i fjor", "Lys: Worked in part", "Kari Prøve, Ungdomsrådet", "SLT: Bra")
    assert not any(screen.shows(words) for words in said)
    screen.press("Show the answers from 2025")
    assert all(screen.shows(words) for words in said)
    screen.press("Hide the answers from 2025")
    assert not any(screen.shows(words) for words in said)


def test_what_was_searched_for_is_where_one_stands(screen: Screen, lists: Lists) -> None:
    lists.effect("Lys")
    (row,) = lists.rows
    screen.window.go(Place("evaluations", lists.world.council.id, "2026", row.effect.id))
    assert lists.stand == "Observed effect: Lys"
    assert has_focus(screen.find("Observed effect: Lys", QTextEdit))


def test_killed_while_typing_in_a_list(screen: Screen, lists: Lists, tmp_path: Path) -> None:
    lists.effect("Lys")
    lists.point("Begynn tidlegare", 2025)
    lists.year.open()
    for name, words in (
        ("Observed effect: Lys", "Det er lysare"),
        ("What became of it: Begynn tidlegare", "Me byrja"),
    ):
        screen.find(name).setFocus()
        screen.type(words)
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("evaluations", lists.world.council.id, "2026")
        assert again.find("Observed effect: Lys", QTextEdit).toPlainText() == "Det er lysare"
        assert again.find("What became of it: Begynn tidlegare", QTextEdit).toPlainText() == "Me byrja"
