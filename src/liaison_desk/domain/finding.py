"""How what one types is understood: words and quoted phrases, the Norwegian spellings of a word, words inside words."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from liaison_desk.domain.register import fold
from liaison_desk.domain.searched import Section

MARK, END = "\2", "\3"  # around what was found, in the texts the index gives back
LONG_ENOUGH = 3  # letters: shorter ones stand inside every other word
_MOST_SPELLINGS = 8
_MOST_TERMS = 200
_WORD = "[^\\W_]+"  # as the index divides text
_PAIRS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"), ("ä", "æ"), ("ö", "ø"))
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ŋ": "n", "ŧ": "t"})  # have no accent to drop


@dataclass(frozen=True, slots=True)
class Asked:
    """A word, of which the beginning is enough, or a phrase as it stood between quotation marks."""

    text: str
    is_phrase: bool = False
    is_whole: bool = False  # only this very word


@dataclass(frozen=True, slots=True)
class Found:
    """A row of the index. `title` and `words` have `MARK` and `END` around what was asked for."""

    kind: type[Any]
    id: str
    section: Section
    title: str
    words: str


def asked(typed: str) -> list[Asked]:
    """Several words must all be there. One letter more behind them is still being typed, and asks for nothing yet."""
    found: list[Asked] = []
    for number, part in enumerate(unicodedata.normalize("NFC", typed).lower().split('"')):
        words = re.findall(_WORD, part)
        if number % 2:
            found += [Asked(" ".join(words), is_phrase=True)] if words else []
        else:
            found += [Asked(word) for word in words]
    if len(found) > 1 and len(found[-1].text) == 1:
        found.pop()
    single = len(found) == 1
    return [Asked(a.text, a.is_phrase, is_whole=len(a.text) == 1 and not single) for a in found]


def spellings(word: str) -> tuple[str, ...]:
    """Of the same name or word, the one that was typed first: «aas» and «ås», «troendelag» and «trøndelag»."""
    known = [word]
    for one, other in _PAIRS:
        for spelling in list(known):
            known += [spelling.replace(one, other), spelling.replace(other, one)]
            known = list(dict.fromkeys(known))
    return tuple(known[:_MOST_SPELLINGS])


def terms_inside(word: str, terms: Iterable[tuple[str, int]]) -> list[str]:
    """Those of the index's own words, each with how often it occurs, that hold this one («skole» in
    «ungdomsskolen») or are it but for their accents («cafe», «bjorn»). The most usual ones."""
    if len(word) < LONG_ENOUGH:
        return []
    wanted, plain = spellings(word), _plain(word)
    near = len(word) + 3
    hits = [
        (term, often)
        for term, often in terms
        if any(spelling in term for spelling in wanted) or (len(term) <= near and _plain(term).startswith(plain))
    ]
    return [term for term, _ in sorted(hits, key=lambda hit: -hit[1])[:_MOST_TERMS]]


def fits(typed: str, name: str) -> bool:
    """Whether every word that was typed begins a word of the name, however it is spelled. Nothing typed fits all."""
    words = re.findall(_WORD, fold(name))
    return all(any(word.startswith(part) for word in words) for part in re.findall(_WORD, fold(typed)))


def unmarked(text: str) -> str:
    return text.replace(MARK, "").replace(END, "")


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.translate(_PLAIN))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
