"""The register of all 357 municipalities, and how an officer finds one in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    """What the typed letters or digits may mean: names that begin with them first, then names that hold them.

    å, ø and æ may also be written aa, oe and ae; Sámi and Kven names count.
    """
    wanted = fold(typed)
    if not wanted:
        return []
    begins = [e for e in entries if any(name.startswith(wanted) for name in _foldings(e))]
    holds = [e for e in entries if e not in begins and any(wanted in name for name in _foldings(e))]
    return (begins + holds)[:limit]


def typed_part(name: str, typed: str) -> tuple[int, int]:
    """From and to: the letters of the name that were typed; (0, 0) where it was found by something else."""
    wanted = fold(typed)
    for begin, letter in enumerate(name):
        if wanted and not letter.isspace() and fold(name[begin:]).startswith(wanted):
            end = next(end for end in range(begin + 1, len(name) + 1) if fold(name[begin:end]).startswith(wanted))
            return begin, end
    return 0, 0


def _foldings(entry: RegisterEntry) -> Iterable[str]:
    yield entry.number
    for name in entry.names:
        yield fold(name)


_SPELLINGS = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ö": "oe", "ä": "ae", "á": "a", "č": "c", "đ": "d",
                            "ŋ": "n", "š": "s", "ŧ": "t", "ž": "z", "ï": "i"})  # fmt: skip


def fold(text: str) -> str:
    """Lower case, with the spellings of Norwegian and Sámi letters made alike."""
    return " ".join(text.lower().translate(_SPELLINGS).split())
