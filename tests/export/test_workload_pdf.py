"""Rules of the page for the officer's leader."""

from dataclasses import replace

from liaison_desk.domain.texts import Language, Texts
from liaison_desk.domain.workload import Load, TakenOver, of_month
from liaison_desk.export.papers import PaperLoad
from liaison_desk.export.workload_pdf import workload_pdf
from tests.export import pdf_papers
from tests.export.pdf_check import opened, problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import texts_of


def test_it_is_one_page_also_with_many_municipalities_and_units(texts: Texts) -> None:
    paper = pdf_papers.workload(texts.language)
    full = replace(
        paper,
        places=tuple(PaperLoad(f"Kommune {number}", Load(minutes=90, open=9, late=2)) for number in range(6)),
        taken_over=tuple(TakenOver(f"Enhet {number}", 1, 99 - number) for number in range(9)),
    )
    data = workload_pdf(full, texts)
    with opened(data) as pdf:
        assert len(pdf.pages) == 1
    assert texts_of(data, "TH")[-2:] == [
        "Enhet 0",
        {"en": "Others, or nobody"}.get(texts.language, "Andre, eller ingen"),
    ]
    assert "8" in texts_of(data, "TD")[-2:]


def test_each_municipality_and_each_month_has_its_figures(nb: Texts) -> None:
    heads, cells = texts_of(made("workload"), "TH"), texts_of(made("workload"), "TD")
    assert heads[6:10] == ["Bergen vest", "Øygarden", "Ingen kommune", "I alt"]
    assert cells[:10] == ["26,3 t", "9", "31", "7 (2 over frist)", "12", "10,3 t", "4", "12", "3", "5"]
    assert cells[15] == "36,5 t"
    assert heads[16:18] == ["Januar", "Februar"]
    assert "4 % av tiden, 1,5 t, gikk til det som ligger utenfor rollen." in texts_of(made("workload"), "P")


def test_a_month_goes_by_weeks_and_nothing_outside_the_role_is_said(nb: Texts) -> None:
    month = of_month(2026, 11)
    parts = tuple((span, Load()) for span in month.parts)
    paper = replace(pdf_papers.workload(Language.NB), period=month, parts=parts, taken_over=())
    data = workload_pdf(paper, nb)
    assert "Uke for uke" in texts_of(data, "H2")
    assert "2.–8. nov" in texts_of(data, "TH")
    assert "Ingenting utenfor rollen er ført." in texts_of(data, "P")
    assert problems(data) == []


def test_where_every_unit_is_named_there_are_no_others(nb: Texts) -> None:
    paper = replace(pdf_papers.workload(Language.NB), taken_over=(TakenOver("Forebyggende enhet", 2, 60),))
    assert texts_of(workload_pdf(paper, nb), "TH")[-1] == "Forebyggende enhet"
