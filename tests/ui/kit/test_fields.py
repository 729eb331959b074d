from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeySequence,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionFrame,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit import fields
from liaison_desk.ui.kit.fields import Field, InputBar, LineEdit, NumberField, Select, field, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import tip
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, Show, Spoken, accessible

RICH = "<p>Kari&nbsp;<b>Lunde</b><br>SLT\u202e</p>"


@pytest.fixture
def rich() -> QMimeData:
    data = QMimeData()
    data.setHtml(RICH)
    data.setText("Kari\u00a0Lunde\nSLT\u202e")
    return data


@pytest.fixture
def line(show: Show) -> LineEdit:
    made = LineEdit("Møte med ", says="Tittel")
    show(box(vbox(made)))
    made.setFocus()
    made.end(False)
    return made


def by_keyboard(qtbot: QtBot, line: LineEdit, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def by_drop(_qtbot: QtBot, line: LineEdit, data: QMimeData) -> None:
    place = QPointF(line.width() - 4, line.height() / 2)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(line, QDragEnterEvent(place, *how))
    drop = QDropEvent(place, *how)
    drop.ignore()
    QApplication.sendEvent(line, drop)
    assert drop.isAccepted()


def by_menu(_qtbot: QtBot, line: LineEdit, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    where = QPoint(4, 4)
    QApplication.sendEvent(line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, line.mapToGlobal(where)))
    menu = line.findChild(QMenu)
    assert menu is not None
    paste = menu.findChild(QAction, "edit-paste")
    assert paste is not None
    paste.trigger()
    menu.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("paste", [by_keyboard, by_drop, by_menu])
def test_however_it_is_pasted_it_becomes_one_plain_line(
    qtbot: QtBot, line: LineEdit, rich: QMimeData, paste: Callable[[QtBot, LineEdit, QMimeData], None]
) -> None:
    with qtbot.waitSignal(line.textEdited) as told:
        paste(qtbot, line, rich)
    assert line.text() == "Møte med Kari Lunde SLT"
    assert told.args == ["Møte med Kari Lunde SLT"]


@pytest.mark.parametrize("has_selection", [True, False])
def test_the_middle_button_pastes_plain_where_the_system_has_that(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, line: LineEdit, rich: QMimeData, has_selection: bool
) -> None:
    asked: list[QClipboard.Mode] = []

    def data(mode: QClipboard.Mode) -> QMimeData:
        asked.append(mode)
        return rich

    clipboard = SimpleNamespace(supportsSelection=lambda: has_selection, mimeData=data)
    monkeypatch.setattr(fields, "QGuiApplication", SimpleNamespace(clipboard=lambda: clipboard))
    qtbot.mouseClick(line, Qt.MouseButton.MiddleButton, pos=QPoint(2, 8))
    assert line.text() == ("Kari Lunde SLTMøte med " if has_selection else "Møte med ")
    assert asked == [QClipboard.Mode.Selection] * has_selection


def test_a_paste_can_be_undone(qtbot: QtBot, line: LineEdit, rich: QMimeData) -> None:
    by_keyboard(qtbot, line, rich)
    line.undo()
    assert line.text() == "Møte med "


def test_a_field_that_is_only_read_takes_no_paste(qtbot: QtBot, line: LineEdit, rich: QMimeData) -> None:
    line.setReadOnly(True)
    by_keyboard(qtbot, line, rich)
    assert line.text() == "Møte med "


def test_a_bar_shows_the_focus_of_its_line_and_nothing_moves(show: Show, light: Theme) -> None:
    bar, other = InputBar(Icon.SEARCH, "Filtrer"), QLineEdit()
    show(box(vbox(bar, other)))
    other.setFocus()
    before = bar.edit.geometry()
    assert not bar.property("focused")
    bar.setFocus()
    assert bar.edit.hasFocus()
    assert bar.property("focused")
    assert bar.grab().toImage().pixelColor(bar.width() // 2, 0).name().upper() == light.hex("accent")
    QApplication.processEvents()
    assert bar.edit.geometry() == before
    other.setFocus()
    assert not bar.property("focused")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_bar_leaves_its_line_room(qtbot: QtBot, apply: Apply, show: Show, scale: float) -> None:
    look = apply(Theme(scale=scale))
    bar = InputBar(Icon.SEARCH, "Filtrer", dim="normal")
    show(box(vbox(bar)))
    assert bar.height() == look.px(32)
    assert bar.edit.height() >= bar.edit.fontMetrics().height()
    assert accessible(bar.edit)[0] == "Filtrer"


@pytest.mark.parametrize(
    "make",
    [
        lambda: LineEdit(says="Frist"),
        lambda: InputBar(Icon.CALENDAR_DAYS, "Frist"),
        lambda: TextEdit(says="Frist"),
        lambda: select([(1, "i dag")], 1, "Frist"),
    ],
    ids=["line", "bar", "text", "select"],
)
def test_an_error_stands_beside_the_field_and_is_said(show: Show, spoken: Spoken, make: Callable[[], QWidget]) -> None:
    editor = make()
    made = field("Frist", editor, "Skriv dag og måned")
    show(made)
    sentence = "November har 30 dager. Mente du 30. november?"
    made.set_error(sentence)
    assert made.error == sentence
    assert editor.property("state") == "error"
    assert spoken == [(sentence, True)]
    target = editor.edit if isinstance(editor, InputBar) else editor
    assert target.accessibleDescription() == sentence
    assert sentence in visible_words(made)
    assert "Skriv dag og måned" not in visible_words(made)


def visible_words(made: Field) -> str:
    return " ".join(label.text() for label in made.findChildren(QLabel) if label.isVisible())


def test_an_error_that_is_mended_gives_the_hint_back(show: Show, spoken: Spoken) -> None:
    made = field("Frist", LineEdit(says="Frist"), "Skriv dag og måned")
    show(made)
    made.set_error("Feil")
    made.set_error("Feil")
    made.set_error("")
    assert made.editor.property("state") == ""
    assert visible_words(made) == "Frist Skriv dag og måned"
    assert made.editor.accessibleDescription() == "Skriv dag og måned"
    assert spoken == [("Feil", True)], "said once, and being right again is silent"


def test_a_label_names_an_editor_without_a_name(qtbot: QtBot) -> None:
    made = field("Merknad", QLineEdit())
    qtbot.addWidget(made)
    assert accessible(made.editor)[0] == "Merknad"


def test_a_name_of_its_own_is_kept(qtbot: QtBot) -> None:
    made = field("Merknad", LineEdit(says="Merknad til sak 12/26"))
    qtbot.addWidget(made)
    assert accessible(made.editor)[0] == "Merknad til sak 12/26"


def test_a_number_is_written(qtbot: QtBot, show: Show) -> None:
    days = NumberField(7, says="Dager", least=1, most=365)
    show(box(vbox(days)))
    told: list[object] = []
    days.changed.connect(told.append)
    days.selectAll()
    qtbot.keyClicks(days, "2x8")
    assert days.text() == "28"
    assert told == [2, 28]


@pytest.mark.parametrize(("written", "value"), [("", None), ("0", None), ("366", None), ("365", 365), ("007", 7)])
def test_a_number_outside_its_limits_is_none(qtbot: QtBot, written: str, value: int | None) -> None:
    days = NumberField(None, says="Dager", least=1, most=365)
    qtbot.addWidget(days)
    days.setText(written)
    assert days.value() == value


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_number_field_has_room_for_its_largest_number(qtbot: QtBot, apply: Apply, show: Show, scale: float) -> None:
    apply(Theme(scale=scale))
    days = NumberField(9999, says="Dager")
    show(box(vbox(days)))
    assert days.width() <= Theme(scale=scale).px(80)
    inside = days.width() - 2 * (1 + Theme(scale=scale).px(8) + 2)  # border, padding, and what Qt keeps for itself
    assert inside >= days.fontMetrics().horizontalAdvance("9999")


@pytest.fixture
def language(show: Show) -> Select:
    made = select([("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English")], "nn", "Språk")
    other = QLineEdit()
    show(box(vbox(other, made)))
    other.setFocus()
    return made


def roll(widget: QWidget) -> QWheelEvent:
    center = QPointF(widget.rect().center())
    event = QWheelEvent(
        center,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_a_choice_without_room_is_told_whole_in_the_tool_tip(language: Select, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("liaison_desk.ui.kit.fields.QToolTip.showText", lambda _at, words, _of: told.append(words))
    for width in (400, 60):
        language.resize(width, language.height())
        language.repaint()
        QApplication.sendEvent(language, QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), QPoint(4, 4)))
    assert [bool(words) for words in told] == [False, True]
    assert "Nynorsk" in told[1]


def test_the_wheel_does_nothing_without_focus(language: Select) -> None:
    event = roll(language)
    assert language.value() == "nn"
    assert not event.isAccepted(), "so that the page scrolls instead"


def test_the_wheel_turns_a_focused_choice(language: Select) -> None:
    language.setFocus()
    roll(language)
    assert language.value() == "en"


def test_a_choice_of_the_user_is_told_and_no_other(qtbot: QtBot, language: Select) -> None:
    told: list[object] = []
    language.picked.connect(told.append)
    language.set_value("nb")
    assert told == []
    language.setFocus()
    qtbot.keyClick(language, Qt.Key.Key_Down)
    assert told == ["nn"]


def test_a_value_that_is_not_offered_shows_nothing(language: Select) -> None:
    language.set_value("se")
    assert language.value() is None


def test_the_wheel_does_not_even_give_a_choice_the_focus(language: Select) -> None:
    assert language.focusPolicy() is Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_heights_and_widths_are_in_units(show: Show, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    line, tall = LineEdit(says="a"), LineEdit(says="b", dim="large")
    choice = select([(1, "Bokmål")], 1, "Språk", width=176)
    show(box(vbox(line, tall, choice)))
    assert [part.height() for part in (line, choice, tall)] == [look.px(32), look.px(32), look.px(40)]
    assert choice.width() == look.px(176)


class TestALineThatHasNoRoom:
    LONG = "Status fra samarbeidsarenaer på ledernivå og utøvende nivå"

    @pytest.fixture(params=[False, True], ids=["in a frame", "bare"])
    def short(self, show: Show, request: pytest.FixtureRequest) -> LineEdit:
        made = LineEdit(self.LONG, says="Punkt", bare=request.param)
        made.setFixedWidth(160)
        other = QLineEdit()
        show(box(vbox(made, other)))
        other.setFocus()
        return made

    def test_it_ends_with_dots_where_it_would_have_stood(self, short: LineEdit) -> None:
        cut = short.grab().toImage()
        short.setText(self._elided(short, self._room(short)))
        assert "…" in short.text()
        assert short.grab().toImage() == cut

    def test_all_of_it_is_in_the_tool_tip(self, short: LineEdit, monkeypatch: pytest.MonkeyPatch) -> None:
        shown: list[str] = []
        monkeypatch.setattr(QToolTip, "showText", lambda _place, words, *_: shown.append(words))
        self._point_at(short)
        assert shown == [tip(self.LONG)]
        for words, writing in (("Eventuelt", False), (self.LONG, True)):
            short.setText(words)
            short.setFocus() if writing else None
            self._point_at(short)
        assert len(shown) == 1

    def test_written_in_it_scrolls_as_every_line_does(self, short: LineEdit) -> None:
        cut = short.grab().toImage()
        short.setFocus()
        short.end(False)
        assert short.grab().toImage() != cut

    @staticmethod
    def _room(line: LineEdit) -> int:
        option = QStyleOptionFrame()
        line.initStyleOption(option)
        return line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width() - 4

    @staticmethod
    def _elided(line: LineEdit, width: int) -> str:
        return line.fontMetrics().elidedText(line.text(), Qt.TextElideMode.ElideRight, width)

    @staticmethod
    def _point_at(line: LineEdit) -> None:
        spot = line.rect().center()
        QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, spot, line.mapToGlobal(spot)))


@pytest.mark.parametrize("kind", [LineEdit, TextEdit])
def test_ctrl_z_is_the_windows_where_nothing_has_been_written(
    qtbot: QtBot, show: Show, kind: Callable[..., QWidget]
) -> None:
    """And its own, letter by letter, where something has."""
    edit = kind(says="Tittel")
    window = show(box(vbox(edit)))
    asked: list[str] = []
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: asked.append(keys))
    edit.setFocus()
    control, both = (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.keyClick(edit, Qt.Key.Key_Z, control)
    qtbot.keyClick(edit, Qt.Key.Key_Z, both)
    assert asked == ["Ctrl+Z", "Ctrl+Shift+Z"]
    qtbot.keyClicks(edit, "Mote")
    qtbot.keyClick(edit, Qt.Key.Key_Z, control)
    qtbot.keyClick(edit, Qt.Key.Key_Z, both)
    assert asked == ["Ctrl+Z", "Ctrl+Shift+Z"]
    qtbot.keyClick(edit, Qt.Key.Key_Z, control)
    qtbot.keyClick(edit, Qt.Key.Key_Z, control)
    assert asked == ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Z"]
