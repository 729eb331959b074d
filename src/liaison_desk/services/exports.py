"""Documents as named files, for scripts and the demo: what was issued as it was issued, the rest as it would be now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument, ListForm
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import CouncilId, MeetingId
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language, Texts, Voices
from liaison_desk.domain.workload import Period, of_year
from liaison_desk.services import (
    action_plans,
    actions,
    calendars,
    councils,
    documents,
    evaluations,
    issuing,
    mail_drafts,
    meetings,
    officers,
    papers,
    plan_papers,
    reminder_drafts,
    workload_paper,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.services.mailings import Day, Paper


@dataclass(frozen=True, slots=True)
class Export:
    """`version` is 0 for what has not been issued."""

    name: str
    language: Language
    version: int
    content: bytes


def of_meeting(
    desk: Desk,
    kind: DocumentKind,
    meeting_id: MeetingId,
    voices: Voices,
    language: Language | None = None,
    edition: Edition = Edition.FULL,
) -> Export:
    """Agenda or minutes. Without a language, the newest version byte for byte; in another language than its own it is
    made anew, unless it was received. Raises `RuleBroken` where a public version has to be made and something is not
    assessed, and where the municipality makes the papers and none has come."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
        issued = file.newest(kind, edition)
        kept = issuing.paper_of(reader, issued)
    texts = _texts(issued, documents.meeting_texts(file, voices), voices, language)
    if issued and (issued.language is texts.language or issued.received_on is not None):
        return _as_issued(desk, issued)
    version, created = _edition(issued, desk)
    if kept is not None:
        content = documents.minutes_pdf(kept, texts)
    else:
        content = documents.of_meeting(file, kind, edition, version, created, texts)
    name = documents.file_name(kind, file.council.name, file.meeting.day, version, texts, edition)
    return Export(name, texts.language, version, content)


def calendar(desk: Desk, meeting_id: MeetingId, voices: Voices, language: Language | None = None) -> Export:
    """The meeting as a calendar file, as it is now."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
        officer = officers.current(reader)
    texts = voices.texts_in(language) if language else documents.meeting_texts(file, voices)
    made = calendars.content(file, officer.contact if officer else None, texts)
    return Export(calendars.file_name(file, texts), texts.language, documents.DRAFT, made)


def emails(desk: Desk, meeting_id: MeetingId, voices: Voices) -> list[Export]:
    """E-mail drafts to the members: about the minutes where there are any, else the agenda, else the date."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
    issued = file.newest(DocumentKind.MINUTES) or file.newest(DocumentKind.AGENDA)
    texts = voices.texts_in(issued.language) if issued else documents.meeting_texts(file, voices)
    _, made = mail_drafts.make(desk, Paper(issued.id) if issued else Day(meeting_id), voices)
    version = issued.version if issued else documents.DRAFT
    return [Export(name, texts.language, version, content) for name, content in made]


