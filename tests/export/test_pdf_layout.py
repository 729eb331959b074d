"""How documents break over pages, and what the canvas refuses."""

import io
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pikepdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFError

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import ItemKind
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.texts import Texts
from liaison_desk.export.agenda_pdf import agenda_pdf
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import FollowedUp, PaperCase, PaperPerson
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.canvas import ArchiveCanvas
from liaison_desk.export.pdf.metadata import Metadata
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.structure import Elem
from liaison_desk.export.pdf.text import REGULAR, register_fonts
from tests.export import pdf_papers
from tests.export.conftest import OneCase, agenda_of, minutes_of
from tests.export.pdf_check import problems
from tests.export.pdf_papers import decision, made, note, task
from tests.export.pdf_reading import ARTIFACT, bookmarks, is_elem, kids_of, opened, read_page, structure, texts_of


def last_tags(data: bytes) -> list[str]:
    """The kind of element that ends each page but the last, and its text."""
    with opened(data) as pdf:
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        found = []
        for number, page in enumerate(pdf.pages[:-1]):
            mark, text = [(s.mark, s.text) for s in read_page(page).shown if s.mark not in (None, ARTIFACT)][-1]
            found.append(f"{parents[2 * number + 1][int(mark or 0)].S} {text.strip()}")
    return found


@pytest.mark.parametrize("lines", range(20, 60, 3))
def test_neither_a_heading_nor_the_word_above_a_decision_ends_a_page(nb: Texts, lines: int) -> None:
    filler = PaperCase("1/26", "Fyll", entries=(note("\n".join(f"Linje {n}" for n in range(lines))),))
    paper = pdf_papers.minutes()
    parts = (replace(paper.meeting.parts[0], cases=(filler,)), *paper.meeting.parts)
    data = minutes_pdf(replace(paper, meeting=replace(paper.meeting, parts=parts)), nb)
    assert problems(data) == []
    for last in last_tags(data):
        assert not last.startswith("/H")
        assert not last.startswith("/TH")
        assert last != "/P Beslutning"


@pytest.mark.parametrize("count", range(14, 26))
def test_the_line_under_a_case_stays_with_it(nb: Texts, count: int) -> None:
    """Also where case follows case without any background."""
    cases = [PaperCase(str(n), f"Sak nummer {n}", kind=ItemKind.INFORMATION, minutes=5) for n in range(1, count)]
    data = agenda_pdf(agenda_of(*cases), nb)
    assert problems(data) == []
    assert len(last_tags(data)) >= 1
    assert not any(last.startswith("/H") for last in last_tags(data))


def test_a_paragraph_over_pages_is_one_element(one_case: OneCase) -> None:
    text = "Et langt avsnitt med mange ord om saken. " * 200
    data = one_case(note(text), decision(text))
    assert problems(data) == []
    assert texts_of(data, "P").count(text.strip()) == 2
    with opened(data) as pdf:
        assert len(pdf.pages) > 3


def test_a_long_table_repeats_its_head_as_decoration(one_case: OneCase) -> None:
    data = one_case(*(task(f"Oppgave nummer {n}", "Per Test", Deadline.day(date(2026, 11, 1))) for n in range(60)))
    assert problems(data) == []
    assert texts_of(data, "TH").count("Ansvarlig") == 1
    with opened(data) as pdf:
        pages = [" ".join(shown.text for shown in read_page(page).shown) for page in pdf.pages]
    assert sum("Sak  Oppgave  Ansvarlig  Frist" in page for page in pages) > 1


@pytest.mark.parametrize("rows", [20, 21, 22, 44])
def test_no_single_row_is_left_for_the_next_page(one_case: OneCase, rows: int) -> None:
    data = one_case(*(task(f"Oppgave {n}") for n in range(rows)))
    assert problems(data) == []
    begun = Counter(rows_by_page(data))
    assert len(begun) > 1
    assert min(begun.values()) > 1


def test_short_rows_are_not_split(nb: Texts) -> None:
    items = tuple(
        FollowedUp(f"Oppgave {n}", "Per", ActionStatus.WAITING, NO_DEADLINE, "Sagt. " * 40) for n in range(20)
    )
    people = tuple(PaperPerson(f"Person {n}", "medlem, " * 12) for n in range(30))
    paper = minutes_of(PaperCase("1/26", "Åpning", followed_up=items))
    data = minutes_pdf(replace(paper, meeting=replace(paper.meeting, people=((Party.POLICE, people),))), nb)
    assert problems(data) == []
    with opened(data) as pdf:
        rows = [*found(pdf, "TR"), *found(pdf, "LI")]
        assert len({page for row in rows for page in pages_of(row)}) > 2
        assert all(len(pages_of(row)) == 1 for row in rows)


def rows_by_page(data: bytes) -> list[Any]:
    """The page on which each row of the last table begins."""
    with opened(data) as pdf:
        _head, *rows = kids_of(found(pdf, "Table")[-1])
        return [kids_of(row)[0].Pg.objgen for row in rows]


def found(pdf: pikepdf.Pdf, tag: str) -> list[Any]:
    def walk(elem: Any) -> list[Any]:
        below = [hit for kid in kids_of(elem) if is_elem(kid) for hit in walk(kid)]
        return [elem, *below] if pikepdf.Name("/" + tag) == elem.S else below

    return walk(pdf.Root.StructTreeRoot.K)


