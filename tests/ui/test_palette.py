"""Search and do, from anywhere, by keys and by clicks."""

import logging
import sqlite3
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Secretariat
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.services import actions, agenda, backups, councils, evaluations, meetings, minutes, search
from liaison_desk.settings import Appearance
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.kit.suggestions import Suggestion
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.palette import places
from liaison_desk.ui.palette.palette import Palette, Results
from liaison_desk.ui.place import Place
from tests.ui.access import faults
from tests.ui.screen import Screen
from tests.world import World

NAME = "Search, or do something"


def results(screen: Screen) -> Results:
    return next(palette.results for palette in screen.window.findChildren(Palette) if palette.isVisible())


def rows(screen: Screen) -> list[Suggestion]:
    return results(screen).rows()


def titles(screen: Screen) -> list[str]:
    return [f"# {row.title}" if row.heading else row.title for row in rows(screen)]


def ask(screen: Screen, words: str) -> None:
    """Typed into the palette, opened first if need be, and answered."""
    if not is_open(screen):
        screen.key("Ctrl+K")
    field = screen.focus
    assert isinstance(field, QLineEdit)
    field.selectAll()
    screen.key("Delete")
    screen.type(words)
    screen.wait(lambda: screen.context.jobs.is_idle)
    screen.settle()
    screen.wait(lambda: screen.context.jobs.is_idle)


def is_open(screen: Screen) -> bool:
    return any(overlay.isVisible() for overlay in screen.window.findChildren(Overlay))


def click_row(screen: Screen, title: str) -> None:
    shown = results(screen)
    number = next(n for n, row in enumerate(shown.rows()) if row.title == title and not row.heading)
    screen.click(shown.viewport(), shown.visualRect(shown.model().index(number, 0)).center())


# -- going


def test_to_a_person_by_keys(screen: Screen, world: World) -> None:
    ask(screen, "prøv")
    assert titles(screen) == ["# People", "Kari Prøve"]
    assert rows(screen)[1].meta == "ordfører  ·  Øygarden kommune"
    assert rows(screen)[1].bold == (5, 10)
    screen.key("Return")
    assert not is_open(screen)
    assert screen.window.place == Place("contacts", world.mayor.id)
    assert screen.page.isAncestorOf(screen.focus)


def test_to_a_council_by_clicks(screen: Screen, world: World) -> None:
    world.plan()
    screen.press(NAME)
    screen.type("politir")
    screen.wait(lambda: "# Go to" in titles(screen))
    assert titles(screen)[-3:] == ["# Go to", world.council.name, world.council.name]
    assert [row.meta for row in rows(screen)[-2:]] == ["council", "1 December"]
    click_row(screen, world.council.name)
    assert screen.window.place == Place("council", world.council.id)


def test_down_to_a_later_row(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Ringe kommunen", council_id=world.council.id)
        actions.raise_item(work, "Skrive til kommunen", council_id=world.council.id)
    ask(screen, "kommune")
    assert "# Action items" in titles(screen)
    while results(screen).current().title != "Ringe kommunen":
        screen.key("Down")
    screen.key("Return")
    assert screen.window.place == Place("actions", action.id)


def test_to_the_very_line(screen: Screen, world: World) -> None:
    """In the minutes where it stands there, in the notes where it is internal or the meeting goes on."""
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ADD_ENTRY) as work:
        item = agenda.add_item(work, meeting.id, "Trafikken")
        said = minutes.add_entry(work, item.id, EntryKind.NOTE, "Fergekøen er lang")
        internal = minutes.add_entry(work, item.id, EntryKind.INTERNAL, "Ring kapteinen")

    def go(words: str) -> Entry:
        ask(screen, words)
        screen.key("Return")
        assert isinstance(screen.focus, Block)
        return screen.focus.entry

    assert go("fergek") == said
    assert screen.window.place.part == "hold"
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting.id)
    screen.go("today")
    assert go("fergek") == said
    assert screen.window.place.part == "finish"
    assert go("kaptein") == internal
    assert screen.window.place.part == "hold"


