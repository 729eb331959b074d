"""Documents as bytes: drafts to look at, issued ones from the store, copies where the officer wants them.

The PDF layer costs a tenth of a second to import, so it is loaded when the first document is made, or warmed up in
a job after the window is shown.
"""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from liaison_desk.domain import privacy
from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import Measure, PlanFile
from liaison_desk.domain.archive import legal
from liaison_desk.domain.documents import DocumentContent, DocumentKind, Edition, ListForm
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import CouncilId, DocumentId, MeetingId
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality, document_language
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.export.first_days_paper import FirstDaysPaper
from liaison_desk.export.papers import (
    ActionListPaper,
    ActionPlanPaper,
    AgendaPaper,
    EvaluationPaper,
    MinutesPaper,
    RunSheetPaper,
    WorkloadPaper,
    YearIndexPaper,
)
from liaison_desk.export.public_view import public_view
from liaison_desk.services import (
    action_plans,
    evaluation_parts,
    evaluations,
    meetings,
    officers,
    papers,
    plan_papers,
    public,
    reminders,
)
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader

P = TypeVar("P", AgendaPaper, MinutesPaper, EvaluationPaper, ActionListPaper, ActionPlanPaper)

DRAFT = 0  # the version of a document that has not been issued
_LONGEST = 120  # characters of a file name, so that a path stays legal on Windows


def warm_up() -> None:
    """Import what the first document and the first long number need. For a job after the window is shown."""
    for form in (
        "agenda_pdf",
        "minutes_pdf",
        "action_list_pdf",
        "evaluation_pdf",
        "action_plan_pdf",
        "run_sheet_pdf",
        "workload_pdf",
        "first_days_pdf",
        "minutes_html",
    ):
        _maker(form)
    privacy.warm_up()


def agenda_pdf(paper: AgendaPaper, texts: Texts) -> bytes:
    return _make("agenda_pdf", paper, texts)


def minutes_pdf(paper: MinutesPaper, texts: Texts) -> bytes:
    return _make("minutes_pdf", paper, texts)


def run_sheet_pdf(paper: RunSheetPaper, texts: Texts) -> bytes:
    return _make("run_sheet_pdf", paper, texts)


def evaluation_pdf(paper: EvaluationPaper, texts: Texts) -> bytes:
    return _make("evaluation_pdf", paper, texts)


def action_plan_pdf(paper: ActionPlanPaper, texts: Texts) -> bytes:
    return _make("action_plan_pdf", paper, texts)


def workload_pdf(paper: WorkloadPaper, texts: Texts) -> bytes:
    return _make("workload_pdf", paper, texts)


def first_days_pdf(paper: FirstDaysPaper, texts: Texts) -> bytes:
    return _make("first_days_pdf", paper, texts)


def year_index_pdf(paper: YearIndexPaper, texts: Texts) -> bytes:
    return _make("year_index_pdf", paper, texts)


def council_texts(municipalities: Sequence[Municipality], voices: Voices) -> Texts:
    """The language these municipalities are written to in."""
    return voices.texts_in(document_language(municipalities, voices.own_for_documents))


def meeting_texts(file: MeetingFile, voices: Voices) -> Texts:
    """The language chosen for the meeting, else that of its municipalities."""
    if file.meeting.language is not None:
        return voices.texts_in(file.meeting.language)
    return council_texts(file.municipalities, voices)


def check_ours(file: MeetingFile) -> None:
    """Raises `RuleBroken` where the municipality makes the papers: then none of ours are made, nor numbers given."""
    if file.is_theirs:
        raise RuleBroken(Problem.MUNICIPALITY_MAKES_IT)


def of_meeting(
    file: MeetingFile, kind: DocumentKind, edition: Edition, version: int, created: datetime, texts: Texts
) -> bytes:
    """Agenda or minutes. Raises `RuleBroken` where a public version is asked for and may not be made, and where the
    municipality makes the papers."""
    check_ours(file)
    if kind is DocumentKind.AGENDA:
        return agenda_pdf(called(file, edition, version, created), texts)
    held = papers.minutes_paper(file, texts, version, created)
    return minutes_pdf(seen_by(edition, held), texts)


