"""The officers' guide as it lies in the files: whole, the same in three languages, and true to the program's own words."""

import re
import xml.etree.ElementTree as ElementTree
from functools import cache

import pytest
from PySide6.QtGui import QImageReader, QKeySequence

from liaison_desk.domain.texts import Language
from liaison_desk.paths import RESOURCES
from liaison_desk.ui import chapters as about
from liaison_desk.ui.chapters import CHAPTERS, chapters, file_of, linked, picture
from liaison_desk.ui.pages import PAGES, PANELS

BOTH = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
CODE = re.compile(r"`([^`]+)`")
BOLD = re.compile(r"\*\*(.+?)\*\*")
MOST = 4_000_000  # bytes of all pictures: they lie in git
each = pytest.mark.parametrize("name", CHAPTERS)


def words(language: Language, name: str) -> str:
    return file_of(language, name).read_text("utf-8")


def shape(language: Language, name: str) -> list[str]:
    """What must be alike in the three: headings, paragraphs, rows of lists, and where the pictures stand."""
    kinds = {"#": "heading", "-": "row", "!": "picture"}
    lines = words(language, name).splitlines()
    return [
        f"{kinds.get(line[0], 'row' if line[0].isdigit() else 'text')} {line.count('#') if line[0] == '#' else ''}"
        for line in lines
        if line
    ]


@each
def test_the_three_languages_say_the_same(name: str) -> None:
    nb, *others = Language
    for language in others:
        assert shape(language, name) == shape(nb, name), language
        for pattern in (CODE, LINK):
            found, same = (sorted(pattern.findall(words(one, name))) for one in (language, nb))
            assert found == same, language
        pictures = [[file.rpartition("/")[2] for _, file in BOTH.findall(words(one, name))] for one in (language, nb)]
        assert pictures[0] == pictures[1]
        assert words(language, name) != words(nb, name)


@each
@pytest.mark.parametrize("language", Language)
def test_each_picture_is_there_with_a_text_in_its_place(name: str, language: Language) -> None:
    for instead, address in BOTH.findall(words(language, name)):
        assert len(instead) > 20
        assert address == f"../pictures/{language.value}/{address.rpartition('/')[2]}"
        file = picture(language, address.rpartition("/")[2])
        assert QImageReader(str(file)).canRead(), file


def test_no_picture_lies_about_and_together_they_are_small() -> None:
    shown = {
        picture(language, address.rpartition("/")[2])
        for language in Language
        for name in CHAPTERS
        for _, address in BOTH.findall(words(language, name))
    }
    there = set((RESOURCES / "guide" / "pictures").rglob("*.png"))
    assert there == shown
    assert sum(file.stat().st_size for file in there) < MOST


@each
def test_every_link_leads_to_a_chapter_and_every_key_is_one(name: str) -> None:
    text = words(Language.EN, name)
    assert all(linked(address) for address in LINK.findall(text))
    for key in CODE.findall(text):
        is_sign = key[0] in "/@!>"
        assert is_sign or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key, key


@pytest.mark.parametrize("language", Language)
def test_what_is_bold_stands_so_in_the_program(language: Language) -> None:
    """A chapter that names a button that is called otherwise by now would be worse than none."""
    known = in_program(language)
    bold = {found for name in CHAPTERS for found in BOLD.findall(words(language, name))}
    assert len(bold) > 30
    assert {found for found in bold if found.removesuffix(".") not in known and found not in known} == set()


@pytest.mark.parametrize("language", Language)
def test_a_chapter_is_short_and_begins_with_its_title(language: Language) -> None:
    for chapter in chapters(language):
        assert chapter.title
        assert chapter.words.startswith(f"# {chapter.title}\n")
        assert 120 < len(chapter.words.split()) < 400, chapter.name
        assert not re.search(r"TODO|http|<[a-z]", chapter.words)


def test_every_page_and_panel_has_its_chapter() -> None:
    assert {entry.name for entry in PAGES} - about.pages() == {"guide"}
    assert {about.about_panel(name) for name in PANELS} <= set(CHAPTERS)


@cache
def in_program(language: Language) -> frozenset[str]:
    """The texts of the program in this language."""
    messages = list(ElementTree.parse(RESOURCES / "i18n" / "liaison_desk_nb.ts").getroot().iter("message"))
    if language is not Language.EN:
        file = RESOURCES / "i18n" / f"liaison_desk_{language.value}.ts"
        messages = list(ElementTree.parse(file).getroot().iter("message"))
    where = "source" if language is Language.EN else "translation"
    return frozenset((message.findtext(where) or "").strip() for message in messages)
