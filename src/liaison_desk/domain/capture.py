"""The one-line capture of a meeting: kind, text, owner and deadline from what is typed.

    line  := [ "/" kind " " ] text
    kind  := t | o (action item) · b | d | v (decision) · i (internal) · n (note)
    owner := " @" name        the last one owns it, earlier ones help
    due   := " !" deadline    the last one counts

A chip is an owner or a deadline that was chosen from a list: it means what was chosen, whatever its words say.
Text in "double quotes", and a sign after a backslash, is only text. Nothing typed is ever lost: what cannot be
understood stays in the text and is named in `troubles`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.dates import Reading, read_deadline
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.patterns import pattern
from liaison_desk.domain.register import fold

_KINDS = {
    "t": EntryKind.ACTION, "o": EntryKind.ACTION,
    "b": EntryKind.DECISION, "d": EntryKind.DECISION, "v": EntryKind.DECISION,
    "i": EntryKind.INTERNAL, "n": EntryKind.NOTE,
}  # fmt: skip

_PREFIX = pattern(r"/([a-z])(?:\s+|$)")
_QUOTED = pattern(r'"[^"]*"')
_SIGN = pattern(r"(?:^|(?<=\s))([@!])(?=\S)")
_WORD = pattern(r"[^\s,;:!?]+")
_ESCAPED = pattern(r"\\(?=[@!])")
_LONGEST_SIGN = 60  # letters after a sign that can still be a name or a deadline


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone or something that may own an action item: a person, a role or an organisation."""

    key: str
    name: str
    is_present: bool = False
    about: str = ""  # title and organisation, to tell namesakes apart


@dataclass(frozen=True, slots=True)
class Chip:
    """Where a chosen owner or deadline stands in the line, its sign included."""

    start: int
    end: int
    meaning: Candidate | Deadline


class TroubleKind(StrEnum):
    UNKNOWN_OWNER = "unknown_owner"
    SEVERAL_OWNERS = "several_owners"
    NO_DEADLINE = "no_deadline"
    NO_SUCH_DATE = "no_such_date"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A token that stays in the text because it cannot be understood."""

    kind: TroubleKind
    start: int
    token: str
    reading: Reading | None = None  # of a date that does not exist


@dataclass(frozen=True, slots=True)
class Token:
    """Where an understood owner or deadline stands in the line, to be marked there; `words` say it without the sign."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Sign:
    """What is being written behind a sign, up to the cursor."""

    sign: str
    start: int
    typed: str


