import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, InputBar, LineEdit
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import Pane, PaneCycle, Roving, focusable, follow_layout, let_altgr_write
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, box, hbox, refill, vbox
from liaison_desk.ui.kit.rows import Row, row
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.toast import Toast
from tests.ui.kit.helpers import ZHE, Show, Spoken


class Stage:
    """Three panes: a list, a page that can only be scrolled, and details that may be out of sight."""

    def __init__(self, show: Show) -> None:
        self.first, self.second, self.detail = QLineEdit(), QLineEdit(), QLineEdit()
        self.list = box(vbox(self.first, self.second))
        self.list.setAccessibleName("Liste")
        self.page = scroll(box(vbox(QLabel("Referat"), STRETCH)))
        self.page.setAccessibleName("Referat")
        self.side = box(vbox(self.detail))
        self.side.setAccessibleName("Detalj")
        self.window = box(hbox(self.list, self.page, self.side))
        self.cycle = PaneCycle(self.window)
        self.cycle.panes = [Pane(self.list), Pane(self.page), Pane(self.side, open=self.side.show)]
        show(self.window)

    def press(self, qtbot: QtBot, *, back: bool = False) -> QWidget | None:
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(self.window.focusWidget() or self.window, Qt.Key.Key_F6, shift)
        return self.window.focusWidget()


@pytest.fixture
def stage(show: Show) -> Stage:
    return Stage(show)


def test_f6_goes_from_pane_to_pane_and_round(qtbot: QtBot, stage: Stage, spoken: Spoken) -> None:
    stage.first.setFocus()
    assert [stage.press(qtbot) for _ in range(3)] == [stage.page, stage.detail, stage.first]
    assert [words for words, _ in spoken] == ["Referat", "Detalj", "Liste"]
    assert [stage.press(qtbot, back=True) for _ in range(2)] == [stage.detail, stage.page]


def test_a_pane_remembers_where_one_was(qtbot: QtBot, stage: Stage) -> None:
    stage.second.setFocus()
    for _ in range(3):
        stage.press(qtbot)
    assert stage.second.hasFocus()


def test_a_pane_may_say_where_to_start(qtbot: QtBot, stage: Stage) -> None:
    stage.cycle.panes[0] = Pane(stage.list, start=stage.second)
    stage.detail.setFocus()
    assert stage.press(qtbot) is stage.second


def test_a_pane_that_holds_a_page_to_read_gets_its_keys(qtbot: QtBot, stage: Stage) -> None:
    inner = scroll(box(vbox(QLabel("Referat"))))
    stage.cycle.panes[1] = Pane(box(vbox(inner)))
    stage.window.layout().addWidget(stage.cycle.panes[1].widget)
    stage.cycle.panes[1].widget.show()
    stage.first.setFocus()
    assert stage.press(qtbot) is inner


def test_a_pane_without_anything_gets_the_focus_itself(qtbot: QtBot, stage: Stage) -> None:
    bare = QLabel("Ingenting her")
    stage.window.layout().addWidget(bare)
    bare.show()
    stage.cycle.panes[1] = Pane(bare)
    stage.first.setFocus()
    assert stage.press(qtbot) is bare


def test_a_pane_out_of_sight_is_opened(qtbot: QtBot, stage: Stage) -> None:
    stage.side.hide()
    stage.page.setFocus()
    assert stage.press(qtbot) is stage.detail
    assert stage.side.isVisible()


def test_a_pane_that_cannot_be_opened_is_passed_over(qtbot: QtBot, stage: Stage) -> None:
    stage.page.hide()
    stage.first.setFocus()
    assert stage.press(qtbot) is stage.detail


def test_from_nowhere_it_goes_to_the_first_or_the_last(qtbot: QtBot, stage: Stage) -> None:
    stage.window.setFocus()
    assert stage.press(qtbot) is stage.first
    stage.first.clearFocus()
    stage.window.setFocus()
    assert stage.press(qtbot, back=True) is stage.detail


def test_a_field_that_is_gone_is_forgotten(qtbot: QtBot, stage: Stage) -> None:
    stage.second.setFocus()
    stage.press(qtbot)
    stage.second.deleteLater()
    with qtbot.waitSignal(stage.second.destroyed):
        pass
    assert stage.press(qtbot, back=True) is stage.first


def test_without_panes_nothing_happens(qtbot: QtBot, stage: Stage) -> None:
    stage.cycle.panes = []
    stage.first.setFocus()
    assert stage.press(qtbot) is stage.first


def test_a_toast_can_be_reached(qtbot: QtBot, stage: Stage) -> None:
    toast = Toast(stage.window)
    stage.cycle.panes.append(Pane(toast))
    stage.detail.setFocus()
    assert stage.press(qtbot) is stage.first
    toast.say("Oppgaven er slettet", "Angre")
    stage.detail.setFocus()
    assert stage.press(qtbot) is toast.button