def run_sheet(desk: Desk, meeting_id: MeetingId, voices: Voices, language: Language | None = None) -> Export:
    """As it is now, in the officer's own language unless another is asked for. Raises `RuleBroken` where the
    municipality makes the papers."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
    texts = voices.texts_in(language or voices.own)
    content = documents.run_sheet(desk, meeting_id, texts)
    name = documents.run_sheet_name(file.council.name, file.meeting.day, texts)
    return Export(name, texts.language, documents.DRAFT, content)


def evaluation(
    desk: Desk,
    council_id: CouncilId,
    year: int,
    voices: Voices,
    language: Language | None = None,
    edition: Edition = Edition.FULL,
) -> Export:
    """As `of_meeting`."""
    with desk.read() as reader:
        file = evaluations.load(reader, council_id, year, desk.today())
        district = officers.district(reader)
    issued = file.newest_of(edition)
    texts = _texts(issued, documents.council_texts(file.municipalities, voices), voices, language)
    if issued and issued.language is texts.language:
        return _as_issued(desk, issued)
    version, created = _edition(issued, desk)
    paper = documents.seen_by(edition, papers.evaluation_paper(file, district, texts, version, created))
    content = documents.evaluation_pdf(paper, texts)
    name = documents.file_name(DocumentKind.EVALUATION, file.council.name, date(year, 12, 31), version, texts, edition)
    return Export(name, texts.language, version, content)


def action_plan(
    desk: Desk, period_id: str, voices: Voices, language: Language | None = None, edition: Edition = Edition.FULL
) -> Export:
    """As `of_meeting`."""
    with desk.read() as reader:
        file = action_plans.load(reader, period_id)
    issued = file.newest_of(edition)
    texts = _texts(issued, documents.council_texts([file.municipality], voices), voices, language)
    if issued and issued.language is texts.language:
        return _as_issued(desk, issued)
    version, created = _edition(issued, desk)
    paper = documents.seen_by(edition, plan_papers.action_plan_paper(file, texts, version, created))
    name = documents.plan_name(file, version, texts, edition)
    return Export(name, texts.language, version, documents.action_plan_pdf(paper, texts))


def action_list(
    desk: Desk,
    council_id: CouncilId | None,
    voices: Voices,
    language: Language | None = None,
    edition: Edition = Edition.FULL,
    form: ListForm = ListForm.PDF,
) -> Export:
    """The action items of a council, or all of them, as they are today."""
    served: tuple[Municipality, ...] = ()
    with desk.read() as reader:
        council = reader.get(Council, council_id) if council_id else None
        rows = actions.rows(reader, council_id=council.id) if council else actions.rows(reader)
        if council:
            served = councils.municipalities_of(reader, council.id)
    texts = voices.texts_in(language) if language else documents.council_texts(served, voices)
    heading = council.name if council else texts.translate("ActionFilters", "All councils")
    name = documents.action_list_name(desk.today(), heading, texts, edition, form)
    content = documents.action_list(rows, heading, desk, texts, edition, form)
    return Export(name, texts.language, documents.DRAFT, content)


def reminder(desk: Desk, owner: Owner, voices: Voices, language: Language | None = None) -> Export | None:
    """The e-mail draft that reminds an owner; None where there is nothing of which the owner may be reminded."""
    made = [
        Export(draft.name, draft.language, documents.DRAFT, draft.content)
        for draft in reminder_drafts.make(desk, [owner], voices, language)
    ]
    return made[0] if made else None


def workload(desk: Desk, period: Period, voices: Voices, language: Language | None = None) -> Export:
    """The page for the officer's leader as it is today, in the officer's own language unless another is asked for."""
    texts = voices.texts_in(language or voices.own)
    content = workload_paper.content(desk, period, texts)
    return Export(workload_paper.name(period, texts), texts.language, documents.DRAFT, content)


def everything(desk: Desk, voices: Voices, language: Language) -> Iterator[Export]:
    """Every document the desk can make, in one language; the public version beside the full one where all is assessed."""
    with desk.read() as reader:
        every = sorted(reader.all(Meeting), key=lambda meeting: (meeting.day, meeting.start, meeting.id))
        written = sorted(reader.all(Evaluation), key=lambda evaluation: (evaluation.year, evaluation.id))
        forums = sorted(reader.all(Council), key=lambda council: council.name)
        planned = sorted(period.id for period in action_plans.plans(reader))
        busy = {row.council.id for row in actions.rows(reader) if row.council}
        files = [meetings.load(reader, meeting.id) for meeting in every]
    for file in files:
        yield from _of_meeting(desk, file, voices, language)
    for one in written:
        yield evaluation(desk, one.council_id, one.year, voices, language)
    for period_id in planned:
        yield action_plan(desk, period_id, voices, language)
    yield workload(desk, of_year(desk.today().year), voices, language)
    yield action_list(desk, None, voices, language)
    for council in forums:
        if council.id in busy:
            yield action_list(desk, council.id, voices, language)


def _of_meeting(desk: Desk, file: MeetingFile, voices: Voices, language: Language) -> Iterator[Export]:
    """What the municipality made as it came; else agenda, and run sheet or minutes."""
    kinds = (DocumentKind.AGENDA, DocumentKind.MINUTES)
    if file.is_theirs:
        yield from (_as_issued(desk, found) for kind in kinds if (found := file.newest(kind)) is not None)
        return
    stage = file.meeting.stage
    is_held = stage not in (MeetingStage.PLANNED, MeetingStage.CANCELLED)
    for kind in kinds if is_held else kinds[:1]:
        for edition in Edition if may_be_public(file, kind) else (Edition.FULL,):
            yield of_meeting(desk, kind, file.meeting.id, voices, language, edition)
    if stage is MeetingStage.PLANNED:
        yield run_sheet(desk, file.meeting.id, voices, language)


def _texts(issued: IssuedDocument | None, usual: Texts, voices: Voices, language: Language | None) -> Texts:
    wanted = language or (issued.language if issued else None)
    return voices.texts_in(wanted) if wanted else usual


def _edition(issued: IssuedDocument | None, desk: Desk) -> tuple[int, datetime]:
    return (issued.version, issued.issued_at) if issued else (documents.DRAFT, desk.now())


def _as_issued(desk: Desk, document: IssuedDocument) -> Export:
    content = documents.issued(desk, document.id)
    return Export(document.file_name, document.language, document.version, content)
