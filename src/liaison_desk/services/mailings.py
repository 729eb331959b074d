"""Who gets what by e-mail, as things are now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from liaison_desk.domain.assessed import case_standing, may_be_public, surroundings_standing
from liaison_desk.domain.attendance import Participant, participants
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.disclosure import Access, Assessment, Standing
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import DocumentId, MeetingId
from liaison_desk.domain.openness import closed_parts, exempt_parts
from liaison_desk.domain.sending import (
    OCCASION_OF,
    Hindrance,
    Mailing,
    Occasion,
    Receiver,
    Share,
    full_hindrance,
    public_may_go,
    shares,
    usable_address,
    with_attachments,
)
from liaison_desk.services import attachments, contacts, meetings, officers
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class Paper:
    """To send an issued document: its full version."""

    document_id: DocumentId


@dataclass(frozen=True, slots=True)
class Day:
    """To send the date of a meeting alone: called, moved or cancelled."""

    meeting_id: MeetingId


Topic = Paper | Day


def mailing(reader: Reader, topic: Topic, now: datetime) -> Mailing:
    if isinstance(topic, Day):
        return _of_date(reader, topic.meeting_id, now)
    document = reader.get(IssuedDocument, topic.document_id)
    if document.meeting_id is None:
        return _of_evaluation(reader, document, now)
    return _of_document(reader, document, document.meeting_id, now)


def _of_date(reader: Reader, meeting_id: MeetingId, now: datetime) -> Mailing:
    file = meetings.load(reader, meeting_id)
    begun, receivers = _of_meeting(reader, file, Occasion.DATE, now)
    everybody = tuple(_usable(receivers))
    return replace(begun, shares=(Share(everybody, None),) if everybody else (), sequence=file.revision - 1)


def _of_document(reader: Reader, document: IssuedDocument, meeting_id: MeetingId, now: datetime) -> Mailing:
    file, kind = meetings.load(reader, meeting_id), document.kind
    public, exempt = file.newest(kind, Edition.PUBLIC), exempt_parts(file, kind)
    if kind is DocumentKind.MINUTES:  # locked: what is assessed by now is what stands in them
        closed, is_decided = closed_parts(file, kind), may_be_public(file, kind)
    else:
        closed, is_decided = document.closed, public is not None and public.version == document.version
    hindrance = full_hindrance(document, closed | exempt, is_decided=is_decided)
    begun, receivers = _of_meeting(reader, file, OCCASION_OF[kind], now)
    made, without_version = shares(
        _usable(receivers),
        None if hindrance else document,
        public if public_may_go(public, document, exempt) else None,
    )
    lists = [attachments.of_document(reader, share.attached) if share.attached else [] for share in made]
    return replace(
        begun,
        document=document,
        shares=tuple(with_attachments(share, listed) for share, listed in zip(made, lists, strict=True)),
        hindrance=hindrance,
        without_version=without_version,
        sequence=file.revision - 1 if kind is DocumentKind.AGENDA else None,
    )


def _of_meeting(
    reader: Reader, file: MeetingFile, occasion: Occasion, now: datetime
) -> tuple[Mailing, tuple[Receiver, ...]]:
    """With nothing in it yet, and everybody it may go to."""
    me = officers.me(reader)  # who sends it needs no copy
    people = [person for person in file.people if person.contact.id != me]
    apart = [person for person in people if _tells_of_a_closed_case(person, file)]
    receivers = tuple(_receiver(p.contact, file.organisations) for p in people if p not in apart)
    begun = Mailing(
        occasion=occasion,
        council_id=file.council.id,
        meeting_id=file.meeting.id,
        document=None,
        at=now,
        sequence=None,
        shares=(),
        without_address=tuple(receiver for receiver in receivers if not receiver.email),
        set_apart=tuple(_receiver(p.contact, file.organisations) for p in apart),
        has_place=not file.meeting.whereabouts or surroundings_standing(file, DocumentKind.AGENDA) is Standing.PUBLIC,
    )
    return begun, receivers


def _of_evaluation(reader: Reader, document: IssuedDocument, now: datetime) -> Mailing:
    """What it was when it was issued counts: it may have been written on since. Exempt afterwards, none of it goes."""
    members = reader.all(Membership, council_id=document.council_id)
    rows = contacts.rows(reader, {member.contact_id for member in members})
    persons = {row.contact.id: row.contact for row in rows}
    organisations: dict[str, str] = {row.contact.id: row.organisation for row in rows}
    me = officers.me(reader)  # who sends it needs no copy
    seated = participants(members, persons, [], now.date())
    receivers = [_receiver(p.contact, organisations) for p in seated if p.contact.id != me]
    editions = reader.all(IssuedDocument, evaluation_id=document.evaluation_id, edition=Edition.PUBLIC)
    public = next((one for one in editions if one.version == document.version and one.stands), None)
    kind, subject = DocumentKind.EVALUATION, document.evaluation_id
    hindrance = full_hindrance(document, document.closed, is_decided=public is not None)
    if reader.all(Assessment, document=kind, subject=subject, access=Access.EXEMPT):
        public, hindrance = None, Hindrance.EXEMPT
    made, without_version = shares(_usable(receivers), None if hindrance else document, public)
    return Mailing(
        occasion=Occasion.EVALUATION,
        council_id=document.council_id,
        meeting_id=None,
        document=document,
        at=now,
        sequence=None,
        shares=made,
        hindrance=hindrance,
        without_address=tuple(receiver for receiver in receivers if not receiver.email),
        without_version=without_version,
    )


def _tells_of_a_closed_case(person: Participant, file: MeetingFile) -> bool:
    """A guest tells what a case is about: who is invited for one alone is no secret where that case is public."""
    row = person.attendance
    case = next((item for item in file.items if row and item.id == row.only_item_id), None)
    return case is not None and case_standing(file, case) is not Standing.PUBLIC


def _receiver(person: Contact, organisations: dict[str, str]) -> Receiver:
    return Receiver(person.id, person.name, usable_address(person.email), organisations.get(person.id, ""), person.side)


def _usable(receivers: Iterable[Receiver]) -> list[Receiver]:
    return [receiver for receiver in receivers if receiver.email]
