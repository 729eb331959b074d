"""The archive folder of a meeting: its documents as issued, and a list of them, where the officer says [M11]."""

import json
import os
import shutil
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from liaison_desk.domain.archive import file_name, meeting_folder, numbered, numbered_file, same_on_a_disk
from liaison_desk.domain.attachments import IssuedAttachment, free_names
from liaison_desk.domain.documents import DocumentContent, DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.ids import DocumentId, MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import attachments, leftovers, meetings
from liaison_desk.services.desk import Desk
from liaison_desk.store.work import Reader

MANIFEST = "manifest.json"
_Called = tuple[str, str]  # the content of an attachment, and its title


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as it is to be: its name, and each file's bytes by its path in it, with «/» between folders."""

    name: str
    files: Mapping[str, bytes]


def of_meeting(reader: Reader, meeting_id: MeetingId) -> Folder:
    """The same meeting gives the same bytes. Withdrawn documents are listed, and are not there."""
    file = meetings.load(reader, meeting_id)
    meeting, listed = file.meeting, in_order(file.documents)
    called = names(listed)
    files = {called[d.id]: reader.get(DocumentContent, d.id).content for d in listed if d.id in called}
    attached = {document.id: attachments.of_document(reader, document) for document in listed}
    known = {_called(one) for d in listed if d.edition is Edition.PUBLIC for one in attached[d.id]}
    attached_as = _attached_as(files, attached, known)
    manifest = {
        "council": file.council.name,
        "municipalities": [m.full_name for m in file.municipalities],
        "day": meeting.day.isoformat(),
        "approved": approved(meeting, listed),
        "documents": [
            {
                **entry(document, called.get(document.id)),
                "attachments": [_attachment(one, attached_as, known) for one in attached[document.id]],
            }
            for document in listed
        ],
    }
    return Folder(
        meeting_folder(meeting.day, place(file.municipalities), file.council.name),
        {**files, **dict(_attached(reader, attached, attached_as)), MANIFEST: as_json(manifest)},
    )


def write_meeting(desk: Desk, meeting_id: MeetingId, where: Path) -> Path:
    """As `write`. For a job."""
    with desk.read() as reader:
        folder = of_meeting(reader, meeting_id)
    return write(folder, where)


def write(folder: Folder, where: Path) -> Path:
    """The folder with all that is in it, or nothing. Where it stands already as it would be now, it is left so; what
    is another's is never touched: then the name gets a number. Raises `OSError`."""
    names = (where / numbered(folder.name, number) for number in count(1))
    target = next(name for name in names if not name.exists() or _is_there(folder, name))
    if target.exists():
        return target
    part = leftovers.begin_folder(where)
    try:
        for name, content in folder.files.items():
            (part / name).parent.mkdir(exist_ok=True)
            _write(part / name, content)
        part.rename(target)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return target


def in_order(found: Iterable[IssuedDocument]) -> list[IssuedDocument]:
    """By kind, as one meets them in a year, then by version, the full one before the public one."""
    kinds = list(DocumentKind)
    return sorted(found, key=lambda d: (kinds.index(d.kind), d.version, d.edition, d.id))


def place(municipalities: Iterable[Municipality]) -> str:
    return "-".join(municipality.short_name for municipality in municipalities)


def names(listed: Iterable[IssuedDocument], taken: Iterable[str] = ()) -> dict[DocumentId, str]:
    """What each that stands is called in its folder. Two long names that are cut to one are numbered."""
    found: dict[DocumentId, str] = {}
    used = set(map(same_on_a_disk, taken))
    for document in listed:
        if document.stands:
            tried = (numbered_file(file_name(document.file_name), number) for number in count(1))
            found[document.id] = free = next(n for n in tried if same_on_a_disk(n) not in used)
            used.add(same_on_a_disk(free))
    return found


def entry(document: IssuedDocument, file: str | None = None) -> dict[str, Any]:
    """What the list says of a document. Why it was made or withdrawn stays with the officer, and in the minutes: the
    list goes to whoever asks what there is."""
    sent, approved_on, withdrawn = document.sent_on, document.approved_on, document.withdrawn_at
    return {
        "file": file,
        "kind": document.kind.value,
        "version": document.version,
        "edition": document.edition.value,
        "language": document.language.value,
        "sha256": document.sha256,
        "issued": document.issued_at.isoformat(timespec="seconds"),
        "sent": sent.isoformat() if sent else None,
        "received": document.received_on.isoformat() if document.received_on else None,
        "approved": approved_on.isoformat() if approved_on else None,
        "withdrawn": withdrawn.date().isoformat() if withdrawn else None,
        "police_reference": document.police_reference,
        "municipality_reference": document.municipality_reference,
    }


def _attached_as(
    files: Iterable[str], attached: Mapping[DocumentId, Iterable[IssuedAttachment]], known: Container[_Called]
) -> Mapping[str, str]:
    """By content, what each attachment is called in the folder, where the documents and the list have their names: as
    in a public version, where there is one."""
    taken = [(name, name) for name in (*files, MANIFEST)]
    every = sorted((one for some in attached.values() for one in some), key=lambda one: _called(one) not in known)
    return free_names([*taken, *((one.content_id, one.name_for(is_public=_called(one) in known)) for one in every)])


def _called(one: IssuedAttachment) -> _Called:
    """It may have had another title, which nobody may read, before or after."""
    return one.content_id, one.title


def _attached(
    reader: Reader, attached: Mapping[DocumentId, Iterable[IssuedAttachment]], attached_as: Mapping[str, str]
) -> Iterator[tuple[str, bytes]]:
    """What versions share is there once."""
    for content_id in {one.content_id: None for some in attached.values() for one in some}:
        yield attached_as[content_id], reader.attached(content_id)


def _attachment(one: IssuedAttachment, attached_as: Mapping[str, str], known: Container[_Called]) -> dict[str, Any]:
    """What it is called is for those who may read its case; `known` is what a public version calls it."""
    return {
        "number": one.number,
        "title": one.title if _called(one) in known else None,
        "file": attached_as[one.content_id],
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
    }


def approved(meeting: Meeting, listed: Iterable[IssuedDocument]) -> str | None:
    """How the minutes were approved."""
    if meeting.approved_by_email_on:
        return "by e-mail"
    return "in a meeting" if any(document.approved_on for document in listed) else None


def as_json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _is_there(folder: Folder, target: Path) -> bool:
    """Every file as it would be written; what else lies there does not matter."""
    return all(
        (target / name).is_file() and (target / name).read_bytes() == content for name, content in folder.files.items()
    )


def _write(target: Path, content: bytes) -> None:
    with target.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