@pytest.mark.parametrize(("word", "part"), [("syvende", "hold"), ("syttende", "finish")])
def test_the_line_is_in_sight(screen: Screen, world: World, word: str, part: str) -> None:
    """On a page that has only just been made, and in the notes, which otherwise stand at their end."""
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ADD_ENTRY) as work:
        item = agenda.add_item(work, meeting.id, "Trafikken")
        for number in range(20):
            said = {6: "Syvende linje", 16: "Syttende linje"}.get(number, "Noe annet")
            minutes.add_entry(work, item.id, EntryKind.NOTE, said)
        if part == "finish":
            meetings.end(work, meeting.id)
    screen.window.resize(1024, 700)
    ask(screen, word)
    screen.key("Return")
    assert screen.window.place.part == part
    line = screen.focus
    assert isinstance(line, Block)
    screen.wait(lambda: line.visibleRegion().boundingRect().height() == line.height())


def test_to_an_agenda_item_and_an_evaluation(screen: Screen, world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ITEM) as work:
        item = agenda.add_item(work, meeting.id, "Russetiden")
        file = evaluations.load(work, world.council.id, 2026, world.desk.today())
        evaluations.save(work, replace(file.evaluation, learned="Begynne i\ngod tid"))
    ask(screen, "russ")
    screen.key("Return")
    assert screen.window.place == Place("meeting", meeting.id, "prepare", item.id)
    ask(screen, "god tid")
    assert titles(screen) == ["# In meetings and evaluations", "«Begynne i god tid»"]
    assert rows(screen)[1].value == Place("evaluations", world.council.id, "2026")


def test_enter_waits_for_the_answer(screen: Screen, world: World) -> None:
    """Whoever types fast does not land where the words before would have led."""
    ask(screen, "per t")
    screen.focus.selectAll()
    screen.key("Delete")
    for letter in "kari p":
        screen.type(letter)
    screen.key("Return")
    screen.wait(lambda: screen.window.place == Place("contacts", world.mayor.id))


# -- coming and leaving again


def test_escape_goes_back_to_where_one_wrote(screen: Screen, world: World) -> None:
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.START_MEETING) as work:
        agenda.add_item(work, meeting.id, "Trafikken")
        meetings.start(work, meeting.id)
    screen.go("meeting", meeting.id, "hold")
    line = screen.focus
    screen.type("Halvt skrevet")
    for key in ("Escape", "Ctrl+K"):
        ask(screen, "kari")
        screen.key(key)
        assert not is_open(screen)
        assert screen.focus is line
    screen.type(" linje")
    assert line.toPlainText() == "Halvt skrevet linje"


def test_not_over_a_panel_and_not_in_the_first_run(screen: Screen) -> None:
    screen.key("Ctrl+T")
    screen.key("Ctrl+K")
    assert not screen.window.findChildren(Palette)
    screen.key("Escape")
    screen.go("first_run")
    screen.key("Ctrl+K")
    assert not screen.window.findChildren(Palette)


def test_before_anything_is_typed(screen: Screen, world: World) -> None:
    """Where one was last, and what is on today."""
    world.plan(date(2026, 11, 24))
    for page, subject in (("contacts", world.mayor.id), ("council", world.council.id), ("contacts", world.mayor.id)):
        screen.go(page, subject)
    screen.go("today")
    screen.key("Ctrl+K")
    assert [(row.title, row.meta) for row in rows(screen)[:6]] == [
        ("Last visited", ""),
        ("Kari Prøve", "ordfører"),
        (world.council.name, "council"),
        ("Meetings today", ""),
        (world.council.name, "12:00"),
        ("Do", ""),
    ]
    click_row(screen, "Kari Prøve")
    assert screen.window.place == Place("contacts", world.mayor.id)
    screen.key("Ctrl+K")
    assert "Kari Prøve" not in titles(screen)  # one is there


