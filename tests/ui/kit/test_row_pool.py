"""Rows that say something else instead of being made anew."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.labels import elided, paragraph
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.row_pool import RowPool


def test_rows_stay_and_only_what_is_too_many_goes(qtbot: QtBot) -> None:
    column = vbox(spacing=0)
    shown = box(column)
    qtbot.addWidget(shown)
    shown.show()
    pool = RowPool(column, lambda: elided(""), lined=True)
    three = pool.take(3)
    assert column.count() == 3 + 2  # a hairline between each two
    two = pool.take(2, lambda: paragraph("Nobody"))
    assert two == three[:2]
    assert column.count() == 2 + 1
    assert three[2].isHidden()
    assert pool.take(0, lambda: paragraph("Nobody")) == []
    QApplication.processEvents()  # Qt shows what has come into a layout a little later
    assert [label.text() for label in shown.findChildren(QLabel) if not label.isHidden()] == ["Nobody"]
    assert len(pool.take(1)) == column.count() == 1
