from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHoverEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.lists import Index, RowDelegate, RowList, RowRole
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.kit.tokens import Size
from tests.ui.kit.helpers import ZHE, Apply, Show

Item = tuple[str, str]  # id and title; a group has no id

TASKS: list[Item] = [
    ("", "Over fristen"),
    ("a", "Belysning"),
    ("b", "Varsling"),
    ("", "Denne uken"),
    ("c", "Ringe rektor"),
    ("d", "Foreldremøte"),
]


class Tasks(QAbstractListModel):
    def __init__(self, items: list[Item]) -> None:
        super().__init__()
        self.items = items

    def show_items(self, items: list[Item]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        key, title = self.items[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}. Frist i dag",
            RowRole.ID: key or None,
            RowRole.GROUP: not key,
            RowRole.COUNT: None if key else 2,
        }.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_row = bool(self.items[index.row()][0])
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_row else Qt.ItemFlag.NoItemFlags


class Lines(RowDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.painted: list[tuple[str, bool]] = []

    def row_height(self, width: float) -> float:
        return 56 if width < 500 else 44

    def tick_place(self, rect: QRectF) -> QRectF:
        return QRectF(rect.x() + 10, rect.center().y() - 12, 24, 24)

    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        self.painted.append((index.data(), selected))
        self.paint_tick(pen, rect, ticked=False)
        pen.line(index.data(), rect.adjusted(48, 0, 0, 0))


class Stage:
    def __init__(self, show: Show, items: list[Item]) -> None:
        self.model, self.delegate = Tasks(items), Lines()
        self.view = RowList(self.delegate, says="Oppgaver")
        self.view.setModel(self.model)
        self.view.resize(700, 320)
        self.told: dict[str, list[object]] = {name: [] for name in ("current", "opened", "ticked", "key")}
        self.view.current_changed.connect(self.told["current"].append)
        self.view.opened.connect(self.told["opened"].append)
        self.view.ticked.connect(self.told["ticked"].append)
        self.view.key.connect(self.told["key"].append)
        show(self.view)
        self.view.setFocus()

    def place(self, number: int) -> QPoint:
        return self.view.visualRect(self.model.index(number)).center()


@pytest.fixture
def stage(show: Show) -> Stage:
    return Stage(show, TASKS)


def test_keys_move_over_the_groups(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_first()
    for key in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Up):
        qtbot.keyClick(stage.view, key)
    assert stage.told["current"] == ["a", "b", "c", "d", "c", "b"]
    assert stage.told["key"] == []


def test_home_is_the_first_row_and_not_its_heading(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_id("d")
    qtbot.keyClick(stage.view, Qt.Key.Key_Home)
    assert stage.view.selected_ids() == ["a"]


def test_enter_opens_space_ticks_and_other_letters_are_told(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_id("b")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_E):
        qtbot.keyClick(stage.view, key)
    qtbot.keyClick(stage.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert (stage.told["opened"], stage.told["ticked"], stage.told["key"]) == (["b", "b"], ["b"], ["E"])


def test_a_key_qt_has_no_name_for_is_a_letter(stage: Stage) -> None:
    stage.view.select_first()
    QApplication.sendEvent(stage.view, QKeyEvent(QEvent.Type.KeyPress, ZHE, Qt.KeyboardModifier.NoModifier, "ж"))
    assert stage.told["key"] == ["Ж"]


def test_keys_without_a_current_row_do_nothing(qtbot: QtBot, show: Show) -> None:
    stage = Stage(show, [])
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_J):
        qtbot.keyClick(stage.view, key)
    assert stage.told["opened"] == stage.told["ticked"] == []
    stage.view.select_first()
    assert stage.view.current_id() is None


def test_a_click_selects_and_a_double_click_opens(qtbot: QtBot, stage: Stage) -> None:
    qtbot.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=stage.place(2))
    assert stage.view.current_id() == "b"
    qtbot.mouseDClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=stage.place(4))
    assert stage.told["opened"] == ["c"]


