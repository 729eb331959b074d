"""A person is taken out of the desk: out of rows, drafts, search, file and undo, but not out of what was issued."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from liaison_desk import paths
from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.actions import ActionHelper, ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.backups import Backup, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, FixedItem, Membership, Secretariat
from liaison_desk.domain.documents import DocumentContent, IssuedDocument
from liaison_desk.domain.erasing import ERASED, Forgotten, is_erased
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.keys import Way
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.searched import Section
from liaison_desk.domain.sending import SendingReceiver
from liaison_desk.domain.texts import Voices
from liaison_desk.paths import Paths
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    attachments,
    backups,
    contact_log,
    contacts,
    corrections,
    directory,
    documents,
    erasing,
    evaluation_writing,
    issuing,
    meetings,
    memos,
    minutes,
    outbox,
    sending,
    stores,
    today,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.services.mailings import Paper, mailing
from liaison_desk.store import connection as connections
from liaison_desk.store import slots
from liaison_desk.store.connection import read_key
from liaison_desk.store.errors import FullStoreError
from liaison_desk.store.tables import TABLE_OF
from tests.services.plan_world import Planning
from tests.services.test_attachments import new
from tests.services.test_meeting_cycle import hold, item, lock, refused, write
from tests.world import World

NAME, EMAIL, PHONE = "Kari Prøve", "kari.prove@eksempel.no", "41234567"


def where(desk: Desk, *words: str) -> set[str]:
    """The tables in whose texts one of these stands."""
    found = set()
    with desk.read() as reader:
        for kind, table in TABLE_OF.items():
            for row in reader.all(kind):
                texts = [str(getattr(row, field.name)) for field in fields(row) if kind is not DocumentContent]
                if any(word.casefold() in text.casefold() for word in words for text in texts):
                    found.add(table.name)
        if any(word.casefold() in body.casefold() for word in words for body in reader.drafts().values()):
            found.add("draft")
    return found


def _all(desk: Desk, kind: type[Any]) -> list[Any]:
    with desk.read() as reader:
        return reader.all(kind)


def hits(desk: Desk, typed: str) -> set[type[Any]]:
    with desk.finder.asking() as search:
        return {hit.kind for section in Section for hit in search.matching(typed, section, 50)}


def put(desk: Desk, key: str, words: str) -> None:
    if desk.drafts is None:
        desk.start_drafts(lambda: None, lambda _error: None)
    assert desk.drafts is not None
    desk.drafts.put(key, words)
    assert desk.drafts.flush(5)


@pytest.fixture
def kari(world: World) -> Contact:
    """The mayor, with all that can be known of a person."""
    with world.desk.write(Op.EDIT_CONTACT) as work:
        mayor = work.get(Contact, world.mayor.id)
        return contacts.save(
            work, replace(mayor, email=EMAIL, phone="412 34 567", decision_level="hele kommunen", contact_every=30)
        )


@pytest.fixture
def everywhere(world: World, kari: Contact, voices: Voices) -> tuple[Meeting, Meeting]:
    """She stands in everything there is: a locked meeting, and one that is planned."""
    planning = Planning(world)
    measure = planning.measure("Følge opp torget")
    held, ahead = world.plan(date(2026, 11, 24)), world.plan(date(2026, 12, 8))
    write(world, held, FixedItem.FROM_POLICE, EntryKind.NOTE, f"{NAME} orienterte om torget")
    write(world, held, FixedItem.FROM_POLICE, EntryKind.ACTION, "Ringe skolen", owner=Owner(NAME, kari.id))
    with world.desk.write(Op.EDIT_ITEM) as work:
        case = item(world, held, FixedItem.FROM_POLICE)
        agenda.save_item(work, replace(work.get(AgendaItem, case.id), preparation=f"Spør {NAME}"))
        minutes.set_presence(work, held.id, kari.id, Presence.EXCUSED)
        minutes.set_presence(work, ahead.id, kari.id, Presence.EXCUSED)
        meetings.end(work, held.id)
    lock(world, held, voices)
    with world.desk.write(Op.EDIT_CONTACT) as work:
        action_plans.change_owner(work, measure.id, Owner(NAME, kari.id))
        closed = actions.raise_item(work, "Skrive brev", owner=Owner(NAME, kari.id))
        actions.change_follower(work, closed.id, Owner(NAME, kari.id))
        actions.change_status(work, closed.id, ActionStatus.DONE)
        asked = actions.raise_item(work, "Be om møte", owner=Owner("Rektor"), helpers=[kari.id])
        actions.change_follower(work, asked.id, Owner(NAME, kari.id))
        today = work.now.date()
        about = LogEntry(id=LogEntryId(new_id()), on=today, kind=ContactKind.CALL, words=f"{NAME}: ring {PHONE}")
        contact_log.add(work, about, [kari.id])
        bare = LogEntry(id=LogEntryId(new_id()), on=today, kind=ContactKind.CALL)
        contact_log.add(work, bare, [kari.id])
        evaluation_writing.take_part(work, world.council.id, 2026, kari.id)
        memos.add(work, f"Takk {EMAIL}", today)
        contacts.succeed(work, kari.id, "Nina Ny", today + timedelta(days=40))
    put(world.desk, "memo:", f"Si til {NAME}s kontor")
    put(world.desk, f"quick_log:{kari.id}", "Noe om torget")
    put(world.desk, "memo:other", "Noe annet")
    return held, ahead


def erase(world: World, person: Contact) -> None:
    with world.desk.write(Op.ERASE_PERSON) as work:
        erasing.erase(work, person.id)


def test_it_is_said_where_the_person_stands(world: World, kari: Contact, everywhere: tuple[Meeting, Meeting]) -> None:
    held, _ = everywhere
    with world.desk.read() as reader:
        told = erasing.standing(reader, kari.id)
        issued = reader.all(IssuedDocument)
    assert told.person.name == NAME
    assert told.councils == (world.council.name,)
    assert (told.meetings, told.actions, told.measures, told.log, told.evaluations) == (2, 3, 1, 2, 1)
    assert told.looks_for_name
    assert told.texts > 5
    assert [document.id for document in told.documents] == [document.id for document in issued]
    assert [meeting.id for meeting in told.locked] == [held.id]


def test_nothing_is_left_but_what_was_issued(world: World, kari: Contact, everywhere: tuple[Meeting, Meeting]) -> None:
    held, ahead = everywhere
    assert where(world.desk, EMAIL, PHONE, "412 34 567")
    erase(world, kari)
    assert where(world.desk, EMAIL, PHONE, "412 34 567") == set()
    assert where(world.desk, NAME) == {"entry", "issued_paper"}
    with world.desk.read() as reader:
        assert {row.meeting_id for row in reader.all(Entry) if NAME in row.text + row.owner} == {held.id}
        assert reader.drafts() == {"memo:": "Si til slettet person kontor", "memo:other": "Noe annet"}
        assert reader.get(Contact, kari.id) == Contact(
            id=kari.id, name=ERASED, side=kari.side, left_on=reader.get(Contact, kari.id).left_on
        )
        (locked,) = reader.all(Attendance, contact_id=kari.id)
        assert locked.meeting_id == held.id
        owners = {a.title: (a.owner_id, a.owner, a.follower_id, a.follower_words) for a in reader.all(ActionItem)}
        assert owners == {
            "Ringe skolen": (None, "", None, ""),
            "Skrive brev": (kari.id, ERASED, kari.id, ERASED),
            "Be om møte": (None, "Rektor", None, ""),
        }
        assert reader.all(ActionHelper) == reader.all(LogPerson) == []
        (entry,) = reader.all(LogEntry)
        assert entry.words == "slettet person: ring slettet person"
        assert [memo.words for memo in reader.all(Memo)] == ["Takk slettet person"]
        assert all(contact.predecessor_id is None for contact in reader.all(Contact))
        assert reader.get(Meeting, ahead.id).chair_id != kari.id
        assert reader.get(AgendaItem, item(world, held, FixedItem.FROM_POLICE).id).preparation == "Spør slettet person"
    assert hits(world.desk, NAME) == {Entry}
    assert hits(world.desk, EMAIL) == hits(world.desk, PHONE) == set()
    assert world.desk.mend_index()[1]
    with refused(Problem.UNDO_STOPS_HERE):
        world.desk.undo()
    assert world.desk.next_redo() is None


def test_what_was_issued_still_reads_as_it_was(
    world: World, kari: Contact, everywhere: tuple[Meeting, Meeting]
) -> None:
    def issued() -> dict[str, bytes]:
        with world.desk.read() as reader:
            return {row.id: row.content for row in reader.all(DocumentContent)}

    before = issued()
    erase(world, kari)
    assert issued() == before
    with world.desk.read() as reader:
        told = erasing.standing(reader, kari.id)
    assert told.person.name == ERASED


def test_the_officers_own_lines_of_locked_minutes_are_not_kept_back(
    world: World, kari: Contact, voices: Voices
) -> None:
    """No document holds them: not even an open correction brings the name back."""
    held = world.plan(date(2026, 11, 24))
    write(world, held, FixedItem.FROM_POLICE, EntryKind.NOTE, "Orientering om torget")
    own = write(world, held, FixedItem.FROM_POLICE, EntryKind.INTERNAL, f"{NAME} virket sliten, ring {PHONE}")
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.end(work, held.id)
    lock(world, held, voices)
    other = world.plan(date(2026, 11, 23))
    hold(world, other)
    lock(world, other, voices)
    with world.desk.write(Op.OPEN_CORRECTION) as work:
        corrections.open_correction(work, held.id)
        untouched = corrections.open_correction(work, other.id)
    with world.desk.read() as reader:
        told = erasing.standing(reader, kari.id)
        issued = {row.id: row.content for row in reader.all(DocumentContent)}
    assert (told.texts, told.locked) == (1, ())
    erase(world, kari)
    assert where(world.desk, PHONE) == set()
    assert untouched in _all(world.desk, Correction)
    with world.desk.write(Op.EDIT_CORRECTION) as work:
        corrections.give_up(work, held.id)
    with world.desk.read() as reader:
        assert reader.get(Entry, own.id).text == "slettet person virket sliten, ring slettet person"
        assert {row.id: row.content for row in reader.all(DocumentContent)} == issued
    assert hits(world.desk, "sliten") == {Entry}
    assert hits(world.desk, "prøve") == set()


def test_to_whom_it_was_sent_is_no_longer_told(world: World, kari: Contact, voices: Voices) -> None:
    meeting = world.plan(date(2026, 12, 8))
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        document = issuing.issue_agenda(work, meeting.id, voices)
    with world.desk.read() as reader:
        sent = mailing(reader, Paper(document.id), world.desk.now())
    with world.desk.write(Op.RECORD_SENDING) as work:
        sending.record(work, sent, date(2026, 11, 24))
    with world.desk.read() as reader:
        assert erasing.standing(reader, kari.id).emails == 1
        assert [document.id for document in erasing.standing(reader, kari.id).documents] == [document.id]
        count = len(reader.all(SendingReceiver))
    erase(world, kari)
    with world.desk.read() as reader:
        (receiver,) = reader.all(SendingReceiver, contact_id=kari.id)
        assert (receiver.name, receiver.email, receiver.organisation) == (ERASED, "", "")
        assert len(reader.all(SendingReceiver)) == count


def test_attachments_are_not_read_and_those_that_may_tell_of_the_person_are_listed(world: World, kari: Contact) -> None:
    first, last = world.plan(date(2026, 12, 8)), world.plan(date(2027, 3, 9))
    named = new(f"Til {NAME}.pdf", b"K")
    with world.desk.write(Op.ADD_ATTACHMENT) as work:
        contacts.leave(work, kari.id, date(2027, 1, 1))
        attachments.add(work, item(world, last, FixedItem.FROM_POLICE).id, new("Budsjett.pdf", b"B"))
        attachments.add(work, item(world, last, FixedItem.FROM_POLICE).id, named)
        attachments.add(work, item(world, first, FixedItem.FROM_POLICE).id, new("Tiltak.pdf", b"T"))
    with world.desk.read() as reader:
        told = erasing.standing(reader, kari.id)
    assert [one.file_name for one in told.attachments] == ["Tiltak.pdf", f"Til {NAME}.pdf"]


def test_whoever_stands_in_nothing_is_gone_altogether(world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        person = contacts.add(work, "Guri Gjest")
    erase(world, person)
    with world.desk.read() as reader:
        assert reader.find(Contact, person.id) is None


def test_who_left_long_ago_keeps_the_day(world: World, kari: Contact) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.leave(work, kari.id, date(2020, 1, 1))
    erase(world, kari)
    with world.desk.read() as reader:
        assert reader.get(Contact, kari.id).left_on == date(2020, 1, 1)
        assert [seat.until for seat in reader.all(Membership, contact_id=kari.id)] == [date(2020, 1, 1)]


def test_a_name_two_people_have_stays_in_texts_and_that_is_said(world: World, kari: Contact) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        contacts.add(work, NAME)
        memos.add(work, f"Ring {NAME}", work.now.date())
    with world.desk.read() as reader:
        told = erasing.standing(reader, kari.id)
    assert not told.looks_for_name
    assert told.maybe == 1
    erase(world, kari)
    assert where(world.desk, NAME) == {"contact", "memo"}


def test_a_substitute_and_a_guest_go_from_what_is_planned(world: World, kari: Contact) -> None:
    meeting = world.plan(date(2026, 12, 8))
    with world.desk.write(Op.SET_ATTENDANCE) as work:
        guest = contacts.add(work, "Guri Gjest")
        minutes.add_guest(work, meeting.id, guest.id)
        row = work.all(Attendance, contact_id=guest.id)[0]
        work.update(replace(row, substitute_for=kari.id))
    erase(world, kari)
    with world.desk.read() as reader:
        assert [(row.contact_id, row.substitute_for) for row in reader.all(Attendance)] == [(guest.id, None)]


def test_the_officer_is_not_erased(world: World) -> None:
    with refused(Problem.OFFICER_NOT_ERASED), world.desk.read() as reader:
        erasing.standing(reader, world.me.id)
    with refused(Problem.OFFICER_NOT_ERASED):
        erase(world, world.me)


def test_nothing_of_it_is_left_in_the_file_while_it_is_open(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file without a key, to see what an officer's file has behind it: rows, index, free pages and journal."""
    monkeypatch.setattr(connections, "_unlock", lambda connection, key: None)
    home = paths.inside(tmp_path / "open")
    desk = Desk(stores.open_store(home), clock)
    with desk.write(Op.ADD_CONTACT) as work:
        for number in range(100):
            contacts.add(work, f"Per Lunde {number}", title="rektor")
        person = contacts.add(work, "Zqvit Nehemmelig", title="xwsjef", email="zqvit@example.org")
        contacts.add(work, "Ola Etterpå", title="nær Zqvit Nehemmelig")
        memos.add(work, "Ring Zqvit Nehemmelig", desk.today())
    put(desk, "memo:", "Si noe til Zqvit Nehemmelig")

    def left() -> bytes:
        return b"".join(file.read_bytes() for file in home.data.glob("store.ldb*")).lower()

    assert b"zqvit" in left()
    with desk.write(Op.ERASE_PERSON) as work:
        erasing.erase(work, person.id)
    assert b"zqvit" in left()  # in the journal
    erasing.clean_up(desk, home, person)
    assert not any(word in left() for word in (b"zqvit", b"nehemmelig", b"xwsjef"))
    assert b"lunde" in left()
    desk.close()


