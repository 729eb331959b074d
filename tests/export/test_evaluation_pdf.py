"""Rules of the evaluation."""

from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.year_chart import BarKind, ChartBar, Raised, YearChart, chart
from liaison_desk.domain.year_figures import Share
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from liaison_desk.export.papers import EvaluationPaper
from liaison_desk.i18n import texts_in
from tests import factory
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import FIGURES, WORDS, made
from tests.export.pdf_reading import opened, tables, texts_of


def test_figures(language: Language) -> None:
    said = {
        "nb": [
            "2 av 2 møter holdt",
            "1 av 2 sakslister i tide 1 for sen",
            "88 % oppmøte, kommunen",
            "92 % oppmøte, politiet",
            "14 av 21 oppgaver ferdige 3 over fristen",
        ],
        "nn": [
            "2 av 2 møte haldne",
            "1 av 2 sakslister i tide 1 for sein",
            "88 % oppmøte, kommunen",
            "92 % oppmøte, politiet",
            "14 av 21 oppgåver ferdige 3 over fristen",
        ],
        "en": [
            "2 of 2 meetings held",
            "1 of 2 agendas in time 1 too late",
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
        "0 av 0 sakslister i tide",
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
    assert texts_of(made("evaluation"), "P")[-2] == "Onsdag 8. desember 2027"


@pytest.mark.parametrize("field", ["done", "learned", "worked", "next_on"])
def test_an_unanswered_question_says_so(nb: Texts, field: str) -> None:
    blank: Any = None if field == "next_on" else " \n\u200b"
    changes = {field: blank}
    data = evaluation_pdf(replace(pdf_papers.evaluation(), **changes), nb)
    assert problems(data) == []
    assert texts_of(data, "P").count("Ikke besvart ennå.") == 1
    assert len(texts_of(data, "H2")) == 6


def test_nothing_answered(language: Language, texts: Texts) -> None:
    paper = replace(pdf_papers.evaluation(language), done="", learned="", worked="", next_on=None)
    words = {"nb": "Ikke besvart ennå.", "nn": "Ikkje svart på enno.", "en": "Not answered yet."}[language]
    assert texts_of(evaluation_pdf(paper, texts), "P")[-5:-1] == [words] * 4


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


# -- the chart
def figures_of(data: bytes) -> list[str]:
    """What is said of each."""
    with opened(data) as pdf:
        elems = [obj for obj in pdf.objects if isinstance(obj, Dictionary) and obj.get("/S") == Name.Figure]
        return [str(elem.Alt) for elem in elems]


def with_chart(*bars: ChartBar) -> EvaluationPaper:
    return replace(pdf_papers.evaluation(), figures=replace(FIGURES, chart=YearChart(bars)))


def test_a_chart_that_says_all_it_shows(nb: Texts) -> None:
    areas = ChartBar(BarKind.AREA, 3, 2, 1, "Trygg skolevei"), ChartBar(BarKind.NO_AREA, 1, 0, 0)
    data = evaluation_pdf(with_chart(*areas), nb)
    assert problems(data) == []
    (alternative,) = figures_of(data)
    assert alternative == (
        "Søylediagram over oppgaver gitt i 2026: Trygg skolevei: 2 av 3 ferdige, 1 over fristen; "
        "Uten satsingsområde: 0 av 1 ferdige."
    )
    assert texts_of(data, "Figure") == [
        "Trygg skolevei 2 av 3 ferdige, 1 over fristen Uten satsingsområde 0 av 1 ferdige"
    ]
    assert texts_of(data, "H2")[-1] == "Oppgaver etter satsingsområde"
    assert texts_of(data, "P")[-1] == "Oppgaver gitt i 2026. Den fylte delen er ferdig."


def test_bars_are_as_long_as_what_they_stand_for(nb: Texts) -> None:
    drawn = rectangles(evaluation_pdf(with_chart(*(ChartBar(BarKind.AREA, n, n // 2, 0, f"{n}") for n in (8, 4))), nb))
    whole, done = [width for width, is_outlined in drawn if is_outlined], [w for w, outlined in drawn if not outlined]
    assert whole[0] == pytest.approx(2 * whole[1], abs=0.1)
    assert done == pytest.approx([width / 2 for width in whole], abs=0.1)


def rectangles(data: bytes) -> list[tuple[float, bool]]:
    """Width, and whether there is a line around it, of those ten points tall."""
    found, width = [], 0.0
    with opened(data) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "re":
                    width = float(operands[2]) if float(operands[3]) == 10 else 0.0
                elif str(operator) in ("f", "f*", "B", "B*") and width:
                    found.append((width, str(operator).startswith("B")))
                    width = 0.0
    return found


def test_nothing_raised_is_one_sentence_and_no_chart(nb: Texts) -> None:
    nothing = replace(FIGURES, actions_done=Share(), actions_late=0)
    data = evaluation_pdf(replace(pdf_papers.evaluation(), figures=nothing), nb)
    assert problems(data) == []
    assert figures_of(data) == []
    assert "Ingen oppgaver ble gitt i 2026." in texts_of(data, "P")


def test_long_titles_and_many_bars_stay_on_one_page(nb: Texts) -> None:
    raised = [
        Raised(factory.action(), area_id=str(number), area=f"Satsingsområde {number} {'med lang tittel ' * 9}")
        for number in range(30)
        for _ in range(number + 1)
    ]
    paper = replace(pdf_papers.evaluation(), figures=replace(FIGURES, chart=chart(raised)), done="Ord. " * 900)
    data = evaluation_pdf(paper, nb)
    assert problems(data) == []
    assert figures_of(data)[0].endswith("19 andre: 0 av 190 ferdige.")
    assert "…" in texts_of(data, "Figure")[0]


def test_a_long_title_takes_two_lines(nb: Texts) -> None:
    title = "Felles problemforståelse om ungdomsmiljøet ved stasjonen"
    data = evaluation_pdf(with_chart(ChartBar(BarKind.AREA, 1, 0, 0, title)), nb)
    assert texts_of(data, "Figure") == [f"{title} 0 av 1 ferdige"]


def test_the_caption_is_on_the_page_of_its_chart(nb: Texts) -> None:
    for lines in range(1, 40):  # wherever the page ends
        data = evaluation_pdf(replace(pdf_papers.evaluation(), done="Linje.\n" * lines), nb)
        with opened(data) as pdf:
            kids = pdf.Root.StructTreeRoot.K.K[-1].K
            assert [str(kid.S) for kid in kids] == ["/H2", "/Figure", "/P"]
            assert len({kid.Pg.objgen for kid in kids}) == 1
