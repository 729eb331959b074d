"""Collaboration arenas of Bergen's councils, and cases on their way between the overall council and the local ones."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.services import arenas, referrals
from liaison_desk.services.sample.teller import Teller

OVERALL = (
    ("SLT-styringsgruppen", "Møter hver måned. Ny handlingsplan legges fram i desember."),
    ("Støttesenteret for kriminalitetsutsatte", "Fast kontakt, ingen åpne spørsmål."),
    ("Næringslivskontakten", "Felles kurs for utesteder i november."),
)
LOCAL = (
    ("SLT-ressursgruppen", "Følger opp ettermiddagstilbudet ved Oasen."),
    ("Skolene i bydelen", "Ny rektor ved Sandgotna fra august."),
    ("Natteravnene", "Går hver fredag, mangler folk i Loddefjord."),
)


def give_arenas(t: Teller, council: Council, listed: tuple[tuple[str, str], ...]) -> None:
    with t.doing(Op.EDIT_ARENAS) as work:
        for name, status in listed:
            arenas.save(work, replace(arenas.add(work, council.id, name), status=status))


def tell(t: Teller) -> None:
    """One case waits for the overall council's next meeting, one is proposed to a local council."""
    t.at(date(2026, 11, 3), 13)
    with t.desk.read() as reader:
        councils = {council.name: council for council in reader.all(Council)}
        cases = {item.title: item for item in reader.all(AgendaItem)}
    for title, name in (
        ("Mørke gangveier ved Vadmyra", "Politirådet i Bergen"),
        ("Revisjon av politivedtektene, kapittel om fyrverkeri", "Lokalt politiråd Bergen nord"),
    ):
        with t.doing(Op.SEND_CASE) as work:
            referrals.send(work, cases[title].id, councils[name].id)
