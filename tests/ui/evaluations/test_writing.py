"""The year-end evaluation, written beside the document it becomes."""

import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import actions, councils, documents
from tests.ui.actions.conftest import has_focus
from tests.ui.evaluations.conftest import DONE, LEARNED, NEXT, WORKED, Year, hold_meetings
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of
from tests.world import World


# -- what stands there
def test_without_a_council_there_is_nothing_to_evaluate(screen: Screen, year: Year, world: World) -> None:
    with world.desk.write(Op.REMOVE_COUNCIL) as work:
        councils.remove(work, world.council.id)
    year.open()
    assert screen.shows("Nothing to evaluate yet")
    screen.press("New council")
    assert screen.shows("New council")
    assert screen.has("Name of the council")


def test_a_year_without_meetings_says_so(screen: Screen, year: Year) -> None:
    year.open()
    for words in (
        "Self-evaluation 2026",
        "Øygarden  ·  Evaluation",
        "Done together with the municipality, deadline 31 December (in 37 days).",
        "No meetings are recorded in 2026.",
    ):
        assert screen.shows(words)
    assert screen.reads().count("Not answered") == 4
    assert has_focus(year.answer(DONE))
    year.wait_for_paper("Eigenevaluering 2026")  # Øygarden is written to in Nynorsk
    assert not year.is_stored()  # looking at it makes none


def test_the_figures_are_counted(screen: Screen, year: Year, world: World, voices: Voices) -> None:
    hold_meetings(world, voices)
    with world.desk.write(Op.ADD_ACTION) as work:
        late = actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
        actions.raise_item(work, "Skrive brev", council_id=world.council.id)
        actions.change_status(work, late.id, actions.ActionStatus.DONE)
    year.open()
    for words in ("2 of 2", "1 of 2", "100%", "meetings held", "agendas in time", "attendance, municipality"):
        assert screen.shows(words)
    assert screen.has("1 of 2 action items done")
    assert not screen.shows("No meetings are recorded")
    assert not any(isinstance(part, QLineEdit) for part in screen.page._well.findChildren(QLineEdit))  # never typed


# -- writing
def test_an_answer_is_kept_at_every_key_and_is_one_step(screen: Screen, year: Year) -> None:
    year.open()
    screen.type("To møte")
    key = next(iter(year.drafts()))
    assert key.endswith("/2026|done")
    assert year.drafts()[key] == "To møte"
    assert screen.shows("In progress")
    assert not year.is_stored()
    screen.key("Tab")
    assert year.stored().done == "To møte"
    assert year.drafts() == {}
    assert screen.shows("Answered")
    screen.key("Ctrl+Z")
    assert screen.shows("Undone: Change evaluation")
    assert (year.answer(DONE).toPlainText(), year.is_stored()) == ("", False)
    screen.key("Ctrl+Y")
    assert (year.answer(DONE).toPlainText(), year.stored().done) == ("To møte", "To møte")


def test_the_document_follows_every_letter(screen: Screen, year: Year) -> None:
    year.open()
    screen.type("Ungdomsmiljøet")
    year.wait_for_paper("Ungdomsmiljøet")  # before it is stored
    assert not year.is_stored()
    year.write(LEARNED, "Det virka")
    year.wait_for_paper("Det virka")


def test_all_three_and_the_date_are_answered(screen: Screen, year: Year) -> None:
    year.open()
    for question, words in ((DONE, "Ein"), (LEARNED, "To"), (WORKED, "Tre")):
        year.write(question, words)
    screen.find(NEXT, QLineEdit).setFocus()
    screen.type("30.11.2027")
    screen.key("Return")
    stored = year.stored()
    assert (stored.done, stored.learned, stored.worked) == ("Ein", "To", "Tre")
    assert stored.next_on == date(2027, 11, 30)
    assert screen.find(NEXT, QLineEdit).text() == "Tuesday 30 November 2027"
    assert screen.reads().count("Answered") == 4
    year.wait_for_paper("30. november 2027")


