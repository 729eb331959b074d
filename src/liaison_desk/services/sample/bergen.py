"""Bergen: the overall council and the four local ones its agreement names [003 §2], and the SLT steering group."""

from dataclasses import dataclass, replace
from datetime import date, time

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import ItemKind
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem, MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, minutes
from liaison_desk.services.sample import attached, deadlines, flow
from liaison_desk.services.sample.teller import Teller, decision, internal, note, on, task

MUNICIPALITY = "Bergen kommune"
F = FixedItem


@dataclass(frozen=True, slots=True)
class People:
    """Those who come back in several councils."""

    leader: Contact
    director: Contact
    unit: Contact
    west: Contact
    centre: Contact
    south: Contact
    north: Contact


def tell(teller: Teller, bergen: Municipality, me: Contact) -> None:
    people = _people(teller)
    overall = _overall(teller, bergen, me, people)
    _west(teller, bergen, me, people, overall)
    _others(teller, bergen, me, people, overall)


def _people(t: Teller) -> People:
    t.at(date(2026, 1, 6))
    return People(
        leader=t.person("Gunhild Stene", "byrådsleder", Side.MUNICIPAL_POLITICAL, MUNICIPALITY),
        director=t.person("Torunn Hauge", "kommunaldirektør", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY),
        unit=t.person("Rolf Bakke", "GDE-leder", Side.POLICE, "Vest politidistrikt"),
        west=t.person("Terje Vik", "tjenesteenhetsleder", Side.POLICE, "Bergen vest politistasjon"),
        centre=t.person("Silje Aarvik", "tjenesteenhetsleder", Side.POLICE, "Bergen sentrum politistasjon"),
        south=t.person("Knut Heggen", "tjenesteenhetsleder", Side.POLICE, "Bergen sør politistasjon"),
        north=t.person("Berit Åsnes", "tjenesteenhetsleder", Side.POLICE, "Bergen nord politistasjon"),
    )


def _found(
    t: Teller,
    name: str,
    kind: CouncilKind,
    bergen: Municipality,
    place: str,
    start: time,
    end: time,
    over: Council | None,
) -> Council:
    with t.doing(Op.ADD_COUNCIL) as work:
        council = councils.found(work, name, kind, [bergen.id], Language.NB, over.id if over else None)
        return councils.save(work, replace(council, place=place, weekday=1, start=start, end=end))


