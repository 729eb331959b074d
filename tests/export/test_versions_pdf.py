"""The version note of corrected minutes, and the index of a year."""

from dataclasses import replace
from datetime import date, datetime

from liaison_desk.clock import OSLO
from liaison_desk.domain.corrections import Line, LineChange
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import IndexLine, MinutesPaper, PaperVersion, YearIndexPaper
from liaison_desk.export.year_index_pdf import year_index_pdf
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_reading import texts_of
from tests.export.pdf_text import text_of

EN = texts_in(Language.EN)
PLACE = "8/26 Skjenkekontroll"


def corrected(language: Language, *changes: LineChange) -> MinutesPaper:
    versions = (
        PaperVersion(1, datetime(2026, 10, 9, 14, tzinfo=OSLO)),
        PaperVersion(2, datetime(2026, 10, 12, 9, tzinfo=OSLO), "", date(2026, 10, 20)),
        PaperVersion(3, datetime(2026, 10, 21, 9, tzinfo=OSLO), "Feil eier av tiltaket"),
    )
    return replace(pdf_papers.minutes(language, version=3), versions=versions, changes=changes)


def changed(text: str, *, is_added: bool) -> LineChange:
    return LineChange(is_added, Line(PLACE, text))


TWO = (changed("Kommunen sender planen.", is_added=False), changed("Politiet sender planen.", is_added=True))


def test_conforms_and_is_the_same_every_time(texts: Texts) -> None:
    paper = corrected(texts.language, *TWO)
    made = minutes_pdf(paper, texts)
    assert problems(made) == []
    assert minutes_pdf(paper, texts) == made


def test_which_versions_there_are_and_what_this_one_changed() -> None:
    made = minutes_pdf(corrected(Language.EN, *TWO), EN)
    assert texts_of(made, "H2")[-1] == "Versions"
    assert texts_of(made, "H3")[-1] == "What is new in version 3"
    words = " ".join(text_of(made).split())
    for said in ("First version", "Withdrawn 20 October 2026", "Feil eier av tiltaket", PLACE):
        assert said in words
    assert texts_of(made, "Lbl")[-2:] == ["Removed", "Added"]  # in words, for those who listen too


def test_a_withdrawn_version_before_is_not_quoted() -> None:
    made = minutes_pdf(corrected(Language.EN), EN)
    assert "What is new" not in text_of(made)


def test_a_thousand_changes() -> None:
    made = minutes_pdf(corrected(Language.NB, *(changed(f"Linje {n}", is_added=n % 2 == 0) for n in range(1000))), EN)
    assert problems(made) == []
    assert "Linje 999" in text_of(made)


def index(*lines: IndexLine) -> YearIndexPaper:
    return YearIndexPaper(pdf_papers.imprint(Language.EN), 2026, "Fjellvik kommune", lines)


def test_the_index_of_a_year(texts: Texts) -> None:
    line = IndexLine(DocumentKind.MINUTES, date(2026, 10, 7), 1)
    paper = index(
        replace(line, kind=DocumentKind.AGENDA, sent_on=date(2026, 9, 20), police_reference="26/1"),
        replace(line, withdrawn_on=date(2026, 10, 20)),
        replace(line, version=2, approved_on=date(2026, 12, 9), municipality_reference="26/9-3"),
    )
    assert problems(year_index_pdf(paper, texts)) == []
    words = text_of(year_index_pdf(paper, EN))
    for said in ("Year pack 2026", "Withdrawn", "Approved", "Minutes, version 2", "26/9-3", "26/1"):
        assert said in words


def test_an_empty_year(texts: Texts) -> None:
    assert problems(year_index_pdf(index(), texts)) == []
    assert "No document was issued this year." in text_of(year_index_pdf(index(), EN))
