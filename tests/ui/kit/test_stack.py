"""One page in front of others: its room, and the keyboard on it."""

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.layout import box, grow, hbox, vbox
from liaison_desk.ui.kit.stack import Stack


def test_the_keyboard_comes_along_and_goes_back_to_where_it_was(qtbot: QtBot) -> None:
    stack, fields = Stack(), [QLineEdit() for _ in range(4)]
    pages: list[QWidget] = [box(vbox(*fields[:2])), box(vbox(*fields[2:]))]
    qtbot.addWidget(stack)
    for page in pages:
        stack.add(page)
    stack.resize(400, 300)
    stack.show()
    stack.activateWindow()
    QApplication.processEvents()
    fields[1].setFocus()
    stack.bring(pages[1])
    assert QApplication.focusWidget() is fields[2]
    assert [page.isVisible() for page in pages] == [False, True]
    stack.bring(pages[0])
    assert QApplication.focusWidget() is fields[1]


def test_a_page_has_all_the_room_also_where_it_changed_while_it_was_behind(qtbot: QtBot) -> None:
    stack, pages = Stack(), [QWidget(), QWidget()]
    qtbot.addWidget(stack)
    for page in pages:
        stack.add(page)
    stack.show()
    stack.resize(500, 400)
    stack.bring(pages[1])
    assert pages[1].size() == stack.size()
    stack.resize(600, 300)
    assert pages[1].size() == stack.size()


def test_what_is_left_is_not_laid_out_for_what_comes_beside_the_next_page(qtbot: QtBot) -> None:
    stack, rail, pages = Stack(), box(vbox(QLineEdit())), [QWidget(), QWidget()]
    window = box(hbox(rail, grow(stack)))
    qtbot.addWidget(window)
    for page in pages:
        stack.add(page)
    rail.hide()
    window.show()
    left = pages[0].size()
    stack.bring(pages[1], rail.show)
    assert pages[0].size() == left
    assert pages[1].width() == stack.width() < left.width()
