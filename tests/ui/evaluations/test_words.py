"""What the evaluation page says, as plain rules."""

from datetime import date, datetime

import pytest

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.year_chart import Raised
from liaison_desk.domain.year_figures import CouncilYear, Figure, FigureKind, MeetingYear, YearFigures
from liaison_desk.i18n import texts_in
from liaison_desk.ui.evaluations import line_words, words
from liaison_desk.ui.place import Place
from tests import factory

TODAY = date(2026, 11, 24)
NOTHING = YearFigures()


@pytest.fixture(scope="module")
def english() -> Texts:
    return texts_in(Language.EN)


def file(**values: object) -> EvaluationFile:
    usual = {
        "evaluation": Evaluation(id="e", council_id="c", year=2026),
        "before": None,
        "council": factory.council(),
        "municipalities": (factory.municipality(),),
        "figures": NOTHING,
        "due_on": date(2026, 12, 10),
        "documents": (),
    }
    return EvaluationFile(**usual | values)


def test_with_whom_and_until_when(english: Texts) -> None:
    assert words.about(english, file(), TODAY) == (
        "Done together with the municipality, deadline 10 December (in 16 days)."
    )
    assert words.about(english, file(municipalities=(), due_on=date(2026, 11, 22)), TODAY) == (
        "Done together with the members, deadline 22 November (2 days ago)."
    )


def test_issued_it_says_since_when(english: Texts) -> None:
    document = IssuedDocument(
        id="d", kind=DocumentKind.EVALUATION, council_id="c", version=2, language=Language.NN, file_name="",
        sha256="", issued_at=datetime(2026, 11, 20, 9, 30),
    )  # fmt: skip
    assert words.about(english, file(documents=(document,)), TODAY) == "Issued 20 November as version 2."


@pytest.mark.parametrize(("version", "label"), [(1, "Issue the evaluation"), (3, "Issue version 3")])
def test_the_final_step(english: Texts, version: int, label: str) -> None:
    assert words.issue_label(english, version) == label
    warning = words.issue_warning(english, version, 4)
    assert f"becomes version {version} as it stands now" in warning
    assert warning.endswith(f"a later change becomes version {version + 1}.")
    assert words.issue_warning(english, version, 2).startswith("2 of 4 questions are answered. ")


# -- behind a figure
HELD = datetime(2026, 3, 10, 14, 0)


def told(english: Texts, year: CouncilYear, kind: FigureKind) -> list[tuple[str, str, str]]:
    figure = next(figure for figure in year.figures() if figure.kind is kind)
    said = [line_words.line_words(english, figure, line, TODAY) for line in figure.lines]
    return [(line.title, line.about, line.state) for line in said]


def test_what_is_counted_line_by_line(english: Texts) -> None:
    case, left = factory.item(number=3, year=2026), factory.item(title="Rus", outcome=Outcome.NOT_DISCUSSED)
    decision = factory.entry(text="Det blir gjort.", item_id=case.id)
    held = factory.meeting(day=date(2026, 3, 10), place="Rådhuset", ended_at=HELD)
    year = CouncilYear(
        (
            MeetingYear(held, None, (), (case, left), (decision,)),
            MeetingYear(factory.meeting(day=date(2026, 9, 8), cancelled_at=HELD), None, ()),
            MeetingYear(factory.meeting(day=date(2026, 12, 8)), None, ()),
        ),
        (Raised(factory.action(owner_words="Anne Mal"), days_late=2),),
    )
    assert told(english, year, FigureKind.MEETINGS) == [
        ("Tuesday 10 March", "Rådhuset", "Held"),
        ("Tuesday 8 September", "", "Cancelled"),
        ("Tuesday 8 December", "", "Planned"),
    ]
    assert told(english, year, FigureKind.AGENDAS) == [("Tuesday 10 March", "", "Never sent")]
    assert told(english, year, FigureKind.CASES) == [
        ("3/26 Trafikk", "Tuesday 10 March", ""),
        ("Rus", "Tuesday 10 March", "Not discussed"),
    ]
    assert told(english, year, FigureKind.DECISIONS) == [("Det blir gjort.", "Tuesday 10 March", "")]
    assert told(english, year, FigureKind.LATE) == [
        ("Ringe rektor", "Anne Mal  ·  no deadline", "Not started, 2 days past the deadline")
    ]
    decided = next(figure for figure in year.figures() if figure.kind is FigureKind.DECISIONS)
    leads = line_words.line_words(english, decided, decided.lines[0], TODAY).place
    assert leads == Place("meeting", held.id, "finish", f"{case.id}|{decision.id}")


def test_why_there_is_nothing_behind_it(english: Texts) -> None:
    for kind, said in (
        (FigureKind.POLICE, "Nobody from there was expected at a meeting."),
        (FigureKind.LATE, "No action item is past its deadline."),
        (FigureKind.MEETINGS, "There is nothing to count."),
    ):
        assert line_words.nothing(english, Figure(kind)) == said