def test_the_figures_can_be_put_in_as_words(screen: Screen, year: Year, world: World, voices: Voices) -> None:
    hold_meetings(world, voices)
    year.open()
    screen.type("Før. Etter.")
    editor = year.answer(DONE)
    cursor = editor.textCursor()
    cursor.setPosition(len("Før."))
    editor.setTextCursor(cursor)
    screen.press("Insert the figures")
    words = editor.toPlainText()
    assert words.startswith("Før. Tala for 2026: 2 av 2 planlagde møte haldne, ")
    assert words.endswith(". Etter.")
    assert has_focus(editor)
    assert list(year.drafts().values()) == [words]
    year.wait_for_paper("Tala for 2026")
    screen.key("Ctrl+Z")  # the editor's own: the sentence goes, the words stay
    assert editor.toPlainText() == "Før. Etter."


def test_figures_of_nothing_are_words_too(screen: Screen, year: Year) -> None:
    year.open()
    screen.press("Insert the figures")
    assert "2026" in year.answer(DONE).toPlainText()


def test_an_answer_passed_by_with_tab_is_not_where_one_wrote_last(screen: Screen, year: Year) -> None:
    year.open()
    screen.key("Tab", 2)
    assert name_of(screen.focus) == LEARNED
    screen.press("Insert the figures")
    assert "2026" in year.answer(DONE).toPlainText()
    screen.key("Tab", 2)
    screen.type("Mykje.")
    screen.press("Insert the figures")
    assert year.answer(LEARNED).toPlainText().startswith("Mykje. Tala for 2026")
    screen.click(year.answer(DONE).viewport())
    screen.press("Insert the figures")
    assert year.answer(DONE).toPlainText().count("2026") == 2


# -- the next date
def test_no_such_date_gets_a_sentence_and_stays(screen: Screen, year: Year) -> None:
    year.open()
    screen.find(NEXT, QLineEdit).setFocus()
    screen.type("31.11")
    screen.key("Tab")
    assert screen.shows("November has 30 days. Did you mean 30 November?")
    assert screen.find(NEXT, QLineEdit).text() == "31.11"
    assert year.stored().next_on is None


def test_the_next_date_is_the_deadline_of_the_year_after(screen: Screen, year: Year) -> None:
    year.keep(2025, next_on=date(2026, 12, 10))
    year.open()
    assert screen.shows("deadline 10 December (in 16 days)")


def test_the_next_date_taken_back(screen: Screen, year: Year) -> None:
    year.open()
    year.write(DONE, "Ein")
    screen.find(NEXT, QLineEdit).setFocus()
    screen.type("1.12.2027")
    screen.key("Return")
    screen.key("Ctrl+A")
    screen.key("Delete")
    screen.key("Return")
    assert year.stored().next_on is None
    year.answer(LEARNED).setFocus()
    screen.key("Ctrl+Z")
    assert year.stored().next_on == date(2027, 12, 1)
    screen.key("Ctrl+Z")
    assert (year.stored().next_on, year.stored().done) == (None, "Ein")


# -- years and councils
def test_the_year_before_and_back(screen: Screen, year: Year, world: World) -> None:
    year.keep(2025, done="I fjor")
    year.open()
    year.write(DONE, "I år")
    screen.press("The year before")
    assert screen.shows("Self-evaluation 2025")
    assert year.answer(DONE).toPlainText() == "I fjor"
    assert (screen.window.place.subject, screen.window.place.part) == (world.council.id, "2025")
    assert not screen.find("The year before", None).isEnabled()
    year.wait_for_paper("I fjor")
    assert year.stored().done == "I år"  # what was being typed went where it belongs
    screen.press("The year after")
    assert year.answer(DONE).toPlainText() == "I år"
    assert not screen.find("The year after", None).isEnabled()


