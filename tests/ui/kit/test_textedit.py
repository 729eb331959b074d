import pytest
from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.layout import Gap, box, vbox
from liaison_desk.ui.kit.scrolling import Scroll, scroll
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, Show, accessible

WORD = "<p><b>Møte</b>&nbsp;&nbsp;med</p><ul><li>Kari</li><li>Terje</li></ul><p><img src='x.png'>Slutt</p>"


@pytest.fixture
def note(show: Show) -> TextEdit:
    made = TextEdit(says="Hva har vi gjort?", hint="Skriv her", least=2, most=4)
    show(box(vbox(made, QLineEdit())))
    made.setFocus()
    return made


def test_tab_leaves_it(qtbot: QtBot, note: TextEdit) -> None:
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert not note.hasFocus()
    assert note.toPlainText() == ""


def test_a_paste_from_word_arrives_plain(qtbot: QtBot, note: TextEdit) -> None:
    data = QMimeData()
    data.setHtml(WORD)
    data.setText("Møte\u00a0med\nKari\nTerje\nSlutt")
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert note.toPlainText() == "Møte med\n• Kari\n• Terje\nSlutt"
    assert "font-weight:700" not in note.toHtml()
    note.undo()
    assert note.toPlainText() == ""


def test_html_without_plain_text_can_be_pasted_too(note: TextEdit) -> None:
    data = QMimeData()
    data.setHtml("<p>bare html</p>")
    assert note.canInsertFromMimeData(data)
    note.insertFromMimeData(data)
    assert note.toPlainText() == "bare html"


def test_the_hint_is_quieter_than_the_text(note: TextEdit, light: Theme) -> None:
    note.clearFocus()
    image = note.grab(note.contentsRect()).toImage()
    seen = {image.pixelColor(x, y).name().upper() for x in range(60) for y in range(24)}
    assert light.hex("text") not in seen
    assert light.hex("text3") in seen


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_as_tall_as_its_text_within_limits(show: Show, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    note = TextEdit(says="Notat", least=2, most=4)
    show(box(vbox(note)))
    line = look.line("note")
    frame = note.height() - note.viewport().height()
    heights = []
    for words in ("", "en", "en\nto\ntre", "en\nto\ntre\nfire\nfem\nseks"):
        note.setPlainText(words)
        heights.append(note.height() - frame)
    assert heights == [2 * line, 2 * line, 3 * line, 4 * line]


def test_it_has_its_lines_before_it_is_laid_out(note: TextEdit, light: Theme) -> None:
    note.viewport().resize(note.viewport().width(), note.height() + 400)
    note.fit()
    assert note.height() >= 2 * light.line("note")


def test_it_grows_while_one_writes_and_when_it_gets_narrow(qtbot: QtBot, note: TextEdit) -> None:
    low = note.height()
    qtbot.keyClicks(note, "a\rb\rc")
    assert note.height() > low
    note.setPlainText("mange ord " * 5)
    wide = note.height()
    note.setFixedWidth(note.width() // 2)
    assert note.height() > wide


def test_every_line_has_the_height_of_its_role(qtbot: QtBot, note: TextEdit, light: Theme) -> None:
    qtbot.keyClicks(note, "en\rto\rtre")
    assert note.document().size().height() == 3 * light.line("note")


def test_every_enter_is_a_line_in_empty_lines_too(qtbot: QtBot, note: TextEdit, light: Theme) -> None:
    qtbot.keyClicks(note, "\r\ren\r\r\rto")
    assert note.toPlainText() == "\n\nen\n\n\nto"
    assert note.document().size().height() == 6 * light.line("note")
    note.undo()
    assert note.toPlainText() != "\n\nen\n\n\nto"


def test_no_edit_takes_the_line_height_away(qtbot: QtBot, note: TextEdit, light: Theme) -> None:
    key = Qt.Key
    steps = [key.Key_Backspace, key.Key_Return, key.Key_Backspace, key.Key_A, key.Key_Return, key.Key_Return]
    steps += [key.Key_Backspace, key.Key_Backspace, key.Key_Backspace, key.Key_Delete, key.Key_Return]
    for step in steps:
        qtbot.keyClick(note, step)
        lines = note.toPlainText().count("\n") + 1
        assert note.document().size().height() == lines * light.line("note"), step
    note.selectAll()
    qtbot.keyClick(note, key.Key_Return)
    assert note.toPlainText() == "\n"
    note.undo()
    note.redo()
    note.selectAll()
    qtbot.keyClick(note, key.Key_Delete)
    assert note.document().size().height() == light.line("note")


def test_a_text_that_is_only_read_takes_no_enter(qtbot: QtBot, note: TextEdit) -> None:
    note.setReadOnly(True)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == ""


def test_a_scroll_bar_comes_only_past_the_limit(note: TextEdit) -> None:
    note.setPlainText("en\nto\ntre\nfire")
    assert note.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    note.setPlainText("en\nto\ntre\nfire\nfem")
    assert note.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_only_the_user_edits(qtbot: QtBot, note: TextEdit) -> None:
    told: list[str] = []
    note.edited.connect(told.append)
    note.setPlainText("fra lageret")
    assert told == []
    note.selectAll()
    qtbot.keyClicks(note, "ny")
    assert told == ["n", "ny"]


def test_text_from_the_program_cannot_be_undone(note: TextEdit) -> None:
    note.setPlainText("fra lageret")
    note.undo()
    assert note.toPlainText() == "fra lageret"


def test_the_hint_stands_where_the_first_line_will(note: TextEdit) -> None:
    def ink() -> QRect:
        """The rows of pixels that hold text; the cursor stands left of all letters."""
        image = note.grab(note.contentsRect()).toImage()
        ground = image.pixel(image.width() - 1, image.height() - 1)
        rows = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(3, 60))]
        return QRect(0, rows[0], 1, rows[-1] - rows[0])

    note.clearFocus()
    hint = ink()
    note.setPlainText("Skriv her")
    assert abs(ink().top() - hint.top()) <= 1
    assert accessible(note)[0] == "Hva har vi gjort?"


def test_the_page_follows_what_is_written(qtbot: QtBot, show: Show) -> None:
    note = TextEdit(says="Notat", least=2, most=60)
    page = scroll(box(vbox(Gap(80), note, Gap(400))))
    page.resize(300, 240)
    show(page)
    note.setFocus()
    for _ in range(24):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cursor_is_seen(note, page))


def cursor_is_seen(note: TextEdit, page: Scroll) -> bool:
    spot = note.cursorRect()
    place = QRect(note.viewport().mapTo(page.viewport(), spot.topLeft()), spot.size())
    return page.viewport().rect().contains(place)


def test_it_takes_the_width_there_is_and_no_height_of_its_own(note: TextEdit) -> None:
    window = note.window()
    window.resize(700, 700)
    QApplication.processEvents()
    assert note.width() > 600
    assert note.height() < 100


def test_one_without_a_frame_has_none(show: Show, light: Theme) -> None:
    bare = TextEdit(says="Notat", least=1, bare=True)
    show(box(vbox(bare)))
    assert bare.height() == light.line("note")


def test_a_user_who_scrolls_away_is_left_there(qtbot: QtBot, show: Show) -> None:
    note, below = TextEdit(says="Notat", least=2, most=60), QLabel("x")
    below.setMinimumHeight(600)
    page = scroll(box(vbox(note, below)))
    page.resize(300, 240)
    show(page)
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Return)
    bar = page.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    away = bar.value()
    below.setMinimumHeight(900)
    qtbot.waitUntil(lambda: bar.maximum() > away)
    assert bar.value() == away
