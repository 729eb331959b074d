from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit import labels
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import Clamped, elided, glyph, paragraph, text
from liaison_desk.ui.kit.layout import box, grow, hbox, vbox
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, accessible

LONG = "Ringe rektor ved Sandgotna om skolegården på kveldstid, og avtale møte i januar"


def test_text_is_plain_whatever_it_says(qtbot: QtBot) -> None:
    label = text("Ring <b>Ola</b> & Kari <ola@politiet.no>")
    qtbot.addWidget(label)
    assert accessible(label) == ("Ring <b>Ola</b> & Kari <ola@politiet.no>", QAccessible.Role.StaticText)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_line_is_as_tall_as_its_role_says(qtbot: QtBot, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    label = text("Frist", "h2")
    qtbot.addWidget(label)
    assert label.sizeHint().height() <= label.minimumHeight() == look.line("h2")


def test_an_elided_line_gives_way_and_keeps_its_words(qtbot: QtBot) -> None:
    label = elided(LONG)
    row = box(hbox(grow(label)))
    qtbot.addWidget(row)
    row.resize(160, 40)
    row.show()
    assert label.is_cut
    assert label.text() == LONG
    assert accessible(label)[0] == LONG
    row.resize(label.sizeHint().width() + 20, 40)
    assert not label.is_cut


def test_the_tool_tip_tells_the_rest_only_when_something_is_cut(qtbot: QtBot) -> None:
    label = elided("Frist <b>i dag</b>")
    qtbot.addWidget(label)
    label.show()
    spot = QPointF(2, 2)
    for width, words in ((40, "&lt;b&gt;"), (400, "")):
        label.resize(width, 20)
        QApplication.sendEvent(label, QEnterEvent(spot, spot, spot))
        assert words in label.toolTip()
        assert bool(label.toolTip()) is bool(words)


def test_a_clamped_paragraph_has_no_more_lines_than_it_may_and_tells_the_rest(qtbot: QtBot, light: Theme) -> None:
    label = Clamped(LONG, 2, "small")
    qtbot.addWidget(label)
    label.show()
    spot = QPointF(2, 2)
    for width, lines in ((120, 2), (2000, 1)):
        label.resize(width, 80)
        assert label.heightForWidth(width) == lines * light.line("small")
        QApplication.sendEvent(label, QEnterEvent(spot, spot, spot))
        assert bool(label.toolTip()) is (lines == 2)
    assert accessible(label)[0] == LONG


def test_a_paragraph_is_whole_lines_and_as_tall_as_its_width_needs(qtbot: QtBot, light: Theme) -> None:
    words = paragraph(LONG, "note")
    qtbot.addWidget(words)
    one, line = words.sizeHint(), light.line("note")
    assert one.height() == line
    assert words.heightForWidth(one.width() // 2 + 40) == 2 * line
    assert words.heightForWidth(120) % line == 0
    assert words.heightForWidth(120) > 3 * line


def test_a_paragraph_gets_its_height_in_a_column(qtbot: QtBot, light: Theme) -> None:
    words = paragraph(f"{LONG}\n\n{LONG}", "small")
    column = box(vbox(words))
    qtbot.addWidget(column)
    column.resize(200, column.layout().totalHeightForWidth(200))
    column.show()
    assert words.height() == words.heightForWidth(200) > 6 * light.line("small")
    assert accessible(words)[0] == f"{LONG}\n\n{LONG}"


def test_a_word_without_a_place_to_break_still_fits(qtbot: QtBot) -> None:
    words = paragraph("x" * 400)
    qtbot.addWidget(words)
    assert words.heightForWidth(100) > words.heightForWidth(1000)
    assert words.minimumSizeHint().width() < 100


@pytest.mark.parametrize("make", [text, elided, paragraph])
def test_words_have_the_font_and_the_ink_asked_for(qtbot: QtBot, light: Theme, make: Callable[..., QLabel]) -> None:
    plain, loud = (
        make("Frist 11. november", "note"),
        make("Frist 11. november", "caption_strong", "danger", tabular=True),
    )
    for label in (plain, loud):
        qtbot.addWidget(label)
        label.show()
    assert plain.font() == light.font("note")
    assert loud.font() == light.font("caption_strong", tabular=True)
    assert plain.palette().windowText().color() == light.color("text")
    assert loud.palette().windowText().color() == light.color("danger")


def test_the_lines_of_a_paragraph_stand_under_each_other(qtbot: QtBot, light: Theme) -> None:
    words = paragraph("Frist\nMøte\nReferat", "note")
    qtbot.addWidget(words)
    words.resize(words.sizeHint())
    image, line = words.grab().toImage(), light.line("note")
    ground = image.pixel(image.width() - 1, 0)
    for number in range(3):
        band = range(number * line + 4, (number + 1) * line - 4)
        assert any(image.pixel(x, y) != ground for x in range(image.width() - 1) for y in band)


def test_a_glyph_says_something_only_when_asked(qtbot: QtBot) -> None:
    silent, telling = glyph(Icon.PIN), glyph(Icon.PIN, says="Fast punkt")
    qtbot.addWidget(silent)
    qtbot.addWidget(telling)
    assert accessible(silent)[0] == ""
    assert silent.pixmap().deviceIndependentSize() == silent.size().toSizeF()
    assert accessible(telling)[0] == telling.toolTip() == "Fast punkt"


def test_a_tool_tip_shows_markup_as_text_and_wraps_when_long() -> None:
    assert labels.tip("Frist i dag") == "Frist i dag"
    assert "&lt;b&gt;" in labels.tip("Frist <b>i dag</b>")
    assert labels.tip(LONG).startswith("<p>")


def test_ink_can_change(qtbot: QtBot, light: Theme) -> None:
    label = text("Frist")
    qtbot.addWidget(label)
    label.show()
    labels.set_ink(label, "danger")
    assert label.palette().windowText().color() == light.color("danger")
