import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit import layout
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import (
    STRETCH,
    Adaptive,
    Gap,
    box,
    card,
    divided,
    edges,
    end,
    fixed,
    grow,
    hbox,
    hline,
    refill,
    top,
    two_columns,
    vbox,
)
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply


def test_a_row_takes_every_kind_of_item_and_leaves_nothing_out(qtbot: QtBot) -> None:
    first, second, third = text("a"), text("b"), text("c")
    row = box(hbox(first, Gap(10), None, grow(second), top(third), vbox(text("d")), STRETCH, spacing=0))
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    assert row.layout().count() == 6
    assert second.x() == first.width() + 10
    assert third.y() == 0
    assert second.height() == 60


def test_lengths_grow_with_the_text(qtbot: QtBot, apply: Apply) -> None:
    apply(Theme(scale=2.0))
    column = vbox(text("a"), spacing=8, margins=(1, 2, 3, 4))
    page = box(column)
    qtbot.addWidget(page)
    sides = column.contentsMargins()
    assert column.spacing() == 16
    assert (sides.left(), sides.top(), sides.right(), sides.bottom()) == (2, 4, 6, 8)


def test_a_cell_can_stand_at_the_end(qtbot: QtBot) -> None:
    button, inner = QPushButton("Neste"), QPushButton("Tilbake")
    column = box(vbox(end(button), end(hbox(inner))))
    qtbot.addWidget(column)
    column.resize(500, 100)
    column.show()
    assert button.geometry().right() == 499
    assert inner.geometry().right() == 499


def test_hairlines_stand_between_and_not_around() -> None:
    parts = divided(text("a"), None, text("b"), text("c"))
    assert [part.property("role") for part in parts if isinstance(part, QWidget)] == [
        None,
        "hline",
        None,
        "hline",
        None,
    ]


def test_a_hairline_is_one_pixel(qtbot: QtBot, apply: Apply) -> None:
    apply(Theme(scale=2.0))
    line = hline()
    page = card(line)
    qtbot.addWidget(page)
    page.show()
    assert line.height() == 1


def test_refill_replaces_everything(qtbot: QtBot) -> None:
    old, inner = text("old"), text("inner")
    column = vbox(old, hbox(inner), Gap(4), STRETCH)
    page = box(column)
    qtbot.addWidget(page)
    page.show()
    new = text("new")
    refill(column, new)
    assert old.isHidden()
    assert inner.isHidden()
    qtbot.waitUntil(lambda: not shiboken6.isValid(old) and not shiboken6.isValid(inner))
    assert column.count() == 1
    assert new.isVisible()


def test_a_button_may_empty_the_column_it_stands_in(qtbot: QtBot) -> None:
    column = vbox()
    page = box(column)
    qtbot.addWidget(page)
    button = QPushButton("Vis 4 til")
    button.clicked.connect(lambda: refill(column, text("ferdig")))
    layout.add(column, button)
    page.show()
    button.click()
    qtbot.waitUntil(lambda: not shiboken6.isValid(button))
    assert column.count() == 1


def test_rules_hear_the_width_in_units(qtbot: QtBot, apply: Apply) -> None:
    apply(Theme(scale=2.0))
    heard: list[float] = []
    page = Adaptive(vbox(text("x")), heard.append)
    qtbot.addWidget(page)
    page.resize(1400, 800)
    page.show()
    assert heard[-1] == 700


def test_content_does_not_keep_a_page_from_getting_narrow(qtbot: QtBot) -> None:
    page = Adaptive(hbox(fixed(text("bred"), 900), text("mer")))
    qtbot.addWidget(page)
    page.show()
    page.resize(600, 500)
    assert page.width() == 600
    assert page.minimumSizeHint().width() < 600


def test_columns_stack_where_there_is_no_room(qtbot: QtBot, light: Theme) -> None:
    left, right = text("hoved"), box(vbox(text("side")))
    columns = two_columns(left, right, 300, stack_below=1000)
    page = Adaptive(vbox(columns), columns.fit)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    assert right.width() == 300
    assert right.x() > left.x()
    page.resize(900, 600)
    qtbot.waitUntil(lambda: right.y() > left.y())
    assert right.width() > 300


def test_a_small_window_gives_less_to_the_sides_of_a_page(light: Theme) -> None:
    content = vbox(margins=(32, 24, 0, 16))
    rule = edges(content)
    for units, left in ((500, 12), (900, 32)):
        rule(units)
        margins = content.contentsMargins()
        assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (left, 24, 0, 16)