def test_only_what_tab_reaches_is_focusable(show: Show) -> None:
    fields = [QLineEdit() for _ in range(4)]
    fields[1].setEnabled(False)
    fields[2].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    page = box(vbox(*fields))
    show(page)
    fields[3].hide()
    assert focusable(page) == [fields[0]]


class Today:
    def __init__(self, show: Show) -> None:
        self.rows: list[Row] = [row(text(f"Rad {n}"), button("Klargjør"), says=f"Rad {n}") for n in range(4)]
        self.before, self.after = QLineEdit(), QLineEdit()
        self.page = box(vbox(self.before, *self.rows, self.after))
        self.roving = Roving(self.page, self.rows)
        show(self.page)
        self.rows[0].setFocus()

    def button_of(self, number: int) -> QPushButton:
        found = self.rows[number].findChild(QPushButton)
        assert found is not None
        return found

    @property
    def here(self) -> int | None:
        return next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)


@pytest.fixture
def today(show: Show) -> Today:
    return Today(show)


def test_arrows_and_letters_move_between_rows_and_stop_at_the_ends(qtbot: QtBot, today: Today) -> None:
    seen = []
    key = Qt.Key
    for pressed in (
        key.Key_Down,
        key.Key_J,
        key.Key_K,
        key.Key_End,
        key.Key_Down,
        key.Key_Up,
        key.Key_Home,
        key.Key_Up,
    ):
        qtbot.keyClick(QApplication.focusWidget(), pressed)
        seen.append(today.here)
    assert seen == [1, 2, 1, 3, 3, 2, 0, 0]


def test_arrows_leave_a_button_for_the_next_row(qtbot: QtBot, today: Today) -> None:
    today.button_of(1).setFocus()
    qtbot.keyClick(today.button_of(1), Qt.Key.Key_Down)
    assert today.here == 2


def test_hidden_rows_are_passed_over(qtbot: QtBot, today: Today) -> None:
    today.rows[1].hide()
    qtbot.keyClick(today.rows[0], Qt.Key.Key_Down)
    assert today.here == 2


def test_tab_stops_at_the_row_one_was_at(qtbot: QtBot, today: Today) -> None:
    qtbot.keyClick(today.rows[0], Qt.Key.Key_Down)
    stops = [row for row in today.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [today.rows[1]]


def test_keys_with_modifiers_are_left_alone(qtbot: QtBot, today: Today) -> None:
    plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
    for key, modifier in ((Qt.Key.Key_Down, alt), (ZHE, plain)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier)
        assert today.roving.eventFilter(today.rows[0], event) is False
    assert today.here == 0


def test_other_keys_reach_the_row(qtbot: QtBot, today: Today) -> None:
    with qtbot.waitSignal(today.rows[0].key) as told:
        qtbot.keyClick(today.rows[0], Qt.Key.Key_U)
    assert told.args == ["U"]


def test_rows_can_be_replaced(qtbot: QtBot, today: Today) -> None:
    today.roving.set_rows(today.rows[2:])
    qtbot.keyClick(today.rows[0], Qt.Key.Key_Down)
    assert today.here == 0
    today.rows[2].setFocus()
    qtbot.keyClick(today.rows[2], Qt.Key.Key_Down)
    assert today.here == 3


CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def altgr_window(qtbot: QtBot, qapp: QApplication, show: Show) -> QLineEdit:
    let_altgr_write(qapp)
    field = QLineEdit()
    show(box(vbox(field)))
    field.setFocus()
    return field


@pytest.mark.parametrize(
    ("key", "sign"),
    [(Qt.Key.Key_2, "@"), (Qt.Key.Key_3, "£"), (Qt.Key.Key_E, "€"), (Qt.Key.Key_7, "{"), (Qt.Key.Key_8, "[")],
)
def test_a_sign_written_with_altgr_is_never_a_shortcut(
    qtbot: QtBot, altgr_window: QLineEdit, key: Qt.Key, sign: str
) -> None:
    taken: list[bool] = []
    window = altgr_window.window()
    QShortcut(QKeySequence(CONTROL_ALT | key), window, lambda: taken.append(True))
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.windowHandle(), key, sign, CONTROL_ALT)
    assert taken == []
    assert altgr_window.text() == sign


def test_other_keys_are_still_shortcuts(qtbot: QtBot, altgr_window: QLineEdit) -> None:
    taken: list[str] = []
    window = altgr_window.window()
    QShortcut(QKeySequence("Ctrl+K"), window, lambda: taken.append("Ctrl+K"))
    QShortcut(QKeySequence("Alt+Down"), window, lambda: taken.append("Alt+Down"))
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.windowHandle(), Qt.Key.Key_K, "\x0b", control)
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.windowHandle(), Qt.Key.Key_Down, "", alt)
    assert taken == ["Ctrl+K", "Alt+Down"]


