"""Lines in other places: between items, by keys and with the mouse; and long items, of which only the end is made."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import agenda, minutes
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.meeting.hold import stream
from liaison_desk.ui.meeting.hold.line_drag import LineGrip
from liaison_desk.ui.meeting.hold.stream import Stream
from tests.ui.meeting.live import MUNICIPALITY, OPENING, Live

AT_FIRST, MORE = 6, 8


def grip(live: Live, number: int) -> LineGrip:
    block = live.blocks[number]
    block.setFocus()
    live.screen.settle()
    found = block.findChild(LineGrip)
    assert found is not None
    assert found.isVisible()
    return found


def drag(live: Live, number: int, target: QWidget, place: QPoint) -> None:
    taken = grip(live, number)
    QTest.mousePress(taken, Qt.MouseButton.LeftButton)
    QTest.mouseMove(taken, taken.mapFromGlobal(target.mapToGlobal(place)))
    QTest.mouseRelease(taken, Qt.MouseButton.LeftButton)
    live.screen.settle()


def row(live: Live, title: str) -> Row:
    return next(r for r in live.screen.window.findChildren(Row) if r.isVisible() and title in r.accessibleName())


class TestItems:
    def test_alt_shift_takes_it_along(self, live: Live) -> None:
        live.write("Første")
        live.write("/t Ringe rektor @Per Test")
        live.key("Ctrl+Up")
        live.key("Alt+Shift+Down")
        assert (live.item, live.block.entry.text) == (MUNICIPALITY, "Ringe rektor")
        assert (live.kept(), live.kept(MUNICIPALITY)) == ([("note", "Første")], [("action", "Ringe rektor")])
        assert live.action("Ringe rektor").item_id == live.item_of(MUNICIPALITY).id
        live.key("Alt+Shift+Up", 2)  # the first item has none before it
        assert (live.item, live.notes) == (OPENING, ["Første", "Ringe rektor"])
        live.key("Escape")
        live.key("Alt+Shift+Up")  # no line is chosen
        live.key("Ctrl+Z")
        assert live.kept(MUNICIPALITY) == [("action", "Ringe rektor")]

    def test_the_mouse_drops_it_on_an_item_and_stays(self, live: Live) -> None:
        live.write("Første")
        live.write("Andre")
        target = row(live, MUNICIPALITY)
        drag(live, 0, target, target.rect().center())
        assert (live.item, live.notes, live.kept(MUNICIPALITY)) == (OPENING, ["Andre"], [("note", "Første")])
        assert live.shows("The line is moved to another item")
        live.press("Undo")
        assert live.notes == ["Første", "Andre"]

    def test_or_between_two_lines(self, live: Live) -> None:
        for n in range(3):
            live.write(f"Linje {n}")
        drag(live, 2, live.blocks[0], QPoint(20, 2))
        assert live.notes == [text for _, text in live.kept()] == ["Linje 2", "Linje 0", "Linje 1"]
        assert live.block.entry.text == "Linje 2"
        last = live.blocks[2]
        drag(live, 0, last, QPoint(20, last.height() - 2))
        assert live.notes == ["Linje 0", "Linje 1", "Linje 2"]

    def test_dropped_elsewhere_it_stays(self, live: Live) -> None:
        live.write("Første")
        live.write("Andre")
        drag(live, 0, live.line, live.line.rect().center())
        drag(live, 1, live.blocks[1], live.blocks[1].rect().center())
        assert [text for _, text in live.kept()] == ["Første", "Andre"]


class TestManyLines:
    @pytest.fixture(autouse=True)
    def few(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As with many, only quicker."""
        monkeypatch.setattr(stream, "AT_FIRST", AT_FIRST)
        monkeypatch.setattr(stream, "MORE", MORE)

    @pytest.fixture
    def many(self, live: Live) -> Live:
        with live.world.desk.write(Op.ADD_ENTRY) as work:
            for n in range(AT_FIRST + MORE + 10):
                minutes.add_entry(work, live.item_of(OPENING).id, EntryKind.NOTE, f"Linje {n}")
        live.screen.settle()
        live.key("Alt+Down")
        live.key("Alt+Up")
        return live

    def test_only_the_end_is_made_and_the_rest_on_wish(self, many: Live) -> None:
        last = AT_FIRST + MORE + 9
        assert many.notes == [f"Linje {n}" for n in range(last - AT_FIRST + 1, last + 1)]
        many.press(f"Show {MORE + 10} earlier line")
        assert many.notes[0] == "Linje 10"
        assert many.block.entry.text == f"Linje {MORE + 9}"
        many.key("Ctrl+Up", MORE)
        assert many.block.entry.text == "Linje 9"
        many.key("Escape")
        many.write("En til")
        assert many.notes[-1] == "En til"

    def test_what_comes_in_above_moves_nothing_one_looks_at(self, many: Live) -> None:
        bar = many.screen.window.findChild(Stream).findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
        bar.setValue(0)
        first = many.blocks[0]
        many.screen.settle()
        before = first.mapTo(many.screen.window, QPoint()).y()
        many.press("Show")
        many.screen.wait(lambda: abs(first.mapTo(many.screen.window, QPoint()).y() - before) < 100)

    def test_a_line_further_up_is_made_when_one_is_led_to_it(self, live: Live) -> None:
        live.write("/b Vedtatt tidlig")
        for n in range(AT_FIRST + 5):
            live.screen.context.do(
                Op.ADD_ENTRY, minutes.add_entry, live.item_of(OPENING).id, EntryKind.NOTE, f"Linje {n}"
            )
        live.key("Alt+Down")
        live.screen.click(row(live, "Vedtatt tidlig, Item 1"))
        assert (live.item, live.block.entry.text) == (OPENING, "Vedtatt tidlig")


def test_a_note_of_ten_thousand_lines_is_kept_and_one_writes_on(live: Live) -> None:
    live.paste(text="\n".join(f"Linje {n}" for n in range(10_000)))
    live.key("Return")
    assert live.entries()[0].text.count("\n") == 9_999
    live.write("Og en til")
    assert live.notes[-1] == "Og en til"


def test_sixty_items_are_gone_through(live: Live) -> None:
    with live.world.desk.write(Op.ADD_ITEM) as work:
        for n in range(60):
            agenda.add_item(work, live.meeting.id, f"Ekstra {n}")
    live.screen.settle()
    live.key("Alt+9")
    live.key("Alt+Down", 5)
    live.write("Under en av dem")
    assert live.kept(live.item) == [("note", "Under en av dem")]
