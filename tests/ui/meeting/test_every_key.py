"""In a meeting no key ever brings a dialog, loses what is typed, or leads where no key leads back."""

from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.meeting.live import Live

_MODIFIERS = ("", "Shift+", "Ctrl+", "Ctrl+Shift+", "Alt+", "Alt+Shift+")
_KEYS = (
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
    "Return", "Tab", "Esc", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Ins", "Del", "Backspace", "+", "-", ",",
)  # fmt: skip
_OURS = Qt.Key.Key_Escape


def test_no_key_brings_a_dialog(live: Live) -> None:
    """The guard of `live` fails at any dialog that is opened; here none stands either."""
    live.write("/t Ringe rektor @Per Test")
    live.type("Halvveis ")
    for modifier, key in product(_MODIFIERS, _KEYS):
        if key.isalnum() and len(key) == 1 and modifier in ("", "Shift+"):
            continue  # only writes
        live.key(f"{modifier}{key}")
        assert QApplication.activeModalWidget() is None, f"{modifier}{key}"
        popup = QApplication.activePopupWidget()
        if popup is not None:  # a menu
            popup.close()
        assert not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
        if live.screen.window.place.page != "meeting":
            live.enter()
        if not live.line.hasFocus():
            QTest.keyClick(live.screen.focus, _OURS)
            live.screen.settle()
            live.line.setFocus()
    said = [text for title in live.titles for _, text in live.kept(title)]
    assert any("Ringe rektor" in text for text in said)
    assert any(text.startswith("Halvveis") for text in [*said, *live.drafts.values()]) or "Halvveis" in str(live.drafts)
