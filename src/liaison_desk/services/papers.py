"""From what is stored to what a document is made of. The one place that decides what a document may know:
internal notes stop here, and preparation notes reach the run sheet alone."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionItem, DueGroup, HistoryKind, days_over
from liaison_desk.domain.agenda import AgendaItem, Place, in_order
from liaison_desk.domain.assessed import (
    case_standing,
    evaluation_standing,
    of_case,
    of_surroundings,
    surroundings_standing,
)
from liaison_desk.domain.attachments import numbers
from liaison_desk.domain.attendance import Participant, by_party
from liaison_desk.domain.contacts import Contact, title_on
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.disclosure import NOT_ASSESSED, Assessment, PartAccess, Standing
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.files import EvaluationFile, MeetingFile
from liaison_desk.domain.ids import ActionId, ContactId, ItemId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Texts
from liaison_desk.export.papers import (
    ActionListPaper,
    AgendaPaper,
    EvaluationPaper,
    FollowedUp,
    Imprint,
    MeetingPaper,
    MinutesPaper,
    NextMeeting,
    OpenAction,
    PaperAction,
    PaperArena,
    PaperAttachment,
    PaperCase,
    PaperEntry,
    PaperPart,
    PaperPerson,
    PartNotes,
    RunSheetPaper,
)
from liaison_desk.services import reference
from liaison_desk.services.evaluation_papers import with_lists

NOTHING: Mapping[Any, Any] = MappingProxyType({})
_GROUPS = list(DueGroup)


def agenda_paper(file: MeetingFile, version: int, created: datetime) -> AgendaPaper:
    return AgendaPaper(
        meeting=_meeting_paper(file, version, created, None),
        information=file.meeting.information,
        is_open=file.council.is_open,
    )


def minutes_paper(file: MeetingFile, texts: Texts, version: int, created: datetime) -> MinutesPaper:
    return MinutesPaper(
        meeting=_meeting_paper(file, version, created, texts),
        next_meeting=next_meeting(file),
    )


def run_sheet_paper(file: MeetingFile, today: date, created: datetime) -> RunSheetPaper:
    """The agenda as the officer alone sees it, with what the meeting must hear of."""
    return RunSheetPaper(
        meeting=_meeting_paper(file, 0, created, None),
        notes=tuple(
            PartNotes(section.preparation if section else "", tuple(place.item.preparation for place in cases))
            for section, cases in _grouped(file)
        ),
        open_actions=tuple(
            OpenAction(_followed_up(action), days_over(action, file.meeting.day, today)) for action in file.from_before
        ),
    )


def action_list_paper(
    rows: Iterable[ActionRow],
    heading: str,
    texts: Texts,
    today: date,
    created: datetime,
    withheld: Collection[str] = (),
    measures: Mapping[str, str] = NOTHING,
    reminded: Mapping[ActionId, date] = NOTHING,
    *,
    as_given: bool = False,
) -> ActionListPaper:
    """`heading` is what the list is about, `withheld` the ids of those not everybody may read; `measures` are titles by
    id, `reminded` days by action item. By group, within one by deadline, then by title, unless they stay as given."""
    listed = list(rows)
    if not as_given:
        listed.sort(key=lambda row: (*_place(row, today), texts.sort_key(row.action.title)))
    councils = {row.council.id for row in listed if row.council}
    return ActionListPaper(
        imprint=Imprint(heading, 1, created),
        as_of=today,
        actions=tuple(
            PaperAction(
                title=row.action.title,
                owner=texts.names([row.action.owner, *row.helpers]) if row.action.owner else "",
                deadline=row.action.deadline,
                group=row.group(today),
                days_over=row.days_over(today),
                status=row.action.status,
                case_number=row.case_number,
                raised_on=row.action.raised_on,
                done_on=row.action.done_on,
                council=row.council.name if row.council and len(councils) > 1 else "",
                is_withheld=row.action.id in withheld,
                responsible=row.action.owner,
                helpers=texts.names(row.helpers),
                last_day=row.last_day,
                priority=row.action.priority,
                municipality=row.municipality,
                council_name=row.council.name if row.council else "",
                meeting_on=row.source.day if row.source else None,
                measure=measures.get(row.action.measure_id or "", ""),
                follower=row.action.follower_words,
                reminded_on=reminded.get(row.action.id),
            )
            for row in listed
        ),
    )


def _place(row: ActionRow, today: date) -> tuple[int, date]:
    return _GROUPS.index(row.group(today)), row.last_day or date.max


def evaluation_paper(
    file: EvaluationFile, district: str, texts: Texts, version: int, created: datetime
) -> EvaluationPaper:
    parties = [municipality.full_name for municipality in file.municipalities] + ([district] if district else [])
    reference = _reference(file.documents, DocumentKind.EVALUATION)
    paper = EvaluationPaper(
        imprint=Imprint(file.council.name, version, created, reference),
        year=file.evaluation.year,
        parties=texts.names(parties),
        figures=file.figures,
        done=file.evaluation.done,
        learned=file.evaluation.learned,
        worked=file.evaluation.worked,
        next_on=file.evaluation.next_on,
        access=access_of(file.assessment, evaluation_standing(file)),
    )
    return with_lists(paper, file, texts)


def _meeting_paper(file: MeetingFile, version: int, created: datetime, texts: Texts | None) -> MeetingPaper:
    """With `texts` what was said is in it too: the minutes; without, only what is called to: the agenda."""
    with_minutes = texts is not None
    kind = DocumentKind.MINUTES if with_minutes else DocumentKind.AGENDA
    names = {person.contact.id: person.contact for person in file.people}
    people = file.people if with_minutes else [p for p in file.people if p.is_present]
    return MeetingPaper(
        imprint=Imprint(file.council.name, version, created, _reference(file.documents, kind)),
        day=file.meeting.day,
        start=file.meeting.really_began if with_minutes else file.meeting.start,
        end=file.meeting.really_ended if with_minutes else file.meeting.end,
        place=file.meeting.place,
        link="" if with_minutes else file.meeting.open_link,
        chair=_person(file.chair, file),
        secretary=_person(file.secretary, file),
        people=tuple(
            (party, tuple(_paper_person(file, p, names) for p in persons)) for party, persons in by_party(people)
        ),
        parts=tuple(_parts(file, texts)),
        kind=file.meeting.kind,
        access=access_of(of_surroundings(file, kind), surroundings_standing(file, kind)),
    )


def _parts(file: MeetingFile, texts: Texts | None) -> Iterable[PaperPart]:
    attached = {} if texts else _attached(file)
    for section, cases in _grouped(file):
        title = section.title if section else ""
        yield PaperPart(title, tuple(_case(file, place, texts, attached.get(place.item.id, ())) for place in cases))


def _attached(file: MeetingFile) -> dict[ItemId, tuple[PaperAttachment, ...]]:
    """By item, each with its number, which it keeps where others are left out."""
    found: dict[ItemId, tuple[PaperAttachment, ...]] = {}
    number_of = numbers(file.items, file.attachments)
    for attachment in file.attachments:
        listed = PaperAttachment(number_of[attachment.id], attachment.title)
        found[attachment.item_id] = (*found.get(attachment.item_id, ()), listed)
    return found


def _grouped(file: MeetingFile) -> list[tuple[AgendaItem | None, list[Place]]]:
    """Sections with their cases; cases that stand alone share a part, without a section, until the next one."""
    parts: list[tuple[AgendaItem | None, list[Place]]] = []
    for place in in_order(file.items):
        section = parts[-1][0] if parts else None
        if place.is_section:
            parts.append((place.item, []))
        elif parts and (section is None or place.is_inside):
            parts[-1][1].append(place)
        else:
            parts.append((None, [place]))
    return parts


def _case(file: MeetingFile, place: Place, texts: Texts | None, attached: tuple[PaperAttachment, ...]) -> PaperCase:
    item = place.item
    written = [e for e in file.printed_of(item.id) if e.kind is not EntryKind.INTERNAL]
    assessment, standing = of_case(file, item), case_standing(file, item)
    kept_back = assessment.entry_ids if assessment and standing is Standing.EXEMPT else frozenset[str]()
    closed = replace(access_of(assessment, standing), title="")
    return PaperCase(
        number=item.case_number or place.label,
        title=item.title,
        kind=item.kind,
        presenter=item.presenter,
        minutes=item.minutes,
        background="" if texts else item.background,
        outcome=item.outcome,
        entries=tuple(_entry(entry, texts, closed if entry.id in kept_back else NOT_ASSESSED) for entry in written)
        if texts
        else (),
        followed_up=tuple(followed_up(file, with_minutes=texts is not None)) if item.fixed is FixedItem.OPENING else (),
        access=PartAccess(Standing.PUBLIC) if kept_back and texts is None else access_of(assessment, standing),
        attachments=attached,
        arenas=tuple(PaperArena(*arena) for arena in file.arenas) if item.fixed is FixedItem.ARENAS else (),
        is_late=item.is_late,
    )


def _entry(entry: Entry, texts: Texts, access: PartAccess) -> PaperEntry:
    """The owner first, then those who help."""
    return PaperEntry(
        kind=entry.kind,
        text=entry.text,
        owner=texts.names(entry.owners),
        deadline=entry.deadline,
        access=access,
    )


def followed_up(file: MeetingFile, *, with_minutes: bool) -> Iterable[FollowedUp]:
    """On the agenda everything open or to be reported; in the minutes what the meeting heard of, as it was then."""
    if with_minutes and file.is_locked:
        yield from (
            FollowedUp(f.title, f.owner, f.status, f.deadline, f.words, is_withheld=f.action_id in file.withheld)
            for f in file.followed_up
        )
        return
    yield from (followed for _, followed in follow_ups(file, with_minutes=with_minutes))


def follow_ups(file: MeetingFile, *, with_minutes: bool) -> Iterable[tuple[ActionItem, FollowedUp]]:
    """By what the register says now."""
    words = {line.action_id: line.words for line in file.heard if line.kind is HistoryKind.COMMENT}
    heard = {line.action_id for line in file.heard}
    for action in file.from_before:
        if not with_minutes or action.id in heard or action.id in file.news:
            said = words.get(action.id, action.dropped_because) if with_minutes else ""
            yield action, replace(_followed_up(action, said), is_withheld=action.id in file.withheld)


def _followed_up(action: ActionItem, words: str = "") -> FollowedUp:
    return FollowedUp(action.title, action.owner, action.status, action.deadline, words)


def _paper_person(file: MeetingFile, person: Participant, names: dict[ContactId, Contact]) -> PaperPerson:
    row = person.attendance
    absent = names.get(row.substitute_for) if row and row.substitute_for else None
    only = next((place for place in in_order(file.items) if row and place.item.id == row.only_item_id), None)
    organisation = file.organisations.get(person.contact.id, "")
    return PaperPerson(
        name=person.contact.name,
        title=", ".join(filter(None, (_title(person.contact, file), organisation))),
        role=person.role,
        presence=person.presence,
        substitute_for=absent.name if absent else "",
        only_case=(only.item.case_number or only.label) if only else "",
        came=row.came if row else None,
        left=row.left if row else None,
    )


def access_of(assessment: Assessment | None, standing: Standing) -> PartAccess:
    if assessment is None:
        return PartAccess(standing)
    return PartAccess(standing, reference.citation(assessment.ground), assessment.scope, assessment.public_title)


def _person(person: Contact | None, file: MeetingFile) -> str:
    """«Ordfører Kari Prøve»."""
    title = _title(person, file) if person else ""
    return " ".join(filter(None, (title[:1].upper() + title[1:], person.name))) if person else ""


def _title(person: Contact, file: MeetingFile) -> str:
    return title_on(person, file.meeting.day, file.elections)


def next_meeting(file: MeetingFile) -> NextMeeting | None:
    """The words where there are any, else the meeting that is planned; in locked minutes as it was then."""
    if file.meeting.next_meeting.strip():
        return NextMeeting(words=file.meeting.next_meeting.strip())
    if file.is_locked:
        held = file.meeting
        return NextMeeting(held.next_on, held.next_start, held.next_end, held.next_place) if held.next_on else None
    planned = file.following
    return NextMeeting(planned.day, planned.start, planned.end, planned.place) if planned else None


def _reference(documents: Iterable[IssuedDocument], kind: DocumentKind) -> str:
    """The archive reference of an earlier version, if there is one: the first issue has none yet."""
    known = [d for d in documents if d.kind is kind and d.is_archived]
    newest = max(known, key=lambda d: d.version, default=None)
    return (newest.police_reference or newest.municipality_reference) if newest else ""
