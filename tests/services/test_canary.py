"""A word of its own in every text column of the store, and a search for it in all that anyone may read [M9].

Every column that is not named here is secret, so a new one is planted and searched for by itself: what is printed has
to be declared, and what cannot be planted stops the test.
"""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Date, Integer, Text, Time
from sqlalchemy import Enum as EnumType

from liaison_desk import cli, log
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.agreements import AgreementPeriod
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument, ListForm
from liaison_desk.domain.evaluation_parts import Theme
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.sending import OCCASION_OF
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.workload import of_year
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    archive,
    arenas,
    attachments,
    calendars,
    contacts,
    corrections,
    disclosure,
    documents,
    evaluation_writing,
    evaluations,
    exports,
    issuing,
    mail_drafts,
    meetings,
    minutes,
    own_data,
    reminder_drafts,
    reminders,
    sending,
    year_pack,
)
from liaison_desk.services.actions import Owner
from liaison_desk.services.mailings import Day, Paper, Topic
from liaison_desk.store.tables import TABLE_OF, metadata
from liaison_desk.store.work import Work
from tests.export.eml_reading import eml_leaks, text
from tests.export.pdf_leaks import leaks
from tests.export.test_minutes_elsewhere import words_of_docx
from tests.export.xlsx_reading import words_of_xlsx
from tests.services.plan_world import Planning
from tests.services.test_attachments import new
from tests.services.test_disclosure import GROUND
from tests.services.test_meeting_cycle import item, lock
from tests.world import World

# Who meets, and how a document is known: public whatever has been assessed.
ALWAYS = {
    "council.name", "municipality.name", "municipality.area", "municipality.form", "officer.police_district",
    "issued_document.file_name", "issued_document.sha256", "issued_document.police_reference",
    "issued_document.municipality_reference", "assessment.public_title", "assessment.ground", "assessment.seal",
    "assessment.subject", "assessment.entries", "agreement.name",
}  # fmt: skip
# Printed where it has been assessed as public, and nowhere else.
ASSESSED = {
    "organisation.name", "contact.name", "contact.title", "evaluation.done", "evaluation.learned", "evaluation.worked",
    "evaluation.done_police", "evaluation.done_municipality", "evaluation.learned_police",
    "evaluation.learned_municipality", "evaluation.worked_police", "evaluation.worked_municipality",
    "evaluation.others", "evaluation_theme.title", "evaluation_theme.words", "evaluation_effect.title",
    "evaluation_effect.challenge", "evaluation_effect.observed", "evaluation_effect.assessment",
    "learning_point.words", "learning_point.became",
    "meeting.place", "meeting.information", "meeting.next_meeting", "meeting.next_place", "agenda_item.title",
    "agenda_item.presenter", "agenda_item.background", "action_item.title", "action_item.owner_words",
    "action_item.due_words", "action_item.dropped_because", "entry.text", "entry.owner", "entry.due_words",
    "follow_up.title", "follow_up.owner", "follow_up.words", "follow_up.due_words", "history_line.words",
    "arena.name", "arena.status", "arena_line.name", "arena_line.status", "attachment.title", "issued_attachment.title",
    "goal.title", "focus_area.title", "focus_challenge.challenge", "measure.title", "measure.challenge",
    "measure.owner_words", "measure.due_words", "agreement_period.parties",
}  # fmt: skip
# A copy of what stands in other columns, or no words of anybody.
COPIES = {
    "draft.body", "correction.kept", "issued_paper.body", "tombstone.kind", "tombstone.removed_by", "council.months",
    "agenda_item.source", "follow_choice.source", "issued_document.not_public", "attachment.media_type",
    "attachment.sha256", "issued_attachment.number", "issued_attachment.file_name", "issued_attachment.media_type",
    "issued_attachment.sha256", "snooze.key", "exchanged.here", "exchanged.held", "handover.author", "handover.by",
    "handover.digest", "handover.officer_id", "handover.places", "set_aside.row_id", "set_aside.in_table",
    "set_aside.field", "set_aside.by",
}  # fmt: skip
# The calendar file goes to those who are called, who must be told where and with whom.
IN_THE_CALENDAR = {"meeting.place", "meeting.link", "contact.name", "contact.email"}