def test_places_by_name(screen: Screen, world: World) -> None:
    """What is gone is not among them, nor pages that are nothing but themselves; five at most."""
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Ringe NAV")
    subjects = {
        "meeting": meeting.id,
        "council": world.council.id,
        "municipality": world.municipality.id,
        "contacts": world.mayor.id,
        "actions": action.id,
    }
    gone = [Place(page, "gone", "2026") for page in (*subjects, "evaluations", "settings")]
    been = places.been(screen.context, [*gone, *(Place(*place) for place in subjects.items())])
    assert [(row.title, row.meta) for row in been] == [
        (world.council.name, "24 November"),
        (world.council.name, "council"),
        ("Øygarden", "municipality"),
        ("Kari Prøve", "ordfører"),
        ("Ringe NAV", "action item"),
    ]
    year = Place("evaluations", world.council.id, "2026")
    assert [row.meta for row in places.been(screen.context, [year] * 6)] == ["Evaluation 2026"] * 5


# -- doing


def test_something_new_in_a_place(screen: Screen, world: World) -> None:
    ask(screen, "new meet øyg")
    assert titles(screen)[:3] == ["# Do", "New meeting in Øygarden", f"New meeting in {world.council.name}"]
    assert rows(screen)[1].keys == ("Ctrl", "M")
    assert rows(screen)[1].bold == (15, 23)
    screen.key("Return")
    assert screen.has("New meeting")
    assert screen.window._over.opened.given == {"municipality_id": world.municipality.id}
    screen.key("Escape")
    ask(screen, "new action item")
    assert titles(screen) == ["# Do", "New action item"]
    click_row(screen, "New action item")
    assert screen.window._over.opened.name == "new_action"


