"""The way through the whole program that the tests of access go: every page and part of it, as the sample year has it.

What is pressed is named by its text in the source, so that the way is the same in each language.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.keys import Way
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import issuing, meetings
from liaison_desk.services.sample import year
from liaison_desk.store.errors import DamagedStoreError
from liaison_desk.ui.evaluations.figure_button import FigureButton
from liaison_desk.ui.in_the_way import assembling
from liaison_desk.ui.in_the_way.situation import Situation
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.locked.page import LockedPage
from liaison_desk.ui.place import QUICK
from liaison_desk.ui.reminding import remind_late
from tests.ui.access import seen_in
from tests.ui.screen import Screen, name_of

_LEVELS = 6


class Stop(NamedTuple):
    name: str
    come: Callable[["Walker"], object]


class Walker(Screen):
    """Names what it presses as the source does."""

    def settle(self) -> None:
        """A layout hands on what it needs one level at a time, an event each."""
        super().settle()
        for _ in range(_LEVELS):
            QApplication.processEvents()

    def press_text(self, context: str, source: str) -> None:
        words = self.context.texts.translate(context, source)
        shown = [b for b in self.window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        names = [name_of(b) for b in shown]
        assert words in names, f"{words!r} is not among {names}"
        shown[names.index(words)].click()
        self.settle()

    def id_of(self, kind: type[Any], **equals: object) -> str:
        with self.context.desk.read() as reader:
            found: str = reader.all(kind, **equals)[0].id
        return found

    def close_what_is_over(self) -> None:
        for over in self._over():
            over.close_panel()
        self.settle()

    def _over(self) -> list[Overlay]:
        return [part for part in seen_in(self.window) if isinstance(part, Overlay)]

    @property
    def root(self) -> QWidget:
        """What is seen and can be used now: the panel that lies over the rest, or everything."""
        over = self._over()
        return over[-1] if over else self.window.centralWidget()


def _late_action(walker: Walker) -> str:
    return walker.id_of(ActionItem, title="Kartlegge mørke gangveier ved Vadmyra")


def _panel(name: str, **given: Any) -> Callable[[Walker], None]:
    def come(walker: Walker) -> None:
        walker.go("today")
        walker.window.open_panel(name, **given)
        walker.settle()

    return come


def _page(name: str, part: str = "") -> Callable[[Walker], None]:
    return lambda walker: walker.go(name, part=part)


def _quick_line(walker: Walker) -> None:
    walker.go("today", part=QUICK)
    walker.type("Ring Marit om belysning @Marit !torsdag")
    walker.key("Esc")


def _put_off(walker: Walker) -> None:
    walker.key("Esc")
    walker.go("meetings")
    walker.go("today")
    walker.key("Down")
    walker.key("U")


def _several(walker: Walker) -> None:
    walker.go("actions")
    walker.key("Ctrl+A")
    walker.key("Return")


def _evaluation(walker: Walker) -> None:
    walker.go("evaluations", walker.id_of(Council, name="Politirådet i Øygarden"), "2026")
    walker.press_text("FiguresWell", "All figures")
    walker.window.findChildren(FigureButton)[4].click()
    walker.settle()


def _municipality(walker: Walker) -> None:
    walker.go("municipality", walker.id_of(Municipality, name="Bergen"))


def _council(walker: Walker) -> None:
    walker.go("council", walker.id_of(Council, name="Lokalt politiråd Bergen vest"))


def _prepare(walker: Walker) -> None:
    council = walker.id_of(Council, name="Lokalt politiråd Bergen nord")
    walker.go("meeting", walker.id_of(Meeting, council_id=council, day=date(2026, 12, 1)), "prepare")


def _received(walker: Walker) -> None:
    council = walker.id_of(Council, secretariat=Secretariat.MUNICIPALITY)
    walker.go("meeting", walker.id_of(Meeting, council_id=council), "prepare")


def _received_finish(walker: Walker) -> None:
    council = walker.id_of(Council, secretariat=Secretariat.MUNICIPALITY)
    walker.go("meeting", walker.id_of(Meeting, council_id=council), "finish")


def _palette(walker: Walker) -> None:
    walker.go("today")
    walker.key("Ctrl+K")
    walker.type("bergen")
    walker.wait(lambda: walker.context.jobs.is_idle)
    walker.settle()


def _keys(walker: Walker) -> None:
    walker.go("actions")
    walker.key("F1")


def _log_case(walker: Walker) -> None:
    _panel("log_case", entry_id=walker.id_of(LogEntry))(walker)


def _case_path(walker: Walker) -> None:
    _panel("case_path", item_id=walker.id_of(AgendaItem, title="Trafikk ved Sælen"))(walker)


def _reminder(walker: Walker) -> None:
    walker.go("actions", _late_action(walker))
    remind_late(walker.context)
    walker.settle()


def _first_run(walker: Walker) -> None:
    walker.go("first_run")
    walker.type("Ingrid Solheim")


def _then(keys: str, words: str = "") -> Callable[[Walker], None]:
    def come(walker: Walker) -> None:
        for each in keys.split():
            walker.key(each)
        walker.type(words)

    return come


def _hold(walker: Walker) -> None:
    context = walker.context
    year.hold_half(context.desk, context.desk.clock, context.voices)
    context.desk.clock.set(year.IN_THE_MEETING)
    walker.go("meeting", year.meeting_of_the_day(context.desk), "hold")
    walker.type("Ringe rektor @kari !fredag")
    walker.key("Esc")
    walker.key("Ctrl+T")


def _finish(walker: Walker) -> None:
    context = walker.context
    context.desk.clock.set(year.AFTER_THE_MEETING)
    with context.desk.write(Op.END_MEETING) as work:
        meetings.end(work, year.meeting_of_the_day(context.desk))
    walker.go("meeting", year.meeting_of_the_day(context.desk), "finish")


def _finished(walker: Walker) -> None:
    context = walker.context
    meeting = year.meeting_of_the_day(context.desk)
    with context.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting, context.voices)
    walker.go("meetings")
    walker.go("meeting", meeting, "finish")


def _in_the_way(walker: Walker) -> None:
    context, window = walker.context, walker.window
    situation = Situation(
        DamagedStoreError("of a test"), context.paths, context.jobs, context.desk.now, context.desk.key
    )
    window.blank()
    window.show_instead(
        lambda: assembling.page(
            situation, context.texts, goes_on=False, leave=None, take_over=lambda: None, close=lambda: None
        )
    )
    walker.settle()


def _locked(walker: Walker) -> None:
    walker.window.blank()
    walker.window.show_instead(partial(LockedPage, (Way.PASSPHRASE, Way.RECOVERY)))
    walker.settle()


STOPS = (
    Stop("today", _page("today")),
    Stop("today, quick line", _quick_line),
    Stop("today, put off", _put_off),
    Stop("meetings", _page("meetings")),
    Stop("actions", lambda walker: walker.go("actions", _late_action(walker))),
    Stop("actions, several", _several),
    Stop("evaluations", _evaluation),
    Stop("contacts", lambda walker: walker.go("contacts", walker.id_of(Contact, name="Kari Lunde"))),
    Stop("contact_log", _page("contact_log")),
    Stop("settings", _page("settings")),
    Stop("settings, protected", _page("settings", "protected")),
    Stop("settings, backups", _page("settings", "backups")),
    Stop("settings, licences", _page("settings", "licences")),
    Stop("municipality", _municipality),
    Stop("municipality, facts", _then("F2")),
    Stop("action_plan", lambda walker: walker.go("action_plan", walker.id_of(Municipality, name="Bergen"))),
    Stop("year_plan", _page("year_plan")),
    Stop("year_plan, months", lambda walker: walker.press_text("Calendar", "Months")),
    Stop("workload", _page("workload", "2026")),
    Stop("inside_police", _page("inside_police")),
    Stop("guide", _page("guide")),
    Stop("handover", _page("handover")),
    Stop("handover, make", _page("handover", "make")),
    Stop("handover, take in", _page("handover", "take_in")),
    Stop("council", _council),
    Stop("council, facts", _then("F2")),
    Stop("prepare", _prepare),
    Stop("received", _received),
    Stop("received, finish", _received_finish),
    Stop("keys", _keys),
    Stop("palette", _palette),
    Stop("new_action", _panel("new_action")),
    Stop("new_meeting", _panel("new_meeting")),
    Stop("new_contact", _panel("new_contact")),
    Stop("new_council", _panel("new_council")),
    Stop("new_municipality", _panel("new_municipality")),
    Stop("log_contact", _panel("log_contact")),
    Stop("log_case", _log_case),
    Stop("case_path", _case_path),
    Stop("reminder", _reminder),
    Stop("securing", _page("securing")),
    Stop("first_run", _first_run),
    Stop("first_run, places", _then("Ctrl+Return", "øy")),
    Stop("first_run, councils", _then("Return Ctrl+Return")),
    Stop("first_run, storage", _then("Ctrl+Return")),
    Stop("hold", _hold),
    Stop("finish", _finish),
    Stop("finished", _finished),
    Stop("in_the_way", _in_the_way),
    Stop("locked", _locked),
)


def walk(walker: Walker) -> Iterator[str]:
    for stop in STOPS:
        walker.close_what_is_over()
        stop.come(walker)
        yield stop.name
