"""Searching, on a connection of its own that the next key of the officer can interrupt."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from liaison_desk.domain.finding import END, MARK, Asked, Found, asked, spellings, terms_inside
from liaison_desk.domain.searched import SEARCHED, Section
from liaison_desk.store.errors import GivenUpError, classify
from liaison_desk.store.pool import Pool
from liaison_desk.store.rows import index_of, table_of
from liaison_desk.store.work import Reader

Terms = list[tuple[str, int]]

_KINDS = {table_of(kind): kind for kind in SEARCHED}
RANKED = 1000  # rows: of more, only the newest are weighed against each other
_FIND = """SELECT kind, id, snippet({0}, 0, :mark, :end, '…', 20), snippet({0}, 1, :mark, :end, '…', 10)
FROM {0} JOIN {0}_doc ON n = {0}.rowid WHERE {0} MATCH :match """
_NEWEST = f"{_FIND} ORDER BY {{0}}.rowid DESC LIMIT :most"
_BEST = f"{_FIND} AND {{0}}.rowid >= :oldest ORDER BY rank LIMIT :most"
_OLDEST = "SELECT rowid FROM {0} WHERE {0} MATCH :match ORDER BY rowid DESC LIMIT 1 OFFSET :most"
_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{0}_terms USING fts5vocab (main, {0}, row)"


class Search(Reader):
    """Reading, and finding rows by their words."""

    def __init__(self, connection: Any, finder: "Finder") -> None:
        super().__init__(connection)
        self._finder = finder

    def matching(self, typed: str, section: Section, most: int) -> list[Found]:
        """The best first, of many the best of the newest; for a single letter, which half of all rows have, the newest.

        Whatever is typed, it is never a mistake: what has no words finds nothing.
        """
        words = asked(typed)
        if not words:
            return []
        is_letter = len(words) == 1 and len(words[0].text) == 1
        return self._find(" AND ".join(map(_as_typed, words)), section, most, is_ranked=not is_letter)

    def inside(self, typed: str, section: Section, most: int) -> list[Found]:
        """Where the words stand inside other words, or are written with other accents."""
        parts = []
        for word in asked(typed):
            terms = [] if word.is_phrase else terms_inside(word.text, self._finder.terms(self._connection, section))
            parts.append(_any([_as_typed(word), *map(_quoted, terms)]))
        return self._find(" AND ".join(parts), section, most) if parts else []

    def _find(self, match: str, section: Section, most: int, *, is_ranked: bool = True) -> list[Found]:
        self._finder.check()
        index = index_of(section)
        given = {"mark": MARK, "end": END, "match": match, "most": most, "oldest": 0}
        if is_ranked:  # weighing twenty thousand rows takes longer than a key
            far = {"match": match, "most": RANKED}
            ((given["oldest"],),) = self.ask(_OLDEST.format(index), far) or [(0,)]
        rows = self.ask((_BEST if is_ranked else _NEWEST).format(index), given)
        return [Found(_KINDS[kind], id_, section, title, words) for kind, id_, title, words in rows]


class Finder:
    """One question at a time, on any thread; `give_up` comes from another one. Opened with the first question."""

    def __init__(self, file: Path, key: str) -> None:
        self._pool = Pool(file, key)
        self._connection: Any = None  # the one it asks by, which can be interrupted
        self._is_given_up = threading.Event()
        self._terms: dict[Section, tuple[int | None, Terms]] = {}

    @contextmanager
    def asking(self) -> Iterator[Search]:
        """A consistent view of the store. Raises `GivenUpError` where the question is no longer wanted."""
        self._is_given_up.clear()
        try:
            with self._pool.reading() as self._connection:
                yield Search(self._connection, self)
        except driver.Error as error:
            raise classify(error) from error

    def give_up(self) -> None:
        """What is being asked now need not be answered."""
        self._is_given_up.set()
        if self._connection is not None:
            self._connection.interrupt()

    def check(self) -> None:
        if self._is_given_up.is_set():
            raise GivenUpError("a newer question")

    def terms(self, connection: Any, section: Section) -> Terms:
        """All words of a section with the number of rows they stand in. Read again when anything was written since."""
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        known, terms = self._terms.get(section, (None, []))
        if known != version:
            index = index_of(section)
            connection.execute(_TERMS.format(index))
            rows = connection.execute(f"SELECT term, doc FROM temp.{index}_terms")  # noqa: S608 - our own name
            terms = [(term, often) for term, often in rows]
            self._terms[section] = version, terms
        return terms

    def close(self) -> None:
        """When nothing is being asked."""
        self._pool.close()
        self._connection = None


def _as_typed(word: Asked) -> str:
    if word.is_phrase or word.is_whole:
        return _quoted(word.text)
    return _any([f"{_quoted(spelling)} *" for spelling in spellings(word.text)])


def _any(terms: list[str]) -> str:
    return f"({' OR '.join(dict.fromkeys(terms))})" if len(terms) > 1 else terms[0]


def _quoted(text: str) -> str:
    """Nothing in it is syntax."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
