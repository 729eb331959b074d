"""Own data and erasing at every size: nothing cut, nothing without a name."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Voices
from liaison_desk.services import contacts, issuing, memos
from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen
from tests.world import World

OLD = date(2021, 3, 3)


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 2.0)])
def test_nothing_is_clipped_unnamed_or_too_small(
    qapp: QApplication,
    pictures: Path,
    screen: Screen,
    world: World,
    voices: Voices,
    width: int,
    height: int,
    scale: float,
) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)
        work.update(replace(memos.add(work, "Spørre om lys i gangveien ved skolen", OLD), done_on=OLD))
        contacts.leave(work, contacts.add(work, "Gro Gammel").id, OLD)
    Theme(scale=scale).apply(qapp, pictures)
    screen.window.rebuild(replace(ENGLISH, text_size=round(100 * scale)))
    screen.window.resize(width, height)
    screen.go("contacts", world.mayor.id)
    screen.page._ask_to_erase()
    screen.settle()
    assert screen.has("Erase for good")
    assert faults(screen.page, scale) == []
    screen.key("Esc")
    screen.go("settings")
    screen.press("Show the old memos")
    assert faults(screen.page, scale) == []
