"""What the program opens with."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QLineEdit

from liaison_desk import app, settings
from liaison_desk.clock import OSLO
from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import ON_TIME
from liaison_desk.services import documents, memos, outbox, today
from liaison_desk.settings import Appearance
from liaison_desk.store.errors import DamagedStoreError
from liaison_desk.store.work import Reader
from liaison_desk.ui import doorway
from liaison_desk.ui.kit import theme
from liaison_desk.ui.place import TODAY, Place
from liaison_desk.ui.today.page import TodayPage
from tests.conftest import NOW
from tests.ui.app.conftest import Starter

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "icalendar", "holidays", "yaml")

SHELL = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from liaison_desk import app
from liaison_desk.ui.place import Place
seen = {}
class Window(app.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(lambda: seen.update(painted=sorted(set(HEAVY) & set(sys.modules))))  # before the program
    def attaching(self, *given):
        yield from super().attaching(*given)
        if self.place.page == "securing":  # a key store that lasts over processes is none to test with
            self.go(Place("today"))
        seen.update(attached=sorted(set(HEAVY) & set(sys.modules)), page=self.place.page)
        QTimer.singleShot(0, application.quit)
HEAVY = %r
app.MainWindow = Window
application = app.Application([])
program = app.Program(application, app.Options(Path(sys.argv[1])))
program.start()
QTimer.singleShot(30_000, application.quit)
application.exec()
program.end()
print(json.dumps(seen))
"""


