"""Reminders from a real store: what an owner is told and what not, in which language, and what is kept of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import CouncilKind, FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access, Scope
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import LanguageForm
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.register import find
from liaison_desk.domain.reminding import NoReminder, Reminder
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    actions,
    contacts,
    councils,
    disclosure,
    exports,
    municipalities,
    public,
    reference,
    reminder_drafts,
    reminders,
)
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Work
from tests.export.eml_reading import read, text, to
from tests.services.test_disclosure import GROUND, assess
from tests.services.test_meeting_cycle import item, lock, refused, write
from tests.world import World

FROM_POLICE, FROM_MUNICIPALITY = FixedItem.FROM_POLICE, FixedItem.FROM_MUNICIPALITY
SECRET = "Ransakingen i Sartor"


def saved(world: World, person: Contact, **changes: Any) -> Owner:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, person.id), **changes))
    return Owner(contact_id=person.id)


@pytest.fixture
def mayor(world: World) -> Owner:
    """With an address; known by id alone, as pages ask."""
    return saved(world, world.mayor, email="kari@example.org")


def give(world: World, title: str, owner: Contact | str, **more: Any) -> ActionItem:
    whose = Owner(owner) if isinstance(owner, str) else Owner(owner.name, owner.id)
    with world.desk.write(Op.ADD_ACTION) as work:
        return actions.raise_item(work, title, owner=whose, **more)


def reminder(world: World, owner: Owner) -> Reminder:
    with world.desk.read() as reader:
        return reminders.reminder(reader, owner, world.desk.now())


def draft(world: World, owner: Owner, voices: Voices) -> bytes:
    (made,) = reminder_drafts.make(world.desk, [owner], voices)
    return made.content


def titles(made: Reminder) -> tuple[list[str], list[str]]:
    """Those that are told, and those that are kept back."""
    return [row.action.title for row in made.told], [row.action.title for row in made.kept_back]


def lines(world: World, action: ActionItem) -> list[HistoryLine]:
    with world.desk.read() as reader:
        return [line for line in actions.history(reader, action.id) if line.kind is HistoryKind.REMINDED]


def test_what_is_open_the_most_late_first(world: World, mayor: Owner, voices: Voices) -> None:
    give(world, "Uten frist", world.mayor)
    give(world, "Snart", world.mayor, deadline=Deadline.day(date(2026, 11, 27)))
    give(world, "Etter budsjettet", world.mayor, deadline=Deadline.condition("når budsjettet\nløyvast"))
    give(world, "I fjor haust", world.mayor, deadline=Deadline.day(date(2026, 11, 1)), council_id=world.council.id)
    give(world, "I førre veke", world.mayor, deadline=Deadline.week_of(date(2026, 11, 18)))
    give(world, "Til møtet", world.mayor, deadline=Deadline.next_meeting(), council_id=world.council.id)
    give(world, "Nokon annan", world.director)
    done = give(world, "Ferdig", world.mayor)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, done.id, ActionStatus.DONE)
    world.plan(date(2026, 12, 8))
    mail = draft(world, mayor, voices)
    assert to(mail) == [("Kari Prøve", "kari@example.org")]
    assert read(mail)["Subject"] == "Påminning om opne oppgåver"
    assert text(mail) == (
        "Hei,\n\n"
        "Dette er ei påminning om 6 oppgåver du har ansvar for.\n\n"
        "- I fjor haust\n  Frist: søndag 1. november, 23 dagar over fristen\n  Politirådet i Øygarden\n\n"
        "- I førre veke\n  Frist: veke 47 (16. nov – 22. nov), 2 dagar over fristen\n\n"
        "- Snart\n  Frist: fredag 27. november\n\n"
        "- Til møtet\n  Frist: neste møte, tysdag 8. desember\n  Politirådet i Øygarden\n\n"
        "- Etter budsjettet\n  Frist: når budsjettet løyvast\n\n"
        "- Uten frist\n  Ingen frist er sett\n\n"
        "Er noko gjort, eller treng du meir tid? Svar på denne e-posten, så fører eg det opp.\n\n"
        "Helsing\nOla Eksempel\npolitikontakt\n"
    )


def test_where_it_was_agreed_and_of_one_council_alone(world: World, mayor: Owner, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 20))
    whose = Owner("Kari Prøve", world.mayor.id)
    write(world, meeting, FROM_POLICE, EntryKind.ACTION, "Ringe rektor", owner=whose)
    lock(world, meeting, voices)
    mail = draft(world, mayor, voices)
    assert read(mail)["Subject"] == "Påminning om opne oppgåver: Politirådet i Øygarden"
    assert "ei oppgåve du har ansvar for" in text(mail)
    case = item(world, meeting, FROM_POLICE).case_number
    assert f"  Politirådet i Øygarden, 20. november 2026, sak {case}\n" in text(mail)


class TestAccess:
    """An action item inherits the exemption of its case."""

    @pytest.fixture
    def raised(self, world: World) -> Any:
        """Two cases, each with an action item of the owner's."""
        meeting = world.plan()
        whose = Owner("Kari Prøve", world.mayor.id)
        write(world, meeting, FROM_POLICE, EntryKind.ACTION, SECRET, owner=whose)
        write(world, meeting, FROM_MUNICIPALITY, EntryKind.ACTION, "Ringe rektor", owner=whose)
        return meeting

    def test_a_public_body_gets_all_but_what_is_exempt(
        self, world: World, mayor: Owner, raised: Any, voices: Voices
    ) -> None:
        before = reminder(world, mayor)
        assert sorted(titles(before)[0]) == ["Ransakingen i Sartor", "Ringe rektor"]
        assert before.not_assessed == 2
        assess(world, raised, FROM_POLICE)
        after = reminder(world, mayor)
        assert titles(after) == (["Ringe rektor"], [SECRET])
        assert after.not_assessed == 0
        mail = draft(world, mayor, voices)
        assert "1 oppgåve du har ansvar for, er unnateken frå innsyn" in text(mail)
        assert "arkivsystemet" in text(mail)
        assert b"Ransaking" not in mail

    def test_all_of_it_exempt_is_still_a_reminder(
        self, world: World, mayor: Owner, raised: Any, voices: Voices
    ) -> None:
        assess(world, raised, FROM_POLICE, FROM_MUNICIPALITY)
        mail = draft(world, mayor, voices)
        assert text(mail).startswith("Hei,\n\n2 oppgåver du har ansvar for, er unnatekne frå innsyn")
        assert "påminning om" not in text(mail)

    @pytest.mark.parametrize("side", [Side.BUSINESS, Side.VOLUNTARY, Side.OTHER])
    def test_outside_only_what_is_assessed_as_public(
        self, world: World, mayor: Owner, raised: Any, voices: Voices, side: Side
    ) -> None:
        saved(world, world.mayor, side=side)
        assert reminder(world, mayor).why_not is NoReminder.NOTHING_PUBLIC
        assert reminder_drafts.make(world.desk, [mayor], voices) == []
        assess(world, raised, FROM_POLICE)
        give(world, "Imellom møta", world.mayor)
        made = reminder(world, mayor)
        assert titles(made)[0] == ["Ringe rektor"]
        said = text(draft(world, mayor, voices))
        assert "2 oppgåver du har ansvar for, kan ikkje omtalast i ein e-post. Eg tek kontakt." in said
        assert "arkivsystemet" not in said
        assert not any(words in said for words in (SECRET, "Imellom"))

    @pytest.mark.parametrize("scope", Scope)
    def test_by_every_scope_and_after_it_was_changed(
        self, world: World, mayor: Owner, raised: Any, scope: Scope
    ) -> None:
        case = item(world, raised, FROM_POLICE)
        entry = next(entry for entry in world.file(raised).entries if entry.text == SECRET)
        how: dict[str, Any] = {"access": Access.EXEMPT, "ground": GROUND, "scope": scope}
        with world.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, case.id, **how, entries=entry.id if scope is Scope.ENTRIES else "")
        assert titles(reminder(world, mayor)) == (["Ringe rektor"], [SECRET])
        write(world, raised, FROM_POLICE, EntryKind.NOTE, "Nytt")  # no longer what was assessed
        assert titles(reminder(world, mayor)) == (["Ringe rektor"], [SECRET])

    def test_single_lines_keep_back_their_own_alone(self, world: World, mayor: Owner, raised: Any) -> None:
        other = write(world, raised, FROM_POLICE, EntryKind.NOTE, "Om ein person")
        case = item(world, raised, FROM_POLICE)
        how = {"access": Access.EXEMPT, "ground": GROUND, "scope": Scope.ENTRIES, "entries": other.id}
        with world.desk.write(Op.ASSESS) as work:
            disclosure.assess_case(work, case.id, **how)
        assert titles(reminder(world, mayor))[1] == []
        with world.desk.write(Op.REMOVE_ENTRY) as work:
            own = next(entry for entry in work.all(Entry, item_id=case.id) if entry.action_id)
            work.remove(own)  # who is to say now which line it was
        assert titles(reminder(world, mayor))[1] == [SECRET]

    def test_an_item_no_case_has_raised_is_exempt_by_nothing(self, world: World) -> None:
        action = give(world, "Imellom møta", world.mayor)
        with world.desk.read() as reader:
            assert public.exempt(reader, [action]) == frozenset()