# The page for the officer's leader goes no further than the police, and says which units took what over.
IN_THE_WORKLOAD = {"officer.unit", "log_entry.forwarded_to"}

BOOKKEEPING = {"changed_by"}
KIND_OF = {table.name: kind for kind, table in TABLE_OF.items()}


def text_columns() -> Iterator[Column[Any]]:
    for table in metadata.sorted_tables:
        for column in table.columns:
            is_words = type(column.type) is Text and not column.foreign_keys and not column.primary_key
            if is_words and column.name not in BOOKKEEPING:
                yield column


WORDS = {str(column): f"Kanari{number}x" for number, column in enumerate(text_columns(), 100)}
WORDS["action_item.title"] = WORDS["entry.text"]  # an action item is what its entry says, or is withheld
WORDS["issued_document.reason"] = WORDS["correction.reason"]  # what becomes of it
WORDS["assessment.assessed_by"] = WORDS["contact.name"]  # the officer's
WORDS["contact.email"] += "@eksempel.no"  # else nobody is written to
for kept, told_by in (  # as it was when the minutes were locked, the agenda was issued, the e-mail was sent
    ("follow_up.title", "action_item.title"),
    ("follow_up.owner", "action_item.owner_words"),
    ("follow_up.words", "history_line.words"),
    ("follow_up.due_words", "action_item.due_words"),
    ("evaluation_effect.title", "measure.title"),
    ("evaluation_effect.challenge", "measure.challenge"),
    ("arena_line.name", "arena.name"),
    ("arena_line.status", "arena.status"),
    ("issued_attachment.title", "attachment.title"),
    ("sending_receiver.name", "contact.name"),
    ("sending_receiver.email", "contact.email"),
    ("sending_receiver.organisation", "organisation.name"),
):
    WORDS[kept] = WORDS[told_by]
INTERNAL = "Kanari99x"  # an entry of the officer's own
ATTACHED = "Kanari98x"  # what stands in an attachment
BY_ITS_OWN_VERB = {
    "assessment.assessed_by", "correction.reason", "issued_document.reason", "issued_document.withdrawal_reason",
    "follow_up.title", "follow_up.owner", "follow_up.words", "follow_up.due_words", "arena_line.name",
    "arena_line.status", "issued_attachment.title", "sending_receiver.name", "sending_receiver.email",
    "sending_receiver.organisation",
}  # fmt: skip
PLANTED = [name for name in WORDS if name not in ALWAYS | COPIES]


def filled(work: Work, table: Any) -> Any:
    """A row of a table that has none, with something in every column."""
    values: dict[str, Any] = {}
    for column in table.columns:
        if column.name in {"revision", "changed_at", "changed_by"}:
            continue
        if column.foreign_keys:
            (key,) = column.foreign_keys
            rows = work.all(KIND_OF[key.column.table.name])
            values[column.name] = rows[0].id if rows else None
        elif isinstance(column.type, EnumType):
            values[column.name] = next(iter(column_enum(table, column)))
        else:
            values[column.name] = {
                Text: f"row of {table.name}", Date: date(2026, 3, 3), Time: time(9), Integer: 1, Boolean: False,
            }.get(type(column.type), work.now)  # fmt: skip
    return KIND_OF[table.name](**values)


def column_enum(table: Any, column: Column[Any]) -> type[Enum]:
    hints = KIND_OF[table.name].__annotations__[column.name]
    found = next(one for one in getattr(hints, "__args__", (hints,)) if one is not type(None))
    assert issubclass(found, Enum)
    return found


