"""How one comes to each page, and what is done there."""

from datetime import date

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.screens import safety
from liaison_desk.screens.visit import Visit
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


def today(visit: Visit) -> None:
    visit.go("today")


def meetings(visit: Visit) -> None:
    visit.go("meetings")


def actions(visit: Visit) -> None:
    visit.go("actions", visit.id_of(ActionItem, title="Kartlegge mørke gangveier ved Vadmyra"))


def evaluation(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Politirådet i Øygarden"), "2026")


def contacts(visit: Visit) -> None:
    visit.go("contacts", visit.id_of(Contact, name="Kari Lunde"))


def settings(visit: Visit) -> None:
    visit.go("settings")


def municipality(visit: Visit) -> None:
    visit.go("municipality", visit.id_of(Municipality, name="Bergen"))


def action_plan(visit: Visit) -> None:
    visit.go("action_plan", visit.id_of(Municipality, name="Bergen"))


def palette(visit: Visit) -> None:
    visit.go("today")
    visit.key("Ctrl+K")
    visit.write("bergen")


def received(visit: Visit) -> None:
    """Where the municipality is the secretariat."""
    council = visit.id_of(Council, secretariat=Secretariat.MUNICIPALITY)
    visit.go("meeting", visit.id_of(Meeting, council_id=council), "prepare")


def year_plan(visit: Visit) -> None:
    visit.go("year_plan")


def council(visit: Visit) -> None:
    visit.go("council", visit.id_of(Council, name="Lokalt politiråd Bergen vest"))


def prepare(visit: Visit) -> None:
    council = visit.id_of(Council, name="Lokalt politiråd Bergen nord")
    visit.go("meeting", visit.id_of(Meeting, council_id=council, day=date(2026, 12, 1)), "prepare")


def new_action(visit: Visit) -> None:
    visit.go("today")
    visit.key("Ctrl+T")
    visit.write("Ringe rektor ved Sandgotna")


def new_meeting(visit: Visit) -> None:
    visit.go("meetings")
    visit.key("Ctrl+M")


def quick_line(visit: Visit) -> None:
    visit.go("today", part=QUICK)
    visit.write("Ring Marit om belysning @Marit !torsdag")
    visit.key("Escape")  # the list of dates; the words stay


def put_off(visit: Visit) -> None:
    visit.go("today")
    visit.key("Down")
    visit.key("U")


def several(visit: Visit) -> None:
    visit.go("actions")
    visit.key("Shift+Down")
    visit.key("Shift+Down")


def reminder(visit: Visit) -> None:
    actions(visit)
    remind_late(visit.context)
    visit.rest()


def remind_everybody(visit: Visit) -> None:
    visit.go("actions")
    remind_late(visit.context)
    visit.rest()


def contact_log(visit: Visit) -> None:
    visit.go("contact_log")


def log_contact(visit: Visit) -> None:
    contacts(visit)
    visit.key("Ctrl+L")
    visit.write("Om datoer for foreldremøte")


def inside_police(visit: Visit) -> None:
    visit.go("inside_police")


def workload(visit: Visit) -> None:
    visit.go("workload", part=str(year.MORNING.year))


def effect(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Politirådet i Bergen"), "2026")
    visit.scroll_to(EffectTable)


def figures(visit: Visit) -> None:
    """All of them, and the list behind one."""
    evaluation(visit)
    visit.press(visit.context.texts.translate("FiguresWell", "All figures"))
    visit.window.findChildren(FigureButton)[_DONE].click()
    visit.scroll_to(FiguresWell)


def chart(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Lokalt politiråd Bergen vest"), "2026")
    visit.scroll_to(ChartCard)


def chart_table(visit: Visit) -> None:
    chart(visit)
    visit.press(visit.context.texts.translate("ChartCard", "Show as a table"))


def learning(visit: Visit) -> None:
    evaluation(visit)
    visit.scroll_to(Themes)


def lessons(visit: Visit) -> None:
    """What was learned the year before, and its answers."""
    evaluation(visit)
    visit.press(compare(visit.context.texts, 2025, shown=False))
    visit.scroll_to(Lessons)


def make_handover(visit: Visit) -> None:
    visit.go("handover", part="make")
    visit.key("Space")


def guide(visit: Visit) -> None:
    visit.go("guide", "hold")


def keys(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")
    visit.key("F1")


def hold(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")
    visit.write("Ringe rektor ved Sandgotna om skolegården på kveldstid @kari !fredag")
    visit.key("Escape")  # the list of dates; the words stay
    visit.key("Ctrl+T")


def finish(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "finish")


def first_run(visit: Visit) -> None:
    visit.go("first_run")
    visit.write("Ingrid Solheim")


def first_run_places(visit: Visit) -> None:
    first_run(visit)
    visit.key("Ctrl+Return")
    visit.write("øy")


def first_run_councils(visit: Visit) -> None:
    first_run_places(visit)
    visit.key("Return")
    visit.key("Ctrl+Return")


def first_run_storage(visit: Visit) -> None:
    first_run_councils(visit)
    visit.key("Ctrl+Return")


def first_run_code(visit: Visit) -> None:
    first_run_storage(visit)
    safety.write_passphrase(visit)


def first_run_last(visit: Visit) -> None:
    """The code is to be typed back before anything begins."""
    first_run_code(visit)
    visit.key("Ctrl+Return")


# -- what is seen besides


def filtered_actions(visit: Visit) -> None:
    """By words nothing has."""
    visit.go("actions")
    visit.key("Ctrl+F")
    visit.write("sykkelparkering")


def prepare_of_the_day(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "prepare")


def hold_of_the_day(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")


def prepare_to_see(visit: Visit) -> None:
    prepare(visit)
    visit.key("Ctrl+P")


def finish_to_see(visit: Visit) -> None:
    finish(visit)
    visit.key("Ctrl+P")


def first_run_with_twelve(visit: Visit) -> None:
    first_run(visit)
    visit.key("Ctrl+Return")
    for name in (
        "Øygarden",
        "Askøy",
        "Alver",
        "Bergen",
        "Etne",
        "Kvam",
        "Skaun",
        "Tysnes",
        "Osterøy",
        "Modalen",
        "Voss",
    ):
        visit.write(name)
        visit.key("Return")
    visit.write("Indre Østfold")
    visit.key("Return")


def first_run_unlike(visit: Visit) -> None:
    """The passphrase is not the same the second time."""
    first_run_storage(visit)
    safety.write_unlike(visit)


def secure_unlike(visit: Visit) -> None:
    visit.go("securing")
    safety.write_unlike(visit)
