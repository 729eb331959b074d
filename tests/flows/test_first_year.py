"""One council's first year: from the first start to the issued evaluation, by keyboard alone and by mouse."""

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QTextEdit

from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import documents
from tests.export.pdf_check import problems
from tests.export.pdf_text import lines_of
from tests.flows.hands import Hands, Keys, Mouse, only
from tests.ui.first_run.conftest import Run
from tests.ui.stray import no_stray_windows

COUNCIL = "Politirådet i Øygarden"
OPENING, MUNICIPALITY, POLICE = "Opning og gjennomgang av referat", "Saker frå Øygarden kommune", "Saker frå politiet"
SPRING, AUTUMN = date(2026, 3, 18), date(2026, 10, 14)
ACTION = "Sende oversikt over skjenkestader"


class Year:
    """What is done, step by step; how, the hands know."""

    def __init__(self, run: Run, clock: SetClock, hands: Hands) -> None:
        self.run, self.clock, self.hands = run, clock, hands

    def at(self, month: int, day: int, hour: int = 9, minute: int = 0) -> None:
        self.clock.set(datetime(2026, month, day, hour, minute))

    def all(self, kind: type[Any], /, **where: Any) -> list[Any]:
        with self.run.context.desk.read() as reader:
            return reader.all(kind, **where)

    def meeting(self, day: date) -> Meeting:
        (found,) = self.all(Meeting, day=day)
        assert isinstance(found, Meeting)
        return found

    def paper(self, kind: DocumentKind, day: date | None = None) -> list[str]:
        """The lines of the document that was issued, which conforms."""
        where = {"meeting_id": self.meeting(day).id} if day else {}
        (document,) = self.all(IssuedDocument, kind=kind, **where)
        with self.run.context.desk.read() as reader:
            content = documents.content(reader, document.id)
        assert problems(content) == []
        return lines_of(content)

    # -- the steps
    def found_the_council(self) -> None:
        """The four steps of the first run."""
        self.at(1, 12)
        self.run.type("Ingrid Solheim")
        self.hands.press("Next")
        self.run.type("øyg")
        self.hands.take("Øygarden")
        self.hands.press("Next")
        if self.run.has("Add this council"):
            self.hands.press("Add this council")
        self.hands.press("Next")
        self.run.find_way()
        self.hands.press("Next")
        code = self.run.code()
        self.hands.press("Next")
        self.run.type(code)
        self.hands.press("Begin")
        self.run.wait(lambda: self.run.window.place.page == "today")
        assert self.run.window.place.page == "today"
        assert [place.name for place in self.all(Municipality)] == ["Øygarden"]

    def seat_the_members(self) -> None:
        self.run.wait(lambda: self.run.has("Øygarden"))
        self.hands.press("Øygarden")
        self.hands.press(COUNCIL)
        self.hands.press("Add a member")
        for name in ("Kari Prøve", "Per Test"):
            self.run.type(name)
            self.hands.take(f"New contact “{name}”")
        self.run.type("ingrid")
        self.hands.take("Ingrid Solheim")
        self.hands.choose("Role of Kari Prøve", "Chair")
        self.hands.choose("Role of Ingrid Solheim", "Minute-taker")
        assert len(self.all(Membership)) == 3

    def plan(self, day: str, on: date) -> None:
        """From the council's page, or where the program has just led to."""
        self.hands.press("New meeting")
        self.fill_the_panel(day)
        assert self.run.window.place.page == "meeting"
        assert self.meeting(on).stage is MeetingStage.PLANNED

    def fill_the_panel(self, day: str) -> None:
        self.hands.write("Day", day)
        self.hands.write("Begins at", "12")
        self.hands.write("Ends at", "14")
        self.hands.write("Place", "Rådhuset")
        self.hands.press("Plan the meeting")

    def prepare(self) -> None:
        self.hands.choose("Where the new case goes", POLICE)
        self.hands.into("Add a case to the agenda")
        self.hands.enter("Skjenkestader")
        self.hands.open("3a, Skjenkestader")
        self.hands.write("Presenter", "Per Test")
        self.hands.write("Minutes", "15")
        self.hands.write("Background", "Tal frå hausten.")
        self.hands.write("Preparation notes", "Ring Per.")
        self.hands.close_item()
        (item,) = self.all(AgendaItem, title="Skjenkestader")
        assert (item.presenter, item.minutes, item.background) == ("Per Test", 15, "Tal frå hausten.")
        assert item.preparation == "Ring Per."

    def issue(self) -> None:
        self.hands.press("Finish the agenda")
        self.hands.confirm()
        self.hands.press("Mark as sent")
        self.hands.confirm()

    def begin(self) -> None:
        self.hands.press("Start meeting")
        assert isinstance(self.run.focus, QTextEdit)

    def hold_the_first(self) -> None:
        """Something under every case, and an action item with a helper of the program for owner and deadline."""
        self.hands.enter("/b Innkalling og sakliste godkjende.")
        self.hands.next_item("2/26")
        self.hands.enter("Kommunen orienterte.")
        self.hands.next_item("3/26")
        self.hands.enter("/i Berre for meg.")
        self.run.type(f"/t {ACTION} @per")
        self.hands.take("Per Test")
        self.hands.enter("!neste møte")
        for number in range(4, 8):
            self.hands.next_item(f"{number}/26")
            self.hands.enter(f"Sak {number} er drøfta.")
        self.at(3, 18, 13, 40)
        self.hands.press("End meeting")
        (action,) = self.all(ActionItem)
        assert (action.title, action.owner, action.deadline) == (ACTION, "Per Test", Deadline.next_meeting())
        assert len(self.all(Entry)) == 8

    def finish(self, reference: str) -> None:
        """As the primary button leads: locked, sent, archived, on to the next meeting."""
        self.hands.confirm()
        assert self.run.shows("Version 1, locked")
        self.hands.confirm()
        self.hands.confirm()
        self.hands.confirm()
        self.run.type(reference)
        self.hands.leave_field()
        assert self.run.has("To the next meeting")

    def hold_the_second(self) -> None:
        self.hands.press("Mark as reviewed")
        self.hands.confirm()
        (first,) = self.all(Meeting, day=SPRING)
        assert first.reviewed_in == self.meeting(AUTUMN).id
        self.hands.tick(f"Done: {ACTION}")
        self.hands.back_to_line()
        self.hands.enter("Referatet frå mars er gjennomgått.")
        self.hands.press("End meeting")

    def evaluate(self) -> None:
        self.hands.evaluate()
        self.hands.press("Insert the figures")
        self.hands.write("2. What have we learned?", "Skjenkekontroll verkar.")
        self.hands.write("3. What was smart?", "Å møtast to gonger.")
        self.hands.write("Time of the next evaluation", "15.12.2027")
        self.hands.press("Issue the evaluation")
        self.hands.confirm()
        (row,) = self.all(Evaluation)
        assert (row.year, row.learned, row.next_on) == (2026, "Skjenkekontroll verkar.", date(2027, 12, 15))


