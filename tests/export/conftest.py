"""What the tests of the documents share: the languages, the kinds, and papers of one case."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from liaison_desk.domain.texts import Language, Texts
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import AgendaPaper, MinutesPaper, PaperCase, PaperEntry, PaperPart, PaperPerson
from liaison_desk.i18n import texts_in
from tests.export import pdf_papers
from tests.export.pdf_words import WORDS

OneCase = Callable[..., bytes]


@pytest.fixture(params=list(Language), ids=str)
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def texts(language: Language) -> Texts:
    return texts_in(language)


@pytest.fixture
def nb() -> Texts:
    return texts_in(Language.NB)


@pytest.fixture(params=list(pdf_papers.PAPERS))
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def one_case(nb: Texts) -> OneCase:
    """Minutes with nothing but one case, made of the entries given."""

    def make(*entries: PaperEntry, case: PaperCase | None = None) -> bytes:
        return minutes_pdf(minutes_of(replace(case or PaperCase("1/26", "Sak"), entries=entries)), nb)

    return make


def minutes_of(*cases: PaperCase) -> MinutesPaper:
    meeting = replace(pdf_papers.meeting(Language.NB), people=(), parts=(PaperPart("", cases),))
    return MinutesPaper(meeting)


def agenda_of(*cases: PaperCase, people: tuple[PaperPerson, ...] = ()) -> AgendaPaper:
    party = pdf_papers.people(WORDS[Language.NB])[0][0]
    meeting = replace(
        pdf_papers.meeting(Language.NB),
        people=((party, people),) if people else (),
        parts=(PaperPart("", cases),),
    )
    return AgendaPaper(meeting)
