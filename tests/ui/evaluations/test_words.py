"""What the evaluation page says, as plain rules."""

from datetime import date, datetime

import pytest

from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.year_figures import YearFigures
from liaison_desk.i18n import texts_in
from liaison_desk.ui.evaluations import words
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