class TestWhoAndHow:
    def test_without_an_address_the_draft_has_none_and_it_can_be_entered(self, world: World, voices: Voices) -> None:
        give(world, "Ringe rektor", world.director)
        owner = Owner(contact_id=world.director.id)
        assert reminder(world, owner).email == ""
        mail = draft(world, owner, voices)
        assert read(mail)["To"] is None
        assert read(mail)["X-Unsent"] == "1"
        saved(world, world.director, email="per@example.org")
        assert to(draft(world, owner, voices)) == [("Per Test", "per@example.org")]

    def test_words_alone_may_be_anyone(self, world: World, voices: Voices) -> None:
        give(world, "Ringe rektor", "Velforeininga")
        assert reminder(world, Owner("Velforeininga")).why_not is NoReminder.NOTHING_PUBLIC
        meeting = world.plan()
        write(world, meeting, FROM_POLICE, EntryKind.ACTION, "Lyssetje", owner=Owner("Velforeininga"))
        assess(world, meeting)
        (made,) = reminder_drafts.make(world.desk, [Owner("Velforeininga")], voices)
        assert read(made.content)["To"] is None
        assert "Lyssetje" in text(made.content)
        assert "1 oppgåve du har ansvar for, kan ikkje omtalast" in text(made.content)
        assert made.name == "2026-11-24 Påminning.eml"
        assert b"Velforeininga" not in made.content

    def test_nothing_open(self, world: World, mayor: Owner, voices: Voices) -> None:
        assert reminder(world, mayor).why_not is NoReminder.NOTHING_OPEN
        assert reminder_drafts.make(world.desk, [mayor], voices) == []

    def test_owners_of_several_items_each_once(self, world: World) -> None:
        closed = replace(give(world, "Ferdig", world.me), status=ActionStatus.DONE)
        chosen = [
            give(world, "A", world.director),
            give(world, "B", "SLT"),
            give(world, "C", world.director),
            give(world, "D", ""),
            closed,
        ]
        assert reminders.owners_of(chosen) == (Owner(contact_id=world.director.id), Owner("SLT"))

    def test_who_is_late_the_most_first(self, world: World) -> None:
        soon, over, more = (
            give(world, title, world.director, deadline=Deadline.day(date(2026, 11, day)))
            for title, day in (("A", 27), ("B", 20), ("C", 2))
        )
        with world.desk.read() as reader:
            assert reminders.late(reader, world.desk.today()) == [more, over]
        assert reminders.owners_of([soon, over], world.director.id) == ()

    def test_one_draft_for_each_owner_in_the_outbox(
        self, world: World, mayor: Owner, voices: Voices, tmp_path: Path
    ) -> None:
        give(world, "A", world.mayor)
        give(world, "B", world.director)
        owners = [mayor, Owner(contact_id=world.director.id), Owner("Ingen")]
        made = reminder_drafts.write(world.desk, owners, voices, tmp_path / "outbox")
        assert [one.owner for one in made.reminders] == ["Kari Prøve", "Per Test"]
        assert [file.name for file in made.files] == [
            "2026-11-24 Påminning Kari Prøve.eml",
            "2026-11-24 Påminning Per Test.eml",
        ]

    def test_the_export_is_the_same_draft(self, world: World, mayor: Owner, voices: Voices) -> None:
        give(world, "A", world.mayor)
        made = exports.reminder(world.desk, mayor, voices)
        assert made is not None
        assert (made.language, made.content) == (Language.NN, draft(world, mayor, voices))
        other = exports.reminder(world.desk, mayor, voices, Language.EN)
        assert other is not None
        assert other.name == "2026-11-24 Reminder Kari Prøve.eml"
        assert exports.reminder(world.desk, Owner("Ingen"), voices) is None