def plant(work: Work) -> None:
    for table in metadata.sorted_tables:
        names = [c.name for c in table.columns if str(c) in PLANTED and str(c) not in BY_ITS_OWN_VERB]
        if not names:
            continue
        kind = KIND_OF[table.name]
        for row in work.all(kind) or [work.add(filled(work, table))]:
            work.update(replace(row, **{name: WORDS[f"{table.name}.{name}"] for name in names}))


def raise_one(work: Work, item_id: Any) -> Entry:
    owner, until = Owner("Noen"), Deadline.condition("når det passer")
    return minutes.add_entry(work, item_id, EntryKind.ACTION, "Noe", owner=owner, deadline=until)


@pytest.fixture
def told(world: World) -> tuple[Meeting, Meeting]:
    """Two meetings with a row in every table a meeting touches, and their words planted."""
    planning = Planning(world)
    measure = planning.measure("Noe")
    with world.desk.write(Op.EDIT_GOALS) as work:
        action_plans.set_goal(work, planning.safe.id, action_plans.add_goal(work, planning.period.id, "Noe").id)
        action_plans.change_deadline(work, measure.id, Deadline.condition("Noe"))
    first, second = world.plan(date(2026, 11, 20)), world.plan(date(2026, 11, 24))
    world.plan(date(2026, 12, 8))
    with world.desk.write(Op.ADD_ENTRY) as work:
        raised = raise_one(work, item(world, first, FixedItem.FROM_POLICE).id)
        for meeting in (first, second):
            for place in in_order(work_items(world, meeting)):
                minutes.add_entry(work, place.item.id, EntryKind.NOTE, "Noe")
                minutes.add_entry(work, place.item.id, EntryKind.DECISION, "Noe")
        raise_one(work, item(world, second, FixedItem.FROM_POLICE).id)
        inside = agenda.add_item(work, second.id, "Noe", item(world, second, FixedItem.FROM_MUNICIPALITY).id)
        minutes.add_entry(work, inside.id, EntryKind.NOTE, "Noe")
        guest = contacts.add(work, "Gjest", title="rektor", organisation="Skolen")
        minutes.add_guest(work, second.id, guest.id, only_item_id=inside.id)
        assert raised.action_id is not None
        actions.comment(work, raised.action_id, "Noe", meeting_id=second.id)
        evaluation_writing.take_part(work, world.council.id, 2026, guest.id)
        evaluation_writing.add_theme(work, world.council.id, 2026, Theme.OWN, "Noe")
        evaluation_writing.add_point(work, world.council.id, 2025, "Noe")
        action_plans.serve(work, raised.action_id, measure.id)  # so that the evaluation's chart names the focus area
        evaluations.save(work, evaluations.load(work, world.council.id, 2026, work.now.date()).evaluation)
        of_arenas = agenda.add_item(work, second.id, "Noe")
        work.update(replace(of_arenas, fixed=FixedItem.ARENAS))
        minutes.add_entry(work, of_arenas.id, EntryKind.NOTE, "Noe")
        arenas.add(work, world.council.id, "Noe")
        attachments.add(work, inside.id, new("Noe.txt", ATTACHED.encode()))
        for meeting in (first, second):
            meetings.end(work, meeting.id)
        plant(work)
        own = minutes.add_entry(work, inside.id, EntryKind.INTERNAL, INTERNAL)
        assert own.kind is EntryKind.INTERNAL
    return first, second


def work_items(world: World, meeting: Meeting) -> Any:
    return world.file(meeting).items


