"""The autumn of an officer between and in the meetings of the sample year, the program closed and started in between.

Raise, remind, postpone, complete, report, evaluate, and start the next year: by keyboard alone, and once more by mouse.
"""

import csv
import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import documents
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.today.row import TodayLine
from tests.export.eml_reading import text, to
from tests.export.pdf_check import problems
from tests.export.pdf_text import text_of
from tests.export.xlsx_reading import column
from tests.flows.hands import Hands, Keys, Mouse, only
from tests.ui.actions.conftest import choose, menu
from tests.ui.file_dialog import answer
from tests.ui.first_run.conftest import Run
from tests.ui.screen import name_of

SCHOOLS = "Be skolene om tall for fravær"
PATHS = "Kartlegge mørke gangveier ved Vadmyra"
PUBS = "Oversikt over skjenkesteder med gjentatte merknader"
ROOM = "Bestill rom"
LOCAL, OVERALL = "Lokalt politiråd Bergen vest", "Politirådet i Bergen"
LESSON, PRACTISE = "Kjent kontaktperson virker.", "Øve på varsling to ganger i året"
NOTE = "Uro ved utestedene"


class Autumn:
    """What is done by whichever hands, and what came of it."""

    def __init__(self, run: Run, clock: SetClock, hands: Hands, out: Path) -> None:
        self.run, self.clock, self.hands, self.out = run, clock, hands, out
        out.mkdir()

    def on(self, year: int, month: int, day: int, hour: int = 8) -> None:
        """The program is started on that morning."""
        self.run.end()
        self.clock.set(datetime(year, month, day, hour))
        self.run.start()

    def all(self, kind: type[Any], /, **where: Any) -> list[Any]:
        with self.run.context.desk.read() as reader:
            return reader.all(kind, **where)

    def one(self, kind: type[Any], /, **where: Any) -> Any:
        (found,) = self.all(kind, **where)
        return found

    def action(self, title: str) -> ActionItem:
        found = self.one(ActionItem, title=title)
        assert isinstance(found, ActionItem)
        return found

    def person(self, name: str) -> str:
        return str(self.one(Contact, name=name).id)

    def history(self, title: str, kind: HistoryKind) -> list[HistoryLine]:
        return self.all(HistoryLine, action_id=self.action(title).id, kind=kind)

    def council(self, name: str) -> str:
        return str(self.one(Council, name=name).id)

    def evaluation(self, year: int) -> Evaluation:
        found = self.one(Evaluation, council_id=self.council(OVERALL), year=year)
        assert isinstance(found, Evaluation)
        return found

    def paper(self, kind: DocumentKind, **where: Any) -> str:
        """What the document says that was issued, which conforms."""
        document = self.one(IssuedDocument, kind=kind, edition=Edition.FULL, **where)
        with self.run.context.desk.read() as reader:
            content = documents.content(reader, document.id)
        assert problems(content) == []
        return text_of(content)

    # -- what both do alike: the keyboard stands where it is needed
    def note_quickly(self) -> None:
        for line in (f"{SCHOOLS} @Kari Lunde !1.10", "/s Om natteravnene @Odd Brattås 20 min", f"/h {ROOM} !1.10"):
            self.run.type(line)
            assert name_of(self.run.focus) == "Note quickly"
            self.run.key("Return")
        raised = self.action(SCHOOLS)
        assert (raised.owner_id, raised.deadline) == (self.person("Kari Lunde"), Deadline.day(date(2026, 10, 1)))
        assert raised.municipality_id == self.one(Municipality, number="4601").id
        call = self.one(LogEntry, on=date(2026, 9, 10), minutes=20)
        assert call.municipality_id == self.one(Municipality, number="5029").id
        assert self.one(Memo, words=ROOM).on == date(2026, 10, 1)

    def reminded(self) -> None:
        """Two owners have a letter each, and it is kept that they were reminded."""
        files = sorted(self.run.context.paths.outbox.glob("*.eml"))
        letters = {to(file.read_bytes())[0][0]: text(file.read_bytes()) for file in files}
        assert sorted(letters) == ["Kari Lunde", "Terje Vik"]
        assert SCHOOLS in letters["Kari Lunde"]
        assert PUBS in letters["Terje Vik"]
        for title in (SCHOOLS, PUBS):
            assert [line.at.date() for line in self.history(title, HistoryKind.REMINDED)] == [date(2026, 10, 1)]
        assert self.run.shows("2 reminders are recorded as sent")

    def reported(self) -> None:
        meeting = self.one(Meeting, council_id=self.council(LOCAL), day=date(2026, 11, 24))
        assert self.action(PATHS).reported_in == meeting.id
        minutes = self.paper(DocumentKind.MINUTES, meeting_id=meeting.id)
        assert f"{PATHS} {self.action(PATHS).owner} Ferdig" in minutes

    def evaluated(self) -> None:
        row = self.evaluation(2026)
        assert row.next_on == date(2027, 1, 12)
        said = self.paper(DocumentKind.EVALUATION, council_id=row.council_id)
        for words in ("2 av 3 oppgaver ferdige", LESSON, PRACTISE, "Tirsdag 12. januar 2027"):
            assert words in said