def test_a_click_on_the_tick_ticks_and_does_not_select(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_id("a")
    spot = QPoint(20, stage.place(4).y())
    qtbot.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert stage.told["ticked"] == ["c"]
    assert stage.view.current_id() == "a"


def test_a_group_is_not_a_row(qtbot: QtBot, stage: Stage) -> None:
    for spot in (stage.place(0), QPoint(20, stage.place(0).y())):
        qtbot.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert stage.told["opened"] == stage.told["ticked"] == []
    assert not stage.view.select_id(None)


def test_the_selection_outlives_a_reload(stage: Stage) -> None:
    stage.view.select_id("c")
    stage.model.show_items([("", "Alle"), ("x", "Ny"), *TASKS[1:3], ("c", "Ringe rektor nå")])
    assert stage.view.current_id() == "c"
    assert stage.view.currentIndex().row() == 4
    assert stage.view.selected_ids() == ["c"]


def test_what_took_the_place_of_a_row_that_is_gone_becomes_current(stage: Stage) -> None:
    stage.view.select_id("b")
    stage.model.show_items([TASKS[0], TASKS[1], *TASKS[3:]])
    assert stage.view.current_id() == "c"
    stage.view.select_id("d")
    stage.model.show_items([TASKS[0], TASKS[1]])
    assert stage.view.current_id() == "a"
    stage.model.show_items([])
    assert stage.view.current_id() is None


def test_several_selected_rows_outlive_a_reload(stage: Stage) -> None:
    stage.view.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
    stage.view.select_id("a")
    for key in ("c", "d"):
        selection = stage.view.selectionModel()
        number = next(n for n, item in enumerate(TASKS) if item[0] == key)
        selection.select(stage.model.index(number), selection.SelectionFlag.Select)
    stage.model.show_items([("", "Alle"), ("d", "d"), ("b", "b"), ("a", "a")])
    assert stage.view.selected_ids() == ["d", "a"]
    assert stage.view.current_id() == "a"


def test_nothing_chosen_stays_nothing_chosen(stage: Stage) -> None:
    assert stage.view.current_id() == "a", "Qt makes the first row current when the list gets the focus"
    stage.model.show_items(TASKS)
    stage.model.show_items(TASKS[2:])
    assert stage.view.selected_ids() == []


def test_the_place_in_a_long_list_outlives_a_reload(show: Show) -> None:
    many = [(str(number), f"Oppgave {number}") for number in range(200)]
    stage = Stage(show, many)
    stage.view.select_id("100")
    before = stage.view.verticalScrollBar().value()
    assert before > 0
    stage.model.show_items(list(many))
    QApplication.processEvents()
    assert stage.view.verticalScrollBar().value() == before
    stage.view.verticalScrollBar().setValue(0)
    stage.model.show_items(list(many))
    QApplication.processEvents()
    assert stage.view.verticalScrollBar().value() == 0, "also where the current row is out of sight"


def test_another_model_may_take_over(stage: Stage) -> None:
    other = Tasks([("x", "Annet")])
    stage.view.setModel(other)
    stage.view.select_id("x")
    stage.model.show_items([])
    other.show_items([("y", "Nytt"), ("x", "Annet")])
    assert stage.view.current_id() == "x"


def test_the_first_row_of_a_group_shows_its_group(qtbot: QtBot, show: Show) -> None:
    items = [("", "Topp"), *((str(n), f"Oppgave {n}") for n in range(30)), ("", "Slutt"), ("z", "Sist")]
    stage = Stage(show, items)
    stage.view.select_id("z")
    view = stage.view.viewport().rect()
    assert view.contains(stage.view.visualRect(stage.model.index(31)))
    assert view.contains(stage.view.visualRect(stage.model.index(32)))
    stage.view.select_first()
    assert view.contains(stage.view.visualRect(stage.model.index(0)))


def test_rows_get_taller_where_the_list_gets_narrow(stage: Stage, light: Theme) -> None:
    assert stage.view.visualRect(stage.model.index(1)).height() == 44
    stage.view.resize(400, 320)
    QApplication.processEvents()
    assert stage.view.visualRect(stage.model.index(1)).height() == 56
    rects = [stage.view.visualRect(stage.model.index(number)) for number in range(len(TASKS))]
    assert all(below.top() == above.bottom() + 1 for above, below in pairwise(rects))
    assert stage.view.visualRect(stage.model.index(0)).height() == RowDelegate.GROUP


def test_rows_and_their_limit_are_in_units(show: Show, apply: Apply) -> None:
    apply(Theme(scale=2.0))
    stage = Stage(show, TASKS)
    assert stage.view.visualRect(stage.model.index(1)).height() == 112, "700 pixels are 350 units"


def test_rows_of_a_tight_list_are_lower_and_draw_the_same_around_their_middle(
    show: Show, apply: Apply, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(Theme(is_tight=True))
    stage, drawn = Stage(show, TASKS), []
    monkeypatch.setattr(stage.delegate, "paint_row", lambda _pen, rect, _index, **_: drawn.append(rect))
    row = stage.view.visualRect(stage.model.index(1))
    stage.view.grab()
    assert row.height() == 44 - 8
    assert drawn[0] == QRectF(row).adjusted(0, -4, 0, 4)
    assert Theme(is_tight=True).row(26) == Size.target, "one can still hit it"


def test_a_row_reads_as_one_sentence(stage: Stage) -> None:
    face = QAccessible.queryAccessibleInterface(stage.view)
    assert face.text(QAccessible.Text.Name) == "Oppgaver"
    row = face.child(1)
    assert row.role() is QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name) == "Belysning. Frist i dag"


def test_selection_and_focus_are_drawn(stage: Stage, light: Theme) -> None:
    stage.view.select_id("a")
    rect = stage.view.visualRect(stage.model.index(1))
    image = stage.view.viewport().grab(rect).toImage()
    assert image.pixelColor(rect.width() // 2, 0).name().upper() == light.hex("accent")
    stage.view.clearFocus()
    image = stage.view.viewport().grab(rect).toImage()
    assert image.pixelColor(rect.width() // 2, 5).name().upper() == light.hex("selected")
    assert image.pixelColor(1, 20).name().upper() == light.hex("accent")
    assert ("Belysning", True) in stage.delegate.painted


def test_the_tick_is_drawn_in_its_place_and_the_row_under_the_pointer_is_tinted(stage: Stage, light: Theme) -> None:
    rect = stage.view.visualRect(stage.model.index(2))

    def spots(xs: range) -> set[str]:
        image = stage.view.viewport().grab(rect).toImage()
        return {image.pixelColor(x, y).name().upper() for x in xs for y in range(2, rect.height() - 2)}

    image = stage.view.viewport().grab(rect).toImage()
    assert image.pixelColor(300, rect.height() - 1).name().upper() == light.hex("border"), "the hairline under a row"
    assert light.hex("border_control") in spots(range(10, 34))
    assert light.hex("hover") not in spots(range(200, 300))
    assert stage.view.viewport().testAttribute(Qt.WidgetAttribute.WA_Hover)
    spot = QPointF(stage.place(2))
    QApplication.sendEvent(stage.view.viewport(), QHoverEvent(QEvent.Type.HoverEnter, spot, spot, QPointF(-1, -1)))
    assert light.hex("hover") in spots(range(200, 300))


def test_the_menu_key_asks_at_the_current_row(qtbot: QtBot, stage: Stage) -> None:
    stage.view.select_id("b")
    keyboard = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    with qtbot.waitSignal(stage.view.menu_wanted) as asked:
        QApplication.sendEvent(stage.view.viewport(), keyboard)
    key, place = asked.args
    assert key == "b"
    assert stage.view.viewport().mapFromGlobal(place) == stage.place(2)


def test_a_right_click_asks_at_the_pointer_and_not_on_groups(qtbot: QtBot, stage: Stage) -> None:
    asked: list[object] = []
    stage.view.menu_wanted.connect(lambda key, _place: asked.append(key))
    for number in (0, 4):
        spot = stage.place(number)
        mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, stage.view.viewport().mapToGlobal(spot))
        QApplication.sendEvent(stage.view.viewport(), mouse)
    assert asked == ["c"]


def test_the_current_row_can_be_seen_in_high_contrast_too(stage: Stage, apply: Apply) -> None:
    stage.view.clearFocus()
    for look in (Theme(), Theme(high_contrast=True)):
        apply(look)
        pictures = []
        for key in ("a", "b"):
            stage.view.select_id(key)
            rect = stage.view.visualRect(stage.model.index(1))
            pictures.append(stage.view.viewport().grab(rect.adjusted(4, 0, 0, -1)).toImage())
        assert pictures[0] != pictures[1]


def test_a_plain_delegate_has_no_tick_and_rows_of_one_line() -> None:
    plain = RowDelegate()
    assert plain.tick_place(QRectF(0, 0, 100, 40)) is None
    assert plain.row_height(1000) == plain.row_height(100) == 44
