"""What the officer noted of the work inside the police: needs asked and answered, briefings, and Indicia by day alone."""

from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.inside_police import PoliceNoteKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import inside_police
from liaison_desk.services.sample.teller import Teller

K = PoliceNoteKind
_TOLD: tuple[tuple[PoliceNoteKind, date, str, str, str, date | None], ...] = (
    (K.NEED, date(2026, 8, 25), "Utviklingen i russ- og festmiljø ved skolestart", "Etterretning, Vest", "Bergen",
     date(2026, 9, 4)),
    (K.INDICIA, date(2026, 9, 9), "", "", "Bergen", None),
    (K.BRIEFING, date(2026, 9, 10), "Uro ved Oasen torsdag til lørdag kveld", "Patruljen, Bergen vest", "Bergen", None),
    (K.WEEKLY, date(2026, 10, 16), "Fart forbi skolene etter høstferien", "Patruljen, Øygarden", "Øygarden", None),
    (K.INDICIA, date(2026, 10, 21), "", "", "Øygarden", None),
    (K.NEED, date(2026, 11, 12), "Vinningskriminalitet mot butikker i Sartor", "Etterretning, Vest", "Øygarden", None),
    (K.NEED, date(2026, 11, 18), "Arrangementer i julebordsesongen", "Operasjonssentralen", "Skaun", None),
    (K.BRIEFING, date(2026, 11, 20), "Natteravner har vaktplan for adventshelgene", "Patruljen, Bergen vest", "Bergen",
     None),
)  # fmt: skip


def tell(t: Teller) -> None:
    with t.desk.read() as reader:
        places = {place.short_name: place.id for place in reader.all(Municipality)}
    for kind, on, words, whom, place, answered in _TOLD:
        t.at(on, 14)
        with t.doing(Op.ADD_POLICE_NOTE) as work:
            note = inside_police.add(work, kind, on, words, whom, places[place])
        if answered is not None:
            t.at(answered, 14)
            with t.doing(Op.ANSWER_NEED) as work:
                inside_police.answer(work, note.id, answered)