def _overall(t: Teller, bergen: Municipality, me: Contact, p: People) -> Council:
    t.at(date(2026, 1, 6), 10)
    council = _found(
        t, "Politirådet i Bergen", CouncilKind.OVERALL, bergen, "Rådhuset, møterom 2", time(12, 0), time(14, 0), None
    )
    flow.give_arenas(t, council, flow.OVERALL)
    commissioner = t.person("Aksel Dahl", "byråd for barnevern og inkludering", Side.MUNICIPAL_POLITICAL, MUNICIPALITY)
    t.seat(
        council,
        (p.leader, MemberRole.CHAIR),
        (me, MemberRole.SECRETARY),
        (commissioner, MemberRole.MEMBER),
        (p.director, MemberRole.MEMBER),
        (p.unit, MemberRole.MEMBER),
        (p.centre, MemberRole.MEMBER),
        (p.west, MemberRole.MEMBER),
        (p.south, MemberRole.MEMBER),
        (p.north, MemberRole.MEMBER),
    )
    spring = t.plan(council, date(2026, 4, 21), time(12, 0), time(14, 0))
    youth = t.case(spring, "Ungdomsmiljøet i byområdene", F.FROM_MUNICIPALITY, presenter="Torunn Hauge", minutes_=30)
    nightlife = t.case(
        spring,
        "Trygt uteliv: felles kontroller",
        F.FROM_POLICE,
        kind=ItemKind.DECISION,
        presenter="Silje Aarvik",
        minutes_=20,
        background="Politiet og skjenkekontrollen foreslår faste felles kontroller annenhver helg fra mai.",
    )
    t.set_item(spring, F.OPENING, "Gunhild Stene", 10)
    t.at(date(2026, 4, 13))
    t.issue_agenda(spring)
    with t.doing(Op.SET_ATTENDANCE) as work:
        minutes.set_presence(work, spring.id, commissioner.id, Presence.EXCUSED)
    t.hold(
        spring,
        (
            (F.OPENING, (decision("Innkalling og saksliste er godkjent."),)),
            (
                youth,
                (
                    note("Kommunen la fram tall for fravær og bruk av fritidsklubber i de fire byområdene."),
                    task("Samle tall fra skole, barnevern og politi i ett felles bilde", p.director, on(9, 15), me),
                ),
            ),
            (
                nightlife,
                (
                    note("Politiet viste til færre voldshendelser der kontrollene har vært samordnet."),
                    decision("Felles kontroller gjennomføres annenhver helg fra 8. mai."),
                    task("Avtale kontaktpunkt på operativ vakt for skjenkekontrollen", p.centre, on(5, 5)),
                ),
            ),
            (
                F.ARENAS,
                (note("De lokale rådene har fulgt møteplanen. Vest ber om drøfting av skyss til fritidstilbud."),),
            ),
            (F.PROBLEM, (note("Rådet er enig om at uroen er størst torsdag til lørdag, ved kjøpesentrene."),)),
            (F.COMMUNICATION, (decision("Kommunen og politiet svarer samlet på mediehenvendelser om ungdomsuro."),)),
        ),
    )
    t.finish(spring, date(2026, 4, 27), "26/10231-4", "2026/5512-2")
    t.at(date(2026, 5, 4))
    t.follow_up("Avtale kontaktpunkt på operativ vakt for skjenkekontrollen", ActionStatus.DONE)
    t.at(date(2026, 9, 14))
    t.follow_up(
        "Samle tall fra skole, barnevern og politi i ett felles bilde",
        ActionStatus.DONE,
        "Lagt fram for de lokale rådene",
    )
    autumn = t.plan(council, date(2026, 10, 20), time(12, 0), time(14, 0))
    picture = t.case(
        autumn, "Felles bilde av ungdomsmiljøet", F.FROM_MUNICIPALITY, presenter="Torunn Hauge", minutes_=30
    )
    bylaws = t.case(
        autumn,
        "Revisjon av politivedtektene, kapittel om fyrverkeri",
        F.FROM_POLICE,
        kind=ItemKind.DECISION,
        presenter="Rolf Bakke",
        minutes_=20,
    )
    t.at(date(2026, 10, 12))
    t.issue_agenda(autumn)
    t.at(autumn.day, 12)
    t.hold(
        autumn,
        (
            (F.OPENING, (decision("Referatet fra 21. april er godkjent uten merknader."),)),
            (
                picture,
                (
                    note("Tallene viser at problemet er mindre og mer avgrenset enn antatt."),
                    decision("Bildet oppdateres hvert halvår og legges fram i de lokale rådene."),
                ),
            ),
            (
                bylaws,
                (
                    note("Forslaget samler reglene for fyrverkeri i sentrum i én bestemmelse."),
                    task("Innspill til nye politivedtekter, kapittel om fyrverkeri", p.unit, on(11, 27)),
                ),
            ),
            (F.ARENAS, (note("Fire lokale råd og SLT-styringsgruppen har meldt status skriftlig."),)),
        ),
    )
    t.review(autumn)
    t.finish(autumn, date(2026, 10, 26), "26/10231-9", "2026/5512-6")
    return council


def _west(t: Teller, bergen: Municipality, me: Contact, p: People, overall: Council) -> None:
    t.at(date(2026, 1, 7), 9)
    council = _found(
        t,
        "Lokalt politiråd Bergen vest",
        CouncilKind.LOCAL,
        bergen,
        "Fyllingsdalen bydelshus",
        time(13, 0),
        time(14, 30),
        overall,
    )
    flow.give_arenas(t, council, flow.LOCAL)
    slt = t.person(
        "Kari Lunde",
        "SLT-koordinator",
        Side.MUNICIPAL_ADMINISTRATIVE,
        MUNICIPALITY,
        phone="987 65 432",
        email="kari.lunde@eksempel.no",
        decision_level="Kan forplikte bydelen",
    )
    welfare = t.person("Anne-Grethe Myklebust", "enhetsleder", Side.CHILD_WELFARE, "Barnevernet, Bergen")
    nav = t.person("Jonas Fjell", "avdelingsleder", Side.NAV, "Nav Fyllingsdalen")
    head = t.person("Sigrid Bø", "rektor", Side.SCHOOL, "Sandgotna skole")
    borough = t.person("Hassan Ali", "bydelsstyreleder", Side.MUNICIPAL_POLITICAL, MUNICIPALITY)
    mall = t.person("Liv Nordås", "senterleder", Side.BUSINESS, "Oasen senter")
    prevention = t.person("Petter Eide", "seksjonsleder forebyggende", Side.POLICE, "Bergen vest politistasjon")
    nurse = t.person("Randi Tho", "helsesykepleier", Side.HEALTH, "Helsestasjonen Fyllingsdalen")
    t.seat(
        council,
        (slt, MemberRole.CHAIR),
        (me, MemberRole.SECRETARY),
        *((person, MemberRole.MEMBER) for person in (p.west, welfare, nav, head, borough, mall, prevention, nurse)),
    )
    first = t.plan(council, date(2026, 2, 10), time(13, 0), time(14, 30))
    t.at(date(2026, 2, 3))
    t.issue_agenda(first)
    t.hold(
        first,
        (
            (F.OPENING, (decision("Innkalling og saksliste er godkjent."),)),
            (F.FROM_MUNICIPALITY, (note("Ungdomsklubben i Loddefjord er åpen fire kvelder i uken fra mars."),)),
            (
                F.FROM_POLICE,
                (
                    note("Få anmeldelser i januar. Flere meldinger om uro ved Oasen."),
                    task("Invitere vaktselskapene til neste møte", mall, Deadline.next_meeting()),
                ),
            ),
            (F.PROBLEM, (note("Rådet samler erfaringer om torsdag kveld til neste møte."),)),
        ),
    )
    t.finish(first, date(2026, 2, 16), "26/00871-3")
    t.at(date(2026, 5, 11))
    t.follow_up("Invitere vaktselskapene til neste møte", ActionStatus.DONE)
    second = t.plan(council, date(2026, 5, 19), time(13, 0), time(14, 30))
    guards = t.case(second, "Vekterne ved Oasen", F.FROM_POLICE, presenter="Liv Nordås", minutes_=20)
    t.issue_agenda(second)
    t.at(second.day, 13)
    t.hold(
        second,
        (
            (F.OPENING, (decision("Referatet fra 10. februar er godkjent uten merknader."),)),
            (
                guards,
                (
                    note("Vekterne ønsker et fast nummer til politiet og tilbakemelding etter utrykning."),
                    task("Oppdatere kontaktliste for vaktselskapene", mall, on(12, 4)),
                ),
            ),
            (F.ARENAS, (note("SLT-gruppen har hatt to møter."),)),
        ),
    )
    t.review(second)
    t.finish(second, date(2026, 5, 26), "26/00871-5")
    _west_autumn(t, council, me, p, slt, head, nurse)


