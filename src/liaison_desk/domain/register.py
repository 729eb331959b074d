"""The register of all 357 municipalities, and how an officer finds one in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from liaison_desk.domain.municipalities import LanguageForm


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One line of `data/municipalities.csv`."""

    number: str
    name: str
    display_name: str  # tells the two Herøy and the two Våler apart
    form: str  # kommune or herad
    sami_name: str
    kven_name: str
    county: str
    police_district: str
    station_district: str  # several, divided by «; »
    language_form: LanguageForm
    in_sami_area: bool
    population: int

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name in (self.display_name, self.sami_name, self.kven_name) if name)


def find(entries: Sequence[RegisterEntry], typed: str, limit: int = 8) -> list[RegisterEntry]:
    """What the typed letters or digits may mean: the whole name first, then names that begin with them, then names
    that hold them.

    å, ø and æ may also be written aa, oe and ae, and a hyphen as a space; Sámi and Kven names count.
    """
    wanted = _loose(typed)
    if not wanted:
        return []
    whole = named(entries, typed)
    begins = [e for e in entries if e not in whole and any(name.startswith(wanted) for name in _foldings(e))]
    holds = [e for e in entries if e not in (*whole, *begins) and any(wanted in name for name in _foldings(e))]
    return (whole + begins + holds)[:limit]


def named(entries: Sequence[RegisterEntry], typed: str) -> list[RegisterEntry]:
    """Those with exactly this number or this name."""
    wanted = _loose(typed)
    return [entry for entry in entries if wanted in _foldings(entry)]


def typed_part(name: str, typed: str) -> tuple[int, int]:
    """From and to: the letters of the name that were typed; (0, 0) where it was found by something else."""
    wanted = _loose(typed)
    for begin, letter in enumerate(name):
        if wanted and _loose(letter) and _loose(name[begin:]).startswith(wanted):
            end = next(end for end in range(begin + 1, len(name) + 1) if _loose(name[begin:end]).startswith(wanted))
            return begin, end
    return 0, 0


@cache
def _foldings(entry: RegisterEntry) -> tuple[str, ...]:
    return entry.number, *map(_loose, entry.names)


def _loose(text: str) -> str:
    """«Nord-Fron» and «nord fron» are the same."""
    return fold(text.replace("-", " "))


_SPELLINGS = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ö": "oe", "ä": "ae", "á": "a", "č": "c", "đ": "d",
                            "ŋ": "n", "š": "s", "ŧ": "t", "ž": "z", "ï": "i"})  # fmt: skip


@lru_cache(4096)  # for every key the names of all one may mean are compared
def fold(text: str) -> str:
    """Lower case, with the spellings of Norwegian and Sámi letters made alike."""
    return " ".join(text.lower().translate(_SPELLINGS).split())
