"""The states of the pages: what is refused and why, long lists, and what is typed and chosen that stays."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.handover import (
    Choices,
    Chosen,
    Clash,
    Count,
    Group,
    Handover,
    Likeness,
    Preview,
    Scope,
    SetAside,
    Side,
)
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.own_drafts import UNDER_WAY
from liaison_desk.paths import Paths
from liaison_desk.services import handover, handover_giving
from liaison_desk.store.errors import DamagedStoreError, FullStoreError, NewerStoreError
from liaison_desk.ui.clipboard import copy_secret
from liaison_desk.ui.handover import doing
from liaison_desk.ui.handover.held import Held, held
from tests.ui.file_dialog import answer, leave
from tests.ui.handover.conftest import Officer, at_desk, tab_to
from tests.ui.screen import Screen, name_of
from tests.world import World

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
AT = datetime(2026, 11, 2, 9, 0, tzinfo=OSLO)
LABEL = Handover(
    id="h", at=AT, by="Hilde Brekke", officer_id=ContactId("o"), places="Askøy", first_year=2019, last_year=2026
)


def clash(number: int, *, kind: type = ActionItem, value: str = "", is_settled: bool = False) -> Clash:
    here = Side((value or f"min {number}",), ("",), "Ola Eksempel", AT)
    there = Side((f"deira {number}",), ("",), "Hilde Brekke", AT)
    name = "title" if kind is ActionItem else "text"
    return Clash(f"k{number}", kind, None, f"Oppgave {number}", (name,), here, there, Chosen.FILE, is_settled)


def preview(*clashes: Clash, **more: object) -> Preview:
    counts = tuple(Count(group, new=2, newer=1 if group is Group.ACTIONS else 0) for group in Group)
    return replace(Preview(LABEL, counts, clashes, (), 0, size=4096), **more)


def show(screen: Screen, found: Preview) -> Held:
    """As once its file is open."""
    screen.go("handover", part="take_in")
    hold = held(screen.context)
    hold.preview = found
    screen.page._shown._now.opened.emit()
    screen.settle()
    return hold


# -- a file that is refused


def test_half_a_file_is_refused_in_words_and_another_can_be_chosen(screen: Screen, tmp_path: Path) -> None:
    screen.go("handover", part="take_in")
    assert name_of(screen.focus) == "Choose the file"
    tab_to(screen, "See what it holds")
    screen.key("Return")
    assert screen.shows("Choose the file first.")
    half = tmp_path / "half.ldhandover"
    half.write_bytes(b"x" * 100)
    screen.press("Choose the file", QPushButton)
    leave(screen)
    screen.press("Choose the file", QPushButton)
    answer(screen, half)
    assert screen.shows("half.ldhandover")
    screen.key("Return")
    assert screen.shows("Write the code.")
    screen.type("ABC")
    screen.key("Return")
    assert screen.shows("This is no code")
    screen.key("Ctrl+A")
    screen.type(CODE)
    screen.key("Return")
    screen.wait(lambda: screen.shows("It is not whole, or it has been changed"))
    assert name_of(screen.focus) == "Choose the file"
    half.unlink()
    screen.press("See what it holds", QPushButton)
    screen.wait(lambda: screen.shows("It cannot be read."))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NewerStoreError(9, 4), "a newer version of the program: 9, this one knows 4."),
        (DamagedStoreError("handover"), "Nothing of it is used."),
        (RuntimeError("odd"), "The log tells more."),
    ],
)
def test_what_stands_against_a_file_is_said(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def refuse(*_given: object) -> None:
        raise error

    monkeypatch.setattr(doing, "look", refuse)
    held(screen.context).file = tmp_path / "a.ldhandover"
    screen.go("handover", part="take_in")
    assert name_of(screen.focus) == "Code"
    screen.type(CODE)
    screen.key("Return")
    screen.wait(lambda: screen.shows(words))


def test_without_a_backup_nothing_is_taken_in(screen: Screen, place: Paths) -> None:
    place.backups.write_text("in the way")
    show(screen, preview())
    screen.press("Take in 16 new and 1 newer", QPushButton)
    screen.wait(lambda: screen.shows("Nothing was taken in"))
    assert screen.shows("No backup could be made")
    assert name_of(screen.focus).startswith("Take in")
    with screen.context.desk.read() as reader:
        assert reader.all(Handover) == []
    screen.press("Cancel", QPushButton)
    assert screen.shows("No file is chosen")


def test_the_sample_year_takes_nothing_in_and_hands_nothing_over(qtbot: QtBot, world: World, place: Paths) -> None:
    world.desk.close()
    with at_desk(qtbot, place, sample=True) as screen:
        for part in ("take_in", "make", ""):
            screen.go("handover", part=part)
            assert screen.shows("This is the sample year")
            assert not screen.has("Choose the file")
            assert not screen.has("Make the file")


def test_without_a_municipality_there_is_nothing_to_hand_over_yet(officer: Officer) -> None:
    screen = officer("Kari")
    screen.go("handover", part="make")
    assert screen.shows("Nothing to hand over yet")
    assert screen.focus.accessibleName() == "New municipality"


# -- what is shown


def test_many_changes_are_shown_some_at_a_time_and_chosen_all_at_once(screen: Screen, plurals: None) -> None:
    long = "Politiet orienterte. " * 60
    settled = clash(100, kind=Entry, is_settled=True)
    hold = show(screen, preview(clash(0, value=long), settled, *(clash(number) for number in range(1, 60))))
    assert screen.has("Take in 16 new, 1 newer and 60 choices")
    assert not screen.shows(long.strip())
    screen.press("Show all", QPushButton)
    assert screen.shows(long.strip())
    assert not screen.find("Yours: min 100", QRadioButton).isEnabled()
    assert screen.shows("Locked or issued: this value stands.")
    assert len(screen.window.findChildren(QRadioButton)) == 50
    screen.press("Keep all mine", QPushButton)
    more = screen.find("Show 25 more", QPushButton)
    more.setFocus()
    screen.key("Return")
    assert name_of(screen.focus).startswith("Yours: min 24")  # the first of the new ones, as it is chosen
    assert len([key for key, choice in hold.choices.chosen.items() if choice is Chosen.HERE]) == 60
    assert "k100" not in hold.choices.chosen


def test_groups_with_nothing_are_left_out_and_rows_are_walked_with_the_arrows(screen: Screen, plurals: None) -> None:
    show(screen, replace(preview(), counts=(Count(Group.MEETINGS, 31, 0, 0, 4), Count(Group.LOG))))
    said = "Meetings 2019–2026: 31 new, 0 changed on both sides, 4 here already"
    screen.find(said).setFocus()
    assert not screen.shows("Contact log and inside the police")
    assert not screen.shows("Newer")
    screen.key("Down")
    assert name_of(screen.focus) == "In all: 31 new, 0 changed on both sides, 4 here already"


def test_what_is_nothing_new_says_why(screen: Screen) -> None:
    nothing = replace(preview(), counts=(Count(Group.MEETINGS, here=4),))
    for found, words in (
        (nothing, "Nothing is new"),
        (replace(nothing, is_own=True), "You made this file yourself"),
        (preview(was_taken_in=AT), "This file was taken in 2 November 2026"),
    ):
        show(screen, found)
        assert screen.shows(words)
        assert screen.has("Take in 16 new and 1 newer") is not found.changes_nothing
        screen.press("Cancel", QPushButton)


def test_who_is_who_and_whose_it_is_are_chosen(screen: Screen, plurals: None) -> None:
    likeness = Likeness(ContactId("theirs"), ContactId("mine"), "Kari Lunde", "Askøy kommune")
    hold = show(screen, preview(likenesses=(likeness,), owned=4))
    assert screen.shows("The same person?")
    screen.press("Two people", QPushButton)
    screen.find("Take over 4 open action items", QCheckBox).setFocus()
    screen.key("Space")
    assert hold.choices == Choices({}, frozenset({"theirs"}), takes_over=False)
    screen.press("The same", QPushButton)
    assert hold.choices.apart == frozenset()


# -- a page that goes before its job has ended


@pytest.fixture
def held_back(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Nothing is made or opened before it is set."""
    may = threading.Event()

    def late(work: Callable[..., object]) -> Callable[..., object]:
        def wait_and_work(*given: object) -> object:
            may.wait()
            return work(*given)

        return wait_and_work

    monkeypatch.setattr(handover_giving, "write", late(handover_giving.write))
    monkeypatch.setattr(doing, "look", late(doing.look))
    return may