def _west_autumn(
    t: Teller, council: Council, me: Contact, p: People, slt: Contact, head: Contact, nurse: Contact
) -> None:
    third = t.plan(council, date(2026, 9, 8), time(13, 0), time(14, 30))
    walkways = t.case(third, "Mørke gangveier ved Vadmyra", F.FROM_MUNICIPALITY, presenter="Kari Lunde", minutes_=15)
    t.at(date(2026, 9, 2))
    t.issue_agenda(third)  # one day late: the year's figures say so
    t.hold(
        third,
        (
            (F.OPENING, (decision("Referatet fra 19. mai er godkjent uten merknader."),)),
            (
                walkways,
                (
                    note("Foreldrene ved Vadmyra melder om fire strekninger uten lys."),
                    task("Kartlegge mørke gangveier ved Vadmyra", slt, on(11, 13), p.west),
                ),
            ),
            (
                F.FROM_POLICE,
                (
                    task("Ringe rektor ved Sandgotna om skolegården på kveldstid", me, on(11, 26)),
                    task("Oversikt over skjenkesteder med gjentatte merknader", p.west, on(11, 20)),
                    internal("Spør Terje om bemanningen i høstferien."),
                ),
            ),
            (
                F.PROBLEM,
                (
                    decision("Rådet vil ha et felles foreldremøte om sosiale medier før jul."),
                    task("Foreslå datoer for felles foreldremøte om sosiale medier", head, on(11, 27), nurse),
                    task("Evaluere pilot med trygghetsvandring i Loddefjord", slt, on(12, 15)),
                ),
            ),
            (F.ANY_OTHER_BUSINESS, (note("Neste møte er 24. november."),)),
        ),
    )
    t.review(third)
    t.finish(third, date(2026, 9, 14), "26/00871-8")
    t.at(date(2026, 10, 7), 11)
    t.follow_up("Kartlegge mørke gangveier ved Vadmyra", ActionStatus.IN_PROGRESS, "To av fire strekninger er befart")
    t.at(date(2026, 11, 3), 11)
    t.follow_up(
        "Oversikt over skjenkesteder med gjentatte merknader", ActionStatus.WAITING, "Venter på tall fra kommunen"
    )
    t.follow_up("Foreslå datoer for felles foreldremøte om sosiale medier", ActionStatus.IN_PROGRESS)
    fourth = t.plan(council, date(2026, 11, 24), time(13, 0), time(14, 30))
    t.case(fourth, "Fritidstilbud for ungdom i bydelen", F.FROM_MUNICIPALITY, presenter="Kari Lunde", minutes_=20)
    crime = t.case(
        fourth,
        "Ungdomskriminalitet i Fyllingsdalen",
        F.FROM_POLICE,
        presenter="Terje Vik",
        minutes_=10,
        background="Tall for september og oktober legges fram i møtet. Rådet bes drøfte et felles tilbud etter skoletid.",
        preparation="Ta med tallene fra analysen på papir.\nSpør Ingrid om:\n- åpningstider fredag\n- hvem som er på jobb",
    )
    t.case(fourth, "Trafikk ved Sælen", F.FROM_POLICE, kind=ItemKind.INFORMATION, presenter="Petter Eide", minutes_=10)
    for fixed, presenter, minutes_ in (
        (F.OPENING, "Kari Lunde", 10),
        (F.ARENAS, "Ingrid Solheim", 15),
        (F.PROBLEM, "Kari Lunde", 20),
        (F.ANY_OTHER_BUSINESS, "Kari Lunde", 5),
    ):
        t.set_item(fourth, fixed, presenter, minutes_)
    with t.desk.read() as reader:
        people = {
            member.person.contact.name: member.person.contact for member in councils.load(reader, council.id).members
        }
    with t.doing(Op.SET_ATTENDANCE) as work:
        for name in ("Petter Eide", "Randi Tho"):
            minutes.set_presence(work, fourth.id, people[name].id, Presence.EXCUSED)
    attached.attach(t, crime, "Tall september og oktober.csv", attached.FIGURES)
    t.at(date(2026, 11, 17))
    t.issue_agenda(fourth)


