"""The run sheet: for the officer alone, on every page; the clock, the notes, what the meeting must hear of."""

from dataclasses import replace

from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.papers import PartNotes
from liaison_desk.export.run_sheet_pdf import run_sheet_pdf
from tests.export import pdf_papers
from tests.export.pdf_check import problems
from tests.export.pdf_papers import made
from tests.export.pdf_reading import artifacts, texts_of
from tests.export.pdf_text import text_of
from tests.export.pdf_words import WORDS

W = WORDS[Language.NB]


def test_every_page_says_whom_it_is_for() -> None:
    data = made("run_sheet")
    assert all(page.count("Bare for deg") == 2 for page in artifacts(data))
    assert "Bare for deg" in texts_of(data, "TH")
    assert "Internt. Den arkiveres ikke og sendes ikke til noen." in texts_of(data, "TD")


def test_clock_minutes_kind_and_presenter() -> None:
    lines = texts_of(made("run_sheet"), "P")
    assert "Kl. 12.00–12.10 · 10 min · Beslutning · Kari Prøve" in lines
    assert f"Kl. 12.10–12.30 · 20 min · Beslutning · Per Test, {W.director}" in lines
    assert "120 min" in texts_of(made("run_sheet"), "TD")


def test_notes_stand_under_what_they_belong_to() -> None:
    whole = text_of(made("run_sheet"))
    order = [
        W.from_municipality,
        W.serving_note_2[:30],
        W.serving_background[:30],
        W.serving_note[:30],
        W.crime_note[:30],
    ]
    places = [whole.index(words) for words in order]
    assert places == sorted(places)
    assert whole.count("Egne notater") == 4


def test_what_must_be_heard_of_says_how_late_it_is() -> None:
    cells = texts_of(made("run_sheet"), "TD")
    assert any("13 dager over" in cell for cell in cells), cells
    assert any(W.lighting in cell for cell in cells)


def test_without_notes_guests_or_anything_open(nb: Texts) -> None:
    paper = pdf_papers.run_sheet()
    blank = tuple(PartNotes("", tuple("" for _ in part.cases)) for part in paper.meeting.parts)
    data = run_sheet_pdf(replace(paper, meeting=replace(paper.meeting, people=()), notes=blank, open_actions=()), nb)
    assert problems(data) == []
    assert "Egne notater" not in text_of(data)
    assert "Ingenting står åpent fra tidligere møter." in texts_of(data, "P")