def test_everybody_of_a_year_can_be_erased_and_the_desk_goes_on(morning: Desk, voices: Voices) -> None:
    with morning.read() as reader:
        (me,) = reader.all(Officer)
        people = [person for person in reader.all(Contact) if person.id != me.contact_id]
        before = {row.id: row.content for row in reader.all(DocumentContent)}
    for person in people:
        with morning.read() as reader:
            erasing.standing(reader, person.id)
        with morning.write(Op.ERASE_PERSON) as work:
            erasing.erase(work, person.id)
    assert where(morning, *filter(None, (person.email for person in people))) == set()
    assert where(morning, *(person.name for person in people if " " in person.name)) <= {
        "agenda_item", "attachment", "entry", "follow_up", "issued_paper",
    }  # fmt: skip
    assert morning.mend_index()[1]
    with morning.read() as reader:
        left = [person for person in reader.all(Contact) if person.id != me.contact_id]
        assert all(is_erased(person) and not person.email for person in left)
        assert {row.id: row.content for row in reader.all(DocumentContent)} == before
        assert all(
            action.owner_id in {None, me.contact_id} for action in reader.all(ActionItem) if action.status.is_open
        )
        directory.rows(reader, morning.today())
        today.rows(reader, morning.today())
        for meeting in reader.all(Meeting):
            file = meetings.load(reader, meeting.id)
            documents.meeting_texts(file, voices)
    ours = {council.id for council in _all(morning, Council) if council.secretariat is Secretariat.POLICE}
    for meeting in (one for one in _all(morning, Meeting) if one.locked_at is None and one.council_id in ours):
        assert documents.draft_agenda(morning, meeting.id, voices).startswith(b"%PDF")