def test_the_answers_of_the_year_before_beside_these(screen: Screen, year: Year) -> None:
    year.keep(2025, done="I fjor heldt vi to møte.", learned="")
    year.open()
    assert not screen.shows("I fjor heldt vi to møte.")
    screen.press("Show the answers from 2025")
    assert screen.shows("I fjor heldt vi to møte.")
    assert screen.reads().count("2025") == 1  # only where there was an answer
    year.write(DONE, "I år òg.")
    assert screen.shows("I fjor heldt vi to møte.")
    screen.press("Hide the answers from 2025")
    assert not screen.shows("I fjor heldt vi to møte.")
    screen.press("The year before")
    assert not any("the answers from" in words for words in screen.reads())  # nothing before that


def test_another_council(screen: Screen, year: Year, world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        forum = councils.found(work, "Næringsforum", CouncilKind.BUSINESS_FORUM, [], Language.NB)
    year.open(world.council.id, "2026")
    year.write(DONE, "For politirådet")
    screen.find(NEXT, QLineEdit).setFocus()
    screen.type("snart")
    year.council().setFocus()
    at = year.council().findText("Næringsforum")
    screen.key("Up" if at < year.council().currentIndex() else "Down")
    assert screen.window.place.subject == forum.id
    assert year.answer(DONE).toPlainText() == ""
    assert screen.find(NEXT, QLineEdit).text() == ""  # that was about the other one
    assert not screen.shows("Write a date")
    assert screen.shows("Done together with the members, deadline 31 December (in 37 days).")
    year.wait_for_paper("Egenevaluering 2026")  # without a municipality in the officer's own
    assert year.stored().done == "For politirådet"
    screen.go("today")
    screen.go("evaluations")
    assert screen.window.place.subject == forum.id  # the last one shown
    year.open(world.council.id, "2026")
    assert screen.find(NEXT, QLineEdit).text() == "snart"


def test_coming_to_a_year_of_a_council(screen: Screen, year: Year, world: World) -> None:
    year.keep(2025, done="I fjor")
    year.open(world.council.id, "2025")
    assert year.answer(DONE).toPlainText() == "I fjor"


def test_coming_to_a_council_that_is_gone(screen: Screen, year: Year, world: World) -> None:
    year.open("no such council", "2026")
    assert screen.window.place.subject == world.council.id


# -- long, broken, killed
def test_a_long_answer_grows_and_the_line_being_written_is_seen(screen: Screen, year: Year) -> None:
    year.open()
    editor = year.answer(WORKED)
    before = editor.height()
    editor.setFocus()
    for number in range(30):
        screen.type(f"Linje {number}")
        screen.key("Return")
    assert editor.height() > before + 500
    assert editor.verticalScrollBar().maximum() == 0
    form = screen.page._form
    line = editor.viewport().mapTo(form.viewport(), editor.cursorRect().center())
    assert form.viewport().rect().contains(line)


def test_what_is_answered_throughout_is_opened_at_its_beginning(screen: Screen, year: Year) -> None:
    year.keep(2026, done="Ei linje\n" * 80, learned="Noko", worked="Noko anna")
    year.open()
    screen.settle()
    assert screen.focus is year.answer(DONE)
    form = screen.page._form
    assert form.viewport().rect().contains(year.answer(DONE).mapTo(form.viewport(), QPoint(0, 0)))


def test_a_document_that_cannot_be_made_leaves_the_text_alone(
    screen: Screen, year: Year, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    year.open()
    year.wait_for_paper("Eigenevaluering 2026")
    real = documents.draft_evaluation

    def broken(*_args: object) -> bytes:
        raise ValueError("a strange glyph")

    monkeypatch.setattr(documents, "draft_evaluation", broken)
    screen.type("To møte")
    screen.wait(lambda: screen.shows("The document could not be made"))
    assert year.answer(DONE).toPlainText() == "To møte"
    assert list(year.drafts().values()) == ["To møte"]
    assert "Eigenevaluering 2026" in year.paper()  # the last one that could be made
    monkeypatch.setattr(documents, "draft_evaluation", real)
    screen.type(" til")
    year.wait_for_paper("To møte til")
    assert not screen.shows("The document could not be made")
    assert [record.name for record in caplog.records] == ["liaison_desk.ui.preview"]


def test_typing_never_waits_for_a_slow_document(screen: Screen, year: Year, monkeypatch: pytest.MonkeyPatch) -> None:
    year.open()
    year.wait_for_paper("Eigenevaluering 2026")
    real, gate, makers = documents.draft_evaluation, threading.Event(), list[int]()

    def slow(*args: Any, **given: Any) -> bytes:
        makers.append(threading.get_ident())
        gate.wait(10)
        return real(*args, **given)

    monkeypatch.setattr(documents, "draft_evaluation", slow)
    screen.type("A")
    screen.wait(lambda: makers)
    for number, letter in enumerate("Alt vart skrive", 1):
        screen.type(letter)  # while the document of the first letter is still being made
        assert year.answer(DONE).toPlainText() == "A" + "Alt vart skrive"[:number]
    assert list(year.drafts().values()) == ["AAlt vart skrive"]
    assert len(makers) == 1
    gate.set()
    year.wait_for_paper("AAlt vart skrive")
    assert len(makers) == 2  # one for all that was written meanwhile
    assert threading.get_ident() not in makers
    assert has_focus(year.answer(DONE))


def test_killed_while_typing(screen: Screen, year: Year, tmp_path: Path) -> None:
    year.open()
    screen.type("Vi heldt to møte")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("evaluations")
        assert again.find(DONE, QTextEdit).toPlainText() == "Vi heldt to møte"


# -- for everyone
def test_the_pages_keys(screen: Screen, year: Year) -> None:
    year.open()
    screen.key("F1")
    assert screen.shows("To the document")
    assert screen.shows("Save a copy of the newest version, or of the draft")
    screen.key("F1")
    screen.key("Ctrl+P")
    assert has_focus(year.preview.view)
    screen.key("F6")
    assert has_focus(screen.page._foot)
    screen.key("F6")
    assert has_focus(screen.page._form)
    screen.key("F6")
    assert has_focus(year.preview)


def test_tab_goes_from_top_to_bottom(screen: Screen, year: Year, world: World) -> None:
    year.keep(2025, done="I fjor")
    with world.desk.write(Op.ADD_COUNCIL) as work:
        councils.found(work, "Næringsforum", CouncilKind.BUSINESS_FORUM, [], Language.NB)
    year.open(world.council.id, "2026")
    screen.find("The year before").setFocus()
    passed = []
    for _ in range(21):
        passed.append(name_of(screen.focus))
        screen.key("Tab")
    assert passed == [
        "The year before", "Council", "Show the answers from 2025", "Add who took part", "Insert the figures",
        DONE, "Answer separately: What have we done?", LEARNED, "Answer separately: What have we learned?",
        WORKED, "Answer separately: What was smart?", "Add themes", "Add the effect of the measures",
        "Add learning points", NEXT, f"Pick from the month: {NEXT}", "Assess the document", "Smaller", "Larger", "Save a copy of the draft", "Preview",
    ]  # fmt: skip
    assert name_of(screen.focus) == "Issue the evaluation"


def test_narrow_the_document_is_a_drawer(screen: Screen, year: Year) -> None:
    screen.window.resize(1024, 700)
    year.open()
    assert not screen.has("Preview")
    screen.press("Show the document")
    year.wait_for_paper("Eigenevaluering 2026")
    assert has_focus(year.preview.view)
    screen.key("Esc")
    assert not screen.has("Preview")
    screen.key("Ctrl+P")
    screen.press("Close")
    assert not screen.has("Preview")
    screen.key("F6", 2)
    assert has_focus(year.preview)


def test_writing_goes_on_behind_what_is_there(screen: Screen, year: Year) -> None:
    year.keep(2026, done="Først.")
    year.open()
    assert year.answer(DONE).textCursor().atEnd()
    assert has_focus(year.answer(LEARNED))  # the first that waits
    year.answer(DONE).moveCursor(QTextCursor.MoveOperation.End)
    year.write(DONE, " Så.")
    screen.key("Tab")
    assert year.stored().done == "Først. Så."
