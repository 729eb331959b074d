"""Rules of the evaluation."""

from dataclasses import replace
from typing import Any

import pytest

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.year_figures import Share
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import FIGURES, made
from tests.export.pdf_reading import texts_of


def test_figures(language: Language) -> None:
    said = {
        "nb": [
            "2 av 2 møter holdt",
            "1 av 2 innkallinger i tide",
            "88 % oppmøte, kommunen",
            "92 % oppmøte, politiet",
            "14 av 21 oppgaver ferdige 3 over fristen",
        ],
        "nn": [
            "2 av 2 møte haldne",
            "1 av 2 innkallingar i tide",
            "88 % oppmøte, kommunen",
            "92 % oppmøte, politiet",
            "14 av 21 oppgåver ferdige 3 over fristen",
        ],
        "en": [
            "2 of 2 meetings held",
            "1 of 2 agendas in time",
            "88% attendance, municipality",
            "92% attendance, police",
            "14 of 21 action items done 3 past the deadline",
        ],
    }[language]
    assert texts_of(made("evaluation", language), "P")[2:7] == said


def test_a_year_without_meetings_has_no_percentages(nb: Texts) -> None:
    nothing = replace(
        FIGURES,
        held=Share(0, 2),
        agendas_in_time=Share(),
        attendance={Party.POLICE: Share()},
        actions_done=Share(),
        actions_late=0,
    )
    data = evaluation_pdf(replace(pdf_papers.evaluation(), figures=nothing), nb)
    assert problems(data) == []
    assert texts_of(data, "P")[2:7] == [
        "0 av 2 møter holdt",
        "0 av 0 innkallinger i tide",
        "– oppmøte, kommunen",
        "– oppmøte, politiet",
        "0 av 0 oppgaver ferdige",
    ]


@pytest.mark.parametrize(("actions", "figures"), [(Share(), []), (Share(1, 2), ["1 av 2 oppgaver ferdige"])])
def test_a_year_nothing_was_planned_in_says_so(nb: Texts, actions: Share, figures: list[str]) -> None:
    empty = replace(FIGURES, held=Share(), agendas_in_time=Share(), attendance={}, actions_done=actions, actions_late=0)
    data = evaluation_pdf(replace(pdf_papers.evaluation(), figures=empty), nb)
    assert problems(data) == []
    said = texts_of(data, "P")
    assert said[2 : 3 + len(figures)] == ["Ingen møter er registrert i 2026.", *figures]


def test_parties_and_version() -> None:
    data = made("evaluation")
    assert texts_of(data, "P")[1] == "Fjellvik kommune og Vest politidistrikt"
    assert texts_of(data, "TD") == ["1, 9. oktober 2026"]


def test_answers_keep_their_points() -> None:
    data = made("evaluation")
    assert texts_of(data, "LBody")[0] == "Skjenkekontrollene er samordnet med patruljene i helgene."
    assert len(texts_of(data, "LI")) == 3


def test_next_evaluation() -> None:
    assert texts_of(made("evaluation"), "P")[-1] == "Onsdag 8. desember 2027"


@pytest.mark.parametrize("field", ["done", "learned", "worked", "next_on"])
def test_an_unanswered_question_says_so(nb: Texts, field: str) -> None:
    blank: Any = None if field == "next_on" else " \n\u200b"
    changes = {field: blank}
    data = evaluation_pdf(replace(pdf_papers.evaluation(), **changes), nb)
    assert problems(data) == []
    assert texts_of(data, "P").count("Ikke besvart ennå.") == 1
    assert len(texts_of(data, "H2")) == 5


def test_nothing_answered(language: Language, texts: Texts) -> None:
    paper = replace(pdf_papers.evaluation(language), done="", learned="", worked="", next_on=None)
    words = {"nb": "Ikke besvart ennå.", "nn": "Ikkje svart på enno.", "en": "Not answered yet."}[language]
    assert texts_of(evaluation_pdf(paper, texts), "P")[-4:] == [words] * 4