def test_a_file_whose_code_nobody_has_seen_goes_with_the_desk(
    qtbot: QtBot, world: World, place: Paths, tmp_path: Path, held_back: threading.Event
) -> None:
    world.desk.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    with at_desk(qtbot, place) as screen:
        screen.go("handover", part="make")
        screen.press("Make the file", QPushButton)
        answer(screen, stick)
        screen.window.detach()
        held_back.set()
        screen.context.jobs.close()
        assert len(list(stick.iterdir())) == 2
    assert not list(stick.iterdir())


def test_a_file_that_was_made_meanwhile_shows_its_code_to_who_comes_back(
    screen: Screen, tmp_path: Path, held_back: threading.Event
) -> None:
    screen.go("handover", part="make")
    screen.press("Make the file", QPushButton)
    answer(screen, tmp_path)
    screen.go("handover")
    screen.settle()
    leaving = f"leaving:{tmp_path}"  # were the run killed now, the next one would know where to sweep
    assert leaving in screen.context.desk.written()
    held_back.set()
    screen.context.jobs.close()
    screen.go("handover", part="make")
    assert screen.shows("The file is made")
    assert leaving not in screen.context.desk.written()
    with screen.context.desk.read() as reader:
        assert len(reader.all(Handover)) == 1


def test_a_file_that_was_opened_for_nobody_is_closed_with_the_desk(
    qtbot: QtBot, world: World, place: Paths, tmp_path: Path, held_back: threading.Event
) -> None:
    with world.desk.read() as reader:
        scope = Scope(tuple(one.id for one in reader.all(Municipality)))
    file, code = tmp_path / "a.ldhandover", handover.new_code()
    handover.write(world.desk, place, scope, file, code)
    world.desk.close()
    with at_desk(qtbot, place) as screen:
        held(screen.context).file = file
        screen.go("handover", part="take_in")
        screen.type(code)
        screen.key("Return")
        screen.window.detach()
        held_back.set()
        screen.context.jobs.close()
        assert list(place.scratch.iterdir())
    assert not list(place.scratch.iterdir())