@pytest.fixture
def run(qtbot: QtBot, sample_year: paths.Paths, clock: SetClock, tmp_path: Path) -> Iterator[Run]:
    """The program on the sample year, on a morning in September."""
    shutil.copytree(sample_year.data, tmp_path / "data")
    clock.set(datetime(2026, 9, 10, 8))
    made = Run(qtbot, paths.inside(tmp_path / "data"), clock)
    yield made
    made.end()


@pytest.fixture(autouse=True)
def mail_program(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    given: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: given.append(url.toLocalFile()) or True)
    return given


def from_menu(words: str) -> None:
    """With the arrows and Enter."""
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    while (chosen := shown.activeAction()) is None or chosen.text() != words:
        QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    QApplication.processEvents()


def by_filter(run: Run, words: str) -> None:
    """The one action item that fits, with the keyboard on it."""
    run.key("Ctrl+3")
    run.key("Ctrl+F")
    run.type(words)
    run.key("Tab")
    assert name_of(run.focus) == "Action items"


def back_to(run: Run, name: str) -> None:
    """With Shift+Tab, where it stands above."""
    while name_of(run.focus) != name:
        run.key("Shift+Tab")


def to_page(run: Run, words: str, page: str) -> None:
    """By its name."""
    run.key("Ctrl+K")
    run.type(words)
    run.key("Return")
    run.wait(lambda: run.window.place.page == page)


def to_row(run: Run, words: str) -> None:
    """Of Today, with the arrows."""
    while not name_of(run.focus).startswith(words):
        before = run.focus
        run.key("Down")
        assert run.focus is not before, f"the arrows never come to {words!r}"


def test_an_autumn_by_keyboard(run: Run, clock: SetClock, tmp_path: Path, mail_program: list[str]) -> None:
    hands = Keys(run)
    it = Autumn(run, clock, hands, tmp_path / "out")
    with only(mouse=False):
        run.key("Ctrl+N")
        it.note_quickly()
        _change_one(it)
        it.on(2026, 10, 1)
        _remind_two(it, mail_program)
        _put_off(it)
        it.on(2026, 11, 24, 13)
        _complete_and_report(it)
        it.on(2026, 12, 16)
        _take_along(it)
        _note_inside_the_police(it)
        _evaluate(it)
        it.on(2027, 1, 12)
        _start_the_next_year(it)


def _change_one(it: Autumn) -> None:
    run = it.run
    by_filter(run, "gangveier")
    run.key("Ctrl+L")
    run.type("Lyktene er bestilt.")
    run.key("Return")
    assert it.one(LogEntry, words="Lyktene er bestilt.").on == date(2026, 9, 10)
    assert "Lyktene er bestilt." in [line.words for line in it.history(PATHS, HistoryKind.CALL)]
    for key, words in (("E", "terje"), ("F", "ragnhild"), ("D", "27.11")):
        run.key(key)
        run.key("Ctrl+A")
        run.type(words)
        run.key("Return")
        run.key("Escape")
        assert name_of(run.focus) == "Action items"
    changed = it.action(PATHS)
    assert (changed.owner_id, changed.follower_id) == (it.person("Terje Vik"), it.person("Ragnhild Tveit"))
    assert changed.deadline == Deadline.day(date(2026, 11, 27))
    run.key("Ctrl+F")
    run.key("Escape")  # clears the filter


