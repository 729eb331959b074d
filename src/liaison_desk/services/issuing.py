"""The final steps: numbers given, minutes locked, documents made and kept. All of a step happens, or none of it."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from liaison_desk.domain.agenda import numbered
from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.documents import (
    EVERYTHING,
    DocumentContent,
    DocumentKind,
    Edition,
    IssuedDocument,
    IssuedPaper,
)
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import CouncilId, DocumentId, EvaluationId, MeetingId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import FollowUp
from liaison_desk.domain.openness import closed_parts
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.export.papers import MinutesPaper
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    arenas,
    attachments,
    carried,
    councils,
    documents,
    evaluations,
    frozen,
    meetings,
    officers,
    papers,
    plan_papers,
    steps,
)
from liaison_desk.store.work import Reader, Work


def issue_agenda(work: Work, meeting_id: MeetingId, voices: Voices) -> IssuedDocument:
    """Each case gets its number and the agenda becomes a document. Issued again, it is the next version."""
    if work.get(Meeting, meeting_id).locked_at:
        raise RuleBroken(Problem.AGENDA_IS_OVER)
    meeting = meetings.open_meeting(work, meeting_id)
    documents.check_ours(meetings.load(work, meeting_id))
    if not agenda.items_of(work, meeting_id):
        raise RuleBroken(Problem.AGENDA_EMPTY)
    _number_cases(work, meeting)
    file = meetings.load(work, meeting_id)
    texts = documents.meeting_texts(file, voices)
    version = _next_version(file.versions(DocumentKind.AGENDA))
    made = _keep_edition(work, file, DocumentKind.AGENDA, Edition.FULL, version, texts, work.now)
    if may_be_public(file, DocumentKind.AGENDA):
        _keep_edition(work, file, DocumentKind.AGENDA, Edition.PUBLIC, version, texts, work.now)
    return made


def issue_minutes(work: Work, meeting_id: MeetingId, voices: Voices) -> IssuedDocument:
    """The minutes are locked as version 1. From here on nothing in the meeting changes.

    Cases without a number get one, what is done is reported, attendance, arenas and action items are kept as they are
    now. What was not discussed follows into the next meeting that is planned.
    """
    meeting = meetings.open_meeting(work, meeting_id)
    documents.check_ours(meetings.load(work, meeting_id))
    if not meeting.was_held():
        raise RuleBroken(Problem.MEETING_NOT_ENDED)
    _number_cases(work, meeting)
    actions.report(work, meeting)
    file = meetings.load(work, meeting_id)
    texts = documents.meeting_texts(file, voices)
    _keep_as_adopted(work, file)
    following = file.following
    if following is not None and not meeting.next_meeting.strip():
        meeting = replace(
            meeting,
            next_on=following.day,
            next_start=following.start,
            next_end=following.end,
            next_place=following.place,
        )
    arenas.keep_lines(work, meeting_id)
    work.update(replace(meeting, locked_at=work.now))
    if following is not None:
        carried.fill(work, following)
    file = meetings.load(work, meeting_id)
    return keep_minutes(work, file, papers.minutes_paper(file, texts, 1, work.now), texts)


def keep_minutes(work: Work, file: MeetingFile, paper: MinutesPaper, texts: Texts, reason: str = "") -> IssuedDocument:
    """One version of the minutes, with what it was made of: the next one starts from that. Where all is assessed, the
    public version comes with it."""
    kind, meeting, version = DocumentKind.MINUTES, file.meeting, paper.meeting.imprint.version
    content = documents.minutes_pdf(paper, texts)
    name = documents.file_name(kind, file.council.name, meeting.day, version, texts)
    closed = closed_parts(file, kind)
    kept = _keep(
        work, kind, file.council.id, name, version, texts, content, meeting_id=meeting.id, reason=reason, closed=closed
    )
    work.add(IssuedPaper(id=new_id(), document_id=kept.id, body=frozen.to_json(paper)))
    if may_be_public(file, kind):
        _keep_edition(work, file, kind, Edition.PUBLIC, version, texts, work.now)
    return kept


def paper_of(reader: Reader, document: IssuedDocument | None) -> MinutesPaper | None:
    """What issued minutes were made of; None where they were withdrawn, or issued by program 0.1.0."""
    kept = reader.all(IssuedPaper, document_id=document.id) if document else []
    return frozen.from_json(MinutesPaper, kept[0].body) if kept else None


def issue_public_minutes(work: Work, meeting_id: MeetingId, voices: Voices) -> IssuedDocument:
    """The public version beside finished minutes, once all is assessed: same number, same words, same language.

    Raises `RuleBroken` where the minutes are not finished or are being corrected, something is not assessed, or it has been made, also
    where it was withdrawn since: a number is used once.
    """
    file = meetings.load(work, meeting_id)
    full = file.newest(DocumentKind.MINUTES)
    if file.correction is not None:
        raise RuleBroken(Problem.CORRECTION_OPEN)
    if full is None:
        raise RuleBroken(Problem.NO_FULL_VERSION)
    for public in file.versions(DocumentKind.MINUTES, Edition.PUBLIC):
        if public.version == full.version:
            raise RuleBroken(Problem.PUBLIC_VERSION_KEPT if public.stands else Problem.PUBLIC_VERSION_WITHDRAWN)
    texts = voices.texts_in(full.language)
    return _keep_edition(work, file, DocumentKind.MINUTES, Edition.PUBLIC, full.version, texts, full.issued_at)


def issue_evaluation(work: Work, council_id: CouncilId, year: int, voices: Voices) -> IssuedDocument:
    """The evaluation as it stands becomes a document; issued again, the next version. Where it is assessed as public,
    the public version comes with it."""
    file = evaluations.load(work, council_id, year, work.now.date())
    if work.find(Evaluation, file.evaluation.id) is None:
        evaluations.save(work, file.evaluation)
    texts = documents.council_texts(file.municipalities, voices)
    version, kind = _next_version(file.documents), DocumentKind.EVALUATION
    paper = papers.evaluation_paper(file, officers.district(work), texts, version, work.now)
    closed = [] if paper.access.standing is Standing.PUBLIC else [EVERYTHING]

    def keep(edition: Edition) -> IssuedDocument:
        content = documents.evaluation_pdf(documents.seen_by(edition, paper), texts)
        name = documents.file_name(kind, file.council.name, date(year, 12, 31), version, texts, edition)
        of = file.evaluation.id
        return _keep(
            work, kind, council_id, name, version, texts, content, evaluation_id=of, edition=edition, closed=closed
        )

    full = keep(Edition.FULL)
    if paper.access.standing is Standing.PUBLIC:
        keep(Edition.PUBLIC)
    return full


def issue_action_plan(work: Work, period_id: str, voices: Voices) -> IssuedDocument:
    """The plan as it stands becomes a document of the council whose it is; issued again, the next version.

    It has one assessment as a whole [M9]: where it is public, the public version comes with it. Raises `RuleBroken`
    without measures, or where the municipality has no council.
    """
    file = action_plans.load(work, period_id)
    if not file.measures:
        raise RuleBroken(Problem.PLAN_EMPTY)
    if file.council is None:
        raise RuleBroken(Problem.PLAN_WITHOUT_COUNCIL)
    texts = documents.council_texts([file.municipality], voices)
    version = _next_version(file.documents)
    paper = plan_papers.action_plan_paper(file, texts, version, work.now)
    kind, council_id, is_public = DocumentKind.ACTION_PLAN, file.council.id, paper.access.standing is Standing.PUBLIC
    closed = [] if is_public else [EVERYTHING]

    def keep(edition: Edition) -> IssuedDocument:
        content = documents.action_plan_pdf(documents.seen_by(edition, paper), texts)
        name = documents.plan_name(file, version, texts, edition)
        return _keep(
            work, kind, council_id, name, version, texts, content, period_id=period_id, edition=edition, closed=closed
        )

    full = keep(Edition.FULL)
    if is_public:
        keep(Edition.PUBLIC)
    return full


def mark_sent(work: Work, document_id: DocumentId, on: date) -> IssuedDocument:
    """Sent is sent: the first day counts. Raises `RuleBroken` for a document that was withdrawn, or only received."""
    document = work.get(IssuedDocument, document_id)
    if not document.stands:
        raise RuleBroken(Problem.DOCUMENT_WITHDRAWN)
    if document.received_on is not None:
        raise RuleBroken(Problem.RECEIVED_NOT_SENT)
    steps.record_sent(work, document, on)
    return document if document.sent_on else work.update(replace(document, sent_on=on))


def save_references(work: Work, document: IssuedDocument) -> IssuedDocument:
    """Where the parties' archives have it. Nothing else of an issued document changes."""
    police, municipality = document.police_reference.strip(), document.municipality_reference.strip()
    now = work.get(IssuedDocument, document.id)
    return work.update(replace(now, police_reference=police, municipality_reference=municipality))


