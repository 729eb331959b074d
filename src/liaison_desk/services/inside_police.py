"""What goes on inside the police: noted, answered, changed, taken away [W7]. None of it is in any output."""

from dataclasses import dataclass, replace
from datetime import date

from liaison_desk.domain.ids import MunicipalityId, PoliceNoteId, new_id
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind, in_order
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.store.work import Reader, Work


@dataclass(frozen=True, slots=True)
class PoliceNotes:
    """In the order they stand, and what their municipalities are called in short."""

    notes: tuple[PoliceNote, ...]
    places: dict[MunicipalityId, str]

    @property
    def open(self) -> tuple[PoliceNote, ...]:
        return tuple(note for note in self.notes if note.is_open)

    @property
    def rest(self) -> tuple[PoliceNote, ...]:
        return tuple(note for note in self.notes if not note.is_open)

    def place(self, note: PoliceNote) -> str:
        return self.places.get(note.municipality_id, "") if note.municipality_id else ""


def load(reader: Reader, municipality_id: MunicipalityId | None = None) -> PoliceNotes:
    """Of one municipality, or all."""
    found = reader.all(PoliceNote, municipality_id=municipality_id) if municipality_id else reader.all(PoliceNote)
    return PoliceNotes(tuple(in_order(found)), {m.id: m.short_name for m in reader.all(Municipality)})


def open_needs(reader: Reader) -> list[PoliceNote]:
    """Information needs nobody has answered."""
    return in_order(reader.all(PoliceNote, kind=PoliceNoteKind.NEED, answered_on=None))


def add(
    work: Work,
    kind: PoliceNoteKind,
    on: date,
    words: str = "",
    whom: str = "",
    municipality_id: MunicipalityId | None = None,
) -> PoliceNote:
    """Raises `RuleBroken` for a day that has not come, and where there is nothing to say what it was. Of a
    registration in Indicia words are not taken."""
    told = kind.has_words
    note = PoliceNote(
        id=PoliceNoteId(new_id()),
        kind=kind,
        on=on,
        words=words if told else "",
        whom=whom if told else "",
        municipality_id=municipality_id,
    )
    return work.add(_checked(work, note))


def save(work: Work, note: PoliceNote) -> PoliceNote:
    """As changed. Its kind stays what it is. Raises `RuleBroken` as `add`."""
    before = work.get(PoliceNote, note.id)
    return work.update(_checked(work, replace(note, kind=before.kind)))


def answer(work: Work, note_id: PoliceNoteId, on: date) -> PoliceNote:
    """Raises `RuleBroken` for a day before it was asked, or one that has not come."""
    return save(work, replace(work.get(PoliceNote, note_id), answered_on=on))


def remove(work: Work, note_id: PoliceNoteId) -> None:
    work.remove(work.get(PoliceNote, note_id))


def _checked(work: Work, note: PoliceNote) -> PoliceNote:
    today = work.now.date()
    if note.on > today or (note.answered_on or today) > today:
        raise RuleBroken(Problem.DAY_AHEAD)
    if note.answered_on is not None and note.answered_on < note.on:
        raise RuleBroken(Problem.ANSWERED_BEFORE_ASKED)
    tidy = replace(note, words=" ".join(note.words.split()), whom=" ".join(note.whom.split()))
    if note.kind.has_words and not tidy.words:
        raise RuleBroken(Problem.TEXT_EMPTY)
    return tidy
