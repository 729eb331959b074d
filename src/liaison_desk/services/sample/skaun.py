"""Skaun: an open council whose cases run on from 17, eight of them in September."""

from dataclasses import replace
from datetime import date, time

from liaison_desk.domain.agenda import ItemKind
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import CouncilKind, MemberRole
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language
from liaison_desk.services import agenda, councils, meetings
from liaison_desk.services.sample.teller import Teller, decision, note, on, task

MUNICIPALITY = "Skaun kommune"
TEMPLATE = (
    "Godkjenning av innkalling og saksliste",
    "Godkjenning av referat fra forrige møte",
    "Status fra politiet og kommunen: kriminalitet, utvikling, utfordringer",
    "Eventuelt",
)


def tell(t: Teller, skaun: Municipality, me: Contact) -> None:
    t.at(date(2026, 8, 17))
    with t.doing(Op.ADD_COUNCIL) as work:
        council = councils.found(work, "Politirådet i Skaun", CouncilKind.OVERALL, [skaun.id], Language.NB)
        council = councils.save(
            work,
            replace(council, is_open=True, weekday=0, start=time(18, 0), end=time(20, 0), place="Skaun rådhus, Børsa"),
        )
        councils.set_template(work, council.id, TEMPLATE)
        councils.set_next_number(work, council.id, 2026, 17)
    mayor = t.person("Gunn Iversen", "ordfører", Side.MUNICIPAL_POLITICAL, MUNICIPALITY)
    director = t.person("Odd Brattås", "kommunedirektør", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY)
    safety = t.person("Mona Rise", "beredskapsleder", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY)
    police = t.person("Stian Krogstad", "tjenesteenhetsleder", Side.POLICE, "Orkdal politistasjonsdistrikt")
    t.seat(
        council,
        (mayor, MemberRole.CHAIR),
        (me, MemberRole.SECRETARY),
        (director, MemberRole.MEMBER),
        (safety, MemberRole.MEMBER),
        (police, MemberRole.MEMBER),
    )
    meeting = t.plan(council, date(2026, 9, 21), time(18, 0), time(20, 0))
    children = t.case(meeting, "Barn og unge etter sommeren", presenter="politiet og kommunen", minutes_=20)
    traffic = t.case(
        meeting, "Trafikk ved skolene rundt skolestart", kind=ItemKind.INFORMATION, presenter="politiet", minutes_=15
    )
    readiness = t.case(
        meeting, "Beredskapsråd", kind=ItemKind.INFORMATION, presenter="beredskapsleder Mona Rise", minutes_=15
    )
    bylaws = t.case(
        meeting,
        "Forslag til politivedtekter",
        kind=ItemKind.DECISION,
        presenter="kommunen og politiet",
        minutes_=20,
        background="Forslaget er laget sammen og har vært på høring i juni.",
    )
    with t.doing(Op.EDIT_MEETING) as work:
        meetings.save(
            work,
            replace(meeting, information="Møtet er åpent. Tilhørere møter i hovedinngangen fra kl. 17.45."),
        )
    with t.desk.read() as reader:
        items = {item.title: item for item in agenda.items_of(reader, meeting.id)}
    for title, minutes_ in zip(TEMPLATE, (5, 10, 20, 15), strict=True):
        with t.doing(Op.EDIT_ITEM) as work:
            agenda.save_item(work, replace(items[title], minutes=minutes_))
    t.at(date(2026, 9, 14))
    t.issue_agenda(meeting)
    t.hold(
        meeting,
        (
            (items[TEMPLATE[0]], (decision("Innkalling og saksliste er godkjent."),)),
            (items[TEMPLATE[1]], (decision("Referatet fra forrige møte er godkjent uten merknader."),)),
            (items[TEMPLATE[2]], (note("Stabilt lave tall. Flere meldinger om uvettig kjøring i Børsa og Buvika."),)),
            (
                children,
                (
                    note("- Ungdomsklubben har flere besøkende enn før.\n- Natteravnene mangler frivillige i helgene."),
                    task("Rekruttere natteravner gjennom idrettslagene", director, on(11, 30)),
                ),
            ),
            (traffic, (note("Politiet hadde fem kontroller ved skolene i august."),)),
            (readiness, (note("Kommunen øver på strømbrudd i november. Politiet deltar."),)),
            (
                bylaws,
                (
                    decision("Rådet slutter seg til forslaget og ber om politisk behandling i høst."),
                    task("Legge politivedtektene fram for kommunestyret", mayor, on(12, 17)),
                ),
            ),
            (items[TEMPLATE[3]], (note("Ingen saker."),)),
        ),
    )
    t.finish(meeting, date(2026, 9, 25), "26/07714-2", "26/1403-3")
    t.at(date(2026, 9, 28))
    t.plan(council, date(2027, 3, 15), time(18, 0), time(20, 0))
