"""Files on agenda items: read, kept in the store, listed by the agendas that are issued, looked at as copies.

What an agenda was issued with is never changed by what happens to the item afterwards: `keep_issued` writes down what
each version listed, and the archive folder writes that. A later version lists what is attached then. The bytes are
shared, never overwritten, and go when nothing names them any more: with the withdrawal of the last document that listed
them, or after a removal, at the next start (until then undo may want them back).

A withdrawal takes the bytes from the store unless they still stand on an agenda that can be changed: there they are
removed by hand, like the words of the case. Where the minutes are locked nobody can, so they go with it.
"""

import secrets
import stat
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.archive import file_name
from liaison_desk.domain.attachments import (
    Attachment,
    IssuedAttachment,
    archive_words,
    media_type,
    moved,
    numbers,
    renumbered,
    title_of,
)
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import AttachmentId, ItemId, new_id
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Texts
from liaison_desk.services import leftovers
from liaison_desk.services.desk import Desk
from liaison_desk.services.meetings import open_meeting
from liaison_desk.store.work import Reader, Work


def add(work: Work, item_id: ItemId, new: NewFile) -> Attachment:
    """The last of its item, under the name of the file until it is given a title."""
    item = work.get(AgendaItem, item_id)
    open_meeting(work, item.meeting_id)
    content_id = new_id()
    work.attach(content_id, new.content)
    return work.add(
        Attachment(
            id=AttachmentId(new_id()),
            meeting_id=item.meeting_id,
            item_id=item_id,
            position=len(work.all(Attachment, item_id=item_id)),
            title=title_of(new.name),
            file_name=new.name,
            media_type=media_type(new.name),
            size=len(new.content),
            sha256=new.sha256,
            content_id=content_id,
        )
    )


def save(work: Work, attachment: Attachment) -> Attachment:
    """Its title; nothing else of it changes by hand. Raises `RuleBroken` without one."""
    now = work.get(Attachment, attachment.id)
    open_meeting(work, now.meeting_id)
    if not attachment.title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    return work.update(replace(now, title=attachment.title.strip()))


def move(work: Work, attachment_id: AttachmentId, step: int) -> None:
    """A step up (-1) or down (+1) among those of its item; at the ends nothing happens."""
    attachment = work.get(Attachment, attachment_id)
    open_meeting(work, attachment.meeting_id)
    for changed in moved(work.all(Attachment, item_id=attachment.item_id), attachment_id, step):
        work.update(changed)


def remove(work: Work, attachment_id: AttachmentId) -> None:
    """Off the agenda. What was issued with it keeps it."""
    attachment = work.get(Attachment, attachment_id)
    open_meeting(work, attachment.meeting_id)
    work.remove(attachment)
    rest = sorted(work.all(Attachment, item_id=attachment.item_id), key=lambda a: a.position)
    for changed in renumbered(rest):
        work.update(changed)


def keep_issued(work: Work, document: IssuedDocument, file: MeetingFile, listed: Collection[str], texts: Texts) -> None:
    """What this version lists, by number, as it is now."""
    number_of = numbers(file.items, file.attachments)
    by_number = {number_of[attachment.id]: attachment for attachment in file.attachments}
    word = texts.translate("Document", "Attachment")
    for position, number in enumerate(listed):
        attachment = by_number[number]
        work.add(
            IssuedAttachment(
                id=new_id(),
                document_id=document.id,
                position=position,
                number=number,
                title=attachment.title,
                file_name=file_name(archive_words(word, number, attachment)),
                media_type=attachment.media_type,
                size=attachment.size,
                sha256=attachment.sha256,
                content_id=attachment.content_id,
            )
        )


def of_document(reader: Reader, document: IssuedDocument) -> list[IssuedAttachment]:
    """What it listed, in order; nothing where it has been withdrawn."""
    return sorted(reader.all(IssuedAttachment, document_id=document.id), key=lambda listed: listed.position)


def withdraw(work: Work, document: IssuedDocument) -> None:
    """With the content of a document that has just been withdrawn, what it listed goes too."""
    gone = of_document(work, document)
    for listed in gone:
        work.remove(listed)
    meeting = work.find(Meeting, document.meeting_id)
    if meeting is not None and meeting.locked_at is not None:
        contents = {listed.content_id for listed in gone}
        kept = {listed.content_id for listed in work.all(IssuedAttachment, content_id=contents)}
        for attachment in work.all(Attachment, meeting_id=meeting.id, content_id=contents - kept):
            work.remove(attachment)
    work.drop_loose()


def open_copy(desk: Desk, attachment: Attachment, copies: Path) -> Path:
    """A copy to look at, inside the data folder, which `copies.tidy` removes. It cannot be written to: what a viewer would
    save there would be lost. For a job. Raises `OSError`, and `NotFoundError` where it is gone."""
    with desk.read() as reader:
        content = reader.attached(attachment.content_id)
    folder = copies / secrets.token_hex(8)  # a viewer may still hold the one before
    folder.mkdir(mode=0o700, parents=True)
    target = folder / file_name(attachment.file_name)
    leftovers.save_copy(content, target)
    target.chmod(stat.S_IREAD)
    return target