def test_drafts_of_e_mails_to_the_person_go(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    assert erasing.clear_outbox(folder, EMAIL) == 0
    folder.mkdir()
    (folder / "a.eml").write_bytes(b"To: Kari <Kari.Prove@eksempel.no>\r\n\r\nHei")
    (folder / "b.eml").write_bytes(b"To: Per <per@eksempel.no>\r\n\r\nHei")
    assert erasing.clear_outbox(folder, "") == 0
    assert erasing.clear_outbox(folder, EMAIL) == 1
    assert [file.name for file in folder.iterdir()] == ["b.eml"]


def test_the_backups_that_hold_it_still_are_told(place: Paths) -> None:
    now = datetime(2026, 11, 24, 10, 42, tzinfo=OSLO)
    assert erasing.in_backups(place, now) == []
    place.backups.mkdir()
    for name in ("store-20261123-101010.daily.ldb", "store-20261101-101010.close.ldb", "notes.ldb"):
        (place.backups / name).touch()
    told = erasing.in_backups(place, now)
    assert [backup.at.day for backup, _ in told] == [23, 1]
    assert all(now.date() < gone for _, gone in told)
    assert erasing.set_aside(place) == 0
    (place.aside / "store-20261101-101010").mkdir(parents=True)
    assert erasing.set_aside(place) == 1


@pytest.fixture
def backed_up(world: World, kari: Contact, place: Paths, tmp_path: Path) -> tuple[str, Path]:
    """Three backups with her in them, here and in a second folder, where somebody else's lie too."""
    key, stick = read_key(place.key), tmp_path / "stick"
    slots.seal(slots.file_of(place.store, Way.RECOVERY), "x", key)  # a desk with a plain key goes nowhere else
    place.key.unlink()
    (stick / "liaison-desk-00000000").mkdir(parents=True)
    (stick / "liaison-desk-00000000" / "store-20200101-101010.close.ldb").touch()
    for hour in range(3):
        made = backups.make(place, key, Why.CLOSE, world.clock.now() + timedelta(hours=hour))
        backups.copy_out(place, made, stick, key, world.clock.now())
    return key, stick


def holds(backup: Backup, key: str, contact: Contact) -> bool:
    connection = connections.connect(backup.file, key)
    try:
        return bool(connection.execute("SELECT count(*) FROM contact WHERE email = ?", (contact.email,)).fetchone()[0])
    finally:
        connection.close()


def test_older_backups_go_when_there_is_a_newer_one_without_the_person(
    world: World, kari: Contact, place: Paths, backed_up: tuple[str, Path]
) -> None:
    key, stick = backed_up
    own = backups.own_folder_in(stick, key)
    assert all(holds(backup, key, kari) for backup in (*backups.found(place), *backups.found_in(own)))
    erase(world, kari)
    outbox.put(place.outbox, [("a.eml", f"To: {kari.email}".encode())], world.clock.now())
    erasing.clean_up(world.desk, place, kari)
    assert outbox.lying(place.outbox) == 0
    assert erasing.forget_backups(place, key, str(stick), world.clock.now()) == Forgotten(6)
    for left in (backups.found(place), backups.found_in(own)):
        (newest,) = left
        assert not holds(newest, key, kari)
        assert backups.contents(newest, key).counts
    assert [file.name for file in place.backups.iterdir() if "slot" in file.name or file.suffix == ".key"] == [
        f"{backups.found(place)[0].file.stem}.recovery.slot"
    ]
    assert (stick / "liaison-desk-00000000" / "store-20200101-101010.close.ldb").exists()


def test_a_second_folder_that_is_away_keeps_its_own_and_that_is_said(
    world: World, kari: Contact, place: Paths, backed_up: tuple[str, Path]
) -> None:
    key, stick = backed_up
    erase(world, kari)
    away = stick.rename(stick.with_name("away"))
    assert erasing.forget_backups(place, key, str(stick), world.clock.now()) == Forgotten(3, has_others=True)
    assert len(backups.found_in(backups.own_folder_in(away, key))) == 3
    assert len(backups.found(place)) == 1
    assert erasing.forget_backups(place, key, "", world.clock.now()) == Forgotten(1)


def test_a_desk_whose_key_lies_plain_has_nothing_elsewhere(world: World, place: Paths, tmp_path: Path) -> None:
    told = erasing.forget_backups(place, read_key(place.key), str(tmp_path), world.clock.now())
    assert told == Forgotten(0, has_others=True)


def test_where_no_new_backup_can_be_made_every_old_one_stays(
    world: World, kari: Contact, place: Paths, backed_up: tuple[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    key, stick = backed_up
    monkeypatch.setattr(backups, "SPARE", 1 << 60)  # bytes that have to be free: the disk is as good as full
    with pytest.raises(FullStoreError):
        erasing.forget_backups(place, key, str(stick), world.clock.now())
    assert len(backups.found(place)) == len(backups.found_in(backups.own_folder_in(stick, key))) == 3
