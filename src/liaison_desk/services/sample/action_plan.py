"""Bergen's joint action plan: two goals over the agreement's focus areas, and action items of the year that serve it."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import action_plans, agreements
from liaison_desk.services.actions import Owner
from liaison_desk.services.sample.teller import Teller, on
from liaison_desk.store.work import Work


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    challenge: str
    owner: str  # somebody the sample knows, or words
    deadline: Deadline
    status: ActionStatus
    actions: tuple[str, ...] = ()  # how the titles begin of the action items that serve it


S = ActionStatus
GOALS = ("Barn og unge i Bergen har en trygg oppvekst", "Byrom og uteliv er trygge for alle")
PLAN: dict[str, tuple[int, tuple[Told, ...]]] = {  # by focus area: the goal it serves, and its measures
    "Trygge oppvekstvilkår": (
        0,
        (
            Told(
                "Felles varsling ved bekymringsfullt fravær",
                "schools",
                "Torunn Hauge",
                on(1, 31, 2027),
                S.IN_PROGRESS,
                ("Samle tall",),
            ),
            Told(
                "Foreldremøter om sosiale medier på 8. trinn",
                "youth_crime",
                "Sigrid Bø",
                on(5, 31, 2027),
                S.IN_PROGRESS,
                ("Foreslå datoer",),
            ),
            Told("Felles rutine for bekymringssamtaler", "youth_crime", "SLT-koordinatorene", on(6, 1), S.DONE),
        ),
    ),
    "Nye forebyggende tiltak": (
        0,
        (Told("Ettermiddagstilbud ved Oasen", "youth_crime", "Kari Lunde", on(8, 15, 2027), S.NOT_STARTED),),
    ),
    "Uteliv og arbeidslivskriminalitet": (
        1,
        (
            Told(
                "Felles kontroll av skjenkesteder to ganger i året",
                "public_space",
                "Silje Aarvik",
                on(12, 31),
                S.IN_PROGRESS,
                ("Avtale kontaktpunkt", "Oversikt over skjenkesteder"),
            ),
            Told("Kurs i ansvarlig vertskap", "substance", "Skjenkekontoret", on(10, 1), S.WAITING),
        ),
    ),
    "Trygge byrom og ferdselstraseer": (
        1,
        (
            Told(
                "Lys og sikt langs gangveiene",
                "public_space",
                "Bymiljøetaten",
                on(6, 30, 2027),
                S.IN_PROGRESS,
                ("Kartlegge mørke gangveier",),
            ),
            Told(
                "Trygghetsvandring i hver bydel hver høst",
                "Utrygghet i nærmiljøet",
                "Kari Lunde",
                on(11, 1),
                S.DONE,
                ("Evaluere pilot",),
            ),
        ),
    ),
}


def tell(t: Teller, bergen: Municipality) -> None:
    t.at(date(2026, 11, 20))
    with t.doing(Op.ADD_MEASURE) as work:
        newest = agreements.of_municipality(work, bergen.id)[0].newest
        goals = [action_plans.add_goal(work, newest.period.id, title) for title in GOALS]
        people = {person.name: person for person in work.all(Contact)}
        for part in newest.areas:
            goal, measures = PLAN.get(part.area.title, (None, ()))
            if goal is not None:
                action_plans.set_goal(work, part.area.id, goals[goal].id)
            for told in measures:
                _tell(work, part.area.id, told, people)


def _tell(work: Work, area_id: str, told: Told, people: dict[str, Contact]) -> None:
    measure = action_plans.add_measure(work, area_id, told.title, told.challenge)
    person = people.get(told.owner)
    action_plans.change_owner(work, measure.id, Owner(told.owner, person.id if person else None))
    action_plans.change_deadline(work, measure.id, told.deadline)
    action_plans.change_status(work, measure.id, told.status)
    for action in work.all(ActionItem):
        if told.actions and action.title.startswith(told.actions):
            action_plans.serve(work, action.id, measure.id)
