"""The storage card and the list of backups: what there is, what each holds, and a second folder."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.backups import Backup, Trouble, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Language
from liaison_desk.paths import Paths
from liaison_desk.services import backups, memos, stores
from liaison_desk.store.connection import connect
from liaison_desk.ui.settings.backups import BackupsPart
from tests import factory
from tests.services.test_backups import damage, make_newer, secure
from tests.ui.access import faults
from tests.ui.dress import dressed
from tests.ui.file_dialog import answer
from tests.ui.screen import Screen, name_of
from tests.world import World


@pytest.fixture
def living(screen: Screen) -> Iterator[Screen]:
    """A change of the settings holds, as the program has it."""

    screen.window.settings_changed.connect(screen.window.take_settings)
    yield screen
    screen.context.jobs.close()


def make(screen: Screen, days_ago: int = 0, why: Why = Why.CLOSE) -> Backup:
    context = screen.context
    return backups.make(context.paths, context.keeper.key, why, context.desk.now() - timedelta(days=days_ago))


def rests(screen: Screen) -> None:
    screen.wait(lambda: screen.context.jobs.is_idle)
    screen.settle()


def test_the_card_says_how_many_and_that_the_last_can_be_opened(plurals: None, living: Screen) -> None:
    living.go("settings")
    assert living.shows("None yet. The first is made when you close the program.")
    make(living, 30)
    make(living)
    living.go("today")
    living.go("settings")
    living.context.keeper.changed.emit()
    rests(living)
    assert living.shows("2 backups, ")
    assert living.shows("the oldest from 25 October 2026.")
    assert living.shows("The last, from 24 November 2026 10:42, has been read through and can be opened.")
    damage(make(living).file)
    living.context.keeper.changed.emit()
    rests(living)
    assert living.shows("10:42, is damaged. Make a new one.")


def test_what_takes_the_room_and_when_it_is_too_much(living: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    with living.context.desk.write(Op.ADD_ATTACHMENT) as work:
        work.attach("content", b"x" * 2048)
    monkeypatch.setattr(stores, "free_space", lambda _: 1)
    living.go("settings")
    assert living.shows("attachments 2.0 kB")
    assert living.shows("The disk is nearly full. Make room, or backups cannot be made.")


def test_each_says_when_why_and_what_it_holds(plurals: None, living: Screen, world: World) -> None:
    old = make(living, 2, Why.DAILY)
    with world.desk.write(Op.PLAN_MEETING) as work:
        for day in range(1, 15):
            work.add(factory.meeting(council_id=world.council.id, day=date(2026, 12, day)))
        memos.add(work, "Ring", world.desk.today())
    new = make(living)
    living.go("settings")
    living.press("Show the backups", QPushButton)
    assert living.window.place.part == "backups"
    view = living.page.findChild(BackupsPart).view
    assert living.focus is view
    assert view.current_id() == new.file.name
    living.wait(lambda: living.shows("It is the same as the desk now."))
    assert living.shows("14, from 1 December 2026 to 14 December 2026")
    living.key("Down")
    assert view.current_id() == old.file.name
    living.wait(lambda: living.shows("new since then"))
    assert living.shows("22 November 2026 10:42")
    assert living.shows("and 2 more")
    assert living.shows("1 other thing")
    assert living.window.place.more == old.file.name
    living.press("Back to the settings", QPushButton)
    assert living.has("Show the backups")


def test_what_was_removed_since_would_be_back(living: Screen, world: World) -> None:
    with world.desk.write(Op.PLAN_MEETING) as work:
        meeting = work.add(factory.meeting(council_id=world.council.id))
        changed = work.add(factory.meeting(council_id=world.council.id))
        item = work.add(factory.item(meeting_id=changed.id))
    make(living)
    with world.desk.write(Op.PLAN_MEETING) as work:
        work.remove(meeting)
        work.remove(item)
        work.update(type(world.mayor)(**{**_fields(world.mayor), "phone": "90000000"}))
    living.go("settings", part="backups")
    living.wait(lambda: living.shows("What was removed or erased since is back then. Meetings: 1."))
    assert living.shows("the meeting or its minutes have changed since then")
    assert living.shows("changed since then")


def _fields(row: object) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__slots__}


def test_a_damaged_and_a_newer_one_say_so_and_lead_nowhere(living: Screen) -> None:
    newer, damaged = make(living, 1), make(living)
    damage(damaged.file)
    make_newer(newer.file, living.context.keeper.key)
    living.go("settings", part="backups")
    living.wait(lambda: living.shows("It is damaged and cannot be restored."))
    assert not living.has("Restore this backup")
    living.key("Down")
    living.wait(lambda: living.shows("It was written by a newer version of the program"))
    assert not living.has("Restore this backup")


def test_the_step_asks_first_and_can_be_left(living: Screen) -> None:
    asked: list[Backup] = []
    living.window.restore_asked.connect(asked.append)
    made = make(living)
    living.go("settings", part="backups")
    living.wait(lambda: living.has("Restore this backup"))
    living.press("Restore this backup", QPushButton)
    assert living.shows("The desk becomes what it was 24 November 2026 10:42.")
    living.key("Esc")
    assert asked == []
    living.press("Restore this backup", QPushButton)
    living.key("Return")
    assert asked == [made]


def test_one_is_made_when_it_is_asked_for(living: Screen, place: Paths) -> None:
    living.go("settings", part="backups")
    assert living.shows("There is none yet.")
    assert name_of(living.focus) == "Make one now"
    living.key("Return")
    living.wait(lambda: not living.context.keeper.is_running and living.has("Restore this backup"))
    (made,) = backups.found(place)
    assert made.why is Why.ASKED
    assert living.shows("24 November 2026 10:42")


def test_a_second_folder_is_chosen_filled_shown_and_let_go(living: Screen, place: Paths, tmp_path: Path) -> None:
    secure(place, living.context.keeper.key)
    made = make(living)
    stick = tmp_path / "stick"
    stick.mkdir()
    living.go("settings")
    living.press("Choose a folder for a second copy of the backups", QPushButton)
    answer(living, stick)
    living.wait(lambda: living.context.settings.second_folder == str(stick))
    assert name_of(living.focus) == "Another folder for a second copy of the backups"
    rests(living)
    assert living.shows(str(stick))
    (out,) = backups.found_in_second(str(stick), living.context.keeper.key)
    assert out.file.read_bytes() == made.file.read_bytes()
    made.file.unlink()
    living.go("settings", part="backups")
    living.wait(lambda: living.shows("24 November 2026 10:42"))
    living.go("settings")
    living.press("No second folder for backups", QPushButton)
    assert living.context.settings.second_folder == ""
    assert "What lies in the folder stays there." in living.said
    assert name_of(living.focus) == "Choose a folder for a second copy of the backups"
    assert out.file.exists()


def test_a_stick_that_is_away_is_said(living: Screen, place: Paths, tmp_path: Path) -> None:
    living.context.settings = type(living.context.settings)(
        *(getattr(living.context.settings, name) for name in ("language", "text_size", "appearance")),
        second_folder=str(tmp_path / "away"),
    )
    secure(place, living.context.keeper.key)
    living.go("settings")
    living.context.keeper.start(Why.ASKED)
    assert living.shows("A backup is being made …")
    rests(living)
    assert living.context.keeper.state.elsewhere is Trouble.AWAY
    assert living.shows("The folder is not there now. It is tried again with the next backup.")
    assert connect(place.store, living.context.keeper.key) is not None


@pytest.mark.parametrize(("language", "size"), [(Language.NN, 100), (Language.NB, 200)])
def test_everybody_can_read_it(living: Screen, pictures: Path, language: Language, size: int) -> None:
    make(living, 9, Why.BEFORE_MIGRATION)
    make(living, 1)
    with dressed(living, pictures, language, size):
        living.go("settings", part="backups")
        rests(living)
        assert faults(living.page, size / 100) == []
        living.go("settings")
        rests(living)
        assert faults(living.page, size / 100) == []