def seen_by(edition: Edition, paper: P) -> P:
    """The paper as those read it whom the edition is for. Raises `RuleBroken` where it may not be public."""
    return public_view(paper) if edition is Edition.PUBLIC else paper


def called(file: MeetingFile, edition: Edition, version: int, created: datetime) -> AgendaPaper:
    """What the agenda is made of. Raises `RuleBroken` as `of_meeting`."""
    return seen_by(edition, papers.agenda_paper(file, version, created))


def draft_agenda(desk: Desk, meeting_id: MeetingId, voices: Voices, edition: Edition = Edition.FULL) -> bytes:
    """The agenda as it would look now. For a job."""
    return _draft(desk, meeting_id, voices, DocumentKind.AGENDA, edition)


def draft_minutes(desk: Desk, meeting_id: MeetingId, voices: Voices, edition: Edition = Edition.FULL) -> bytes:
    """The minutes as they would look now. For a job."""
    return _draft(desk, meeting_id, voices, DocumentKind.MINUTES, edition)


def run_sheet(desk: Desk, meeting_id: MeetingId, texts: Texts) -> bytes:
    """The officer's own agenda, in the officer's own language. Never kept. For a job."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
    check_ours(file)
    return run_sheet_pdf(papers.run_sheet_paper(file, desk.today(), desk.now()), texts)


def minutes_for_comments(desk: Desk, meeting_id: MeetingId, voices: Voices, edition: Edition = Edition.FULL) -> bytes:
    """The draft minutes as a Word document. Finished minutes are the PDF. For a job. Raises `RuleBroken` where it may
    not be public."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
    check_ours(file)
    texts = meeting_texts(file, voices)
    paper = papers.minutes_paper(file, texts, DRAFT, desk.now())
    return _make("minutes_docx", seen_by(edition, paper), texts)


def minutes_to_copy(
    desk: Desk, meeting_id: MeetingId, voices: Voices, edition: Edition = Edition.FULL
) -> tuple[str, str]:
    """The minutes as they stand, as HTML and as plain text. For a job. Raises `RuleBroken` where it may not be
    public."""
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
    check_ours(file)
    issued = file.newest(DocumentKind.MINUTES) if file.correction is None else None
    texts = voices.texts_in(issued.language) if issued else meeting_texts(file, voices)
    version, created = (issued.version, issued.issued_at) if issued else (DRAFT, desk.now())
    paper = papers.minutes_paper(file, texts, version, created)
    made: tuple[str, str] = _maker("minutes_html")(seen_by(edition, paper), texts)
    return made


def draft_evaluation(
    desk: Desk,
    council_id: CouncilId,
    year: int,
    voices: Voices,
    typed: Mapping[str, Any] | None = None,
    edition: Edition = Edition.FULL,
    rows: evaluation_parts.Typed | None = None,
) -> bytes:
    """The evaluation as it would look now; `typed` are answers that are still being written, by field, and `rows` what
    is being written in its lists. For a job. Raises `RuleBroken` where it may not be public."""
    with desk.read() as reader:
        file = evaluations.load(reader, council_id, year, desk.today())
        district = officers.district(reader)
    file = replace(file, evaluation=replace(file.evaluation, **(typed or {})))
    file = evaluation_parts.with_typed(file, rows or {})
    texts = council_texts(file.municipalities, voices)
    paper = papers.evaluation_paper(file, district, texts, DRAFT, desk.now())
    return evaluation_pdf(seen_by(edition, paper), texts)


def draft_action_plan(desk: Desk, period_id: str, voices: Voices, edition: Edition = Edition.FULL) -> bytes:
    """The action plan as it would look now. For a job. Raises `RuleBroken` where it may not be public."""
    with desk.read() as reader:
        file = action_plans.load(reader, period_id)
    texts = council_texts([file.municipality], voices)
    return action_plan_pdf(seen_by(edition, plan_papers.action_plan_paper(file, texts, DRAFT, desk.now())), texts)