class TestLanguage:
    """Nynorsk in Øygarden, Bokmål in Bergen."""

    @pytest.fixture
    def bergen(self, world: World) -> Any:
        with world.desk.write(Op.ADD_MUNICIPALITY) as work:
            place = municipalities.assign(work, find(reference.register(), "Bergen")[0], world.desk.today())
            return municipalities.save(work, replace(place, language_form=LanguageForm.NB))

    def subject(self, world: World, owner: Owner, voices: Voices) -> str:
        return str(read(draft(world, owner, voices))["Subject"]).split()[0]

    def person(self, world: World, organisation: str = "") -> Contact:
        with world.desk.write(Op.ADD_CONTACT) as work:
            return contacts.add(work, "Siv", side=Side.NAV, organisation=organisation)

    def test_the_municipality_the_person_works_for(self, world: World, voices: Voices, bergen: Any) -> None:
        person = self.person(world, "Bergen kommune")
        with world.desk.write(Op.ADD_MEMBER) as work:
            councils.add_member(work, world.council.id, person.id)
        give(world, "A", person)
        assert self.subject(world, Owner(contact_id=person.id), voices) == "Påminnelse"

    def test_else_that_of_the_councils_the_person_sits_in(self, world: World, voices: Voices, bergen: Any) -> None:
        person = self.person(world, "Nav Sotra")
        give(world, "A", person, municipality_id=bergen.id)
        owner = Owner(contact_id=person.id)
        assert self.subject(world, owner, voices) == "Påminnelse"
        with world.desk.write(Op.ADD_MEMBER) as work:
            councils.add_member(work, world.council.id, person.id)
        assert self.subject(world, owner, voices) == "Påminning"

    def test_else_that_of_the_items(self, world: World, voices: Voices, bergen: Any) -> None:
        person, words = self.person(world), "SLT"
        give(world, "A", person, council_id=world.council.id)
        assert self.subject(world, Owner(contact_id=person.id), voices) == "Påminning"
        with world.desk.write(Op.ADD_COUNCIL) as work:
            forum = councils.found(work, "Rådet", CouncilKind.LOCAL, [bergen.id], Language.NB)
        give(world, "B", person, council_id=forum.id)  # they differ: the officer's own
        assert self.subject(world, Owner(contact_id=person.id), voices) == "Påminnelse"
        give(world, "C", words)
        assert reminder(world, Owner(words)).rows


