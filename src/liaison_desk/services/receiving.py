"""Where the municipality is the secretariat: its agenda and minutes are filed as they came, and read from [M14]."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from liaison_desk.domain.action_lines import ActionLine
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem, in_order
from liaison_desk.domain.assessed import of_case
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.documents import DocumentContent, DocumentKind, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import DocumentId, ItemId, MeetingId, new_id
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.services import actions, documents, incoming, meetings, owners
from liaison_desk.services.actions import NOBODY
from liaison_desk.store.work import Work

KINDS_OF_FILE = (
    ".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt", ".htm", ".html", ".xlsx", ".xls", ".ods", ".pptx", ".ppt",
    ".odp", ".eml", ".msg", ".jpg", ".jpeg", ".png", ".tif", ".tiff",
)  # fmt: skip


def read_file(path: Path) -> NewFile:
    """As `incoming.read`, and no other kinds of files than papers come in."""
    if path.suffix.lower() not in KINDS_OF_FILE:
        raise RuleBroken(Problem.NOT_A_DOCUMENT, name=path.name)
    return incoming.read(path)


def receive(
    work: Work, meeting_id: MeetingId, kind: DocumentKind, file: NewFile, on: date, voices: Voices
) -> IssuedDocument:
    """Agenda or minutes, byte for byte, as the next version. Final. With the minutes the meeting has been held.

    Raises `RuleBroken` where the police is the secretariat, for a day ahead, and for minutes before the meeting.
    """
    _check(file)
    meeting = meetings.open_meeting(work, meeting_id)
    whole = meetings.load(work, meeting_id)
    if not whole.is_theirs:
        raise RuleBroken(Problem.POLICE_MAKES_IT)
    if on > work.now.date():
        raise RuleBroken(Problem.DAY_AHEAD)
    if kind is DocumentKind.MINUTES and not meeting.was_held():
        if meeting.day > work.now.date():
            raise RuleBroken(Problem.MEETING_NOT_ENDED)
        if meeting.stage is MeetingStage.RUNNING:
            meetings.end(work, meeting_id)
        else:
            meetings.write_afterwards(work, meeting_id)
    texts = documents.meeting_texts(whole, voices)
    version = max((document.version for document in whole.versions(kind)), default=0) + 1
    document = work.add(
        IssuedDocument(
            id=DocumentId(new_id()),
            kind=kind,
            council_id=meeting.council_id,
            meeting_id=meeting_id,
            version=version,
            language=texts.language,
            file_name=_name(whole, kind, version, file, texts),
            sha256=file.sha256,
            issued_at=work.now,
            received_on=on,
        )
    )
    work.add(DocumentContent(id=document.id, content=file.content))
    return document


def start(work: Work, meeting_id: MeetingId, notes: str, *, afterwards: bool = False) -> Meeting:
    """The meeting begins, or has been held, with something to write one's own notes under: an item called `notes`
    where we submitted none. It is no item of ours."""
    if not work.all(AgendaItem, meeting_id=meeting_id):
        item = AgendaItem(id=ItemId(new_id()), meeting_id=meeting_id, position=0, title=notes, fixed=FixedItem.OTHER)
        work.add(item)
    return meetings.write_afterwards(work, meeting_id) if afterwards else meetings.start(work, meeting_id)


def enter_actions(work: Work, meeting_id: MeetingId, lines: Iterable[ActionLine]) -> list[ActionItem]:
    """The action items of received minutes, all of them or none. Raises `RuleBroken` where the minutes are ours."""
    file = meetings.load(work, meeting_id)
    if not file.is_theirs:
        raise RuleBroken(Problem.POLICE_MAKES_IT)
    meetings.open_meeting(work, meeting_id)
    return [
        actions.raise_item(
            work,
            " ".join(line.title.split()),
            owner=owners.owner_of(line.owner) if line.owner else NOBODY,
            helpers=[owner.contact_id for owner in map(owners.owner_of, line.captured.helpers) if owner.contact_id],
            deadline=line.deadline,
            council_id=file.council.id,
            meeting_id=meeting_id,
        )
        for line in lines
    ]


def own_items(file: MeetingFile, texts: Texts) -> str:
    """What we ask the municipality to put on its agenda, as a text for an e-mail. Nothing of the officer's own notes, and of
    a case that came here exempt no more than its title, or that there is one."""
    day = texts.date_words(file.meeting.day)
    lines = [texts.translate("OwnItems", "Items for {council}, {day}").format(council=file.council.name, day=day), ""]
    for number, place in enumerate((p for p in in_order(file.items) if p.item.fixed is None), 1):
        item, known = place.item, of_case(file, place.item)
        if known and known.access is Access.EXEMPT and known.scope is not Scope.ENTRIES:
            neutral = known.public_title or texts.translate("Document", "Case exempt from public access")
            lines.append(f"{number}. {item.title if known.scope is Scope.TEXT else neutral}")
            continue
        minutes = texts.translate("OwnItems", "{minutes} min").format(minutes=item.minutes) if item.minutes else ""
        kind = label(texts, item.kind) if item.kind else ""
        about = ", ".join(filter(None, (kind, item.presenter, minutes)))
        lines.append(f"{number}. {item.title}" + (f" ({about})" if about else ""))
        lines += [f"   {line}" for line in item.background.strip().splitlines()]
    return "\n".join(lines) + "\n"


def own_items_name(file: MeetingFile, texts: Texts) -> str:
    words = texts.translate("OwnItems", "Items for")
    return documents.safe_name(f"{file.meeting.day.isoformat()} {words} {file.council.name}", ".txt")


def _check(file: NewFile) -> None:
    if file.suffix not in KINDS_OF_FILE:
        raise RuleBroken(Problem.NOT_A_DOCUMENT, name=file.name)
    if not file.content:
        raise RuleBroken(Problem.FILE_EMPTY, name=file.name)
    incoming.check_size(file.name, len(file.content))


def _name(whole: MeetingFile, kind: DocumentKind, version: int, file: NewFile, texts: Texts) -> str:
    """As our own are called, so that a folder of them is in order; with the ending it came with."""
    ours = documents.file_name(kind, whole.council.name, whole.meeting.day, version, texts)
    return ours.removesuffix(".pdf") + file.suffix
