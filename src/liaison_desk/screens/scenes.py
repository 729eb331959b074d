"""The pages that are drawn, each on its desk of the sample year, and how one comes to it."""

from datetime import date

from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.screens import handed_over, safety
from liaison_desk.screens.visit import DARK, EN, LARGE, NN, SMALL, Scene, Visit
from liaison_desk.services import issuing, meetings
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.ui.evaluations.chart_card import ChartCard
from liaison_desk.ui.evaluations.effect import EffectTable
from liaison_desk.ui.evaluations.figure_button import FigureButton
from liaison_desk.ui.evaluations.figures import FiguresWell
from liaison_desk.ui.evaluations.lessons import Lessons
from liaison_desk.ui.evaluations.themes import Themes
from liaison_desk.ui.evaluations.words import compare
from liaison_desk.ui.place import QUICK
from liaison_desk.ui.reminding import remind_late

_DONE = 4  # the figure of the action items that are done, among those shown

# -- the desks the pages are seen on


def _morning(_desk: Desk, clock: SetClock) -> None:
    clock.set(year.MORNING)


def _meeting(desk: Desk, clock: SetClock) -> None:
    year.hold_half(desk, clock, _voices())
    clock.set(year.IN_THE_MEETING)


def _afterwards(desk: Desk, clock: SetClock) -> None:
    _meeting(desk, clock)
    clock.set(year.AFTER_THE_MEETING)
    with desk.write(Op.END_MEETING) as work:
        meetings.end(work, year.meeting_of_the_day(desk))


def _finished(desk: Desk, clock: SetClock) -> None:
    _afterwards(desk, clock)
    meeting = year.meeting_of_the_day(desk)
    with desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting, _voices())


def _voices() -> Voices:
    return Voices(Language.NB, texts_in)


# -- the pages


def _today(visit: Visit) -> None:
    visit.go("today")


def _meetings(visit: Visit) -> None:
    visit.go("meetings")


def _actions(visit: Visit) -> None:
    visit.go("actions", visit.id_of(ActionItem, title="Kartlegge mørke gangveier ved Vadmyra"))