def _remind_two(it: Autumn, given: list[str]) -> None:
    run = it.run
    run.key("Ctrl+3")
    run.key("Shift+Down")
    run.key("F")
    run.type("ingrid")
    run.key("Return")
    assert {it.action(title).follower_id for title in (SCHOOLS, PUBS)} == {it.person("Ingrid Solheim")}
    it.hands.press("Make reminders")
    run.key("Return")
    run.wait(lambda: name_of(run.focus) == "Record as sent")
    assert len(given) == 2
    run.key("Return")
    it.reminded()


def _put_off(it: Autumn) -> None:
    run = it.run
    run.key("Ctrl+1")
    to_row(run, SCHOOLS)
    run.key("U")
    run.type("24.11")
    run.key("Return", 2)
    assert name_of(run.focus).startswith(ROOM)
    assert not run.has("Follow up: " + SCHOOLS)
    run.key("F")
    assert it.one(Memo, words=ROOM).done_on == date(2026, 10, 1)


def _complete_and_report(it: Autumn) -> None:
    run = it.run
    assert run.shows("Put off from 1 October")
    by_filter(run, "gangveier")
    run.key("Space")
    assert it.action(PATHS).status is ActionStatus.DONE
    run.key("Ctrl+1")
    run.key("Down")
    to_row(run, LOCAL)
    run.key("Return")
    assert run.shows(PATHS)  # to be reported in this meeting
    it.hands.press("Mark as reviewed")
    run.key("Escape")
    it.hands.enter("Lysene er på plass.")
    it.hands.press("End meeting")
    it.hands.press("Finish anyway")
    run.key("Return")
    it.reported()


def _take_along(it: Autumn) -> None:
    run = it.run
    run.key("Ctrl+3")
    for words, file in (
        ("Excel workbook", "full.xlsx"), ("CSV", "full.csv"), ("CSV, public version", "public.csv"),
    ):  # fmt: skip
        run.key("Ctrl+E")
        from_menu(words)
        answer(run, it.out / file)
        run.wait((it.out / file).is_file)
    run.key("Ctrl+P")
    it.hands.press("Save a copy")
    answer(run, it.out / "full.pdf")
    run.wait((it.out / "full.pdf").is_file)
    run.key("Escape")
    titles = column((it.out / "full.xlsx").read_bytes(), "A")
    with (it.out / "full.csv").open(encoding="utf-8-sig", newline="") as file:
        full = [row[0] for row in csv.reader(file, delimiter=";")]
    with (it.out / "public.csv").open(encoding="utf-8-sig", newline="") as file:
        public = [row[0] for row in csv.reader(file, delimiter=";")]
    assert [title for title in titles if title in full] == full
    assert SCHOOLS in full
    assert SCHOOLS not in public  # nobody has assessed it
    assert set(public) < set(full)
    listed = (it.out / "full.pdf").read_bytes()
    assert problems(listed) == []
    assert SCHOOLS in text_of(listed)
    assert PATHS not in text_of(listed)  # it is done


def _note_inside_the_police(it: Autumn) -> None:
    run = it.run
    to_page(run, "workload", "workload")
    run.key("Ctrl+E")
    answer(run, it.out / "load.pdf")
    run.wait((it.out / "load.pdf").is_file)
    assert "Workload 2026" in text_of((it.out / "load.pdf").read_bytes())
    to_page(run, "inside the police", "inside_police")
    run.type(NOTE)
    run.key("Return")
    assert it.one(PoliceNote, words=NOTE).on == date(2026, 12, 16)