def shell(folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", SHELL % (HEAVY,), str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_the_shell_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    seen = shell(tmp_path)
    assert seen["painted"] == []
    assert "sqlalchemy" in seen["attached"]  # so it would have been noticed
    assert seen["page"] == "first_run"


def test_today_waits_for_nothing_that_writes(old_desk: Starter) -> None:
    seen = shell(old_desk.folder)
    assert seen == {"painted": [], "attached": ["sqlcipher3"], "page": "today"}


def test_an_empty_folder_leads_to_the_first_run(start: Starter) -> None:
    running = start().arrive()
    assert running.window.place.page == "first_run"
    assert running.shows("Who are you?")
    assert not running.has("Navigation")
    assert (start.folder / "store.ldb").exists()


def test_a_desk_that_is_there_opens_on_today(own_desk: Starter) -> None:
    running = own_desk().arrive()
    assert running.window.place == TODAY
    assert running.shows("Ola Eksempel")
    assert running.has("Øygarden")


def test_what_was_typed_in_the_first_run_is_there_after_a_restart(start: Starter) -> None:
    running = start().arrive()
    running.type("Ola Eks")
    running.end()
    again = start().arrive()
    assert again.find("Name", QLineEdit).text() == "Ola Eks"


def test_now_lets_the_program_live_on_another_day(own_desk: Starter) -> None:
    running = own_desk(now=datetime(2027, 3, 1, 9, 0)).arrive()
    assert running.context.today() == date(2027, 3, 1)
    since = running.context.desk.now() - datetime(2027, 3, 1, 9, 0, tzinfo=OSLO)
    assert 0 <= since.total_seconds() < 300  # its clock goes on from there
    assert running.shows("Monday 1 March")


def test_a_language_of_the_command_line_holds_for_this_run_only(own_desk: Starter) -> None:
    running = own_desk(language=Language.NN).arrive()
    assert running.context.settings.language is Language.NN
    running.key("Ctrl++")
    running.end()
    kept = settings.load(own_desk.folder / "settings.json")
    assert (kept.language, kept.text_size) == (Language.EN, 125)


def test_the_document_layer_is_made_ready_once_the_desk_is_shown(
    own_desk: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready: list[bool] = []
    monkeypatch.setattr(documents, "warm_up", lambda: ready.append(True))
    monkeypatch.setattr(doorway, "WARM_UP", 0)
    folder = own_desk.folder / "outbox"
    outbox.put(folder, [("old.eml", b"")], NOW.replace(tzinfo=OSLO) - timedelta(days=15))
    outbox.put(folder, [("new.eml", b"")], NOW.replace(tzinfo=OSLO) - timedelta(days=2))
    running = own_desk().arrive()
    running.wait(lambda: ready)
    running.wait(lambda: len(list(folder.iterdir())) == 1)  # and old e-mail drafts are gone
    assert (folder / "new.eml").exists()


def test_the_command_line_is_read_only_where_it_says_something(tmp_path: Path) -> None:
    assert app.parse([]) == app.Options()
    said = ["--data-dir", str(tmp_path), "--language", "nn", "--now", "2027-03-01T09:00", "--demo"]
    assert app.parse(said) == app.Options(tmp_path, Language.NN, datetime(2027, 3, 1, 9, 0), demo=True)


@pytest.mark.usefixtures("short_year")
def test_the_demo_is_a_throw_away_sample(own_desk: Starter) -> None:
    before = sorted((file.name, file.read_bytes()) for file in own_desk.folder.glob("store.*"))
    assert before
    cache = own_desk.folder / "cache"
    left = [cache / name for name in ("demo-broken00", "demo-mine", "demo-running0")]
    for folder in left:
        folder.mkdir(parents=True)
    shutil.copy(own_desk.folder / "store.ldb", left[0])
    running_on = QLockFile(str(left[2] / "store.lock"))
    assert running_on.tryLock(0)
    _, *named = (left[2] / "store.lock").read_text("utf-8").splitlines()
    (left[0] / "store.lock").write_text("\n".join([str(2**22 + 1), *named, ""]), "utf-8")  # of no program any more
    running = own_desk(demo=True, now=None, language=Language.EN).arrive()
    home = running.program.home.data
    assert home.parent == cache
    assert [folder.exists() for folder in left] == [False, True, True]
    running_on.unlock()
    assert running.shows("Ingrid Solheim")
    assert running.context.desk.today() == date(2026, 11, 24)
    assert running.shows("This is a sample year")
    assert not running.has("Leave the sample")  # there is no desk to go back to
    running.go("settings")
    assert running.shows("This sample is thrown away when you close the program.")
    running.end()
    assert not home.exists()
    assert sorted((file.name, file.read_bytes()) for file in own_desk.folder.glob("store.*")) == before


def test_what_today_shows_is_read_once_and_beside_the_windows(
    own_desk: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[str] = []
    real = today.look

    def look(reader: Reader, day: date, early: timedelta = ON_TIME) -> today.Look:
        if early == ON_TIME:  # where nothing is due, the page asks what comes next too
            where.append(threading.current_thread().name)
        return real(reader, day, early)

    monkeypatch.setattr(today, "look", look)
    running = own_desk().arrive()
    assert where == ["loader"]
    running.context.do(Op.ADD_MEMO, memos.add, "Ring rektor", NOW.date())
    running.settle()
    running.wait(lambda: running.shows("Ring rektor"))  # and anew when something has changed
    assert "MainThread" in where


def test_the_windows_answer_while_the_first_page_is_made_and_change_when_it_is_there(
    own_desk: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered: list[bool] = []
    real = TodayPage.prepare

    def prepare(page: TodayPage, place: Place) -> Iterator[None]:
        QTimer.singleShot(0, lambda: answered.append(page.isVisible()))
        yield from real(page, place)
        dark = replace(page.context.settings, appearance=Appearance.DARK)
        running.window.change_settings(dark)  # as the system may ask for it at any time
        assert running.window.page is None
        yield

    monkeypatch.setattr(TodayPage, "prepare", prepare)
    running = own_desk()
    running.arrive()
    assert answered == [False]
    assert theme.current().dark
    assert running.window.place == TODAY
    assert running.shows("Ola Eksempel")


def test_a_look_that_fails_is_come_upon_where_it_can_be_said(
    own_desk: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = today.look

    def look(reader: Reader, day: date, early: timedelta = ON_TIME) -> today.Look:
        if threading.current_thread().name == "loader":
            raise DamagedStoreError("a page of it")
        return real(reader, day, early)

    monkeypatch.setattr(today, "look", look)
    assert own_desk().arrive().window.place == TODAY