def test_a_code_that_was_copied_leaves_the_clipboard_with_the_desk(qtbot: QtBot, world: World, place: Paths) -> None:
    world.desk.close()
    clipboard = QGuiApplication.clipboard()
    with at_desk(qtbot, place) as screen:
        copy_secret(screen.context, CODE)
        assert clipboard.text() == CODE
    assert clipboard.text() == ""
    with at_desk(qtbot, place) as screen:
        copy_secret(screen.context, CODE)
        clipboard.setText("Noko anna")
    assert clipboard.text() == "Noko anna"


# -- a file that is made


def test_what_is_missing_is_said_beside_it(screen: Screen) -> None:
    screen.go("handover", part="make")
    screen.find("Øygarden", QCheckBox).setFocus()
    screen.key("Space")
    screen.press("Make the file", QPushButton)
    assert screen.shows("Choose at least one municipality.")
    assert name_of(screen.focus) == "Øygarden"
    screen.key("Space")
    assert not screen.shows("Choose at least one municipality.")
    assert screen.shows("All of the municipality goes along")
    screen.press("For a deputy", QPushButton)
    assert not screen.shows("All of the municipality goes along")
    screen.press("Make the file", QPushButton)
    assert screen.shows("Write the day.")
    screen.write("First day of the deputy", "20.12")
    screen.write("Last day of the deputy", "1.12")
    screen.press("Make the file", QPushButton)
    assert screen.shows("The last day is before the first.")
    screen.write("Last day of the deputy", "31.12")
    scope, cover = screen.page._shown.form.asked()
    assert (scope.period.first, scope.period.last) == (date(2026, 12, 20), date(2026, 12, 31))
    assert (cover.day, cover.until) == (date(2026, 12, 20), date(2026, 12, 31))
    screen.write("To whom", "Siri Mønster")
    screen.key("Ctrl++")  # the window is built anew
    assert screen.find("To whom").text() == "Siri Mønster"
    assert screen.find("For a deputy", QPushButton).isChecked()
    assert screen.find("Last day of the deputy").text() == "Thursday 31 December"


