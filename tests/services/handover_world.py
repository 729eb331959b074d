"""Officers with a desk each, who hand over to one another as files; and what each of them writes meanwhile."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date, time
from pathlib import Path
from random import Random
from typing import Any, get_type_hints

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import IssuedDocument, IssuedPaper
from liaison_desk.domain.field_words import TECHNICAL
from liaison_desk.domain.handover import Choices, Preview, Scope, SetAside, Taken
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.sending import Sending, SendingReceiver
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import (
    actions,
    agenda,
    contact_log,
    corrections,
    councils,
    documents,
    handover,
    issuing,
    meetings,
    minutes,
    officers,
    stores,
)
from liaison_desk.services.desk import Desk
from liaison_desk.services.handover_sides import KINDS, rows_of, shared
from liaison_desk.store import handover_file, migrate
from liaison_desk.store.errors import StoreError
from liaison_desk.store.links import links
from liaison_desk.store.work import Reader
from tests.conftest import NOW

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    file, key = tmp_path_factory.mktemp("template") / "handover.ldb", "5a" * 48
    migrate.create(file, key)
    return file, key


@pytest.fixture
def quick(template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Real files, all with one key that need not be derived, from a schema that is made once."""
    monkeypatch.setattr(handover_file, "key_of", lambda _code, _salt: template[1])
    monkeypatch.setattr(documents, "of_meeting", lambda *_: b"%PDF")
    monkeypatch.setattr(documents, "minutes_pdf", lambda *_: b"%PDF")
    monkeypatch.setattr(migrate, "create", lambda file, _key: shutil.copyfile(template[0], file))


class Post:
    """An officer's desk."""

    def __init__(self, source: paths.Paths, folder: Path, name: str = "", clock: SetClock | None = None) -> None:
        self.home = paths.inside(folder)
        folder.mkdir(parents=True)
        for file in (source.store, source.key):
            shutil.copyfile(file, folder / file.name)
        self.desk = Desk(stores.open_store(self.home), clock or SetClock(NOW))
        if name:
            with self.desk.write(Op.SET_UP) as work:
                officers.describe(work, name=name, title="politikontakt")
        with self.desk.read() as reader:
            known = officers.current(reader)
        assert known
        self.me, self.desk.author = known.contact, known.officer.id

    def all(self, kind: type[Any]) -> list[Any]:
        with self.desk.read() as reader:
            return sorted(reader.all(kind), key=lambda row: row.id)

    def one(self, kind: type[Any], **equals: Any) -> Any:
        with self.desk.read() as reader:
            (found,) = reader.all(kind, **equals)
        return found

    def write(self, op: Op, verb: Callable[..., Any], *args: Any, **more: Any) -> Any:
        with self.desk.write(op) as work:
            return verb(work, *args, **more)

    def scope(self) -> Scope:
        return Scope(tuple(place.id for place in self.all(Municipality) if place.is_assigned(NOW.date())))

    def give(self, scope: Scope | None = None) -> Path:
        target = self.home.data / f"{new_id()}.ldhandover"
        written = handover.write(self.desk, self.home, scope or self.scope(), target, CODE)
        self.write(Op.HAND_OVER, handover.record, written)
        return target

    def preview(self, file: Path, apart: frozenset[str] = frozenset()) -> Preview:
        incoming = handover.open_file(self.home, file, CODE)
        with self.desk.read() as reader:
            found = handover.compare(reader, incoming, apart)
        incoming.close()
        return found

    def take(self, file: Path, choices: Choices = Choices(takes_over=False)) -> Taken:  # noqa: B008 - frozen
        incoming = handover.open_file(self.home, file, CODE)
        try:
            return self.write(Op.TAKE_IN_HANDOVER, handover.take_in, incoming, choices)
        finally:
            incoming.close()

    def rows(self) -> dict[str, dict[str, dict[str, Any]]]:
        """All that a handover is about, without what is one officer's own."""
        with self.desk.read() as reader:
            return {
                kind.__name__: {
                    row_id: {name: getattr(row, name) for name in shared(kind)}
                    for row_id, row in rows_of(reader, kind).items()
                }
                for kind in KINDS
                if kind is not SetAside
            }

    def texts(self) -> set[str]:
        """All that anybody has written and that stands somewhere at this desk."""
        with self.desk.read() as reader:
            return texts_of(reader)

    def texts_in(self, file: Path) -> set[str]:
        incoming = handover.open_file(self.home, file, CODE)
        with incoming.read() as reader:
            found = texts_of(reader)
        incoming.close()
        return found


def texts_of(reader: Reader) -> set[str]:
    return {
        getattr(row, name)
        for kind in KINDS
        for name in text_fields(kind)
        for row in rows_of(reader, kind).values()
        if getattr(row, name)
    }


def text_fields(kind: type[Any]) -> list[str]:
    hints, linked = get_type_hints(kind), {link.field for link in links()[kind]}
    hidden = linked | TECHNICAL.get(kind, set()) | {"id", "content_id", "row_id", "sha256"}
    return [f.name for f in fields(kind) if hints[f.name] is str and f.name not in hidden]


