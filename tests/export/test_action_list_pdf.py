"""Rules of the action list."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.actions import ActionStatus, DueGroup
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.action_list_pdf import action_list_pdf
from liaison_desk.export.papers import PaperAction
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import artifacts, texts_of

ACTION = PaperAction(
    "Sende brev", "Per Test", Deadline.day(date(2026, 11, 1)), DueGroup.LATER, 0, ActionStatus.IN_PROGRESS
)


def row(texts: Texts, action: PaperAction) -> list[str]:
    paper = replace(pdf_papers.action_list(), actions=(action,))
    return texts_of(action_list_pdf(paper, texts), "TD")


def test_figures(language: Language) -> None:
    said = {
        "nb": ["7 åpne oppgaver", "2 over fristen", "2 frist de neste 30 dagene", "1 skal meldes tilbake"],
        "nn": ["7 opne oppgåver", "2 over fristen", "2 frist dei neste 30 dagane", "1 skal meldast tilbake"],
        "en": ["7 open action items", "2 overdue", "2 due in the next 30 days", "1 to be reported"],
    }[language]
    assert texts_of(made("action_list", language), "P")[-4:] == said


def test_one_is_singular(nb: Texts) -> None:
    data = action_list_pdf(replace(pdf_papers.action_list(), actions=(ACTION,)), nb)
    assert "1 åpen oppgave" in texts_of(data, "P")


def test_a_list_of_open_ones_does_not_say_that_none_is_to_be_reported(nb: Texts) -> None:
    data = action_list_pdf(replace(pdf_papers.action_list(), actions=(ACTION,)), nb)
    assert not any("skal meldes tilbake" in words for words in texts_of(data, "P"))


def test_as_of() -> None:
    assert "Per fredag 20. november 2026" in texts_of(made("action_list"), "P")
    assert "Per 20.11.2026" in artifacts(made("action_list"))[0]


def test_an_action_list_is_never_a_draft(nb: Texts) -> None:
    paper = pdf_papers.action_list()
    data = action_list_pdf(replace(paper, imprint=replace(paper.imprint, version=0)), nb)
    assert not any("Utkast" in page for page in artifacts(data))


def test_groups_come_in_their_order_and_only_where_there_is_something(nb: Texts) -> None:
    late, soon = replace(ACTION, group=DueGroup.OVERDUE), replace(ACTION, group=DueGroup.NEXT_30_DAYS)
    data = action_list_pdf(replace(pdf_papers.action_list(), actions=(soon, late, soon)), nb)
    assert texts_of(data, "H2") == ["Over fristen", "De neste 30 dagene"]
    assert texts_of(data, "TH") == ["Frist", "Oppgave", "Ansvarlig", "Status"] * 2


def test_the_order_within_a_group_is_that_of_the_paper(nb: Texts) -> None:
    actions = tuple(replace(ACTION, title=title) for title in ("Sist", "Først", "Mellom"))
    data = action_list_pdf(replace(pdf_papers.action_list(), actions=actions), nb)
    assert texts_of(data, "TD")[1::4] == ["Sist", "Først", "Mellom"]


def test_nothing_to_do(language: Language, texts: Texts) -> None:
    data = action_list_pdf(replace(pdf_papers.action_list(language), actions=()), texts)
    assert problems(data) == []
    words = {"nb": "Ingen oppgaver.", "nn": "Ingen oppgåver.", "en": "No action items."}[language]
    assert texts_of(data, "P")[-1] == words
    assert texts_of(data, "H2") == []


def test_a_row(nb: Texts) -> None:
    assert row(nb, ACTION) == ["01.11.2026", "Sende brev", "Per Test", "I gang"]


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        (Language.NB, 1, "1 dag over"),
        (Language.NB, 21, "21 dager over"),
        (Language.NN, 21, "21 dagar over"),
        (Language.EN, 1, "1 day late"),
        (Language.EN, 21, "21 days late"),
    ],
)
def test_how_late(language: Language, days: int, words: str) -> None:
    late = replace(ACTION, group=DueGroup.OVERDUE, days_over=days)
    assert row(texts_in(language), late)[0] == f"01.11.2026 {words}"


def test_when_it_was_done(nb: Texts) -> None:
    done = replace(ACTION, status=ActionStatus.DONE, done_on=date(2026, 10, 28), group=DueGroup.TO_REPORT)
    assert row(nb, done)[3] == "Ferdig 28.10.2026"


@pytest.mark.parametrize(
    ("council", "case", "raised", "note"),
    [
        ("", "10/26", date(2026, 10, 14), "Sak 10/26, møtet 14.10.2026"),
        ("Politirådet i Fjellvik", "10/26", date(2026, 10, 14), "Politirådet i Fjellvik. Sak 10/26, møtet 14.10.2026"),
        ("Politirådet i Fjellvik", "", None, "Politirådet i Fjellvik"),
        ("", "10/26", None, "Sak 10/26"),
        ("", "", date(2026, 10, 14), "Fra 14.10.2026"),
        ("", "", None, ""),
    ],
)
def test_where_it_comes_from(nb: Texts, council: str, case: str, raised: date | None, note: str) -> None:
    said = row(nb, replace(ACTION, council=council, case_number=case, raised_on=raised))[1]
    assert said == f"Sende brev {note}".strip()
