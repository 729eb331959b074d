"""Notes of what goes on inside the police [W7]: written, answered, found, and never let out."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.today import Rule
from liaison_desk.services import inside_police, municipalities, reference, search, today
from tests.world import World

TODAY = date(2026, 11, 24)
K = PoliceNoteKind


def noted(world: World, kind: PoliceNoteKind, on: date = TODAY, words: str = "", whom: str = "") -> PoliceNote:
    with world.desk.write(Op.ADD_POLICE_NOTE) as work:
        return inside_police.add(work, kind, on, words, whom, world.municipality.id)


def test_a_need_is_asked_answered_changed_and_removed(world: World) -> None:
    need = noted(world, K.NEED, date(2026, 11, 3), "  Tyveri   i butikk ", " Etterretning ")
    assert (need.words, need.whom, need.is_open) == ("Tyveri i butikk", "Etterretning", True)
    with world.desk.write(Op.ANSWER_NEED) as work:
        answered = inside_police.answer(work, need.id, TODAY)
    assert not answered.is_open
    world.desk.undo()
    with world.desk.write(Op.EDIT_POLICE_NOTE) as work:
        changed = inside_police.save(work, replace(need, words="Butikker", kind=K.WEEKLY))
    assert (changed.words, changed.kind) == ("Butikker", K.NEED)
    with world.desk.read() as reader:
        notes = inside_police.load(reader, world.municipality.id)
    assert (notes.open, notes.rest, notes.place(changed)) == ((changed,), (), "Øygarden")
    assert notes.place(replace(changed, municipality_id=None)) == ""
    with world.desk.write(Op.REMOVE_POLICE_NOTE) as work:
        inside_police.remove(work, need.id)
    with world.desk.read() as reader:
        assert inside_police.load(reader).notes == ()


def test_a_municipality_with_a_note_is_not_removed_under_it(world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        place = municipalities.assign(work, find(reference.register(), "Askøy")[0], TODAY)
        note = inside_police.add(work, K.BRIEFING, TODAY, "Noe", "", place.id)
    with pytest.raises(RuleBroken) as refused, world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
        municipalities.remove(work, place.id)
    assert refused.value.problem is Problem.MUNICIPALITY_IN_USE
    with world.desk.write(Op.REMOVE_POLICE_NOTE) as work:
        inside_police.remove(work, note.id)
    with world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
        municipalities.remove(work, place.id)


def test_of_a_registration_in_indicia_only_the_day_is_kept(world: World) -> None:
    note = noted(world, K.INDICIA, TODAY, "Navnet på en person", "Noen")
    assert (note.words, note.whom, note.on) == ("", "", TODAY)
    with world.desk.read() as reader:
        assert inside_police.load(reader).rest == (note,)


def test_what_cannot_be_is_refused(world: World) -> None:
    need = noted(world, K.NEED, date(2026, 11, 3), "Butikker")
    cases = [
        (lambda work: inside_police.add(work, K.BRIEFING, TODAY, "  "), Problem.TEXT_EMPTY),
        (lambda work: inside_police.add(work, K.INDICIA, date(2026, 11, 25)), Problem.DAY_AHEAD),
        (lambda work: inside_police.answer(work, need.id, date(2026, 11, 25)), Problem.DAY_AHEAD),
        (lambda work: inside_police.answer(work, need.id, date(2026, 11, 2)), Problem.ANSWERED_BEFORE_ASKED),
    ]
    for verb, problem in cases:
        with pytest.raises(RuleBroken) as refused, world.desk.write(Op.ADD_POLICE_NOTE) as work:
            verb(work)
        assert refused.value.problem is problem


def test_an_old_open_need_is_on_today_until_it_is_answered(world: World) -> None:
    old = noted(world, K.NEED, date(2026, 11, 3), "Butikker")
    noted(world, K.NEED, date(2026, 11, 20), "Skoler")
    with world.desk.read() as reader:
        rows = [row for row in today.rows(reader, TODAY) if row.rule is Rule.NEED_OPEN]
        assert [note.words for note in inside_police.open_needs(reader)] == ["Butikker", "Skoler"]
    assert [(row.note, row.place) for row in rows] == [(old, "Øygarden")]
    with world.desk.write(Op.ANSWER_NEED) as work:
        inside_police.answer(work, old.id, TODAY)
    with world.desk.read() as reader:
        assert [row for row in today.rows(reader, TODAY) if row.rule is Rule.NEED_OPEN] == []


def test_its_words_are_found_with_the_municipality_they_are_about(world: World) -> None:
    note = noted(world, K.BRIEFING, TODAY, "Natteravner i sentrum", "Patruljen")
    (hit,) = search.find(world.desk.finder, "natterav", TODAY).hits
    assert (hit.row, hit.municipality) == (note, world.municipality)
    assert [hit.row for hit in search.find(world.desk.finder, "patruljen", TODAY).hits] == [note]