@pytest.mark.parametrize(
    ("error", "words"),
    [(OSError(30, "read-only"), "The folder cannot be written to."), (ValueError("odd"), "The log tells more.")],
)
def test_a_file_that_cannot_be_made_leaves_the_form_as_it_was(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    desk, noted = screen.context.desk, []

    def refuse(*_given: object) -> None:
        noted.extend(desk.written())
        raise error

    monkeypatch.setattr(handover_giving, "write", refuse)
    screen.go("handover", part="make")
    screen.write("To whom", "Siri Mønster")
    screen.press("Make the file", QPushButton)
    answer(screen, tmp_path)
    screen.wait(lambda: screen.shows("The file could not be made"))
    under_way = f"{UNDER_WAY}{tmp_path}"  # killed then, the next run knows where to look
    assert under_way in noted
    assert screen.context.saving.flush()
    assert under_way not in desk.written()
    assert screen.shows(words)
    assert screen.find("To whom").text() == "Siri Mønster"


def test_a_file_the_desk_cannot_remember_is_not_left_behind(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise FullStoreError("disk")

    monkeypatch.setattr(handover, "record", refuse)
    screen.go("handover", part="make")
    screen.press("Make the file", QPushButton)
    where = tmp_path / "stick"
    where.mkdir()
    answer(screen, where)
    screen.wait(lambda: screen.shows("The file could not be made"))
    assert screen.shows("The disk is full.")
    assert list(where.iterdir()) == []
    assert held(screen.context).made is None


# -- what has been


def test_what_was_handed_over_and_not_chosen_can_be_read(screen: Screen, plurals: None) -> None:
    screen.go("settings")
    screen.press("Earlier handovers", QPushButton)
    assert screen.shows("No handover yet")
    with screen.context.desk.write(Op.SET_UP) as work:
        work.add(replace(LABEL, taken_in_at=AT))
        work.add(replace(LABEL, id="other", taken_in_at=AT, places="Sotra"))
        work.add(replace(LABEL, id="own", first=date(2026, 12, 1), last=date(2026, 12, 24)))
        for number in range(32):
            field, value = ("status", "in_progress") if number else ("due_on", "2026-12-04")
            work.add(
                SetAside(
                    id=f"s{number:02}", handover_id="h", row_id="r", in_table="action_item", field=field, value=value,
                    by="Hilde Brekke", at=AT,
                )
            )  # fmt: skip
        work.add(
            SetAside(id="old", row_id="r", in_table="contact", field="title", value="rådmann", by="", at=AT)
        )  # fmt: skip
    screen.settle()
    assert screen.shows("Askøy, 2019–2026, taken in 2 November 2026")
    assert screen.shows("Askøy, as a deputy 01.12.2026 – 24.12.2026")
    assert screen.shows("Nothing was left out")
    assert screen.shows("rådmann")
    assert screen.shows("In progress")
    assert screen.shows("4 December 2026")
    more = screen.find("Show 2 more", QPushButton)
    more.setFocus()
    screen.key("Return")
    assert name_of(screen.focus) == "An action item  ·  Status: In progress. Hilde Brekke, 2 November 2026"
    with screen.context.desk.read() as reader:
        assert len(reader.all(Municipality)) == 1


def test_the_palette_leads_to_both(screen: Screen) -> None:
    known: list[tuple[str, Callable[[], str]]] = [
        ("make a handover", lambda: screen.window.place.part),
        ("take in a handover", lambda: screen.window.place.part),
    ]
    for words, part in known:
        screen.key("Ctrl+K")
        screen.type(words)
        screen.key("Return")
        assert screen.window.place.page == "handover"
        assert part() in words.replace(" in a", "_in").replace("take_in handover", "take_in")
