"""Attachments of agenda items: what may be attached, what each is called, and what an issued agenda had [M3, M11].

An attachment is a row with its name and size; its bytes stand apart and never change. What an agenda was issued with is
written down anew, in rows of its own that never change: taking an attachment off the agenda, or giving it another
title, changes what comes next and nothing that was issued. Bytes no row names any more are dropped.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from liaison_desk.domain.agenda import AgendaItem, in_order, letter
from liaison_desk.domain.archive import same_on_a_disk
from liaison_desk.domain.ids import AttachmentId, DocumentId, ItemId, MeetingId

_MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".rtf": "application/rtf",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".zip": "application/zip",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".htm": "text/html",
    ".html": "text/html",
    ".json": "application/json",
    ".xml": "application/xml",
    ".eml": "message/rfc822",
    ".msg": "application/vnd.ms-outlook",
}
_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file on an item of an agenda."""

    id: AttachmentId
    meeting_id: MeetingId
    item_id: ItemId
    position: int  # among those of the same item, from 0
    title: str
    file_name: str  # as it was called where it came from
    media_type: str
    size: int  # bytes
    sha256: str
    content_id: str  # where its bytes are


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedAttachment:
    """An attachment as one version of an agenda listed it. Goes where the content of its document goes."""

    id: str
    document_id: DocumentId
    position: int
    number: str  # «3a»
    title: str
    file_name: str  # in the archive folder: «Vedlegg 3a SLT-plan.pdf»
    media_type: str
    size: int
    sha256: str
    content_id: str

    def name_for(self, *, is_public: bool) -> str:
        """Its file name where anyone may read it, else the same without its title: «Vedlegg 3a.pdf». An ending nobody
        knows may be a part of the title."""
        before, number, _ = self.file_name.partition(self.number)
        ending = PurePath(self.file_name).suffix
        neutral = f"{before}{number}{ending if ending.lower() in _MEDIA_TYPES else ''}"
        return self.file_name if is_public else neutral


def media_type(name: str) -> str:
    return _MEDIA_TYPES.get(PurePath(name).suffix.lower(), _UNKNOWN)


def title_of(name: str) -> str:
    """The name of a file as a title: without its ending, and with spaces where those who save files put others."""
    words = " ".join(re.sub(r"[_\s]+", " ", PurePath(name).stem).split())
    return words or name


def archive_words(word: str, number: str, attachment: Attachment) -> str:
    """«Vedlegg 3a SLT-plan.pdf»: the title, with the ending of the file and no other, so that it stays what it was."""
    ending = PurePath(attachment.file_name).suffix
    title = attachment.title.removesuffix(ending)
    return f"{word} {number} {title if ending else title.replace('.', '_')}{ending}"


def numbers(items: Sequence[AgendaItem], attachments: Iterable[Attachment]) -> dict[AttachmentId, str]:
    """«3a»: the place of the item on the agenda, and a letter for each attachment there. The cases of a section share
    its letters, so that no two attachments of a meeting have the same number."""
    of_item: dict[ItemId, list[Attachment]] = {}
    for attachment in sorted(attachments, key=lambda a: a.position):
        of_item.setdefault(attachment.item_id, []).append(attachment)
    found: dict[AttachmentId, str] = {}
    top, used = 0, 0
    for place in in_order(items):
        if not place.is_inside:
            top, used = top + 1, 0
        for attachment in of_item.get(place.item.id, ()):
            found[attachment.id] = f"{top}{letter(used)}"
            used += 1
    return found


def attached_words(attachments: Iterable[Attachment]) -> list[str]:
    """What the public would read or open of them."""
    return [word for a in attachments for word in ("attachment", a.title, a.sha256)]


def moved(attachments: Iterable[Attachment], attachment_id: AttachmentId, step: int) -> list[Attachment]:
    """The attachments of an item that change when one moves a step up (-1) or down (+1); none at the ends."""
    ordered = sorted(attachments, key=lambda a: a.position)
    at = next(n for n, attachment in enumerate(ordered) if attachment.id == attachment_id)
    if not 0 <= at + step < len(ordered):
        return []
    ordered[at], ordered[at + step] = ordered[at + step], ordered[at]
    return renumbered(ordered)


def renumbered(ordered: Sequence[Attachment]) -> list[Attachment]:
    """Those whose position is another one now."""
    return [replace(a, position=n) for n, a in enumerate(ordered) if a.position != n]


def free_names(wanted: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """A file name for each content: pairs of content and name. Two contents never share one, on any of the three
    systems, and a content has one name however often it is wanted."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for content_id, name in wanted:
        if content_id in names:
            continue
        path, number, free = PurePath(name), 2, name
        while same_on_a_disk(free) in taken:
            free, number = f"{path.stem}_{number}{path.suffix}", number + 1
        taken.add(same_on_a_disk(free))
        names[content_id] = free
    return names
