"""Øygarden: minutes in Nynorsk with cases from 7, a business forum whose minutes are late, the year's evaluation."""

from dataclasses import replace
from datetime import date, time

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem, MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, evaluations, meetings, minutes
from liaison_desk.services.sample.teller import Teller, decision, note, on, task

MUNICIPALITY = "Øygarden kommune"
TEMPLATE = (
    "Opning og gjennomgang av referat",
    "Saker frå Øygarden kommune",
    "Saker frå politiet",
    "Status frå samarbeidsarenaer på leiarnivå og utøvande nivå",
    "Felles problemforståing og førebyggingsfokus",
    "Eventuelt",
)
F = FixedItem


def tell(t: Teller, oygarden: Municipality, me: Contact) -> None:
    council = _council(t, oygarden, me)
    _forum(t, oygarden, me)
    _evaluate(t, council)


def _council(t: Teller, oygarden: Municipality, me: Contact) -> Council:
    t.at(date(2026, 9, 1))
    with t.doing(Op.ADD_COUNCIL) as work:
        council = councils.found(work, "Politirådet i Øygarden", CouncilKind.OVERALL, [oygarden.id], Language.NN)
        council = councils.save(
            work, replace(council, weekday=2, start=time(12, 0), end=time(14, 0), place="Rådhuset, møterom 3")
        )
        councils.set_template(work, council.id, TEMPLATE)
        councils.set_next_number(work, council.id, 2026, 7)
    mayor = t.person("Eli Tveit", "ordførar", Side.MUNICIPAL_POLITICAL, MUNICIPALITY, email="eli.tveit@eksempel.no")
    director = t.person("Marit Haugland", "kommunedirektør", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY)
    slt = t.person("Per Hetlevik", "SLT-koordinator", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY)
    school = t.person("Gro Sunde", "kommunalsjef oppvekst", Side.MUNICIPAL_ADMINISTRATIVE, MUNICIPALITY)
    police = t.person("Arne Moen", "politistasjonssjef", Side.POLICE, "Askøy og Øygarden politistasjon")
    t.seat(
        council,
        (mayor, MemberRole.CHAIR),
        (me, MemberRole.SECRETARY),
        (director, MemberRole.MEMBER),
        (slt, MemberRole.MEMBER),
        (school, MemberRole.MEMBER),
        (police, MemberRole.MEMBER),
    )
    meeting = t.plan(council, date(2026, 10, 14), time(12, 0), time(14, 0))
    t.at(date(2026, 10, 6))
    t.issue_agenda(meeting)
    with t.doing(Op.SET_ATTENDANCE) as work:
        minutes.set_presence(work, meeting.id, school.id, Presence.EXCUSED)
        minutes.set_times(work, meeting.id, slt.id, time(12, 40), None)
    with t.doing(Op.EDIT_MEETING) as work:
        meetings.save(work, replace(meeting, next_meeting="mars 2027 (dato blir avtalt)"))
    t.hold(
        meeting,
        (
            (
                F.OPENING,
                (
                    decision("Referatet frå 18.03.26 er godkjent utan merknader."),
                    note("Opne punkt: 3/26 utført, 5/26 utsett."),
                ),
            ),
            (
                F.FROM_MUNICIPALITY,
                (
                    note("Skjenkekontroll vinter."),
                    task("Kommunedirektøren sender kontrollplan til politiet", director, on(11, 1)),
                ),
            ),
            (
                F.FROM_POLICE,
                (note("Krimbiletet 1. halvår."), task("Oppdatere krimbiletet", me, Deadline.next_meeting())),
            ),
            (F.ARENAS, (note("SLT har hatt 4 møte sidan sist."),)),
            (
                F.PROBLEM,
                (
                    note("E-sparkesykkel og ungdomsmiljø ved stasjonen."),
                    decision("Felles plan blir laga."),
                    task("Lage felles plan for ungdomsmiljøet", slt, Deadline.week_of(date(2026, 12, 1)), me),
                ),
            ),
            (F.ANY_OTHER_BUSINESS, (note("Politivedtektene bør reviderast før jul."),)),
        ),
    )
    t.finish(meeting, date(2026, 10, 19), "26/11820-4", "2026/3318-7")
    t.at(date(2026, 11, 2))
    t.follow_up("Kommunedirektøren sender kontrollplan til politiet", ActionStatus.DONE, "Motteke på e-post")
    t.at(date(2026, 11, 9))
    t.follow_up("Lage felles plan for ungdomsmiljøet", ActionStatus.IN_PROGRESS)
    return council


def _forum(t: Teller, oygarden: Municipality, me: Contact) -> None:
    t.at(date(2026, 10, 1))
    with t.doing(Op.ADD_COUNCIL) as work:
        forum = councils.found(work, "Næringslivsforum Sartor", CouncilKind.BUSINESS_FORUM, [oygarden.id], Language.NN)
        forum = councils.save(work, replace(forum, start=time(11, 0), end=time(12, 0), place="Sartor senter"))
    manager = t.person("Trond Hagen", "senterleiar", Side.BUSINESS, "Sartor senter")
    guard = t.person("Lise Mo", "driftsleiar", Side.BUSINESS, "Kystvakt Sikring")
    t.seat(forum, (me, MemberRole.CHAIR), (manager, MemberRole.MEMBER), (guard, MemberRole.MEMBER))
    held = t.plan(forum, date(2026, 11, 12), time(9, 0), time(10, 0))
    t.at(date(2026, 11, 5))
    t.issue_agenda(held)
    t.at(held.day, 9)
    with t.doing(Op.START_MEETING) as work:
        meetings.start(work, held.id)
    t.write(
        t.item(held, F.FROM_BUSINESS),
        note("Senteret melder om færre naskeri, men meir uro ved inngangane om kvelden."),
        task("Dele kontaktliste mellom senteret og vekterane", manager, on(12, 4)),
    )
    t.at(held.day, 10)
    with t.doing(Op.END_MEETING) as work:
        meetings.end(work, held.id)
    t.plan(forum, date(2026, 12, 3), time(11, 0), time(12, 0))


def _evaluate(t: Teller, council: Council) -> None:
    t.at(date(2026, 11, 20))
    with t.desk.read() as reader:
        begun = evaluations.load(reader, council.id, 2026, t.desk.today()).evaluation
    with t.doing(Op.EDIT_EVALUATION) as work:
        evaluations.save(
            work,
            replace(
                begun,
                done="Politirådet har hatt eitt møte i haust. Skjenkekontroll, ungdomsmiljøet ved stasjonen og nye "
                "politivedtekter har vore hovudsakene.\n• Kontrollplanen for vinteren er sendt.\n• Arbeidet med ein "
                "felles plan for ungdomsmiljøet er i gang.",
                learned="Oppgåver med éin ansvarleg og ein dato blir fullførte. Kunnskapsgrunnlaget må vere klart før "
                "sakslista blir send.",
            ),
        )