@dataclass(frozen=True, slots=True)
class Captured:
    """What a line says. Two meanings of `due` must be asked about.

    `text` is without owner and deadline, for an action item; `sentence` keeps them as words, for everything else.
    """

    kind: EntryKind | None  # only where the line itself names it
    text: str
    sentence: str = ""
    owner: Candidate | None = None
    helpers: tuple[Candidate, ...] = ()
    due: Reading | None = None
    tokens: tuple[Token, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def kind_prefix(line: str) -> tuple[EntryKind | None, int]:
    """The kind a line begins with, and how many characters say so."""
    found = _PREFIX.match(line)
    if found is None or found[1] not in _KINDS:
        return None, 0
    return _KINDS[found[1]], found.end()


def parse(
    line: str, today: date, candidates: Sequence[Candidate], chips: Sequence[Chip] = (), *, has_kinds: bool = True
) -> Captured:
    """Without `has_kinds` a slash is only a slash."""
    kind, start = kind_prefix(line) if has_kinds else (None, 0)
    owners: list[Candidate] = []
    due: Reading | None = None
    tokens: list[Token] = []
    troubles: list[Trouble] = []
    chosen = {chip.start: chip for chip in chips}
    quoted = [found.span() for found in _QUOTED.finditer(line) if not _splits_a_chip(found.span(), chips)]
    at = start
    meaning: Candidate | Deadline | Reading
    while (sign := _next_sign(line, at, chips)) is not None:
        if sign in chosen:
            meaning, end = chosen[sign].meaning, chosen[sign].end
            token = Token(sign, end, line[sign + 1 : end])
        else:
            end = sign + 1
            if any(a <= sign < b for a, b in quoted):
                at = end
                continue
            room = min((chip.start for chip in chips if chip.start > sign), default=len(line))
            found = _understood(line[sign], line[sign + 1 : room], sign, today, candidates)
            if isinstance(found, Trouble):
                troubles.append(found)
                at = end
                continue
            meaning, length, words = found
            end += length
            token = Token(sign, end, words)
        if isinstance(meaning, Candidate):
            owners = [owner for owner in owners if owner.key != meaning.key] + [meaning]
        else:
            due = meaning if isinstance(meaning, Reading) else Reading((meaning,), len(token.words))
        tokens.append(token)
        at = end
    return Captured(
        kind=kind,
        text=_with(line, start, [(token, "") for token in tokens]),
        sentence=_with(line, start, [(token, token.words) for token in tokens]),
        owner=owners[-1] if owners else None,
        helpers=tuple(owners[:-1]),
        due=due,
        tokens=tuple(tokens),
        troubles=tuple(troubles),
    )


def spoken(line: str, said: Captured, signs: str) -> str:
    """The line with the words behind these signs, and without those behind others."""
    return _with(line, 0, [(token, token.words if line[token.start] in signs else "") for token in said.tokens])


def _next_sign(line: str, at: int, chips: Sequence[Chip]) -> int | None:
    """Where the next owner or deadline begins, chosen or typed. Inside a chip there is none."""
    chip = min((chip.start for chip in chips if chip.start >= at), default=None)
    typed = _SIGN.search(line, at)
    found = [place for place in (chip, typed.start() if typed else None) if place is not None]
    return min(found, default=None)


def _splits_a_chip(quote: tuple[int, int], chips: Sequence[Chip]) -> bool:
    """A quotation mark inside a chip is part of a name."""
    return any(chip.start <= mark < chip.end for chip in chips for mark in (quote[0], quote[1] - 1))


def _understood(
    sign: str, rest: str, start: int, today: date, candidates: Sequence[Candidate]
) -> tuple[Candidate | Reading, int, str] | Trouble:
    """Who or when, how many letters say so, and the words for it."""
    if sign == "@":
        match, length = _owner(rest, candidates)
        if isinstance(match, Candidate):
            return match, length, match.name
        return Trouble(match, start, f"@{_first_word(rest)}")
    reading = read_deadline(rest, today)
    if reading is None or not reading.meanings:
        return _due_trouble(rest, start, reading)
    return reading, reading.length, rest[: reading.length]


def being_typed(line: str, cursor: int) -> Sign | None:
    """The owner or deadline the cursor stands in or right behind; None in a text, a quote or after an empty sign."""
    if any(a < cursor <= b - 1 for a, b in (found.span() for found in _QUOTED.finditer(line))):
        return None
    before = line[:cursor]
    at = max(before.rfind("@"), before.rfind("!"))
    if at < 0 or (at > 0 and not line[at - 1].isspace()) or "\n" in before[at:]:
        return None
    typed = before[at + 1 :]
    return Sign(line[at], at, typed) if len(typed) <= _LONGEST_SIGN and not typed.startswith(" ") else None


def matching(typed: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Whom the letters after @ may mean: those present first, and names that begin so before words that do."""
    wanted = fold(typed)
    ranked = [(rank, candidate) for candidate in candidates if (rank := _rank(candidate, wanted)) is not None]
    return [candidate for _, candidate in sorted(ranked, key=lambda pair: (not pair[1].is_present, pair[0]))]


def _rank(candidate: Candidate, wanted: str) -> int | None:
    name = fold(candidate.name)
    if name.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in name.replace("-", " ").split(" ")):
        return 1
    return 2 if len(wanted) > 1 and wanted in name else None  # one letter stands in most names


def _owner(rest: str, candidates: Sequence[Candidate]) -> tuple[Candidate | TroubleKind, int]:
    """The longest known name at the start, else the one person a first word can only mean."""
    low = rest.lower()
    whole = [
        c for c in candidates if low.startswith(c.name.lower()) and not low[len(c.name) : len(c.name) + 1].isalnum()
    ]
    if whole:
        longest = max(len(c.name) for c in whole)
        return _the_one([c for c in whole if len(c.name) == longest]), longest
    word = _first_word(rest)
    wanted = fold(word)
    begins = [c for c in candidates if (rank := _rank(c, wanted)) is not None and rank < 2]
    exact = [c for c in begins if wanted in fold(c.name).split()]
    return _the_one(exact or begins), len(word)


def _the_one(found: Sequence[Candidate]) -> Candidate | TroubleKind:
    present = [c for c in found if c.is_present]
    for group in (found, present):
        if len(group) == 1:
            return group[0]
    return TroubleKind.SEVERAL_OWNERS if found else TroubleKind.UNKNOWN_OWNER


def _due_trouble(rest: str, start: int, reading: Reading | None) -> Trouble:
    if reading is None:
        return Trouble(TroubleKind.NO_DEADLINE, start, f"!{_first_word(rest)}")
    return Trouble(TroubleKind.NO_SUCH_DATE, start, f"!{rest[: reading.length]}", reading)


def _first_word(rest: str) -> str:
    found = _WORD.match(rest)
    return found[0].rstrip(".") if found else rest[:1]


def _with(line: str, start: int, instead: Sequence[tuple[Token, str]]) -> str:
    """The line with other words in the place of its tokens."""
    kept, at = [], start
    for token, words in instead:
        kept += [line[at : token.start], words]
        at = token.end
    kept.append(line[at:])
    joined = re.sub(r"[ \t]{2,}", " ", "".join(kept))
    return _ESCAPED.sub("", re.sub(r"[ \t]+([.,;:?]|\n|$)", r"\1", joined)).strip()
