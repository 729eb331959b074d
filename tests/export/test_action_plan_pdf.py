"""Rules of the action plan as a document."""

from dataclasses import replace
from typing import Any

import pytest

from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.action_plan_pdf import action_plan_pdf
from liaison_desk.export.papers import PaperArea, PaperGoal
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import texts_of


def test_figures_leave_out_what_was_dropped(language: Language) -> None:
    said = {
        "nb": ["3 tiltak i alt", "1 ferdige", "1 i gang", "1 ikke startet"],
        "nn": ["3 tiltak i alt", "1 ferdige", "1 i gang", "1 ikkje starta"],
        "en": ["3 measures in all", "1 done", "1 under way", "1 not started"],
    }[language]
    assert texts_of(made("action_plan", language), "P")[2:6] == said


def test_each_area_says_how_far_it_has_come() -> None:
    words = texts_of(made("action_plan"), "P")
    assert "1 av 2 tiltak ferdige" in words
    assert "0 av 1 tiltak ferdig" in words
    assert "Ingen tiltak ennå." in words


def test_measures_stand_in_a_table_with_all_they_say(nb: Texts) -> None:
    cells = texts_of(made("action_plan"), "TD")
    first = pdf_papers.action_plan().goals[0].areas[0].measures[0]
    at = cells.index("1.1")
    assert cells[at : at + 6] == ["1.1", first.title, first.challenge, first.owner, "01.06.2027", "I gang"]
    routine = cells.index("1.2")
    assert cells[routine + 2] == "–"
    letter = cells.index("2.1")
    assert cells[letter + 3 : letter + 6] == ["–", "–", "Ikke startet"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"valid_until": None}, "fra 1. august 2024"),
        ({"valid_from": None}, "til 31. desember 2027"),
        ({}, "1. august 2024 – 31. desember 2027"),
    ],
)
def test_when_it_applies(nb: Texts, changes: dict[str, Any], said: str) -> None:
    data = action_plan_pdf(replace(pdf_papers.action_plan(), **changes), nb)
    assert said in texts_of(data, "TD")


def test_without_goals_years_or_parties_it_is_still_a_plan(nb: Texts) -> None:
    paper = pdf_papers.action_plan()
    area = paper.goals[0].areas[0]
    bare = replace(
        paper, years=None, parties="", signed_on=None, valid_from=None, valid_until=None,
        goals=(PaperGoal(0, "", (area, PaperArea("", "", ()))),),
    )  # fmt: skip
    data = action_plan_pdf(bare, nb)
    assert problems(data) == []
    assert texts_of(data, "H1") == ["Handlingsplan"]
    assert texts_of(data, "H2") == [area.title, "Uten tittel"]
    one_year = action_plan_pdf(replace(paper, years=(2026, 2026)), nb)
    assert texts_of(one_year, "H1") == ["Handlingsplan 2026"]
    assert action_plan_pdf(bare, nb) == data