def test_no_editor_keeps_the_key_of_the_search_for_itself(qtbot: QtBot, qapp: QApplication, show: Show) -> None:
    class Greedy(QLineEdit):  # as editors are where this key cuts off the rest of the line
        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return super().event(event)

    taken: list[bool] = []
    let_altgr_write(qapp)
    field = Greedy("Halvt skrevet")
    show(box(vbox(field)))
    field.setFocus()
    window = field.window()
    QShortcut(QKeySequence("Ctrl+K"), window, lambda: taken.append(True))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.windowHandle(), Qt.Key.Key_K, "\x0b", control)
    assert taken == [True]
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.windowHandle(), Qt.Key.Key_B, "\x02", control)
    assert field.text() == "Halvt skrevet"


def test_control_alt_without_a_sign_is_left_alone(altgr_window: QLineEdit) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, CONTROL_ALT, "\x7f")
    event.ignore()
    QApplication.sendEvent(altgr_window.window().windowHandle(), event)
    assert not event.isAccepted()


def test_the_window_in_front_is_covered_at_once(qtbot: QtBot, qapp: QApplication, show: Show) -> None:
    field = QLineEdit()
    show(box(vbox(field)))
    field.setFocus()
    let_altgr_write(qapp)
    QShortcut(QKeySequence(CONTROL_ALT | Qt.Key.Key_2), field.window(), field.clear)
    QTest.sendKeyEvent(QTest.KeyAction.Click, field.window().windowHandle(), Qt.Key.Key_2, "@", CONTROL_ALT)
    assert field.text() == "@"


def test_windows_that_come_later_are_covered(qtbot: QtBot, altgr_window: QLineEdit, show: Show) -> None:
    later = QLineEdit()
    show(box(vbox(later)))
    later.setFocus()
    QShortcut(QKeySequence(CONTROL_ALT | Qt.Key.Key_2), later.window(), later.clear)
    QTest.sendKeyEvent(QTest.KeyAction.Click, later.window().windowHandle(), Qt.Key.Key_2, "@", CONTROL_ALT)
    assert later.text() == "@"


class TestFollowingTheLayout:
    """Tab goes in reading order, all the way round, whatever was made first."""

    def test_what_is_made_later_stands_where_it_is_read(self, show: Show) -> None:
        rows = vbox(button("First"))
        place = Field("Place", LineEdit(says="Place"))
        day = Field("Day", InputBar(Icon.CALENDAR_DAYS, "", says="Day"))
        top = button("Top")
        page = show(box(vbox(top, scroll(box(vbox(rows, place, day, button("Below")))))))
        for names in (["First"], ["First", "Second"], ["Third"]):
            refill(rows, *map(button, names))
            follow_layout(page)
            QApplication.processEvents()
            top.setFocus()
            passed = []
            for _ in range(2 * len([*names, place, day, top, page])):
                QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
                passed.append((page.focusWidget() or page).accessibleName())
            assert passed == [*names, "Place", "Day", "Below", "Top"] * 2

    def test_what_lies_over_a_row_in_no_layout_comes_after_what_is_in_it(self, show: Show) -> None:
        over = button("More")
        row = box(vbox(button("First"), button("Second")))
        page = show(box(vbox(row, button("Below"))))
        over.setParent(row)
        over.show()
        follow_layout(page)
        assert [stop.accessibleName() for stop in focusable(page)] == ["First", "Second", "More", "Below"]

    def test_it_begins_with_what_came_into_a_part_of_it_first(self, show: Show) -> None:
        """F6 went to what stood there before."""
        row = vbox(button("Second"))
        part = box(row)
        page = show(box(vbox(button("Above"), part)))
        row.insertWidget(0, button("First"))
        QApplication.processEvents()
        follow_layout(page)
        assert [stop.accessibleName() for stop in focusable(part)] == ["First", "Second"]

    def test_nothing_of_it_is_believed_in_for_longer_than_it_lasts(self, show: Show) -> None:
        """PySide took what came later for what had stood in the same place of the memory."""
        others = _items()
        rows = vbox(button("Made"), button("Dropped"))
        page = show(box(vbox(Flow(button("Beside")), scroll(box(vbox(rows))))))
        follow_layout(page)
        for made in page.findChildren(QPushButton):
            made.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert rows.count() == 0
        assert _items() <= others


def _items() -> set[int]:
    """What Python believes to stand in layouts."""
    return {id(one) for one in shiboken6.getAllValidWrappers() if isinstance(one, QWidgetItem)}