def _evaluate(it: Autumn) -> None:
    run, hands = it.run, it.hands
    run.key("Ctrl+4")
    back_to(run, "Council")
    hands.choose("Council", OVERALL)
    hands.press("Insert the figures")
    back_to(run, "2 of 2 meetings held")
    run.key("Right", 4)
    run.key("Return")
    run.key("Tab", 3)
    run.key("Return")  # the first action item of the figure
    assert (run.window.place.page, run.window.place.subject) == (
        "actions", it.action("Avtale kontaktpunkt på operativ vakt for skjenkekontrollen").id
    )  # fmt: skip
    run.key("Alt+Left")
    assert name_of(run.focus) == "2. What have we learned?"  # the first without an answer
    back_to(run, "Add who took part")
    run.key("Return")
    hands.press("All members of the council")
    hands.write("2. What have we learned?", LESSON)
    hands.press("Answer separately: What have we learned?")
    run.type("Tallene må komme før.")
    hands.write("The municipality: What have we learned?", "Skolene trenger en uke.")
    hands.press("Add themes")
    from_menu("The police council")
    run.type("Rådet fordeler ansvar.")
    hands.write("Observed effect: Foreldremøter om sosiale medier på 8. trinn", "Tre skoler har hatt møte.")
    hands.press("Take what was learned along to 2027")
    run.type(PRACTISE)
    run.key("Return")
    hands.write("Time of the next evaluation", "12.1.2027")
    hands.press("Issue the evaluation")
    hands.confirm()
    it.evaluated()
    row = it.evaluation(2026)
    assert row.done.startswith("Tallene for 2026: 2 av 2 planlagte møter holdt")
    said = it.paper(DocumentKind.EVALUATION, council_id=row.council_id)
    for words in (
        "Tallene må komme før.",
        "Skolene trenger en uke.",
        "Rådet fordeler ansvar.",
        "Tre skoler har hatt møte.",
    ):
        assert words in said


def _start_the_next_year(it: Autumn) -> None:
    run, hands = it.run, it.hands
    run.key("Ctrl+M")
    hands.choose("Council", OVERALL)
    hands.write("Day", "16.3")
    hands.press("Plan the meeting")
    assert run.window.place.page == "meeting"
    for words in (LESSON, PRACTISE):
        assert run.has(f"{words}, Learning point from the self-evaluation of 2026, does not follow")
    hands.open("Minutes from")
    while not name_of(run.focus).startswith(LESSON):
        run.key("Down")
    run.key("Space")
    run.key("Ctrl+1")
    to_row(run, f"Evaluate 2027 with {OVERALL}")
    run.key("Return")
    assert (run.window.place.page, run.window.place.part) == ("evaluations", "2027")
    for words in ("Learning points from 2026", LESSON, PRACTISE, "Not taken up"):
        assert run.shows(words)


def test_an_autumn_by_mouse(run: Run, clock: SetClock, tmp_path: Path, mail_program: list[str]) -> None:
    hands = Mouse(run)
    it = Autumn(run, clock, hands, tmp_path / "out")
    with only(mouse=True):
        run.press("Note quickly")
        it.note_quickly()
        it.on(2026, 10, 1)
        run.press("Action items, 16")
        click_on(run, SCHOOLS)
        click_on(run, PUBS, Qt.KeyboardModifier.ControlModifier)
        hands.press("Make reminders")
        hands.press("Open 2 drafts")
        run.wait(lambda: len(mail_program) == 2 and run.has("Record as sent"))
        hands.press("Record as sent")
        it.reminded()
        run.press("Today, 2")
        run.click(run.find(f"{SCHOOLS}.", TodayLine).more)
        choose(menu(), "Put off\tU")
        run.type("24.11")
        hands.take("Tuesday 24 November")
        hands.press("Put off")
        assert not run.shows(SCHOOLS)
        it.on(2026, 11, 24, 13)
        assert run.shows("Put off from 1 October")
        hands.press(f"Go to the meeting: {LOCAL}")
        hands.tick(f"Done: {PATHS}")
        hands.back_to_line()
        hands.enter("Lysene er på plass.")
        hands.press("End meeting")
        hands.press("Finish anyway")
        hands.confirm()
        it.reported()
        it.on(2026, 12, 16)
        run.press("Evaluation")
        hands.choose("Council", OVERALL)
        hands.press("Insert the figures")
        hands.write("2. What have we learned?", LESSON)
        hands.press("Add learning points")
        hands.enter(PRACTISE)
        hands.write("Time of the next evaluation", "12.1.2027")
        hands.leave_field()
        hands.press("Issue the evaluation")
        hands.confirm()
        it.evaluated()
        it.on(2027, 1, 12)
        hands.press(f"Begin: Evaluate 2027 with {OVERALL}")
        assert (run.window.place.page, run.window.place.part) == ("evaluations", "2027")
        for words in ("Learning points from 2026", PRACTISE, "Not taken up"):
            assert run.shows(words)


def click_on(run: Run, title: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A row of the list of action items."""
    view = run.find("Action items", RowList)
    rows = (view.model().index(number, 0) for number in range(view.model().rowCount()))
    spot = view.visualRect(next(row for row in rows if row.data() == title)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, spot)
    run.settle()
