"""Someone invited for one item alone, from the agenda to the minutes."""

from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.texts import Voices
from liaison_desk.services import contacts, issuing, minutes
from tests.export.pdf_text import text_of
from tests.services.test_disclosure import assess, content
from tests.services.test_meeting_cycle import hold, item, lock
from tests.world import World


def test_called_to_the_item_and_present_in_its_case(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 24))
    open_item, exempt = (item(world, meeting, fixed) for fixed in (FixedItem.PROBLEM, FixedItem.ARENAS))
    with world.desk.write(Op.SET_ATTENDANCE) as work:
        for name, case in (("Rune Aase", open_item), ("Karin Borte", exempt)):
            guest = contacts.add(work, name, title="rådgivar", side=Side.OTHER)
            minutes.add_guest(work, meeting.id, guest.id, only_item_id=case.id)
    assert [guest.contact.name for guest in world.file(meeting).guests_of(open_item.id)] == ["Rune Aase"]
    assess(world, meeting, FixedItem.ARENAS)
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        full = issuing.issue_agenda(work, meeting.id, voices)
    words = " ".join(text_of(content(world, full)).split())
    assert "Invitert til denne saka: Rune Aase (rådgivar)" in words
    assert "Invitert til denne saka: Karin Borte (rådgivar)" in words
    public = text_of(content(world, world.file(meeting).newest(DocumentKind.AGENDA, Edition.PUBLIC)))
    assert "Rune Aase" in public
    assert "Karin Borte" not in public
    hold(world, meeting)
    held = " ".join(text_of(content(world, lock(world, meeting, voices))).split())
    number = next(i.case_number for i in world.file(meeting).items if i.id == open_item.id)
    assert f"Rune Aase rådgivar · møtt i sak {number}" in held