class TestRecord:
    def record(self, work: Work, *made: Reminder) -> list[HistoryLine]:
        return reminders.record(work, made)

    def test_a_dated_line_of_each_item_and_the_day_of_the_owner(self, world: World, mayor: Owner) -> None:
        action, gone = give(world, "A", world.mayor), give(world, "B", world.mayor)
        made = reminder(world, mayor)
        assert made.last_on is None
        with world.desk.write(Op.REMOVE_ACTION) as work:
            actions.remove(work, gone.id)
        with world.desk.write(Op.RECORD_REMINDER) as work:
            assert [line.action_id for line in self.record(work, made)] == [action.id]
        (line,) = lines(world, action)
        assert (line.words, line.contact_id, line.at.date()) == ("Kari Prøve", world.mayor.id, date(2026, 11, 24))
        with world.desk.write(Op.CHANGE_OWNER) as work:
            actions.change_owner(work, action.id, Owner("Per Test", world.director.id))
        assert reminder(world, mayor).last_on == date(2026, 11, 24)
        assert reminder(world, Owner(contact_id=world.director.id)).last_on is None
        with world.desk.read() as reader:
            assert reminders.last_told(reader) == {action.id: date(2026, 11, 24)}
        with refused(Problem.CONTACT_IN_USE), world.desk.write(Op.REMOVE_CONTACT) as work:
            contacts.remove(work, world.mayor.id)

    def test_it_can_be_taken_back(self, world: World, mayor: Owner) -> None:
        action = give(world, "A", world.mayor)
        with world.desk.write(Op.RECORD_REMINDER) as work:
            self.record(work, reminder(world, mayor))
        world.desk.undo()
        assert lines(world, action) == []

    def test_of_words_alone_by_the_items(self, world: World) -> None:
        action = give(world, "A", "SLT")
        with world.desk.write(Op.RECORD_REMINDER) as work:
            self.record(work, reminder(world, Owner("SLT")))
        (line,) = lines(world, action)
        assert (line.words, line.contact_id) == ("SLT", None)
        assert reminder(world, Owner("SLT")).last_on == date(2026, 11, 24)
