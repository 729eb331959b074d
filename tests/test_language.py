"""The Norwegian an officer reads: spelled right, in the house's own words, and with nothing left in English."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.catalogues import FOLDER, ROOT, Message, messages
from tests.spelling import Speller, word_list, words

LANGUAGES = ("nb", "nn")
ON_SCREEN = ("shared_challenges", "police_functions", "meeting_levels")  # of the catalogue, which holds more
ENDINGS = ".?!…:,;"
ALIKE = {  # what is written the same in English and in one of the two
    *("Arena", "Bokmål", "CSV", "Filter: {letters}", "Form", "Nav", "Nynorsk", "PDF", "Person", "SLT", "Send", "Side"),
    *("Status", "Status: {arena}", "{minutes} min", "{minutes} min over", "{size} MB", "{size} kB", "%n open", "Open"),
}
NOT_ON_A_BUTTON = {
    "…",
    "aside",
    "file",
    "ungdomsrådet",
    "Sak fra politiet",
    "Sak frå politiet",
}  # quoted for other reasons
ABBREVIATED = {"Begins at", "Ends at", "Came late at", "Left early at"}  # «Begynner kl.»
GREETING = "Regards,"  # no comma after it in Norwegian


def catalogue(language: str) -> list[Message]:
    return list(messages(FOLDER / f"liaison_desk_{language}.ts"))


def texts(language: str) -> Iterator[str]:
    """All that an officer is shown in the language: catalogues, what lists offer, the guide."""
    for file in (f"liaison_desk_{language}.ts", f"qtbase_{language}.ts"):
        for message in messages(FOLDER / file):
            yield from message.forms
    catalogue, grounds = (_data(file) for file in ("catalog.yaml", "legal_grounds.yaml"))
    yield from _said([catalogue[part] for part in ON_SCREEN], language)
    yield from _said(grounds["grounds"], f"hint_{language}")
    for page in sorted((ROOT / "resources" / "guide" / language).glob("*.md")):
        yield page.read_text("utf-8")


def _data(file: str) -> Any:
    return yaml.safe_load((ROOT / "resources" / "data" / file).read_text("utf-8"))


def _said(data: Any, key: str) -> Iterator[str]:
    """Every text under the key, however deep."""
    if isinstance(data, list):
        for entry in data:
            yield from _said(entry, key)
    elif isinstance(data, dict):
        for name, value in data.items():
            if name == key and isinstance(value, str):
                yield value
            else:
                yield from _said(value, key)


@pytest.fixture(scope="module")
def spellers() -> dict[str, Speller]:
    return {language: Speller(language, texts(language)) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_spelled_right(spellers: dict[str, Speller], language: str) -> None:
    assert not spellers[language].unknown(), "mend them, or add to tests/words what is right"


@pytest.mark.parametrize("name", ["names", *LANGUAGES])
def test_every_word_of_our_own_is_still_needed(spellers: dict[str, Speller], name: str) -> None:
    asked = [spellers[name]] if name in spellers else list(spellers.values())
    assert not [word for word in word_list(name) if not any(speller.needed(word) for speller in asked)]


@pytest.mark.parametrize("name", ["names", *LANGUAGES, *(f"not_{language}" for language in LANGUAGES)])
def test_the_lists_are_in_order(name: str) -> None:
    assert word_list(name) == sorted(set(word_list(name)), key=lambda word: (word.casefold(), word))


@pytest.mark.parametrize("language", LANGUAGES)
def test_neither_language_slips_into_the_other(language: str) -> None:
    instead = dict(line.split(": ") for line in word_list(f"not_{language}"))
    said = {word.casefold() for text in texts(language) for word in words(text)}
    assert not {word: instead[word] for word in said & instead.keys()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    for message in catalogue(language):
        for form in message.forms:
            has_words = any(len(word) > 1 for word in words(form))
            assert form != message.source or not has_words or message.source in ALIKE, message


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    for message in catalogue(language):
        if message.source in ABBREVIATED or message.source == GREETING:
            continue
        for form in message.forms:
            assert _ending(form) == _ending(message.source), message


def _ending(text: str) -> str:
    return text[-1:] if text[-1:] in ENDINGS else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_are_norwegian(language: str) -> None:
    for message in catalogue(language):
        assert not re.search("[«»]", message.source), message
        for form in message.forms:
            assert not re.search("[\"'“”„’]", form), message
            assert re.fullmatch("[^«»]*(?:«[^«»]*»[^«»]*)*", form), message
            assert form.count("«") >= message.source.count("“"), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_quoted_is_called_so_on_the_screen(language: str) -> None:
    on_screen = {form for message in catalogue(language) for form in message.forms}
    for message in catalogue(language):
        for name in re.findall("«([^«»{}]+)»", " ".join(message.forms)):
            assert name in on_screen | NOT_ON_A_BUTTON, message


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_shouted_at_or_begged(language: str) -> None:
    for message in catalogue(language):
        for form in message.forms:
            assert not re.search(r"!(?!\w)|[Vv]ennl[ie]g", form), message
            assert "  " not in form.replace("  ·  ", "") or "  " in message.source, message
            assert not re.search(r" [.,;?)]|\( ", form), message


def test_the_spell_check_sees_mistakes() -> None:
    right = ["Dessverre", "SLT-gruppen", "kommunene", "tiltaks- og møteplanen", "{hvor} --ikkje ikkje.csv"]
    assert Speller("nb", [*right, "desverre", "kommunane", "ikkje", "SLT-grupen"]).unknown() == [
        *("SLT-grupen", "desverre", "ikkje", "kommunane")
    ]
    assert Speller("nn", ["ikkje", "kommunane", "møta", "hvor", "kommunene"]).unknown() == ["hvor", "kommunene"]