def run(world: World, voices: Voices, told: tuple[Meeting, Meeting], access: Access) -> None:
    """All is assessed alike, issued, corrected, reviewed; and one document is withdrawn."""
    desk = world.desk
    with desk.write(Op.ASSESS) as work:
        how = {"access": access, "ground": GROUND, "public_title": "Sak fra politiet"}
        for meeting in told:
            for place in in_order(world.file(meeting).items):
                if place.is_case:
                    disclosure.assess_case(work, place.item.id, **how)
        disclosure.assess_evaluation(work, world.council.id, 2026, **how)
        (plan,) = work.all(AgreementPeriod)
        disclosure.assess_plan(work, plan.id, **how)
    agendas = []
    for meeting in told:
        for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES):
            with desk.write(Op.ASSESS) as work:
                disclosure.assess_surroundings(work, meeting.id, kind, **how)
        with desk.write(Op.ISSUE_AGENDA) as work:
            agendas.append(issuing.issue_agenda(work, meeting.id, voices))
        lock(world, meeting, voices)
    with desk.write(Op.ISSUE_EVALUATION) as work:
        issuing.issue_evaluation(work, world.council.id, 2026, voices)
    with desk.write(Op.ISSUE_PLAN) as work:
        issuing.issue_action_plan(work, plan.id, voices)
    with desk.write(Op.WITHDRAW_DOCUMENT) as work:
        reason = WORDS["issued_document.withdrawal_reason"]
        issuing.save_withdrawal_reason(work, replace(agendas[0], withdrawal_reason=reason))
        issuing.withdraw(work, agendas[0].id)
    with desk.write(Op.OPEN_CORRECTION) as work:
        correction = corrections.open_correction(work, told[1].id)
        corrections.save(work, replace(correction, reason=WORDS["correction.reason"]))
        note = next(e for e in work.all(Entry, meeting_id=told[1].id) if e.kind is EntryKind.NOTE)
        minutes.edit_entry(work, note.id, f"{WORDS['entry.text']} to")
    with desk.write(Op.ASSESS) as work:
        disclosure.assess_case(work, note.item_id)
    with desk.write(Op.ISSUE_CORRECTION) as work:
        corrections.issue(work, told[1].id, voices)


Read = tuple[str, bytes | str]  # what it is, and its content: a PDF as bytes, all else as text


def kept_and_packed(world: World, voices: Voices, told: tuple[Meeting, Meeting]) -> Iterator[Read]:
    with world.desk.read() as reader:
        for document in reader.all(IssuedDocument, edition=Edition.PUBLIC):
            if document.stands:
                yield "issued", documents.content(reader, document.id)
        packs = [
            *(archive.of_meeting(reader, meeting.id) for meeting in told),
            year_pack.of_year(reader, world.council.id, 2026, voices),
            year_pack.of_municipality(reader, world.municipality.id, 2026, voices),
        ]
    for pack in packs:
        yield "names", f"{pack.name} {' '.join(pack.files)}"
        for name, content in pack.files.items():
            if name.endswith("index.pdf"):
                yield name, content
            elif name.endswith((".json", ".csv")):
                yield name, content.decode()


def of_meeting(world: World, voices: Voices, meeting: Meeting) -> Iterator[Read]:
    desk, public = world.desk, Edition.PUBLIC
    for kind in (DocumentKind.AGENDA, DocumentKind.MINUTES):
        for language in Language:
            made = exports.of_meeting(desk, kind, meeting.id, voices, language, public)
            yield "name", made.name
            yield kind.value, made.content
    yield "agenda", documents.draft_agenda(desk, meeting.id, voices, public)
    yield "minutes", documents.draft_minutes(desk, meeting.id, voices, public)
    yield "word", words_of_docx(documents.minutes_for_comments(desk, meeting.id, voices, public))
    yield from (("copied", form) for form in documents.minutes_to_copy(desk, meeting.id, voices, public))
    file = world.file(meeting)
    texts, council = documents.meeting_texts(file, voices), file.council.name
    yield from (("name", documents.comments_name(council, meeting.day, texts, edition)) for edition in Edition)
    yield "name", calendars.file_name(file, texts)
    yield "name", documents.run_sheet_name(council, meeting.day, texts)


def posted(world: World, voices: Voices, told: tuple[Meeting, Meeting]) -> Iterator[tuple[str, bytes]]:
    """Every e-mail there is to send; they are said to be sent."""
    topics: list[Topic] = [Day(meeting.id) for meeting in told]
    with world.desk.read() as reader:
        full = reader.all(IssuedDocument, edition=Edition.FULL)
    topics += [Paper(document.id) for document in full if document.stands and document.kind in OCCASION_OF]
    for topic in topics:
        made, mails = mail_drafts.make(world.desk, topic, voices)
        with world.desk.write(Op.RECORD_SENDING) as work:
            sending.record(work, made, work.now.date())
        yield from mails


