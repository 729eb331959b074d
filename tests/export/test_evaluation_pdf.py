"""Rules of the evaluation."""

from dataclasses import replace
from typing import Any

import pytest

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.evaluations import Share
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import FIGURES, WORDS, made
from tests.export.pdf_reading import tables, texts_of


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


class TestLists:
    """What stands beside the joint answers."""

    def test_who_says_what_for_themselves(self) -> None:
        data = made("evaluation_lists")
        assert texts_of(data, "H3")[:2] == ["Politiet", "Kommunen"]
        assert "Ikke besvart ennå." not in texts_of(data, "P")  # the municipality has answered alone

    def test_a_theme_nobody_wrote_under_is_left_out(self) -> None:
        heads = texts_of(made("evaluation_lists"), "H3")
        assert "Politirådet" in heads
        assert "SLT" not in heads

    def test_a_row_tells_the_verdict_and_the_words_about_it(self) -> None:
        rows = tables(made("evaluation_lists"))
        w = WORDS[Language.NB]
        first, last = rows[2][1], rows[2][2]
        assert first == [f"{w.lighting} Per Test · Ferdig", w.traffic, w.lighting_words, f"Virket delvis {w.condition}"]
        assert last[2:] == ["–", w.condition]
        assert [row[3] for row in rows[3][1:]] == [
            "Virket",
            "For tidlig å si",
            "–",
        ]  # preparedness, in a table of its own

    def test_what_became_of_a_lesson_in_words_before_what_became_of_it_by_itself(self) -> None:
        w = WORDS[Language.NB]
        rows = tables(made("evaluation_lists"))[1]
        assert rows[1:] == [[w.routine, w.condition], [w.lighting, f"{w.lighting_words} {w.condition}"]]

    def test_what_is_withheld_is_counted(self) -> None:
        withheld = replace(pdf_papers.evaluation(), effects_withheld=2, lessons_withheld=1)
        said = texts_of(evaluation_pdf(withheld, texts_in(Language.EN)), "P")
        assert "Exempt: 2 measures" in said
        assert "Exempt: 1 learning point" in said