def action_list(
    rows: Sequence[ActionRow],
    heading: str,
    desk: Desk,
    texts: Texts,
    edition: Edition = Edition.FULL,
    form: ListForm = ListForm.PDF,
    *,
    as_given: bool = False,
) -> bytes:
    """The action items given, as they are today; by deadline, unless they stay `as_given`. For a job."""
    with desk.read() as reader:
        withheld = public.not_for_everybody(reader, [row.action for row in rows])
        measures = {measure.id: measure.title for measure in reader.all(Measure)}
        reminded = reminders.last_told(reader)
    paper = papers.action_list_paper(
        rows, heading, texts, desk.today(), desk.now(), withheld, measures, reminded, as_given=as_given
    )
    return _make(f"action_list_{form}", seen_by(edition, paper), texts)


def content(reader: Reader, document_id: DocumentId) -> bytes:
    """An issued document, byte for byte."""
    return reader.get(DocumentContent, document_id).content


def issued(desk: Desk, document_id: DocumentId) -> bytes:
    """As `content`. For a job."""
    with desk.read() as reader:
        return content(reader, document_id)


def run_sheet_name(council: str, day: date, texts: Texts) -> str:
    name = texts.translate("RunSheet", "Run sheet")
    return safe_name(f"{day.isoformat()} {name} {council}", ".pdf")


def comments_name(council: str, day: date, texts: Texts, edition: Edition = Edition.FULL) -> str:
    """«2026-10-14 Referat Politirådet i Øygarden utkast.docx»"""
    draft = texts.translate("Document", "Draft").lower()
    ending = f" {draft}{_for_whom(edition, texts)}.docx"
    return safe_name(f"{day.isoformat()} {label(texts, DocumentKind.MINUTES)} {council}", ending)


def action_list_name(
    day: date, heading: str, texts: Texts, edition: Edition = Edition.FULL, form: ListForm = ListForm.PDF
) -> str:
    """«2026-11-24 Oppgaver Alle råd.pdf»"""
    title = texts.translate("Document", "Action items")
    return safe_name(f"{day.isoformat()} {title} {heading}", f"{_for_whom(edition, texts)}.{form}")


def file_name(
    kind: DocumentKind, council: str, day: date, version: int, texts: Texts, edition: Edition = Edition.FULL
) -> str:
    """«2026-10-14 Referat Politirådet i Øygarden v1 offentlig.pdf», legal on Windows, macOS and Linux."""
    when = str(day.year) if kind is DocumentKind.EVALUATION else day.isoformat()
    ending = f" v{version}" if version else ""
    return safe_name(f"{when} {label(texts, kind)} {council}", f"{ending}{_for_whom(edition, texts)}.pdf")


def plan_name(file: PlanFile, version: int, texts: Texts, edition: Edition = Edition.FULL) -> str:
    """«2024-2027 Handlingsplan Bergen v1 offentlig.pdf»; without years while the period has no beginning."""
    span = plan_papers.years_of(file)
    when = "-".join(str(year) for year in dict.fromkeys(span)) if span else ""
    words = " ".join(filter(None, (when, label(texts, DocumentKind.ACTION_PLAN), file.municipality.short_name)))
    ending = f" v{version}" if version else ""
    named = " ".join(filter(None, (words, file.agreement.name)))
    return safe_name(named, f"{ending}{_for_whom(edition, texts)}.pdf")


def safe_name(words: str, ending: str) -> str:
    return f"{legal(words, _LONGEST - len(ending))}{ending}"


def _for_whom(edition: Edition, texts: Texts) -> str:
    return " " + texts.translate("Document", "public") if edition is Edition.PUBLIC else ""


def _draft(desk: Desk, meeting_id: MeetingId, voices: Voices, kind: DocumentKind, edition: Edition) -> bytes:
    with desk.read() as reader:
        file = meetings.load(reader, meeting_id)
    return of_meeting(file, kind, edition, DRAFT, desk.now(), meeting_texts(file, voices))


def _make(form: str, paper: Any, texts: Texts) -> bytes:
    made: bytes = _maker(form)(paper, texts)
    return made


def _maker(form: str) -> Any:
    """The function that makes it, in the module of the same name."""
    return getattr(importlib.import_module(f"liaison_desk.export.{form}"), form)