def lists(world: World, voices: Voices) -> Iterator[Read]:
    for council_id in (None, world.council.id):
        made = exports.action_list(world.desk, council_id, voices, edition=Edition.PUBLIC)
        yield "name", made.name
        yield "list", made.content
        table, book = (
            exports.action_list(world.desk, council_id, voices, edition=Edition.PUBLIC, form=form)
            for form in (ListForm.CSV, ListForm.XLSX)
        )
        yield from (("name", table.name), ("name", book.name))
        yield "table", table.content.decode()
        yield "workbook", words_of_xlsx(book.content)


def reminded(world: World, voices: Voices) -> Iterator[tuple[str, bytes]]:
    """A reminder to the owner in words, then to the mayor: first as one of a public body, then as one who may be
    anyone. They are said to be sent."""
    with world.desk.read() as reader:
        owners = reminders.owners_of(reader.all(ActionItem))
    for side in (None, Side.POLICE, Side.OTHER):
        if side is not None:
            owners = (Owner(contact_id=world.mayor.id),)
            with world.desk.write(Op.CHANGE_OWNER) as work:
                contacts.save(work, replace(work.get(Contact, world.mayor.id), side=side))
                for action in work.all(ActionItem):
                    work.update(replace(action, owner_id=world.mayor.id))
        drafts = reminder_drafts.make(world.desk, owners, voices)
        with world.desk.write(Op.RECORD_REMINDER) as work:
            reminders.record(work, [draft.reminder for draft in drafts])
        yield from ((draft.name, draft.content) for draft in drafts)


def found(content: bytes | str, words: set[str]) -> set[str]:
    if isinstance(content, bytes):
        return {word for _, word in leaks(content, words)}
    return {word for word in words if word.casefold() in content.casefold()}