def pages_of(elem: Any) -> set[Any]:
    """The pages an element has content on."""
    pages: set[Any] = set()
    for kid in kids_of(elem):
        if is_elem(kid):
            pages |= pages_of(kid)
        else:
            pages.add((kid.Pg if isinstance(kid, pikepdf.Dictionary) else elem.Pg).objgen)
    return pages


def test_a_row_taller_than_a_page_goes_on(one_case: OneCase) -> None:
    title = "Et langt ord om saken " * 300
    data = one_case(task(title, "Per Test"))
    assert problems(data) == []
    assert texts_of(data, "TD").count(title.strip()) == 1


def test_long_follow_up_splits_under_its_case(nb: Texts) -> None:
    items = tuple(FollowedUp(f"Oppgave {n}", "Per", ActionStatus.WAITING, NO_DEADLINE, "Sagt. " * 9) for n in range(30))
    data = minutes_pdf(minutes_of(PaperCase("1/26", "Åpning", followed_up=items)), nb)
    assert problems(data) == []
    assert texts_of(data, "H4") == ["Oppfølging av oppgaver"]


def test_many_people_go_over_pages_side_by_side(nb: Texts) -> None:
    people = tuple(PaperPerson(f"Person Nummer{n}", "medlem") for n in range(45))
    paper = pdf_papers.minutes()
    sides = ((Party.MUNICIPALITY, people), (Party.POLICE, people[:3]))
    data = minutes_pdf(replace(paper, meeting=replace(paper.meeting, people=sides)), nb)
    assert problems(data) == []
    names = [node.text for node in structure(data) if node.tag == "LBody"][:48]
    assert [name.split()[1] for name in names] == [f"Nummer{n}" for n in (*range(45), *range(3))]


def test_long_texts_take_linear_time(one_case: OneCase) -> None:
    with opened(one_case(note("\n".join(f"Linje {n}" for n in range(6000))))) as pdf:
        assert len(pdf.pages) > 100  # quadratic, this would take minutes
    with opened(one_case(note("ord i en lang linje " * 15_000))) as pdf:
        assert len(pdf.pages) > 50


def test_a_long_case_number_is_cut_before_the_title(nb: Texts) -> None:
    data = minutes_pdf(minutes_of(PaperCase("123456789/26", "Sak")), nb)
    (heading,) = [node.text for node in structure(data) if node.tag == "H3"]
    assert heading.endswith("… Sak")


def test_a_title_longer_than_a_page_has_one_number_and_one_bookmark(nb: Texts) -> None:
    data = minutes_pdf(minutes_of(PaperCase("1/26", "Et langt ord " * 3000)), nb)
    assert problems(data) == []
    (heading,) = texts_of(data, "H3")
    assert heading.startswith("1/26 Et langt ord")
    assert heading.count("1/26") == 1
    (bookmark,) = [title for level, title in bookmarks(data) if level == 2]
    assert bookmark.startswith("1/26 Et langt ord")
    assert len(bookmark) == 160


def test_a_story_without_facts_has_no_table(nb: Texts) -> None:
    story = Story()
    story.opening("Råd", "Tittel", "")
    story.facts([("Sted", " ")])
    document = Document("Råd", "Tittel", "Versjon 1", pdf_papers.CREATED, story)
    data = render(document, nb)
    assert problems(data) == []
    assert [node.tag for node in structure(data)] == ["Document", "P", "H1"]


def test_an_element_without_content_is_left_out_but_a_cell_is_not(nb: Texts) -> None:
    data = minutes_pdf(minutes_of(PaperCase("1/26", "Sak", entries=(task("Gjøre noe"),))), nb)
    row = [node.text for node in structure(data) if node.tag in ("TH", "TD")][-4:]
    assert row == ["1/26", "Gjøre noe", "", "Uten frist"]


# -- what the canvas refuses


@pytest.fixture
def canvas() -> ArchiveCanvas:
    register_fonts()
    meta = Metadata("Tittel", "Versjon 1", "nb-NO", pdf_papers.CREATED)
    size = (theme.PAGE_WIDTH, theme.PAGE_HEIGHT)
    return ArchiveCanvas(io.BytesIO(), meta=meta, root=Elem("Document"), furniture=lambda *_: None, pagesize=size)


def test_marked_content_does_not_nest(canvas: ArchiveCanvas) -> None:
    canvas.begin_artifact()
    with pytest.raises(RuntimeError, match="inside other marked content"):
        canvas.begin_artifact()


def test_marked_content_does_not_cross_pages(canvas: ArchiveCanvas) -> None:
    canvas.begin_artifact()
    with pytest.raises(RuntimeError, match="left open"):
        canvas.showPage()


def test_standard_fonts_are_refused(canvas: ArchiveCanvas) -> None:
    with pytest.raises(PDFError, match="not an embedded font"):
        canvas.setFont("Helvetica", 10)


def test_a_character_that_slipped_past_the_gate_becomes_a_question_mark() -> None:
    register_fonts()
    font: Any = pdfmetrics.getFont(REGULAR)
    document = Metadata  # any object a font may keep its state by
    assert font.splitString("a\ue000\U0001f389", document) == font.splitString("a??", document)


def test_minutes_have_their_bookmarks() -> None:
    assert "10/26 Trafikksikkerhet ved Fjellvik skole" in texts_of(made("minutes"), "H4")
