"""The numbers of a chart as a table."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem

from liaison_desk.ui.kit.chart import ChartTable
from tests.ui.kit.helpers import Show

HEADS = ("Satsingsområde", "Gitt", "Ferdige")


def test_it_says_the_numbers_of_now_and_keeps_none_of_before(show: Show) -> None:
    table = ChartTable()
    table.show_rows(HEADS, [("Uteliv", "3", "1")], says="Oppgaver")
    show(table)
    table.show_rows(HEADS, [("Uteliv", "4", "1"), ("Oppvekst", "2", "2")], says="Oppgaver")
    model, across = table.model(), Qt.Orientation.Horizontal
    assert [[model.index(row, column).data() for column in range(3)] for row in range(2)] == [
        ["Uteliv", "4", "1"], ["Oppvekst", "2", "2"],
    ]  # fmt: skip
    assert [model.headerData(column, across) for column in range(3)] == list(HEADS)
    sides = [model.headerData(column, across, Qt.ItemDataRole.TextAlignmentRole) for column in range(3)]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [False, True, True]
    assert sides == [model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in range(3)]
    kept = [found for found in gc.get_objects() if isinstance(found, QStandardItem)]
    assert (
        kept == []
    )  # Qt deletes those of a head without telling: another object of its would be taken for one of them
