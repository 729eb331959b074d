"""What the program knows from the start: the register of municipalities and the catalogue of the field."""

import importlib
from dataclasses import dataclass
from functools import cache
from typing import Any

from liaison_desk.domain.councils import CouncilKind, FixedItem
from liaison_desk.domain.disclosure import Ground
from liaison_desk.domain.municipalities import LanguageForm
from liaison_desk.domain.register import RegisterEntry
from liaison_desk.domain.texts import Language
from liaison_desk.paths import resource

_FORMS = {"bokmål": LanguageForm.NB, "nynorsk": LanguageForm.NN, "nøytral": LanguageForm.NEUTRAL}
_LEVELS = {
    CouncilKind.OVERALL: "overordnet",
    CouncilKind.LOCAL: "lokalt",
    CouncilKind.REGIONAL: "overordnet",
    CouncilKind.EXTENDED: "overordnet",
    CouncilKind.SLT_STEERING: "slt",
    CouncilKind.SLT_COORDINATING: "slt",
    CouncilKind.SLT_EXECUTIVE: "slt",
    CouncilKind.BUSINESS_FORUM: "naeringsliv",
}


@dataclass(frozen=True, slots=True)
class TemplateLine:
    fixed: FixedItem
    title: str


@dataclass(frozen=True, slots=True)
class CouncilTemplate:
    """What a new council of a kind starts with [003 §2]."""

    meetings_per_year: int
    agenda: tuple[TemplateLine, ...]


@cache
def register() -> tuple[RegisterEntry, ...]:
    """All 357 municipalities, by number."""
    import csv  # Today asks for no municipality, and need not wait for it

    with resource("data", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_entry(row) for row in csv.DictReader(file))


def template(kind: CouncilKind, language: Language, municipality: str) -> CouncilTemplate:
    """The agenda items and rhythm for a new council; `municipality` fills «Saker fra …»."""
    level = next(level for level in _catalog()["meeting_levels"] if level["id"] == _LEVELS[kind])
    lines = []
    for item in level["agenda"]:
        filled = item.get(f"{language}_template") if municipality else None
        title = filled.format(kommune=municipality) if filled else item[language]
        lines.append(TemplateLine(FixedItem(item["id"]), title))
    return CouncilTemplate(level["meetings_per_year"], tuple(lines))


def police_functions(language: Language) -> tuple[str, ...]:
    """The ready list of functions inside the police [004 box 2, §5.4], without doubles."""
    functions = _catalog()["police_functions"]
    names = [item[language] for group in ("box2", "sec54") for item in functions[group]["items"]]
    return tuple(dict.fromkeys(names))


def challenges(language: Language) -> dict[str, str]:
    """The sixteen challenges police and municipality share, in the guide's order: words by id [004 box 1]."""
    return {item["id"]: item[language] for item in _catalog()["shared_challenges"]["items"]}


@cache
def grounds() -> tuple[Ground, ...]:
    """The legal grounds to choose from: what one usually needs first, else in the order of the list [domain.md §3]."""
    yaml = importlib.import_module("yaml")
    with resource("data", "legal_grounds.yaml").open(encoding="utf-8") as file:
        listed = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["grounds"]
    found = [
        Ground(one["id"], one["cite_nb"], one["hint_nb"], one["hint_nn"], one["mandatory"], one["common"])
        for one in listed
    ]
    return tuple(sorted(found, key=lambda ground: not ground.is_common))


def citation(ground_id: str) -> str:
    """«offl. § 24 tredje ledd»; empty for a ground the list does not have."""
    return next((ground.citation for ground in grounds() if ground.id == ground_id), "")


def police_districts() -> tuple[str, ...]:
    return tuple(sorted({entry.police_district for entry in register()}))


def _entry(row: dict[str, str]) -> RegisterEntry:
    return RegisterEntry(
        number=row["kommunenummer"],
        name=row["navn_norsk"],
        display_name=row["navn_visning"],
        form=row["formell_tittel"],
        sami_name=row["navn_samisk"].rpartition(" (")[0] or row["navn_samisk"],
        kven_name=row["navn_kvensk"],
        county=row["fylkesnavn"],
        police_district=row["politidistrikt"],
        station_district=row["politistasjonsdistrikt"],
        language_form=_FORMS[row["maalform"]],
        in_sami_area=row["i_samisk_forvaltningsomraade"] == "ja",
        population=int(row["folketall"]),
    )


@cache
def _catalog() -> Any:
    yaml = importlib.import_module("yaml")  # only who founds a council needs it
    with resource("data", "catalog.yaml").open(encoding="utf-8") as file:
        return yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
