"""Hostile text in every field of every document: it renders, conforms and is never taken for markup."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.evaluation_pdf import evaluation_pdf
from liaison_desk.export.papers import Imprint
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.conftest import OneCase
from tests.export.pdf_check import problems
from tests.export.pdf_papers import MAKERS, PAPERS
from tests.export.pdf_reading import opened, structure, texts_of
from tests.export.pdf_torture import TORTURE, filled


@pytest.mark.parametrize("text", TORTURE.values(), ids=TORTURE.keys())
def test_conforms_whatever_is_written(kind: str, text: str, nb: Texts) -> None:
    assert problems(MAKERS[kind](filled(PAPERS[kind](), text), nb)) == []


@settings(max_examples=25)
@given(
    text=st.text(max_size=60)
    | st.text(st.characters(categories=["Co", "Cs", "Cc", "Cf", "Mn", "Zs", "Lo", "So"]), max_size=30),
    kind=st.sampled_from(list(PAPERS)),
    language=st.sampled_from(list(Language)),
)
def test_conforms_whatever_comes(text: str, kind: str, language: Language) -> None:
    assert problems(MAKERS[kind](filled(PAPERS[kind](language), text), texts_in(language))) == []


def test_markup_is_text(one_case: OneCase) -> None:
    text = TORTURE["markup"]
    assert text in texts_of(one_case(pdf_papers.note(text)), "P")


def test_a_heading_is_never_silent(kind: str, nb: Texts) -> None:
    data = MAKERS[kind](filled(PAPERS[kind](), "\u200b"), nb)
    headings = [node for node in structure(data) if node.tag.startswith("H")]
    assert all(node.text for node in headings)


def test_metadata_passes_the_gate(nb: Texts) -> None:
    council = "Råd\x00et\n🎉 \ue000 " + "langt navn " * 10_000
    paper = replace(pdf_papers.evaluation(), imprint=Imprint(council, 1, pdf_papers.CREATED, council))
    data = evaluation_pdf(paper, nb)
    assert problems(data) == []
    with opened(data) as pdf:
        author = str(pdf.docinfo["/Author"])
        xmp = pdf.Root.Metadata.read_bytes().decode()
    assert author.startswith("Rådet [party popper] [U+E000] langt navn")
    assert len(author) == 1000
    assert "\x00" not in xmp
    assert "Rådet [party popper] [U+E000] langt navn" in xmp
