"""The record of what was sent from the mail program: to whom, which version, when."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import ContactId, DocumentId, new_id
from liaison_desk.domain.sending import Mailing, Occasion, Sending, SendingFile, SendingReceiver
from liaison_desk.services import issuing
from liaison_desk.store.work import Reader, Work


@dataclass(frozen=True, slots=True)
class Got:
    """One e-mail as the person who got it sees it."""

    sending: Sending
    council: Council
    document: IssuedDocument | None  # the full version it was about


def record(work: Work, sent: Mailing, on: date) -> list[Sending]:
    """What was attached counts as sent from that day. It can be undone, for the program itself has sent nothing."""
    made = []
    for share in sent.shares:
        sending = work.add(
            Sending(
                id=new_id(),
                occasion=sent.occasion,
                council_id=sent.council_id,
                meeting_id=sent.meeting_id,
                document_id=sent.document.id if sent.document else None,
                edition=share.attached.edition if share.attached else None,
                sequence=sent.sequence,
                sent_on=on,
                at=sent.at,
            )
        )
        made.append(sending)
        for receiver in share.to:
            work.add(
                SendingReceiver(
                    id=new_id(),
                    sending_id=sending.id,
                    contact_id=receiver.contact_id,
                    name=receiver.name,
                    email=receiver.email,
                    organisation=receiver.organisation,
                )
            )
        if share.attached is not None:
            issuing.mark_sent(work, share.attached.id, on)
    return made


def of_documents(reader: Reader, ids: Iterable[DocumentId]) -> dict[DocumentId, tuple[SendingFile, ...]]:
    """What was sent of each, by its full version; the newest first."""
    wanted = list(ids)
    found: dict[DocumentId, list[SendingFile]] = defaultdict(list)
    for file in _with_receivers(reader, reader.all(Sending, document_id=wanted) if wanted else []):
        found[file.sending.document_id or DocumentId("")].append(file)
    return {document_id: tuple(files) for document_id, files in found.items()}


def of_date(reader: Reader, sendings: Iterable[Sending]) -> tuple[SendingFile, ...]:
    """Those that told the date of the meeting alone, the newest first."""
    return tuple(_with_receivers(reader, [sending for sending in sendings if sending.occasion is Occasion.DATE]))


def to_contact(reader: Reader, contact_id: ContactId) -> tuple[Got, ...]:
    """What one person got, the newest first."""
    ids = {row.sending_id for row in reader.all(SendingReceiver, contact_id=contact_id)}
    found = sorted(reader.all(Sending, id=ids), key=_when, reverse=True) if ids else []
    return tuple(
        Got(sending, reader.get(Council, sending.council_id), reader.find(IssuedDocument, sending.document_id))
        for sending in found
    )


def _with_receivers(reader: Reader, sendings: Iterable[Sending]) -> list[SendingFile]:
    listed = sorted(sendings, key=_when, reverse=True)
    rows = reader.all(SendingReceiver, sending_id=[sending.id for sending in listed]) if listed else []
    return [SendingFile(one, tuple(row for row in rows if row.sending_id == one.id)) for one in listed]


def _when(sending: Sending) -> tuple[date, datetime, str]:
    return sending.sent_on, sending.at, sending.id