def save_withdrawal_reason(work: Work, document: IssuedDocument) -> IssuedDocument:
    """Why it is to be withdrawn, while that is being written."""
    now = work.get(IssuedDocument, document.id)
    if not now.stands:
        raise RuleBroken(Problem.DOCUMENT_WITHDRAWN)
    return work.update(replace(now, withdrawal_reason=document.withdrawal_reason.strip()))


def withdraw(work: Work, document_id: DocumentId) -> IssuedDocument:
    """The content goes, everywhere and for good: the public version of the same number says nothing the full one does
    not, so it goes along. Kind, version, hash, dates and the reason stay; the next version gets the next number.
    Raises `RuleBroken` without a reason, or where it has been withdrawn before."""
    document = work.get(IssuedDocument, document_id)
    if not document.stands:
        raise RuleBroken(Problem.DOCUMENT_WITHDRAWN)
    if not document.withdrawal_reason:
        raise RuleBroken(Problem.WITHDRAWAL_WITHOUT_REASON)
    for one in (*_twins(work, document), document):
        work.update(replace(one, withdrawn_at=work.now, withdrawal_reason=document.withdrawal_reason))
        work.remove(work.get(DocumentContent, one.id))
        for paper in work.all(IssuedPaper, document_id=one.id):
            work.remove(paper)
        attachments.withdraw(work, work.get(IssuedDocument, one.id))
    return work.get(IssuedDocument, document_id)


