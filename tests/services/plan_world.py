"""An agreement with focus areas, for what stands on it."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.action_plans import Measure, PlanFile
from liaison_desk.domain.agreements import AgreementPeriod, FocusArea
from liaison_desk.domain.changes import Op
from liaison_desk.services import action_plans, agreements
from tests.world import World


class Planning:
    """The small world with an agreement signed in 2024 and two focus areas."""

    def __init__(self, world: World) -> None:
        self.world, self.desk = world, world.desk
        with self.desk.write(Op.ADD_AGREEMENT) as work:
            file = agreements.add(work, world.municipality.id)
            first = replace(file.newest.period, signed_on=date(2024, 5, 14))
            self.period: AgreementPeriod = agreements.save_period(work, first)
            self.agreement = file.agreement
            self.safe, self.young = agreements.add_areas(work, self.period.id, ["Trygge byrom", "Oppvekst"])

    @property
    def file(self) -> PlanFile:
        with self.desk.read() as reader:
            return action_plans.load(reader, self.period.id)

    def measure(self, title: str, area: FocusArea | None = None) -> Measure:
        with self.desk.write(Op.ADD_MEASURE) as work:
            return action_plans.add_measure(work, (area or self.safe).id, title)

    @property
    def titles(self) -> list[tuple[str, str]]:
        return [(file.number, file.measure.title) for file in self.file.measures]
