"""Attachments and guests where they are only read: in the meeting and in the finished minutes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.services import attachments, minutes
from tests.services.test_attachments import new
from tests.ui.meeting.live import Live


def test_read_and_opened_in_the_meeting_and_beside_the_minutes(
    live: Live, guest: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, item = live.screen, live.item_of("Ungdom")
    with screen.context.desk.write(Op.ADD_ATTACHMENT) as work:
        attachments.add(work, item.id, new("Plan.pdf"))
        minutes.add_guest(work, item.meeting_id, guest.id, only_item_id=item.id)
    shown: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(QUrl(url).toLocalFile()).name) or True
    )
    assert not screen.shows("Attachment 3a: Plan")  # the first item is shown
    screen.window.go(screen.page.place.__class__("meeting", item.meeting_id, "hold", item.id))
    screen.settle()
    assert screen.shows(f"Invited for this case: {guest.name}")
    screen.find("Open Attachment 3a: Plan").setFocus()
    screen.key("Return")
    screen.wait(lambda: shown == ["Plan.pdf"])
    screen.go("meeting", item.meeting_id, "finish")
    screen.press("Open Attachment 3a: Plan")
    screen.wait(lambda: shown == ["Plan.pdf", "Plan.pdf"])
