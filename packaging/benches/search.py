"""Searching in a store of 50,000 entries, asked as the palette asks.

FOLDER   makes the store there and prints as JSON the milliseconds of every question
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from datetime import time as hour
from itertools import accumulate
from pathlib import Path

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.services import search, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year

ENTRIES, PER_MEETING = 50_000, 50
ROUNDS = 7
_FIRST = [
    "barn",
    "betong",
    "brann",
    "bru",
    "by",
    "bydel",
    "drift",
    "elev",
    "fest",
    "fjord",
    "fritid",
    "gjeng",
    "gate",
    "hall",
    "havn",
    "helg",
    "helse",
    "hjem",
    "idretts",
    "innbygger",
    "kafé",
    "kjøpesenter",
    "klubb",
    "kommune",
    "krise",
    "kveld",
    "lek",
    "leder",
    "lærer",
    "miljø",
    "møte",
    "nabo",
    "nærings",
    "natt",
    "oppvekst",
    "område",
    "park",
    "politi",
    "russ",
    "råds",
    "sentrum",
    "skole",
    "sommer",
    "stasjon",
    "strand",
    "sykkel",
    "trafikk",
    "trygghets",
    "ungdoms",
    "utelivs",
    "vei",
    "vinter",
    "øvelses",
]
_LAST = [
    "ansvar",
    "arbeid",
    "avtale",
    "besøk",
    "budsjett",
    "dag",
    "dialog",
    "drift",
    "forum",
    "gruppe",
    "hendelse",
    "hjelp",
    "kart",
    "kontakt",
    "kontroll",
    "krav",
    "lag",
    "leder",
    "lys",
    "møte",
    "nett",
    "oppgave",
    "patrulje",
    "plan",
    "prosjekt",
    "rapport",
    "rute",
    "råd",
    "sak",
    "samarbeid",
    "samtale",
    "senter",
    "situasjon",
    "skilt",
    "tall",
    "tilbud",
    "tiltak",
    "time",
    "tur",
    "uke",
    "utvalg",
    "vakt",
    "vandring",
    "vedtak",
    "venn",
    "vold",
]
_ENDINGS = ("", "", "en", "et", "er", "ene", "ens")
_BETWEEN = [
    "og",
    "i",
    "på",
    "det",
    "er",
    "til",
    "som",
    "en",
    "av",
    "for",
    "med",
    "at",
    "har",
    "de",
    "ikke",
    "om",
    "et",
    "den",
    "var",
    "fra",
    "vi",
    "skal",
    "kan",
    "ved",
    "også",
    "før",
]
_NAMES = [
    "Åse",
    "Bjørn",
    "Øyvind",
    "Kari",
    "Per",
    "Ingrid",
    "Håkon",
    "Ærlig",
    "Sørensen",
    "Lunde",
    "Kleppestø",
    "Bergen",
    "Askøy",
    "Øygarden",
    "Loddefjord",
]
ASKED = (
    "mø", "mot", "motv", "po", "pol", "polit", "ung", "ungdoms", "sk", "sko", "skole", "tr", "tra", "trafikk", "åse",
    "aase", "bj", "øy", "oey", "ber", "bergen", "ka", "kar", "vold", "sentrum", "sentrumsp", "politi skole",
    "ungdom klubb", "trafikk ved skolen", "\"politi og\"", "besøk i", "råd", "raad", "vinter", "kont", "xyz",
)  # fmt: skip


def sentences(seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    words = [f"{first}{last}{ending}" for first in _FIRST for last in _LAST for ending in _ENDINGS]
    chance.shuffle(words)
    weights = list(accumulate(1 / (place + 10) for place in range(len(words))))
    while True:
        drawn = chance.choices(words, cum_weights=weights, k=chance.randint(6, 40))
        yield " ".join(
            word if (luck := chance.random()) > 0.4 else chance.choice(_NAMES if luck < 0.05 else _BETWEEN)
            for word in drawn
        )


def fill(desk: Desk) -> None:
    """Through the door, a meeting at a time, as the years would."""
    said = sentences(7)
    council = Council(id="council", name="Politirådet i Øygarden", kind=CouncilKind.OVERALL)
    with desk.write(Op.ADD_COUNCIL) as work:
        work.add(council)
    for number in range(ENTRIES // PER_MEETING):
        with desk.write(Op.PLAN_MEETING) as work:
            day = date(2016, 1, 4) + timedelta(days=3 * number)
            hours = hour(12), hour(14)
            meeting = Meeting(
                id=f"m{number}", council_id=council.id, day=day, start=hours[0], end=hours[1], place="Rådhuset"
            )
            work.add(meeting)
            item = AgendaItem(id=f"i{number}", meeting_id=meeting.id, position=1, title=next(said)[:60])
            work.add(item)
            for line in range(PER_MEETING):
                work.add(
                    Entry(
                        id=f"e{number}-{line}",
                        meeting_id=meeting.id,
                        item_id=item.id,
                        position=line,
                        kind=EntryKind.NOTE,
                        text=next(said),
                    )
                )


def main() -> None:
    clock = SetClock(year.MORNING)
    desk = Desk(stores.open_store(paths.inside(Path(sys.argv[1]))), clock)
    fill(desk)
    took, hits = {}, 0
    for turn in range(ROUNDS + 1):
        for words in ASKED:
            started = time.perf_counter_ns()
            answer = search.find(desk.finder, words, desk.today())
            if turn:  # the first one opens the store and reads its pages
                took.setdefault(words, []).append((time.perf_counter_ns() - started) / 1e6)
            hits += len(answer.hits)
    started = time.perf_counter_ns()
    search.look_inside(desk.finder, search.find(desk.finder, "klubb", desk.today()), desk.today())
    inside = (time.perf_counter_ns() - started) / 1e6
    desk.close()
    print(json.dumps({"asked": took, "hits": hits, "inside": inside}))
