"""The guard itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.layout import box, vbox
from tests.ui.stray import no_stray_windows


def test_it_sees_what_is_shown_before_it_has_a_parent(qtbot: QtBot) -> None:
    label = QLabel("Reviewed")
    with pytest.raises(AssertionError, match="QLabel 'Reviewed'"), no_stray_windows():
        label.setAccessibleName("Reviewed")
        label.setVisible(True)
        qtbot.addWidget(box(vbox(label)))


def test_a_popup_is_meant(qtbot: QtBot) -> None:
    popup = QLabel("Suggestion")
    popup.setWindowFlag(Qt.WindowType.Popup)
    qtbot.addWidget(popup)
    with no_stray_windows():
        popup.show()
