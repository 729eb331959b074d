"""Who may read the minutes of the autumn meeting in Bergen vest: all but one line of them is public."""

from datetime import date

from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import disclosure, meetings
from liaison_desk.services.sample.teller import Teller

GROUND = "offl24_3"


def tell(t: Teller) -> None:
    """Assessed after the minutes were finished; the public version is left to make."""
    t.at(date(2026, 9, 21))
    with t.doing(Op.ASSESS) as work:
        (council,) = work.all(Council, name="Lokalt politiråd Bergen vest")
        meeting = next(m for m in work.all(Meeting, council_id=council.id) if m.day == date(2026, 9, 8))
        file = meetings.load(work, meeting.id)
        chosen = next(entry for entry in file.entries if entry.kind is EntryKind.NOTE)
        for place in in_order(file.items):
            if not place.is_case:
                continue
            disclosure.assess_case(work, place.item.id)
            if place.item.id == chosen.item_id:
                closed = {"access": Access.EXEMPT, "ground": GROUND, "scope": Scope.ENTRIES, "entries": chosen.id}
                disclosure.assess_case(work, place.item.id, **closed)
        disclosure.assess_surroundings(work, meeting.id, DocumentKind.MINUTES)