class Hand:
    """Does something at a desk, with words nobody else writes."""

    def __init__(self, post: Post, name: str) -> None:
        self.post, self.name, self.count = post, name, 0

    def do(self, step: str, number: int) -> None:
        chance = Random(number)
        with suppress(RuleBroken, StoreError, IndexError):  # what may not be, and a desk that has none
            getattr(self, f"_{step}")(chance)

    def words(self) -> str:
        self.count += 1
        return f"{self.name}{self.count}"

    def _one(self, kind: type[Any], chance: Random) -> Any:
        return chance.choice(self.post.all(kind))

    def _word(self, chance: Random) -> None:
        """In any field of any row that holds words."""
        kind = chance.choice([kind for kind in KINDS if text_fields(kind) and kind not in (SetAside, *UNTOUCHED)])
        row, name = self._one(kind, chance), chance.choice(text_fields(kind))
        self.post.write(Op.EDIT_ITEM, lambda work: work.update(replace(row, **{name: self.words()})))

    def _entry(self, chance: Random) -> None:
        kind = chance.choice([EntryKind.NOTE, EntryKind.DECISION, EntryKind.ACTION, EntryKind.INTERNAL])
        item = self._one(AgendaItem, chance)
        self.post.write(Op.ADD_ENTRY, minutes.add_entry, item.id, kind, self.words())

    def _reword(self, chance: Random) -> None:
        self.post.write(Op.EDIT_ENTRY, minutes.edit_entry, self._one(Entry, chance).id, self.words())

    def _drop_entry(self, chance: Random) -> None:
        self.post.write(Op.REMOVE_ENTRY, minutes.remove_entry, self._one(Entry, chance).id)

    def _item(self, chance: Random) -> None:
        self.post.write(Op.ADD_ITEM, agenda.add_item, self._one(Meeting, chance).id, self.words())

    def _drop_item(self, chance: Random) -> None:
        self.post.write(Op.REMOVE_ITEM, agenda.remove_item, self._one(AgendaItem, chance).id)

    def _meeting(self, chance: Random) -> None:
        day = date(2026, 12, 1 + chance.randrange(28))
        self.post.write(
            Op.PLAN_MEETING, meetings.plan, self._one(Council, chance).id, day, time(9), time(10), self.words()
        )

    def _action(self, chance: Random) -> None:
        self.post.write(Op.ADD_ACTION, actions.raise_item, self.words(), council_id=self._one(Council, chance).id)

    def _status(self, chance: Random) -> None:
        status = chance.choice([ActionStatus.IN_PROGRESS, ActionStatus.WAITING, ActionStatus.DONE])
        self.post.write(Op.CHANGE_STATUS, actions.change_status, self._one(ActionItem, chance).id, status)

    def _deadline(self, chance: Random) -> None:
        deadline = chance.choice([Deadline.condition(self.words()), Deadline.day(date(2027, 1, 5))])
        self.post.write(Op.CHANGE_DEADLINE, actions.change_deadline, self._one(ActionItem, chance).id, deadline)

    def _comment(self, chance: Random) -> None:
        self.post.write(Op.COMMENT_ACTION, actions.comment, self._one(ActionItem, chance).id, self.words())

    def _drop_action(self, chance: Random) -> None:
        self.post.write(Op.REMOVE_ACTION, actions.remove, self._one(ActionItem, chance).id)

    def _seat(self, chance: Random) -> None:
        self.post.write(Op.ADD_MEMBER, councils.welcome_stranger, self._one(Council, chance).id, self.words())

    def _unseat(self, chance: Random) -> None:
        self.post.write(Op.REMOVE_MEMBER, councils.remove_member, self._one(Membership, chance).id)

    def _log(self, chance: Random) -> None:
        entry = LogEntry(
            id=LogEntryId(new_id()), on=NOW.date(), kind=next(iter(ContactKind)), words=self.words(),
            municipality_id=self._one(Municipality, chance).id,
        )  # fmt: skip
        self.post.write(Op.LOG_CONTACT, contact_log.add, entry, [self._one(Contact, chance).id])

    def _attend(self, chance: Random) -> None:
        meeting, person = self._one(Meeting, chance), self._one(Contact, chance)
        self.post.write(Op.SET_ATTENDANCE, minutes.set_presence, meeting.id, person.id, chance.choice(list(Presence)))

    def _agenda(self, chance: Random) -> None:
        self.post.write(Op.ISSUE_AGENDA, issuing.issue_agenda, self._one(Meeting, chance).id, VOICES)

    def _minutes(self, chance: Random) -> None:
        meeting = self._one(Meeting, chance)
        self.post.write(Op.END_MEETING, meetings.end, meeting.id)
        self.post.write(Op.ISSUE_MINUTES, issuing.issue_minutes, meeting.id, VOICES)

    def _correct(self, chance: Random) -> None:
        meeting = self._one(Meeting, chance)
        correction = self.post.write(Op.OPEN_CORRECTION, corrections.open_correction, meeting.id)
        self.post.write(Op.EDIT_CORRECTION, corrections.save, replace(correction, reason=self.words()))
        entry = chance.choice([entry for entry in self.post.all(Entry) if entry.meeting_id == meeting.id])
        self.post.write(Op.EDIT_ENTRY, minutes.edit_entry, entry.id, self.words())
        self.post.write(Op.ISSUE_CORRECTION, corrections.issue, meeting.id, VOICES)

    def _withdraw(self, chance: Random) -> None:
        document = self._one(IssuedDocument, chance)
        reasoned = replace(document, withdrawal_reason=self.words())
        self.post.write(Op.EDIT_WITHDRAWAL, issuing.save_withdrawal_reason, reasoned)
        self.post.write(Op.WITHDRAW_DOCUMENT, issuing.withdraw, document.id)

    def _undo(self, chance: Random) -> None:
        self.post.desk.undo()


STEPS = tuple(name.removeprefix("_") for name in vars(Hand) if name.startswith("_") and name[1] not in "_o")
UNTOUCHED = (IssuedPaper, Sending, SendingReceiver)
VOICES = Voices(Language.NB, texts_in)
