"""The minutes for Word and for the clipboard: what the PDF says, in the same words, whatever was typed."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.disclosure import PartAccess, Scope, Standing
from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.minutes_docx import minutes_docx
from liaison_desk.export.minutes_html import minutes_html
from liaison_desk.export.minutes_words import not_discussed
from liaison_desk.export.papers import MinutesPaper, NextMeeting, PaperCase
from liaison_desk.export.public_view import public_view
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.conftest import minutes_of
from tests.export.pdf_papers import decision, note, task
from tests.export.pdf_words import WORDS


def read(data: bytes) -> Any:
    return Document(io.BytesIO(data))


class Reader(HTMLParser):
    """What a browser would show, and the tags it would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.words += "\n" if tag == "br" else ""

    @override
    def handle_data(self, data: str) -> None:
        self.words += data


def words_of_docx(data: bytes) -> str:
    body = read(data).element.body
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))


def test_word_has_real_headings_and_says_its_language(language: Language, texts: Texts) -> None:
    document = read(minutes_docx(pdf_papers.minutes(language, version=0), texts))
    styles = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    h1 = {"nb": "Referat", "nn": "Referat", "en": "Minutes"}[language]
    assert [text for style, text in styles if style == "Heading 1"] == [h1]
    h2 = {
        "nb": ["Til stede", "Saker", "Oppgaver", "Neste møte"],
        "nn": ["Til stades", "Saker", "Oppgåver", "Neste møte"],
        "en": ["Present", "Cases", "Action items", "Next meeting"],
    }[language]
    assert [text for style, text in styles if style == "Heading 2"] == h2
    assert ("Heading 4", f"8/26  {WORDS[language].serving}") in styles
    tag = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language]
    marks = [*document.styles.element.iter(qn("w:lang")), *document.settings.element.iter(qn("w:themeFontLang"))]
    assert {mark.get(qn("w:val")) for mark in marks} == {tag}
    assert len(marks) > 1
    assert document.core_properties.language == tag
    assert WORDS[language].council in document.core_properties.title


def test_word_says_that_it_is_a_draft(language: Language, texts: Texts) -> None:
    mark = {"nb": "Utkast", "nn": "Utkast", "en": "Draft"}[language]
    document = read(minutes_docx(pdf_papers.minutes(language, version=0), texts))
    assert document.paragraphs[0].text == mark
    assert document.sections[0].header.paragraphs[0].text.startswith(mark)
    assert document.core_properties.content_status == mark
    finished = read(minutes_docx(pdf_papers.minutes(language), texts))
    assert mark not in finished.sections[0].header.paragraphs[0].text
    assert finished.paragraphs[0].text == WORDS[language].council


def test_word_repeats_the_head_of_its_tables(nb: Texts) -> None:
    document = read(minutes_docx(pdf_papers.minutes(version=0), nb))
    facts, follow_up, arenas, actions = document.tables
    assert [cell.text for cell in arenas.rows[0].cells] == ["Arena", "Status"]
    assert [cell.text for cell in actions.rows[0].cells] == ["Sak", "Oppgave", "Ansvarlig", "Frist"]
    assert [cell.text for cell in actions.rows[1].cells] == [
        "8/26", WORDS[Language.NB].send_plan, "Per Test", "01.11.2026"
    ]  # fmt: skip
    for table in (follow_up, arenas, actions):
        repeated = [row._tr.find(".//" + qn("w:tblHeader")) is not None for row in table.rows]
        assert repeated == [True] + [False] * (len(table.rows) - 1)
    assert [row.cells[0].text for row in facts.rows] == ["Sted", "Møteleder", "Referent", "Versjon"]


def test_word_gives_the_same_bytes_at_any_hour(nb: Texts) -> None:
    data = minutes_docx(pdf_papers.minutes(version=0), nb)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any("thumbnail" in name for name in parts.namelist())
        assert b"python-docx" not in parts.read("docProps/core.xml")
    about = read(data).core_properties
    assert about.created.replace(tzinfo=None) == datetime(2026, 10, 9, 7, 0)  # of the paper, not of the clock
    assert about.modified == about.created
    assert data == minutes_docx(pdf_papers.minutes(version=0), nb)


def test_all_three_say_what_the_paper_says(language: Language, texts: Texts) -> None:
    w, paper = WORDS[language], pdf_papers.minutes(language, version=0)
    html, plain = minutes_html(paper, texts)
    for whole in (words_of_docx(minutes_docx(paper, texts)), Reader(html).words, plain):
        for words in (w.serving_note, w.youth_decision, w.send_letter, w.from_police, w.place, "Áile Čáhppe", "14/26"):
            for part in words.split(" - ")[0].split("\n"):
                assert part.removeprefix("- ") in whole


