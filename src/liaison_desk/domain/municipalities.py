"""The officer's municipalities: what the register says of each, and what the officer has put in its place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.texts import Language

NORMAL_LIMIT = 3  # more than three needs the Police Directorate's approval [004 §5, note 13]


class LanguageForm(StrEnum):
    """The municipality's language decision (målform, språkvedtak); neutral leaves the choice to the sender."""

    NB = "nb"
    NN = "nn"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality or a part of one. Facts come from the register and may all be changed [P1]."""

    id: MunicipalityId
    number: str  # four digits
    name: str
    area: str = ""  # a city area; empty is the whole municipality
    form: str = "kommune"  # «herad» for a few
    sami_name: str = ""
    kven_name: str = ""
    county: str = ""
    police_district: str = ""
    station_district: str = ""
    language_form: LanguageForm = LanguageForm.NEUTRAL
    in_sami_area: bool = False
    population: int | None = None
    assigned_from: date | None = None
    assigned_to: date | None = None
    approval_reference: str = ""  # the Directorate's approval of a fourth municipality
    approved_on: date | None = None
    bylaws_revised_on: date | None = None  # the police bylaws (politivedtekter) [003 §§ 1, 3]
    bylaws_review_on: date | None = None
    contact_every: int | None = None  # days that should not pass without being in touch

    @property
    def short_name(self) -> str:
        """What the rail and the lists call it: the city area where there is one."""
        return self.area or self.name

    @property
    def full_name(self) -> str:
        """«Øygarden kommune», «Voss herad»."""
        return f"{self.name} {self.form}".strip()

    @property
    def is_approved(self) -> bool:
        """Whether reference and date of the Directorate's approval are recorded."""
        return bool(self.approval_reference) and self.approved_on is not None

    def is_assigned(self, today: date) -> bool:
        return self.assigned_to is None or self.assigned_to >= today


def how_many(municipalities: Iterable[Municipality]) -> int:
    """Parts of one municipality count once."""
    return len({municipality.number for municipality in municipalities})


def waits_for_approval(municipalities: Sequence[Municipality], today: date) -> list[Municipality]:
    """Those beyond the third that have no approval yet. Parts of one municipality count once [004 §5, note 13]."""
    numbers: list[str] = []
    waiting = []
    for municipality in municipalities:
        if not municipality.is_assigned(today):
            continue
        if municipality.number not in numbers:
            numbers.append(municipality.number)
        if numbers.index(municipality.number) >= NORMAL_LIMIT and not municipality.is_approved:
            waiting.append(municipality)
    return waiting


def document_language(receivers: Sequence[Municipality], own: Language) -> Language:
    """The language a document to these municipalities must be in; the officer's own where there is a choice.

    One municipality with a language decision is written to in that language; several, in theirs where they
    agree [språklova §§ 13, 15].
    """
    forms = {municipality.language_form for municipality in receivers}
    if forms == {LanguageForm.NN}:
        return Language.NN
    if forms == {LanguageForm.NB}:
        return Language.NB
    return own
