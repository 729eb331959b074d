"""The evaluation page in the window, with a year to evaluate."""

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QTextEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.texts import Voices
from liaison_desk.services import evaluations, issuing, meetings
from tests.services.test_meeting_cycle import hold
from tests.ui.screen import Screen
from tests.world import World

DONE, LEARNED, WORKED = "1. What have we done?", "2. What have we learned?", "3. What was smart?"
NEXT = "Time of the next evaluation"


class Year:
    """What one does on the page, and what became of it."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world = screen, world

    def open(self, council: str = "", year: str = "") -> None:
        self.world.desk.forget_undo()
        self.screen.go("evaluations", council, year)

    # -- on the screen
    def answer(self, question: str) -> QTextEdit:
        return self.screen.find(question, QTextEdit)

    def write(self, question: str, words: str) -> None:
        self.answer(question).setFocus()
        self.screen.type(words)

    def council(self) -> QComboBox:
        return self.screen.find("Council", QComboBox)

    @property
    def preview(self) -> Any:
        return self.screen.page._preview

    def paper(self) -> str:
        """The words on the document beside the page."""
        document = self.preview.document
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
        return " ".join(" ".join(pages).split())

    def wait_for_paper(self, words: str) -> None:
        self.screen.wait(lambda: words in self.paper())

    # -- in the store
    def stored(self, year: int = 2026) -> Evaluation:
        with self.world.desk.read() as reader:
            return evaluations.load(reader, self.world.council.id, year, self.world.desk.today()).evaluation

    def is_stored(self) -> bool:
        with self.world.desk.read() as reader:
            return bool(reader.all(Evaluation))

    def issued(self) -> list[IssuedDocument]:
        with self.world.desk.read() as reader:
            return sorted(reader.all(IssuedDocument, kind="evaluation"), key=lambda document: document.version)

    def keep(self, year: int, **answers: Any) -> Evaluation:
        with self.world.desk.write(Op.EDIT_EVALUATION) as work:
            return evaluations.save(
                work, Evaluation(id=f"evaluation-{year}", council_id=self.world.council.id, year=year, **answers)
            )

    def drafts(self) -> dict[str, str]:
        self.screen.context.saving.flush()
        with self.world.desk.read() as reader:
            return {key: words for key, words in reader.drafts().items() if key.startswith("text|")}


def hold_meetings(world: World, voices: Voices) -> None:
    """One in spring, called to in time; one in autumn, called to too late."""
    now = world.clock.now()
    for day, sent in ((date(2026, 3, 10), date(2026, 2, 20)), (date(2026, 9, 8), date(2026, 9, 7))):
        meeting = world.plan(day)
        with world.desk.write(Op.ISSUE_AGENDA) as work:
            agenda = issuing.issue_agenda(work, meeting.id, voices)
        with world.desk.write(Op.MARK_SENT) as work:
            issuing.mark_sent(work, agenda.id, sent)
        world.clock.set(datetime.combine(day, now.time()))
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        hold(world, meeting)
    world.clock.set(now)
    world.desk.forget_undo()


@pytest.fixture
def year(plurals: None, screen: Screen, world: World, monkeypatch: pytest.MonkeyPatch) -> Year:
    monkeypatch.setattr("liaison_desk.ui.preview.PAUSE", 1)  # what a rest is, is tested where the preview is
    return Year(screen, world)