def _twins(work: Work, document: IssuedDocument) -> list[IssuedDocument]:
    """The public version that stands beside a full one. It can be withdrawn alone; the full one cannot."""
    if document.edition is not Edition.FULL:
        return []
    same = {"kind": document.kind, "version": document.version, "edition": Edition.PUBLIC}
    of = {name: getattr(document, name) for name in ("meeting_id", "evaluation_id", "period_id")}
    return [one for one in work.all(IssuedDocument, **same, **of) if one.stands]


def _keep_edition(
    work: Work,
    file: MeetingFile,
    kind: DocumentKind,
    edition: Edition,
    version: int,
    texts: Texts,
    created: datetime,
) -> IssuedDocument:
    """`created` is the moment the version stands for."""
    content = documents.of_meeting(file, kind, edition, version, created, texts)
    name = documents.file_name(kind, file.council.name, file.meeting.day, version, texts, edition)
    kept = _keep(
        work,
        kind,
        file.council.id,
        name,
        version,
        texts,
        content,
        meeting_id=file.meeting.id,
        edition=edition,
        closed=closed_parts(file, kind),
    )
    if kind is DocumentKind.AGENDA and file.attachments:
        paper = documents.called(file, edition, version, created)
        listed = [attachment.number for case in paper.meeting.cases for attachment in case.attachments]
        attachments.keep_issued(work, kept, file, listed, texts)
    return kept


def _number_cases(work: Work, meeting: Meeting) -> None:
    series = councils.case_series(work, meeting.council_id, meeting.day.year)
    fresh = numbered(agenda.items_of(work, meeting.id), series.last_number, meeting.day.year)
    for item in fresh:
        work.update(item)
    if fresh:
        work.update(replace(series, last_number=series.last_number + len(fresh)))


def _keep_as_adopted(work: Work, file: MeetingFile) -> None:
    """What may change later is copied into the meeting: who was called, each action item's owner and deadline, and
    what was heard of the earlier ones."""
    for person in file.people:
        if person.attendance is None:
            work.add(
                Attendance(
                    id=new_id(),
                    meeting_id=file.meeting.id,
                    contact_id=person.contact.id,
                    role=person.role,
                    presence=person.presence,
                )
            )
    for item in file.items:
        for entry in file.printed_of(item.id):
            work.update(entry)
    for position, (action, followed) in enumerate(papers.follow_ups(file, with_minutes=True)):
        work.add(
            FollowUp(
                id=new_id(),
                meeting_id=file.meeting.id,
                action_id=action.id,
                position=position,
                title=followed.title,
                owner=followed.owner,
                status=followed.status,
                words=followed.words,
                due_kind=action.due_kind,
                due_on=action.due_on,
                due_words=action.due_words,
            )
        )


def _next_version(known: Sequence[IssuedDocument]) -> int:
    """A version is used once, also where it has been withdrawn."""
    return max((document.version for document in known), default=0) + 1


def _keep(
    work: Work,
    kind: DocumentKind,
    council_id: CouncilId,
    name: str,
    version: int,
    texts: Texts,
    content: bytes,
    meeting_id: MeetingId | None = None,
    evaluation_id: EvaluationId | None = None,
    reason: str = "",
    edition: Edition = Edition.FULL,
    period_id: str | None = None,
    closed: Iterable[str] = (EVERYTHING,),
) -> IssuedDocument:
    document = work.add(
        IssuedDocument(
            id=DocumentId(new_id()),
            kind=kind,
            council_id=council_id,
            meeting_id=meeting_id,
            evaluation_id=evaluation_id,
            version=version,
            language=texts.language,
            file_name=name,
            sha256=hashlib.sha256(content).hexdigest(),
            issued_at=work.now,
            reason=reason,
            edition=edition,
            period_id=period_id,
            not_public="\n".join(sorted(closed)),
        )
    )
    work.add(DocumentContent(id=document.id, content=content))
    return document
