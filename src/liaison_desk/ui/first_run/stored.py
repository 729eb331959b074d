"""What the first run has made so far, read together. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.council_files import CouncilFile
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.municipalities import Municipality, waits_for_approval
from liaison_desk.domain.officer import OfficerFile, OfficerRole
from liaison_desk.services import councils, municipalities, officers
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class Stored:
    officer: OfficerFile | None
    role: OfficerRole
    municipalities: tuple[Municipality, ...]
    councils: tuple[CouncilFile, ...]
    needs_approval: bool  # more municipalities than a police liaison officer normally has [P2]

    def has_councils(self, municipality_id: MunicipalityId) -> bool:
        return any(municipality_id in (m.id for m in file.municipalities) for file in self.councils)


def read(reader: Reader, today: date, role: OfficerRole = OfficerRole.POLICE) -> Stored:
    """`role` is what the officer has chosen, while nobody has said who it is."""
    officer = officers.current(reader)
    role = officer.officer.role if officer else role
    places = municipalities.assigned(reader, today)
    return Stored(
        officer=officer,
        role=role,
        municipalities=tuple(places),
        councils=tuple(councils.load(reader, council.id) for council in councils.active(reader, today)),
        needs_approval=role is OfficerRole.POLICE and bool(waits_for_approval(places, today)),
    )
