"""Step 3: councils, each begun from the template of its kind."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTextEdit

from liaison_desk.domain.council_files import CouncilFile
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem, TemplateItem
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.texts import Language
from liaison_desk.domain.wording import council_name
from liaison_desk.i18n import texts_in
from liaison_desk.services import reference
from tests.ui.first_run.conftest import COUNCILS, PLACES, STORAGE, Run

BERGEN, ØYGARDEN = "bergen", "4626"  # Bokmål and Nynorsk

OVERALL_NB = [
    "Åpning og gjennomgang av referat",
    "Saker fra Bergen kommune",
    "Saker fra politiet",
    "Status fra samarbeidsarenaer på ledernivå og utøvende nivå",
    "Felles problemforståelse og forebyggingsfokus",
    "Felles kommunikasjonsstrategi",
    "Eventuelt",
]
LOCAL_NN = [
    "Opning og gjennomgang av referat",
    "Saker frå Øygarden kommune",
    "Saker frå politiet",
    "Status frå samarbeidsarenaer",
    "Felles problemforståing og førebyggingsfokus",
    "Eventuelt",
]
KINDS = (
    ("Overall police council", CouncilKind.OVERALL, 7, "2"),
    ("Local police council", CouncilKind.LOCAL, 6, "4"),
    ("Regional police council", CouncilKind.REGIONAL, 7, "2"),
    ("Extended police council", CouncilKind.EXTENDED, 7, "2"),
    ("SLT steering group", CouncilKind.SLT_STEERING, 5, "4"),
    ("SLT coordinating group", CouncilKind.SLT_COORDINATING, 5, "4"),
    ("SLT executive group", CouncilKind.SLT_EXECUTIVE, 5, "4"),
    ("Business forum", CouncilKind.BUSINESS_FORUM, 5, "2"),
)


@pytest.fixture
def bergen(run: Run) -> Run:
    run.come_to(COUNCILS, BERGEN)
    return run


def items(run: Run) -> list[str]:
    return run.find("Fixed agenda items", QTextEdit).toPlainText().splitlines()


def numbers(run: Run) -> tuple[str, str]:
    return (
        run.find("Meetings a year", QLineEdit).text(),
        run.find("Agenda goes out, days before", QLineEdit).text(),
    )


def name(run: Run) -> str:
    return run.find("Name of the council", QLineEdit).text()


def value(run: Run, box: str) -> str:
    return run.find(box, QComboBox).currentText()


def choices(run: Run, box: str) -> list[str]:
    found = run.find(box, QComboBox)
    return [found.itemText(number) for number in range(found.count())]


def only(run: Run) -> CouncilFile:
    (file,) = run.stored.councils
    return file


class TestTemplates:
    def test_the_first_is_the_overall_one_of_the_municipality(self, bergen: Run) -> None:
        assert bergen.focus is bergen.find("Kind of council", QComboBox)
        assert value(bergen, "Kind of council") == "Overall police council"
        assert value(bergen, "Municipality") == "Bergen"
        assert name(bergen) == council_name(texts_in(Language.NB), CouncilKind.OVERALL, bergen.stored.municipalities)
        assert items(bergen) == OVERALL_NB
        assert numbers(bergen) == ("2", "7")
        assert bergen.shows("7 item")

    def test_it_is_made_exactly_as_it_stands_there(self, bergen: Run) -> None:
        said = name(bergen)
        bergen.key("Return")
        assert bergen.step == STORAGE
        file = only(bergen)
        assert (file.council.name, file.council.kind) == (said, CouncilKind.OVERALL)
        assert (file.council.meetings_per_year, file.council.notice_days) == (2, 7)
        assert [item.title for item in file.template] == OVERALL_NB
        assert [item.fixed for item in file.template][:3] == [
            FixedItem.OPENING,
            FixedItem.FROM_MUNICIPALITY,
            FixedItem.FROM_POLICE,
        ]
        assert [place.name for place in file.municipalities] == ["Bergen"]
        assert len(bergen.all(TemplateItem)) == 7

    @pytest.mark.parametrize(("where", "language"), [(BERGEN, Language.NB), (ØYGARDEN, Language.NN)])
    def test_each_kind_in_the_language_of_the_municipality(self, run: Run, where: str, language: Language) -> None:
        run.come_to(COUNCILS, where)
        (municipality,) = run.stored.municipalities
        for words, kind, count, a_year in KINDS:
            run.pick("Kind of council", words)
            template = reference.template(kind, language, municipality.full_name)
            assert items(run) == [line.title for line in template.agenda]
            assert (len(items(run)), numbers(run)) == (count, (a_year, "7"))
            assert name(run) == council_name(texts_in(language), kind, [municipality])

    def test_a_local_one_in_nynorsk(self, run: Run) -> None:
        run.come_to(COUNCILS, ØYGARDEN)
        run.pick("Kind of council", "Local police council")
        assert items(run) == LOCAL_NN
        run.key("Return")
        assert [item.title for item in only(run).template] == LOCAL_NN
        assert only(run).council.meetings_per_year == 4  # quarterly

    def test_a_neutral_municipality_gets_the_officers_own_language(self, run: Run) -> None:
        run.come_to(COUNCILS, "oslo")
        assert items(run)[1] == "Saker fra Oslo kommune"  # the windows are English, documents never are by chance

    def test_a_herad_is_called_so(self, run: Run) -> None:
        run.come_to(COUNCILS, "voss")
        assert items(run)[1] == "Saker frå Voss herad"

    def test_another_municipality_brings_its_own_language(self, run: Run) -> None:
        run.come_to(COUNCILS, BERGEN, ØYGARDEN)
        assert items(run)[1] == "Saker fra Bergen kommune"
        run.pick("Municipality", "Øygarden")
        assert items(run)[1] == "Saker frå Øygarden kommune"


class TestOnesOwn:
    def test_items_are_pasted_from_the_agreement(self, bergen: Run) -> None:
        QGuiApplication.clipboard().setText(
            "1. Åpning og gjennomgang av referat\n2) Saker fra politiet\n\n• Beredskap\n"
        )
        bergen.find("Fixed agenda items", QTextEdit).setFocus()
        bergen.key("Ctrl+A")
        bergen.key("Ctrl+V")
        assert bergen.shows("3 item")
        bergen.press("Add this council")
        template = only(bergen).template
        assert [item.title for item in template] == [
            "Åpning og gjennomgang av referat",
            "Saker fra politiet",
            "Beredskap",
        ]
        assert [item.fixed for item in template] == [FixedItem.OPENING, FixedItem.FROM_POLICE, FixedItem.OTHER]

    def test_what_is_written_stays_when_the_kind_changes_and_the_rest_follows(self, bergen: Run) -> None:
        bergen.find("Fixed agenda items", QTextEdit).setFocus()
        bergen.key("Ctrl+End")
        bergen.key("Return")
        bergen.type("Beredskap")
        bergen.write("Name of the council", "Politirådet")
        bergen.pick("Kind of council", "Local police council")
        assert items(bergen) == [*OVERALL_NB, "Beredskap"]
        assert name(bergen) == "Politirådet"
        assert numbers(bergen) == ("4", "7")

    def test_a_number_of_ones_own_stays(self, bergen: Run) -> None:
        bergen.write("Meetings a year", "6")
        bergen.pick("Kind of council", "Local police council")
        assert numbers(bergen) == ("6", "7")
        bergen.press("Add this council")
        assert only(bergen).council.meetings_per_year == 6

    @pytest.mark.parametrize(("written", "said"), [("53", "from 0 to 52"), ("", "from 0 to 52")])
    def test_a_number_that_cannot_be(self, bergen: Run, written: str, said: str) -> None:
        bergen.find("Meetings a year", QLineEdit).setFocus()
        bergen.key("Ctrl+A")
        bergen.key("Delete")
        bergen.type(written)
        bergen.press("Add this council")
        assert bergen.shows(f"Write a number {said}.")
        assert bergen.find("Meetings a year", QLineEdit).text() == written
        assert bergen.councils == []
        bergen.write("Meetings a year", "4")
        assert not bergen.shows("Write a number")
        bergen.press("Add this council")
        assert only(bergen).council.meetings_per_year == 4

    def test_a_council_needs_a_name(self, bergen: Run) -> None:
        bergen.find("Name of the council", QLineEdit).setFocus()
        bergen.key("Ctrl+A")
        bergen.type(" ")
        bergen.key("Return")
        assert (bergen.step, bergen.councils) == (COUNCILS, [])
        assert bergen.page.councils.form.fields.name_field.error == "A name is needed."
        assert bergen.focus is bergen.find("Name of the council", QLineEdit)
        assert items(bergen) == OVERALL_NB
        bergen.type("Rådet")
        assert bergen.page.councils.form.fields.name_field.error == ""
        bergen.key("Return")
        assert bergen.councils == ["Rådet"]

    def test_tab_leaves_the_items_and_enter_stays_in_them(self, bergen: Run) -> None:
        editor = bergen.find("Fixed agenda items", QTextEdit)
        editor.setFocus()
        bergen.key("Ctrl+End")
        bergen.key("Return")
        assert (bergen.step, bergen.focus) == (COUNCILS, editor)
        bergen.key("Tab")
        assert bergen.focus is bergen.find("Meetings a year")
        editor.setFocus()
        bergen.key("Ctrl+Return")
        assert bergen.step == STORAGE
        assert len(only(bergen).template) == 7


class TestSeveral:
    def test_one_after_the_other_by_keys(self, run: Run) -> None:
        run.come_to(COUNCILS, BERGEN, "askøy")
        run.find("Add this council").setFocus()
        run.key("Return")
        assert run.focus is run.find("Add a council")
        assert not run.has("Name of the council")
        run.key("Return")
        assert run.focus is run.find("Kind of council", QComboBox)
        assert (value(run, "Kind of council"), value(run, "Municipality")) == ("Overall police council", "Askøy")
        run.key("Return")
        assert run.step == STORAGE
        run.press("Back")
        run.press("Add a council")
        assert (value(run, "Kind of council"), value(run, "Municipality")) == ("Local police council", "Bergen")
        run.press("Add this council")
        above, _, local = run.stored.councils
        assert local.parent == above.council
        run.press("Add a council")
        assert value(run, "Municipality") == "Askøy"  # Bergen has its local one

    def test_what_it_reports_to_is_chosen(self, bergen: Run) -> None:
        bergen.press("Add this council")
        overall = only(bergen).council
        bergen.press("Add a council")
        assert choices(bergen, "Reports to") == [overall.name, "No council"]
        assert value(bergen, "Reports to") == overall.name
        bergen.pick("Reports to", "No council")
        bergen.press("Add this council")
        assert [file.parent for file in bergen.stored.councils] == [None, None]

    def test_a_regional_one_for_the_ticked_municipalities(self, run: Run) -> None:
        run.come_to(COUNCILS, BERGEN, "askøy", ØYGARDEN)
        run.pick("Kind of council", "Regional police council")
        assert run.find("Bergen", QCheckBox).isChecked()
        run.press("Askøy", QCheckBox)
        run.find("Øygarden", QCheckBox).setFocus()
        run.key("Space")
        run.press("Bergen", QCheckBox)
        assert "Askøy" in name(run)
        assert items(run)[1] == "Saker fra kommunen"  # of several municipalities none is named
        run.press("Add this council")
        file = only(run)
        assert [place.name for place in file.municipalities] == ["Øygarden", "Askøy"]
        assert file.council.kind is CouncilKind.REGIONAL

    def test_a_part_of_a_city_has_a_local_council_by_its_name(self, run: Run) -> None:
        run.come_to(PLACES, BERGEN)
        run.find("City area in Bergen", QLineEdit).setFocus()
        run.type("Bergen vest")
        run.press("Next")
        assert "Bergen vest" not in name(run)  # the overall council is the whole city's
        run.pick("Kind of council", "Local police council")
        assert name(run).endswith("Bergen vest")

    def test_none_belongs_to_a_municipality_that_was_not_chosen(self, run: Run) -> None:
        run.come_to(COUNCILS, BERGEN, "askøy")
        run.pick("Municipality", "No municipality")
        run.press("Add this council")
        assert only(run).municipalities == ()


class TestChanged:
    def test_one_that_is_there_is_opened_and_kept(self, bergen: Run) -> None:
        bergen.press("Add this council")
        council = only(bergen).council
        assert bergen.shows("Overall police council  ·  7 item(s)  ·  2 meeting(s) a year")
        bergen.press(f"Change {council.name}")
        assert bergen.focus is bergen.find("Name of the council", QLineEdit)
        assert (items(bergen), numbers(bergen)) == (OVERALL_NB, ("2", "7"))
        assert bergen.has("Keep the changes")
        bergen.write("Name of the council", "Politirådet i Bergen by")
        bergen.write("Agenda goes out, days before", "14")
        bergen.press("Keep the changes and go on")
        assert bergen.step == STORAGE
        file = only(bergen)
        assert (file.council.id, file.council.name, file.council.notice_days) == (
            council.id,
            "Politirådet i Bergen by",
            14,
        )
        days = (file.council.knowledge_days, file.council.items_days, file.council.clearance_days)
        assert days == (28, 17, 17)  # items and clearance keep their distance to the agenda
        assert len(file.template) == 7

    def test_a_change_is_given_up(self, bergen: Run) -> None:
        bergen.press("Add this council")
        council = only(bergen).council
        bergen.press(f"Change {council.name}")
        bergen.write("Name of the council", "Noe annet")
        bergen.press("Cancel")
        assert bergen.focus is bergen.find("Add a council")
        assert bergen.councils == [council.name]
        assert "first_run:council" not in bergen.kept()

    def test_opening_another_keeps_what_is_open(self, run: Run) -> None:
        run.come_to(COUNCILS, BERGEN, "askøy")
        run.press("Add this council")
        run.press("Add a council")
        run.press(f"Change {run.councils[0]}")
        assert len(run.councils) == 2
        assert value(run, "Municipality") == "Bergen"

    def test_removed_with_a_way_back(self, bergen: Run) -> None:
        bergen.press("Add this council")
        (said,) = bergen.councils
        bergen.press(f"Remove {said}")
        assert bergen.councils == []
        assert bergen.all(TemplateItem) == []
        assert bergen.focus is bergen.find("Kind of council", QComboBox)  # there is none: the form is open again
        bergen.press(f"Undo: {said} is removed")
        assert bergen.councils == [said]
        assert len(only(bergen).template) == 7
        assert not bergen.has("Name of the council")  # or going on would add it once more
        bergen.press("Next")
        assert bergen.councils == [said]

    def test_what_reported_to_a_removed_one_reports_to_nobody(self, bergen: Run) -> None:
        bergen.press("Add this council")
        bergen.press("Add a council")
        bergen.press("Add this council")
        overall = bergen.councils[0]
        bergen.press(f"Remove {overall}")
        assert only(bergen).parent is None
        bergen.key("Ctrl+Z")
        assert {file.council.kind: file.parent is None for file in bergen.stored.councils} == {
            CouncilKind.OVERALL: True,
            CouncilKind.LOCAL: False,
        }

    def test_one_that_would_report_to_a_removed_one(self, bergen: Run) -> None:
        bergen.press("Add this council")
        overall = bergen.councils[0]
        bergen.press("Add a council")
        assert value(bergen, "Reports to") == overall
        bergen.press(f"Remove {overall}")
        assert not bergen.has("Reports to")
        bergen.press("Add this council")
        assert (only(bergen).council.kind, only(bergen).parent) == (CouncilKind.LOCAL, None)

    @pytest.mark.parametrize("how", ["Ctrl+Z", "Remove"])
    def test_one_that_goes_while_it_is_being_changed(self, bergen: Run, how: str) -> None:
        bergen.press("Add this council")
        (said,) = bergen.councils
        bergen.press(f"Change {said}")
        bergen.write("Name of the council", "Noe annet")
        if how == "Remove":
            bergen.press(f"Remove {said}")
        else:
            bergen.find("Cancel").setFocus()
            bergen.key("Ctrl+Z")
        assert bergen.councils == []
        assert (name(bergen), bergen.has("Add this council")) == (said, True)
        bergen.press("Add and go on")
        assert bergen.councils == [said]


class TestBusiness:
    def test_a_forum_without_any_municipality(self, run: Run) -> None:
        run.come_to(COUNCILS, role=OfficerRole.BUSINESS)
        assert value(run, "Kind of council") == "Business forum"
        assert not run.has("Municipality")
        assert items(run)[1] == "Saker fra næringslivet"
        run.write("Name of the council", "Forum Sartor")
        run.press("Add this council")
        assert (only(run).council.kind, only(run).municipalities) == (CouncilKind.BUSINESS_FORUM, ())
        run.press("Add a council")
        assert value(run, "Kind of council") == "Business forum"

    def test_a_forum_of_a_municipality(self, run: Run) -> None:
        run.come_to(COUNCILS, ØYGARDEN, role=OfficerRole.BUSINESS)
        assert items(run)[1] == "Saker frå næringslivet"
        run.key("Return")
        assert [place.name for place in only(run).municipalities] == ["Øygarden"]


class TestGoingOn:
    def test_skipped_nothing_is_made(self, bergen: Run) -> None:
        bergen.write("Name of the council", "Et råd")
        bergen.press("Skip")
        assert (bergen.step, bergen.councils) == (STORAGE, [])
        bergen.press("Back")
        assert name(bergen) == "Et råd"

    def test_with_councils_there_is_nothing_to_skip(self, bergen: Run) -> None:
        assert bergen.has("Skip")
        bergen.press("Add this council")
        assert not bergen.has("Skip")
        assert bergen.find("Next").text() == "Next"
        bergen.press("Next")
        assert (bergen.step, len(bergen.councils)) == (STORAGE, 1)

    def test_an_untouched_proposal_follows_the_municipality(self, bergen: Run) -> None:
        bergen.press("Back")
        bergen.press("Remove Bergen")
        bergen.choose(ØYGARDEN)
        bergen.press("Next")
        assert (value(bergen, "Municipality"), items(bergen)[0]) == ("Øygarden", "Opning og gjennomgang av referat")

    def test_what_is_half_typed_is_there_the_next_time(self, run: Run, again: Callable[[], None]) -> None:
        run.come_to(COUNCILS, BERGEN)
        run.press("Add this council")
        run.press("Add a council")
        run.pick("Kind of council", "SLT steering group")
        run.find("Fixed agenda items", QTextEdit).setFocus()
        run.key("Ctrl+A")
        run.type("Rus")
        run.find("Meetings a year").setFocus()
        run.key("Ctrl+A")
        run.type("3")
        again()
        assert (run.step, len(run.councils)) == (COUNCILS, 1)
        assert value(run, "Kind of council") == "SLT steering group"
        assert (items(run), numbers(run)) == (["Rus"], ("3", "7"))
        run.press("Add this council")
        assert [file.council.kind for file in run.stored.councils] == [CouncilKind.OVERALL, CouncilKind.SLT_STEERING]
        assert "first_run:council" not in run.kept()

    def test_a_change_that_is_half_made_is_there_the_next_time(self, bergen: Run, again: Callable[[], None]) -> None:
        bergen.press("Add this council")
        (said,) = bergen.councils
        bergen.press(f"Change {said}")
        bergen.find("Name of the council").setFocus()
        bergen.type("t")
        again()
        assert (bergen.councils, name(bergen)) == ([said], f"{said}t")
        bergen.press("Keep the changes")
        assert bergen.councils == [f"{said}t"]
        assert len(bergen.all(Council)) == 1
