"""Minutes of a few and of very many pages, made as the program makes them.

warm   prints as JSON the pages and the milliseconds of each size, the PDF layer loaded before
cold   makes the short ones once and prints when they were there, by the clock all processes share
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime
from datetime import time as of_day

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from liaison_desk.clock import OSLO
from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import Language
from liaison_desk.export.minutes_pdf import minutes_pdf
from liaison_desk.export.papers import (
    Imprint,
    MeetingPaper,
    MinutesPaper,
    PaperCase,
    PaperEntry,
    PaperPart,
    PaperPerson,
)
from liaison_desk.i18n import texts_in

UNTIL = Deadline.day(date(2026, 12, 4))
SIZES = {"4": (7, 3), "60": (135, 25)}  # pages: cases, and how often the short and the long ones are made
SAID = (
    """Politiet orienterte om situasjonen og om tiltakene som er satt i verk siden forrige møte. Erfaringene er gode,
    men bemanningen i helgene er fortsatt sårbar, og samarbeidet med utekontakten må avtales nærmere.""",
    """Kommunen viste til handlingsplanen. Skolene melder om færre hendelser enn i fjor, og ungdomsklubben har fått
    lengre åpningstid. Det ble spurt om hvordan foreldrene nås tidligere, og om FAU kan ha en rolle.""",
    """Rådet drøftet om tiltakene treffer dem de er ment for. Flere pekte på at de samme ungdommene går igjen, og at
    tilbudene må følges opp over tid og ikke avsluttes når det blir roligere.""",
)


def minutes(cases: int) -> MinutesPaper:
    people = tuple(PaperPerson(f"Navn Navnesen {number}", "kommunalsjef oppvekst") for number in range(1, 6))
    return MinutesPaper(
        MeetingPaper(
            imprint=Imprint("Politirådet i Prøvevik", 1, datetime(2026, 11, 24, 15, 0, tzinfo=OSLO), "2026/1234-5"),
            day=date(2026, 11, 24),
            start=of_day(12),
            end=of_day(14),
            place="Rådhuset, formannskapssalen",
            chair="Ordfører Kari Prøve",
            secretary="Politikontakt Ola Eksempel",
            people=((Party.MUNICIPALITY, people), (Party.POLICE, people[:3])),
            parts=(PaperPart("", tuple(map(case, range(1, cases + 1)))),),
        )
    )


def case(number: int) -> PaperCase:
    return PaperCase(
        number=f"{number}/26",
        title=f"Trygghet i sentrum og tiltak mot vold blant unge, del {number}",
        presenter="Navn Navnesen 2",
        outcome=Outcome.DONE,
        entries=tuple(entries(number)),
    )


def entries(number: int) -> Iterator[PaperEntry]:
    yield from (PaperEntry(EntryKind.NOTE, " ".join(said.split())) for said in SAID)
    yield PaperEntry(EntryKind.DECISION, f"Rådet følger saken videre og tar den opp igjen under sak {number}.")
    yield PaperEntry(EntryKind.ACTION, "Sende oversikt over tilbudene i bydelen til rådet", "Navn Navnesen 3", UNTIL)


def pages_of(pdf: bytes) -> int:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document.pageCount()


def main() -> None:
    texts = texts_in(Language.NB)
    if sys.argv[1] == "cold":
        minutes_pdf(minutes(SIZES["4"][0]), texts)
        print(time.perf_counter_ns())
        return
    told = {}
    for size, (cases, rounds) in SIZES.items():
        paper = minutes(cases)
        pages = pages_of(minutes_pdf(paper, texts))
        took = []
        for _ in range(rounds):
            started = time.perf_counter_ns()
            minutes_pdf(paper, texts)
            took.append((time.perf_counter_ns() - started) / 1e6)
        told[size] = {"pages": pages, "ms": took}
    print(json.dumps(told))
