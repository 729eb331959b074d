"""The year's figures on the page: opened down to what they count, put into an answer, drawn."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTableView

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, minutes
from liaison_desk.ui.kit.chart import BarChart
from liaison_desk.ui.kit.rows import Row
from tests.ui.actions.conftest import has_focus
from tests.ui.evaluations.conftest import DONE, LEARNED, Year, hold_meetings
from tests.ui.screen import Screen, name_of
from tests.world import World


@pytest.fixture
def full(year: Year, world: World, voices: Voices) -> Year:
    """Two meetings, the second called to too late; the director away from one; of two action items one is done."""
    hold_meetings(world, voices)
    with world.desk.read() as reader:
        first, second = sorted(reader.all(Meeting), key=lambda meeting: meeting.day)
    with world.desk.write(Op.SET_ATTENDANCE) as work:
        minutes.set_presence(work, second.id, world.director.id, Presence.EXCUSED)
    with world.desk.write(Op.ADD_ACTION) as work:
        done = actions.raise_item(work, "Ringe rektor", council_id=world.council.id, meeting_id=first.id)
        actions.raise_item(work, "Skrive brev", council_id=world.council.id)
        actions.change_status(work, done.id, ActionStatus.DONE)
    year.open()
    return year


def lines(screen: Screen) -> list[str]:
    return [row.accessibleName() for row in screen.page._well.findChildren(Row) if row.isVisible()]


def meeting_of(world: World, day: date) -> Meeting:
    with world.desk.read() as reader:
        return next(meeting for meeting in reader.all(Meeting) if meeting.day == day)


def test_by_keyboard_down_to_the_meeting_that_was_called_too_late(screen: Screen, full: Year, world: World) -> None:
    screen.find("2 of 2 meetings held").setFocus()
    screen.key("Right")
    assert name_of(screen.focus) == "1 of 2 agendas in time 1 too late"
    screen.key("Return")
    assert screen.focus.accessibleDescription() == "the list is open"
    assert lines(screen) == [
        "Tuesday 10 March. Agenda sent 20 February. In time",
        "Tuesday 8 September. Agenda sent 7 September. 6 days too late",
    ]
    screen.key("Tab", 3)  # past all figures, this one's insertion, and Close
    assert screen.focus.accessibleName() == lines(screen)[0]
    screen.key("Down")
    screen.key("Return")
    assert (screen.window.place.page, screen.window.place.subject) == (
        "meeting", meeting_of(world, date(2026, 9, 8)).id
    )  # fmt: skip


def test_by_mouse_to_the_action_item_and_esc_closes(screen: Screen, full: Year) -> None:
    screen.press("1 of 2 action items done")
    assert lines(screen) == ["Ringe rektor. no deadline. Done", "Skrive brev. no deadline. Not started"]
    screen.press("Close the list")
    assert lines(screen) == []
    assert name_of(screen.focus) == "1 of 2 action items done"
    screen.press("1 of 2 action items done")
    screen.key("Esc")
    assert lines(screen) == []
    screen.press("1 of 2 action items done")
    screen.press("1 of 2 action items done")  # and once more closes it
    assert lines(screen) == []
    screen.press("75% attendance, municipality")  # another one takes its place
    assert lines(screen) == ["Tuesday 10 March. 2 of 2", "Tuesday 8 September. Not there: Per Test. 1 of 2"]
    screen.press("1 of 2 action items done")
    row = screen.find("Skrive brev.", Row)
    screen.click(row, QPoint(40, 10))
    assert screen.window.place.page == "actions"
    assert screen.shows("Skrive brev")


def test_all_figures_follow_what_is_written(screen: Screen, full: Year, world: World) -> None:
    assert not screen.has("1 action item open")
    screen.press("All figures")
    assert screen.has("0 decisions")
    screen.press("1 action item open")
    assert lines(screen) == ["Skrive brev. no deadline. Not started"]
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Ta en runde", council_id=world.council.id)
    screen.settle()
    assert screen.has("2 action items open")
    assert len(lines(screen)) == 2  # the list is open still, and says the same
    screen.press("0 decisions")
    assert screen.shows("No decisions were made.")
    screen.press("Fewer figures")
    assert not screen.has("0 decisions")
    assert not screen.shows("No decisions were made.")


def test_one_figure_is_put_in_where_one_wrote_last(screen: Screen, full: Year) -> None:
    full.write(LEARNED, "Sent ute. Slutt.")
    editor = full.answer(LEARNED)
    cursor = editor.textCursor()
    cursor.setPosition(len("Sent ute."))
    editor.setTextCursor(cursor)
    screen.press("1 of 2 agendas in time 1 too late")
    screen.press("Insert this figure")
    words = editor.toPlainText()
    assert words == "Sent ute. Tala for 2026: 1 av 2 sakslister sende i tide. Slutt."
    assert has_focus(editor)
    assert full.answer(DONE).toPlainText() == ""
    screen.key("Ctrl+Z")
    assert editor.toPlainText() == "Sent ute. Slutt."
    screen.click(full.answer(DONE).viewport())
    screen.press("Insert the figures")
    assert full.answer(DONE).toPlainText().startswith("Tala for 2026: 2 av 2 planlagde møte haldne, ")


def test_the_year_before_stands_quietly_beside_it_and_is_a_year_of_its_own(
    screen: Screen, full: Year, world: World
) -> None:
    assert screen.find("2 of 2 meetings held").accessibleDescription() == ""
    world.plan(date(2025, 5, 6))
    screen.settle()
    assert screen.find("2 of 2 meetings held").accessibleDescription() == "2025: 0 of 1"
    assert screen.find("1 of 2 agendas in time").accessibleDescription() == ""  # there was none to be in time
    full.keep(2025, done="I fjor")
    full.open()
    full.answer(LEARNED).setFocus()
    screen.press("2 of 2 meetings held")
    screen.press("The year before")
    assert lines(screen) == []
    assert screen.shows("No action items were raised in 2025.")
    assert not any(chart.isVisible() for chart in screen.page.findChildren(BarChart))
    screen.press("Insert the figures")
    assert full.answer(DONE).toPlainText() == "I fjor Tala for 2025: 0 av 1 planlagt møte halde."


def test_the_chart_can_be_heard_and_read_as_a_table(screen: Screen, full: Year) -> None:
    chart = screen.find("Action items by meeting", BarChart)
    assert chart.accessibleDescription() == (
        "Bar chart of the action items raised in 2026: 10 March: 1 of 1 done; between the meetings: 0 of 1 done."
    )
    chart.setFocus()
    assert has_focus(chart)
    narrow, wide = chart.grab().toImage(), chart.height()
    assert not narrow.isNull()
    screen.press("Show as a table")
    assert not chart.isVisible()
    table = screen.find("Action items by meeting", QTableView)
    model = table.model()
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert cells == [["10 March", "1", "1", "0"], ["between the meetings", "1", "0", "0"]]
    assert [model.headerData(n, table.horizontalHeader().orientation()) for n in range(4)] == [
        "Raised in the meeting of", "Raised", "Done", "Past the deadline"
    ]  # fmt: skip
    screen.press("Show as a chart")
    assert chart.isVisible()
    chart.resize(200, chart.height())
    assert chart.height() > wide  # names over their bars