def test_html_says_what_it_is(nb: Texts) -> None:
    html, plain = minutes_html(pdf_papers.minutes(version=0), nb)
    seen = Reader(html)
    assert ("lang", "nb-NO") in seen.attributes
    assert ("scope", "col") in seen.attributes
    assert ("scope", "row") in seen.attributes
    assert {"h1", "h2", "h3", "h4", "ul", "table"} <= set(seen.tags)
    assert "Utkast" in seen.words
    assert plain.startswith("UTKAST\n")
    assert "Oppgave: " + WORDS[Language.NB].send_plan in plain
    finished, _ = minutes_html(pdf_papers.minutes(), nb)
    assert "Utkast" not in finished


def test_what_is_not_there_leaves_no_trace(nb: Texts) -> None:
    bare = minutes_of(PaperCase("1/26", "", entries=(decision(" "), note(""))))
    for paper in (bare, MinutesPaper(bare.meeting, NextMeeting())):
        html, plain = minutes_html(paper, nb)
        assert "Beslutning" not in plain
        assert "Neste møte" not in html
        assert "Til stede" not in plain
        assert "Uten tittel" in plain
    assert "Etter sommeren" in minutes_html(MinutesPaper(bare.meeting, NextMeeting(words="Etter sommeren")), nb)[1]


def test_a_decision_in_points_is_one_box(nb: Texts) -> None:
    paper = minutes_of(PaperCase("1/26", "Sak", entries=(decision("Rådet vil:\n- måle\n- melde fra"),)))
    document = read(minutes_docx(paper, nb))
    shaded = [p.text for p in document.paragraphs if p._p.find(".//" + qn("w:shd")) is not None]
    assert shaded == ["Beslutning", "Rådet vil:", "måle", "melde fra"]
    assert "Beslutning:\nRådet vil:\n- måle\n- melde fra" in minutes_html(paper, nb)[1]


HOSTILE = "<script>alert(1)</script> & \"'><img src=x onerror=1> \x00\x07\ud800\uffff ]]> {0} 🎉"


def test_what_is_exempt_says_by_which_rule_and_to_everybody_no_more(nb: Texts) -> None:
    line, whole = PartAccess(Standing.EXEMPT, "offl. § 13"), PartAccess(Standing.EXEMPT, "offl. § 24", title="Ein sak")
    some = replace(line, scope=Scope.ENTRIES)
    cases = (
        PaperCase("1/26", "Sak", entries=(replace(note("Kanari1"), access=line), note("Open")), access=some),
        PaperCase("2/26", "Kanari2", outcome=Outcome.NOT_DISCUSSED, entries=(note("Kanari3"),), access=whole),
    )
    paper = minutes_of(*cases)
    paper = replace(paper, meeting=replace(paper.meeting, access=PartAccess(Standing.PUBLIC)))
    full, seen = (minutes_html(one, nb)[1] for one in (paper, public_view(paper)))
    for said in ("Tekst unntatt offentlighet, jf. offl. § 13", "Unntatt offentlighet, jf. offl. § 24"):
        assert said in full
        assert said in seen
    assert all(said in full for said in ("Kanari1", "Kanari2", "Kanari3", not_discussed(nb)))
    assert "Kanari" not in seen
    assert "Ein sak" in seen
    assert not_discussed(nb) not in seen


def test_nothing_typed_becomes_form(nb: Texts) -> None:
    case = PaperCase("1/26", HOSTILE, entries=(note(HOSTILE), decision(HOSTILE), task(HOSTILE, HOSTILE)))
    html, plain = minutes_html(minutes_of(case), nb)
    assert not {"script", "img"} & set(Reader(html).tags)
    assert Reader(html).words.count("<script>alert(1)</script>") == plain.count("<script>alert(1)</script>") == 7
    assert words_of_docx(minutes_docx(minutes_of(case), nb)).count("<script>alert(1)</script>") == 7


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_can_be_read_back(typed: str) -> None:
    nb = texts_in(Language.NB)
    paper = minutes_of(PaperCase("1/26", "Sak", entries=(note(f"før{typed}etter"),)))
    paper = replace(paper, meeting=replace(paper.meeting, place=typed))
    html, plain = minutes_html(paper, nb)
    ends = re.compile("før.*etter", re.DOTALL)
    for whole in (Reader(html).words, plain, words_of_docx(minutes_docx(paper, nb)).replace("\n", " ")):
        assert "før" in whole
        assert "etter" in whole
    assert ends.search(plain)


@pytest.mark.parametrize("points", [1, 200])
def test_long_lists_stay_lists(nb: Texts, points: int) -> None:
    paper = minutes_of(PaperCase("1/26", "Sak", entries=(note("\n".join(f"- punkt {n}" for n in range(points))),)))
    bullets = [p for p in read(minutes_docx(paper, nb)).paragraphs if p.style.name == "List Bullet"]
    assert len(bullets) == points
    assert Reader(minutes_html(paper, nb)[0]).tags.count("li") == points
