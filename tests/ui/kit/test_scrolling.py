import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import (
    STRETCH,
    add,
    box,
    fixed,
    vbox,
)
from liaison_desk.ui.kit.scrolling import Scroll, at_once, scroll
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Show


@pytest.fixture
def long_page(show: Show) -> tuple[Scroll, list[QLineEdit]]:
    fields = [QLineEdit() for _ in range(40)]
    area = scroll(box(vbox(*fields)))
    area.resize(300, 200)
    show(area)
    return area, fields


def seen(area: Scroll, widget: QWidget) -> bool:
    return area.viewport().rect().contains(QRect(widget.mapTo(area.viewport(), widget.rect().topLeft()), widget.size()))


def test_what_gets_the_focus_is_brought_into_view(qtbot: QtBot, long_page: tuple[Scroll, list[QLineEdit]]) -> None:
    area, fields = long_page
    assert not seen(area, fields[30])
    fields[30].setFocus()
    assert seen(area, fields[30])
    fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
    assert seen(area, fields[0])


def test_a_part_can_be_shown(long_page: tuple[Scroll, list[QLineEdit]]) -> None:
    area, fields = long_page
    area.show_part(fields[35], fields[35].rect())
    assert seen(area, fields[35])


def test_it_lets_the_ground_through(show: Show, light: Theme) -> None:
    page = box(vbox(scroll(box(vbox(text("Detalj"))))), "pane")
    page.resize(200, 200)
    show(page)
    assert page.grab().toImage().pixelColor(100, 190).name().upper() == light.hex("surface")


def test_it_scrolls_sideways_only_where_what_stands_in_it_cannot_be_narrower(qtbot: QtBot) -> None:
    area = scroll(fixed(text("bred"), 900))
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert area.horizontalScrollBar().isVisible()
    narrow = scroll(box(vbox(text("smal"))))
    qtbot.addWidget(narrow)
    narrow.resize(300, 200)
    narrow.show()
    assert not narrow.horizontalScrollBar().isVisible()
    assert narrow.widget().width() == narrow.viewport().width()


def test_what_comes_all_at_once_is_never_pressed_into_the_room_there_was(show: Show) -> None:
    """It was, with each part that was shown, and laid out anew as often."""

    class Part(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.heights: list[int] = []
            self.setLayout(vbox(*(paragraph("Written") for _ in range(4)), spacing=0))

        @override
        def resizeEvent(self, event: QResizeEvent) -> None:
            self.heights.append(self.height())

    column = vbox(spacing=0)
    inside = box(vbox(column, STRETCH))
    show(scroll(box(vbox(inside)))).resize(300, 200)
    QApplication.processEvents()
    parts = [Part() for _ in range(8)]
    with at_once(inside):
        add(column, *parts)
        for part in parts:
            part.show()
    QApplication.processEvents()
    assert [min(part.heights) for part in parts] == [part.sizeHint().height() for part in parts]
