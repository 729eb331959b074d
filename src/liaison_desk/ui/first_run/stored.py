"""What the first run has made so far, read together. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.files import CouncilFile, OfficerFile
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.services import councils, municipalities, officers
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class Stored:
    officer: OfficerFile | None
    municipalities: tuple[Municipality, ...]
    councils: tuple[CouncilFile, ...]
    needs_approval: bool  # more municipalities than an officer normally has

    @property
    def role(self) -> OfficerRole:
        return self.officer.officer.role if self.officer else OfficerRole.POLICE

    def has_councils(self, municipality_id: MunicipalityId) -> bool:
        return any(municipality_id in (m.id for m in file.municipalities) for file in self.councils)


def read(reader: Reader, today: date) -> Stored:
    return Stored(
        officer=officers.current(reader),
        municipalities=tuple(municipalities.assigned(reader, today)),
        councils=tuple(councils.load(reader, council.id) for council in councils.active(reader, today)),
        needs_approval=bool(municipalities.waiting(reader, today)),
    )
