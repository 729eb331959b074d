import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import Paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, box, hbox, vbox
from liaison_desk.ui.kit.rows import (
    Row,
    banner,
    date_tile,
    empty,
    facts,
    line_with_icon,
    page_header,
    pane_card,
    person_row,
    row,
    section,
    setting_row,
    task_line,
)
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import ZHE, Apply, Show, accessible

LONG = (
    "Rådet har sju dagers frist, og møtet er tirsdag 1. desember. Sakslisten kan sendes for sent, men da bør det stå."
)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text() and label.isVisibleTo(widget)]


def page_of_everything() -> QWidget:
    """One of each, with texts longer than they should be."""
    return box(
        vbox(
            page_header(LONG, LONG, button("Nytt møte", "primary", Icon.PLUS), crumb="Askøy"),
            banner("warning", Icon.CLOCK, LONG, LONG, button("Forhåndsvis"), button("Ferdigstill", "primary")),
            section("Neste møter", button("Alle", "link"), count=5),
            pane_card(
                person_row("Kari Lunde", LONG, text("forfall", "caption")), setting_row(LONG, LONG, button("Bytt"))
            ),
            task_line(LONG, LONG, says="Marker", late=True, late_says="Over fristen"),
            facts(
                [("Råd og gruppe", LONG), ("Status", hbox(Pill("I gang", "accent"))), ("Fra", button("Møtet", "link"))]
            ),
            hbox(date_tile("24", "nov"), line_with_icon(Icon.PHONE, LONG, "17. nov")),
            empty(Icon.FILTER, "Ingen treff", LONG, button("Fjern filtre")),
            row(text("Skriv referat"), says="Skriv referat, frist i dag"),
        )
    )


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("dark", [False, True])
def test_no_text_is_cut_off(show: Show, apply: Apply, scale: float, dark: bool) -> None:
    apply(Theme(dark, scale))
    page = page_of_everything()
    window = Adaptive(vbox(scroll(page)))
    window.resize(round(900 * scale), 700)
    show(window)
    paragraphs = [label for label in page.findChildren(Paragraph) if label.text() and label.isVisible()]
    assert len(paragraphs) > 8
    for label in paragraphs:
        assert label.height() >= label.heightForWidth(label.width()), label.text()[:30]
    for label in page.findChildren(QLabel):
        if type(label) is QLabel and label.text() and label.isVisible():
            assert label.width() >= label.sizeHint().width(), label.text()[:30]


def test_a_section_shows_how_many(qtbot: QtBot) -> None:
    made = section("Neste møter", count=5)
    qtbot.addWidget(made)
    assert words(made) == ["Neste møter", "5"]
    made.show_count(None)
    made.show_title("Møter")
    assert words(made) == ["Møter"]
    made.show_count(0)
    assert words(made) == ["Møter", "0"]


def test_a_page_header_shows_what_it_has(qtbot: QtBot) -> None:
    made = page_header("I dag")
    qtbot.addWidget(made)
    assert words(made) == ["I dag"]
    made.show_words("Politiråd Askøy", "siden 2019", "Askøy")
    assert words(made) == ["Askøy", "Politiråd Askøy", "siden 2019"]


def test_facts_line_up_with_links_and_pills(show: Show, light: Theme) -> None:
    link = button("Møtet", "link")
    grid = facts([("Råd", "Politiråd Askøy"), ("Fra møte", link)])
    grid.setFixedWidth(360)
    show(grid)
    value, name = (
        next(x for x in grid.findChildren(QLabel) if x.text() == said) for said in ("Politiråd Askøy", "Råd")
    )
    assert value.x() == link.x()
    assert value.height() == name.height() == light.px(24)
    assert name.x() == 0
    assert value.width() > 200, "a narrow value does not make its column narrow"


def test_a_fact_may_be_a_row_of_things(show: Show) -> None:
    pill = Pill("I gang", "accent")
    grid = facts([("Status", hbox(pill, text("siden mai")))])
    show(grid)
    assert pill.isVisible()
    assert pill.parentWidget() is grid


def test_a_field_among_facts_fills_its_column(show: Show) -> None:
    bar = InputBar(Icon.SEARCH, "Skriv")
    grid = facts([("Råd", bar), ("Status", Pill("I gang", "accent"))])
    grid.setFixedWidth(360)
    show(grid)
    assert bar.geometry().right() == 359


