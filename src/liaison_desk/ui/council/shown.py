"""What the page of a council reads. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain.contacts import Contact, is_to_be_confirmed
from liaison_desk.domain.council_files import CouncilFile, Member
from liaison_desk.domain.councils import Council, MemberRole, below
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation, due
from liaison_desk.domain.ids import ContactId, CouncilId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.domain.representation import Represented, missing
from liaison_desk.services import councils, municipalities, officers
from liaison_desk.store.work import Reader

MISSED = timedelta(days=90)  # so long after somebody left, the next meeting may still expect the person
AHEAD, BEHIND = 3, 3  # meetings shown


@dataclass(frozen=True, slots=True)
class Shown:
    """A council with its surroundings, on a day."""

    file: CouncilFile
    today: date
    officer_id: ContactId | None
    documents: tuple[IssuedDocument, ...]  # of the meetings that are shown
    assigned: tuple[Municipality, ...]  # the officer's own, and any other the council has
    possible_parents: tuple[Council, ...]
    evaluation_answered: int  # how many of the questions of this year's
    evaluation_issued: bool
    evaluation_due: date
    covered_by: Council | None = None  # the regional one that meets in its place
    covers: tuple[Council, ...] = ()  # those it meets for itself
    templates: tuple[OwnTemplate, ...] = ()  # the officer's own

    @property
    def years(self) -> set[int]:
        """With a meeting that has been, and this one."""
        return {self.today.year, *(meeting.day.year for meeting in self.file.meetings if meeting.day <= self.today)}

    @property
    def council(self) -> Council:
        return self.file.council

    @property
    def members(self) -> list[Member]:
        """Those of today and of later days, and those who left a short while ago; former ones last."""
        return sorted((member for member in self.file.members if not self._is_long_gone(member)), key=self.is_former)

    @property
    def earlier_members(self) -> list[Member]:
        return [member for member in self.file.members if self._is_long_gone(member)]

    def is_former(self, member: Member) -> bool:
        until = member.membership.until
        return until is not None and until < self.today

    def holders(self, role: MemberRole) -> list[Member]:
        """Who has the role today."""
        return [m for m in self.file.members if m.membership.role is role and m.membership.is_current(self.today)]

    @property
    def to_be_confirmed(self) -> list[Contact]:
        """Political members whose post is not certain after an election, each once."""
        people = {m.person.contact.id: m.person.contact for m in self.file.members if not self.is_former(m)}
        return [person for person in people.values() if self.asks_about(person)]

    def asks_about(self, person: Contact) -> bool:
        return is_to_be_confirmed(person, self.today, self.file.elections)

    @property
    def own_seat(self) -> Member | None:
        seats = (m for m in self.file.members if m.membership.contact_id == self.officer_id)
        return next((seat for seat in seats if seat.membership.is_current(self.today)), None)

    @property
    def meetings(self) -> list[Meeting]:
        return _nearest(self.file.meetings, self.today)

    @property
    def missing(self) -> list[Represented]:
        """Who must be represented and is not: by those who are expected to come themselves."""
        seats = (m for m in self.file.members if m.membership.is_current(self.today))
        return missing(self.council, [m.person.contact for m in seats if m.membership.role.is_expected])

    def successor(self, member: Member) -> Member | None:
        """Who sits here after somebody in the same post."""
        before = member.person.contact.id
        return next((m for m in self.file.members if m.person.contact.predecessor_id == before), None)

    def document(self, meeting_id: MeetingId, kind: DocumentKind) -> IssuedDocument | None:
        """Its newest full version that has not been withdrawn."""
        mine = [d for d in self.documents if d.meeting_id == meeting_id and d.edition is Edition.FULL]
        found = [d for d in mine if d.kind is kind and d.stands]
        return max(found, key=lambda document: document.version, default=None)

    @property
    def next_number(self) -> int:
        return self.file.last_numbers.get(self.today.year, 0) + 1

    def _is_long_gone(self, member: Member) -> bool:
        until = member.membership.until
        return until is not None and until < self.today - MISSED


def _nearest(meetings: Sequence[Meeting], today: date) -> list[Meeting]:
    """The next ones, then the latest ones, each nearest first."""
    ahead = [meeting for meeting in meetings if meeting.day >= today]
    behind = [meeting for meeting in meetings if meeting.day < today]
    return [*ahead[:AHEAD], *behind[::-1][:BEHIND]]


def read(reader: Reader, council_id: CouncilId, today: date) -> Shown | None:
    """None where the council is no longer there."""
    if reader.find(Council, council_id) is None:
        return None
    file = councils.load(reader, council_id)
    every = reader.all(Council)
    own = below(every, council_id)
    officer = officers.current(reader)
    served = [*municipalities.assigned(reader, today), *file.municipalities]
    covering = councils.stand_ins(reader, today)
    covers = [c for c in every if (other := covering.get(c.id)) and other.id == council_id and c.is_active(today)]
    evaluation = next(iter(reader.all(Evaluation, council_id=council_id, year=today.year)), None)
    before = next(iter(reader.all(Evaluation, council_id=council_id, year=today.year - 1)), None)
    return Shown(
        file=file,
        today=today,
        officer_id=officer.contact.id if officer else None,
        documents=tuple(reader.all(IssuedDocument, meeting_id=[m.id for m in _nearest(file.meetings, today)])),
        assigned=tuple({municipality.id: municipality for municipality in served}.values()),
        possible_parents=tuple(c for c in every if c.id not in own and (c.is_active(today) or c == file.parent)),
        evaluation_answered=evaluation.answered if evaluation else 0,
        evaluation_issued=evaluation is not None and bool(reader.all(IssuedDocument, evaluation_id=evaluation.id)),
        evaluation_due=due(today.year, before.next_on if before else None),
        covered_by=covering.get(council_id),
        covers=tuple(sorted(covers, key=lambda council: council.name)),
        templates=tuple(reader.all(OwnTemplate)),
    )
