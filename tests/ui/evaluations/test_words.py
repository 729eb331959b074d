"""What the evaluation page says, as plain rules."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.year_figures import Share, YearFigures
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.i18n import texts_in
from liaison_desk.ui.evaluations import words
from tests import factory

TODAY = date(2026, 11, 24)
NOTHING = YearFigures(Share(), Share(), {}, Share(), 0)


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


def test_the_figures_of_a_year(english: Texts) -> None:
    year = YearFigures(
        held=Share(3, 4),
        agendas_in_time=Share(2, 3),
        attendance={Party.MUNICIPALITY: Share(5, 6)},
        actions_done=Share(7, 9),
        actions_late=1,
    )
    shown = [(figure.number, figure.about, figure.late) for figure in words.figures(english, year)]
    assert shown == [
        ("3 of 4", "meetings held", ""),
        ("2 of 3", "agendas in time", ""),
        ("83%", "attendance, municipality", ""),
        ("–", "attendance, police", ""),  # nobody of the police was called
        ("7 of 9", "action items done", "1 past the deadline"),
    ]
    assert words.figures(english, replace(year, actions_late=0))[-1].late == ""


def test_without_meetings_only_what_there_is(english: Texts) -> None:
    assert words.figures(english, NOTHING) == []
    only = words.figures(english, replace(NOTHING, actions_done=Share(0, 2)))
    assert [figure.about for figure in only] == ["action items done"]


@pytest.mark.parametrize(("version", "label"), [(1, "Issue the evaluation"), (3, "Issue version 3")])
def test_the_final_step(english: Texts, version: int, label: str) -> None:
    assert words.issue_label(english, version) == label
    warning = words.issue_warning(english, version, 4)
    assert f"becomes version {version} as it stands now" in warning
    assert warning.endswith(f"a later change becomes version {version + 1}.")
    assert words.issue_warning(english, version, 2).startswith("2 of 4 questions are answered. ")