@pytest.mark.parametrize("access", Access)
def test_no_word_that_is_not_for_everybody_reaches_anyone(
    world: World,
    place: Paths,
    voices: Voices,
    told: tuple[Meeting, Meeting],
    access: Access,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    log.start(tmp_path / "log.txt")
    run(world, voices, told, access)
    shown = ASSESSED if access is Access.PUBLIC else set()
    secret = {WORDS[name] for name in PLANTED if name not in shown} - {WORDS[name] for name in shown}
    secret |= {INTERNAL} if access is Access.PUBLIC else {INTERNAL, ATTACHED}
    every = [*kept_and_packed(world, voices, told), *lists(world, voices)]
    for meeting in told:
        every += of_meeting(world, voices, meeting)
    with world.desk.read() as reader:
        public_ones = reader.all(IssuedDocument, edition=Edition.PUBLIC)
    if access is Access.PUBLIC:
        made = exports.evaluation(world.desk, world.council.id, 2026, voices, Language.EN, Edition.PUBLIC)
        every.append(("evaluation", made.content))
        (plan,) = (document for document in public_ones if document.period_id)
        made = exports.action_plan(world.desk, plan.period_id or "", voices, Language.EN, Edition.PUBLIC)
        every.append(("action plan", made.content))
    assert [(what, found(content, secret)) for what, content in every if found(content, secret)] == []
    assert sum(isinstance(content, bytes) for _, content in every) > 20

    full = set[str]()  # the search can see: the full versions hold what the public ones do not
    with world.desk.read() as reader:
        for document in reader.all(IssuedDocument, edition=Edition.FULL):
            if document.stands:
                full |= found(documents.content(reader, document.id), {WORDS[name] for name in ASSESSED})
    full |= found(exports.action_list(world.desk, None, voices).content, {WORDS[name] for name in ASSESSED})
    copied_at_the_lock = {"entry.owner", "entry.due_words"}  # from the action item
    said_otherwise = {"action_item.dropped_because", "meeting.next_place"}
    assert {name for name in ASSESSED if WORDS[name] not in full} <= copied_at_the_lock | said_otherwise

    in_post = {WORDS[name] for name in ("contact.name", "contact.email", "contact.title", "contact.phone")}
    mails = list(posted(world, voices, told))
    assert [
        (name, eml_leaks(mail, secret - in_post)) for name, mail in mails if eml_leaks(mail, secret - in_post)
    ] == []
    assert found(" ".join(name for name, _ in mails), secret) == set()
    assert len(mails) >= 5

    letters = list(reminded(world, voices))
    assert [
        (name, eml_leaks(mail, secret - in_post)) for name, mail in letters if eml_leaks(mail, secret - in_post)
    ] == []
    assert found(" ".join(name for name, _ in letters), secret - in_post) == set()
    says = [WORDS["action_item.title"] in text(mail) for _, mail in letters]
    assert says == ([True] * 3 if access is Access.PUBLIC else [False])  # nobody outside is reminded of what is exempt

    event = calendars.calendar_file(world.desk, told[1].id, voices).decode().replace("\r\n ", "")
    not_told = {INTERNAL, *(WORDS[name] for name in PLANTED)} - {WORDS[name] for name in IN_THE_CALENDAR}
    assert found(event, not_told) == set()

    every_year = [exports.workload(world.desk, of_year(year), voices) for year in (2025, 2026)]
    not_told = {INTERNAL, *(WORDS[name] for name in PLANTED)} - {WORDS[name] for name in IN_THE_WORKLOAD}
    assert [found(made.content, not_told) | found(made.name, not_told) for made in every_year] == [set(), set()]
    assert found(every_year[1].content, {WORDS["log_entry.forwarded_to"]})

    with pytest.raises(RuleBroken) as refused, world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, told[1].id, WORDS["agenda_item.title"])
    logging.getLogger("liaison_desk.test").error("it failed", exc_info=refused.value)
    world.desk.close()
    for asked in (["list", "actions", "--public"], ["list", "documents"], ["list", "meetings"], ["list", "councils"]):
        assert cli.main([*asked, "--data-dir", str(place.data), "--now", "2026-11-24T10:42"]) == 0
    assert found(capsys.readouterr().out, secret) == set()
    logged = (tmp_path / "log.txt").read_text("utf-8")
    assert "it failed" in logged
    assert found(logged, {*WORDS.values(), INTERNAL}) == set()


def test_every_text_column_is_declared_or_planted(world: World, voices: Voices, told: tuple[Meeting, Meeting]) -> None:
    """No row to plant a new one in? Let `told` make one."""
    assert set(WORDS) >= (ALWAYS | ASSESSED | COPIES | IN_THE_CALENDAR | IN_THE_WORKLOAD)
    run(world, voices, told, Access.PUBLIC)
    assert list(posted(world, voices, told))
    with world.desk.write(Op.OPEN_CORRECTION) as work:
        correction = corrections.open_correction(work, told[0].id)
        work.update(replace(correction, reason=WORDS["correction.reason"]))
        stored = set()
        for name in PLANTED:
            table, _, column = name.partition(".")
            stored |= {name for row in work.all(KIND_OF[table]) if WORDS[name] in getattr(row, column)}
    assert set(PLANTED) - stored == set()


def test_the_officers_own_copy_of_everything_has_every_word(world: World, told: tuple[Meeting, Meeting]) -> None:
    """What nobody else may read is the officer's all the same [S8]."""
    assert told
    with world.desk.read() as reader:
        data = own_data.of_desk(reader, texts_in(Language.EN), world.desk.now()).files[own_data.DATA].decode()
    planted = [name for name in PLANTED if name not in BY_ITS_OWN_VERB]
    assert [name for name in planted if WORDS[name] not in data] == []
    assert INTERNAL in data