@pytest.fixture(params=[Keys, Mouse], ids=["keyboard", "mouse"])
def hands(run: Run, request: pytest.FixtureRequest) -> Hands:
    made: Hands = request.param(run)
    return made


def test_the_first_year(run: Run, clock: SetClock, hands: Hands) -> None:
    year = Year(run, clock, hands)
    with only(mouse=isinstance(hands, Mouse)), no_stray_windows():
        year.found_the_council()
        year.seat_the_members()
        year.plan("18.3", SPRING)

        year.at(3, 10)
        year.prepare()
        year.issue()
        lines = year.paper(DocumentKind.AGENDA, SPRING)
        assert lines[:3] == [COUNCIL, "Innkalling og saksliste", "Onsdag 18. mars 2026, kl. 12.00–14.00"]
        assert lines[lines.index("3/26 Skjenkestader") :][:3] == [
            "3/26 Skjenkestader",
            "Kl. 12.00–12.15 · Per Test",
            "Tal frå hausten.",
        ]

        year.at(3, 18, 12)
        year.begin()
        year.hold_the_first()
        year.at(3, 19)
        hands.confirm()  # the next step has the keyboard: finish the minutes
        year.finish("2026/417")
        lines = year.paper(DocumentKind.MINUTES, SPRING)
        assert lines[:3] == [COUNCIL, "Referat", "Onsdag 18. mars 2026, kl. 12.00–13.40"]
        assert lines[lines.index("3/26 Skjenkestader") :][:3] == [
            "3/26 Skjenkestader",
            f"Oppgåve {ACTION}",
            "Ansvarleg: Per Test · Frist: neste møte",
        ]
        assert not any("Berre for meg" in line for line in lines)

        hands.press("To the next meeting")
        year.fill_the_panel("14.10")
        assert year.meeting(AUTUMN).stage is MeetingStage.PLANNED
        for words in ("What follows", "Minutes from 18 March", ACTION):
            assert run.shows(words)

        year.at(10, 6)
        year.issue()
        year.at(10, 14, 12)
        year.begin()
        year.hold_the_second()
        year.at(10, 15)
        hands.press("Finish anyway")
        assert run.shows("Case 9/26 has no text.")
        year.finish("2026/990")
        (action,) = year.all(ActionItem)
        assert (action.status, action.reported_in) == (ActionStatus.DONE, year.meeting(AUTUMN).id)
        lines = year.paper(DocumentKind.MINUTES, AUTUMN)
        assert f"{ACTION} Per Test Ferdig Neste møte" in lines

        year.at(12, 1)
        year.evaluate()
        lines = year.paper(DocumentKind.EVALUATION)
        assert lines[:3] == [COUNCIL, "Eigenevaluering 2026", "Øygarden kommune"]
        assert lines[lines.index("Kva har vi lært?") :][:6] == [
            "Kva har vi lært?",
            "Skjenkekontroll verkar.",
            "Kva var lurt?",
            "Å møtast to gonger.",
            "Tidspunkt for neste evaluering",
            "Onsdag 15. desember 2027",
        ]