def test_a_task_tells_when_it_is_ticked(qtbot: QtBot, show: Show, light: Theme) -> None:
    line = task_line("Ringe rektor", "Kari Lunde", says="Marker som ferdig: Ringe rektor")
    show(line)
    title = line.findChild(Paragraph)
    assert title is not None
    assert title.palette().windowText().color() == light.color("text")
    with qtbot.waitSignal(line.ticked) as told:
        qtbot.mouseClick(line.dot, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert title.palette().windowText().color() == light.color("text2")


def test_a_late_task_says_so(qtbot: QtBot) -> None:
    line = task_line("Ringe rektor", "frist 13. nov", says="Marker", late=True, late_says="Over fristen")
    qtbot.addWidget(line)
    assert "Over fristen" in {label.accessibleName() for label in line.findChildren(QLabel)}


def test_a_banner_reads_as_a_sentence_and_can_change(show: Show) -> None:
    made = banner("danger", Icon.TRIANGLE_ALERT, "Får ikke lagret", "Skriv videre.")
    show(made)
    assert accessible(made)[0] == "Får ikke lagret. Skriv videre."
    tall = made.sizeHint().height()
    made.show_words("Får ikke lagret", "Prøver igjen.")
    assert words(made) == ["Får ikke lagret", "Prøver igjen."]
    made.show_words("Lagret igjen")
    QApplication.processEvents()
    assert made.sizeHint().height() < tall
    assert words(made) == ["Lagret igjen"]
    assert accessible(made)[0] == "Lagret igjen"


@pytest.fixture
def standing(show: Show) -> Row:
    made = row(text("Skriv referat"), button("Klargjør"), says="Skriv referat, frist i dag")
    show(box(vbox(made)))
    made.setFocus()
    return made


def test_rows_of_widgets_are_lower_where_lists_are_tight(show: Show, apply: Apply) -> None:
    def height() -> int:
        made = Row(vbox(text("Skriv referat"), margins=(16, 10, 4, 2)), says="Skriv referat")
        show(box(vbox(made, STRETCH)))
        return made.height()

    before = height()
    apply(Theme(is_tight=True))
    assert height() == before - 4 - 1, "something always stays"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_a_row(qtbot: QtBot, standing: Row, key: Qt.Key) -> None:
    with qtbot.waitSignal(standing.opened):
        qtbot.keyClick(standing, key)


def test_keys_it_does_not_know_go_on(standing: Row) -> None:
    for key, sign in ((Qt.Key.Key_Escape, ""), (ZHE, ""), (Qt.Key.Key_1, "1")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(standing, event)
        assert not event.isAccepted()
    assert standing.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_the_sentence_of_an_empty_place_is_not_too_long_a_line(show: Show, light: Theme) -> None:
    made = empty(Icon.FILTER, "Ingen treff", LONG)
    made.resize(900, 400)
    show(made)
    sentence = next(label for label in made.findChildren(Paragraph) if label.text() == LONG)
    assert sentence.width() <= light.px(360)


def test_a_row_calls_what_it_is_for(qtbot: QtBot, show: Show) -> None:
    opened: list[str] = []
    made = row(text("Skriv referat"), says="Skriv referat", opened=lambda: opened.append("x"))
    show(made)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert opened == ["x"]


def test_a_double_click_opens_a_row(qtbot: QtBot, standing: Row) -> None:
    with qtbot.waitSignal(standing.opened):
        qtbot.mouseDClick(standing, Qt.MouseButton.LeftButton)


def test_letters_are_told_and_shortcuts_are_not(qtbot: QtBot, standing: Row) -> None:
    told: list[str] = []
    standing.key.connect(told.append)
    qtbot.keyClick(standing, Qt.Key.Key_U)
    qtbot.keyClick(standing, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told == ["U"]


def test_keys_with_a_name_are_told_by_it(qtbot: QtBot, standing: Row) -> None:
    told: list[str] = []
    standing.key.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_F7):
        qtbot.keyClick(standing, key)
    qtbot.keyClick(standing, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert told == ["→", "Space", "Delete", "F2"]


def test_letters_in_a_button_are_not_for_the_row(qtbot: QtBot, standing: Row) -> None:
    told: list[str] = []
    standing.key.connect(told.append)
    inner = standing.findChild(type(button("x")))
    assert inner is not None
    inner.setFocus()
    qtbot.keyClick(inner, Qt.Key.Key_U)
    assert told == []


def test_a_row_reads_as_a_sentence_and_shows_focus_and_selection(standing: Row, light: Theme) -> None:
    assert accessible(standing)[0] == "Skriv referat, frist i dag"
    edge = standing.grab().toImage().pixelColor(standing.width() // 2, 0).name().upper()
    assert edge == light.hex("accent")
    standing.clearFocus()
    standing.set_selected(True)
    inside = standing.grab().toImage().pixelColor(standing.width() // 2, 6).name().upper()
    assert inside == light.hex("selected")
