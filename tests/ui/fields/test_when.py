"""Days and deadlines: typed, chosen from what they may mean, or picked from the month."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QToolButton

from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.month import Month
from tests.ui.fields.conftest import Stage

FRIDAY = date(2026, 11, 27)
NEXT_FRIDAY = date(2026, 12, 4)


class When:
    """The field, and everything it told."""

    def __init__(self, stage: Stage, **how: bool) -> None:
        self.field = WhenField(stage.context, "Deadline", **how)
        self.told: list[Deadline] = []
        self.field.changed.connect(self.told.append)
        stage.put(self.field)

    @property
    def text(self) -> str:
        return self.field.edit.text()


@pytest.fixture
def when(stage: Stage) -> When:
    return When(stage)


def test_what_is_typed_is_shown_in_full_before_it_is_kept(stage: Stage, when: When) -> None:
    stage.type("fre")
    assert stage.offered() == ["Friday 27 November, in 3 days"]
    assert when.told == []
    stage.key("Return")
    assert when.told == [Deadline.day(FRIDAY)]
    assert (when.text, when.field.day) == ("Friday 27 November", FRIDAY)


@pytest.mark.parametrize(
    ("written", "meant", "shown"),
    [
        ("4.12", Deadline.day(NEXT_FRIDAY), "Friday 4 December"),
        ("4.1", Deadline.day(date(2027, 1, 4)), "Monday 4 January 2027"),
        ("uke 50", Deadline.week_of(date(2026, 12, 7)), "week 50 (7 Dec – 13 Dec)"),
        ("neste møte", Deadline.next_meeting(), "next meeting"),
        ("når rapporten er klar", Deadline.condition("når rapporten er klar"), "når rapporten er klar"),
    ],
)
def test_every_kind_of_deadline_can_be_written(
    stage: Stage, when: When, written: str, meant: Deadline, shown: str
) -> None:
    stage.type(written)
    stage.key("Tab")
    assert (when.told, when.text) == ([meant], shown)
    assert stage.elsewhere.hasFocus() or not when.field.edit.hasFocus()


def test_two_meanings_are_asked_about(stage: Stage, when: When) -> None:
    stage.type("neste fredag")
    assert stage.offered() == ["Friday 27 November, in 3 days", "Friday 4 December, in 10 days"]
    stage.key("Return")
    assert when.told == []
    assert when.field.error == "This can mean two days. Choose one with 1 or 2."
    assert len(stage.offered()) == 2  # still there to choose from
    stage.type("2")
    assert (when.told, when.field.error) == ([Deadline.day(NEXT_FRIDAY)], "")


def test_the_first_of_two_by_arrow_and_by_mouse(stage: Stage, when: When) -> None:
    stage.type("neste fredag")
    stage.key("Down")
    stage.key("Return")
    assert when.told == [Deadline.day(FRIDAY)]
    stage.replace("neste fredag")
    stage.press_row(1)
    assert when.told[1:] == [Deadline.day(NEXT_FRIDAY)]


def test_two_meanings_left_behind_are_not_chosen(stage: Stage, when: When) -> None:
    stage.type("neste fredag")
    stage.leave()
    assert (when.told, when.text) == ([], "neste fredag")
    assert when.field.error
    assert stage.suggestions is None


def test_any_words_can_be_a_condition_but_never_by_chance(stage: Stage, when: When) -> None:
    stage.type("rapporten er klar")
    assert stage.offered() == ["As a condition: “rapporten er klar”"]
    stage.key("Return")
    assert when.told == []
    assert "or choose it as a condition" in when.field.error
    assert when.text == "rapporten er klar"
    stage.key("Down")  # opens the list again
    assert when.field.error == ""
    stage.key("Down")
    stage.key("Return")
    assert when.told == [Deadline.condition("rapporten er klar")]
    assert when.text == "rapporten er klar"


def test_a_condition_by_mouse(stage: Stage, when: When) -> None:
    stage.type("rapporten er klar")
    stage.press_row(0)
    assert when.told == [Deadline.condition("rapporten er klar")]


def test_a_condition_that_begins_like_one_says_so(stage: Stage, when: When) -> None:
    stage.type("etter høringen")
    assert stage.offered() == ["etter høringen, condition"]


def test_what_is_no_date_keeps_its_text(stage: Stage, when: When) -> None:
    stage.type("31.11")
    assert stage.offered() == []
    stage.key("Return")
    assert when.field.error == "November has 30 days. Did you mean 30 November?"
    assert (when.text, when.told) == ("31.11", [])
    stage.key("Backspace")
    assert when.field.error == ""


def test_escape_closes_the_list_then_gives_up_what_was_typed(stage: Stage, when: When) -> None:
    when.field.show_day(FRIDAY)
    stage.replace("4.12")
    stage.key("Esc")
    assert stage.suggestions is None
    assert when.text == "4.12"
    stage.key("Esc")
    assert when.text == "Friday 27 November"
    stage.leave()
    assert when.told == []


def test_an_empty_field_is_no_deadline(stage: Stage, when: When) -> None:
    when.field.show_day(FRIDAY)
    stage.key("Ctrl+A")
    stage.key("Delete")
    stage.key("Return")
    assert when.told == [NO_DEADLINE]
    assert when.field.day is None


def test_an_empty_field_offers_what_deadlines_often_are(stage: Stage, when: When) -> None:
    stage.key("Down")
    assert stage.offered() == [
        "Wednesday 25 November, tomorrow",
        "Friday 27 November, in 3 days",
        "week 49 (30 Nov – 6 Dec)",
        "next meeting",
    ]
    stage.key("Down", 4)
    stage.key("Return")
    assert when.told == [Deadline.next_meeting()]


def test_a_day_offered_twice_stands_once(stage: Stage, when: When) -> None:
    stage.context.desk.clock.set(stage.context.desk.now().replace(day=26))  # type: ignore[attr-defined]
    stage.key("Down")
    assert stage.offered()[:2] == ["Friday 27 November, tomorrow", "week 49 (30 Nov – 6 Dec)"]


def test_written_again_it_is_told_once(stage: Stage, when: When) -> None:
    stage.type("fre")
    stage.key("Return")
    stage.key("Return")
    stage.replace("27.11")
    stage.key("Return")
    assert when.told == [Deadline.day(FRIDAY)]


def test_what_was_refused_is_asked_again(stage: Stage, when: When) -> None:
    when.field.changed.connect(lambda _due: when.field.set_error("Not so early."))
    stage.type("fre")
    stage.key("Return")
    stage.key("Return")
    assert when.told == [Deadline.day(FRIDAY)] * 2
    assert when.field.commit() is False
    assert when.text == "Friday 27 November"


def test_what_is_being_typed_stays_when_the_page_is_read_again(stage: Stage, when: When) -> None:
    when.field.show_day(FRIDAY)
    stage.replace("4.1")
    when.field.show_day(FRIDAY)
    assert when.text == "4.1"
    assert when.field.is_unsettled
    when.field.show_day(NEXT_FRIDAY)  # changed elsewhere
    assert when.text == "Friday 4 December"


def test_words_put_in_are_as_if_typed(stage: Stage, when: When) -> None:
    when.field.put("4.12")
    assert (when.field.words, when.field.value) == ("4.12", NO_DEADLINE)
    assert when.field.commit()
    assert when.told == [Deadline.day(NEXT_FRIDAY)]


def test_only_days(stage: Stage) -> None:
    when = When(stage, only_days=True)
    stage.key("Down")
    assert stage.offered() == ["Wednesday 25 November, tomorrow", "Friday 27 November, in 3 days"]
    for words in ("uke 50", "rapporten er klar"):
        stage.replace(words)
        assert stage.offered() == []
        stage.key("Return")
        assert when.field.error == "Write a date, for example 4.12, Friday or in two weeks."
    stage.replace("4.12")
    stage.key("Return")
    assert when.told == [Deadline.day(NEXT_FRIDAY)]


# -- the month


def opened(stage: Stage) -> Month:
    assert stage.host is not None
    pick = next(
        b for b in stage.host.findChildren(QToolButton) if b.accessibleName() == "Pick from the month: Deadline"
    )
    stage.screen.click(pick)
    panel = QApplication.activePopupWidget()
    assert panel is not None
    month = panel.findChild(Month)
    assert month is not None
    return month


def days(month: Month) -> QTableView:
    view = month.findChild(QTableView)
    assert view is not None
    return view


def test_a_day_is_picked_from_the_month_by_keyboard(stage: Stage, when: When) -> None:
    when.field.show_day(FRIDAY)
    month = opened(stage)
    assert month.selectedDate() == QDate(2026, 11, 27)
    assert days(month).hasFocus()
    QTest.keyClick(days(month), Qt.Key.Key_Down)
    QTest.keyClick(days(month), Qt.Key.Key_Return)
    stage.screen.settle()
    assert when.told == [Deadline.day(NEXT_FRIDAY)]
    assert QApplication.activePopupWidget() is None
    assert when.field.edit.hasFocus()


def test_a_day_is_picked_from_the_month_by_mouse(stage: Stage, when: When) -> None:
    when.field.show_day(FRIDAY)
    view = days(opened(stage))
    row, column = next(
        (row, column)
        for row in range(1, 7)
        for column in range(1, 8)
        if view.model().index(row, column).data() == 30 and row > 3
    )
    place = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.screen.settle()
    assert when.told == [Deadline.day(date(2026, 11, 30))]


def test_escape_closes_the_month_and_nothing_else(stage: Stage, when: When) -> None:
    when.field.show_day(FRIDAY)
    month = opened(stage)
    QTest.keyClick(days(month), Qt.Key.Key_Escape)
    stage.screen.settle()
    assert QApplication.activePopupWidget() is None
    assert (when.told, when.text) == ([], "Friday 27 November")


def test_the_month_is_opened_by_keyboard(stage: Stage, when: When) -> None:
    stage.key("Tab")
    assert stage.screen.focus.accessibleName() == "Pick from the month: Deadline"
    stage.key("Return")
    panel = QApplication.activePopupWidget()
    assert panel is not None
    panel.close()