def _evaluation(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Politirådet i Øygarden"), "2026")


def _contacts(visit: Visit) -> None:
    visit.go("contacts", visit.id_of(Contact, name="Kari Lunde"))


def _settings(visit: Visit) -> None:
    visit.go("settings")


def _municipality(visit: Visit) -> None:
    visit.go("municipality", visit.id_of(Municipality, name="Bergen"))


def _action_plan(visit: Visit) -> None:
    visit.go("action_plan", visit.id_of(Municipality, name="Bergen"))


def _palette(visit: Visit) -> None:
    visit.go("today")
    visit.key("Ctrl+K")
    visit.write("bergen")


def _received(visit: Visit) -> None:
    """Where the municipality is the secretariat."""
    council = visit.id_of(Council, secretariat=Secretariat.MUNICIPALITY)
    visit.go("meeting", visit.id_of(Meeting, council_id=council), "prepare")


def _year_plan(visit: Visit) -> None:
    visit.go("year_plan")


def _council(visit: Visit) -> None:
    visit.go("council", visit.id_of(Council, name="Lokalt politiråd Bergen vest"))


def _prepare(visit: Visit) -> None:
    council = visit.id_of(Council, name="Lokalt politiråd Bergen nord")
    visit.go("meeting", visit.id_of(Meeting, council_id=council, day=date(2026, 12, 1)), "prepare")


def _new_action(visit: Visit) -> None:
    visit.go("today")
    visit.key("Ctrl+T")
    visit.write("Ringe rektor ved Sandgotna")


def _new_meeting(visit: Visit) -> None:
    visit.go("meetings")
    visit.key("Ctrl+M")


def _quick_line(visit: Visit) -> None:
    visit.go("today", part=QUICK)
    visit.write("Ring Marit om belysning @Marit !torsdag")
    visit.key("Escape")  # the list of dates; the words stay


def _put_off(visit: Visit) -> None:
    visit.go("today")
    visit.key("Down")
    visit.key("U")


def _several(visit: Visit) -> None:
    visit.go("actions")
    visit.key("Shift+Down")
    visit.key("Shift+Down")


def _reminder(visit: Visit) -> None:
    _actions(visit)
    remind_late(visit.context)
    visit.rest()


def _contact_log(visit: Visit) -> None:
    visit.go("contact_log")


def _log_contact(visit: Visit) -> None:
    _contacts(visit)
    visit.key("Ctrl+L")
    visit.write("Om datoer for foreldremøte")


def _inside_police(visit: Visit) -> None:
    visit.go("inside_police")


def _workload(visit: Visit) -> None:
    visit.go("workload", part=str(year.MORNING.year))


def _effect(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Politirådet i Bergen"), "2026")
    visit.scroll_to(EffectTable)


def _figures(visit: Visit) -> None:
    """All of them, and the list behind one."""
    _evaluation(visit)
    visit.press(visit.context.texts.translate("FiguresWell", "All figures"))
    visit.window.findChildren(FigureButton)[_DONE].click()
    visit.scroll_to(FiguresWell)


def _chart(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Lokalt politiråd Bergen vest"), "2026")
    visit.scroll_to(ChartCard)


def _chart_table(visit: Visit) -> None:
    _chart(visit)
    visit.press(visit.context.texts.translate("ChartCard", "Show as a table"))


def _learning(visit: Visit) -> None:
    _evaluation(visit)
    visit.scroll_to(Themes)


def _lessons(visit: Visit) -> None:
    """What was learned the year before, and its answers."""
    _evaluation(visit)
    visit.press(compare(visit.context.texts, 2025, shown=False))
    visit.scroll_to(Lessons)


def _make_handover(visit: Visit) -> None:
    visit.go("handover", part="make")
    visit.key("Space")


def _guide(visit: Visit) -> None:
    visit.go("guide", "hold")


def _keys(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")
    visit.key("F1")


def _hold(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")
    visit.write("Ringe rektor ved Sandgotna om skolegården på kveldstid @kari !fredag")
    visit.key("Escape")  # the list of dates; the words stay
    visit.key("Ctrl+T")


def _finish(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "finish")


def _first_run(visit: Visit) -> None:
    visit.go("first_run")
    visit.write("Ingrid Solheim")


def _first_run_places(visit: Visit) -> None:
    _first_run(visit)
    visit.key("Ctrl+Return")
    visit.write("øy")


def _first_run_councils(visit: Visit) -> None:
    _first_run_places(visit)
    visit.key("Return")
    visit.key("Ctrl+Return")


def _first_run_storage(visit: Visit) -> None:
    _first_run_councils(visit)
    visit.key("Ctrl+Return")


def _first_run_code(visit: Visit) -> None:
    _first_run_storage(visit)
    safety.write_passphrase(visit)


def _first_run_last(visit: Visit) -> None:
    """The code is to be typed back before anything begins."""
    _first_run_code(visit)
    visit.key("Ctrl+Return")


SCENES = (
    Scene("today", _morning, _today, (DARK, NN, EN, LARGE, SMALL)),
    Scene("quickline", _morning, _quick_line, (DARK,)),
    Scene("putoff", _morning, _put_off, (DARK,)),
    Scene("meetings", _morning, _meetings, (DARK,)),
    Scene("yearplan", _morning, _year_plan),
    Scene("actions", _morning, _actions, (DARK, LARGE, SMALL)),
    Scene("several", _morning, _several, (DARK,)),
    Scene("reminder", _morning, _reminder, (DARK,)),
    Scene("evaluation", _morning, _evaluation, (DARK, NN)),
    Scene("effect", _morning, _effect, (DARK,)),
    Scene("figures", _morning, _figures, (DARK,)),
    Scene("chart", _morning, _chart, (DARK,)),
    Scene("charttable", _morning, _chart_table),
    Scene("learning", _morning, _learning),
    Scene("lessons", _morning, _lessons),
    Scene("contacts", _morning, _contacts, (DARK,)),
    Scene("contactlog", _morning, _contact_log, (DARK,)),
    Scene("logcontact", _morning, _log_contact),
    Scene("insidepolice", _morning, _inside_police, (DARK,)),
    Scene("workload", _morning, _workload, (DARK,)),
    Scene("municipality", _morning, _municipality),
    Scene("actionplan", _morning, _action_plan, (DARK,)),
    Scene("palette", _morning, _palette, (DARK,)),
    Scene("council", _morning, _council, (DARK,)),
    Scene("settings", _morning, _settings, (EN,)),
    Scene("locked", _morning, safety.locked, (DARK, NN, LARGE, SMALL)),
    Scene("protected", _morning, safety.protected, (DARK,)),
    Scene("backups", _morning, safety.backups_of_days, (DARK,)),
    Scene("damaged", _morning, safety.damaged, (DARK,)),
    Scene("othermachine", _morning, safety.other_machine),
    Scene("notsaved", _morning, safety.not_saved, (DARK,)),
    Scene("olderdesk", _morning, safety.secure_older_desk),
    Scene("handover", _morning, handed_over.open_file, (DARK, NN, LARGE, SMALL)),
    Scene("handovers", _morning, handed_over.look_back),
    Scene("makehandover", _morning, _make_handover, (DARK,)),
    Scene("prepare", _morning, _prepare, (NN, LARGE, SMALL)),
    Scene("received", _morning, _received),
    Scene("newaction", _morning, _new_action),
    Scene("newmeeting", _morning, _new_meeting),
    Scene("hold", _meeting, _hold, (DARK, NN, LARGE, SMALL)),
    Scene("keys", _meeting, _keys),
    Scene("guide", _morning, _guide, (DARK, NN, LARGE, SMALL)),
    Scene("finish", _afterwards, _finish, (DARK, LARGE, SMALL)),
    Scene("finished", _finished, _finish),
    Scene("firstrun", None, _first_run, (DARK, EN)),
    Scene("firstrun2", None, _first_run_places),
    Scene("firstrun3", None, _first_run_councils),
    Scene("firstrun4", None, _first_run_storage),
    Scene("firstrun5", None, _first_run_code, (DARK,)),
    Scene("firstrun6", None, _first_run_last),
)
