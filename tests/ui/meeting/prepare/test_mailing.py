"""E-mail to the members from the preparation: what goes is said, a draft opens, and what was sent is recorded."""

import os
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QDesktopServices

from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.disclosure import Access
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import attachments, contacts, disclosure, issuing, moves
from tests.export.eml_reading import enclosed, to
from tests.ui.meeting.prepare.preparing import Preparing

TODAY = date(2026, 11, 24)
DATE = "E-mail to the members: the date"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the mail program is given."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()) or True)
    return found


def address(prepare: Preparing) -> None:
    with prepare.world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, prepare.world.mayor.id), email="kari@example.org"))


def finished(prepare: Preparing, *, assessed: bool) -> None:
    address(prepare)
    if assessed:
        with prepare.world.desk.write(Op.ASSESS) as work:
            for place in in_order(prepare.file.items):
                if place.is_case:
                    disclosure.assess_case(work, place.item.id, access=Access.PUBLIC)
            disclosure.assess_surroundings(work, prepare.meeting.id, DocumentKind.AGENDA, access=Access.PUBLIC)
    with prepare.world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, prepare.meeting.id, Voices(Language.NB, texts_in))
    prepare.screen.settle()


def begin(prepare: Preparing, name: str = "E-mail to the members") -> None:
    """By keys, wherever on the page the button is."""
    prepare.screen.find(name).setFocus()
    prepare.key("Space")


def test_from_draft_to_record_by_keys(prepare: Preparing, opened: list[str]) -> None:
    finished(prepare, assessed=True)
    begin(prepare)
    assert prepare.shows("To Kari Prøve")
    assert prepare.shows("Attached: the full version and the calendar file.")
    assert prepare.shows("Without an e-mail address that can be used: Per Test.")
    assert prepare.focus_says == "Open the draft"
    prepare.key("Return")
    prepare.screen.wait(lambda: opened)
    assert prepare.said == "The draft is open in your mail program"
    (file,) = prepare.screen.context.paths.outbox.iterdir()
    assert opened == [str(file)]
    assert to(file.read_bytes()) == [("Kari Prøve", "kari@example.org")]
    assert len(enclosed(file.read_bytes())) == 2
    assert prepare.focus_says == "Record as sent"
    prepare.key("Return")
    assert prepare.said.startswith("Recorded as sent. The program itself has sent nothing")
    assert prepare.focus_says == "E-mail to the members"
    assert prepare.shows("Sent by e-mail 24 November, the full version: Kari Prøve (Øygarden kommune)")
    assert prepare.shows("The agenda was sent on Tuesday 24 November")
    prepare.key("Ctrl+Z")
    assert file.exists()
    assert not prepare.shows("Sent by e-mail")
    assert prepare.file.sendings == ()
    newest = prepare.file.newest(DocumentKind.AGENDA)
    assert newest is not None
    assert newest.sent_on is None
    prepare.press("Withdraw: Agenda, version 1")
    prepare.type("Feil")
    prepare.key("Return")
    prepare.press("Withdraw it")
    prepare.key("Return")
    assert not file.exists()  # its content goes everywhere


def test_what_nobody_assessed_is_told_and_esc_leaves(prepare: Preparing) -> None:
    finished(prepare, assessed=False)
    prepare.press("E-mail to the members")
    assert prepare.shows("Attached: the calendar file.")
    assert prepare.shows("Not everything was assessed as public when the agenda was finished")
    assert prepare.shows("The place is left out")
    prepare.key("Esc")
    assert not prepare.shows("To Kari Prøve")
    assert prepare.focus_says == "E-mail to the members"


def test_attachments_go_along_unless_they_are_too_large(
    prepare: Preparing, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("liaison_desk.domain.sending.ROOM", 100)
    with prepare.world.desk.write(Op.ADD_ATTACHMENT) as work:
        case = next(place.item for place in in_order(prepare.file.items) if place.is_case)
        for name, content in (("Plan.txt", b"Plan"), ("Kart.txt", b"." * 100)):
            attachments.add(work, case.id, NewFile(name, content, name))
    finished(prepare, assessed=True)
    begin(prepare)
    assert prepare.shows("Attached: the full version, 1 attachment and the calendar file.")
    assert prepare.shows("Too large for the e-mail: attachment")
    prepare.key("Return")
    prepare.screen.wait(lambda: opened)
    (file,) = prepare.screen.context.paths.outbox.iterdir()
    assert list(enclosed(file.read_bytes()).values())[-1] == b"Plan"
    with prepare.world.desk.write(Op.ASSESS) as work:  # exempt now: the draft must not lie there to be sent
        disclosure.assess_case(work, case.id, access=Access.EXEMPT, ground="offl24_3")
    assert not file.exists()


def test_no_program_opens_it(prepare: Preparing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    address(prepare)
    prepare.press(DATE)
    prepare.press("Show the folder")
    assert prepare.said == "There are no drafts yet."
    prepare.press("Open the draft")
    folder = prepare.screen.context.paths.outbox
    prepare.screen.wait(lambda: prepare.shows(f"No program here opens the draft. It lies in {folder}"))
    prepare.press("Show the folder")
    assert prepare.said == f"The drafts lie in {folder}"


def test_no_room_on_the_disk_and_a_mistake_of_the_program(prepare: Preparing, monkeypatch: pytest.MonkeyPatch) -> None:
    address(prepare)
    prepare.press(DATE)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        prepare.press("Open the draft")
        prepare.screen.wait(lambda: prepare.shows("The draft could not be written, so nothing was."))
    assert list(prepare.screen.context.paths.outbox.iterdir()) == []
    monkeypatch.setattr("liaison_desk.services.outbox.put", lambda *_: 1 / 0)
    prepare.press("Open the draft")
    prepare.screen.wait(lambda: prepare.shows("The draft could not be made. The log tells more."))


def test_the_members_are_told_that_it_is_cancelled(prepare: Preparing, opened: list[str]) -> None:
    finished(prepare, assessed=False)
    with prepare.world.desk.write(Op.MARK_SENT) as work:
        newest = prepare.file.newest(DocumentKind.AGENDA)
        assert newest is not None
        issuing.mark_sent(work, newest.id, TODAY)
    with prepare.world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, prepare.meeting.id, "Sjuk")
    prepare.screen.settle()
    assert prepare.shows("Tell them that the meeting is cancelled.")
    prepare.press(DATE)
    prepare.press("Open the draft")
    prepare.screen.wait(lambda: opened)
    prepare.press("Record as sent")
    assert prepare.shows("Told by e-mail 24 November: Kari Prøve (Øygarden kommune)")
    assert not prepare.shows("Tell them that the meeting is cancelled.")


def test_nobody_has_an_address(prepare: Preparing) -> None:
    prepare.press(DATE)
    assert prepare.shows("There is nobody to write to.")
    assert not prepare.screen.has("Record as sent")
    assert prepare.focus_says == "Close"
    prepare.key("Space")
    assert prepare.focus_says == DATE