def _others(t: Teller, bergen: Municipality, me: Contact, p: People, overall: Council) -> None:
    """The other three local councils, told in less detail, and the SLT steering group."""
    t.at(date(2026, 1, 8))
    seats = (
        ("Lokalt politiråd Bergen sentrum", "Nora Lien", p.centre, "Årstad kulturhus", "Uro ved Bystasjonen"),
        ("Lokalt politiråd Bergen nord", "Even Myhre", p.north, "Åsane kulturhus", "Skoleskyss og trafikk i Åsane"),
        ("Lokalt politiråd Bergen sør", "Ragnhild Tveit", p.south, "Fana kulturhus", "Hærverk ved Lagunen"),
    )
    for number, (name, coordinator, police, place, topic) in enumerate(seats):
        council = _found(t, name, CouncilKind.LOCAL, bergen, place, time(9, 0), time(10, 30), overall)
        slt = t.person(coordinator, "SLT-koordinator", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY)
        t.seat(council, (slt, MemberRole.CHAIR), (me, MemberRole.SECRETARY), (police, MemberRole.MEMBER))
        meeting = t.plan(council, date(2026, 9, 15 + number), time(9, 0), time(10, 30))
        case = t.case(meeting, topic, F.FROM_POLICE, presenter=police.name, minutes_=20)
        t.at(date(2026, 9, 7 + number))
        t.issue_agenda(meeting)
        t.hold(
            meeting,
            (
                (F.OPENING, (decision("Innkalling og saksliste er godkjent."),)),
                (
                    case,
                    (
                        note("Politiet orienterte. Kommunen har de samme erfaringene."),
                        task(f"Lage felles oversikt over {topic[0].lower()}{topic[1:]}", slt, on(12, 1)),
                    ),
                ),
            ),
        )
        t.finish(meeting, date(2026, 9, 22))
        t.at(date(2026, 9, 23))
        if "nord" in name:
            _prepare_north(t, council, slt, police, me)
    t.at(date(2026, 9, 24))
    steering = _found(
        t, "SLT-styringsgruppen i Bergen", CouncilKind.SLT_STEERING, bergen, "Rådhuset", time(10, 0), time(11, 0), None
    )
    t.seat(steering, (p.director, MemberRole.CHAIR), (p.unit, MemberRole.MEMBER), (me, MemberRole.SECRETARY))
    deadlines.received(t, steering)


def _prepare_north(t: Teller, council: Council, slt: Contact, police: Contact, me: Contact) -> Meeting:
    """The agenda that is due today, with two things still missing."""
    meeting = t.plan(council, date(2026, 12, 1), time(9, 0), time(10, 30))
    t.case(
        meeting, "Ny SLT-plan 2027–2030", F.FROM_MUNICIPALITY, kind=ItemKind.DECISION, presenter=slt.name, minutes_=15
    )
    t.case(
        meeting,
        "Budsjett 2027 for ungdomsarbeidet",
        F.FROM_MUNICIPALITY,
        kind=ItemKind.INFORMATION,
        presenter=slt.name,
        minutes_=5,
    )
    t.case(
        meeting,
        "Situasjonen høsten 2026",
        F.FROM_POLICE,
        presenter=police.name,
        minutes_=15,
        background="Politiet legger fram tall for september til november og hva som ventes i desember.",
    )
    t.case(
        meeting,
        "Trafikk ved Åsane senter",
        F.FROM_POLICE,
        kind=ItemKind.INFORMATION,
        presenter=police.name,
        minutes_=10,
    )
    t.set_item(meeting, F.OPENING, slt.name, 5)
    t.set_item(meeting, F.ARENAS, me.name, 15)
    t.case(meeting, "Revisjon av politivedtektene", presenter="Berit Åsnes", minutes_=15)
    return meeting
