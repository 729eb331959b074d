"""The year-end evaluation of a council: its answers, its figures, its next date."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.councils import Council
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation, due
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.ids import CouncilId, EvaluationId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services import council_years, councils
from liaison_desk.store.work import Reader, Work


def load(reader: Reader, council_id: CouncilId, year: int, today: date) -> EvaluationFile:
    """The council's year. An evaluation nobody has begun is there too, but not in the store."""
    council = reader.get(Council, council_id)
    known = reader.all(Evaluation, council_id=council_id, year=year)
    evaluation = known[0] if known else Evaluation(id=EvaluationId(new_id()), council_id=council_id, year=year)
    before = next(iter(reader.all(Evaluation, council_id=council_id, year=year - 1)), None)
    issued = reader.all(IssuedDocument, evaluation_id=evaluation.id)
    counted_before, counted = council_years.load(reader, council, [year - 1, year], today)
    return EvaluationFile(
        evaluation=evaluation,
        before=before,
        council=council,
        municipalities=councils.municipalities_of(reader, council_id),
        figures=counted.numbers(),
        due_on=due(year, before.next_on if before else None),
        documents=tuple(sorted(issued, key=lambda document: (-document.version, document.edition))),
        assessment=next(iter(reader.all(Assessment, document=DocumentKind.EVALUATION, subject=evaluation.id)), None),
        counted=counted,
        counted_before=counted_before,
    )


def years(reader: Reader, council_id: CouncilId, today: date) -> range:
    """From the council's first meeting or evaluation to the current year."""
    known = [meeting.day.year for meeting in reader.all(Meeting, council_id=council_id)]
    known += [evaluation.year for evaluation in reader.all(Evaluation, council_id=council_id)]
    return range(min([today.year, *known]), today.year + 1)


def save(work: Work, evaluation: Evaluation) -> Evaluation:
    """Added the first time, changed afterwards."""
    if work.find(Evaluation, evaluation.id) is None:
        return work.add(evaluation)
    return work.update(evaluation)


def set_next_date(work: Work, evaluation: Evaluation, on: date | None) -> Evaluation:
    return save(work, replace(evaluation, next_on=on))