def test_only_commands(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        work.update(replace(world.mayor, name="Settings Hansen"))
    ask(screen, ">")
    assert titles(screen)[0] == "# Do"
    assert {"New contact", "Undo: Add contact", "Save now", "Settings", "Language: Nynorsk", "Today"} <= set(
        titles(screen)
    )
    ask(screen, ">sett")
    assert titles(screen) == ["# Do", "Settings"]
    screen.key("Return")
    assert screen.window.place.page == "settings"
    ask(screen, "> undo")
    screen.key("Return")
    assert screen.shows("Undone")
    with world.desk.read() as reader:
        assert reader.get(type(world.mayor), world.mayor.id) == world.mayor
    ask(screen, "> redo")
    assert len(titles(screen)) == 2
    ask(screen, "year plan")
    assert titles(screen) == ["# Go to", "Year plan"]


def test_only_people(screen: Screen, world: World) -> None:
    world.plan()
    ask(screen, "@")
    assert titles(screen) == []
    assert screen.shows("Type a name.")
    ask(screen, "@øygarden")
    assert titles(screen) == ["# People", "Øygarden kommune"]
    screen.key("Return")
    assert screen.window.place == Place("contacts", world.mayor.id)


def test_a_backup_is_made_and_one_is_found_to_restore(screen: Screen) -> None:
    ask(screen, "back up")
    screen.key("Return")
    assert screen.window.place.part == "backups"
    screen.wait(lambda: backups.found(screen.context.paths) and not screen.context.keeper.is_running)
    screen.key("Ctrl+1")
    ask(screen, "restore")
    assert titles(screen)[:2] == ["# Do", "Restore a backup"]
    screen.key("Return")
    assert screen.shows("Restore this backup")


def test_a_meeting_of_today_is_started_and_ended(screen: Screen, world: World) -> None:
    meeting = world.plan(date(2026, 11, 24))
    world.plan(date(2026, 12, 1))
    ask(screen, "start")
    assert titles(screen)[:2] == ["# Do", f"Start the meeting: {world.council.name}"]
    screen.key("Return")
    assert screen.window.place == Place("meeting", meeting.id, "hold")
    with world.desk.read() as reader:
        assert reader.get(Meeting, meeting.id).started_at is not None
    ask(screen, "end the meeting")
    assert titles(screen)[:2] == ["# Do", f"End the meeting: {world.council.name}"]
    screen.key("Return")
    assert screen.window.place == Place("meeting", meeting.id, "finish")
    assert screen.shows("The meeting is over")
    with world.desk.read() as reader:
        assert reader.get(Meeting, meeting.id).ended_at is not None


def test_a_meeting_of_theirs_is_started_with_something_to_write_under(screen: Screen, world: World) -> None:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        council = councils.save(work, replace(world.council, secretariat=Secretariat.MUNICIPALITY))
    meeting = world.plan(date(2026, 11, 24))
    ask(screen, "start")
    assert titles(screen)[1] == f"Start the meeting: {council.name}"
    screen.key("Return")
    with world.desk.read() as reader:
        assert [item.title for item in reader.all(AgendaItem, meeting_id=meeting.id)] == ["Own notes"]


def test_another_look(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[Any] = []
    screen.window.settings_changed.connect(wanted.append)
    ask(screen, "dark")
    screen.key("Return")
    ask(screen, "bokmål")
    screen.key("Return")
    assert [(settings.appearance, str(settings.language)) for settings in wanted] == [
        (Appearance.DARK, "en"),
        (Appearance.LIGHT, "nb"),
    ]
    ask(screen, "kari")
    screen.window.rebuild(screen.context.settings)  # larger text, with the palette open
    screen.settle()
    assert not screen.window.findChildren(Palette)
    assert screen.page.isAncestorOf(screen.focus)


# -- nothing, little, and what went wrong


def test_nothing_and_a_second_chance(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Besøke ungdomsskolen")
    ask(screen, "xyz")
    assert titles(screen) == []
    assert screen.shows("Nothing is called “xyz”")
    ask(screen, "skole")
    assert titles(screen) == ["# Also inside words", "Besøke ungdomsskolen"]
    assert not screen.shows("Nothing is called")
    screen.key("Return")
    assert screen.window.place.page == "actions"


def test_a_failing_search_says_so_and_logs_no_words(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("near hemmelig")

    monkeypatch.setattr(search, "find", refuse)
    with caplog.at_level(logging.DEBUG):
        ask(screen, "hemmelig")
    assert screen.shows("The search did not succeed")
    assert "OperationalError" in caplog.text
    assert "hemmelig" not in caplog.text
    monkeypatch.undo()
    ask(screen, "prøve")
    assert "Kari Prøve" in titles(screen)
    assert not screen.shows("The search did not succeed")


def test_what_was_asked_before_is_given_up(screen: Screen, world: World, caplog: pytest.LogCaptureFixture) -> None:
    """However fast one types, the answer is that of the last key, and nothing of it is told the log."""
    with caplog.at_level(logging.DEBUG):
        for words in ("k", "ka", "kar", "kari", "kari prøve"):
            screen.key("Ctrl+K") if not is_open(screen) else None
            screen.focus.setText(words)
        screen.wait(lambda: screen.context.jobs.is_idle)
        screen.settle()
        screen.wait(lambda: titles(screen) == ["# People", "Kari Prøve"])
        screen.focus.setText("per")
        screen.key("Escape")  # while it is being asked
        screen.wait(lambda: screen.context.jobs.is_idle)
    assert caplog.text == ""


def test_for_everybody(screen: Screen, world: World) -> None:
    world.plan(date(2026, 11, 24))
    screen.window.resize(1024, 700)
    screen.press(NAME)  # an icon in the narrow rail
    for words in ("", "k", "xyz"):
        ask(screen, words)
        palette = screen.window.findChildren(Palette)[-1]
        assert palette.isVisible()
        assert faults(palette) == []
