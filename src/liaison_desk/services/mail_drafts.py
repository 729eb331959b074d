"""E-mails as drafts in the outbox, for the mail program to open. The program itself sends nothing."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentContent, Edition, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.sending import Mailing, Share
from liaison_desk.domain.texts import Texts, Voices
from liaison_desk.export.mail import Enclosed, Mail
from liaison_desk.services import calendars, documents, mail_words, mailings, meetings, officers, outbox
from liaison_desk.services.desk import Desk
from liaison_desk.services.mailings import Topic
from liaison_desk.store.work import Reader


@dataclass(frozen=True, slots=True)
class Drafted:
    """The drafts of a mailing, as they lie in the outbox."""

    mailing: Mailing
    files: tuple[Path, ...]


def write(desk: Desk, topic: Topic, voices: Voices, folder: Path) -> Drafted:
    """Every e-mail of the mailing, or none. Raises `OSError`. For a job."""
    made, drafts = make(desk, topic, voices)
    return Drafted(made, tuple(outbox.put(folder, drafts, desk.now())))


def make(desk: Desk, topic: Topic, voices: Voices) -> tuple[Mailing, list[tuple[str, bytes]]]:
    """The mailing as it is now, and each of its e-mails with the name of its file."""
    with desk.read() as reader:
        made = mailings.mailing(reader, topic, desk.now())
        mails = list(_mails(reader, made, voices))
    eml = importlib.import_module("liaison_desk.export.mail_eml").mail_eml  # costs some milliseconds to import
    return made, [(name, eml(mail)) for name, mail in mails]


def _mails(reader: Reader, made: Mailing, voices: Voices) -> Iterator[tuple[str, Mail]]:
    """Each with the name of its file."""
    if made.meeting_id is not None:
        yield from _about_meeting(reader, made, made.meeting_id, voices)
    else:
        document = reader.get(IssuedDocument, made.document.id if made.document else "")
        yield from _about_evaluation(reader, made, document, voices)


def _about_meeting(reader: Reader, made: Mailing, meeting_id: MeetingId, voices: Voices) -> Iterator[tuple[str, Mail]]:
    file, document, officer = meetings.load(reader, meeting_id), made.document, officers.current(reader)
    texts = voices.texts_in(document.language) if document else documents.meeting_texts(file, voices)
    for share in made.shares:
        if document is None:
            name = calendars.file_name(file, texts)
        else:
            edition = Edition.PUBLIC if share.is_outside else Edition.FULL
            name = documents.file_name(
                document.kind, file.council.name, file.meeting.day, document.version, texts, edition
            )
        subject, said = mail_words.of_meeting(made, share, file, texts)
        enclosed = _attached(reader, share)
        if made.sequence is not None:
            enclosed.append(_calendar(file, made, share, officer.contact if officer else None, texts))
        enclosed += [
            Enclosed(one.file_name, reader.attached(one.content_id), one.media_type) for one in share.attachments
        ]
        said = [*said, *mail_words.left_out(share.too_large, texts)]
        yield _draft_name(name), _mail(share, subject, mail_words.written(said, officer, texts), enclosed)


def _about_evaluation(
    reader: Reader, made: Mailing, document: IssuedDocument, voices: Voices
) -> Iterator[tuple[str, Mail]]:
    council, texts = reader.get(Council, document.council_id), voices.texts_in(document.language)
    year = reader.get(Evaluation, document.evaluation_id or "").year
    for share in made.shares:
        subject, said = mail_words.of_evaluation(document, share, council, year, texts)
        text = mail_words.written(said, officers.current(reader), texts)
        yield _draft_name(document.file_name), _mail(share, subject, text, _attached(reader, share))


def _mail(share: Share, subject: str, text: str, enclosed: list[Enclosed]) -> Mail:
    return Mail(tuple((receiver.name, receiver.email) for receiver in share.to), subject, text, tuple(enclosed))


def _attached(reader: Reader, share: Share) -> list[Enclosed]:
    document = share.attached
    if document is None:
        return []
    return [Enclosed(document.file_name, reader.get(DocumentContent, document.id).content)]


def _calendar(file: MeetingFile, made: Mailing, share: Share, me: Contact | None, texts: Texts) -> Enclosed:
    """Naming nobody but those it goes to, nor a place that is not assessed."""
    event = calendars.event(file, me, texts)
    known = {receiver.email for receiver in share.to}
    event = replace(
        event,
        place=event.place if made.has_place else "",
        required=tuple(person for person in event.required if person[1] in known),
        optional=tuple(person for person in event.optional if person[1] in known),
    )
    return Enclosed(calendars.file_name(file, texts), calendars.as_file(event))


def _draft_name(name: str) -> str:
    return f"{Path(name).stem}.eml"
