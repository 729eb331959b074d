"""Reminders as e-mail drafts in the outbox, one for each owner. The program itself sends nothing."""

import importlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from liaison_desk.domain.contacts import Organisation
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.reminding import Reminder
from liaison_desk.domain.texts import Language, Texts, Voices
from liaison_desk.export.mail import Mail
from liaison_desk.services import councils, documents, mail_words, officers, outbox, reminder_words, reminders
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class Draft:
    """One e-mail, with the name of its file."""

    reminder: Reminder
    language: Language
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Drafted:
    """The drafts as they lie in the outbox."""

    reminders: tuple[Reminder, ...]
    files: tuple[Path, ...]


def write(desk: Desk, owners: Iterable[Owner], voices: Voices, folder: Path) -> Drafted:
    """All of them or none. Raises `OSError`. For a job."""
    made = make(desk, owners, voices)
    files = outbox.put(folder, [(draft.name, draft.content) for draft in made], desk.now())
    return Drafted(tuple(draft.reminder for draft in made), tuple(files))


def make(desk: Desk, owners: Iterable[Owner], voices: Voices, language: Language | None = None) -> list[Draft]:
    """As things are now; none for an owner of whom there is nothing to remind. In the language the owner's
    municipality is written to in, unless another is asked for."""
    with desk.read() as reader:
        mails = list(
            _mails(reader, [reminders.reminder(reader, owner, desk.now()) for owner in owners], voices, language)
        )
    eml = importlib.import_module("liaison_desk.export.mail_eml").mail_eml  # costs some milliseconds to import
    return [Draft(one, texts.language, _file_name(one, texts), eml(mail)) for one, texts, mail in mails]


def language_of(reader: Reader, one: Reminder, voices: Voices) -> Texts:
    return documents.council_texts(_served(reader, one), voices)


def _mails(
    reader: Reader, every: Iterable[Reminder], voices: Voices, language: Language | None
) -> Iterator[tuple[Reminder, Texts, Mail]]:
    officer = officers.current(reader)
    for one in every:
        if one.why_not is not None:
            continue
        texts = voices.texts_in(language) if language else language_of(reader, one, voices)
        subject, said = reminder_words.of_reminder(one, texts)
        to = ((one.owner, one.email),) if one.email else ()
        yield one, texts, Mail(to, subject, mail_words.written(said, officer, texts), ())


def _file_name(one: Reminder, texts: Texts) -> str:
    """«2026-11-24 Påminnelse Kari Lunde.eml». A role or an organisation in words is not assessed by anybody."""
    title = texts.translate("Mail", "Reminder")
    whose = one.person.name if one.person else ""
    return documents.safe_name(f"{one.at.date().isoformat()} {title} {whose}", ".eml")


def _served(reader: Reader, one: Reminder) -> list[Municipality]:
    """The municipality the person works for, else those of the person's councils, else those the items are about."""
    every, person, today = reader.all(Municipality), one.person, one.at.date()
    home = reader.find(Organisation, person.organisation_id) if person else None
    own = [place for place in every if home and place.full_name.casefold() == home.name.casefold()]
    if own:
        return own
    seats = reader.all(Membership, contact_id=person.id) if person else []
    forums = [seat.council_id for seat in seats if seat.is_current(today)]
    forums = forums or [row.council.id for row in one.rows if row.council]
    ids = {place.id for council_id in forums for place in councils.municipalities_of(reader, council_id)}
    ids = ids or {row.action.municipality_id for row in one.rows if row.action.municipality_id}
    return [place for place in every if place.id in ids]
